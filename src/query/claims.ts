// Who claims a place.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { Answering, OurKinds } from "./asked.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import { isHeldBy, regarding } from "./positions.ts";
import type { Named } from "./resolve.ts";

export interface ClaimOptions extends Limited {
  /** Only claims of this actor. */
  readonly by?: Named;
}
export interface Claims<O extends OurKinds> {
  /**
   * The positions of stance `claims` that regard this place, in the order of `positions`. A claim says nothing of control.
   * That nobody claims it is a negated position; `[]` is no data.
   *
   * @example graph.place("独島").claims().map(({ holder }) => holder.map(({ to }) => to.name))
   */
  claims(options?: ClaimOptions): readonly SeenOf<O, "position">[];
}
export const claims: Answering<Claims<DiplomaticOntology>, "place">["claims"] = ({ id, view, actor }, options = {}) => {
  checkOptions(options, { by: "name", ...counted });
  const holder = options.by === undefined ? undefined : actor(options.by);
  const found = regarding(view, id).filter(({ stance }) => stance === "claims");
  return limited(
    found.filter((position) => holder === undefined || isHeldBy(position, holder)),
    options,
  );
};
