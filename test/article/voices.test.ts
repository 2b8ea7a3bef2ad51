// Who said it, and when: publication, words and deeds have days of their own.
import { describe, expect, it } from "vitest";
import { ARTICLE, article, BILATERAL_SUMMIT, idsOf, TALKS, TRILATERAL } from "./graphs.ts";

/** Whose words a row rests on, in the article. */
const voicesOf = (row: { readonly evidence: readonly { readonly attribution: readonly object[] }[] } | undefined) =>
  row?.evidence.map(({ attribution }) => attribution) ?? [];
const stepOf = (row: object) => (row as { readonly step?: string }).step;
const wish = (target: string) =>
  article
    .meeting(TALKS)
    .agenda()
    .find(({ to, topic }) => (to?.id ?? topic) === target);

describe("anonymous voices", () => {
  it("are government sources of both countries, on the wish of South Korea", () => {
    const voices = voicesOf(wish("issue:comfort-women"));
    expect(voices).toMatchObject([[{ by: { description: "government sources" }, verb: "said" }]]);
    expect(voices).toMatchObject([[{ by: { of: [{ id: "country:jp" }, { id: "country:kr" }] } }]]);
  });
  it.each(["a wide range of pending bilateral issues", "issue:liancourt-rocks"])(
    "are officials of both governments who asked not to be named, on the wish of Japan for %s",
    (target) => {
      const voices = voicesOf(wish(target)).flat() as { by: { description: string; of: { id: string }[] } }[];
      const unnamed = voices.find(({ by }) => /asked not to be named/.test(by.description));
      expect(idsOf(unnamed?.by.of ?? [])).toEqual(["country:jp", "country:kr"]);
    },
  );
  it("are a senior official of Japan's Foreign Ministry, on responsibility and funds", () => {
    for (const id of ["position:jp-rejects-comfort-women-responsibility", "position:jp-rejects-comfort-women-funds"]) {
      const { holder } = article.position(id).view();
      expect(holder.map(({ to }) => to.id)).toEqual(["country:jp"]);
      expect(voicesOf(holder[0])).toMatchObject([
        [{ by: { description: "a senior official", of: [{ id: "organization:jp-foreign-ministry" }] }, verb: "said" }],
      ]);
    }
  });
  it("are nobody where the article says only reportedly", () => {
    const touchstone = article.position("position:jp-director-general-talks-touchstone").view();
    expect(touchstone).toMatchObject({ stance: "believes" });
    expect(voicesOf(touchstone.holder[0])).toEqual([[{ by: null, verb: "reported", on: null }]]);
    const [sought] = article.meeting(BILATERAL_SUMMIT).rows("phases");
    expect(voicesOf(sought)).toEqual([[{ by: null, verb: "reported", on: null }]]);
  });
  it("are none where the article speaks for itself", () => {
    const held = article
      .meeting(TRILATERAL)
      .rows("phases")
      .find(({ step }) => step === "held");
    expect(voicesOf(held)).toEqual([[]]);
    expect(voicesOf(article.place("Dokdo").control()[0])).toEqual([[]]);
  });
  it("can be asked for", () => {
    const attributed = article.assertions({ attributed: true });
    const others = article.assertions({ attributed: false });
    expect(attributed.length + others.length).toBe(article.assertions().length);
    for (const { evidence } of attributed) expect(evidence.some((one) => one.attribution.length > 0)).toBe(true);
    expect(attributed.map(({ id }) => id)).toContain(wish("issue:comfort-women")?.id);
  });
});

describe("three days that are not one", () => {
  const between = article.between("JP", "KR");

  it("the article is of Friday, 28 March", () => {
    expect(article.source(ARTICLE).view().published).toMatchObject({ earliest: "2014-03-28", latest: "2014-03-28" });
    expect(new Date("2014-03-28").getUTCDay()).toBe(5);
    const [evidence] = wish("issue:comfort-women")?.evidence ?? [];
    expect(evidence?.source).toMatchObject({ id: ARTICLE, published: { edtf: "2014-03-28" } });
  });
  it("the sources spoke on Wednesday, 26 March", () => {
    expect(voicesOf(wish("issue:comfort-women"))).toMatchObject([[{ on: { edtf: "2014-03-26" } }]]);
    expect(new Date("2014-03-26").getUTCDay()).toBe(3);
    const said = between.timeline({ from: "2014-03-26", to: "2014-03-26", what: ["said"] });
    expect(said.map(({ row }) => [row.subject.id, row.to?.id])).toEqual([[TALKS, "issue:comfort-women"]]);
  });
  it("the summit was on Tuesday, 25 March", () => {
    const done = between.timeline({ from: "2014-03-25", to: "2014-03-25", what: ["phase"] });
    expect(done.filter(({ row }) => stepOf(row) === "held").map(({ row }) => row.subject.id)).toEqual([TRILATERAL]);
  });
  it("mid-April is due, not done", () => {
    const april = between.timeline({ from: "2014-04-01", to: "2014-04-30" });
    expect(april.map(({ what, row }) => [what, row.subject.id, stepOf(row)])).toEqual([["due", TALKS, "sought"]]);
  });
  it("words without a day have none", () => {
    const { holder } = article.position("position:jp-rejects-comfort-women-funds").view();
    expect(voicesOf(holder[0])).toMatchObject([[{ on: null }]]);
  });
});
