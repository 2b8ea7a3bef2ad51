// Citations of every answer against all that its JSON has.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { everyAnswer, namesIn } from "../answers.ts";
import { lookDay, type World, world } from "../arbitraries.ts";
import { recordsOf, scalarOf } from "../plain.ts";

interface Found {
  readonly sources: Set<string>;
  readonly places: Set<string>;
  readonly rows: Set<string>;
  readonly datasets: Set<string>;
}
/** Everything with an attribution is evidence, everything with a subject is a row. */
function walk(value: unknown, found: Found): void {
  if (typeof value !== "object" || value === null) return;
  const one = value as { readonly [key: string]: unknown };
  if (one["attribution"] !== undefined) {
    const { id } = one["source"] as { readonly id: string };
    found.sources.add(id);
    if (one["locator"] !== null) found.places.add(`${id} ${String(one["locator"])}`);
  }
  if (one["subject"] !== undefined) {
    found.rows.add(String(one["id"]));
    found.datasets.add(String(one["dataset"]));
  }
  if (one["kind"] === "source" && one["evidence"] !== undefined) found.sources.add(String(one["id"]));
  for (const part of Object.values(one)) walk(part, found);
}
/** Datasets of which some record names one of these sources. */
const bringing = (one: World, sources: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    one.datasets
      .filter(({ files }) => [...sources].some((source) => JSON.stringify(files).includes(`"source":"${source}"`)))
      .map(({ id }) => id),
  );
const published = (one: World, id: string): string => String(scalarOf(one, id, "published") ?? "9999");

it("cites all that is in an answer, and nothing else", () => {
  fc.assert(
    fc.property(
      world,
      fc.record({
        asOf: fc.option(lookDay, { nil: undefined }),
        knownBy: fc.option(lookDay, { nil: undefined }),
        sources: fc.constantFrom(undefined, ["source:one"], ["source:two", "source:three"]),
        datasets: fc.constantFrom(undefined, ["first"]),
      }),
      (one, lens) => {
        const whole = createGraph(one.datasets);
        const graph = whole.at(lens);
        const answers = everyAnswer(graph, {
          countries: one.countries.slice(0, 2),
          names: namesIn(one.countries).slice(0, 2),
        });
        for (const answer of Object.values(answers).filter((value) => typeof value === "object" && value !== null)) {
          const found = {
            sources: new Set<string>(),
            places: new Set<string>(),
            rows: new Set<string>(),
            datasets: new Set<string>(),
          };
          walk(JSON.parse(JSON.stringify(answer)), found);
          const cited = graph.cite(answer);
          const inOrder = [...found.sources].sort((a, b) =>
            published(one, a) === published(one, b) ? (a < b ? -1 : 1) : published(one, a) < published(one, b) ? -1 : 1,
          );
          expect(cited.sources.map(({ id }) => id)).toEqual(inOrder);
          expect(cited.sources.map(({ title }) => title)).toEqual(inOrder.map((id) => scalarOf(one, id, "title")));
          expect(cited.assertions).toEqual([...found.rows].sort());
          expect(
            new Set(cited.locators.flatMap(({ source, locators }) => locators.map((place) => `${source.id} ${place}`))),
          ).toEqual(found.places);
          const datasets = new Set(cited.datasets.map(({ id }) => id));
          for (const id of found.datasets) expect(datasets).toContain(id);
          for (const id of datasets)
            expect(new Set([...found.datasets, ...bringing(one, found.sources)])).toContain(id);
          if (lens.datasets) for (const id of datasets) expect(lens.datasets).toContain(id);
        }
      },
    ),
    { numRuns: 20 },
  );
});
it("has a record for every source", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      const all = recordsOf(one).flatMap(({ id }) => (id?.startsWith("source:") ? [id] : []));
      const cited = graph.cite(graph.all("source")).sources.map(({ id }) => id);
      expect([...cited].sort()).toEqual([...all].sort());
    }),
    { numRuns: 10 },
  );
});
