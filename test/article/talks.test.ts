// The director-general talks: agreed, not held; who wants what on the agenda; what was not yet known of them.
import { describe, expect, it } from "vitest";
import { article, BILATERAL_SUMMIT, idsOf, march, TALKS, targetsOf, whole } from "./graphs.ts";

describe("the director-general talks on the day of the article", () => {
  const talks = march.meeting(TALKS).view();

  it("are agreed by both sides, not held", () => {
    expect(talks).toMatchObject({ status: "agreed", on: null, level: "director-general", statusDisputed: false });
    expect(idsOf(talks.by)).toEqual(["country:jp", "country:kr"]);
    expect(talks.phases.map(({ step }) => step)).not.toContain("held");
  });
  it("are wanted for mid-April by South Korea alone", () => {
    const dated = talks.phases.filter(({ due }) => due !== null);
    expect(dated.map(({ step, by, due }) => [step, idsOf(by), due?.earliest, due?.latest])).toEqual([
      ["sought", ["country:kr"], "2014-04-11", "2014-04-20"],
    ]);
  });
  it("are among the meetings of the two countries, with the same answer by any name", () => {
    const met = march.between("JP", "KR").meetings({ level: "director-general" });
    expect(idsOf(met)).toEqual([TALKS]);
    expect(march.between("Tokyo", "Seoul").meetings({ level: "director-general" })).toEqual(met);
  });
  it("are to be held by the two foreign ministries, with no delegate named and no venue", () => {
    expect(talks.participants.map(({ to, representedBy }) => [to.id, idsOf(representedBy)]).sort()).toEqual([
      ["country:jp", ["organization:jp-foreign-ministry"]],
      ["country:kr", ["organization:kr-foreign-ministry"]],
    ]);
    expect(talks.place).toEqual([]);
    expect(march.meeting(TALKS).follow("place").toArray()).toEqual([]);
  });
  it("have taken nothing up yet", () => {
    expect(march.meeting(TALKS).discussed()).toEqual([]);
    expect(march.meeting(TALKS).wasDiscussed("comfort women")).toBe("unknown");
  });
});

describe("a summit of Japan and South Korea", () => {
  it.each([
    ["on the day of the article", march],
    ["in the article", article],
  ])("is only sought, by one side, %s", (_, graph) => {
    const [summit, ...others] = graph.between("JP", "KR").meetings({ level: "summit", exactly: true });
    expect(others).toEqual([]);
    expect(summit).toMatchObject({ id: BILATERAL_SUMMIT, status: "sought", on: null, due: null });
    expect(idsOf(summit?.by ?? [])).toEqual(["country:jp"]);
    expect(summit?.phases.map(({ step }) => step)).toEqual(["sought"]);
  });
  it("rests on what is only reported, so its status is marked", () => {
    expect(march.meeting(BILATERAL_SUMMIT).view().statusDisputed).toBe(true);
  });
});

describe("with later knowledge", () => {
  it("the same record is held on 16 April 2014", () => {
    expect(whole.meeting(TALKS).view()).toMatchObject({
      id: TALKS,
      status: "held",
      on: { earliest: "2014-04-16", latest: "2014-04-16" },
      statusDisputed: false,
    });
    const held = whole
      .between("JP", "KR")
      .meetings()
      .filter(({ on }) => on?.edtf === "2014-04-16");
    expect(idsOf(held)).toEqual([TALKS]);
  });
  it("that day lies within mid-April", () => {
    const { phases, on } = whole.meeting(TALKS).view();
    const sought = phases.find(({ step }) => step === "sought");
    expect(sought?.due).toMatchObject({ earliest: "2014-04-11", latest: "2014-04-20" });
    expect(on && sought?.due?.earliest && on.earliest && sought.due.earliest <= on.earliest).toBe(true);
    expect(on && sought?.due?.latest && on.latest && on.latest <= sought.due.latest).toBe(true);
  });
  it("they are not held the day before, and scheduled for the day", () => {
    const eve = whole.at({ asOf: "2014-04-15", knownBy: "2014-04-15" }).meeting(TALKS).view();
    expect(eve).toMatchObject({ status: "scheduled", on: null, due: { earliest: "2014-04-16", latest: "2014-04-16" } });
  });
  it("the venue is known from its announcement on, not before", () => {
    const placeBy = (knownBy: string) => targetsOf(whole.at({ knownBy }).meeting(TALKS).rows("place"));
    expect(placeBy("2014-04-12")).toEqual([]);
    expect(placeBy("2014-04-13")).toEqual(["place:seoul"]);
  });
  it("the delegates are known from their announcement on, not before", () => {
    const delegatesBy = (knownBy: string) =>
      whole
        .at({ knownBy })
        .meeting(TALKS)
        .rows("participants")
        .flatMap(({ representedBy }) => idsOf(representedBy))
        .filter((id) => id.startsWith("person:"))
        .sort();
    expect(delegatesBy("2014-04-12")).toEqual([]);
    expect(delegatesBy("2014-04-13")).toEqual(["person:ihara-junichi", "person:lee-sang-deok"]);
  });
});

describe.each([
  ["in the article", article],
  ["on the day of the article", march],
])("the agenda as each side wants it, %s", (_, graph) => {
  const wishesOf = (by: string) =>
    graph
      .meeting(TALKS)
      .agenda({ by })
      .map(({ to, topic, wish }) => [to?.id ?? topic, wish]);

  it("is the comfort women issue alone for South Korea", () => {
    expect(wishesOf("KR")).toEqual([["issue:comfort-women", "only"]]);
  });
  it("is a wide range for Japan, with the islets and the lawsuits, none of it exclusively", () => {
    expect(new Set(wishesOf("JP").map((wish) => JSON.stringify(wish)))).toEqual(
      new Set(
        [
          ["a wide range of pending bilateral issues", "include"],
          ["issue:liancourt-rocks", "include"],
          ["issue:wartime-labour-litigation", "include"],
        ].map((wish) => JSON.stringify(wish)),
      ),
    );
  });
  it("has an umbrella topic in words, which is no issue", () => {
    const topics = graph
      .meeting(TALKS)
      .agenda()
      .filter(({ to }) => to === null);
    expect(topics.map(({ topic, by }) => [topic, idsOf(by)])).toEqual([
      ["a wide range of pending bilateral issues", ["country:jp"]],
    ]);
  });
  it("has no named issue that both want", () => {
    const issuesOf = (by: string) => targetsOf(graph.meeting(TALKS).agenda({ by }));
    const theirs = new Set(issuesOf("JP"));
    expect(issuesOf("KR").filter((id) => theirs.has(id))).toEqual([]);
  });
  it("can be walked from the issue", () => {
    expect(idsOf(graph.issue("comfort women").follow("onAgendaOf").toArray())).toEqual([TALKS]);
  });
});
