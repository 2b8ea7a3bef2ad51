// A walk, against the flat assertions that it goes along.
import { type AnyRow, type Cursor, createGraph, type DiplomaticOntology } from "diplograph";
import fc from "fast-check";
import { expect, it } from "vitest";
import { lookDay, type World, world } from "../arbitraries.ts";

type Walk = Cursor<DiplomaticOntology, "issue">;
const inverses: Readonly<Record<string, readonly [kind: string, field: string][]>> = {
  partyTo: [
    ["issue", "parties"],
    ["agreement", "parties"],
  ],
  attends: [["meeting", "participants"]],
  holds: [["position", "holder"]],
  regardedBy: [["position", "regards"]],
  discussedAt: [["meeting", "discussed"]],
  subIssues: [["issue", "partOf"]],
  organs: [["organization", "partOf"]],
};
const links = [
  "parties",
  "participants",
  "holder",
  "regards",
  "discussed",
  "agenda",
  "partOf",
  "invokes",
  ...Object.keys(inverses),
];

/** Where a link leads from an entity, read from what is affirmed. */
function ends(rows: readonly AnyRow[], shown: ReadonlySet<string>, id: string, link: string): string[] {
  const found = rows.flatMap((row) => {
    const [kind] = row.subject.id.split(":");
    const isBack = inverses[link]?.some(([from, field]) => from === kind && field === row.field);
    if (row.negated || !row.to || (row as { wish?: string }).wish === "exclude") return [];
    if (row.subject.id === id && row.field === link) return [row.to.id as string];
    return isBack && row.to.id === id ? [row.subject.id as string] : [];
  });
  return [...new Set(found)].filter((end) => shown.has(end)).sort();
}

const lens = fc.record({ asOf: lookDay, knownBy: lookDay }, { requiredKeys: [] });
it("goes where affirmed rows lead, in either direction, and its trails tell how", () => {
  fc.assert(
    fc.property(world, lens, (one: World, looking) => {
      const graph = createGraph(one.datasets).at(looking);
      const rows = graph.assertions();
      const shown = new Set(
        Object.keys(graph.ontology).flatMap((kind) => graph.all(kind as "issue").map(({ id }) => id as string)),
      );
      for (const start of shown)
        for (const link of links) {
          let cursor: Walk;
          try {
            cursor = graph.from(start as "issue:x").follow(link as "parties") as unknown as Walk;
          } catch {
            expect(ends(rows, shown, start, link)).toEqual([]);
            continue;
          }
          const ids = cursor.toArray().map(({ id }) => id as string);
          expect(ids).toEqual(ends(rows, shown, start, link));
          expect([...new Set(cursor.trails().map(({ hops }) => hops[0]?.to.id))]).toEqual(ids);
        }
    }),
    { numRuns: 40 },
  );
});
