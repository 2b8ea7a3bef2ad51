// A new ontology from another: new kinds, and for its kinds new ends of links, words, qualifiers and fields.
import * as z from "zod";
import type {
  AnyKinds,
  Extended,
  FieldsFit,
  KindsFit,
  LinkPath,
  LinksFit,
  QualifiersFit,
  RowPath,
  TermsFit,
  Vocabulary,
} from "./extended.ts";
import { descriptionOf, type Field, list, markOf, rowsMarkOf, type Shape, term } from "./field.ts";
import { type AnyKind, commonNames, kind } from "./kind.ts";
import { link, rows } from "./link.ts";
import { refuse } from "./refuse.ts";
import { checkOntology, drawnBy, type Kinds } from "./soundness.ts";

export interface Extension<N, L, T, Q, F> {
  /** New kinds, each under its own name. */
  readonly kinds?: N;
  /** Further kinds at the end of links: `{ "issue.over": ["vessel"] }`. */
  readonly links?: L;
  /** Further words for vocabularies: `{ issueType: ["fisheries"] }`. */
  readonly terms?: T;
  /** Further qualifiers of rows and links, which may be left out: `{ "event.targets": { share: z.number().exactOptional() } }`. */
  readonly qualifiers?: Q;
  /** Further fields of kinds, which may be left out: `{ event: { tariffCode: z.string().exactOptional() } }`. */
  readonly fields?: F;
}

/**
 * An ontology that has `base` and what is new: `kinds`, ends for its `links`, words for its vocabularies (`terms`),
 * `qualifiers` for its rows and `fields` for its kinds. Whatever loads with `base` loads with it. `base` stays as it is.
 *
 * @throws {DiplographError} `ONTOLOGY_INVALID` if a name is taken, what is extended does not exist, or a new qualifier or
 * field may not be left out.
 * @example extendOntology(diplomatic, { kinds: { vessel }, links: { "issue.over": ["vessel"] }, terms: { issueType: ["fisheries"] } })
 */
export function extendOntology<
  B extends AnyKinds<B>,
  const N extends { readonly [kind: string]: AnyKind } = {},
  const L extends { readonly [P in LinkPath<B>]?: readonly ((keyof N | keyof B) & string)[] } = {},
  const T extends { readonly [V in Vocabulary<B>]?: readonly string[] } = {},
  const Q extends { readonly [P in RowPath<B>]?: Shape } = {},
  const F extends { readonly [K in keyof B]?: Shape } = {},
>(
  base: B,
  more: Extension<
    N & KindsFit<B, N>,
    L & LinksFit<B, N, L>,
    T & TermsFit<B, T>,
    Q & QualifiersFit<B, Q>,
    F & FieldsFit<B, N, F>
  >,
): Extended<B, N, L, T, Q, F> {
  const old = base as Kinds;
  const given = read(more);
  for (const name of Object.keys(given.kinds))
    if (Object.hasOwn(old, name)) refuse(name, name, "the ontology has a kind of this name; choose another");
  checkLinks(old, given);
  checkTerms(old, given);
  checkQualifiers(old, given);
  checkFields(old, given);
  const widened = Object.entries(old).map(([name, was]) => [name, widenKind(was, given)] as const);
  const ontology = Object.freeze({ ...Object.fromEntries(widened), ...given.kinds });
  checkOntology(ontology);
  return ontology as never;
}

interface Given {
  readonly kinds: Kinds;
  readonly links: Words;
  readonly terms: Words;
  readonly qualifiers: Shapes;
  readonly fields: Shapes;
}
interface Words {
  readonly [key: string]: readonly string[] | undefined;
}
interface Shapes {
  readonly [key: string]: Shape | undefined;
}
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
function read(more: unknown): Given {
  const parts = { kinds: {}, links: {}, terms: {}, qualifiers: {}, fields: {} };
  const expected = "an extension is an object with `kinds`, `links`, `terms`, `qualifiers` and `fields`";
  if (!isObject(more)) refuse("extension", more, expected);
  for (const [key, part] of Object.entries(more as object)) {
    if (!Object.hasOwn(parts, key)) refuse(key, key, expected);
    if (part !== undefined && !isObject(part)) refuse(key, part, "expected an object");
  }
  const said = Object.entries(more as object).filter(([, part]) => part !== undefined);
  return { ...parts, ...Object.fromEntries(said) };
}

const own = <T>(from: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;
/** The field that `kind.field` names, if it is a kind's own. */
function fieldAt(old: Kinds, path: string): Field | undefined {
  const [kind = "", field = "", ...rest] = path.split(".");
  const fields = own(old, kind)?.fields as Shape | undefined;
  return fields && rest.length === 0 && !commonNames.has(field) ? own(fields, field) : undefined;
}

function checkLinks(old: Kinds, { kinds, links }: Given): void {
  for (const [path, ends] of Object.entries(links)) {
    const schema = fieldAt(old, path);
    const to = schema && rowsMarkOf(schema)?.to;
    if (!to) refuse(path, path, "there is no such link; name it as `kind.field`");
    for (const end of wordsAt(path, ends)) {
      if (to.includes(end)) refuse(path, end, `it leads to \`${end}\` already`);
      if (!Object.hasOwn(old, end) && !Object.hasOwn(kinds, end)) refuse(path, end, `\`${end}\` is no kind`);
    }
  }
}
function checkTerms(old: Kinds, { terms }: Given): void {
  const fields = Object.values(old).flatMap((kind) => Object.entries(kind.fields as Shape));
  const known = new Map(fields.flatMap(([name, schema]) => (commonNames.has(name) ? [] : drawnBy(schema))));
  for (const [vocabulary, words] of Object.entries(terms)) {
    const has = known.get(vocabulary);
    if (!has) refuse(vocabulary, vocabulary, `there is no such vocabulary; there are ${[...known.keys()].join(", ")}`);
    for (const word of wordsAt(vocabulary, words))
      if (has.includes(word)) refuse(vocabulary, word, `it has the word \`${word}\` already`);
  }
}
function wordsAt(path: string, words: unknown): readonly string[] {
  if (words === undefined) return [];
  if (!Array.isArray(words) || words.some((word) => typeof word !== "string")) refuse(path, words, "expected a list");
  if (new Set(words).size < words.length) refuse(path, words, "it names one twice");
  return words;
}

/** These mean something in a row of any field: its day, its step, whether it is a wish. */
const meant = ["on", "due", "step", "wish"];
function checkQualifiers(old: Kinds, { qualifiers }: Given): void {
  for (const [path, shape] of Object.entries(qualifiers)) {
    const schema = fieldAt(old, path);
    const mark = schema && rowsMarkOf(schema);
    if (!mark) refuse(path, path, "there are no such rows; name them as `kind.field`");
    for (const [name, field] of fieldsIn(path, shape)) {
      if (Object.hasOwn(mark.qualifiers, name) || meant.includes(name))
        refuse(`${path}.${name}`, name, "these rows have, or could have, a qualifier of this name; choose another");
      checkOmittable(`${path}.${name}`, name, field);
    }
  }
}
function checkFields(old: Kinds, { fields }: Given): void {
  for (const [name, shape] of Object.entries(fields)) {
    const kind = own(old, name);
    if (!kind) refuse(name, name, "the ontology has no kind of this name");
    for (const [field, schema] of fieldsIn(name, shape)) {
      if (Object.hasOwn(kind.fields, field)) refuse(`${name}.${field}`, field, "the kind has a field of this name");
      checkOmittable(`${name}.${field}`, field, schema);
    }
  }
}
function fieldsIn(path: string, shape: unknown): readonly (readonly [string, Field])[] {
  if (shape === undefined) return [];
  if (!isObject(shape)) refuse(path, shape, "expected an object of fields");
  return Object.entries(shape as Shape);
}
/** What is written already must load, and say what it said. */
function checkOmittable(path: string, name: string, schema: Field): void {
  if (!isObject(schema) || !("_zod" in schema)) refuse(path, schema, "expected a zod schema");
  const without = z.safeParse(z.strictObject({ [name]: schema }), {});
  if (!without.success || Object.hasOwn(without.data, name))
    refuse(path, name, "what is written already does not say it, so that it must be one that may be left out");
}

/** The kind itself, if nothing of it is widened. */
function widenKind(was: AnyKind, given: Given): AnyKind {
  const old = Object.entries(was.fields as Shape).filter(([field]) => !commonNames.has(field));
  const wider = old.map(([field, schema]) => {
    const path = `${was.kind}.${field}`;
    const more = { ends: own(given.links, path) ?? [], qualifiers: own(given.qualifiers, path) ?? {} };
    return [field, widenField(schema, given.terms, more)] as const;
  });
  const fields = own(given.fields, was.kind) ?? {};
  const isWider = Object.keys(fields).length > 0 || wider.some(([, field], at) => field !== old[at]?.[1]);
  return isWider ? kind(was.kind, { ...Object.fromEntries(wider), ...fields } as {}, was.options) : was;
}

interface More {
  readonly ends: readonly string[];
  readonly qualifiers: Shape;
}
/** The field itself, if nothing of it is widened; its description goes with what replaces it. */
function widenField(field: Field, terms: Words, more?: More): Field {
  const wider = replaced(field, terms, more);
  const description = descriptionOf(field);
  if (wider !== field && description !== undefined) z.globalRegistry.add(wider, { description });
  return wider;
}
function replaced(field: Field, terms: Words, more: More = { ends: [], qualifiers: {} }): Field {
  const mark = markOf(field);
  if (mark?.is === "rows") {
    const had = Object.entries(mark.qualifiers);
    const wider = had.map(([name, inner]) => [name, widenField(inner, terms)] as const);
    const added = Object.keys(more.qualifiers).length + more.ends.length;
    if (added === 0 && wider.every(([, inner], at) => inner === had[at]?.[1])) return field;
    const qualifiers = { ...Object.fromEntries(wider), ...more.qualifiers };
    if (!mark.to) return rows(qualifiers, mark.options);
    return link({ ...mark, to: [...mark.to, ...more.ends] }, qualifiers, mark.options);
  }
  if (mark?.is === "list") {
    const of = widenField(mark.of, terms);
    return of === mark.of ? field : list(of);
  }
  const words = mark?.is === "term" ? own(terms, mark.vocabulary) : undefined;
  if (mark?.is !== "term" || !words?.length) return field;
  const wider: Field = term(mark.vocabulary, [...mark.words, ...words]);
  return field._zod.optin ? z.exactOptional(wider) : wider;
}
