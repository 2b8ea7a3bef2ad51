// Threads of random acts that follow from each other in every way, circles and all.
import { type AnyRow, createGraph } from "diplograph";
import { type ThreadNode, thread } from "diplograph/graphology";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const ids = ["event:a", "event:b", "event:c", "event:d", "event:constructor"];
const act = fc.record({
  on: fc.option(fc.constantFrom("2001", "2002", "200X", "[..2003-01-01]"), { nil: undefined }),
  concerns: fc.option(fc.constantFrom("issue:x", "issue:part"), { nil: undefined }),
  causedBy: fc.array(fc.record({ to: fc.constantFrom(...ids), negated: fc.constantFrom(false, false, true) }), {
    maxLength: 3,
  }),
});
const acts = fc.tuple(...ids.map(() => act));

const flat = (nodes: readonly ThreadNode[]): ThreadNode[] => nodes.flatMap((node) => [node, ...flat(node.then)]);

it("hold each entity that belongs, led to or followed once, under one that it follows from", () => {
  fc.assert(
    fc.property(acts, fc.boolean(), (all, isTurned) => {
      const records = all.map(({ on, concerns, causedBy }, at) => ({
        id: ids[at],
        type: "statement",
        evidence: "1",
        ...(on && { on }),
        ...(concerns && { concerns }),
        causedBy: [...new Map(causedBy.filter(({ to }) => to !== ids[at]).map((row) => [row.to, row])).values()],
      }));
      const graph = createGraph(
        withBase(
          { id: "issue:x", evidence: "1", names: { text: "x" } },
          { id: "issue:part", evidence: "1", names: { text: "part" }, partOf: "issue:x" },
          ...(isTurned ? records.reverse() : records),
        ),
      );
      const rows = graph.assertions().filter(({ field, negated }) => field === "causedBy" && !negated);
      const near = (from: readonly string[], next: (row: AnyRow) => readonly [string, string]): Set<string> => {
        const found = new Set(from);
        for (const id of found)
          for (const row of rows) {
            const [a, b] = next(row);
            if (a === id) found.add(b);
          }
        return found;
      };
      const mine = records.flatMap(({ id, concerns }) => (concerns && id ? [id] : []));
      const expected = new Set([
        ...near(mine, ({ subject, to }) => [subject.id, `${to?.id}`]),
        ...near(mine, ({ subject, to }) => [`${to?.id}`, subject.id]),
      ]);
      const roots = thread(graph, "x");
      const nodes = flat(roots);
      expect(nodes.map(({ entity }) => entity.id).sort()).toEqual([...expected].sort());
      for (const { entity, by } of roots) expect([entity.id, by]).toEqual([entity.id, null]);
      const order = (node: ThreadNode): string =>
        `${node.day ? (node.day.earliest ?? node.day.latest) : "~"} ${node.entity.id}`;
      for (const list of [roots, ...nodes.map(({ then }) => then)])
        expect(list.map(order)).toEqual(list.map(order).sort());
      for (const { entity, then } of nodes)
        for (const child of then) {
          expect([child.by?.subject.id, child.by?.to?.id]).toEqual([child.entity.id, entity.id]);
          expect(child.by?.negated).toBe(false);
        }
      for (const { entity, by, also } of nodes) {
        const own = rows.filter(({ subject, to }) => subject.id === entity.id && expected.has(`${to?.id}`));
        expect([...(by ? [by] : []), ...also].map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
      }
    }),
    { numRuns: 300 },
  );
});
