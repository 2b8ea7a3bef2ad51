// What followed from what in an issue, on a few made up acts.
import { createGraph, DiplographError } from "diplograph";
import { type ThreadNode, thread } from "diplograph/graphology";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const event = (id: string, more: object) => ({ id: `event:${id}`, type: "statement", evidence: "1", ...more });
const graphOf = (...records: object[]) =>
  createGraph(withBase({ id: "issue:x", evidence: "1", names: { text: "x" }, parties: "country:aa" }, ...records));
/** The tree as text: two spaces for each step down. */
const drawn = (nodes: readonly ThreadNode[], depth = 0): string[] =>
  nodes.flatMap(({ entity, by, then }) => [
    `${"  ".repeat(depth)}${entity.id}${by ? ` ${by.field}` : ""}`,
    ...drawn(then, depth + 1),
  ]);
const concerns = "issue:x";

describe("a thread", () => {
  it("begins with what follows from nothing, each with what followed from it, in the order of days", () => {
    const graph = graphOf(
      event("c", { on: "2003", concerns, causedBy: "event:a" }),
      event("a", { on: "2001", concerns }),
      event("b", { on: "2002", concerns, causedBy: "event:a" }),
      event("late", { concerns }),
      event("z", { on: "2000", concerns }),
    );
    expect(drawn(thread(graph, "x"))).toEqual([
      "event:z",
      "event:a",
      "  event:b causedBy",
      "  event:c causedBy",
      "event:late",
    ]);
  });
  it("holds what led to what belongs to the issue, and what followed, but not what else followed from the former", () => {
    const graph = graphOf(
      event("root", { on: "2000" }),
      event("mine", { on: "2001", concerns, causedBy: "event:root" }),
      event("other", { on: "2001", causedBy: "event:root" }),
      event("after", { on: "2002", causedBy: "event:mine" }),
      event("elsewhere", { on: "2002" }),
    );
    const nodes = thread(graph, "x");
    expect(drawn(nodes)).toEqual(["event:root", "  event:mine causedBy", "    event:after causedBy"]);
    expect(nodes[0]?.belongs).toEqual([]);
    expect(nodes[0]?.then[0]?.belongs.map(({ field }) => field)).toEqual(["concerns"]);
  });
  it("reads every link from what followed to what it followed from", () => {
    const graph = graphOf(
      { id: "meeting:m", evidence: "1", phases: { step: "held", on: "2000" }, discussed: "issue:x" },
      { id: "meeting:n", evidence: "1", phases: { step: "held", on: "2001" }, follows: "meeting:m" },
      { id: "agreement:old", evidence: "1", concludedAt: "meeting:m", phases: { step: "signed", on: "2000" } },
      { id: "agreement:new", evidence: "1", replaces: "agreement:old", phases: { step: "signed", on: "2005" } },
      { id: "agreement:more", evidence: "1", amends: "agreement:new", phases: { step: "signed", on: "2006" } },
      { id: "agreement:deed", evidence: "1", implements: "agreement:more", phases: { step: "signed", on: "2007" } },
      event("e", { on: "2008", causedBy: "agreement:deed" }),
      {
        id: "position:p",
        evidence: "1",
        holder: "country:aa",
        stance: "rejects",
        regards: "issue:x",
        respondsTo: "event:e",
      },
    );
    expect(drawn(thread(graph, "issue:x"))).toEqual([
      "meeting:m",
      "  agreement:old concludedAt",
      "    agreement:new replaces",
      "      agreement:more amends",
      "        agreement:deed implements",
      "          event:e causedBy",
      "            position:p respondsTo",
      "  meeting:n follows",
    ]);
  });
  it("stands what follows from several under the latest of them, and keeps the other rows", () => {
    const graph = graphOf(
      event("a", { on: "2001", concerns }),
      event("b", { on: "2002", concerns }),
      event("c", { on: "2003", concerns, causedBy: ["event:a", "event:b"] }),
    );
    const nodes = thread(graph, "x");
    expect(drawn(nodes)).toEqual(["event:a", "event:b", "  event:c causedBy"]);
    expect(nodes[1]?.then[0]?.also.map(({ to }) => to?.id)).toEqual(["event:a"]);
  });
  it("holds each entity of a circle once, and what follows from itself", () => {
    const graph = graphOf(
      event("a", { on: "2001", concerns, causedBy: "event:c" }),
      event("b", { on: "2002", concerns, causedBy: "event:a" }),
      event("c", { on: "2003", concerns, causedBy: "event:b" }),
    );
    const nodes = thread(graph, "x");
    expect(drawn(nodes)).toEqual(["event:a", "  event:b causedBy", "    event:c causedBy"]);
    expect(nodes[0]?.also.map(({ to }) => to?.id)).toEqual(["event:c"]);
  });
  it("follows parts of the issue, and nothing that is denied or hidden from the lens", () => {
    const graph = graphOf(
      { id: "issue:part", evidence: "1", names: { text: "part" }, parties: "country:aa", partOf: "issue:x" },
      event("a", { on: "2001", concerns: "issue:part" }),
      event("b", { on: "2002", causedBy: { to: "event:a", negated: true } }),
      event("c", { on: "2003", causedBy: "event:a" }),
    );
    expect(drawn(thread(graph, "x"))).toEqual(["event:a", "  event:c causedBy"]);
    expect(drawn(thread(graph.at({ asOf: "2002-12-31" }), "x"))).toEqual(["event:a"]);
  });
  it("is of any other entity too, with itself", () => {
    const graph = graphOf(event("a", { on: "2001" }), event("b", { on: "2002", causedBy: "event:a" }));
    expect(drawn(thread(graph, "event:b"))).toEqual(["event:a", "  event:b causedBy"]);
    expect(thread(graph, "x")).toEqual([]);
  });
  it("keeps to the links that are named, in the direction in which they are named", () => {
    const graph = graphOf(
      event("a", { on: "2001", concerns }),
      event("b", { on: "2002", concerns, causedBy: "event:a" }),
      {
        id: "position:p",
        evidence: "1",
        holder: "country:aa",
        stance: "rejects",
        regards: "issue:x",
        respondsTo: "event:a",
      },
    );
    expect(drawn(thread(graph, "x", { relations: ["respondsTo"] }))).toEqual([
      "event:a",
      "  position:p respondsTo",
      "event:b",
    ]);
    expect(drawn(thread(graph, "x", { relations: ["ledTo"] }))).toEqual(["event:b", "  event:a causedBy"]);
  });
});

it.each<[string, () => unknown, string]>([
  ["an unknown name", () => thread(graphOf(), "nothing"), "ENTITY_UNKNOWN"],
  ["no link", () => thread(graphOf(), "x", { relations: ["causes"] }), "ARGUMENT_INVALID"],
  ["a link in both directions", () => thread(graphOf(), "x", { relations: ["causedBy", "ledTo"] }), "ARGUMENT_INVALID"],
  ["no graph", () => thread({} as never, "x"), "ARGUMENT_INVALID"],
  ["no option", () => thread(graphOf(), "x", { depth: 1 } as never), "ARGUMENT_INVALID"],
])("%s is refused", (_, ask, code) => {
  expect(ask).toThrow(DiplographError);
  expect(ask).toThrow(expect.objectContaining({ code }));
});
