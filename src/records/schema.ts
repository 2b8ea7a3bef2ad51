// The JSON Schema of a file of records, from the ontology: editors complete and check records by it.
import { type DiplomaticOntology, diplomatic } from "../kinds/diplomatic.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { descriptionOf, type Field, type Shape } from "../ontology/field.ts";
import type { AnyKind } from "../ontology/kind.ts";
import { fileSchema } from "./read.ts";
import { type JsonSchema, mayBeLeftOut, SchemaParts, shapeOf } from "./schema-parts.ts";

/** The JSON Schema of a whole file. */
export interface RecordsSchema extends JsonSchema {
  readonly $schema: string;
  /** A part for every kind, `issue:id` and `issue:about`, and what these share. */
  readonly $defs: { readonly [part: string]: JsonSchema };
}

/**
 * The JSON Schema (draft 2020-12) of one file of records, with all short forms. What it refuses, loading refuses too; what
 * takes more than one record to see, and whether a date is valid EDTF, only loading can tell.
 *
 * @example await writeFile("records.schema.json", JSON.stringify(recordsSchema(mine), null, 2));
 */
export function recordsSchema<O extends { readonly [K in keyof O]: AnyKind } = DiplomaticOntology>(
  ontology?: O,
): RecordsSchema {
  const kinds = { ...(ontology ?? diplomatic) } as AnyOntology;
  const parts = new SchemaParts();
  const nameOf = fieldNames(kinds);
  for (const kind of Object.values(kinds)) {
    parts.set(`${kind.kind}:id`, recordSchema(kind, { parts, nameOf, key: "id" }));
    parts.set(`${kind.kind}:about`, recordSchema(kind, { parts, nameOf, key: "about" }));
  }
  const properties = Object.entries(fileSchema.shape).map(([key, schema]) => [key, parts.field(schema, `file.${key}`)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A file of records",
    type: "object",
    properties: {
      ...Object.fromEntries(properties),
      defaultSource: { ...parts.id(["source"]), description: descriptionOf(fileSchema.shape.defaultSource) },
      entities: { type: "array", items: anyRecord(Object.keys(kinds)) },
    },
    required: ["entities"],
    additionalProperties: false,
    $defs: parts.all(),
  };
}

/** The name of a field's part: plain for what several kinds share (`names`), else with its kind (`issue.parties`). */
type NameOf = (kind: AnyKind, field: string, schema: Field) => string;
function fieldNames(kinds: AnyOntology): NameOf {
  const owners = new Map<Field, number>();
  const all = Object.values(kinds).flatMap(({ fields }) => Object.values(fields as Shape));
  for (const schema of all) owners.set(schema, (owners.get(schema) ?? 0) + 1);
  const plain = new Map<string, Field>();
  return ({ kind }, field, schema) => {
    const isShared = (owners.get(schema) ?? 0) > 1 && (plain.get(field) ?? schema) === schema;
    if (isShared) plain.set(field, schema);
    return isShared ? field : `${kind}.${field}`;
  };
}

interface Writing {
  readonly parts: SchemaParts;
  readonly nameOf: NameOf;
  /** Whether the record defines an entity or adds to one. */
  readonly key: "id" | "about";
}
function recordSchema(kind: AnyKind, { parts, nameOf, key }: Writing): JsonSchema {
  const shape = shapeOf(key === "id" ? kind.defines : kind.adds);
  const fields = kind.fields as Shape;
  const isSourced = kind.kind !== "source";
  const schemas = Object.entries(shape).map(([name, schema]): [string, JsonSchema] => {
    if (name === key) return [name, parts.id([kind.kind])];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) return [name, parts.field(field, nameOf(kind, name, field))];
    const own = parts.field(schema, name);
    // Every record but a source's cites at least one source.
    return [name, name === "evidence" && isSourced ? { ...own, minItems: 1 } : own];
  });
  const required = Object.keys(shape).filter(
    (name) => !mayBeLeftOut(shape[name] as Field) || (name === "evidence" && isSourced),
  );
  const what = kind.options.description;
  return {
    title: key === "id" ? kind.kind : `more about a ${kind.kind}`,
    ...(what !== undefined && { description: what }),
    type: "object",
    properties: Object.fromEntries(schemas),
    required,
    additionalProperties: false,
  };
}

/** Which definition a record must satisfy follows from the kind in its id. */
function anyRecord(kinds: readonly string[]): JsonSchema {
  const idOfAny = { type: "string", pattern: `^(?:${kinds.join("|")}):` };
  const branch = (key: "id" | "about", kind: string): JsonSchema => ({
    if: { properties: { [key]: { type: "string", pattern: `^${kind}:` } }, required: [key] },
    then: { $ref: `#/$defs/${kind}:${key}` },
  });
  return {
    type: "object",
    properties: {
      id: { ...idOfAny, description: "`kind:slug` of the entity that this record defines" },
      about: { ...idOfAny, description: "`kind:slug` of an entity defined elsewhere, to which this record adds" },
    },
    oneOf: [{ required: ["id"] }, { required: ["about"] }],
    allOf: [...kinds.map((kind) => branch("id", kind)), ...kinds.map((kind) => branch("about", kind))],
  };
}
