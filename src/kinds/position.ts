// What an actor holds: stance, gist, on what, on which legal basis. A claim is a position; so is the denial of a dispute.
import { ref, text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { actors, stance } from "./vocabularies.ts";

const fields = {
  stance,
  gist: text().exactOptional(),
  holder: link({ to: actors, inverse: "holds" }, {}, { state: true, required: true, involves: true }),
  regards: link(
    { to: ["issue", "agreement", "place", "meeting", "event", "country"], inverse: "regardedBy" },
    { provision: text().exactOptional(), within: ref("place").exactOptional() },
    { required: true },
  ),
  invokes: link(
    { to: ["agreement", "event"], inverse: "invokedBy" },
    { provision: text().exactOptional(), interpretation: text().exactOptional() },
  ),
  respondsTo: link({ to: ["position", "event"], inverse: "answeredBy" }),
  inFavourOf: link({ to: actors, inverse: "favouredBy" }),
  addressedTo: link({ to: actors, inverse: "receives" }, {}, { involves: true }),
};
type Fields = typeof fields;
export interface PositionFields extends Fields {}
export const position = kind("position", fields as PositionFields, {
  nameless: true,
  whole: true,
  during: "holder",
  wish: { field: "stance", word: "believes" },
});
