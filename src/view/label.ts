// What an entity is called, by language and perspective. Nobody's name is the neutral one.
import { type Entity, rowsOf, type StoreRow, scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { contains } from "../time/truth.ts";
import type { Looking } from "./lens.ts";

/** The names of entities under one lens. */
export type Label = (id: string) => string;

interface Name {
  readonly text: string;
  readonly lang: string;
  readonly type: string;
  readonly usedBy: readonly string[];
  /** Whether it was a name on the day; looked at without a day, whether it still is. */
  readonly isCurrent: boolean;
  /** Whether a source carries it; a label is the editors' own. */
  readonly isSourced: boolean;
}
const shownTypes = ["short", "official", "label", "alias", "former", "metonym"];

/** What of the lens a label depends on. */
export interface Labelling {
  readonly looking: Looking;
  sees(row: StoreRow): boolean;
  isKnown(id: string): boolean;
}

export function createLabels(store: Store, labelling: Labelling): Label {
  const labels = new Map<string, string>();
  const label: Label = (id) => {
    const known = labels.get(id);
    if (known !== undefined) return known;
    // Set before a generated name asks for others: a cycle of positions then ends in slugs.
    labels.set(id, slugWords(id));
    const entity = store.entities.get(id);
    const made = entity && (nameOf(entity, labelling.looking) ?? generatedName(entity, label, labelling));
    if (made !== undefined && made !== "") labels.set(id, made);
    return labels.get(id) ?? id;
  };
  return label;
}
const slugWords = (id: string): string => id.slice(id.indexOf(":") + 1).replaceAll("-", " ");

function nameOf(entity: Entity, looking: Looking): string | undefined {
  const title = scalarOf(entity, "title");
  if (entity.kind === "source" && typeof title === "string") return title;
  const names = rowsOf(entity, "names")
    .filter((row) => !row.content.negated)
    .map((row) => asName(row, looking));
  return chooseName(names, looking);
}
function asName(row: StoreRow, looking: Looking): Name {
  const { text, lang, type, usedBy } = row.content as {
    text?: string;
    lang?: string;
    type?: string;
    usedBy?: string[];
  };
  return {
    text: text ?? "",
    lang: (lang ?? "").toLowerCase(),
    type: type ?? "short",
    usedBy: usedBy ?? [],
    isCurrent: isCurrent(row, looking),
    isSourced: type !== "label",
  };
}

function isCurrent({ during }: StoreRow, { asOf }: Looking): boolean {
  if (!during) return true;
  return asOf === undefined ? during.latest === Number.POSITIVE_INFINITY : contains(during, asOf) !== "no";
}

/**
 * The perspective's name. Else, in the language asked for, a sourced neutral one, all users' names or the editors' label;
 * else the same in any language.
 */
function chooseName(all: readonly Name[], { language, perspective }: Looking): string | undefined {
  const own = perspective === undefined ? [] : all.filter((name) => name.usedBy.includes(perspective));
  if (own.length > 0) return best(own, language)?.text;
  const neutral = all.filter((name) => name.usedBy.length === 0);
  const proper = neutral.filter((name) => name.isSourced && name.type !== "metonym" && name.type !== "former");
  const current = proper.filter((name) => name.isCurrent);
  const sourced = current.length > 0 ? current : proper;
  const users = [...new Set(all.flatMap((name) => name.usedBy))].sort();
  const perUser = users.map((user) =>
    best(
      all.filter((name) => name.usedBy.includes(user)),
      language,
    ),
  );
  const inLanguage = (name: Name | undefined): boolean => name !== undefined && speaks(name, language);
  const textsOf = (names: readonly (Name | undefined)[]) =>
    [...new Set(names.flatMap((name) => name?.text ?? []))].sort();
  const joined = () => textsOf(perUser).join(" / ");
  const inOwnLanguage = sourced.filter(inLanguage);
  if (inOwnLanguage.length > 0) return best(inOwnLanguage, language)?.text;
  if (perUser.length > 0 && perUser.every(inLanguage)) return joined();
  // Whoever has no name in this language is passed over where the others' names differ; one name alone takes a side.
  const inTheLanguage = textsOf(perUser.filter(inLanguage));
  if (inTheLanguage.length > 1) return inTheLanguage.join(" / ");
  const labels = neutral.filter((name) => !name.isSourced && inLanguage(name));
  if (labels.length > 0) return best(labels, language)?.text;
  if (sourced.length > 0) return best(sourced, language)?.text;
  return perUser.length > 0 ? joined() : best(neutral, language)?.text;
}
const speaks = (name: Name, language: string): boolean => name.lang.split("-")[0] === language.split("-")[0];
/** Names of the day before others; then by language (asked for, English, none stated, any), by type, by text. */
function best(names: readonly Name[], language: string): Name | undefined {
  const rank = ({ lang, type, isCurrent }: Name): number => {
    const byLanguage =
      lang === language ? 0 : speaks({ lang } as Name, language) ? 1 : lang.startsWith("en") ? 2 : lang === "" ? 3 : 4;
    return (isCurrent ? 0 : 100) + byLanguage * 10 + shownTypes.indexOf(type);
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1))[0];
}

/** More are counted, so that a name stays a name; which of them to leave out would favour somebody. */
const NAMED = 8;
const counted: { readonly [field: string]: string } = { holder: "holders", regards: "matters", concerns: "matters" };
/** For entities without names: what kind of thing it is, whose, on what; of what the lens sees, in an order that favours nobody. */
function generatedName(entity: Entity, label: Label, { sees, isKnown }: Labelling): string | undefined {
  if (!isKnown(entity.id)) return undefined;
  const seen = (field: string): readonly StoreRow[] => rowsOf(entity, field).filter(sees);
  const namesAt = (field: string): string => {
    const all = seen(field);
    // Of a position that is denied as a whole every row is; elsewhere a denied row names nobody.
    const named = all.every(({ content }) => content.negated) ? all : all.filter(({ content }) => !content.negated);
    const ids = [...new Set(named.flatMap(({ content }) => content.to ?? []))];
    return ids.length > NAMED ? `${ids.length} ${counted[field] ?? field}` : ids.map(label).sort().join(", ");
  };
  const words = (field: string): string => String(scalarOf(entity, field) ?? "").replaceAll("-", " ");
  if (entity.kind === "position") {
    const isDenied = seen("holder").length > 0 && seen("holder").every(({ content }) => content.negated);
    return `${isDenied ? "denied: " : ""}${namesAt("holder")} ${words("stance")}: ${namesAt("regards")}`;
  }
  const of = (names: string, word: string): string => (names === "" ? "" : ` ${word} ${names}`);
  if (entity.kind === "meeting") return `${words("level")} meeting${of(namesAt("participants"), "of")}`.trim();
  if (entity.kind !== "event") return undefined;
  return `${words("type")}${of(namesAt("actors"), "by")}${of(namesAt("concerns"), "on")}`;
}
