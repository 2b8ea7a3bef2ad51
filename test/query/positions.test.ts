// Positions, claims, wishes and readings of agreements: who holds what, in which order.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const position = (slug: string, more: object) => ({
  id: `position:${slug}`,
  evidence: slug,
  holder: "country:aa",
  stance: "demands",
  regards: "issue:border",
  ...more,
});
const graph = createGraph(
  withBase(
    { id: "organization:aa-court", evidence: "1", partOf: "country:aa" },
    { id: "issue:border", evidence: "1", parties: ["country:aa", "country:bb"] },
    { id: "agreement:pact", evidence: "1", provisions: [{ key: "2" }, { key: "1" }, { key: "1-1" }] },
    { id: "agreement:other", evidence: "1" },
    { id: "place:rock", evidence: "1" },
    position("z-first", { during: "1990/.." }),
    position("a-open", { during: "../1995", holder: "country:bb" }),
    position("b-later", { during: "2000/..", stance: "rejects", gist: "not at all" }),
    position("c-undated", { holder: "organization:aa-court" }),
    position("d-denied", { negated: true, holder: "country:bb" }),
    position("claim", { stance: "claims", regards: "place:rock", holder: ["country:aa", "country:bb"] }),
    position("no-claim", { stance: "claims", regards: "place:rock", negated: true }),
    position("supports", { stance: "supports", regards: "place:rock" }),
    position("reads", {
      stance: "interprets",
      gist: "all claims",
      regards: [{ to: "agreement:pact", provision: "2" }, { to: "agreement:other" }],
    }),
    position("reads-whole", {
      stance: "interprets",
      holder: ["country:bb", { to: "organization:aa-court", negated: true }],
      regards: "agreement:pact",
    }),
    position("demands-pact", { regards: "agreement:pact" }),
    position("invokes", {
      holder: "country:bb",
      regards: ["issue:border", { to: "place:rock", negated: true }],
      invokes: [
        { to: "agreement:pact", provision: "1", interpretation: "only some claims" },
        { to: "agreement:pact", provision: "1-1" },
        "agreement:other",
      ],
    }),
    position("invokes-late", { invokes: "agreement:pact", during: "2010/.." }),
  ),
);
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.replace("position:", ""));
const issue = graph.issue("border");
const pact = graph.agreement("pact");
type Reading = ReturnType<typeof pact.interpretations>[number];
const told = (all: readonly (Reading | ReturnType<typeof pact.invocations>[number])[]) =>
  all.map(({ subject, provision, by }) => [subject.id.replace("position:", ""), provision, idsOf(by)]);

describe("positions", () => {
  it("are oldest first, undated ones last, then by id; denied ones too", () => {
    expect(idsOf(issue.positions())).toEqual([
      "z-first",
      "a-open",
      "b-later",
      "invokes-late",
      "c-undated",
      "d-denied",
      "invokes",
    ]);
    expect(issue.positions().find(({ id }) => id === "position:d-denied")?.holder).toMatchObject([{ negated: true }]);
  });
  it("are of one holder, of stances, the first ones", () => {
    expect(idsOf(issue.positions({ by: "AA" }))).toEqual(["z-first", "b-later", "invokes-late"]);
    expect(idsOf(issue.positions({ by: "organization:aa-court" }))).toEqual(["c-undated"]);
    expect(idsOf(issue.positions({ stances: ["rejects", "claims"] }))).toEqual(["b-later"]);
    expect(idsOf(issue.positions({ stances: [] }))).toEqual([]);
    expect(idsOf(issue.positions({ by: "bb", stances: ["demands"], limit: 1 }))).toEqual(["a-open"]);
  });
  it("on a day are those that somebody may hold", () => {
    const on = (asOf: string) => idsOf(graph.at({ asOf }).issue("border").positions({ by: "aa" }));
    expect(["1989-12-31", "1990-01-01", "2005-01-01"].map(on)).toEqual([[], ["z-first"], ["z-first", "b-later"]]);
  });
  it("on a day are not those that somebody held or will hold", () => {
    const all = graph.at({ asOf: "1989-12-31" }).issue("border").positions();
    expect(idsOf(all)).toEqual(["a-open", "c-undated", "d-denied", "invokes"]);
  });
  it("are asked of every kind that they regard", () => {
    expect(idsOf(graph.place("rock").positions({ by: "aa" }))).toEqual(["claim", "no-claim", "supports"]);
    expect(idsOf(pact.positions({ by: "bb" }))).toEqual(["reads-whole"]);
    expect(graph.country("aa")).not.toHaveProperty("positions");
  });
});

describe("claims", () => {
  it("are the positions of that stance, affirmed and denied", () => {
    expect(idsOf(graph.place("rock").claims())).toEqual(["claim", "no-claim"]);
    expect(idsOf(graph.place("rock").claims({ by: "bb" }))).toEqual(["claim"]);
    expect(idsOf(graph.place("rock").claims({ limit: 1 }))).toEqual(["claim"]);
    expect(graph.place("alpha").claims()).toEqual([]);
  });
});

describe("interpretations", () => {
  it("are of positions that interpret, and of those that invoke with a reading, by provision", () => {
    const all = pact.interpretations();
    expect(told(all)).toEqual([
      ["invokes", "1", ["country:bb"]],
      ["reads", "2", ["country:aa"]],
      ["reads-whole", null, ["country:bb"]],
    ]);
    expect(all.map(({ reading }) => reading)).toEqual(["only some claims", "all claims", null]);
  });
  it("are of one actor or provision", () => {
    expect(told(pact.interpretations({ by: "aa" }))).toEqual([["reads", "2", ["country:aa"]]]);
    expect(told(pact.interpretations({ by: "bb", provision: "1" }))).toEqual([["invokes", "1", ["country:bb"]]]);
    expect(pact.interpretations({ provision: "9" })).toEqual([]);
    expect(told(pact.interpretations({ limit: 1 }))).toEqual([["invokes", "1", ["country:bb"]]]);
    expect(told(graph.agreement("other").interpretations())).toEqual([["reads", null, ["country:aa"]]]);
  });
});

describe("invocations", () => {
  it("are by provision, those without one last, with what the position regards", () => {
    const all = pact.invocations();
    expect(told(all)).toEqual([
      ["invokes", "1", ["country:bb"]],
      ["invokes", "1-1", ["country:bb"]],
      ["invokes-late", null, ["country:aa"]],
    ]);
    expect(all.map(({ regards }) => regards.map(({ id }) => id))).toEqual([
      ["issue:border"],
      ["issue:border"],
      ["issue:border"],
    ]);
    expect(all.map(({ interpretation }) => interpretation)).toEqual(["only some claims", null, null]);
  });
  it("are of one actor or provision, on the day", () => {
    expect(told(pact.invocations({ by: "aa" }))).toEqual([["invokes-late", null, ["country:aa"]]]);
    expect(told(pact.invocations({ provision: "1-1" }))).toHaveLength(1);
    expect(told(pact.invocations({ limit: 2 }))).toHaveLength(2);
    expect(told(graph.at({ asOf: "2000-01-01" }).agreement("pact").invocations({ by: "aa" }))).toEqual([]);
  });
});

describe("an agenda", () => {
  const wishes = [
    { topic: "salt", wish: "include", by: ["country:aa", "country:bb"] },
    { topic: "fish", wish: "only", by: "country:bb" },
    { topic: "fish", wish: "exclude", by: "country:aa" },
    { to: "issue:border", wish: "include" },
  ];
  const meeting = createGraph(
    withBase(
      { id: "issue:border", evidence: "1", parties: ["country:aa", "country:bb"] },
      { id: "meeting:talks", evidence: "1", agenda: wishes },
    ),
  ).meeting("talks");
  const toldBy = (options?: object) =>
    meeting
      .agenda(options)
      .map(({ to, topic, wish }) => [to?.id ?? topic, wish])
      .sort();
  it("is everybody's, or one actor's, alone or with others", () => {
    expect(meeting.agenda()).toHaveLength(4);
    expect(toldBy({ by: "aa" })).toEqual([
      ["fish", "exclude"],
      ["salt", "include"],
    ]);
    expect(toldBy({ by: "bb" })).toEqual([
      ["fish", "only"],
      ["salt", "include"],
    ]);
    expect(toldBy({ by: "bb", limit: 1 })).toHaveLength(1);
  });
});

describe("whether it was discussed", () => {
  const discussed = createGraph(
    withBase(
      { id: "issue:whole", evidence: "1", names: { text: "Whole" } },
      { id: "issue:part", evidence: "1", partOf: "issue:whole", names: [{ text: "Twin" }] },
      { id: "issue:apart", evidence: "1", partOf: { to: "issue:whole", negated: true }, names: [{ text: "Twin" }] },
      {
        id: "meeting:talks",
        evidence: "1",
        discussed: ["issue:part", { to: "issue:apart", negated: true }, { topic: "Fish  stocks" }],
      },
      { id: "meeting:quarrel", evidence: "1", discussed: [{ topic: "salt" }, { topic: "salt", negated: true }] },
      { id: "meeting:silence", evidence: "1", discussed: { to: "issue:whole", negated: true } },
    ),
  );
  it.each([
    ["talks", "issue:part", "discussed"],
    ["talks", "Whole", "discussed"],
    ["talks", "issue:apart", "not-discussed"],
    ["talks", "fish stocks", "discussed"],
    ["talks", "fish", "unknown"],
    ["quarrel", "salt", "contested"],
    ["silence", "issue:part", "not-discussed"],
    ["silence", "issue:apart", "unknown"],
    ["silence", "Whole", "not-discussed"],
  ])("at %s: %s, %s", (meeting, topic, answer) => {
    expect(discussed.meeting(meeting).wasDiscussed(topic)).toBe(answer);
  });
  it("takes a handle, and refuses an id of nothing and a name of two", () => {
    const talks = discussed.meeting("talks");
    expect(talks.wasDiscussed(discussed.issue("part"))).toBe("discussed");
    expect(() => talks.wasDiscussed("issue:nothing")).toThrow(expect.objectContaining({ code: "ENTITY_UNKNOWN" }));
    expect(() => talks.wasDiscussed("Twin")).toThrow(expect.objectContaining({ code: "ENTITY_AMBIGUOUS" }));
    expect(() => talks.wasDiscussed("")).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
});
