// Names are equal whatever their form and case; marks are no part of Latin, Greek and Cyrillic letters, and are of all others.
import { createGraph } from "diplograph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/store/names.ts";
import { withBase } from "../helpers.ts";

describe("folding", () => {
  it.each([
    ["case", "JAPAN", "japan"],
    ["spaces", "  South \t\n Korea ", "South Korea"],
    ["wide letters", "ＪＡＰＡＮ", "Japan"],
    ["half-width kana", "ﾄﾞｸﾄ", "ドクト"],
    ["ligatures", "ﬁnland", "Finland"],
    ["Latin accents", "Côte d’Ivoire", "Cote d’Ivoire"],
    ["composed and decomposed", "e\u0301", "é"],
    ["Vietnamese", "Việt Nam", "Viet Nam"],
    ["a dotted capital I", "İstanbul", "istanbul"],
    ["Greek accents", "Ελλάς", "Ελλας"],
    ["Cyrillic accents", "Йошкар", "Иошкар"],
    ["Hangul in parts", "독도".normalize("NFD"), "독도"],
    ["kana in parts", "バ".normalize("NFD"), "バ"],
  ])("%s", (_, a, b) => expect(fold(a)).toBe(fold(b)));

  it.each([
    ["voiced and unvoiced kana", "バ", "ハ"],
    ["voiced and half-voiced kana", "パ", "バ"],
    ["Hangul syllables", "독", "도"],
    ["Arabic vowels", "كَتب", "كتب"],
    ["Hindi vowels", "कि", "क"],
    ["hiragana and katakana", "は", "ハ"],
    ["what stands in words", "South Korea", "SouthKorea"],
  ])("keeps %s apart", (_, a, b) => expect(fold(a)).not.toBe(fold(b)));

  it("of what is folded changes nothing, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
      { numRuns: 500 },
    ));
});

describe("finding", () => {
  const names = [
    { text: "Alphaland", type: "official" },
    { text: "Alpha", type: "short" },
    { text: "The Palace", type: "metonym" },
    { text: "Bravo", negated: true },
    { text: "Old Alpha", type: "former", during: "1900/1910" },
    { text: "a thing to find", type: "label" },
  ];
  const codes = { iso3166: "ZA", cow: "740" };
  const graph = createGraph(withBase({ about: "country:bb", evidence: "2", names, identifiers: codes }));
  const reasons = (name: string) => graph.resolve(name).map(({ entity, reason }) => [entity.id, reason]);

  it.each([
    ["country:bb", "id"],
    ["COUNTRY:BB", "id"],
    ["za", "code"],
    ["cow:740", "code"],
    ["alphaland", "official"],
    ["the palace", "metonym"],
    ["old alpha", "former"],
    ["A Thing to Find", "label"],
    ["bb", "slug"],
  ])("%s by its %s", (name, reason) => expect(reasons(name)).toEqual([["country:bb", reason]]));

  it("lists everything of the name, best first", () =>
    expect(reasons("alpha")).toEqual([
      ["country:bb", "short"],
      ["place:alpha", "slug"],
    ]));
  it("a code without its system, and a name that is denied, find nothing", () => {
    expect(reasons("740")).toEqual([]);
    expect(reasons("Bravo")).toEqual([]);
  });
  it("a former name counts within its time", () => {
    expect(graph.at({ asOf: "1905-01-01" }).resolve("Old Alpha")).toHaveLength(1);
    expect(graph.at({ asOf: "2000-01-01" }).resolve("Old Alpha")).toHaveLength(0);
  });
});
