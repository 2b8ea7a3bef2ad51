// What must be true of every ontology: of its kinds' names, of where links lead, of inverses and of vocabularies.
import { type Field, markOf, rowsMarkOf, type Shape } from "./field.ts";
import type { AnyKind } from "./kind.ts";
import { refuse } from "./refuse.ts";

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

export interface Kinds {
  readonly [kind: string]: AnyKind;
}

/**
 * Every kind is named as its key and not like a part of the graph, every target is a kind, no name means two things at one
 * kind, and the name of a vocabulary stands for one list of words.
 */
export function checkOntology(ontology: Kinds): void {
  for (const [name, kind] of Object.entries(ontology)) {
    if ((reservedKinds as readonly string[]).includes(name))
      refuse(name, name, "this name is kept for the graph; choose another");
    if (kind.kind !== name) refuse(name, kind.kind, `the kind is named \`${kind.kind}\`; use that as its key`);
  }
  const fieldsOf = new Map(Object.entries(ontology).map(([name, { fields }]) => [name, new Set(Object.keys(fields))]));
  for (const [path, schema] of allFields(ontology)) checkLink(path, schema, fieldsOf);
  checkVocabularies(ontology);
}

function* allFields(ontology: Kinds): Generator<readonly [path: string, schema: Field]> {
  for (const [name, { fields }] of Object.entries(ontology))
    for (const [field, schema] of Object.entries(fields as Shape)) yield [`${name}.${field}`, schema];
}

function checkLink(path: string, schema: Field, fieldsOf: ReadonlyMap<string, ReadonlySet<string>>): void {
  const { to = [], inverse, options } = rowsMarkOf(schema) ?? {};
  for (const end of to) {
    if (!fieldsOf.has(end)) refuse(path, end, `\`${end}\` is no kind`);
    const isItself = options?.symmetric && path === `${end}.${inverse}`;
    if (inverse !== undefined && fieldsOf.get(end)?.has(inverse) && !isItself)
      refuse(path, inverse, `the inverse \`${inverse}\` is a field of \`${end}\``);
  }
}

/** A vocabulary and the words of one field that draws from it. */
type Drawn = readonly [vocabulary: string, words: readonly string[]];
export function drawnBy(schema: Field): readonly Drawn[] {
  const mark = markOf(schema);
  if (mark?.is === "term") return [[mark.vocabulary, mark.words]];
  if (mark?.is === "list") return drawnBy(mark.of);
  return mark?.is === "rows" ? Object.values(mark.qualifiers).flatMap(drawnBy) : [];
}
function checkVocabularies(ontology: Kinds): void {
  const known = new Map<string, { readonly path: string; readonly words: readonly string[] }>();
  for (const [path, schema] of allFields(ontology))
    for (const [vocabulary, words] of drawnBy(schema)) {
      const first = known.get(vocabulary);
      if (!first) known.set(vocabulary, { path, words });
      else if ([...first.words].sort().join("\n") !== [...words].sort().join("\n"))
        refuse(path, vocabulary, `the vocabulary \`${vocabulary}\` has other words in \`${first.path}\``);
    }
}
