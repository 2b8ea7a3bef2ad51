// A graph as graphology sees it: the door to traversal, metrics, communities, layout and GEXF.
import { MultiDirectedGraph } from "graphology";
import type { AnyGraph } from "../graph.ts";
import type { Certainty } from "../ontology/answers.ts";
import { type GraphologyOptions, projected } from "./projected.ts";

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
  const { nodes, edges } = projected(graph, options);
  const made: Graphology = new MultiDirectedGraph();
  for (const { id, kind, name } of nodes) made.addNode(id, { kind, label: name });
  for (const { row, link } of edges)
    made.addDirectedEdgeWithKey(row.id, row.subject.id, row.to.id, {
      relation: link.field,
      inverse: link.inverse,
      during: row.during?.edtf ?? null,
      certainty: row.certainty,
      holds: row.holds,
      sourcesDisagree: row.sourcesDisagree,
    });
  return made;
}
