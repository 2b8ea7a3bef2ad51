// Wishes for an agenda, and what was taken up, against a slow reading of the records.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cast, topics, type World, world } from "../arbitraries.ts";
import { affirmed, rowsOf } from "../plain.ts";

it("shows every affirmed wish of an actor, and no other", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const meeting of cast.meetingIds)
        for (const by of one.countries) {
          const wishes = affirmed(rowsOf(one, meeting, "agenda")).filter((row) => row.by?.includes(by));
          const expected = wishes.map(({ to, topic, by: who, wish }) => JSON.stringify([to ?? topic, wish, who]));
          const found = graph
            .meeting(meeting)
            .agenda({ by })
            .filter(({ negated }) => !negated)
            .map(({ to, topic, by: who, wish }) => JSON.stringify([to?.id ?? topic, wish, who.map(({ id }) => id)]));
          expect(new Set(found)).toEqual(new Set(expected));
        }
    }),
    { numRuns: 40 },
  );
});

/** The issue with all that it is part of, or with all its parts, however far. */
function closure(one: World, issue: string, direction: "up" | "down"): ReadonlySet<string> {
  const edges = cast.issueIds.flatMap((part) =>
    affirmed(rowsOf(one, part, "partOf")).map(({ to }) => (direction === "up" ? [part, to] : [to, part])),
  );
  let found = new Set<string | undefined>([issue]);
  for (;;) {
    const more = new Set([...found, ...edges.flatMap(([from, to]) => (found.has(from) ? [to] : []))]);
    if (more.size === found.size) return found as ReadonlySet<string>;
    found = more;
  }
}
/** A discussion counts for the issues above, that there was none for those below; a topic matches only itself. */
function wasDiscussed(one: World, meeting: string, asked: string): string {
  const isTopic = topics.some((topic) => topic === asked);
  const [below, above] = [closure(one, asked, "down"), closure(one, asked, "up")];
  const rows = rowsOf(one, meeting, "discussed").filter(({ to, topic, negated }) => {
    if (isTopic) return topic === asked;
    return to !== undefined && (negated ? above : below).has(to);
  });
  const [yes, no] = [rows.some(({ negated }) => !negated), rows.some(({ negated }) => negated)];
  if (yes) return no ? "contested" : "discussed";
  return no ? "not-discussed" : "unknown";
}

it("answers whether an issue or a topic was discussed", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const meeting of cast.meetingIds)
        for (const asked of [...cast.issueIds, ...topics, "fishing"])
          expect([asked, graph.meeting(meeting).wasDiscussed(asked)]).toEqual([
            asked,
            wasDiscussed(one, meeting, asked),
          ]);
    }),
    { numRuns: 80 },
  );
});
