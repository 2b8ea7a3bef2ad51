// From names to entities: what a name finds, how well, and what is near it.

import { DiplographError, shown } from "../errors.ts";
import { actors } from "../kinds/vocabularies.ts";
import type { Ref } from "../ontology/answers.ts";
import { fold, type NameHit, type Reason, reasons } from "../store/names.ts";
import { contains } from "../time/truth.ts";
import type { View } from "../view/view.ts";

/** A name, a code, an id, or anything that has an id: a reference, an entity of an answer, a handle. */
export type Named = string | { readonly id: string };
/** One thing that a name may mean. */
export interface Resolved {
  readonly entity: Ref;
  /** Which sort of name it is; the better ones come first. */
  readonly reason: Reason;
  readonly text: string;
  /** The language of the name, where it is stated. */
  readonly lang: string | null;
}
type AnyView = Pick<View<unknown>, "store" | "looking" | "ref">;

/** Everything that the name may mean, best reason first; ties by id. */
export function resolveAll(view: AnyView, name: Named, kinds?: readonly string[]): readonly Resolved[] {
  const text = textOf(name);
  const best = new Map<string, NameHit>();
  for (const hit of view.store.names.find(text)) {
    if (kinds && !kinds.includes(hit.kind)) continue;
    if (!isNameThen(view, hit)) continue;
    const before = best.get(hit.entity);
    if (!before || rank(hit) < rank(before)) best.set(hit.entity, hit);
  }
  const hits = [...best.values()].sort((a, b) => rank(a) - rank(b) || (a.entity < b.entity ? -1 : 1));
  return Object.freeze(
    hits.map(({ entity, reason, text, lang }) =>
      Object.freeze({ entity: view.ref(entity as Ref["id"]), reason, text, lang }),
    ),
  );
}
const rank = ({ reason }: NameHit): number => reasons.indexOf(reason);
/** A former name counts within its time. */
function isNameThen({ looking }: AnyView, { reason, during }: NameHit): boolean {
  return reason !== "former" || !during || looking.asOf === undefined || contains(during, looking.asOf) !== "no";
}
function textOf(name: Named): string {
  const text = typeof name === "object" && name !== null ? name.id : name;
  if (typeof text === "string" && text !== "") return text;
  throw new DiplographError("ARGUMENT_INVALID", `a name is ${shown(name)}; expected a name, a code or an id`, {
    argument: "name",
    value: name,
    expected: "a name, a code or an id",
  });
}

/**
 * The id of the one entity of these kinds that bears the name; `counts` admits only some sorts of names.
 *
 * @throws {DiplographError} `ENTITY_AMBIGUOUS` if two bear it equally well, `ENTITY_UNKNOWN` if none does.
 */
export function resolveOne(
  view: AnyView,
  name: Named,
  kinds: readonly string[],
  counts: (reason: Reason) => boolean = () => true,
): string {
  const [first, ...others] = resolveAll(view, name, kinds).filter(({ reason }) => counts(reason));
  const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
  const text = textOf(name);
  if (!first) {
    const suggestions = near(view, text, kinds);
    const advice =
      suggestions.length > 0
        ? `; did you mean ${suggestions.map((one) => `\`${one.id}\` (${one.name})`).join(", ")}?`
        : "";
    const message = `no ${kind ?? kinds.join(" or ")} is called ${shown(text)}${advice}`;
    throw new DiplographError("ENTITY_UNKNOWN", message, { kind, name: text, suggestions });
  }
  const equals = others.filter(({ reason }) => reason === first.reason);
  if (equals.length > 0) {
    const candidates = [first, ...equals].map(({ entity }) => entity);
    const message = `${shown(text)} names ${candidates.map(({ id }) => `\`${id}\``).join(" and ")} equally well; use an id`;
    throw new DiplographError("ENTITY_AMBIGUOUS", message, { kind, name: text, candidates });
  }
  return first.entity.id;
}
/** The one actor of this name. */
export const resolveActor = (view: AnyView, name: Named): string => resolveOne(view, name, actors);

const NEAR_LIMIT = 60;
/** Up to five entities with a name that begins or ends alike, or is a few letters off. */
function near(view: AnyView, name: string, kinds: readonly string[]): Ref[] {
  if (name.length > NEAR_LIMIT) return [];
  const wanted = fold(name.includes(":") ? name.slice(name.indexOf(":") + 1).replaceAll("-", " ") : name);
  const scores = new Map<string, number>();
  for (const [text, hits] of view.store.names.all) {
    if (Math.abs(text.length - wanted.length) > NEAR_LIMIT) continue;
    const score = distance(wanted, text);
    if (score > Math.min(2, Math.floor(wanted.length / 3))) continue;
    for (const { entity, kind } of hits)
      if (kinds.includes(kind) && score < (scores.get(entity) ?? Number.POSITIVE_INFINITY)) scores.set(entity, score);
  }
  const ranked = [...scores].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1));
  return ranked.slice(0, 5).map(([id]) => view.ref(id as Ref["id"]));
}
/** Changes of one letter between two texts; half a change if one contains the other. */
function distance(a: string, b: string): number {
  if (Math.min(a.length, b.length) > 2 && (b.includes(a) || a.includes(b))) return 0.5;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
