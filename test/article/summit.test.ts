// The summit of three in The Hague: who, where, what was taken up, what explicitly was not, and what nobody says.
import { describe, expect, it } from "vitest";
import { article, BILATERAL_SUMMIT, idsOf, march, sourcesIn, TALKS, TRILATERAL, targetsOf, whole } from "./graphs.ts";

const HISTORY = "history issues between Japan and South Korea";
const OTHERS = "other pending issues between Japan and South Korea";

describe.each([
  ["in the article", article],
  ["on the day of the article", march],
  ["in all the data", whole],
])("the summit in The Hague, %s", (_, graph) => {
  const summit = graph.meeting(TRILATERAL);

  it("was held on Tuesday, 25 March 2014, in The Hague", () => {
    expect(summit.view()).toMatchObject({ status: "held", level: "summit", on: { edtf: "2014-03-25" } });
    expect(new Date("2014-03-25").getUTCDay()).toBe(2);
    expect(targetsOf(summit.rows("place"))).toEqual(["place:the-hague"]);
  });
  it("has three participants", () => {
    expect(new Set(targetsOf(summit.rows("participants")))).toEqual(
      new Set(["country:jp", "country:kr", "country:us"]),
    );
    const met = graph.between("JP", "KR", "US").meetings({ level: "summit", exactly: true });
    expect(idsOf(met)).toEqual([TRILATERAL]);
  });
  it("took up North Korea's nuclear and missile programmes", () => {
    expect(summit.wasDiscussed("issue:kp-nuclear-programme")).toBe("discussed");
    expect(summit.wasDiscussed("issue:kp-missile-programme")).toBe("discussed");
  });
  it("did not take up history and other bilateral issues", () => {
    expect(summit.wasDiscussed(HISTORY)).toBe("not-discussed");
    expect(summit.wasDiscussed(OTHERS)).toBe("not-discussed");
    const denied = summit.discussed().filter(({ negated }) => negated);
    expect(denied.map(({ topic }) => topic)).toEqual(expect.arrayContaining([HISTORY, OTHERS]));
  });
});

describe("whether abductions were taken up", () => {
  it("is unknown from the article, which is not no", () => {
    const summit = article.meeting(TRILATERAL);
    expect(summit.wasDiscussed("abductions")).toBe("unknown");
    expect(summit.wasDiscussed("abductions of Japanese nationals by North Korea")).toBe("unknown");
    expect(JSON.stringify(summit.discussed())).not.toMatch(/abduct/);
  });
  it("is answered by Japan's foreign ministry", () => {
    const summit = march.meeting(TRILATERAL);
    const said = summit.discussed().filter((row) => /abduction/.test(`${row.topic ?? ""} ${row.to?.id ?? ""}`));
    expect(said.map(({ negated }) => negated)).toEqual([false]);
    expect(sourcesIn(said)).toContain("source:jp-mofa-2014-03-25");
    expect(summit.wasDiscussed("abductions of Japanese nationals by North Korea")).toBe("discussed");
  });
  it("is answered by the short word too where the data have the answer", () => {
    expect(march.meeting(TRILATERAL).wasDiscussed("abductions")).toBe("discussed");
  });
});

describe("the issues by name", () => {
  it("are unknown from the article, which speaks of them as a whole", () => {
    expect(article.meeting(TRILATERAL).wasDiscussed("comfort women")).toBe("unknown");
  });
  it("were not taken up by what others report", () => {
    expect(march.meeting(TRILATERAL).wasDiscussed("comfort women")).toBe("not-discussed");
    expect(march.meeting(TRILATERAL).wasDiscussed("issue:liancourt-rocks")).toBe("not-discussed");
  });
  it("are unknown where nobody speaks of them", () => {
    expect(march.meeting(TRILATERAL).wasDiscussed("issue:wartime-labour-litigation")).toBe("unknown");
  });
});

describe("what was sought before", () => {
  it("is kept: Japan and South Korea worked for the summit", () => {
    const sought = article
      .meeting(TRILATERAL)
      .rows("phases")
      .find(({ step }) => step === "sought");
    expect(idsOf(sought?.by ?? [])).toEqual(["country:jp", "country:kr"]);
  });
  it("shows it scheduled for the 25th, not held, on the eve", () => {
    const eve = whole.at({ asOf: "2014-03-24", knownBy: "2014-03-24" }).meeting(TRILATERAL).view();
    expect(eve).toMatchObject({ status: "scheduled", on: null });
  });
});

describe("what was public on 27 March 2014", () => {
  const eve = whole.at({ knownBy: "2014-03-27" });

  it("has the summit in The Hague, with what was taken up", () => {
    expect(eve.meeting(TRILATERAL).view()).toMatchObject({ status: "held", on: { edtf: "2014-03-25" } });
    expect(eve.meeting(TRILATERAL).wasDiscussed("issue:kp-nuclear-programme")).toBe("discussed");
    expect(eve.meeting(TRILATERAL).wasDiscussed(HISTORY)).toBe("not-discussed");
  });
  it("has neither the planned talks nor the summit that is sought", () => {
    const met = idsOf(eve.between("JP", "KR").meetings());
    expect(met).toContain(TRILATERAL);
    expect(met).not.toContain(TALKS);
    expect(met).not.toContain(BILATERAL_SUMMIT);
    expect(idsOf(eve.all("meeting"))).not.toContain(TALKS);
  });
});
