// Which assertions come from the article, which rest on it alone, and the graph as it alone knows it.
import { describe, expect, it } from "vitest";
import { ARTICLE, article, BILATERAL_SUMMIT, idsOf, sourcesIn, TALKS, TRILATERAL, whole } from "./graphs.ts";

describe("assertions of a source", () => {
  const carried = whole.assertions({ source: ARTICLE });
  const alone = whole.assertions({ source: ARTICLE, only: true });

  it("are all that cite it", () => {
    expect(carried.length).toBeGreaterThanOrEqual(50);
    for (const { evidence } of carried) expect(idsOf(evidence.map(({ source }) => source))).toContain(ARTICLE);
    const others = whole.assertions().filter(({ id }) => !carried.some((row) => row.id === id));
    expect(sourcesIn(others.map(({ evidence }) => evidence))).not.toContain(ARTICLE);
  });
  it("rest on it alone where no other source carries them", () => {
    const ids = new Set(carried.map(({ id }) => id));
    for (const { id, evidence } of alone) {
      expect(ids).toContain(id);
      expect(sourcesIn(evidence)).toEqual([ARTICLE]);
    }
    const shared = carried.filter(({ id }) => !alone.some((row) => row.id === id));
    for (const { evidence } of shared) expect(sourcesIn(evidence).length).toBeGreaterThan(1);
  });
  it("tell apart the summit, which many report, from the wish for mid-April, which the article has alone", () => {
    const isHeld = ({ subject, step }: Record<string, unknown>) =>
      (subject as { id: string }).id === TRILATERAL && step === "held";
    const isSought = ({ subject, step }: Record<string, unknown>) =>
      (subject as { id: string }).id === TALKS && step === "sought";
    expect([carried.some((row) => isHeld({ ...row })), alone.some((row) => isHeld({ ...row }))]).toEqual([true, false]);
    expect([carried.some((row) => isSought({ ...row })), alone.some((row) => isSought({ ...row }))]).toEqual([
      true,
      true,
    ]);
  });
  it("can be found again by their ids", () => {
    for (const { id, subject } of carried)
      expect(whole.assertion(id)).toMatchObject({ id, subject: { id: subject.id } });
  });
});

describe("the graph as the article alone knows it", () => {
  it("shows what rests on the article, and no other source", () => {
    const sourced = article.assertions().filter(({ evidence }) => evidence.length > 0);
    const carried = whole.assertions({ source: ARTICLE }).map(({ id }) => id);
    expect(sourced.map(({ id }) => id).sort()).toEqual([...carried].sort());
    expect(sourcesIn(article.assertions().map(({ evidence }) => evidence))).toEqual([ARTICLE]);
  });
  it("cites no other source in any answer", () => {
    const between = article.between("JP", "KR");
    const answers = [
      [between.issues(), between.agreements(), between.meetings(), between.events(), between.timeline()],
      article.all("position"),
      article.all("organization"),
      article.all("place").map(({ evidence, names, control }) => [evidence, names, control]),
    ];
    expect(sourcesIn(answers)).toEqual([ARTICLE]);
  });
  it("has its five issues, three meetings and nine positions", () => {
    expect(idsOf(article.all("issue"))).toEqual([
      "issue:comfort-women",
      "issue:kp-missile-programme",
      "issue:kp-nuclear-programme",
      "issue:liancourt-rocks",
      "issue:wartime-labour-litigation",
    ]);
    expect(idsOf(article.all("meeting"))).toEqual([TALKS, BILATERAL_SUMMIT, TRILATERAL].sort());
    expect(article.all("position")).toHaveLength(9);
    expect(idsOf(article.all("agreement"))).toEqual(["agreement:jp-kr-claims-1965"]);
  });
  it("has the actors and places that it speaks of", () => {
    expect(idsOf(article.all("country"))).toEqual(["country:jp", "country:kp", "country:kr", "country:us"]);
    expect(idsOf(article.all("organization"))).toEqual([
      "organization:jp-firms-sued-over-wartime-labour",
      "organization:jp-foreign-ministry",
      "organization:kr-foreign-ministry",
    ]);
    expect(idsOf(article.all("place"))).toEqual(["place:liancourt-rocks", "place:shimane", "place:the-hague"]);
    expect(article.all("person")).toEqual([]);
    expect(idsOf(article.all("source"))).toEqual([ARTICLE]);
  });
});

describe("what the article does not name", () => {
  const proceedings = article.event("event:jp-firms-proceedings-wartime-labour").view();

  it("firms and plaintiffs", () => {
    expect(idsOf(proceedings.targets.map(({ to }) => to))).toEqual(["organization:jp-firms-sued-over-wartime-labour"]);
    expect(article.organization("organization:jp-firms-sued-over-wartime-labour").view().type).toBe("group");
    expect(article.all("organization", { types: ["company"] })).toEqual([]);
    expect(proceedings.actors).toEqual([]);
    expect(proceedings.at).toEqual([]);
  });
  it("venue of the talks, and a day on which they were agreed", () => {
    const talks = article.meeting(TALKS).view();
    expect(talks.place).toEqual([]);
    expect(talks.on).toBeNull();
    expect(talks.phases.find(({ step }) => step === "agreed")?.on).toMatchObject({ latest: "2014-03-28" });
  });
  it("a date that Japan wishes for", () => {
    const wishes = article
      .meeting(TALKS)
      .view()
      .phases.filter(({ due }) => due !== null);
    expect(wishes.flatMap(({ by }) => idsOf(by))).toEqual(["country:kr"]);
    expect(
      article
        .meeting(BILATERAL_SUMMIT)
        .view()
        .phases.map(({ on, due }) => [on, due]),
    ).toEqual([[null, null]]);
  });
  it("who represented whom in The Hague", () => {
    for (const row of article.meeting(TRILATERAL).rows("participants")) expect(row.representedBy).toEqual([]);
  });
});
