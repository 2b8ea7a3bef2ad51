// Where an assertion can be looked up.
import * as z from "zod";
import { day, text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { checked, sourceType } from "./vocabularies.ts";

const fields = {
  type: sourceType,
  title: text(),
  publisher: text().exactOptional(),
  published: day().exactOptional(),
  language: text().exactOptional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .exactOptional(),
  checked,
};
type Fields = typeof fields;
export interface SourceFields extends Fields {}
export const source = kind("source", fields as SourceFields, {
  description: "where an assertion can be looked up",
  nameless: true,
});
