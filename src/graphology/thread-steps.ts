// The steps of a thread: from what led to the entities that belong to an issue to what these led to.
import { MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import type { AnyGraph } from "../graph.ts";
import type { Day, SeenBase } from "../ontology/answers.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { lifecycleOf } from "../ontology/kind.ts";
import { dayOrder } from "../query/order.ts";
import { parseSpan } from "../time/edtf.ts";
import { startOf } from "../time/ends.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { Following } from "./following.ts";
import { projected } from "./projected.ts";
import type { Belonging } from "./thread-issue.ts";

export interface StepNode {
  readonly seen: SeenBase;
  readonly day: Day | null;
  /** Of the day, in time. */
  readonly order: number;
  readonly belongs: readonly AnyRow[];
}
/** For each row an edge from what came first to what followed. */
export type Steps = MultiDirectedGraph<StepNode, { readonly row: AnyRow }>;

/** What these followed from, these, and what followed from them; not what else followed from the former. */
export function stepsOf(graph: AnyGraph, belonging: Belonging, { relations, ends }: Following): Steps {
  const steps: Steps = new MultiDirectedGraph();
  if (belonging.size === 0) return steps;
  const around = [...belonging.keys()];
  const near = projected(graph, { around, depth: Number.MAX_SAFE_INTEGER, relations });
  for (const seen of near.nodes) {
    const day = dayOf(graph.ontology as AnyOntology, seen);
    steps.addNode(seen.id, { seen, day, order: dayOrder(day), belongs: belonging.get(seen.id) ?? nothing });
  }
  for (const edge of near.edges) {
    const { first, then } = ends(edge);
    steps.addDirectedEdgeWithKey(edge.row.id, first, then, { row: edge.row });
  }
  const kept = new Set([...reached(steps, around, "inbound"), ...reached(steps, around, "outbound")]);
  for (const id of steps.nodes()) if (!kept.has(id)) steps.dropNode(id);
  return steps;
}
const nothing: readonly AnyRow[] = Object.freeze([]);

function reached(steps: Steps, starts: readonly string[], mode: "inbound" | "outbound"): ReadonlySet<string> {
  const found = new Set<string>();
  const isFoundAlready = (id: string): boolean => {
    const before = found.size;
    return found.add(id).size === before;
  };
  for (const start of starts)
    if (steps.hasNode(start) && !found.has(start)) bfsFromNode(steps, start, isFoundAlready, { mode });
  return found;
}

/** Of the first dated phase; of a kind without phases, of the first beginning of the state that it is. */
function dayOf(ontology: AnyOntology, seen: SeenBase): Day | null {
  const kind = ontology[seen.kind];
  const field = lifecycleOf(kind) ? "phases" : kind?.options.during;
  const rows = field === undefined ? [] : ((seen as SeenBase & Readonly<Record<string, unknown>>)[field] as AnyRow[]);
  const days = rows.flatMap(({ negated, on, during }) => {
    if (negated) return [];
    return on ?? (during && startOf(parseSpan(during.edtf))?.shown) ?? [];
  });
  return days[0] ?? null;
}
