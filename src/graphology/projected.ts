// What a projection is made of: the entities that the lens shows, and the affirmed links between them.
import type { AnyGraph } from "../graph.ts";
import type { SeenBase } from "../ontology/answers.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { isEdge } from "../query/edges.ts";
import { checkOptions, refuseOption } from "../query/options.ts";
import type { Named } from "../query/resolve.ts";
import type { AnyRow } from "../view/any-row.ts";
import { type LinkField, linksOf, relationsIn } from "./links.ts";

export interface GraphologyOptions {
  /** Only what is within `depth` steps of these. */
  readonly around?: Named | readonly Named[];
  /** How many steps, whichever way the links point; 1 if left out. */
  readonly depth?: number;
  /** Only these links, by their name in either direction; all if left out. */
  readonly relations?: readonly string[];
}
export interface ProjectedEdge {
  readonly row: AnyRow & { readonly to: NonNullable<AnyRow["to"]> };
  readonly link: LinkField;
}
export interface Projected {
  readonly nodes: readonly SeenBase[];
  readonly edges: readonly ProjectedEdge[];
}

export function checkGraph(graph: unknown): void {
  if (typeof graph !== "object" || graph === null || !("assertions" in graph)) refuseOption("graph", graph, "a graph");
}
/** Nodes and edges in the order of their ids. With `around`, nothing else of the graph is looked at. */
export function projected(graph: AnyGraph, options: GraphologyOptions): Projected {
  checkGraph(graph);
  checkOptions(options, { around: "name", depth: "count", relations: "name" });
  const all = linksOf(graph.ontology as AnyOntology);
  const relations = relationsIn(all, options);
  const links = relations
    ? all.filter(({ field, inverse }) => relations.includes(field) || (inverse !== null && relations.includes(inverse)))
    : all;
  if (options.depth !== undefined && options.around === undefined)
    refuseOption("depth", options.depth, "`around` beside it");

  const entities = options.around === undefined ? everything(graph) : near(graph, options);
  const ids = new Set<string>(entities.map(({ id }) => id));
  const edges = entities
    .flatMap((seen) => links.filter(({ kind }) => kind === seen.kind).flatMap((link) => edgesOf(seen, link)))
    .filter(({ row }) => ids.has(row.to.id));
  const linked = new Set<string>(edges.flatMap(({ row }) => [row.subject.id, row.to.id]));
  // Evidence is no edge: of a whole graph most sources would stand alone.
  const isNode = ({ id, kind }: SeenBase): boolean =>
    options.around !== undefined || kind !== "source" || linked.has(id);
  return {
    nodes: entities.filter(isNode).sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges.sort((a, b) => (a.row.id < b.row.id ? -1 : 1)),
  };
}
const everything = (graph: AnyGraph): SeenBase[] => Object.keys(graph.ontology).flatMap((kind) => graph.all(kind));
function near(graph: AnyGraph, { around, depth, relations }: GraphologyOptions): SeenBase[] {
  const options = { ...(depth !== undefined && { depth }), ...(relations && { relations }) };
  const found = graph.neighbourhood(centresOf(graph, around), options);
  return found.map(({ entity }) => graph.subject(entity.kind, entity).view());
}
/** A seen entity has its rows under the names of their fields. */
function edgesOf(seen: SeenBase, link: LinkField): readonly ProjectedEdge[] {
  const rows = (seen as SeenBase & { readonly [field: string]: unknown })[link.field] as readonly AnyRow[];
  return rows.filter(isAffirmed).map((row) => ({ row, link }));
}
const isAffirmed = (row: AnyRow): row is ProjectedEdge["row"] => isEdge(row);

function centresOf(graph: AnyGraph, around: GraphologyOptions["around"]): readonly string[] {
  const names: readonly Named[] = Array.isArray(around) ? around : [around as Named];
  if (names.length === 0) refuseOption("around", around, "at least one name");
  return names.map((name) => idOf(graph, name));
}
/** The one entity of any kind that bears the name. */
export function idOf(graph: AnyGraph, name: Named): string {
  const text = typeof name === "object" && name !== null ? name.id : name;
  const [first, second] = graph.resolve(text);
  // The graph refuses with the candidates, or with names that are near.
  if (!first || second?.reason === first.reason) graph.assertions({ about: text });
  return first?.entity.id ?? text;
}
