// Names: what an entity can be found by, and how well.
import type { SpanTime } from "../time/edtf.ts";
import type { Entity, StoreRow } from "./entity.ts";

/** Why a name finds an entity, best first. The title of a source is last: it often is what the source is about. */
export const reasons = [
  "id",
  "code",
  "official",
  "short",
  "alias",
  "slug",
  "metonym",
  "former",
  "label",
  "title",
] as const;
export type Reason = (typeof reasons)[number];

export interface NameHit {
  readonly entity: string;
  readonly kind: string;
  readonly reason: Reason;
  readonly text: string;
  readonly lang: string | null;
  readonly during: SpanTime | undefined;
}
export interface Names {
  /** Everything that bears this name, unordered. */
  find(name: string): readonly NameHit[];
  /** All folded names with what they find. */
  readonly all: ReadonlyMap<string, readonly NameHit[]>;
}

/** Marks are no part of the letter in these scripts; in kana and Hangul they are. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
/** Texts that fold to the same are the same name. */
export const fold = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKED, "$1")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();

export function createNames(entities: Iterable<Entity>): Names {
  const all = new Map<string, NameHit[]>();
  const put = (name: string, hit: NameHit): void => {
    const key = fold(name);
    const known = all.get(key);
    if (known) known.push(hit);
    else all.set(key, [hit]);
  };
  for (const { id, kind, rows, scalars } of entities) {
    const hit = (reason: Reason, text: string) => ({ entity: id, kind, reason, text, lang: null, during: undefined });
    put(id, hit("id", id));
    const slug = id.slice(kind.length + 1);
    put(slug, hit("slug", slug));
    if (slug.includes("-")) put(slug.replaceAll("-", " "), hit("slug", slug));
    for (const { key, value } of scalars.get("identifiers") ?? []) {
      if (typeof value !== "string") continue;
      put(`${key}:${value}`, hit("code", `${key}:${value}`));
      if (key === "iso3166") put(value, hit("code", value));
    }
    for (const row of rows.get("names") ?? []) putName(row, kind, put);
    const title = scalars.get("title")?.[0]?.value;
    if (typeof title === "string") put(title, hit("title", title));
  }
  return { all, find: (name) => all.get(fold(name)) ?? [] };
}
function putName(row: StoreRow, kind: string, put: (name: string, hit: NameHit) => void): void {
  const { text, lang, type } = row.content as { text?: unknown; lang?: unknown; type?: unknown };
  if (typeof text !== "string" || row.content.negated) return;
  const reason = (type ?? "short") as Reason;
  put(text, {
    entity: row.entity,
    kind,
    reason,
    text,
    lang: typeof lang === "string" ? lang : null,
    during: row.during,
  });
}
