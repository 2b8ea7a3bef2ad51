// The part of the graph that ways between two entities can lead through, each hop weighed.
import type { Ref } from "../../ontology/answers.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import { memo } from "../../view/memo.ts";
import type { View } from "../../view/view.ts";
import type { Hop } from "../cursor.ts";
import { type Edge, edgesAt, isAmong } from "../edges.ts";
import { refuseOption } from "../options.ts";
import { telling, type WeighedHop } from "./telling.ts";

/** One hop of a path. */
export interface PathHop extends Hop {
  readonly weight: number;
  /** Further rows that join the same two entities: heavier ones, or of the same weight that say less. */
  readonly also: readonly AnyRow[];
}
/** What a hop weighs: 0 or more, `Infinity` to leave it out. */
export type Weigh = (hop: WeighedHop) => number;
export interface Wanted {
  readonly start: string;
  readonly end: string;
  readonly maxHops: number;
  readonly avoid: ReadonlySet<string>;
  readonly relations: readonly string[] | undefined;
  readonly weigh: Weigh | undefined;
}
/** By where they begin, one hop for each entity that they lead to, in the order of ids. */
export type Ways = ReadonlyMap<string, readonly PathHop[]>;

export function waysBetween(view: View<unknown>, wanted: Wanted): Ways {
  const { start, end, maxHops, avoid, relations, weigh = telling } = wanted;
  const all = memo((id) => edgesAt(view, id, () => true));
  const links = memo((id) => new Set(all(id).map(({ row }) => row.id)).size);
  const named = (id: string): readonly Edge[] =>
    relations ? edgesAt(view, id, ({ field, inverse }) => isAmong(relations, field, inverse)) : all(id);
  const edges = memo((id) => named(id).filter(({ to }) => to !== id && !avoid.has(to)));
  if (!view.has(start) || !view.has(end)) return new Map();
  const near = within(edges, start, end, maxHops);
  const hop = (from: string, edge: Edge): PathHop => {
    const weighed = {
      from: view.ref(from as Ref["id"]),
      to: view.ref(edge.to as Ref["id"]),
      link: edge.link,
      row: edge.row,
    };
    const weight = weigh(Object.freeze({ ...weighed, linksFrom: links(from), linksTo: links(edge.to) }));
    if (typeof weight !== "number" || !(weight >= 0))
      refuseOption("weigh", weight, "a function that gives a number, 0 or more");
    return {
      link: edge.link,
      row: edge.row,
      to: weighed.to,
      weight: weight === Infinity ? weight : exact(weight),
      also: [],
    };
  };
  return new Map(
    [...near].map((from) => {
      const leading = edges(from).filter(({ to }) => near.has(to));
      return [from, united(leading.map((edge) => hop(from, edge)).filter(({ weight }) => weight < Infinity))];
    }),
  );
}
/** Weights are whole multiples of 2⁻²⁰, so that their sums are exact and ways of the same weight tie. */
const exact = (weight: number): number => Math.round(weight * 2 ** 20) / 2 ** 20;

/** The lightest hop to each entity; of the same weight the one that says most, then by id. */
function united(hops: readonly PathHop[]): readonly PathHop[] {
  const byEnd = new Map<string, PathHop[]>();
  for (const one of hops) byEnd.set(one.to.id, [...(byEnd.get(one.to.id) ?? []), one]);
  return [...byEnd.values()].flatMap((parallel) => {
    const [first, ...others] = parallel.sort(
      (a, b) => a.weight - b.weight || saidBy(b.row) - saidBy(a.row) || (a.row.id < b.row.id ? -1 : 1),
    );
    return first ? [Object.freeze({ ...first, also: Object.freeze(others.map(({ row }) => row)) })] : [];
  });
}
const unsaid: ReadonlySet<unknown> = new Set([null, undefined, ""]);
/** How many qualifiers of a row are filled. */
const saidBy = (row: AnyRow): number =>
  Object.keys(row).filter((key) => {
    const value = qualifierOf(row, key);
    return !unsaid.has(value) && !(Array.isArray(value) && value.length === 0);
  }).length;

/** What lies on a walk of at most so many hops between the two. */
function within(
  edges: (id: string) => readonly Edge[],
  start: string,
  end: string,
  maxHops: number,
): ReadonlySet<string> {
  const [fromStart, fromEnd] = [distances(edges, start, maxHops), distances(edges, end, maxHops)];
  const isNear = (id: string, hops: number): boolean => hops + (fromEnd.get(id) ?? Infinity) <= maxHops;
  return new Set([...fromStart].flatMap(([id, hops]) => (isNear(id, hops) ? [id] : [])).sort());
}
function distances(edges: (id: string) => readonly Edge[], start: string, depth: number): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  for (const [id, distance] of found)
    if (distance < depth) for (const { to } of edges(id)) if (!found.has(to)) found.set(to, distance + 1);
  return found;
}
