// What is around an entity, against the flat assertions.
import { createGraph, DiplographError } from "diplograph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookDay, type World, world } from "../arbitraries.ts";
import { withBase } from "../helpers.ts";

const lens = fc.record({ asOf: lookDay, knownBy: lookDay }, { requiredKeys: [] });
const someRelations = fc.constantFrom(undefined, ["parties"], ["regardedBy", "holder"], ["attends", "discussed"], []);
/** The fields that these names mean. */
const meant: Readonly<Record<string, string>> = { regardedBy: "regards", attends: "participants" };

it("is what affirmed links reach, at its shortest distance", () => {
  fc.assert(
    fc.property(world, lens, fc.nat(3), someRelations, (one: World, looking, depth, relations) => {
      const graph = createGraph(one.datasets).at(looking);
      const fields = relations?.map((name) => meant[name] ?? name);
      const shown = new Set(
        Object.keys(graph.ontology).flatMap((kind) => graph.all(kind as "issue").map(({ id }) => `${id}`)),
      );
      const pairs = graph.assertions().flatMap((row): [string, string][] => {
        const isOff = row.negated || !row.to || (row as { wish?: string }).wish === "exclude";
        if (isOff || !(fields?.includes(row.field) ?? true)) return [];
        return [[row.subject.id, `${row.to?.id}`]];
      });
      const links = pairs.filter((pair) => pair.every((id) => shown.has(id)));
      for (const start of shown) {
        const distances = new Map([[start, 0]]);
        for (let step = 1; step <= depth; step += 1)
          for (const [a, b] of links.flatMap(([from, to]) => [[from, to] as const, [to, from] as const]))
            if (distances.get(a) === step - 1 && !distances.has(b)) distances.set(b, step);
        const near = graph.neighbourhood(start, { depth, ...(relations && { relations }) });
        expect(near.map(({ entity, distance }) => [entity.id, distance])).toEqual(
          [...distances].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

describe("around several, or around nothing", () => {
  const graph = createGraph(
    withBase(
      { id: "issue:x", evidence: "1", parties: "country:aa" },
      { id: "issue:y", evidence: "1", parties: "country:bb" },
    ),
  );
  const ids = (start: string | string[], options?: object) =>
    graph.neighbourhood(start, options).map(({ entity }) => entity.id);
  it("begins at all of them, and stops at a limit", () => {
    expect(ids(["issue:x", "issue:y"])).toEqual(["issue:x", "issue:y", "country:aa", "country:bb"]);
    expect(ids(["x", "y"], { limit: 3 })).toEqual(["issue:x", "issue:y", "country:aa"]);
    expect(ids("issue:x", { depth: 0 })).toEqual(["issue:x"]);
  });
  it.each<[string, () => unknown]>([
    ["no relation", () => ids("issue:x", { relations: ["partis"] })],
    ["no depth", () => ids("issue:x", { depth: -1 })],
    ["no start", () => ids([])],
  ])("%s is refused", (_, ask) => {
    expect(ask).toThrow(DiplographError);
    expect(ask).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
});
