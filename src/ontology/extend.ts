// A new ontology from another: new kinds, new ends for its links, new words for its vocabularies.
import * as z from "zod";
import { DiplographError } from "../errors.ts";
import {
  descriptionOf,
  type Field,
  type ListField,
  list,
  type Maybe,
  markOf,
  type Omittable,
  type Shape,
  type Term,
  term,
} from "./field.ts";
import { type AnyKind, type Kind, kind } from "./kind.ts";
import { type Link, link, type Rows, rows } from "./link.ts";
import type { RowOption } from "./row-options.ts";

const reservedKinds = [
  "all",
  "assertion",
  "assertions",
  "at",
  "between",
  "changes",
  "cite",
  "compare",
  "constructor",
  "dataset",
  "datasets",
  "explain",
  "from",
  "fulfilment",
  "gaps",
  "hints",
  "id",
  "lens",
  "moves",
  "neighbourhood",
  "ontology",
  "pairs",
  "panel",
  "path",
  "record",
  "records",
  "resolve",
  "search",
  "snapshot",
  "subject",
  "then",
  "thread",
  "toJSON",
  "toString",
  "valueOf",
  "with",
] as const;
/** Names that a graph needs for itself, now or later. */
export type ReservedKind = (typeof reservedKinds)[number];

type Own<K> = K extends { readonly fields: infer F } ? F : never;
type ShortKeys<K> = K extends { readonly "~short"?: infer S } ? S & string : never;
/** `"issue.over"` for every link field: the legal keys of `links`. */
export type LinkPath<B> = {
  [K in keyof B & string]: {
    [P in keyof Own<B[K]> & string]: Own<B[K]>[P] extends { "~link": unknown } ? `${K}.${P}` : never;
  }[keyof Own<B[K]> & string];
}[keyof B & string];
type VocabularyIn<F> = F extends { "~vocabulary": infer V extends string }
  ? V
  : F extends Omittable<infer I>
    ? VocabularyIn<I>
    : F extends { "~of": infer I }
      ? VocabularyIn<I>
      : F extends { "~made": readonly [infer Q, unknown] }
        ? { [P in keyof Q]: VocabularyIn<Q[P]> }[keyof Q]
        : never;
/** The vocabularies that an ontology's fields draw from: the legal keys of `terms`. */
export type Vocabulary<B> = {
  [K in keyof B]: { [P in keyof Own<B[K]>]: VocabularyIn<Own<B[K]>[P]> }[keyof Own<B[K]>];
}[keyof B];

type NewWords<L> = L extends readonly (infer N extends string)[] ? N : never;
type WithWords<F, T> = F extends { "~vocabulary": infer V extends string; "~shows": infer W extends string }
  ? Term<V, W | (V extends keyof T ? NewWords<T[V]> : never)>
  : F extends Omittable<infer I>
    ? Maybe<WithWords<I, T> & Field>
    : F extends { "~of": infer I }
      ? ListField<WithWords<I, T> & Field>
      : F;
type WithAllWords<Q, T> = { [P in keyof Q]: WithWords<Q[P], T> };
type WidenField<F, New extends string, T> = F extends { "~made": readonly [infer Q, infer M extends RowOption] }
  ? F extends { "~link": { to: infer To extends string; inverse: infer I extends string } }
    ? Link<To | New, I, WithAllWords<Q, T>, M>
    : Rows<WithAllWords<Q, T>, M>
  : WithWords<F, T>;
type NewEnds<L, Path> = Path extends keyof L ? NewWords<L[Path]> : never;
type WidenFields<K extends string, F, L, T> = {
  [P in keyof F & string]: WidenField<F[P], NewEnds<L, `${K}.${P}`>, T>;
};
/** `B` with the kinds `N`, the further link ends `L` and the further words `T`. */
export type Extended<B, N, L = {}, T = {}> = {
  readonly [K in keyof B & string]: [keyof L, keyof T] extends [never, never]
    ? B[K]
    : Kind<K, WidenFields<K, Own<B[K]>, L, T>, ShortKeys<B[K]>>;
} & { readonly [K in keyof N & string]: N[K] };

type TargetFits<F, B, N> = F extends { "~link": { to: infer To extends string; inverse: infer I } }
  ? [To] extends [keyof B | keyof N]
    ? [I & { [E in To & keyof B]: keyof Own<B[E]> }[To & keyof B]] extends [never]
      ? F
      : `inverse \`${I & string}\` is a field of its end`
    : `\`${Exclude<To, keyof B | keyof N> & string}\` is no kind`
  : F;
/** Every kind has its key as name, is new, may be a member of a graph, and links to kinds that exist. */
type Fits<B, N> = {
  readonly [K in keyof N]: K extends keyof B | ReservedKind
    ? `\`${K & string}\` is taken`
    : N[K] extends { readonly kind: K }
      ? N[K] & { readonly fields: { [P in keyof Own<N[K]>]: TargetFits<Own<N[K]>[P], B, N> } }
      : `\`${K & string}\` is not the name of its kind`;
};
export interface Extension<N, L, T> {
  readonly kinds?: N;
  readonly links?: L;
  readonly terms?: T;
}

function refuse(path: string, value: unknown, reason: string): never {
  throw new DiplographError("ONTOLOGY_INVALID", `\`${path}\`: ${reason}`, { path, value, reason });
}

/**
 * An ontology that has `base`, the new `kinds`, new ends for its `links` and new words for its vocabularies (`terms`).
 * `base` stays as it is.
 *
 * @throws {DiplographError} `ONTOLOGY_INVALID` if a name is taken, or a link, an end or a vocabulary does not exist.
 * @example extendOntology(diplomatic, { kinds: { vessel }, links: { "issue.over": ["vessel"] }, terms: { issueType: ["fisheries"] } })
 */
export function extendOntology<
  B extends { readonly [K in keyof B]: AnyKind },
  const N extends { readonly [kind: string]: AnyKind } = {},
  const L extends { readonly [P in LinkPath<B>]?: readonly (keyof N & string)[] } = {},
  const T extends { readonly [V in Vocabulary<B>]?: readonly string[] } = {},
>(
  base: B,
  more: Extension<
    N & Fits<B, N>,
    L & { readonly [P in Exclude<keyof L, LinkPath<B>>]: `\`${P & string}\` is no link` },
    T & { readonly [V in Exclude<keyof T, Vocabulary<B>>]: `\`${V & string}\` is no vocabulary` }
  >,
): Extended<B, N, L, T> {
  if (typeof more !== "object" || more === null)
    refuse("extension", more, "expected an object with `kinds`, `links` or `terms`");
  for (const key of Object.keys(more))
    if (!["kinds", "links", "terms"].includes(key)) refuse(key, key, "an extension has `kinds`, `links` and `terms`");
  const given = more as Extension<Kinds, Words, Words>;
  const [old, links, terms] = [base as Kinds, given.links ?? {}, given.terms ?? {}];
  const added = given.kinds ?? {};
  for (const name of Object.keys(added))
    if (Object.hasOwn(old, name)) refuse(name, name, "the ontology has a kind of this name; choose another");
  checkPaths(old, added, links, terms);
  const widened = Object.entries(old).map(([name, was]) => [name, widenKind(was, links, terms)] as const);
  const ontology = Object.freeze({ ...Object.fromEntries(widened), ...added });
  checkOntology(ontology);
  return ontology as never;
}

interface Kinds {
  readonly [kind: string]: AnyKind;
}
interface Words {
  readonly [key: string]: readonly string[] | undefined;
}

function checkPaths(old: Kinds, added: Kinds, links: Words, terms: Words): void {
  for (const [path, ends] of Object.entries(links)) {
    const [kind = "", field = ""] = path.split(".");
    const fields = (Object.hasOwn(old, kind) ? old[kind]?.fields : undefined) as Shape | undefined;
    const schema = fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
    const mark = schema && markOf(schema);
    if (mark?.is !== "rows" || !mark.to) refuse(path, path, "there is no such link; name it as `kind.field`");
    for (const end of ends ?? [])
      if (!Object.hasOwn(added, end)) refuse(path, end, `\`${end}\` is none of the new kinds`);
  }
  const known = vocabulariesOf(old);
  for (const [name, words] of Object.entries(terms)) {
    const has = known.get(name);
    if (!has) refuse(name, name, `there is no such vocabulary; there are ${[...known.keys()].join(", ")}`);
    for (const word of words ?? []) if (has.has(word)) refuse(name, word, `it has the word \`${word}\` already`);
  }
}
function vocabulariesOf(ontology: Kinds): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (field: Field): void => {
    const mark = markOf(field);
    if (mark?.is === "term")
      found.set(mark.vocabulary, new Set([...(found.get(mark.vocabulary) ?? []), ...mark.words]));
    if (mark?.is === "list") visit(mark.of);
    if (mark?.is === "rows") Object.values(mark.qualifiers).forEach(visit);
  };
  for (const kind of Object.values(ontology)) Object.values(kind.fields as Shape).forEach(visit);
  return found;
}

/**
 * Every kind is named as its key and not like a part of the graph, every target is a kind, and no name means two things
 * at one kind.
 */
export function checkOntology(ontology: Kinds): void {
  for (const [name, kind] of Object.entries(ontology)) {
    if ((reservedKinds as readonly string[]).includes(name))
      refuse(name, name, "this name is kept for the graph; choose another");
    if (kind.kind !== name) refuse(name, kind.kind, `the kind is named \`${kind.kind}\`; use that as its key`);
  }
  const names = new Map(Object.entries(ontology).map(([name, kind]) => [name, new Set(Object.keys(kind.fields))]));
  for (const [name, kind] of Object.entries(ontology))
    for (const [field, schema] of Object.entries(kind.fields as Shape)) {
      const mark = markOf(schema);
      if (mark?.is !== "rows" || !mark.to) continue;
      for (const end of mark.to) {
        if (!names.has(end)) refuse(`${name}.${field}`, end, `\`${end}\` is no kind`);
        const clash = mark.inverse !== undefined && names.get(end)?.has(mark.inverse);
        if (clash && !(mark.options.symmetric && end === name && mark.inverse === field))
          refuse(`${name}.${field}`, mark.inverse, `the inverse \`${mark.inverse}\` is a field of \`${end}\``);
      }
    }
}

function widenKind(was: AnyKind, links: Words, terms: Words): AnyKind {
  const common = ["names", "identifiers", "remarks"];
  const own = Object.entries(was.fields as Shape).filter(([field]) => !common.includes(field));
  const wider = widenShape(Object.fromEntries(own), terms, (field) => links[`${was.kind}.${field}`]);
  return kind(was.kind, wider as {}, was.options);
}
const widenShape = (shape: Shape, terms: Words, ends: (field: string) => readonly string[] | undefined): Shape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, describedAs(widenField(field, terms, ends(name)), field)]),
  );
/** The description of `was` goes with what replaces it. */
function describedAs(field: Field, was: Field): Field {
  const description = descriptionOf(was);
  if (field !== was && description !== undefined) z.globalRegistry.add(field, { description });
  return field;
}
function widenField(field: Field, terms: Words, ends: readonly string[] | undefined): Field {
  const mark = markOf(field);
  if (mark?.is === "rows") {
    const qualifiers = widenShape(mark.qualifiers, terms, () => undefined);
    if (!mark.to) return rows(qualifiers, mark.options);
    return link({ ...mark, to: [...mark.to, ...(ends ?? [])] }, qualifiers, mark.options);
  }
  if (mark?.is === "list") return list(widenField(mark.of, terms, undefined));
  const more = mark?.is === "term" ? terms[mark.vocabulary] : undefined;
  if (mark?.is !== "term" || !more) return field;
  const wider: Field = term(mark.vocabulary, [...mark.words, ...more]);
  return field._zod.optin ? z.exactOptional(wider) : wider;
}
