// The links by which one entity follows from another, and which way each is read.
import type { AnyOntology } from "../ontology/derive.ts";
import { refuseOption } from "../query/options.ts";
import { type LinkField, linksOf, relationsIn } from "./links.ts";
import type { ProjectedEdge } from "./projected.ts";

/** Those of our own kinds, each read from what followed to what it followed from. */
const ours = ["amends", "causedBy", "concludedAt", "follows", "implements", "replaces", "respondsTo"];

export interface Following {
  /** The names of the links. */
  readonly relations: readonly string[];
  /** The kinds of what can follow from something, or something from it. */
  readonly kinds: ReadonlySet<string>;
  /** What came first and what followed, by a row of one of these links. */
  ends(edge: ProjectedEdge): { readonly first: string; readonly then: string };
}

export function followingOf(ontology: AnyOntology, options: { readonly relations?: readonly string[] }): Following {
  const all = linksOf(ontology);
  const isNamed = (name: string): boolean => all.some(({ field, inverse }) => name === field || name === inverse);
  const relations = relationsIn(all, options) ?? ours.filter(isNamed);
  const links = all.filter(({ field, inverse }) => relations.includes(field) || isIn(relations, inverse));
  for (const { field, inverse } of links)
    if (relations.includes(field) && isIn(relations, inverse))
      refuseOption("relations", relations, `\`${field}\` in one of its directions: what followed from what?`);
  return {
    relations,
    kinds: new Set(links.flatMap(({ kind, to }) => [kind, ...to])),
    ends: ({ row, link }) =>
      isForth(relations, link)
        ? { first: row.to.id, then: row.subject.id }
        : { first: row.subject.id, then: row.to.id },
  };
}
const isIn = (relations: readonly string[], inverse: string | null): boolean =>
  inverse !== null && relations.includes(inverse);
const isForth = (relations: readonly string[], { field }: LinkField): boolean => relations.includes(field);
