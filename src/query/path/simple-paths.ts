// The lightest ways between two entities that pass none twice, in order: a best-first search, led by what is left at least.

import { refuseOption } from "../options.ts";
import { type Cost, costsTo, isLess, sum } from "./costs.ts";
import { queueBy } from "./queue.ts";
import type { PathHop, Ways } from "./ways.ts";

export interface Sought {
  readonly start: string;
  readonly end: string;
  readonly maxHops: number;
  /** What a way has to pass, in any order. */
  readonly via: readonly string[];
  readonly count: number;
}
/** A way that has come so far. */
interface Begun {
  readonly ids: readonly string[];
  readonly hops: readonly PathHop[];
  readonly cost: Cost;
  /** What it costs in the end at least. */
  readonly atLeast: Cost;
}
/** Ways begun before the search gives up: there may be no way back from what has to be passed. */
const MOST = 200_000;
const NOTHING: Cost = { weight: 0, hops: 0 };

export function lightest(ways: Ways, sought: Sought): readonly (readonly PathHop[])[] {
  const { start, end, via, count } = sought;
  const found: (readonly PathHop[])[] = [];
  const queue = queueBy(isBetter);
  const next = nextOf(ways, sought);
  queue.add({ ids: [start], hops: [], cost: NOTHING, atLeast: NOTHING });
  for (let begun = 0; found.length < count; ) {
    const best = queue.take();
    if (!best) break;
    if (best.ids.at(-1) === end) {
      found.push(best.hops);
      continue;
    }
    const more = next(best);
    begun += more.length;
    if (begun > MOST)
      refuseOption(
        via.length > 0 ? "via" : "count",
        via.length > 0 ? via : count,
        "less: too many ways would be tried; allow fewer hops or relations",
      );
    for (const one of more) queue.add(one);
  }
  return found;
}
function isBetter(a: Begun, b: Begun): boolean {
  if (isLess(a.atLeast, b.atLeast)) return true;
  if (isLess(b.atLeast, a.atLeast)) return false;
  const at = a.ids.findIndex((id, index) => id !== b.ids[index]);
  // What has come less far is before what it leads to, so that equal ways come in the order of their ids.
  return at === -1 ? a.ids.length < b.ids.length : (a.ids[at] as string) < (b.ids[at] ?? "");
}

/** Every way one hop further that can still reach the end, as far as costs tell. */
function nextOf(ways: Ways, { end, maxHops, via }: Sought): (begun: Begun) => readonly Begun[] {
  const weighed = leftBy(ways, end, via, true);
  const unweighed = leftBy(ways, end, via, false);
  return ({ ids, hops, cost }) =>
    (ways.get(ids.at(-1) as string) ?? []).flatMap((hop): Begun[] => {
      if (ids.includes(hop.to.id)) return [];
      const passed = [...ids, hop.to.id];
      const missing = via.filter((id) => !passed.includes(id));
      if (hop.to.id === end && missing.length > 0) return [];
      const [left, fewest] = [weighed(hop.to.id, missing), unweighed(hop.to.id, missing)];
      if (!left || !fewest || passed.length - 1 + fewest.hops > maxHops) return [];
      const spent = sum(cost, { weight: hop.weight, hops: 1 });
      return [{ ids: passed, hops: [...hops, hop], cost: spent, atLeast: sum(spent, left) }];
    });
}
type Left = (from: string, missing: readonly string[]) => Cost | undefined;
/** What is left at least from an entity on, with the dearest of what has still to be passed; `undefined` if there is no way. */
function leftBy(ways: Ways, end: string, via: readonly string[], isWeighed: boolean): Left {
  const toEnd = costsTo(ways, end, isWeighed);
  const toVia = new Map(via.map((id) => [id, costsTo(ways, id, isWeighed)] as const));
  return (from, missing) => {
    let most = toEnd.get(from);
    for (const id of missing) {
      const [there, on] = [toVia.get(id)?.get(from), toEnd.get(id)];
      if (!most || !there || !on) return undefined;
      const detour = sum(there, on);
      if (isLess(most, detour)) most = detour;
    }
    return most;
  };
}
