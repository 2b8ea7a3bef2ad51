// What followed from what in an issue, as a tree.
import type { AnyGraph } from "../graph.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { checkOptions } from "../query/options.ts";
import type { Named } from "../query/resolve.ts";
import { followingOf } from "./following.ts";
import { checkGraph } from "./projected.ts";
import { belonging, issueOf } from "./thread-issue.ts";
import { stepsOf } from "./thread-steps.ts";
import { type ThreadNode, treeOf } from "./thread-tree.ts";

export interface ThreadOptions {
  /**
   * The links of the thread, each read from what followed to what it followed from; if left out `amends`, `causedBy`,
   * `concludedAt`, `follows`, `implements`, `replaces`, `respondsTo`.
   */
  readonly relations?: readonly string[];
}
/**
 * What followed from what in an issue, as a tree: at the top what follows from nothing else in it, in the order of days,
 * undated last, then by id. In it are the meetings, agreements, events and positions that have a link with the issue or a
 * part of it, all that followed from these, and all that these followed from; each once. What follows from several stands
 * under the latest dated of them, the other rows are in `also`; a circle is cut where its earliest follows from a later one.
 *
 * An issue of that name is looked for first, then any other entity, which is part of its own thread.
 *
 * @throws {DiplographError} `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for the name, `ARGUMENT_INVALID` for an option.
 * @example thread(graph, "comfort women").map(({ entity, then }) => `${entity.name}: ${then.length}`)
 */
export function thread(graph: AnyGraph, issue: Named, options: ThreadOptions = {}): readonly ThreadNode[] {
  checkGraph(graph);
  checkOptions(options, { relations: "name" });
  const following = followingOf(graph.ontology as AnyOntology, options);
  const belongs = belonging(graph, issueOf(graph, issue), following);
  return treeOf(stepsOf(graph, belongs, following));
}
