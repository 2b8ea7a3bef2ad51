// The most telling ways between two entities, on a few made up ones.
import { createGraph, DiplographError, describe as inWords, type Path, telling } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const graph = createGraph(
  withBase(
    { id: "source:b", type: "news", title: "B", published: "2013", checked: "full-text" },
    { id: "issue:x", evidence: "1", names: { text: "x", type: "label" }, parties: ["country:aa", "country:bb"] },
    { about: "country:aa", evidence: "1", names: { text: "Aland" } },
    { id: "issue:z", evidence: "1", names: { text: "z", type: "label" }, parties: ["country:bb"] },
    { id: "issue:y", evidence: "1", names: { text: "y", type: "label" }, parties: ["country:aa", "country:bb"] },
    {
      id: "agreement:pact",
      evidence: "1",
      names: { text: "the pact", type: "short" },
      parties: ["country:aa", "country:bb"],
      signatories: [{ to: "country:aa" }],
      provisions: [{ key: "2", gist: "all claims are settled" }],
    },
    {
      id: "position:p",
      evidence: "1",
      holder: "country:aa",
      stance: "considers-settled",
      regards: "issue:x",
      invokes: { to: "agreement:pact", provision: "2", certainty: "probable" },
    },
    {
      id: "event:e",
      type: "judgment",
      evidence: "1",
      concerns: [
        { to: "issue:x" },
        { to: "issue:x", effect: "changes" },
        { to: "issue:x", negated: true, evidence: { source: "source:b" } },
        { to: "agreement:pact", provision: "2" },
        { to: "issue:y", negated: true },
      ],
    },
    {
      id: "meeting:m",
      evidence: "1",
      follows: "meeting:n",
      agenda: { to: "issue:y", by: "country:aa", wish: "exclude" },
    },
    { id: "meeting:n", evidence: "1", follows: "meeting:m" },
  ),
);
const stops = (found: readonly Path[]): string[] =>
  found.map(({ hops }) => hops.map(({ link, to }) => `${link} ${to.id}`).join(", "));

describe("ways", () => {
  it("lead around what has many links, and by rows in either direction", () => {
    expect(stops(graph.path("issue:x", "agreement:pact", { count: 2 }))).toEqual([
      "affectedBy event:e, concerns agreement:pact",
      "regardedBy position:p, invokes agreement:pact",
    ]);
  });
  it("weigh as many as what they pass has links, and half of their ends", () => {
    const [first] = graph.path("issue:x", "agreement:pact");
    // x: two parties, a position, an event; the pact: three, a position, an event; the event: two.
    expect(first?.weight).toBe(4 / 2 + 2 + 5 / 2);
    expect(first?.hops.map(({ weight }) => weight)).toEqual([3, 3.5]);
  });
  it("are marked by the weakest of their hops", () => {
    const [byEvent, byPosition] = graph.path("issue:x", "agreement:pact", { count: 2 });
    expect(byEvent).toMatchObject({ certainty: "certain", holds: "yes", sourcesDisagree: true });
    expect(byPosition).toMatchObject({ certainty: "probable", holds: "yes", sourcesDisagree: false });
  });
  it("keep rows that join the same two in one hop", () => {
    const [direct] = graph.path("country:aa", "agreement:pact", { maxHops: 1 });
    expect(direct?.hops.map(({ link, also }) => [link, also.map(({ field }) => field)])).toEqual([
      ["partyTo", ["signatories"]],
    ]);
  });
  it("never follow what is denied or wished away, and end in circles", () => {
    expect(graph.path("meeting:m", "issue:y")).toEqual([]);
    expect(stops(graph.path("event:e", "issue:y", { count: 1, maxHops: 2 }))).toEqual([]);
    expect(stops(graph.path("meeting:m", "meeting:n"))).toEqual(["follows meeting:n"]);
  });
  it("pass what they must and nothing that they must not", () => {
    expect(stops(graph.path("issue:x", "agreement:pact", { via: "country:bb", count: 1 }))).toEqual([
      "parties country:bb, partyTo agreement:pact",
    ]);
    const avoid = ["event:e", "country:aa", "country:bb"];
    expect(stops(graph.path("issue:x", "agreement:pact", { avoid }))).toEqual([
      "regardedBy position:p, invokes agreement:pact",
    ]);
    expect(stops(graph.path("issue:x", "agreement:pact", { via: ["country:aa", "issue:y"], count: 1 }))).toEqual([
      "parties country:aa, partyTo issue:y, parties country:bb, partyTo agreement:pact",
    ]);
  });
  it("keep to the links that are named", () => {
    expect(stops(graph.path("issue:x", "agreement:pact", { relations: ["partyTo"], count: 1 }))).toEqual([
      "parties country:bb, partyTo agreement:pact",
    ]);
  });
  it("are weighed as one says", () => {
    const weigh = (hop: Parameters<typeof telling>[0]): number => (hop.to.kind === "event" ? Infinity : telling(hop));
    expect(stops(graph.path("issue:x", "agreement:pact", { weigh, count: 1 }))).toEqual([
      "regardedBy position:p, invokes agreement:pact",
    ]);
  });
  it("are those of the lens", () => {
    expect(graph.at({ sources: ["source:b"] }).path("issue:x", "agreement:pact")).toEqual([]);
  });
  it("come in words, with what is unsure about each hop", () => {
    const found = graph.path("issue:x", "agreement:pact", { count: 2 });
    expect(found.map(inWords)).toEqual([
      "x is affected by judgment on the pact, x (effect changes; sources disagree), which concerns provision 2 of the pact.",
      "x is regarded by “Aland considers settled: x”, which invokes provision 2 of the pact (probable).",
    ]);
  });
});

describe("what is refused", () => {
  it.each<[string, () => unknown, string]>([
    ["the same at both ends", () => graph.path("issue:x", "issue:x"), "ARGUMENT_INVALID"],
    ["an unknown end", () => graph.path("issue:x", "issue:zz"), "ENTITY_UNKNOWN"],
    ["an unknown stop", () => graph.path("issue:x", "issue:y", { via: "nobody" }), "ENTITY_UNKNOWN"],
    [
      "a stop to avoid",
      () => graph.path("issue:x", "issue:y", { via: "country:aa", avoid: "country:aa" }),
      "ARGUMENT_INVALID",
    ],
    ["an end to avoid", () => graph.path("issue:x", "issue:y", { avoid: ["issue:y"] }), "ARGUMENT_INVALID"],
    ["no number of hops", () => graph.path("issue:x", "issue:y", { maxHops: -1 }), "ARGUMENT_INVALID"],
    ["no link", () => graph.path("issue:x", "issue:y", { relations: ["partis"] }), "ARGUMENT_INVALID"],
    ["a negative weight", () => graph.path("issue:x", "issue:y", { weigh: () => -1 }), "ARGUMENT_INVALID"],
    ["no weight", () => graph.path("issue:x", "issue:y", { weigh: () => Number.NaN }), "ARGUMENT_INVALID"],
    ["no function", () => graph.path("issue:x", "issue:y", { weigh: 3 as never }), "ARGUMENT_INVALID"],
  ])("%s", (_, ask, code) => {
    expect(ask).toThrow(DiplographError);
    expect(ask).toThrow(expect.objectContaining({ code }));
  });
});

it("gives up with an error where too many ways would have to be tried", () => {
  const countries = Array.from({ length: 30 }, (_, at) => `country:c${at}`);
  const issues = Array.from({ length: 30 }, (_, at) => ({ id: `issue:i${at}`, evidence: "1", parties: countries }));
  const entangled = createGraph(
    withBase(...countries.map((id) => ({ id, evidence: "1" })), ...issues, {
      id: "issue:dead-end",
      evidence: "1",
      parties: "country:c0",
    }),
  );
  // There is no way back from the dead end but through where it began.
  const ask = () => entangled.path("country:c0", "country:c1", { via: "issue:dead-end", maxHops: 12 });
  expect(ask).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  expect(entangled.path("country:c0", "country:c1", { count: 40 })).toHaveLength(40);
});
