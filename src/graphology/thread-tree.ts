// From steps to a tree: under which entity each one stands, and in which order.
import { DirectedGraph } from "graphology";
import { dfs } from "graphology-traversal";
import type { Day, Ref } from "../ontology/answers.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { Steps } from "./thread-steps.ts";

/** One entity of a thread, and what followed from it. */
export interface ThreadNode {
  readonly entity: Ref;
  /** Of its first dated phase; of a position, since when it is held; `null` where the data leave it open. */
  readonly day: Day | null;
  /** The row by which it follows from the entity above it; `null` at the top. */
  readonly by: AnyRow | null;
  /** Every other row by which it follows from something in the thread, by id. */
  readonly also: readonly AnyRow[];
  /** The rows that join it to the issue, by id; `[]` if only what led to it, or followed from it, is joined. */
  readonly belongs: readonly AnyRow[];
  /** What followed from it, in the order of days, undated last; then by id. */
  readonly then: readonly ThreadNode[];
}

/** Every entity of the steps once, under one of those that it follows from. */
export function treeOf(steps: Steps): readonly ThreadNode[] {
  const ids = steps.nodes().sort((a, b) => orderOf(steps, a) - orderOf(steps, b) || (a < b ? -1 : 1));
  const above = parentsOf(steps, ids);
  const tops = ids.filter((id) => !above.has(id));
  const tree = new DirectedGraph();
  // Those at the top first: a walk begins anew at each entity that it has not met.
  for (const id of [...tops, ...above.keys()]) tree.addNode(id);
  for (const id of ids) if (above.has(id)) tree.addDirectedEdge(above.get(id), id);

  const downwards: string[] = [];
  dfs(tree, (id) => void downwards.push(id), { mode: "outbound" });
  const made = new Map<string, ThreadNode>();
  const nodesOf = (all: readonly string[]) => Object.freeze(all.flatMap((id) => made.get(id) ?? []));
  for (const id of downwards.reverse())
    made.set(id, nodeOf(steps, id, { parent: above.get(id), then: nodesOf(tree.outNeighbors(id)) }));
  return nodesOf(tops);
}
/** Of its day; the greatest of numbers if it has none. */
const orderOf = (steps: Steps, id: string): number => steps.getNodeAttribute(id, "order");
const UNDATED = Number.MAX_VALUE;

/**
 * From the last to the first, each goes under the latest dated of those that it follows from, but under none that stands
 * below it already: so a circle is cut above the first of it.
 */
function parentsOf(steps: Steps, ids: readonly string[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const isUnder = (id: string, top: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = above.get(at)) if (at === top) return true;
    return false;
  };
  const lateness = (id: string): number => (orderOf(steps, id) < UNDATED ? orderOf(steps, id) : -UNDATED);
  for (const id of [...ids].reverse()) {
    const sources = steps.inNeighbors(id).filter((source) => !isUnder(source, id));
    const [parent] = sources.sort((a, b) => lateness(b) - lateness(a) || (a < b ? -1 : 1));
    if (parent !== undefined) above.set(id, parent);
  }
  return above;
}

interface Standing {
  readonly parent: string | undefined;
  readonly then: readonly ThreadNode[];
}
function nodeOf(steps: Steps, id: string, { parent, then }: Standing): ThreadNode {
  const { seen, day, belongs } = steps.getNodeAttributes(id);
  const rowsFrom = (sources: readonly string[]): readonly AnyRow[] =>
    sources.flatMap((source) => steps.mapOutEdges(source, id, (_key, { row }) => row)).sort(byId);
  const [by = null] = parent === undefined ? [] : rowsFrom([parent]);
  const also = rowsFrom(steps.inNeighbors(id)).filter((row) => row !== by);
  const entity: Ref = Object.freeze({ id: seen.id, kind: seen.kind, name: seen.name });
  return Object.freeze({ entity, day, by, also: Object.freeze(also), belongs, then });
}
const byId = (a: AnyRow, b: AnyRow): number => (a.id < b.id ? -1 : 1);
