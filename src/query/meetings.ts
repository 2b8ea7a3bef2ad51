// The meetings of actors, planned and held.

import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { Amid } from "./amid.ts";
import type { OurKinds } from "./asked.ts";
import { type ListOptions, listed } from "./listed.ts";

export interface MeetingOptions extends Omit<ListOptions, "types"> {
  /** `"summit"`, `"director-general"` … */
  readonly level?: string;
}
export interface Meetings<O extends OurKinds> {
  /**
   * The meetings in which all of the actors take part, by the day of their first phase, then by id; planned ones too, see `status`.
   *
   * @example graph.between("JP", "KR", "US").meetings({ level: "summit" }).map((meeting) => meeting.status)
   */
  meetings(options?: MeetingOptions): readonly SeenOf<O, "meeting">[];
}
export const meetings = (amid: Amid<DiplomaticOntology>, options: MeetingOptions = {}) =>
  listed(amid, "meeting", options);
