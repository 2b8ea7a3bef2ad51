// What followed from what in an issue, on a few made up acts.
import { createGraph, DiplographError, diplomatic, extendOntology, kind, link } from "diplograph";
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
  it("prefers a dated one, and of the same day the first by id", () => {
    const graph = graphOf(
      event("aaa", { concerns }),
      event("b", { on: "2001", concerns }),
      event("c", { on: "2001", concerns }),
      event("d", { on: "2003", concerns, causedBy: ["event:c", "event:aaa", "event:b"] }),
    );
    const nodes = thread(graph, "x");
    expect(drawn(nodes)).toEqual(["event:b", "  event:d causedBy", "event:c", "event:aaa"]);
    expect(nodes[0]?.then[0]?.also.map(({ to }) => to?.id).sort()).toEqual(["event:aaa", "event:c"]);
  });
  it("keeps parallel rows, the first by id as the one that joins", () => {
    const graph = graphOf(
      { id: "agreement:old", evidence: "1", addresses: "issue:x" },
      { id: "agreement:new", evidence: "1", implements: "agreement:old", amends: "agreement:old" },
    );
    const [top] = thread(graph, "x");
    expect(top?.then.map(({ by, also }) => [by?.field, also.map(({ field }) => field)])).toEqual([
      ["amends", ["implements"]],
    ]);
  });
  it("tells the day of the first phase that is not denied, and since when a position is held", () => {
    const held = (id: string, during: string) => ({
      id: `position:${id}`,
      evidence: "1",
      holder: { to: "country:aa", during },
      stance: "rejects",
      regards: "issue:x",
    });
    const graph = graphOf(
      event("a", {
        concerns,
        phases: [
          { step: "planned", on: "2001", negated: true },
          { step: "occurred", on: "2003" },
          { step: "began", on: "2002-05" },
        ],
      }),
      held("p", "2000-02/2004"),
      held("q", "../2004"),
    );
    expect(thread(graph, "x").map(({ entity, day }) => [entity.id, day])).toEqual([
      ["position:p", { edtf: "2000-02", earliest: "2000-02-01", latest: "2000-02-29" }],
      ["event:a", { edtf: "2002-05", earliest: "2002-05-01", latest: "2002-05-31" }],
      ["position:q", null],
    ]);
  });
  it("shows what sources disagree on once, marked, and nothing outside the lens", () => {
    const more = { id: "source:more", type: "news", title: "More", published: "2015-01-01", checked: "full-text" };
    const graph = graphOf(
      more,
      event("a", { on: "2001", concerns }),
      event("b", {
        on: "2002",
        concerns,
        causedBy: [
          { to: "event:a", evidence: "1" },
          { to: "event:a", negated: true, evidence: { source: "source:more" } },
        ],
      }),
      event("c", { on: "2003", causedBy: { to: "event:b", certainty: "possible" } }),
      event("d", { on: "2004", causedBy: { to: "event:b" }, evidence: { source: "source:more" } }),
    );
    const [top] = thread(graph, "x");
    expect(top?.then.map(({ by }) => [by?.sourcesDisagree, by?.evidence.length])).toEqual([[true, 2]]);
    expect(drawn(thread(graph, "x"))).toHaveLength(4);
    expect(drawn(thread(graph.at({ certainty: "probable" }), "x"))).not.toContain("    event:c causedBy");
    expect(drawn(thread(graph.at({ sources: ["source:paper"] }), "x"))).toHaveLength(3);
    expect(thread(graph.at({ sources: ["source:more"] }), "issue:x")).toEqual([]);
  });
  it("is frozen and plain", () => {
    const graph = graphOf(event("a", { concerns }), event("b", { concerns, causedBy: "event:a" }));
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    const nodes = thread(graph, "x");
    expect(isFrozen(nodes)).toBe(true);
    expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes);
  });
  it("holds each entity of a circle once, the earliest at the top", () => {
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
    expect(thread(graph, graph.country("aa"))).toEqual([]);
  });
  it("takes a name for that of an issue first, but an id for what it is", () => {
    const graph = graphOf(
      { id: "issue:pact", evidence: "1", names: [{ text: "the pact" }, { text: "agreement:pact" }] },
      { id: "agreement:pact", evidence: "1", names: { text: "the pact", type: "official" } },
      { id: "agreement:other", evidence: "1", names: { text: "the other" } },
      event("a", { concerns: "issue:pact" }),
    );
    expect(drawn(thread(graph, "the pact"))).toEqual(["event:a"]);
    expect(drawn(thread(graph, "agreement:pact"))).toEqual(["agreement:pact"]);
    expect(drawn(thread(graph, "the other"))).toEqual(["agreement:other"]);
    expect(drawn(thread(graph, graph.issue("issue:pact")))).toEqual(["event:a"]);
  });
  it("walks the links of a user's own kinds, an issue too if it can follow", () => {
    const raid = kind("raid", {
      ledOnTo: link({ to: ["raid", "issue"], inverse: "cameOf" }),
    });
    const graph = createGraph(
      withBase(
        { id: "issue:x", evidence: "1", names: { text: "x" } },
        { id: "issue:part", evidence: "1", partOf: "issue:x" },
        { id: "raid:a", evidence: "1", ledOnTo: ["raid:b", "issue:part"] },
        { id: "raid:b", evidence: "1", ledOnTo: "issue:x" },
      ),
      { ontology: extendOntology(diplomatic, { kinds: { raid } }) },
    );
    const nodes = thread(graph, "x", { relations: ["cameOf"] });
    expect(drawn(nodes)).toEqual(["raid:a", "  issue:part ledOnTo", "  raid:b ledOnTo", "    issue:x ledOnTo"]);
    expect(nodes[0]?.then[1]?.then[0]?.belongs).toEqual([]);
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

const twin = (id: string) => ({ id: `issue:twin-${id}`, evidence: "1", names: { text: "twin" } });
it.each<[string, () => unknown, string]>([
  ["an unknown name", () => thread(graphOf(), "nothing"), "ENTITY_UNKNOWN"],
  ["no link", () => thread(graphOf(), "x", { relations: ["causes"] }), "ARGUMENT_INVALID"],
  ["two issues of the name", () => thread(graphOf(twin("a"), twin("b")), "twin"), "ENTITY_AMBIGUOUS"],
  ["no name", () => thread(graphOf(), 7 as never), "ARGUMENT_INVALID"],
  ["no list of links", () => thread(graphOf(), "x", { relations: "follows" } as never), "ARGUMENT_INVALID"],
  [
    "a link that reads the same both ways",
    () => thread(graphOf(), "x", { relations: ["related"] }),
    "ARGUMENT_INVALID",
  ],
  ["a link in both directions", () => thread(graphOf(), "x", { relations: ["causedBy", "ledTo"] }), "ARGUMENT_INVALID"],
  ["no graph", () => thread({} as never, "x"), "ARGUMENT_INVALID"],
  ["no option", () => thread(graphOf(), "x", { depth: 1 } as never), "ARGUMENT_INVALID"],
])("%s is refused", (_, ask, code) => {
  expect(ask).toThrow(DiplographError);
  expect(ask).toThrow(expect.objectContaining({ code }));
});
