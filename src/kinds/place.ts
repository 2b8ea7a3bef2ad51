// Where: a territory, a city, a sea. A government is no place.
import * as z from "zod";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { actors, controlType, placeType } from "./vocabularies.ts";

const fields = {
  type: placeType.exactOptional(),
  point: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .exactOptional()
    .describe("longitude and latitude, in degrees (WGS 84)"),
  locatedIn: link({ to: ["place"], inverse: "contains" }),
  control: link({ to: actors, inverse: "controls" }, { type: controlType }, { state: true }).describe(
    "who holds or administers it in fact; who claims it is a position",
  ),
};
type Fields = typeof fields;
export interface PlaceFields extends Fields {}
export const place = kind("place", fields as PlaceFields, {
  description: "a territory, a city, a sea; a government is no place",
  alwaysKnown: true,
});
