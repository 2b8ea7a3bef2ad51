// Who controls a place.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { RowOf } from "../ontology/derive.ts";
import type { Answering, OurKinds } from "./asked.ts";

export interface Control<O extends OurKinds> {
  /**
   * Rows of control, affirmed and negated, oldest first. Control says nothing of whose the place is.
   *
   * Time: a row without `during` surely holds between the publications of its sources, and possibly at any other time.
   *
   * @example graph.place("竹島").control().map(({ to, type }) => `${to.name}: ${type}`)
   */
  control(): readonly RowOf<O, "place", "control">[];
}
export const control: Answering<Control<DiplomaticOntology>, "place">["control"] = ({ id, view }) =>
  view.rows(id, "control");
