// A state, or an entity that claims statehood.
import { kind } from "../ontology/kind.ts";
import { link, rows } from "../ontology/link.ts";

const fields = {
  existed: rows({}, { state: true }),
  capital: link({ to: ["place"], inverse: "capitalOf" }, {}, { state: true }),
  succeeds: link({ to: ["country"], inverse: "succeededBy" }),
};
type Fields = typeof fields;
export interface CountryFields extends Fields {}
export const country = kind("country", fields as CountryFields, {
  description: "a state, or an entity that claims statehood",
  alwaysKnown: true,
});
