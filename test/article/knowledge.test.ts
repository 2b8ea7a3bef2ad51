// As known then, as known now.
import { describe, expect, it } from "vitest";
import { BILATERAL_SUMMIT, idsOf, march, TALKS, targetsOf, whole } from "./graphs.ts";

describe("what was public on the day of the article", () => {
  it("includes a treaty of 1965 that the data cite from later pages, with name, parties and status", () => {
    const treaty = march
      .between("JP", "KR")
      .agreements()
      .find(({ id }) => id === "agreement:jp-kr-basic-relations-1965");
    expect(treaty).toMatchObject({ status: "entered-into-force", on: { edtf: "1965-06-22" } });
    expect(treaty?.name).toMatch(/^Treaty on Basic Relations/);
    expect(treaty?.names.map(({ text }) => text)).toContain(
      "Treaty on Basic Relations between Japan and the Republic of Korea",
    );
    expect(targetsOf(treaty?.parties ?? [])).toEqual(["country:jp", "country:kr"]);
  });
  it("includes it as early as the day after it was signed", () => {
    const then = whole.at({ asOf: "1965-06-23", knownBy: "1965-06-23" });
    const treaty = then.agreement("agreement:jp-kr-basic-relations-1965").view();
    expect(treaty).toMatchObject({ status: "signed", on: { edtf: "1965-06-22" } });
    expect(targetsOf(treaty.parties)).toEqual(["country:jp", "country:kr"]);
  });
  it("includes nothing of the second round, agreed in April", () => {
    expect(idsOf(march.all("meeting"))).not.toContain("meeting:jp-kr-director-general-talks-2");
    const april = whole.at({ knownBy: "2014-04-17" }).meeting("meeting:jp-kr-director-general-talks-2").view();
    expect(april).toMatchObject({ status: "agreed", due: { edtf: "2014-05" } });
  });
  it("leaves no word of what was not yet known, not even a label", () => {
    const eve = whole.at({ knownBy: "2014-03-20" });
    expect(eve.assertions({ about: TALKS })).toEqual([]);
    expect(eve.assertions().filter(({ subject }) => subject.id === BILATERAL_SUMMIT)).toEqual([]);
  });
  it("includes no judgment of 2018", () => {
    const judgments = march.all("event", { types: ["judgment"] });
    for (const { on } of judgments) expect(on?.latest?.slice(0, 4).localeCompare("2015")).toBe(-1);
  });
  it("includes the talks and the summit that is sought, from that day on", () => {
    expect(idsOf(march.between("JP", "KR").meetings())).toEqual(expect.arrayContaining([TALKS, BILATERAL_SUMMIT]));
  });
});

describe("names", () => {
  it("find Japan by Tokyo where an actor is asked for, and the city where a place is", () => {
    expect(whole.country("Tokyo").id).toBe("country:jp");
    expect(idsOf(whole.between("Tokyo", "Seoul").actors)).toEqual(["country:jp", "country:kr"]);
    expect(whole.place("Tokyo").id).toBe("place:tokyo");
  });
  it("find both for Seoul, each with the reason", () => {
    const found = whole.resolve("Seoul").map(({ entity, reason }) => [entity.id, reason]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["country:kr", "metonym"],
        ["place:seoul", "short"],
      ]),
    );
  });
  it("find under every lens", () => {
    expect(whole.at({ knownBy: "1900-01-01" }).country("Seoul").id).toBe("country:kr");
    expect(march.country("cow:740").id).toBe("country:jp");
  });
});

describe("order of the two days", () => {
  it("does not matter", () => {
    const day = "2014-03-28";
    const one = whole.at({ asOf: day }).at({ knownBy: day });
    const other = whole.at({ knownBy: day }).at({ asOf: day });
    expect(one.assertions()).toEqual(other.assertions());
    expect(one.between("JP", "KR").timeline()).toEqual(march.between("JP", "KR").timeline());
  });
});
