// What is marked about a row beside its truth and its day, and why.
import type { Evidence } from "../../ontology/answers.ts";
import type { AnyRow } from "../../view/any-row.ts";
import { type Folded, opposedRows } from "../../view/fold.ts";
import type { Scope } from "../../view/scope.ts";
import { carriersOf } from "./known.ts";

export type MarkWhat =
  | "denied"
  | "sources-disagree"
  | "partial"
  | "other-dates"
  | "uncertain"
  | "attributed"
  | "shown-within";
export interface MarkExplained {
  readonly what: MarkWhat;
  /** The evidence that it follows from; `negated` says which way each goes. */
  readonly evidence: readonly Evidence[];
  /** The other assertions that it follows from, by id. */
  readonly assertions: readonly string[];
  readonly text: string;
}
/** The row as it is shown, and all rows of its field. */
export interface Among {
  readonly shown: Folded;
  readonly folded: readonly Folded[];
  readonly separate: readonly Folded[];
}

/** In the order of `MarkWhat`; without `among` for a value that is no row. */
export function marksOf(scope: Scope, row: AnyRow, among?: Among): readonly MarkExplained[] {
  const own = row.evidence.filter(({ negated, partial }) => negated === row.negated && !partial);
  const isAttributed = own.length > 0 && own.every(({ attribution }) => attribution.length > 0);
  const marks: readonly MarkExplained[] = [
    ...when(row.negated, "denied", "Its sources say that this is not so.", own),
    ...(among && row.sourcesDisagree ? disagreement(scope, row, among) : []),
    ...(among ? united(scope, row, among.shown) : []),
    ...when(row.certainty !== "certain", "uncertain", `Its sources themselves call it ${row.certainty}.`, own),
    ...when(isAttributed, "attributed", "No source speaks for itself: each tells what others said.", own),
    ...(among ? within(among) : []),
  ];
  return Object.freeze(
    marks.map(({ what, text, evidence, assertions }) =>
      Object.freeze({
        what,
        text,
        evidence: Object.freeze([...evidence]),
        assertions: Object.freeze([...new Set(assertions)].sort()),
      }),
    ),
  );
}
const when = (isSo: boolean, what: MarkWhat, text: string, evidence: readonly Evidence[]): readonly MarkExplained[] =>
  isSo ? [{ what, text, evidence, assertions: [] }] : [];

/** A row that is shown by itself does not have the evidence of those that say the opposite. */
function disagreement(scope: Scope, row: AnyRow, { shown, separate }: Among): readonly MarkExplained[] {
  const carriers = carriersOf(scope, shown.row);
  const against = shown.evidence.filter(({ negated }) => negated !== row.negated);
  const opposed = against.length > 0 ? [] : separate.filter((one) => opposedRows([shown, one]).has(one.row));
  const evidence = scope.show.evidence([...shown.evidence, ...opposed.flatMap((one) => one.evidence)]);
  const ids = [...against.flatMap((one) => carriers.get(one.evidence)?.id ?? []), ...opposed.map((one) => one.row.id)];
  return [
    {
      what: "sources-disagree",
      text: "Some evidence says that it is so, some that it is not.",
      evidence,
      assertions: ids,
    },
  ];
}

/** Rows that say less, or give other dates, and are shown within this one. */
function united(scope: Scope, row: AnyRow, { row: fact, evidence, alternatives }: Folded): readonly MarkExplained[] {
  const carriers = carriersOf(scope, fact);
  const mark = (what: MarkWhat, text: string, of: Folded["evidence"]): MarkExplained => ({
    what,
    text,
    evidence: scope.show.evidence(of),
    assertions: of.flatMap((one) => carriers.get(one.evidence)?.id ?? []).filter((id) => id !== fact.id),
  });
  const partial = evidence.filter((one) => one.partial);
  const otherDates = evidence.filter((one) => {
    const during = carriers.get(one.evidence)?.during;
    return one.negated === row.negated && during !== undefined && alternatives.includes(during);
  });
  return [
    ...(partial.length > 0 ? [mark("partial", "Some evidence carries only a part of it.", partial)] : []),
    ...(alternatives.length > 0 ? [mark("other-dates", "Some evidence gives other dates for it.", otherDates)] : []),
  ];
}
/** Where `rows()` shows it, if not by itself. */
function within({ shown: { row }, folded }: Among): readonly MarkExplained[] {
  if (folded.some((one) => one.row === row)) return [];
  const own = new Set(row.evidence);
  const wholes = folded.filter(({ evidence }) => evidence.some((one) => own.has(one.evidence)));
  const text = "Among `rows()` it is shown within another row.";
  return wholes.length > 0
    ? [{ what: "shown-within", text, evidence: [], assertions: wholes.map((one) => one.row.id) }]
    : [];
}
