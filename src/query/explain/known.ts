// Since when a row was public, and through what.
import type { Evidence, Ref } from "../../ontology/answers.ts";
import { rowsOf, type StoreEvidence, type StoreRow } from "../../store/entity.ts";
import { type DayNumber, isoOf } from "../../time/calendar.ts";
import type { AnyRow } from "../../view/any-row.ts";
import type { Folded } from "../../view/fold.ts";
import type { KnownRule, Since } from "../../view/known.ts";
import type { Scope } from "../../view/scope.ts";
import { knownRules, knownWords } from "./words.ts";

/** Since when something was public: from a day on, always, or never for sure. */
export interface KnownSince {
  readonly is: "from" | "always" | "never";
  /** The first day by which it was surely public, as ISO day; `null` for always and never. */
  readonly from: string | null;
}
export interface KnownThrough extends KnownSince {
  readonly evidence: Evidence;
  /** The assertion that has this evidence: the row itself, or one that is shown within it. */
  readonly assertion: string;
  readonly rule: KnownRule;
}
export interface KnownEntity extends KnownSince {
  readonly entity: Ref;
}
export interface KnownExplained extends KnownSince {
  readonly rule: KnownRule;
  /** What each evidence that is shown gives, in the order of the row's evidence. */
  readonly evidence: readonly KnownThrough[];
  /** With the rule `with-its-entity`: the entities whose days count; else `[]`. */
  readonly entities: readonly KnownEntity[];
  readonly text: string;
}

export function sinceShown(day: DayNumber): KnownSince {
  const from = isoOf(day);
  return { is: from !== null ? "from" : day < 0 ? "always" : "never", from };
}
/** The first of these; `undefined` if there are none. */
export const earliestOf = (all: readonly Since[]): Since | undefined =>
  [...all].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : knownRules.indexOf(a.rule) - knownRules.indexOf(b.rule),
  )[0];

/** Which row each evidence is of: what is folded into a row keeps its own. */
export function carriersOf(scope: Scope, { entity, field }: StoreRow): ReadonlyMap<StoreEvidence, StoreRow> {
  const rows = rowsOf(scope.store.entities.get(entity), field);
  return new Map(rows.flatMap((row) => row.evidence.map((one) => [one, row] as const)));
}
export function throughEach(scope: Scope, row: AnyRow, shown: Folded): readonly KnownThrough[] {
  const carriers = carriersOf(scope, shown.row);
  const order = row.evidence.map((one) => JSON.stringify(one));
  const found = shown.evidence.map((one) => {
    const [evidence] = scope.show.evidence([one]) as readonly [Evidence];
    const carrier = carriers.get(one.evidence) ?? shown.row;
    const { rule, day } = scope.knowledge.since(carrier, one.evidence);
    const key = JSON.stringify(evidence);
    return { key, at: order.indexOf(key), through: { evidence, assertion: carrier.id, rule, ...sinceShown(day) } };
  });
  // Two datasets may carry the same evidence of the same row.
  const unlike = new Map(found.map((one) => [`${one.through.assertion} ${one.key}`, one]));
  const inOrder = [...unlike.values()].sort(
    (a, b) => a.at - b.at || (a.through.assertion < b.through.assertion ? -1 : 1),
  );
  return Object.freeze(inOrder.map(({ through }) => Object.freeze(through)));
}

interface Knowing {
  readonly since: Since;
  readonly through: readonly KnownThrough[];
}
export function knownOf({ knowledge, show }: Scope, row: AnyRow, { since, through }: Knowing): KnownExplained {
  const shown = sinceShown(since.day);
  const ends = since.rule === "with-its-entity" ? [row.subject, ...(row.to ? [row.to] : [])] : [];
  const entities = [...new Set(ends.map(({ id }) => id as string))].map((id) =>
    Object.freeze({ entity: show.ref(id), ...sinceShown(knowledge.entityKnownFrom(id)) }),
  );
  const told = { from: `Public since ${shown.from}.`, always: "Public always.", never: "Never surely public." }[
    shown.is
  ];
  return {
    ...shown,
    rule: since.rule,
    evidence: Object.freeze([...through]),
    entities: Object.freeze(entities),
    text: `${knownWords[since.rule]} ${told}`,
  };
}
