// What a panel reads of the graph: affirmed rows, words and codes.
import type { AnyRow } from "../../view/any-row.ts";
import { foldAlternatives, foldOpposite } from "../../view/fold.ts";
import { separateRows, showRow } from "../../view/rows.ts";
import type { View } from "../../view/view.ts";

/** The affirmed rows of a field. What tells less of an act than another row is of the same act, and shown within that one. */
export const affirmedRows = (view: View<unknown>, id: string, field: string): readonly AnyRow[] =>
  (view.rows(id as never, field) as readonly AnyRow[]).filter(({ negated }) => !negated);
/**
 * The affirmed rows of a field of states. A row that tells less than another one stays: what is said without dates may have
 * been at other times too, as a look at one day shows it.
 */
export function stateRows({ scope }: View<unknown>, id: string, field: string): readonly AnyRow[] {
  return foldOpposite(foldAlternatives(separateRows(scope, id, field)))
    .map((one) => showRow(scope, one) as AnyRow)
    .filter(({ negated }) => !negated);
}
/** Affirmed rows of this field that point here, of what the lens shows. */
export const affirmedPointing = (
  view: View<unknown>,
  id: string,
  { field, kind }: { readonly field: string; readonly kind: string },
): readonly AnyRow[] =>
  view.pointing(id, field, kind).filter(({ negated, subject }) => !negated && view.has(subject.id));

/** The code of an entity; like a name, under every lens. */
export function codeOf({ store }: View<unknown>, id: string, key: string): string | null {
  const all = store.entities.get(id)?.scalars.get("identifiers") ?? [];
  const value = all.find((fact) => fact.key === key)?.value;
  return typeof value === "string" ? value : null;
}
/** The word of a field, or those of a list, as the lens shows them. */
export function wordsAt(view: View<unknown>, id: string, field: string): readonly string[] {
  const seen = view.seen(id as never) as { readonly [name: string]: unknown };
  const value = Object.hasOwn(seen, field) ? seen[field] : undefined;
  return [value].flat().filter((word) => typeof word === "string");
}
