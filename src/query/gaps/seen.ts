// What the search for gaps reads of an entity, whatever its kind.
import type { Day } from "../../ontology/answers.ts";
import { type DayTime, parseDay } from "../../time/edtf.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";

export type AnyView = View<unknown>;
type Loose = { readonly [field: string]: unknown };

export const seenAt = (view: AnyView, id: string): Loose => view.seen(id as never) as Loose;
/** A word of a vocabulary; empty if it is left open. */
export const wordOf = (view: AnyView, id: string, field: string): string => String(seenAt(view, id)[field] ?? "");
export const rowsAt = (view: AnyView, id: string, field: string): readonly AnyRow[] => view.rows(id as never, field);
export const affirmed = (view: AnyView, id: string, field: string): readonly AnyRow[] =>
  rowsAt(view, id, field).filter(({ negated }) => !negated);
export const qualifierText = (row: AnyRow, name: string): string => String(qualifierOf(row, name) ?? "");
/** When a source appeared. */
export function publishedOf(view: AnyView, id: string): DayTime | undefined {
  const published = seenAt(view, id)["published"] as Day | null;
  return published ? parseDay(published.edtf) : undefined;
}
