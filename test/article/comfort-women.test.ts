// What each side holds on the comfort women issue, and on which legal basis.
import { describe, expect, it } from "vitest";
import { ARTICLE, article, CLAIMS_AGREEMENT, COMFORT_WOMEN, idsOf, march, targetsOf, whole } from "./graphs.ts";

describe("Japan in the article", () => {
  const held = article.issue("comfort women").positions({ by: "JP" });

  it("considers the issue settled, and rejects responsibility and funds", () => {
    expect(held.map(({ id, stance }) => [id, stance]).sort()).toEqual([
      ["position:jp-comfort-women-settled", "considers-settled"],
      ["position:jp-rejects-comfort-women-funds", "rejects"],
      ["position:jp-rejects-comfort-women-responsibility", "rejects"],
    ]);
  });
  it("bases it on the agreement of 1965, of which the article names no provision", () => {
    const settled = held.find(({ stance }) => stance === "considers-settled");
    expect(settled?.gist).toMatch(/completely and finally/);
    expect(settled?.invokes.map(({ to, provision, interpretation }) => [to.id, provision, interpretation])).toEqual([
      [CLAIMS_AGREEMENT, null, expect.stringMatching(/completely and finally/)],
    ]);
    expect(article.agreement("1965 claims agreement").rows("provisions")).toEqual([]);
  });
  it("gives no legal basis for the refusals", () => {
    for (const { invokes } of held.filter(({ stance }) => stance === "rejects")) expect(invokes).toEqual([]);
  });
});

describe("South Korea in the article", () => {
  const demands = article.issue("comfort women").positions({ by: "KR", stances: ["demands"] });

  it("demands sincere measures and compensation for individuals, of Japan", () => {
    expect(demands.map(({ id, gist }) => [id, gist]).sort()).toEqual([
      ["position:kr-demands-comfort-women-compensation", "compensation for individual Koreans"],
      ["position:kr-demands-comfort-women-measures", "sincere measures to resolve the issue"],
    ]);
    for (const { addressedTo } of demands) expect(targetsOf(addressedTo)).toEqual(["country:jp"]);
  });
  it("is expected to: the demands are probable, not certain", () => {
    for (const { holder } of demands) expect(holder.map(({ certainty }) => certainty)).toEqual(["probable"]);
    const certain = article.at({ certainty: "certain" }).issue("comfort women");
    expect(certain.positions({ by: "KR" })).toEqual([]);
  });
  it("is given no legal basis: empty, not invented", () => {
    for (const { invokes } of demands) expect(invokes).toEqual([]);
    expect(article.agreement("1965 claims agreement").invocations({ by: "KR" })).toEqual([]);
    expect(article.agreement("1965 claims agreement").interpretations({ by: "KR" })).toEqual([]);
  });
});

describe("the legal basis with other sources", () => {
  it("is the provision and the reading that claims are settled completely and finally", () => {
    const [settled] = whole.issue("comfort women").positions({ by: "JP", stances: ["considers-settled"] });
    const basis = settled?.invokes.find(({ provision }) => provision === "2-1");
    expect(basis).toMatchObject({
      to: { id: CLAIMS_AGREEMENT },
      interpretation: expect.stringMatching(/settled completely and finally/),
    });
    expect(
      whole
        .agreement(CLAIMS_AGREEMENT)
        .rows("provisions")
        .map(({ key }) => key),
    ).toContain("2-1");
  });
  it("keeps the article's reading, which names no provision, beside the one that does", () => {
    const [settled] = whole.issue("comfort women").positions({ by: "JP", stances: ["considers-settled"] });
    expect(settled?.invokes.map(({ provision }) => provision)).toEqual(["2-1", null]);
    const cited = settled?.invokes.find(({ evidence }) => evidence.some(({ source }) => source.id === ARTICLE));
    expect(cited).toMatchObject({ provision: null, interpretation: expect.stringMatching(/completely and finally/) });
  });
  it("is still without provision on the day of the article: the reading is of 2016", () => {
    const [settled] = march.issue("comfort women").positions({ by: "JP", stances: ["considers-settled"] });
    expect(settled?.invokes.map(({ to, provision }) => [to.id, provision])).toEqual([[CLAIMS_AGREEMENT, null]]);
  });
  it("is asked of the agreement: who invokes it, in which matter", () => {
    const own = article.agreement("1965 claims agreement").invocations();
    expect(own.map(({ by, regards, provision }) => [idsOf(by), idsOf(regards), provision])).toEqual([
      [["country:jp"], [COMFORT_WOMEN], null],
    ]);
    const all = whole.agreement("1965 claims agreement").invocations({ by: "JP", provision: "2-1" });
    expect(all.flatMap(({ regards }) => idsOf(regards))).toContain(COMFORT_WOMEN);
  });
  it("is asked of the agreement: who reads it how", () => {
    const read = (by: string) =>
      whole
        .agreement("1965 claims agreement")
        .interpretations({ by, provision: "2-1" })
        .map(({ reading }) => reading ?? "");
    expect(read("JP").some((reading) => /settled completely and finally/.test(reading))).toBe(true);
    expect(read("KR").some((reading) => /comfort women/.test(reading))).toBe(true);
    expect(read("KR").some((reading) => /settled completely and finally/.test(reading))).toBe(false);
  });
});

describe("the agreement of 1965", () => {
  it("is in the article by description, year and parties", () => {
    const { parties, phases, status, signatories, signedBy } = article.agreement("1965 claims agreement").view();
    expect(targetsOf(parties)).toEqual(["country:jp", "country:kr"]);
    expect(phases.map(({ step, on }) => [step, on?.edtf])).toEqual([["concluded", "1965"]]);
    expect(status).toBe("concluded");
    expect([signatories, signedBy]).toEqual([[], []]);
  });
  it("is in force with other sources, signed on 22 June 1965", () => {
    const agreement = march
      .between("JP", "KR")
      .agreements()
      .find(({ id }) => id === CLAIMS_AGREEMENT);
    expect(agreement).toMatchObject({ status: "entered-into-force", on: { edtf: "1965-06-22" } });
  });
});
