// How two entities hang together: the most telling ways from one to the other.
import type { Certainty, Ref } from "../../ontology/answers.ts";
import { rankOf } from "../../view/lens.ts";
import type { View } from "../../view/view.ts";
import type { Trail } from "../cursor.ts";
import { linkNames } from "../edges.ts";
import { checkOptions, refuseOption } from "../options.ts";
import { type Named, resolveOne } from "../resolve.ts";
import { lightest } from "./simple-paths.ts";
import { type PathHop, type Weigh, waysBetween } from "./ways.ts";

export interface PathOptions {
  /** How many links at most; 6, if left out. */
  readonly maxHops?: number;
  /** Only ways that pass this, or all of these, in any order. */
  readonly via?: Named | readonly Named[];
  /** Only ways that pass none of these. */
  readonly avoid?: Named | readonly Named[];
  /** Only along these links or inverses, each in both directions. */
  readonly relations?: readonly string[];
  /** How many ways at most; 3, if left out. */
  readonly count?: number;
  /** What a hop weighs; `telling`, if left out. 0 or more; `Infinity` leaves the hop out. */
  readonly weigh?: Weigh;
}
/** One way from an entity to another. */
export interface Path extends Trail {
  readonly to: Ref;
  readonly hops: readonly PathHop[];
  /** The sum of the weights of its hops. */
  readonly weight: number;
  /** The lowest of its hops. */
  readonly certainty: Certainty;
  /** `"possibly"` if any of its hops holds possibly. */
  readonly holds: "yes" | "possibly";
  /** Whether sources disagree on any of its hops. */
  readonly sourcesDisagree: boolean;
}
export interface Paths {
  /**
   * The most telling ways from one entity to another along affirmed links in either direction, the lightest first; of the
   * same weight the shorter first, then by the ids along it. No way passes an entity twice, and no two pass the same
   * entities in the same order: rows that join the same two stand in one hop. `describe` puts a way into words.
   *
   * Through an entity with many links, such as a country, almost everything hangs together: see `telling` for what a hop
   * weighs, and `weigh` to say it otherwise.
   *
   * @throws {DiplographError} `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name, `ARGUMENT_INVALID` for an option.
   * @example graph.path("1965 claims agreement", "organization:jp-firms-sued-over-wartime-labour", { count: 1 })
   */
  path(from: Named, to: Named, options?: PathOptions): readonly Path[];
}

export function path(view: View<unknown>, from: Named, to: Named, options: PathOptions = {}): readonly Path[] {
  checkOptions(options, {
    maxHops: "count",
    via: "name",
    avoid: "name",
    relations: { many: linkNames(view) },
    count: "count",
    weigh: "function",
  });
  const { maxHops = 6, count = 3, relations, weigh } = options;
  const idOf = (name: Named): string => resolveOne(view, name, Object.keys(view.store.ontology));
  const [start, end] = [idOf(from), idOf(to)];
  if (start === end) refuseOption("to", to, "another entity than the one that it begins at");
  const via = listOf(options.via).map(idOf);
  const avoid = listOf(options.avoid).map(idOf);
  for (const id of avoid)
    if (id === start || id === end || via.includes(id))
      refuseOption("avoid", id, "nothing that the way begins at, ends at or passes");
  const between = waysBetween(view, { start, end, maxHops, avoid: new Set(avoid), relations, weigh });
  const found = lightest(between, { start, end, maxHops, via: via.filter((id) => id !== start && id !== end), count });
  return Object.freeze(found.map((hops) => shown(view.ref(start as Ref["id"]), hops)));
}
const listOf = (names: Named | readonly Named[] | undefined): readonly Named[] =>
  names === undefined ? [] : Array.isArray(names) ? names : [names as Named];

function shown(from: Ref, hops: readonly PathHop[]): Path {
  const rows = hops.map(({ row }) => row);
  return Object.freeze({
    from,
    to: hops.at(-1)?.to ?? from,
    hops: Object.freeze([...hops]),
    weight: hops.reduce((sum, { weight }) => sum + weight, 0),
    certainty: rows.map(({ certainty }) => certainty).reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a), "certain"),
    holds: rows.some(({ holds }) => holds === "possibly") ? "possibly" : "yes",
    sourcesDisagree: rows.some(({ sourcesDisagree }) => sourcesDisagree),
  });
}
