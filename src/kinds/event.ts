// An act or incident: a judgment, a visit, a measure.

import { text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { phases } from "./phases.ts";
import { actors, effect, eventRole, eventStep, eventType } from "./vocabularies.ts";

const fields = {
  type: eventType,
  phases: phases(eventStep, {
    ladder: ["planned", "occurred", "began", "ended"],
    interrupts: ["cancelled"],
    final: ["occurred", "began", "ended"],
    decisive: ["occurred", "began"],
    order: [["began", "ended"]],
    begins: true,
  }),
  actors: link({ to: actors, inverse: "actedIn" }, { role: eventRole.exactOptional() }, { involves: true }),
  targets: link({ to: actors, inverse: "targetedBy" }, {}, { involves: true }),
  concerns: link(
    { to: ["issue", "agreement", "place", "meeting"], inverse: "affectedBy" },
    { provision: text().exactOptional(), effect: effect.exactOptional() },
  ),
  causedBy: link({ to: ["event", "agreement", "meeting"], inverse: "ledTo" }),
  at: link({ to: ["place"], inverse: "siteOf" }),
};
type Fields = typeof fields;
export interface EventFields extends Fields {}
export const event = kind("event", fields as EventFields, {
  description: "an act or incident: a judgment, a visit, a measure",
  whole: true,
  on: { field: "phases", step: "occurred" },
});
