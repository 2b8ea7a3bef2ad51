// What an actor holds: stance, gist, on what, on which legal basis. A claim is a position; so is the denial of a dispute.
import { ref, text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { actors, stance } from "./vocabularies.ts";

const fields = {
  stance,
  gist: text().exactOptional().describe("what is held, in a few neutral words"),
  holder: link({ to: actors, inverse: "holds" }, {}, { state: true, required: true, involves: true }),
  regards: link(
    { to: ["issue", "agreement", "place", "meeting", "event", "country"], inverse: "regardedBy" },
    {
      provision: text().exactOptional(),
      within: ref("place").exactOptional().describe("to which territory it is said to belong"),
    },
    { required: true },
  ),
  invokes: link(
    { to: ["agreement", "event"], inverse: "invokedBy" },
    { provision: text().exactOptional(), interpretation: text().exactOptional() },
    // A basis or a reading may be found long after the position was known: it is known from its own sources.
    { structure: false },
  ).describe("the legal basis that it names"),
  respondsTo: link({ to: ["position", "event"], inverse: "answeredBy" }),
  inFavourOf: link({ to: actors, inverse: "favouredBy" }),
  addressedTo: link({ to: actors, inverse: "receives" }, {}, { involves: true }),
};
type Fields = typeof fields;
export interface PositionFields extends Fields {}
export const position = kind("position", fields as PositionFields, {
  description: "what an actor holds; a claim is a position, and so is the denial that a dispute exists",
  nameless: true,
  whole: true,
  during: "holder",
  wish: { field: "stance", word: "believes" },
});
