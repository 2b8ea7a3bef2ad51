// The events in which actors face each other.

import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { Amid } from "./amid.ts";
import type { OurKinds } from "./asked.ts";
import { type ListOptions, listed } from "./listed.ts";

export interface Events<O extends OurKinds> {
  /**
   * The events in which all of the actors act or are targeted, by the day of their first phase, then by id.
   *
   * @example graph.between("JP", "KR").events({ types: ["request"], from: "2011" })
   */
  events(options?: ListOptions): readonly SeenOf<O, "event">[];
}
export const events = (amid: Amid<DiplomaticOntology>, options: ListOptions = {}) => listed(amid, "event", options);
