// A graph as graphology sees it: the door to traversal, metrics, communities, layout and GEXF.
import { MultiDirectedGraph } from "graphology";
import { DiplographError, shown } from "../errors.ts";
import type { AnyGraph } from "../graph.ts";
import type { Certainty, SeenBase } from "../ontology/answers.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { isEdge } from "../query/edges.ts";
import { checkOptions, refuseOption } from "../query/options.ts";
import type { Named } from "../query/resolve.ts";
import type { Span } from "../time/edtf.ts";
import { type AnyRow, qualifierOf } from "../view/any-row.ts";

/** The attributes of a node. */
export interface DiplographNode {
  readonly kind: string;
  /** The name, in the language and from the perspective of the lens. */
  readonly label: string;
}
/** The attributes of an edge, all of them flat. */
export interface DiplographEdge {
  /** The link, as read from the source of the edge to its target: `parties`. */
  readonly relation: string;
  /** The same as read from the target: `partyTo`; `null` if it has no name. */
  readonly inverse: string | null;
  /** EDTF; `null` where it is not stated, and for links that are no states. */
  readonly during: string | null;
  readonly certainty: Certainty;
  readonly holds: "yes" | "possibly";
  readonly sourcesDisagree: boolean;
}
export interface GraphologyOptions {
  /** Only what is within `depth` steps of these. */
  readonly around?: Named | readonly Named[];
  /** How many steps, whichever way the links point; 1 if left out. */
  readonly depth?: number;
  /** Only these links, by their name in either direction; all if left out. */
  readonly relations?: readonly string[];
}
type Graphology = MultiDirectedGraph<DiplographNode, DiplographEdge>;

/**
 * A new graphology graph, the caller's own, of what the lens shows. Nodes are entities, by id; edges are affirmed links
 * between them, keyed by the id of the assertion, in the order of ids. Parallel links are kept; what is denied, or wished
 * off an agenda, is no edge; a link that means the same in both directions is one edge. Evidence is no edge either, so a
 * source is a node only where a link leads to or from it, or if it is one of `around`. What is not in the lens is left out.
 *
 * @throws {DiplographError} `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name in `around`, `ARGUMENT_INVALID` for an option.
 * @example toGraphology(graph.at({ asOf: "2014-03-28" }), { around: "Japan", relations: ["partyTo"] }).order
 */
export function toGraphology(graph: AnyGraph, options: GraphologyOptions = {}): Graphology {
  if (typeof graph !== "object" || graph === null || !("assertions" in graph)) refuseOption("graph", graph, "a graph");
  checkOptions(options, { around: "name", depth: "count", relations: "name" });
  const links = linksOf(graph.ontology as AnyOntology);
  const wanted = relationsOf(options, links);
  const centres = centresOf(graph, options);
  if (options.depth !== undefined && options.around === undefined)
    refuseOption("depth", options.depth, "`around` beside it");

  const entities = new Map<string, SeenBase>(
    Object.keys(graph.ontology).flatMap((kind) => graph.all(kind).map((seen) => [seen.id, seen] as const)),
  );
  const edges = [...entities.values()]
    .flatMap((seen) => links.filter(({ kind }) => kind === seen.kind).flatMap((link) => edgesOf(seen, link)))
    .filter(({ row, link }) => entities.has(row.to.id) && (!wanted || wanted.has(link)));
  const near = centres && idsNear(graph, centres, options);
  const linked = new Set(edges.flatMap(({ row }) => [row.subject.id, row.to.id]));
  const isNode = ({ id, kind }: SeenBase): boolean => (near ? near.has(id) : kind !== "source" || linked.has(id));

  const made: Graphology = new MultiDirectedGraph();
  for (const seen of byId([...entities.values()].filter(isNode)))
    made.addNode(seen.id, { kind: seen.kind, label: seen.name });
  for (const { row, link } of byId(edges.map((edge) => ({ id: edge.row.id, ...edge })))) {
    if (!made.hasNode(row.subject.id) || !made.hasNode(row.to.id)) continue;
    made.addDirectedEdgeWithKey(row.id, row.subject.id, row.to.id, {
      relation: link.field,
      inverse: link.inverse,
      during: (qualifierOf(row, "during") as Span | null | undefined)?.edtf ?? null,
      certainty: row.certainty,
      holds: row.holds,
      sourcesDisagree: row.sourcesDisagree,
    });
  }
  return made;
}
const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

interface LinkField {
  readonly kind: string;
  readonly field: string;
  readonly inverse: string | null;
}
function linksOf(ontology: AnyOntology): readonly LinkField[] {
  return Object.entries(ontology).flatMap(([kind, { fields }]) =>
    Object.entries(fields as Shape).flatMap(([field, schema]) => {
      const mark = rowsMarkOf(schema);
      return mark?.to ? [{ kind, field, inverse: mark.inverse ?? null }] : [];
    }),
  );
}

interface Edge {
  readonly row: AnyRow & { readonly to: NonNullable<AnyRow["to"]> };
  readonly link: LinkField;
}
/** A seen entity has its rows under the names of their fields. */
function edgesOf(seen: SeenBase, link: LinkField): readonly Edge[] {
  const rows = (seen as SeenBase & { readonly [field: string]: unknown })[link.field] as readonly AnyRow[];
  return rows.filter(isEdge).map((row) => ({ row: row as Edge["row"], link }));
}

/** What is at most `depth` links from the centres, and the centres themselves. */
function idsNear(
  graph: AnyGraph,
  centres: readonly string[],
  { depth, relations }: GraphologyOptions,
): ReadonlySet<string> {
  const options = { ...(depth !== undefined && { depth }), ...(relations && { relations }) };
  return new Set(graph.neighbourhood(centres, options).map(({ entity }) => entity.id));
}

function centresOf(graph: AnyGraph, { around }: GraphologyOptions): readonly string[] | undefined {
  if (around === undefined) return undefined;
  const names: readonly Named[] = Array.isArray(around) ? around : [around as Named];
  if (names.length === 0) refuseOption("around", around, "at least one name");
  return names.map((name) => {
    const text = typeof name === "object" && name !== null ? name.id : name;
    const [first, second] = graph.resolve(text);
    // The graph refuses with the candidates, or with names that are near.
    if (!first || second?.reason === first.reason) graph.assertions({ about: text });
    return first?.entity.id ?? text;
  });
}
/** The link fields meant; `undefined` for all. */
function relationsOf(
  { relations }: GraphologyOptions,
  links: readonly LinkField[],
): ReadonlySet<LinkField> | undefined {
  if (relations === undefined) return undefined;
  if (!Array.isArray(relations)) refuseOption("relations", relations, "a list of names of links");
  const isNamed = ({ field, inverse }: LinkField, name: string): boolean => field === name || inverse === name;
  for (const name of relations) {
    if (links.some((link) => isNamed(link, name))) continue;
    const known = [...new Set(links.flatMap(({ field, inverse }) => (inverse ? [field, inverse] : [field])))].sort();
    const message = `option \`relations\` names ${shown(name)}, which is no link; there are ${known.join(", ")}`;
    const details = { argument: "relations", value: name, expected: known.join(", ") };
    throw new DiplographError("ARGUMENT_INVALID", message, details);
  }
  return new Set(links.filter((link) => relations.some((name) => isNamed(link, name))));
}
