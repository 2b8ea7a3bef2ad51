// Whether entities show given values: which of their fields can be asked for, and with what.
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { View } from "../view/view.ts";
import { checkObject, refuseOption, wordsOf } from "./options.ts";

type Ontology = View<unknown>["store"]["ontology"];
type Values = readonly (readonly [field: string, value: unknown])[];

/** What every entity shows beside its fields. */
const ofEvery = ["id", "kind", "name", "holds"];
const ofPhases = ["status", "statusDisputed", "on", "due"];

/** The values that are wanted, `undefined` counting as left out; a field that none of the kinds has is refused. */
export function wantedValues(ontology: Ontology, kinds: readonly string[], values: object): Values {
  checkObject(values);
  const wanted = Object.entries(values).filter(([, value]) => value !== undefined);
  for (const [field, value] of wanted) checkValue(ontology, kinds, field, value);
  return wanted;
}

function checkValue(ontology: Ontology, kinds: readonly string[], field: string, value: unknown): void {
  const having = kinds.filter((kind) => shownBy(ontology, kind).includes(field));
  if (having.length === 0) {
    const known = [...new Set(kinds.flatMap((kind) => shownBy(ontology, kind)))].sort();
    refuseOption(field, value, `one of the values ${known.join(", ")}`);
  }
  if (value === null) return;
  if (!["string", "number", "boolean"].includes(typeof value)) refuseOption(field, value, "a single value, or null");
  const words = having.map((kind) => wordsFor(ontology, kind, field));
  const known = words.flat();
  if (words.every(({ length }) => length > 0) && !known.includes(value as string))
    refuseOption(field, value, [...new Set(known)].join(", "));
}
function shownBy(ontology: Ontology, kind: string): readonly string[] {
  const fields = Object.entries((ontology[kind]?.fields ?? {}) as Shape);
  const values = fields.filter(([, schema]) => !rowsMarkOf(schema)).map(([name]) => name);
  return [...ofEvery, ...(fields.some(([name]) => name === "phases") ? ofPhases : []), ...values];
}
/** The words that the field can have; none if it may have any value. */
function wordsFor(ontology: Ontology, kind: string, field: string): readonly string[] {
  if (field === "kind") return [kind];
  if (field === "holds") return ["yes", "possibly"];
  return field === "status" ? wordsOf(ontology, kind, "phases", "step") : wordsOf(ontology, kind, field);
}

/** A list matches if it has the value. */
export function matches(entity: object, values: Values): boolean {
  const shows = entity as { readonly [field: string]: unknown };
  return values.every(([field, value]) => {
    const own = Object.hasOwn(shows, field) ? shows[field] : undefined;
    return Array.isArray(own) ? own.includes(value) : own === value;
  });
}
