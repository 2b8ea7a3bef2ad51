// A meeting, planned or held; each side's wishes for its agenda apart from what was discussed.
import { list, ref, text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { phases } from "./phases.ts";
import { actors, meetingLevel, meetingRole, meetingStep, wish } from "./vocabularies.ts";

const fields = {
  level: meetingLevel.exactOptional(),
  phases: phases(meetingStep, {
    ladder: ["sought", "proposed", "agreed", "scheduled", "held"],
    interrupts: ["adjourned", "postponed", "cancelled"],
    final: ["held"],
    decisive: ["held"],
    wishes: ["sought", "proposed"],
    unilateral: ["sought", "proposed"],
    order: [
      ["sought", "held"],
      ["proposed", "held"],
      ["agreed", "held"],
      ["scheduled", "held"],
    ],
    begins: true,
  }),
  participants: link(
    { to: actors, inverse: "attends" },
    { representedBy: list(ref("person", "organization")), role: meetingRole.exactOptional() },
    { involves: true, structure: true, datedBy: { step: "held", qualifier: "representedBy" } },
  ),
  place: link({ to: ["place"], inverse: "venueOf" }, {}, { datedBy: { step: "held" } }),
  agenda: link(
    { to: ["issue"], inverse: "onAgendaOf" },
    { by: list(ref(...actors)), wish },
    { topic: true, wish: true },
  ).describe("who wishes to take up what; what was taken up is in discussed"),
  discussed: link(
    { to: ["issue"], inverse: "discussedAt" },
    { gist: text().exactOptional() },
    { topic: true, datedBy: { step: "held" }, holdsFrom: "held" },
  ).describe("what was taken up; negated: what was not"),
  follows: link({ to: ["meeting"], inverse: "followedBy" }).describe("the one before it in a series"),
};
type Fields = typeof fields;
export interface MeetingFields extends Fields {}
export const meeting = kind("meeting", fields as MeetingFields, { description: "a meeting, planned or held" });
