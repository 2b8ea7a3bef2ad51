// Rows that say the same: what is shown within what, what is united, what is opposite.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const source = (slug: string, published: string) => ({
  id: `source:${slug}`,
  type: "news",
  title: slug,
  published,
  checked: "full-text",
});
const from = (slug: string) => ({ source: `source:${slug}` });
const sources = [source("early", "2001"), source("late", "2010")];
const graphOf = (...entities: readonly object[]) => createGraph(withBase(...sources, ...entities));

/** The control of one place, from rows that are `effective` and in the hands of the first country unless they say otherwise. */
const controlled = (...rows: readonly object[]) =>
  graphOf({
    id: "place:rock",
    evidence: "1",
    control: rows.map((row) => ({ to: "country:aa", type: "effective", ...row })),
  });
type Controlled = ReturnType<typeof controlled>;
const controlIn = (graph: Controlled) =>
  graph
    .place("rock")
    .control()
    .map(({ during, alternatives, holds }) => [during?.edtf ?? null, alternatives.map(({ edtf }) => edtf), holds]);

describe("a row that lacks what another one has", () => {
  const graph = graphOf({
    id: "issue:border",
    evidence: "1",
    phases: { step: "raised" },
    parties: [
      "country:bb",
      { to: "country:aa", evidence: from("early") },
      { to: "country:aa", side: "north", evidence: from("late") },
      { to: "country:aa", side: "north", during: "2005/..", evidence: from("paper") },
    ],
  });
  const partiesIn = (one: typeof graph) =>
    one
      .issue("border")
      .rows("parties")
      .map(({ to, side, during, evidence }) => [
        to.id,
        side,
        during?.edtf ?? null,
        evidence.map(({ source, partial }) => `${source.id}${partial ? " partial" : ""}`),
      ]);

  it("is shown within the fullest, its evidence marked as partial", () => {
    expect(partiesIn(graph)).toEqual([
      ["country:aa", "north", "2005/..", ["source:early partial", "source:late partial", "source:paper"]],
      ["country:bb", null, null, ["source:paper"]],
    ]);
  });
  it("is shown by itself on a day on which the fuller one does not hold", () => {
    expect(partiesIn(graph.at({ asOf: "2003-01-01" }))).toEqual([
      ["country:aa", "north", null, ["source:early partial", "source:late"]],
      ["country:bb", null, null, ["source:paper"]],
    ]);
  });
  it("is shown by itself where the source of the fuller one is not looked at", () => {
    const through = graph.at({ sources: ["source:early"] });
    expect(partiesIn(through)).toEqual([["country:aa", null, null, ["source:early"]]]);
  });
  it("is shown by itself before the fuller one was public", () => {
    const texts = { id: "agreement:pact", evidence: from("early") };
    const wishes = [
      { to: "issue:border", wish: "include", evidence: from("early") },
      { to: "issue:border", wish: "include", by: "country:aa", evidence: from("late") },
    ];
    const issue = { id: "issue:border", evidence: from("early"), parties: ["country:aa", "country:bb"] };
    const meeting = { id: "meeting:talks", evidence: from("early"), agenda: wishes };
    const whole = graphOf(texts, issue, meeting);
    const wishesIn = (one: typeof whole) =>
      one
        .meeting("talks")
        .agenda()
        .map(({ by, evidence }) => [by.map(({ id }) => id), evidence.length]);
    expect(wishesIn(whole)).toEqual([[["country:aa"], 2]]);
    expect(wishesIn(whole.at({ knownBy: "2005-01-01" }))).toEqual([[[], 1]]);
  });
  it("keeps apart what differs in a qualifier that both have", () => {
    const rows = controlled({ type: "joint" }, { type: "effective" }).place("rock").control();
    expect(rows.map(({ type }) => type).sort()).toEqual(["effective", "joint"]);
    expect(rows.flatMap(({ evidence }) => evidence.map(({ partial }) => partial))).toEqual([false, false]);
  });
  it.each([
    ["is denied", { negated: true }],
    ["is less certain", { certainty: "probable" }],
    ["was disclosed later", { disclosed: "2012" }],
  ])("is no part of one that %s", (_, marks) => {
    const fuller = { to: "country:aa", side: "north", ...marks };
    const issue = { id: "issue:border", evidence: "1", parties: ["country:bb", "country:aa", fuller] };
    const rows = graphOf(issue).issue("border").rows("parties");
    const ofFirst = rows.filter(({ to }) => to.id === "country:aa");
    expect(ofFirst).toHaveLength(2);
    expect(ofFirst.flatMap(({ evidence }) => evidence.filter(({ partial }) => partial))).toEqual([]);
  });
  it("goes to one of two that have more, the one that comes first", () => {
    const rows = controlled({ during: "1990/1995" }, { during: "1900/1910" }, {}).place("rock").control();
    expect(rows.map(({ during, evidence }) => [during?.edtf, evidence.length])).toEqual([
      ["1900/1910", 2],
      ["1990/1995", 1],
    ]);
  });
  it("keeps its own assertion", () => {
    const parts = graph.assertions({ about: "issue:border" }).filter(({ field }) => field === "parties");
    expect(parts).toHaveLength(4);
    expect(parts.flatMap(({ evidence }) => evidence.map(({ partial }) => partial))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("rows that differ in dates alone", () => {
  it("are one, with the others as alternatives, if they surely share a day", () => {
    const graph = controlled({ during: "1952/.." }, { during: "1954/.." }, { during: "1953/1960" });
    expect(controlIn(graph)).toEqual([["1952/..", ["1953/1960", "1954/.."], "yes"]]);
  });
  it("stay two if they share no day for sure", () => {
    expect(controlIn(controlled({ during: "1900/1910" }, { during: "1911/1920" }))).toEqual([
      ["1900/1910", [], "yes"],
      ["1911/1920", [], "yes"],
    ]);
    // The first may end, and the second begin, on any day of 1910.
    expect(controlIn(controlled({ during: "1900/1910" }, { during: "1910/1920" }))).toHaveLength(2);
  });
  it("are one if they meet on a single day", () => {
    const meeting = controlled({ during: "1900-01-01/1910-06-05" }, { during: "1910-06-05/1920" });
    expect(controlIn(meeting)).toEqual([["1900-01-01/1910-06-05", ["1910-06-05/1920"], "yes"]]);
  });
  it("are one through a third that reaches both", () => {
    const graph = controlled({ during: "1900/1910" }, { during: "1925/1930" }, { during: "1905/1928" });
    expect(controlIn(graph)).toEqual([["1900/1910", ["1905/1928", "1925/1930"], "yes"]]);
  });
  it("have their place whichever is open at its beginning", () => {
    expect(controlIn(controlled({ during: "1990/.." }, { during: "../2000" }))).toEqual([
      ["../2000", ["1990/.."], "yes"],
    ]);
  });
  it("hold possibly on a day of which they disagree, and surely where they agree", () => {
    const graph = controlled({ during: "1952/.." }, { during: "1954/.." });
    const on = (asOf: string) => controlIn(graph.at({ asOf })).map(([, , holds]) => holds);
    expect(on("1951-01-01")).toEqual([]);
    expect(on("1953-06-01")).toEqual(["possibly"]);
    expect(on("1960-01-01")).toEqual(["yes"]);
  });
  it("carry the evidence of all", () => {
    const graph = controlled(
      { during: "1952/..", evidence: from("early") },
      { during: "1954/..", evidence: from("late") },
    );
    const [row] = graph.place("rock").control();
    expect(row?.evidence.map(({ source, partial }) => [source.id, partial])).toEqual([
      ["source:early", false],
      ["source:late", false],
    ]);
  });
  it("are each their own in assertions, with the ids that they have alone", () => {
    const graph = controlled({ during: "1952/.." }, { during: "1954/.." });
    const each = graph.assertions({ about: "place:rock" }).filter(({ field }) => field === "control");
    expect(each.map(({ during }) => during?.edtf)).toEqual(["1952/..", "1954/.."]);
    const [shown] = graph.place("rock").control();
    expect(shown?.id).toBe(each[0]?.id);
    expect(graph.assertion(each[1]?.id ?? "")).toMatchObject({ during: { edtf: "1954/.." }, alternatives: [] });
  });
});

describe("opposite rows", () => {
  const meeting = (...discussed: readonly object[]) =>
    graphOf(
      { id: "issue:border", evidence: "1", parties: ["country:aa", "country:bb"] },
      { id: "meeting:talks", evidence: "1", phases: { step: "held", on: "2000-01-01" }, discussed },
    );
  it("come back once, as the affirmed one, with both evidences, whatever the gist", () => {
    const graph = meeting(
      { to: "issue:border", gist: "at length", evidence: from("early") },
      { to: "issue:border", negated: true, evidence: from("late") },
    );
    const rows = graph.meeting("talks").discussed();
    expect(rows).toMatchObject([{ negated: false, sourcesDisagree: true, gist: "at length" }]);
    expect(rows[0]?.evidence.map(({ source, negated }) => [source.id, negated])).toEqual([
      ["source:early", false],
      ["source:late", true],
    ]);
  });
  it("are opposite with a gist of their own each", () => {
    const graph = meeting({ topic: "fish", gist: "at length" }, { topic: "fish", gist: "only salt", negated: true });
    expect(graph.meeting("talks").discussed()).toMatchObject([{ negated: false, sourcesDisagree: true }]);
    expect(graph.assertions({ sourcesDisagree: true })).toHaveLength(2);
  });
  it("stay two assertions, each marked", () => {
    const graph = meeting({ topic: "fish" }, { topic: "fish", negated: true }, { topic: "salt" });
    const all = graph
      .meeting("talks")
      .assertions()
      .filter(({ field }) => field === "discussed");
    expect(all.map(({ topic, negated, sourcesDisagree }) => [topic, negated, sourcesDisagree]).sort()).toEqual([
      ["fish", false, true],
      ["fish", true, true],
      ["salt", false, false],
    ]);
  });
  it("of another topic or step are not opposite", () => {
    expect(meeting({ topic: "fish" }, { topic: "salt", negated: true }).meeting("talks").discussed()).toMatchObject([
      { topic: "fish", negated: false, sourcesDisagree: false },
      { topic: "salt", negated: true, sourcesDisagree: false },
    ]);
    const phases = [
      { step: "agreed", on: "2000" },
      { step: "held", on: "2000", negated: true },
    ];
    const rows = graphOf({ id: "meeting:talks", evidence: "1", phases }).meeting("talks").rows("phases");
    expect(rows.map(({ step, negated, sourcesDisagree }) => [step, negated, sourcesDisagree])).toEqual([
      ["agreed", false, false],
      ["held", true, false],
    ]);
  });
  it("may say less in the denial, which is then of every affirmed one", () => {
    const parties = [
      "country:bb",
      { to: "country:aa", side: "north" },
      { to: "country:aa", role: "supporter" },
      { to: "country:aa", negated: true },
    ];
    const rows = graphOf({ id: "issue:border", evidence: "1", parties }).issue("border").rows("parties");
    expect(rows.map(({ to, negated, sourcesDisagree }) => [to.id, negated, sourcesDisagree])).toEqual([
      ["country:aa", false, true],
      ["country:aa", false, true],
      ["country:bb", false, false],
    ]);
  });
  it("are not opposite where the denial says more or another thing", () => {
    expect(
      controlled({}, { type: "joint", negated: true })
        .place("rock")
        .control()
        .map(({ type, negated, sourcesDisagree }) => [type, negated, sourcesDisagree])
        .sort(),
    ).toEqual([
      ["effective", false, false],
      ["joint", true, false],
    ]);
    const wishes = [
      { topic: "fish", wish: "include", by: "country:aa" },
      { topic: "fish", wish: "only", by: "country:aa", negated: true },
      { topic: "fish", wish: "include", by: "country:bb", negated: true },
    ];
    const agenda = graphOf({ id: "meeting:talks", evidence: "1", agenda: wishes }).meeting("talks").agenda();
    expect(agenda).toHaveLength(3);
    expect(agenda.filter(({ sourcesDisagree }) => sourcesDisagree)).toEqual([]);
  });
  it.each([
    ["another time", { during: "1900/1910" }, { during: "1950/1960" }, false],
    ["a time that may overlap", { during: "1900/1910" }, { during: "1910/1960" }, true],
    ["no time of its own", { during: "1900/1910" }, {}, true],
  ])("of %s", (_, affirmed, denied, isOpposite) => {
    const rows = controlled(affirmed, { ...denied, negated: true })
      .place("rock")
      .control();
    expect(rows).toHaveLength(isOpposite ? 1 : 2);
    expect(rows.some(({ sourcesDisagree }) => sourcesDisagree)).toBe(isOpposite);
  });
  it.each([
    ["2000-01", "2000-01-31", true],
    ["2000-01-01", "2000-01-02", false],
    ["2000-01-02", "2000-01-01", false],
  ])("of a step on %s and on %s", (on, denied, isOpposite) => {
    const phases = [
      { step: "held", on },
      { step: "held", on: denied, negated: true },
    ];
    const graph = graphOf({ id: "meeting:talks", evidence: "1", phases });
    expect(graph.meeting("talks").rows("phases")).toHaveLength(isOpposite ? 1 : 2);
    expect(graph.assertions({ sourcesDisagree: true })).toHaveLength(isOpposite ? 2 : 0);
  });
  it("names and remarks oppose only the same words", () => {
    const graph = graphOf({
      id: "place:rock",
      evidence: "1",
      names: [{ text: "Rock" }, { text: "Stone", negated: true }],
      remarks: [{ text: "It is bare." }, { text: "It is green.", negated: true }],
    });
    expect(
      graph
        .place("rock")
        .rows("names")
        .map(({ sourcesDisagree }) => sourcesDisagree),
    ).toEqual([false, false]);
    expect(
      graph
        .place("rock")
        .rows("remarks")
        .map(({ sourcesDisagree }) => sourcesDisagree),
    ).toEqual([false, false]);
  });
  it("do not disagree through one source, nor before the other spoke", () => {
    const graph = meeting(
      { topic: "fish", gist: "a", evidence: from("early") },
      { topic: "fish", negated: true, evidence: from("late") },
    );
    expect(
      graph
        .at({ sources: ["source:early"] })
        .meeting("talks")
        .discussed(),
    ).toMatchObject([{ negated: false, sourcesDisagree: false }]);
    expect(
      graph
        .at({ sources: ["source:late"] })
        .meeting("talks")
        .discussed(),
    ).toMatchObject([{ negated: true, sourcesDisagree: false }]);
    // The denial has no day but that of the meeting.
    expect(
      graph
        .at({ sources: ["source:late"], knownBy: "1999-12-31" })
        .meeting("talks")
        .discussed(),
    ).toEqual([]);
  });
});

describe("rows", () => {
  it("are in the order of time, undated ones last, then of what they say", () => {
    const graph = controlled(
      { to: "country:bb", type: "joint" },
      { to: "country:aa", type: "joint" },
      { during: "1990/.." },
      { to: "country:bb", during: "../1980" },
      { to: "country:bb", type: "administering", during: "1970" },
      { to: "country:aa", type: "administering", during: "1970/1975" },
    );
    const rows = graph.place("rock").control();
    expect(rows.map(({ to, during }) => [to.id, during?.edtf ?? null])).toEqual([
      ["country:bb", "1970"],
      ["country:aa", "1970/1975"],
      ["country:bb", "../1980"],
      ["country:aa", "1990/.."],
      ["country:aa", null],
      ["country:bb", null],
    ]);
  });
  it("carry equal evidence of one row once", () => {
    const place = { id: "place:rock", evidence: "1", control: { to: "country:aa", type: "joint" } };
    const again = { about: "place:rock", evidence: "1", control: { to: "country:aa", type: "joint" } };
    expect(graphOf(place, again).place("rock").control()[0]?.evidence).toHaveLength(1);
  });
  it("have evidence in the order of publication, undated ones last", () => {
    const undated = { id: "source:undated", type: "news", title: "Undated", checked: "full-text" };
    const row = { to: "country:aa", type: "joint", evidence: ["undated", "late", "early"].map(from) };
    const [shown] = graphOf(undated, { id: "place:rock", evidence: "1", control: row }).place("rock").control();
    expect(shown?.evidence.map(({ source }) => source.id)).toEqual(["source:early", "source:late", "source:undated"]);
  });
});
