// Why a row is shown as it is.
import type { RowBase } from "../../ontology/answers.ts";
import type { StoreRow, StoreScalar } from "../../store/entity.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import type { Folded } from "../../view/fold.ts";
import type { Since } from "../../view/known.ts";
import type { Lens } from "../../view/lens.ts";
import { foldedRows, separateRows, showRow } from "../../view/rows.ts";
import type { Scope } from "../../view/scope.ts";
import type { View } from "../../view/view.ts";
import { refuseOption } from "../options.ts";
import { type HoldsExplained, holdsOf } from "./holds.ts";
import { earliestOf, type KnownExplained, type KnownThrough, knownOf, sinceShown, throughEach } from "./known.ts";
import { type MarkExplained, marksOf } from "./marks.ts";
import { holdsWords } from "./words.ts";

export interface Explanation {
  /** As the lens shows it. */
  readonly row: AnyRow;
  readonly holds: HoldsExplained;
  readonly known: KnownExplained;
  /** What else is marked about it, and why. */
  readonly marks: readonly MarkExplained[];
  /** The parts of the lens that, set otherwise, may hide it. */
  readonly lens: readonly (keyof Lens)[];
}
export interface Explaining {
  /**
   * Why a row is shown as it is: by which rule it holds on the day, since when it was public and by which rule, what was
   * folded into it, who denies it. A row of any answer, or the id of one; it is found again under the lens of this graph.
   * What `rows()` and `assertions()` show differently is explained as it is given, an id as `rows()` shows it.
   *
   * Time: `holds` is about the lens's `asOf`; `known` is about the row by itself, whatever `asOf` and `knownBy` are.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for what this lens does not show.
   * @example graph.place("Dokdo").control().map((row) => graph.explain(row).holds.rule)
   */
  explain(row: RowBase | string): Explanation;
}

export function explain(view: View<unknown>, row: RowBase | string): Explanation {
  const id: unknown = typeof row === "object" && row !== null ? row.id : row;
  const fact = typeof id === "string" ? view.store.rowsById.get(id) : undefined;
  const scalar = typeof id === "string" ? view.store.scalarsById.get(id) : undefined;
  const found = fact ? explainRow(view.scope, fact, row) : scalar && explainScalar(view, scalar);
  return found ?? refuseOption("row", row, "a row that this lens shows, or its id");
}

function explainRow(scope: Scope, fact: StoreRow, given: RowBase | string): Explanation | undefined {
  const folded = foldedRows(scope, fact.entity, fact.field);
  const separate = separateRows(scope, fact.entity, fact.field);
  const shown = chosen(scope, given, {
    united: folded.find((one) => one.row === fact),
    alone: separate.find((one) => one.row === fact),
  });
  if (!shown) return undefined;
  const row = showRow(scope, shown) as AnyRow;
  const own = fact.evidence.filter(scope.admits).map((one) => scope.knowledge.since(fact, one));
  return made(scope, {
    row,
    holds: holdsOf(scope, shown, row),
    known: knownOf(scope, row, {
      since: earliestOf(own) ?? withEntity(scope, fact.entity),
      through: throughEach(scope, row, shown),
    }),
    marks: marksOf(scope, row, { shown, folded, separate }),
  });
}
const withEntity = ({ knowledge }: Scope, entity: string): Since => ({
  rule: "with-its-entity",
  day: knowledge.entityKnownFrom(entity),
});
/** As the row that was given is; by its id alone, united. */
function chosen(
  scope: Scope,
  given: RowBase | string,
  { united, alone }: { readonly united: Folded | undefined; readonly alone: Folded | undefined },
): Folded | undefined {
  if (!united || !alone || typeof given === "string") return united ?? alone;
  return !isShownAs(scope, united, given) && isShownAs(scope, alone, given) ? alone : united;
}
/** What folding changes: equal marks mean the same row, whatever else was made of it. */
function isShownAs(scope: Scope, one: Folded, given: RowBase): boolean {
  const countOf = (row: RowBase, name: string): number => {
    const list = qualifierOf(row, name);
    return Array.isArray(list) ? list.length : 0;
  };
  const row = showRow(scope, one);
  const isSame = given.holds === row.holds && given.sourcesDisagree === row.sourcesDisagree;
  return isSame && ["evidence", "alternatives"].every((name) => countOf(given, name) === countOf(row, name));
}

/** A value that is no row is true always, and known with its entity. */
function explainScalar(view: View<unknown>, { id, entity }: StoreScalar): Explanation | undefined {
  const { scope } = view;
  const row = view.assertions(entity).find((one) => one.id === id);
  if (!row) return undefined;
  const since = withEntity(scope, entity);
  const through = row.evidence.map(
    (evidence): KnownThrough => Object.freeze({ evidence, assertion: id, rule: since.rule, ...sinceShown(since.day) }),
  );
  return made(scope, {
    row,
    holds: { is: "yes", rule: "always", days: Object.freeze([]), text: holdsWords.always },
    known: knownOf(scope, row, { since, through }),
    marks: marksOf(scope, row),
  });
}

function made(scope: Scope, parts: Omit<Explanation, "lens">): Explanation {
  const { asOf, knownBy, sources, datasets, certainty } = scope.looking.lens;
  const decides: { readonly [P in keyof Lens]: boolean } = {
    asOf: asOf !== undefined && parts.holds.rule !== "always",
    knownBy: knownBy !== undefined && parts.known.is !== "always",
    sources: sources !== undefined,
    datasets: datasets !== undefined,
    certainty: certainty !== undefined && parts.row.certainty !== "certain",
  };
  const lens = (Object.keys(decides) as (keyof Lens)[]).filter((part) => decides[part]);
  return Object.freeze({
    ...parts,
    holds: Object.freeze(parts.holds),
    known: Object.freeze(parts.known),
    lens: Object.freeze(lens),
  });
}
