// The acts of a panel: by category, once for each pair, certain and possible apart.
import { createGraph, type Move } from "diplograph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookDay, type World, world } from "../arbitraries.ts";
import { withBase } from "../helpers.ts";

const both = ["country:aa", "country:bb"] as const;
const graphOf = (...entities: readonly object[]) =>
  createGraph(withBase({ id: "country:cc", evidence: "1" }, ...entities));
const request = (id: string, more: object) => ({
  id: `event:${id}`,
  type: "request",
  evidence: "1",
  actors: "country:aa",
  targets: "country:bb",
  ...more,
});
const conflictOf = (rows: readonly { readonly [column: string]: unknown }[]): string[] =>
  rows.map((row) => `${row["acts_verbal_conflict_certain"]}+${row["acts_verbal_conflict_possible"]}`);

describe("acts", () => {
  const graph = graphOf(
    request("sure", { on: "2001-05-05" }),
    request("doubted", { phases: { step: "occurred", on: "2001-06", certainty: "probable" } }),
    request("about-then", { on: "[2001-12..2002-01]" }),
    request("undated", {}),
    request("else", { on: "2001", targets: "country:cc" }),
    {
      id: "event:unclassed",
      type: "legislation",
      on: "2001",
      evidence: "1",
      actors: "country:aa",
      targets: "country:bb",
    },
    {
      id: "meeting:m",
      evidence: "1",
      participants: both,
      phases: { step: "held", on: "2002-02-02" },
      discussed: "issue:x",
    },
    { id: "issue:x", evidence: "1", parties: both },
  );
  it("count by category in the year in which they surely or possibly were", () => {
    const rows = graph.panel({ unit: "dyad-year", between: [...both], from: "2001", to: "2002" });
    expect(conflictOf(rows)).toEqual(["1+2", "0+1"]);
  });
  it("of both sides at once count once", () => {
    const [, row] = graph.panel({ unit: "dyad-year", between: [...both], from: "2001", to: "2002" });
    expect(row?.["acts_verbal_cooperation_certain"]).toBe(1);
  });
  it("count for the issue that they are about", () => {
    const [row] = graph.panel({ unit: "issue-year", from: "2002", to: "2002" });
    expect(row).toMatchObject({
      issue: "issue:x",
      acts_verbal_cooperation_certain: 1,
      acts_verbal_conflict_possible: 0,
    });
  });
  it("make a pair of whoever acts towards whom", () => {
    const pairs = graph.panel({ unit: "dyad-year", from: "2001", to: "2001" }).map(({ id1, id2 }) => `${id1} ${id2}`);
    expect(pairs).toEqual(["country:aa country:bb", "country:aa country:cc"]);
  });
});

it("are the moves of the pair, by what tells of them", () => {
  const lens = fc.record({ knownBy: lookDay }, { requiredKeys: [] });
  fc.assert(
    fc.property(world, lens, (one: World, looking) => {
      const graph = createGraph(one.datasets).at(looking);
      const pair = one.countries.slice(0, 2);
      for (const row of graph.panel({ unit: "dyad-year", between: pair, from: "2000", to: "2007" })) {
        const inYear = graph
          .moves({ between: pair, from: String(row.year), to: String(row.year) })
          .filter(({ target, class: is }) => target && is);
        for (const category of ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"]) {
          const own = inYear.filter((move) => move.class?.category === category);
          const rows = (all: readonly Move[]) => new Set(all.map((move) => move.row.id));
          const certain = rows(own.filter(({ within, surely }) => within === "yes" && surely === "yes"));
          const column = `acts_${category.replaceAll("-", "_")}`;
          expect([row[`${column}_certain`], row[`${column}_possible`]]).toEqual([
            certain.size,
            rows(own).size - certain.size,
          ]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
