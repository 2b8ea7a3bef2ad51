// The most telling ways, against every way there is.
import { type AnyRow, createGraph, type Graph, type Path } from "diplograph";
import fc from "fast-check";
import { expect, it } from "vitest";
import { lookDay, type World, world } from "../arbitraries.ts";

const lens = fc.record({ asOf: lookDay, knownBy: lookDay }, { requiredKeys: [] });
type Link = readonly [from: string, to: string];

/** Every affirmed link that the lens shows, once for each row. */
function linksOf(graph: Graph): readonly Link[] {
  const shown = Object.keys(graph.ontology).flatMap((kind) => graph.all(kind as "issue"));
  const ids = new Set(shown.map(({ id }) => `${id}`));
  const rows = shown.flatMap((seen) => Object.values(seen).flatMap((value) => (Array.isArray(value) ? value : [])));
  return rows.flatMap((row: AnyRow & { readonly wish?: string }): Link[] => {
    const isLink = row.to && !row.negated && row.wish !== "exclude" && ids.has(row.to.id);
    return isLink ? [[row.subject.id, `${row.to?.id}`]] : [];
  });
}
/** Every way that passes nothing twice, by its stops. */
function everyWay(links: readonly Link[], [start, end]: Link, maxHops: number): readonly string[][] {
  const next = new Map<string, Set<string>>();
  for (const [a, b] of links.flatMap(([from, to]) => [[from, to] as const, [to, from] as const]))
    next.set(a, (next.get(a) ?? new Set()).add(b));
  const found: string[][] = [];
  const go = (way: readonly string[]): void => {
    const at = way.at(-1) as string;
    if (at === end) found.push([...way]);
    else if (way.length <= maxHops) for (const to of next.get(at) ?? []) if (!way.includes(to)) go([...way, to]);
  };
  go([start]);
  return found;
}
const stops = ({ from, hops }: Path): string[] => [from.id, ...hops.map(({ to }) => to.id as string)];

it("are the lightest of all ways, in order", () => {
  const asked = fc.record({
    maxHops: fc.integer({ min: 0, max: 4 }),
    count: fc.integer({ min: 0, max: 7 }),
    via: fc.nat(3),
    avoid: fc.nat(3),
    isEven: fc.boolean(),
  });
  fc.assert(
    fc.property(
      world,
      lens,
      fc.nat(),
      fc.nat(),
      asked,
      (one: World, looking, a, b, { maxHops, count, via, avoid, isEven }) => {
        const graph = createGraph(one.datasets).at(looking);
        const links = linksOf(graph);
        const ids = [...new Set(links.flat())].sort();
        fc.pre(ids.length > 3 && a % ids.length !== b % ids.length);
        const ends = [ids[a % ids.length] as string, ids[b % ids.length] as string] as const;
        const others = ids.filter((id) => !ends.includes(id));
        const through = others.filter((_, at) => at < via - 1);
        const without = others.slice(through.length).filter((_, at) => at < avoid - 1);
        // A link to itself is one link, and no hop.
        const degree = (id: string): number => links.filter(([from, to]) => from === id || to === id).length;
        const weightOf = (way: readonly string[]): number =>
          isEven
            ? way.length - 1
            : way.slice(1).reduce((sum, id, at) => sum + (degree(way[at] as string) + degree(id)) / 2, 0);
        const expected = everyWay(links, ends, maxHops)
          .filter((way) => through.every((id) => way.includes(id)) && !without.some((id) => way.includes(id)))
          .sort((x, y) => weightOf(x) - weightOf(y) || x.length - y.length || (x.join("\n") < y.join("\n") ? -1 : 1))
          .slice(0, count);
        const found = graph.path(...ends, {
          maxHops,
          count,
          via: through,
          avoid: without,
          ...(isEven && { weigh: () => 1 }),
        });
        expect(found.map(stops)).toEqual(expected);
        expect(found.map(({ weight }) => weight)).toEqual(expected.map(weightOf));
      },
    ),
    { numRuns: 150 },
  );
});
