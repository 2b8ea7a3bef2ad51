// The parts of the JSON Schema of records, each defined once and referred to by name.
import * as z from "zod";
import { actors } from "../kinds/vocabularies.ts";
import { descriptionOf, type Field, ID, ID_LIMIT, markOf, type RowsMark, type Shape } from "../ontology/field.ts";
import { citation, ID_LIKE, rowMarks, speaker } from "../ontology/link.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The end of every id, from the colon on. */
const SLUG = ID.source.slice(ID.source.indexOf(":"));
/** Every character that EDTF has; whether a date is valid takes a parser. */
const EDTF = "^[-+0-9XYTZ:.?~%/,\\[\\]{}]+$";
const times = {
  day: {
    description:
      "one day, in EDTF: 2014-03-28, 2014-03, 2014, 2014-03-28? or [2014-04-11..2014-04-20] for one day of these",
    examples: ["2014-03-28", "2014-03", "2014", "[2014-04-11..2014-04-20]", "[..2014-03-28]"],
  },
  span: {
    description: "a stretch of days, in EDTF: 1952/1965, 1952/.. (open), 1952/ (end unknown) or 2014 (all of it)",
    examples: ["1952/1965", "1952/..", "2014"],
  },
} as const;

interface Def {
  readonly shape?: Shape;
  readonly catchall?: Field;
  readonly innerType?: Field;
  readonly element?: Field;
  readonly in?: Field;
  readonly out?: Field;
}
/** The fields of the object that a schema comes down to, below lists, short forms and options. */
export function shapeOf(schema: Field): Shape {
  const { shape, innerType, element, out } = schema._zod.def as Def;
  const inner = innerType ?? element ?? out;
  if (shape) return shape;
  return inner ? shapeOf(inner) : {};
}
/** What short forms are expanded to decides: expanding would take `undefined` too. */
export function mayBeLeftOut(schema: Field): boolean {
  const { in: first, out } = schema._zod.def as Def;
  return first?._zod.def.type === "transform" && out ? mayBeLeftOut(out) : schema._zod.optin !== undefined;
}
function withoutOption(schema: Field): Field {
  const { innerType } = schema._zod.def as Def;
  return innerType ? withoutOption(innerType) : schema;
}
const oneOrMore = (one: JsonSchema, least?: number): JsonSchema => ({
  anyOf: [one, { type: "array", items: one, ...(least !== undefined && { minItems: least }) }],
});

export class SchemaParts {
  readonly #parts = new Map<string, JsonSchema>();

  /** All parts, by name. */
  all(): { readonly [part: string]: JsonSchema } {
    return Object.fromEntries([...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  set(name: string, part: JsonSchema): void {
    this.#parts.set(name, part);
  }
  /** A reference to the part; the part itself if the name is taken by another. */
  define(name: string, part: JsonSchema): JsonSchema {
    const known = this.#parts.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(part)) return part;
    this.#parts.set(name, part);
    return { $ref: `#/$defs/${name}` };
  }

  /** The id of an entity of one of these kinds. */
  id(kinds: readonly string[]): JsonSchema {
    const prefix = kinds.length === 1 ? kinds[0] : `(?:${kinds.join("|")})`;
    return { type: "string", pattern: `^${prefix}${SLUG}`, maxLength: ID_LIMIT };
  }

  /** What may be written for a field; `name` is that of its part, if it needs one. */
  field(schema: Field, name: string): JsonSchema {
    const description = descriptionOf(schema);
    const described = (made: JsonSchema): JsonSchema => (description === undefined ? made : { ...made, description });
    const mark = Object.entries(rowMarks).find(([, shared]) => shared === schema)?.[0];
    return mark === undefined
      ? described(this.#written(schema, name))
      : this.define(mark, described(this.#written(schema, mark)));
  }

  #written(schema: Field, name: string): JsonSchema {
    const mark = markOf(schema);
    if (mark?.is === "day" || mark?.is === "span")
      return this.define(mark.is, { type: "string", pattern: EDTF, ...times[mark.is] });
    if (mark?.is === "ref") return this.id(mark.to);
    if (mark?.is === "term") return this.define(mark.vocabulary, { enum: mark.words });
    if (mark?.is === "list") {
      const one = this.field(mark.of, name);
      return oneOrMore("properties" in one ? this.define(name, one) : one);
    }
    if (mark?.is === "rows") return this.#rows(schema, mark, name);
    if (schema === rowMarks.ext) return {};
    const plain = withoutOption(schema);
    if (plain === citation) return this.define("citation", this.#citation());
    if (plain === speaker) return this.define("speaker", this.#speaker());
    const { shape, catchall } = plain._zod.def as Def;
    return shape && catchall?._zod.def.type === "never" ? this.object(shape, name) : this.#plain(plain, name);
  }

  /** A strict object. */
  object(shape: Shape, name: string): JsonSchema & { readonly properties: JsonSchema } {
    const properties = Object.entries(shape).map(([key, schema]) => [key, this.field(schema, `${name}.${key}`)]);
    const required = Object.keys(shape).filter((key) => !mayBeLeftOut(shape[key] as Field));
    return {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  #rows(schema: Field, { to, options }: RowsMark, name: string): JsonSchema {
    const shape = shapeOf(schema);
    const object = this.object(shape, name);
    const target = to && this.id(to);
    const row = {
      ...object,
      properties: { ...object.properties, ...(target && { to: target }) },
      ...(options.topic && { oneOf: [{ required: ["to"] }, { required: ["topic"] }] }),
    };
    const isBareEnough = Object.keys(shape).every((key) => key === "to" || mayBeLeftOut(shape[key] as Field));
    const one = target && isBareEnough ? { anyOf: [target, row] } : row;
    return oneOrMore(this.define(name, one), options.required && 1);
  }

  #citation(): JsonSchema {
    const { shape } = citation.def.out;
    const object = this.object(shape, "citation");
    const { by, on } = shapeOf(shape.attribution) as { by: Field; on: Field };
    const properties = {
      ...object.properties,
      source: { ...this.id(["source"]), description: descriptionOf(shape.source) },
      said: { ...this.#written(by, ""), description: "short for an attribution of one voice that said it" },
      saidOn: { ...this.#written(on, ""), description: "when that voice spoke" },
    };
    const alone = { properties: { attribution: false } };
    const full = { ...object, properties, dependentSchemas: { said: alone, saidOn: alone } };
    // Editors explain the first of two forms that fit equally badly.
    return { anyOf: [full, this.field(shape.locator, "locator")] };
  }

  /** Words that look like an id are none. */
  #speaker(): JsonSchema {
    const [, { shape }] = speaker.def.out.options;
    const actor = this.id(actors);
    const inWords = { ...this.field(shape.description, ""), not: { pattern: ID_LIKE.source } };
    const object = this.object(shape, "speaker");
    const properties = { ...object.properties, of: { ...oneOrMore(actor), description: descriptionOf(shape.of) } };
    return { anyOf: [actor, inWords, { ...object, properties }] };
  }

  /** What zod makes of a schema without marks; parts that it names get the name of the field before theirs. */
  #plain(schema: Field, name: string): JsonSchema {
    const made = z.toJSONSchema(schema as z.ZodType, {
      io: "input",
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        if (!markOf(zodSchema)) return;
        for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
        Object.assign(jsonSchema, this.#written(zodSchema, name));
      },
    });
    const { $schema: _, $defs: inner = {}, ...own } = made;
    let isWithinItself = false;
    const moved = (part: object): JsonSchema =>
      JSON.parse(JSON.stringify(part), (key, value: unknown) => {
        if (key !== "$ref" || typeof value !== "string") return value;
        isWithinItself ||= value === "#";
        if (value === "#") return `#/$defs/${name}`;
        const target = value.slice("#/$defs/".length);
        return Object.hasOwn(inner, target) ? `#/$defs/${name}.${target}` : value;
      });
    for (const [key, part] of Object.entries(inner)) this.set(`${name}.${key}`, moved(part as object));
    const whole = moved(own);
    return isWithinItself ? this.define(name, whole) : whole;
  }
}
