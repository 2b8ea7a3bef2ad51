// Who controls a place.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { RowOf } from "../ontology/derive.ts";
import type { Answering, OurKinds } from "./asked.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import type { Named } from "./resolve.ts";

export interface ControlOptions extends Limited {
  /** Only control by this actor. */
  readonly by?: Named;
}
export interface Control<O extends OurKinds> {
  /**
   * Rows of control, affirmed and negated, oldest first. Control says nothing of whose the place is.
   *
   * Time: a row without `during` surely holds between the publications of its sources, and possibly at any other time.
   *
   * @example graph.place("竹島").control().map(({ to, type }) => `${to.name}: ${type}`)
   */
  control(options?: ControlOptions): readonly RowOf<O, "place", "control">[];
}
export const control: Answering<Control<DiplomaticOntology>, "place">["control"] = (
  { id, view, actor },
  options = {},
) => {
  checkOptions(options, { by: "name", ...counted });
  const holder = options.by === undefined ? undefined : actor(options.by);
  const found = view.rows(id, "control").filter(({ to }) => holder === undefined || to.id === holder);
  return limited(found, options);
};
