// The rows of an entity as the lens shows them.
import type { RowBase } from "../ontology/answers.ts";
import { rowsOf, type StoreRow } from "../store/entity.ts";
import { compareRows, type Folded, foldAlternatives, foldOpposite, foldPartial, opposedRows } from "./fold.ts";
import type { Scope } from "./scope.ts";

/** The row alone, if the lens shows it on some day. */
function admitted(scope: Scope, row: StoreRow): Folded | undefined {
  if (!scope.sees(row)) return undefined;
  const negated = row.content.negated === true;
  return {
    row,
    evidence: scope.evidenceSeen(row).map((one) => ({ evidence: one, negated, partial: false })),
    alternatives: [],
    holds: scope.truths.row(row),
    sourcesDisagree: false,
  };
}

/** What is folded is shown once; what does not hold on the day is left out. In time, undated last; then by target or text. */
export function foldedRows(scope: Scope, id: string, field: string): readonly Folded[] {
  const rows = rowsOf(scope.store.entities.get(id), field).flatMap((row) => admitted(scope, row) ?? []);
  if (rows.length === 0) return rows;
  const holding = foldAlternatives(rows).filter(({ holds }) => holds !== "no");
  return foldOpposite(foldPartial(holding)).sort((a, b) => compareRows(a.row, b.row));
}

/** Every row by itself, marked if another one denies it. */
export function separateRows(scope: Scope, id: string, field: string): readonly Folded[] {
  const rows = rowsOf(scope.store.entities.get(id), field)
    .flatMap((row) => admitted(scope, row) ?? [])
    .filter(({ holds }) => holds !== "no");
  const opposed = opposedRows(rows);
  return rows
    .map((one) => ({ ...one, sourcesDisagree: opposed.has(one.row) }))
    .sort((a, b) => compareRows(a.row, b.row));
}

export function showRow(scope: Scope, { row, evidence, alternatives, holds, sourcesDisagree }: Folded): RowBase {
  const { mark, content } = row;
  const { show } = scope;
  const target = mark.to && {
    to: content.to === undefined ? null : show.ref(content.to),
    ...(mark.options.topic && { topic: content.topic ?? null }),
  };
  const state = mark.options.state && {
    during: row.during?.shown ?? null,
    alternatives: Object.freeze(alternatives.map((span) => span.shown)),
  };
  const qualifiers = Object.entries(mark.qualifiers).map(
    ([key, field]) => [key, show.value(field, content[key])] as const,
  );
  return Object.freeze({
    id: row.id,
    subject: show.ref(row.entity),
    field: row.field,
    ...target,
    ...Object.fromEntries(qualifiers),
    ...state,
    evidence: show.evidence(evidence),
    certainty: content.certainty ?? "certain",
    negated: content.negated ?? false,
    holds: holds === "yes" ? "yes" : "possibly",
    sourcesDisagree,
    dataset: scope.datasetOf(row.datasets),
  });
}
