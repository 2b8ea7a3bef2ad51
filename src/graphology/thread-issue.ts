// What belongs to an issue: what has a link with it, or with a part of it.
import { DirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import type { AnyGraph } from "../graph.ts";
import { kindOf } from "../query/edges.ts";
import type { Named } from "../query/resolve.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { Following } from "./following.ts";
import { idOf, projected } from "./projected.ts";

/** By id: the rows that join each to the issue, by id. */
export type Belonging = ReadonlyMap<string, readonly AnyRow[]>;

/** The id of the issue of that name, or else of the one entity of any kind. */
export function issueOf(graph: AnyGraph, name: Named): string {
  const text = typeof name === "object" && name !== null ? name.id : name;
  const found = graph.resolve(text);
  const isIssue = found[0]?.reason !== "id" && found.some(({ entity }) => entity.kind === "issue");
  return isIssue ? graph.subject("issue", text).id : idOf(graph, text);
}

/** What can follow from something and has a link with the issue or a part of it; the issue itself, if it can. */
export function belonging(graph: AnyGraph, issue: string, { kinds }: Following): Belonging {
  const around = partsOf(graph, issue);
  const found = new Map<string, AnyRow[]>(kinds.has(kindOf(issue)) ? [[issue, []]] : []);
  const add = (id: string, row: AnyRow, other: string): void => {
    if (id !== issue && around.has(other) && kinds.has(kindOf(id))) found.set(id, [...(found.get(id) ?? []), row]);
  };
  for (const { row } of projected(graph, { around: [...around] }).edges) {
    add(row.subject.id, row, row.to.id);
    add(row.to.id, row, row.subject.id);
  }
  for (const rows of found.values()) Object.freeze(rows);
  return found;
}

/** An issue with the issues that are part of it, and with their parts. */
function partsOf(graph: AnyGraph, id: string): ReadonlySet<string> {
  if (kindOf(id) !== "issue") return new Set([id]);
  const relations = ["subIssues"];
  const { nodes, edges } = projected(graph, { around: id, depth: Number.MAX_SAFE_INTEGER, relations });
  const parts = new DirectedGraph();
  for (const node of nodes) parts.addNode(node.id);
  for (const { row } of edges) parts.mergeDirectedEdge(row.to.id, row.subject.id);
  const found = new Set([id]);
  if (parts.hasNode(id)) bfsFromNode(parts, id, (part) => void found.add(part), { mode: "outbound" });
  return found;
}
