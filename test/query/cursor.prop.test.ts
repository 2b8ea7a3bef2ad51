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

/** Anything that a plan can be made of. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ follow: fc.constantFrom(...links), sure: fc.boolean() }) },
  fc.record({ ofKind: fc.constantFrom("country", "issue", "agreement", "meeting", "position") }),
  fc.record({ where: fc.constantFrom("yes", "possibly") }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
interface AnyWalk {
  follow(link: string, test?: (row: AnyRow) => boolean): AnyWalk;
  ofKind(kind: string): AnyWalk;
  where(test: (seen: { readonly holds: string }) => boolean): AnyWalk;
  toArray(): readonly { readonly id: string }[];
  trails(): readonly { readonly hops: readonly { readonly row: AnyRow; readonly to: { readonly id: string } }[] }[];
}
type Way = readonly (readonly [row: string, to: string])[];

it("goes every way of a plan of several steps, each end once, and leaves the plans before it as they were", () => {
  fc.assert(
    fc.property(world, lens, fc.array(step, { minLength: 1, maxLength: 4 }), (one: World, looking, steps) => {
      const graph = createGraph(one.datasets).at(looking);
      const holds = new Map(
        Object.keys(graph.ontology).flatMap((kind) =>
          graph.all(kind as "issue").map((seen) => [seen.id as string, seen.holds] as const),
        ),
      );
      // As the cursor sees them: folded, under their fields.
      const rows = [...holds.keys()].flatMap((id) => {
        const handle = graph.subject(id.split(":")[0] as "issue", id);
        return links.flatMap((field) => {
          try {
            return handle.rows(field as "parties") as readonly AnyRow[];
          } catch {
            return [];
          }
        });
      });
      const next = (id: string, { follow, sure }: { follow: string; sure: boolean }): Way =>
        rows
          .filter((row) => !sure || row.holds === "yes")
          .flatMap((row) => ends([row], new Set(holds.keys()), id, follow).map((to): [string, string] => [row.id, to]))
          .sort(([a, to], [b, other]) => (to === other ? (a < b ? -1 : 1) : to < other ? -1 : 1));
      const ways = (id: string, [first, ...rest]: readonly Step[]): readonly Way[] => {
        if (first === undefined) return [[]];
        if ("ofKind" in first) return id.startsWith(`${first.ofKind}:`) ? ways(id, rest) : [];
        if ("where" in first) return holds.get(id) === first.where ? ways(id, rest) : [];
        return next(id, first).flatMap((hop) => ways(hop[1], rest).map((way) => [hop, ...way]));
      };
      for (const start of holds.keys()) {
        const expected = ways(start, steps);
        const made: { walk: AnyWalk; ids: readonly string[] }[] = [];
        let walk = graph.from(start as "issue:x") as unknown as AnyWalk;
        try {
          for (const one of steps) {
            if ("ofKind" in one) walk = walk.ofKind(one.ofKind);
            else if ("where" in one) walk = walk.where((seen) => seen.holds === one.where);
            else walk = one.sure ? walk.follow(one.follow, (row) => row.holds === "yes") : walk.follow(one.follow);
            made.push({ walk, ids: walk.toArray().map(({ id }) => id) });
          }
        } catch {
          expect(expected).toEqual([]);
          continue;
        }
        const trails = walk.trails().map(({ hops }) => hops.map(({ row, to }) => [row.id, to.id]));
        expect(trails).toEqual(expected);
        const last = expected.map((way) => way.at(-1)?.[1] ?? start);
        expect(walk.toArray().map(({ id }) => id)).toEqual([...new Set(last)].sort());
        for (const { walk: before, ids } of made) expect(before.toArray().map(({ id }) => id)).toEqual(ids);
      }
    }),
    { numRuns: 60 },
  );
});
