// A person who acts.
import { text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";

const fields = {
  offices: link(
    { to: ["country", "organization"], inverse: "officeHolders" },
    { title: text().exactOptional() },
    { state: true },
  ),
};
type Fields = typeof fields;
export interface PersonFields extends Fields {}
export const person = kind("person", fields as PersonFields, { description: "a person who acts", alwaysKnown: true });
