// Issues of a pair against a slow reading of the records: who is a party, dispute or concern, open or closed.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, cast, lookDay, type PlainRow, type World, world } from "../arbitraries.ts";
import { affirmed, mayHold, pairsOf, rowsOf, takingPart, wordsOf } from "../plain.ts";

/** The rows of one party, equal ones once. */
function partyRows(one: World, issue: string, party: string, day: string | undefined): readonly PlainRow[] {
  const rows = affirmed(rowsOf(one, issue, "parties")).filter((row) => row.to === party && mayHold(row, day));
  return [...new Map(rows.map((row) => [wordsOf(row), row])).values()];
}
/** Two on different sides dispute, two on the same share; `undefined` where a party has rows of several sides. */
function relationOf(rows: readonly (readonly PlainRow[])[]): "dispute" | "concern" | null | undefined {
  if (rows.some((all) => all.length !== 1)) return undefined;
  const sides = rows.map(([row]) => {
    const { to, side, role } = row as PlainRow;
    if (role === "mediator" || role === "guarantor") return null;
    return side === undefined ? (role === undefined ? `own ${to}` : null) : `side ${side}`;
  });
  if (sides.includes(null)) return null;
  return sides[0] === sides[1] ? "concern" : "dispute";
}
/** Whether the latest phase closed it; `undefined` where the days do not tell which is the latest. */
function isClosed(one: World, issue: string): boolean | undefined {
  const phases = affirmed(rowsOf(one, issue, "phases"));
  if (phases.length === 0) return false;
  const closes = ({ step }: PlainRow): boolean => step === "settled" || step === "lapsed";
  if (phases.every(closes)) return true;
  if (!phases.some(closes)) return false;
  if (phases.some(({ on }) => on === undefined)) return undefined;
  const spans = phases.map((phase) => ({ phase, ...boundsOf(phase["on"] as string) }));
  const last = spans.find((span) => spans.every((other) => other === span || other.latest < span.earliest));
  return last && closes(last.phase);
}

it("finds the issues to which both are parties on the day", () => {
  fc.assert(
    fc.property(world, fc.option(lookDay, { nil: undefined }), (one, asOf) => {
      const graph = createGraph(one.datasets).at({ asOf });
      for (const pair of pairsOf(one)) {
        const expected = cast.issueIds.filter((issue) => {
          const parties = takingPart(one, issue, ["parties"], asOf);
          return pair.every((actor) => parties.has(actor));
        });
        const found = graph.between(...pair).issues();
        expect(found.map(({ id }) => id)).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
});
it("tells disputes from concerns by the sides of the two", () => {
  fc.assert(
    fc.property(world, fc.option(lookDay, { nil: undefined }), (one, asOf) => {
      const graph = createGraph(one.datasets).at({ asOf });
      for (const pair of pairsOf(one))
        for (const issue of graph.between(...pair).issues()) {
          const expected = relationOf(pair.map((actor) => partyRows(one, issue.id, actor, asOf)));
          if (expected !== undefined) expect(issue.relation).toBe(expected);
          for (const relation of ["dispute", "concern"] as const) {
            const narrowed = graph.between(...pair).issues({ relation });
            expect(narrowed.some(({ id }) => id === issue.id)).toBe(issue.relation === relation);
          }
        }
    }),
    { numRuns: 40 },
  );
});
it("keeps those open that no act of their own closed last", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const pair of pairsOf(one)) {
        const open = graph
          .between(...pair)
          .issues({ open: true })
          .map(({ id }) => id);
        const closed = graph
          .between(...pair)
          .issues({ open: false })
          .map(({ id }) => id);
        expect([...open, ...closed].sort()).toEqual(
          graph
            .between(...pair)
            .issues()
            .map(({ id }) => id),
        );
        for (const id of open) expect(isClosed(one, id)).not.toBe(true);
        for (const id of closed) expect(isClosed(one, id)).not.toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
