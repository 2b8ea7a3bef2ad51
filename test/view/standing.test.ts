// Settled or open: which of a party's positions counts, and which act closes an issue.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const issue = {
  id: "issue:border",
  evidence: "1",
  parties: ["country:aa", "country:bb", { to: "country:cc", role: "mediator" }],
};
const others = [
  { id: "country:cc", evidence: "1" },
  { id: "organization:aa-court", type: "court", partOf: "country:aa", evidence: "1" },
];
const position = (slug: string, stance: string, more: object = {}) => ({
  id: `position:${slug}`,
  evidence: slug,
  holder: "country:aa",
  stance,
  regards: "issue:border",
  ...more,
});
const graphOf = (...entities: readonly object[]) => createGraph(withBase(...others, issue, ...entities));
type Graph = ReturnType<typeof graphOf>;
const standingIn = (graph: Graph, asOf?: string) => graph.at({ asOf }).issue("border").view().standing;
/** What the first party holds, and since when. */
const heldIn = (graph: Graph, asOf?: string) => {
  const [first] = standingIn(graph, asOf).byParty;
  return [first?.is, first?.since?.edtf ?? null, first?.holds];
};
const held = (positions: readonly object[], asOf?: string) => heldIn(graphOf(...positions), asOf);
const locators = (graph: Graph, asOf?: string) =>
  standingIn(graph, asOf).byParty[0]?.evidence.map(({ locator }) => locator);

describe("what a party holds", () => {
  it("is unknown where it says nothing of it", () => {
    const graph = graphOf(position("p", "demands"), position("q", "claims"));
    expect(
      standingIn(graph).byParty.map(({ party, is, since, holds, evidence }) => [party.id, is, since, holds, evidence]),
    ).toEqual([
      ["country:aa", "unknown", null, "yes", []],
      ["country:bb", "unknown", null, "yes", []],
    ]);
  });
  it.each([
    ["considers-settled", "settled"],
    ["considers-unsettled", "unsettled"],
    ["denies-dispute", "denies-dispute"],
  ])("of stance %s is %s", (stance, is) => {
    expect(held([position("p", stance, { during: "2000/.." })])).toEqual([is, "2000", "yes"]);
  });
  it("follows from no organ, no mediator, no denial, and no position on another issue", () => {
    const denied = position("d", "considers-settled", { negated: true });
    const partly = position("e", "considers-settled", { holder: { to: "country:aa", negated: true } });
    const organ = position("o", "considers-settled", { holder: "organization:aa-court" });
    const elsewhere = position("x", "considers-settled", { regards: "place:alpha" });
    const unrelated = position("y", "considers-settled", {
      regards: ["place:alpha", { to: "issue:border", negated: true }],
    });
    expect(held([denied, partly, organ, elsewhere, unrelated])).toEqual(["unknown", null, "yes"]);
    const mediator = graphOf(position("m", "considers-settled", { holder: "country:cc" }));
    expect(standingIn(mediator).byParty.map(({ party }) => party.id)).toEqual(["country:aa", "country:bb"]);
  });
  it("is of parties, not of those denied to be one, and a supporter is one", () => {
    const parties = ["country:aa", { to: "country:bb", role: "supporter" }, { to: "country:cc", negated: true }];
    const graph = createGraph(withBase(...others, { ...issue, parties }));
    expect(standingIn(graph).byParty.map(({ party }) => party.id)).toEqual(["country:aa", "country:bb"]);
    const guarantor = { ...issue, parties: ["country:aa", { to: "country:bb", role: "guarantor" }] };
    expect(standingIn(createGraph(withBase(guarantor))).byParty.map(({ party }) => party.id)).toEqual(["country:aa"]);
  });
});

describe("of several positions of a party", () => {
  const [running, undated, ended] = [
    position("running", "considers-settled", { during: "1990/.." }),
    position("undated", "considers-unsettled"),
    position("ended", "denies-dispute", { during: "2000/2005" }),
  ] as const;
  it("those without an end count first, then undated ones, then those with an end", () => {
    expect(held([running, undated, ended])).toEqual(["settled", "1990", "yes"]);
    expect(held([undated, ended])).toEqual(["unsettled", null, "yes"]);
    expect(held([ended])).toEqual(["denies-dispute", "2000", "yes"]);
    expect(locators(graphOf(running, undated, ended))).toEqual(["running"]);
  });
  it("a stretch of unknown end has none", () => {
    const unknownEnd = position("unknown-end", "considers-settled", { during: "1990/" });
    expect(held([unknownEnd, undated])[0]).toBe("settled");
  });
  it("what holds on the day has not ended by it: the later one supersedes", () => {
    expect(held([running, ended], "2003-01-01")).toEqual(["denies-dispute", "2000", "yes"]);
    expect(held([running, ended], "2010-01-01")).toEqual(["settled", "1990", "yes"]);
    expect(held([running, undated, ended], "2003-01-01")).toEqual(["denies-dispute", "2000", "yes"]);
    expect(held([running, ended], "1980-01-01")).toEqual(["unknown", null, "yes"]);
  });
  it("the surely later beginning supersedes", () => {
    const later = position("later", "considers-unsettled", { during: "2001-01-01/.." });
    expect(held([position("p", "considers-settled", { during: "2000/.." }), later])).toEqual([
      "unsettled",
      "2001-01-01",
      "yes",
    ]);
  });
  it.each([
    ["begins at the same time", "2000/..", {}],
    ["may begin at the same time", "2000-06/..", {}],
    ["begins later about then", "2005~/..", {}],
    ["begins later by a source that is not certain", "2005/..", { certainty: "probable" }],
    ["begins on an unknown day", "/2050", {}],
  ])("one that %s contests", (_, during, more) => {
    const other = position("other", "considers-unsettled", { during, ...more });
    const first = position("p", "considers-settled", { during: during.endsWith("2050") ? "2000/2050" : "2000/.." });
    const graph = graphOf(first, other);
    expect(heldIn(graph)).toEqual(["contested", null, "yes"]);
    expect(locators(graph)).toEqual(["other", "p"]);
    expect(standingIn(graph).agreed).toBeNull();
  });
  it("equal ones do not contest", () => {
    const again = position("again", "considers-settled", { during: "1990-06/.." });
    const graph = graphOf(running, again);
    expect(heldIn(graph)[0]).toBe("settled");
    expect(locators(graph)).toEqual(["again", "running"]);
  });
  it("undated ones that differ contest", () => {
    expect(held([undated, position("q", "considers-settled")])[0]).toBe("contested");
  });
  it("holds surely if one of them does", () => {
    const unsure = position("unsure", "considers-settled", { during: "2000/.." });
    expect(held([unsure], "2000-06-01")).toEqual(["settled", "2000", "possibly"]);
    expect(held([unsure, position("sure", "considers-settled", { during: "2000-01-01/.." })], "2000-06-01")[2]).toBe(
      "yes",
    );
  });
});

describe("what all parties hold", () => {
  const both = { holder: ["country:aa", "country:bb"] };
  it("is agreed if it is the same of each", () => {
    expect(standingIn(graphOf(position("p", "considers-settled", both))).agreed).toBe("settled");
    expect(standingIn(graphOf(position("p", "considers-settled"))).agreed).toBeNull();
    const differ = [position("p", "considers-settled"), position("q", "considers-unsettled", { holder: "country:bb" })];
    expect(standingIn(graphOf(...differ)).agreed).toBeNull();
  });
  it("is not agreed by what nobody knows or each contests", () => {
    expect(standingIn(graphOf()).agreed).toBeNull();
    const contested = graphOf(position("p", "considers-settled", both), position("q", "considers-unsettled", both));
    expect(standingIn(contested)).toMatchObject({ agreed: null, byParty: [{ is: "contested" }, { is: "contested" }] });
  });
  it("closes nothing", () => {
    expect(standingIn(graphOf(position("p", "considers-settled", both))).closedBy).toBeNull();
  });
});

describe("what closes an issue", () => {
  const closedBy = (phases: readonly object[], asOf?: string) => {
    const closed = standingIn(graphOf({ about: "issue:border", evidence: "1", phases }), asOf).closedBy;
    return closed && [closed.step, closed.on?.edtf ?? null, closed.by.map(({ id }) => id)];
  };
  const settled = { step: "settled", on: "2000-05-01", by: ["country:aa", "country:bb"] };
  it("is its latest phase, if that is settled or lapsed", () => {
    expect(closedBy([{ step: "raised", on: "1990" }, settled])).toEqual([
      "settled",
      "2000-05-01",
      ["country:aa", "country:bb"],
    ]);
    expect(closedBy([settled, { step: "lapsed", on: "2001" }])?.[0]).toBe("lapsed");
    expect(closedBy([settled, { step: "reopened", on: "2001" }])).toBeNull();
    expect(closedBy([{ step: "raised", on: "1990" }])).toBeNull();
    expect(closedBy([])).toBeNull();
  });
  it("of one day is the later in the order raised, settled, reopened, lapsed", () => {
    const on = "2000-05-01";
    expect(closedBy([{ step: "raised", on }, settled])?.[0]).toBe("settled");
    expect(closedBy([settled, { step: "raised", on }])?.[0]).toBe("settled");
    expect(closedBy([settled, { step: "reopened", on }])).toBeNull();
    expect(
      closedBy([
        { step: "reopened", on },
        { step: "lapsed", on },
      ])?.[0],
    ).toBe("lapsed");
  });
  it("is nothing that is denied or not done yet", () => {
    expect(closedBy([{ ...settled, negated: true }])).toBeNull();
    expect(closedBy([settled], "2000-04-30")).toBeNull();
    expect(closedBy([settled], "2000-05-01")?.[0]).toBe("settled");
  });
  it("without a day counts from its publication", () => {
    expect(closedBy([{ step: "settled" }, { step: "reopened", on: "2014-03-27" }])).toEqual(["settled", null, []]);
    expect(closedBy([{ step: "settled" }, { step: "reopened", on: "2014-03-29" }])).toBeNull();
  });
});
