// What ways cost: weight first, then hops; and what it costs at least to get somewhere.
import { queueBy } from "./queue.ts";
import type { Ways } from "./ways.ts";

/** Of the same weight the fewer hops cost less. */
export interface Cost {
  readonly weight: number;
  readonly hops: number;
}
export const isLess = (a: Cost, b: Cost): boolean => a.weight < b.weight || (a.weight === b.weight && a.hops < b.hops);
export const sum = (a: Cost, b: Cost): Cost => ({ weight: a.weight + b.weight, hops: a.hops + b.hops });

/** What the cheapest way from each entity to this one costs; without weights, by hops alone. What has no way is not in it. */
export function costsTo(ways: Ways, end: string, isWeighed = true): ReadonlyMap<string, Cost> {
  const leading = new Map<string, { readonly from: string; readonly weight: number }[]>();
  for (const [from, hops] of ways)
    for (const { to, weight } of hops) {
      const known = leading.get(to.id);
      const step = { from, weight: isWeighed ? weight : 0 };
      if (known) known.push(step);
      else leading.set(to.id, [step]);
    }
  const costs = new Map<string, Cost>();
  const queue = queueBy<{ readonly id: string; readonly cost: Cost }>((a, b) => isLess(a.cost, b.cost));
  queue.add({ id: end, cost: { weight: 0, hops: 0 } });
  for (let nearest = queue.take(); nearest; nearest = queue.take()) {
    const { id, cost } = nearest;
    if (costs.has(id)) continue;
    costs.set(id, cost);
    for (const { from, weight } of leading.get(id) ?? [])
      if (!costs.has(from)) queue.add({ id: from, cost: sum(cost, { weight, hops: 1 }) });
  }
  return costs;
}
