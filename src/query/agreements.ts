// The agreements between actors, with the status that each has on the day.

import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { Amid } from "./amid.ts";
import type { OurKinds } from "./asked.ts";
import { type ListOptions, listed } from "./listed.ts";

export interface Agreements<O extends OurKinds> {
  /**
   * The agreements of which all of the actors are parties or signatories, by the day of their first phase, then by id.
   *
   * @example graph.between("JP", "KR").agreements().map(({ name, status }) => `${name}: ${status}`)
   */
  agreements(options?: ListOptions): readonly SeenOf<O, "agreement">[];
}
export const agreements = (amid: Amid<DiplomaticOntology>, options: ListOptions = {}) =>
  listed(amid, "agreement", options);
