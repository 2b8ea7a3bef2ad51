// A kind: a name, its fields, and the two strict objects that its records must satisfy.
import * as z from "zod";
import type { Certainty } from "./answers.ts";
import { anId, day, type Field, list, markOf, ref, rowsMarkOf, type Shape, span, term, text } from "./field.ts";
import { rowMarks, rows } from "./link.ts";
import { refuse } from "./refuse.ts";
import type { Lifecycle } from "./row-options.ts";

const nameType = term("nameType", ["official", "short", "former", "metonym", "alias", "label"]);
const named = {
  names: rows(
    {
      text: text(),
      lang: text().exactOptional(),
      usedBy: list(ref("country", "organization")),
      type: nameType.exactOptional(),
    },
    { state: true, structure: true },
  ),
};
const code = () => text().exactOptional();
const identified = {
  identifiers: z
    .strictObject({
      wikidata: code(),
      iso3166: code(),
      cow: code(),
      gw: code(),
      un: code(),
      unts: code(),
      geonames: code(),
      doi: code(),
      isbn: code(),
    })
    .exactOptional(),
  remarks: rows({ text: text() }),
};
/** The fields that every kind has, which no extension widens. */
export const commonNames: ReadonlySet<string> = new Set([...Object.keys(named), ...Object.keys(identified)]);
type Named = typeof named;
type Identified = typeof identified;
/** What every record may have beside its own fields. */
export interface CommonFields extends Named, Identified {}
/** The same for kinds whose entities have no names. */
export interface NamelessFields extends Identified {}

/** What a whole record may state for its rows. */
export interface WholeRecord {
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly disclosed: string;
  readonly during: string;
  readonly on: string;
}
const whole: { readonly [P in keyof WholeRecord]: Field } = {
  certainty: rowMarks.certainty,
  negated: rowMarks.negated,
  disclosed: rowMarks.disclosed,
  during: span().exactOptional(),
  on: day().exactOptional(),
};

export interface KindOptions {
  /** What an entity of the kind is, in a few words; editors show it. */
  readonly description?: string;
  /** Its entities are known under every lens: they were there before any source. */
  readonly alwaysKnown?: true;
  /** Its entities have no names of their own; answers show generated ones. */
  readonly nameless?: true;
  /** `certainty`, `negated` and `disclosed` of a record pass to its values and its rows, but names and remarks. */
  readonly whole?: true;
  /** Entities with this word in this field are wishes: never public by their own day. */
  readonly wish?: { readonly field: string; readonly word: string };
  /** `during` of a record is short for that of the rows of this field. */
  readonly during?: string;
  /** `on` of a record is short for one row with this step in this field. */
  readonly on?: { readonly field: string; readonly step: string };
}
type ShortOf<M> =
  | ("whole" extends keyof M ? "certainty" | "negated" | "disclosed" : never)
  | ("during" extends keyof M ? "during" : never)
  | ("on" extends keyof M ? "on" : never)
  | ("nameless" extends keyof M ? "nameless" : never);

/** Any kind, of any ontology. */
export interface AnyKind {
  readonly kind: string;
  readonly fields: object;
  readonly defines: Field;
  readonly adds: Field;
  readonly options: KindOptions;
}
/** `S` names the short forms that its records allow, and whether they are nameless. */
export interface Kind<K extends string, F extends object, S extends string = never> extends AnyKind {
  readonly kind: K;
  readonly fields: F & ("nameless" extends S ? NamelessFields : CommonFields);
  readonly "~short"?: S;
}

/** How the status of a kind's entities follows from their `phases`; `undefined` for a kind without. */
export function lifecycleOf(kind: AnyKind | undefined): Lifecycle | undefined {
  const phases = (kind?.fields as Shape | undefined)?.["phases"];
  return phases && rowsMarkOf(phases)?.options.lifecycle;
}

const reservedFields = [
  "id",
  "about",
  "kind",
  "name",
  "names",
  "identifiers",
  "remarks",
  "status",
  "standing",
  "holds",
  "statusDisputed",
  "evidence",
  "note",
  "ext",
] as const;
/** Names that an answer or a record gives to something else. */
export type ReservedField = (typeof reservedFields)[number];
const besideStatus = ["on", "due", "by"];
/** What the view of an entity with phases has beside its fields. */
export type BesideStatus<F> = "phases" extends keyof F ? "on" | "due" | "by" : never;
const reservedQualifiers = [
  "id",
  "subject",
  "field",
  "to",
  "topic",
  "during",
  "alternatives",
  "certainty",
  "negated",
  "disclosed",
  "evidence",
  "holds",
  "sourcesDisagree",
  "dataset",
  "note",
  "ext",
] as const;
/** Names that every row gives to something else. */
export type ReservedQualifier = (typeof reservedQualifiers)[number];
const FIELD_NAME = /^[a-z][a-zA-Z0-9]*$/;
/** Ids begin with it. */
const KIND_NAME = /^[a-z][a-zA-Z]*$/;
const isFit = (name: string, pattern = FIELD_NAME): boolean => pattern.test(name) && !(name in Object.prototype);

function checkNames(name: string, fields: Shape): void {
  if (!isFit(name, KIND_NAME)) refuse(name, name, "a kind is named in letters, beginning with a small one");
  const taken: readonly string[] = Object.hasOwn(fields, "phases")
    ? [...reservedFields, ...besideStatus]
    : reservedFields;
  for (const [field, schema] of Object.entries(fields)) {
    const path = `${name}.${field}`;
    if (taken.includes(field)) refuse(path, field, `an answer has its own \`${field}\`; choose another name`);
    if (!isFit(field)) refuse(path, field, "a field is named in letters and digits, beginning with a small letter");
    const { type } = schema._zod.def;
    if (type === "default" || type === "prefault")
      refuse(path, field, "a default would be stated by every record that adds to an entity; leave it out");
    const mark = rowsMarkOf(schema);
    if (mark?.inverse !== undefined && !isFit(mark.inverse))
      refuse(path, mark.inverse, "an inverse is named in letters and digits, beginning with a small letter");
    for (const [qualifier, inner] of Object.entries(mark?.qualifiers ?? {}))
      checkQualifier(`${path}.${qualifier}`, qualifier, inner);
  }
}
function checkQualifier(path: string, name: string, schema: Field): void {
  if ((reservedQualifiers as readonly string[]).includes(name) || !isFit(name))
    refuse(path, name, "a row has its own of that name; choose another");
  const mark = markOf(schema);
  if (mark?.is === "rows") refuse(path, name, "a row has no rows; make it a field of the kind");
  // By these two a row is dated.
  if ((name === "on" || name === "due") && mark?.is !== "day")
    refuse(path, name, `\`${name}\` of a row is a \`day()\``);
}

/**
 * A kind of entity, from its fields: any zod schemas, and `link`, `rows`, `day`, `span`, `ref`, `term`, `list`.
 *
 * @throws {DiplographError} `ONTOLOGY_INVALID` if a field is named like something that every answer has.
 * @example kind("vessel", { tonnage: z.number().exactOptional(), flag: link({ to: ["country"], inverse: "flagOf" }) })
 */
export function kind<const K extends string, F extends Shape, const M extends KindOptions = {}>(
  name: K,
  fields: F & {
    readonly [P in keyof F & (ReservedField | BesideStatus<F>)]: `an answer has its own \`${P & string}\``;
  },
  options?: M,
): Kind<K, F, ShortOf<M>> {
  if (typeof name !== "string" || typeof fields !== "object" || fields === null)
    refuse(String(name), fields, "a kind has a name and an object of fields");
  checkNames(name, fields);
  const given: KindOptions = options ?? {};
  const all: Shape = { ...(given.nameless ? {} : named), ...identified, ...(fields as Shape) };
  const short = {
    ...(given.whole && { certainty: whole.certainty, negated: whole.negated, disclosed: whole.disclosed }),
    ...(given.during && { during: whole.during }),
    ...(given.on && { on: whole.on }),
  };
  const itself = z.literal(name).exactOptional().describe("the kind that the id begins with; written by the library");
  const beside = { kind: itself, ...short, evidence: rowMarks.evidence, note: rowMarks.note, ext: rowMarks.ext };
  const partial = Object.fromEntries(Object.entries(all).map(([key, field]) => [key, z.exactOptional(field)]));
  const made: AnyKind = {
    kind: name,
    fields: Object.freeze(all),
    defines: z.strictObject({ id: anId(), ...all, ...beside }),
    adds: z.strictObject({ about: anId(), ...partial, ...beside }),
    options: Object.freeze({ ...given }),
  };
  return Object.freeze(made) as never;
}
