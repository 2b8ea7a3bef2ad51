// What one lens shows that another does not.
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type AnyRow, qualifierOf } from "../view/any-row.ts";
import { type LensChange, look } from "../view/lens.ts";
import { createView, type View } from "../view/view.ts";
import { type Difference, differenceOf, type RowChange } from "./difference.ts";
import { kindOf } from "./edges.ts";
import { type Narrowing, narrowedTo, narrowing } from "./narrowing.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import { dayOrder } from "./order.ts";

/** Whether only the other lens shows a row, only this one, or both but otherwise. */
export type ComparedWhat = "appeared" | "disappeared" | "changed";
export interface ComparedRow extends RowChange<ComparedWhat> {
  /** As the other lens shows it, or as this one does if it disappeared. */
  readonly row: AnyRow;
  /** As this lens shows a row that `changed`; else `null`. */
  readonly before: AnyRow | null;
}
export interface CompareOptions extends Limited, Narrowing {}
export interface Comparing {
  /**
   * What another lens, merged over this one as `at` does, shows otherwise: every entity of which rows, status, standing or
   * presence differ, by id; its rows by field, then by day, then by id. A row `changed` if its evidence, alternatives,
   * `holds` or `sourcesDisagree` did; names, and scalars such as types, are not compared.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option or a part of the lens, `TIME_INVALID` for a day of it;
   * `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name.
   * @example graph.at({ knownBy: "2014-03-28" }).compare({ knownBy: "2014-04-30" }).map(({ entity }) => entity.name)
   */
  compare(lens: LensChange, options?: CompareOptions): readonly Difference<ComparedRow>[];
}
type AnyView = View<unknown>;

export function compare(
  view: AnyView,
  lens: LensChange,
  options: CompareOptions = {},
): readonly Difference<ComparedRow>[] {
  const other: AnyView = createView(view.store, look(view.store, view.looking.lens, lens));
  checkOptions(options, { ...narrowing, ...counted });
  const among = narrowedTo([view, other], options);
  const looks = {
    before: view,
    after: other,
    ref: (id: string) => (view.has(id) ? view : other).ref(id as never),
  };
  const ids = [...view.store.entities.keys()].filter(
    (id) => (among?.has(id) ?? true) && (view.has(id) || other.has(id)),
  );
  const found = ids.sort().flatMap((id) => differenceOf(looks, id, comparedRows(view, other, id)) ?? []);
  return limited(found, options);
}

function comparedRows(view: AnyView, other: AnyView, id: string): readonly ComparedRow[] {
  const fields = Object.entries((view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape);
  return fields.flatMap(([field, schema]) => {
    if (!rowsMarkOf(schema)) return [];
    const rowsIn = (one: AnyView): readonly AnyRow[] => one.rows(id as never, field);
    const [before, after] = [byId(rowsIn(view)), byId(rowsIn(other))];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    return ids.flatMap((row) => compared(before.get(row), after.get(row)) ?? []).sort(compareRows);
  });
}
const byId = (rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> => new Map(rows.map((row) => [row.id, row]));

function compared(before: AnyRow | undefined, after: AnyRow | undefined): ComparedRow | undefined {
  if (before && after)
    return marksOf(before) === marksOf(after) ? undefined : Object.freeze({ what: "changed", row: after, before });
  if (after) return Object.freeze({ what: "appeared", row: after, before: null });
  return before && Object.freeze({ what: "disappeared", row: before, before: null });
}
/** What two lenses may show differently of one row, without names: they follow language and perspective. */
function marksOf(row: AnyRow): string {
  const marks = [row.holds, row.sourcesDisagree, qualifierOf(row, "alternatives"), row.evidence];
  return JSON.stringify(marks, (key, value) => (key === "name" ? undefined : value));
}
function compareRows({ row: a }: ComparedRow, { row: b }: ComparedRow): number {
  const dayOf = ({ on, during, due }: AnyRow): number => dayOrder(on ?? during ?? due);
  return dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1);
}
