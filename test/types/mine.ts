// An ontology of a user's own: two kinds, new ends for two of our links, new words in two vocabularies.
import { actors, day, diplomatic, extendOntology, kind, link, list, phases, ref, term } from "diplograph";
import * as z from "zod";

const vesselFields = {
  tonnage: z.number().exactOptional(),
  types: list(term("vesselType", ["fishing", "research", "patrol"])),
  flag: link({ to: actors, inverse: "flagOf" }, {}, { state: true, required: true }),
};
const cableFields = {
  subject: z.string(),
  sentOn: day().exactOptional().describe("the day it was sent"),
  sender: link(
    { to: actors, inverse: "sent" },
    { post: ref("place").exactOptional() },
    { required: true, involves: true },
  ),
  addressee: link({ to: actors, inverse: "receivedCables" }, {}, { involves: true }),
  mentions: link({ to: ["issue", "vessel"], inverse: "mentionedIn" }, { gist: z.string().exactOptional() }),
  phases: phases(term("cableStep", ["sent", "received", "leaked"])),
};
type V = typeof vesselFields;
export interface VesselFields extends V {}
type C = typeof cableFields;
export interface CableFields extends C {}
export const mine = extendOntology(diplomatic, {
  kinds: { vessel: kind("vessel", vesselFields), cable: kind("cable", cableFields) },
  links: { "issue.over": ["vessel"], "position.regards": ["cable"] },
  terms: { issueType: ["fisheries"], stance: ["tolerates"] },
});
type M = typeof mine;
export interface Mine extends M {}
