// An organization, or an organ that can disagree with its government; unnamed collectives are of type `group`.
import { kind } from "../ontology/kind.ts";
import { link, rows } from "../ontology/link.ts";
import { organizationType } from "./vocabularies.ts";

const fields = {
  type: organizationType.exactOptional(),
  existed: rows({}, { state: true }),
  partOf: link({ to: ["country", "organization"], inverse: "organs" }),
};
type Fields = typeof fields;
export interface OrganizationFields extends Fields {}
export const organization = kind("organization", fields as OrganizationFields, {
  description:
    "an organization, or an organ that can disagree with its government; unnamed collectives are of type group",
  alwaysKnown: true,
});
