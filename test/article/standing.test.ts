// Settled or open is each party's; dispute or concern is each pair's.
import { describe, expect, it } from "vitest";
import { article, COMFORT_WOMEN, idsOf, march, sourcesIn, whole } from "./graphs.ts";

const PROGRAMMES = ["issue:kp-missile-programme", "issue:kp-nuclear-programme"];
const DISPUTES = [COMFORT_WOMEN, "issue:liancourt-rocks", "issue:wartime-labour-litigation"];

describe.each([
  ["in the article", article],
  ["on the day of the article", march],
  ["in all the data", whole],
])("the standing of the comfort women issue, %s", (_, graph) => {
  const { standing } = graph.issue("comfort women").view();

  it("is settled for Japan and unsettled for South Korea", () => {
    expect(standing.byParty.map(({ party, is }) => [party.id, is])).toEqual([
      ["country:jp", "settled"],
      ["country:kr", "unsettled"],
    ]);
  });
  it("is closed by nobody and agreed by nobody", () => {
    expect(standing).toMatchObject({ closedBy: null, agreed: null });
    expect(idsOf(graph.between("JP", "KR").issues({ open: true }))).toContain(COMFORT_WOMEN);
    expect(idsOf(graph.between("JP", "KR").issues({ open: false }))).toEqual([]);
  });
});

describe("the standing of the other issues", () => {
  it("is unknown in the article for the islets: a claim says nothing of it", () => {
    const { standing } = article.issue("issue:liancourt-rocks").view();
    expect(standing.byParty.map(({ party, is, evidence }) => [party.id, is, evidence])).toEqual([
      ["country:jp", "unknown", []],
      ["country:kr", "unknown", []],
    ]);
    expect(standing).toMatchObject({ closedBy: null });
  });
  it("tells apart, with other sources, who sees a dispute over the islets and who denies it", () => {
    const { standing } = march.issue("issue:liancourt-rocks").view();
    expect(standing.byParty.map(({ party, is }) => [party.id, is])).toEqual([
      ["country:jp", "unsettled"],
      ["country:kr", "denies-dispute"],
    ]);
    expect(standing.agreed).toBeNull();
  });
  it("is dated for South Korea by its statement at the United Nations", () => {
    const [, korea] = whole.issue("comfort women").view().standing.byParty;
    expect(korea).toMatchObject({ party: { id: "country:kr" }, since: { earliest: "2011-10-11" } });
  });
  it("rests on the party's own positions in the article", () => {
    const { byParty } = article.issue("comfort women").view().standing;
    for (const { evidence } of byParty) expect(sourcesIn(evidence)).toEqual(["source:ann-2014-03-28"]);
  });
});

describe("relations in the article", () => {
  it("make North Korea's programmes a concern between Japan and South Korea", () => {
    expect(idsOf(article.between("JP", "KR").issues({ relation: "concern" }))).toEqual(PROGRAMMES);
    expect(idsOf(article.between("Japan", "United States").issues({ relation: "concern" }))).toEqual(PROGRAMMES);
  });
  it.each(["JP", "KR", "US"])("make them a dispute between %s and North Korea", (code) => {
    expect(idsOf(article.between(code, "KP").issues({ relation: "dispute" }))).toEqual(PROGRAMMES);
    expect(article.between(code, "KP").issues({ relation: "concern" })).toEqual([]);
  });
  it("leave three disputes between Japan and South Korea", () => {
    expect(idsOf(article.between("JP", "KR").issues({ relation: "dispute" }))).toEqual(DISPUTES);
    expect(idsOf(article.between("JP", "KR").issues({ types: ["territorial"] }))).toEqual(["issue:liancourt-rocks"]);
    expect(idsOf(article.between("JP", "KR").issues({ exactly: true }))).toEqual(DISPUTES);
  });
  it("do not depend on the order or on the names of the two", () => {
    const issues = article.between("KR", "JP").issues();
    expect(article.between("Tokyo", "Seoul").issues()).toEqual(issues);
    expect(article.between("日本", "대한민국").issues()).toEqual(issues);
  });
  it("are the same on the day of the article with all that was public", () => {
    expect(idsOf(march.between("JP", "KR").issues({ relation: "concern" }))).toEqual(PROGRAMMES);
    expect(idsOf(march.between("JP", "KR").issues({ relation: "dispute" }))).toEqual(DISPUTES);
  });
});
