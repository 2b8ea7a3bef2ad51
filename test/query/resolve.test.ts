// What a name finds, how well, and what is said where it finds nothing or too much.
import { createGraph, DiplographError } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const graph = createGraph(
  withBase(
    {
      id: "country:gg",
      evidence: "1",
      identifiers: { iso3166: "GG", cow: "740" },
      names: [
        { text: "Gamma" },
        { text: "Republic of Gamma", type: "official" },
        { text: "Gammaland", type: "alias" },
        { text: "Deltaburg", type: "metonym", lang: "en" },
        { text: "Kingdom of Gamma", type: "former", during: "1900/1950" },
        { text: "the islanders", type: "label" },
        { text: "Not Gamma", negated: true },
      ],
    },
    { id: "place:deltaburg", evidence: "1", type: "city", names: { text: "Deltaburg" } },
    { id: "place:haba", evidence: "1", names: [{ text: "ハバ", lang: "ja" }] },
    { id: "place:baba", evidence: "1", names: [{ text: "ババ", lang: "ja" }] },
    { id: "person:twin-1", evidence: "1", names: { text: "Émile Zöła" } },
    { id: "person:twin-2", evidence: "1", names: { text: "emile zoła" } },
    { id: "person:twin-3", evidence: "1", names: { text: "Emile Zoła", type: "alias" } },
  ),
);
const found = (name: string, one = graph) => one.resolve(name).map(({ entity, reason }) => `${entity.id} ${reason}`);

/** The details of the error of this code that is thrown. */
function detailsOf(code: string, ask: () => unknown) {
  try {
    ask();
  } catch (error) {
    if (error instanceof DiplographError && error.code === code)
      return error.details as {
        readonly kind?: string | null;
        readonly name?: string;
        readonly suggestions?: readonly { readonly id: string; readonly name: string }[];
        readonly candidates?: readonly { readonly id: string }[];
      };
    throw error;
  }
  throw new Error("nothing was thrown");
}
const suggested = (ask: () => unknown) => detailsOf("ENTITY_UNKNOWN", ask).suggestions?.map(({ id }) => id);

describe("a name finds", () => {
  it.each([
    ["country:gg", "id"],
    ["GG", "code"],
    ["iso3166:GG", "code"],
    ["cow:740", "code"],
    ["Republic of Gamma", "official"],
    ["Gamma", "short"],
    ["Gammaland", "alias"],
    ["Kingdom of Gamma", "former"],
    ["the islanders", "label"],
  ])("by %s as %s", (name, reason) => {
    expect(found(name)).toEqual([`country:gg ${reason}`]);
    expect(graph.country(name).id).toBe("country:gg");
  });
  it("by the slug, with hyphens or spaces", () => {
    expect(found("twin-1")).toEqual(["person:twin-1 slug"]);
    expect(found("twin 1")).toEqual(["person:twin-1 slug"]);
  });
  it("by the title of a source after whatever it may be about", () => {
    const about = { id: "source:about", type: "book", title: "Gamma", checked: "excerpt" };
    const more = createGraph(withBase(about, { id: "country:gg", evidence: "1", names: { text: "Gamma" } }));
    expect(more.resolve("Gamma").map(({ entity, reason }) => `${entity.id} ${reason}`)).toEqual([
      "country:gg short",
      "source:about title",
    ]);
    expect(found("paper")).toEqual(["source:paper slug"]);
  });
  it("only with its prefix by any code but that of ISO 3166, and never by a denied name", () => {
    expect(found("740")).toEqual([]);
    expect(found("Not Gamma")).toEqual([]);
  });
  it("with its text and language", () => {
    expect(graph.resolve("deltaBURG")).toMatchObject([
      { entity: { id: "place:deltaburg", kind: "place", name: "Deltaburg" }, text: "Deltaburg", lang: null },
      { entity: { id: "country:gg", kind: "country", name: "Gamma" }, text: "Deltaburg", lang: "en" },
    ]);
  });
  it("best first, and each entity once by its best", () => {
    expect(found("Deltaburg")).toEqual(["place:deltaburg short", "country:gg metonym"]);
    expect(found("gg")).toEqual(["country:gg code"]);
    expect(found("emile zoła")).toEqual(["person:twin-1 short", "person:twin-2 short", "person:twin-3 alias"]);
  });
  it("whatever the case, width, spaces and marks on Latin letters", () => {
    for (const name of ["GAMMA", " gamma ", "Ｇａｍｍａ", "gámma", "gamma"])
      expect(found(name)).toEqual(["country:gg short"]);
    expect(found("republic  of\tgamma")).toEqual(["country:gg official"]);
  });
  it("keeps kana of other sounds apart", () => {
    expect(found("ハバ")).toEqual(["place:haba short"]);
    expect(found("ババ")).toEqual(["place:baba short"]);
    expect(found("ﾊﾊﾞ")).toEqual(["place:haba short"]);
  });
  it("nothing in part of a name", () => {
    expect(found("Gam")).toEqual([]);
    expect(found("   ")).toEqual([]);
  });
});

describe("a name is taken for", () => {
  it("what may stand there: a metonym is the country, the city is the place", () => {
    expect(graph.country("Deltaburg").id).toBe("country:gg");
    expect(graph.place("Deltaburg").id).toBe("place:deltaburg");
    expect(graph.between("Deltaburg", "country:aa").actors.map(({ id }) => id)).toEqual(["country:gg", "country:aa"]);
  });
  it("what a reference, an entity of an answer or a handle is", () => {
    const handle = graph.country("Gamma");
    for (const named of [handle, handle.view(), graph.resolve("GG")[0]?.entity ?? "", { id: "country:gg" }])
      expect(graph.country(named).id).toBe("country:gg");
  });
  it("a former name, within its time alone if there is a day", () => {
    expect(graph.at({ asOf: "1949-12-31" }).country("Kingdom of Gamma").id).toBe("country:gg");
    expect(graph.at({ asOf: "1900-06-01" }).country("Kingdom of Gamma").id).toBe("country:gg");
    expect(found("Kingdom of Gamma", graph.at({ asOf: "1951-01-01" }))).toEqual([]);
    expect(suggested(() => graph.at({ asOf: "1951-01-01" }).country("Kingdom of Gamma"))).toContain("country:gg");
  });
  it("what the lens does not know, too", () => {
    expect(graph.at({ sources: [], knownBy: "1000-01-01" }).country("Gamma").id).toBe("country:gg");
  });
  it.each([[""], [undefined], [null], [7], [{}], [{ id: "" }], [["GG"]]])("nothing if it is %j", (name) => {
    expect(detailsOf("ARGUMENT_INVALID", () => graph.country(name as never))).toMatchObject({ argument: "name" });
    expect(detailsOf("ARGUMENT_INVALID", () => graph.resolve(name as never))).toMatchObject({ argument: "name" });
  });
});

describe("a name that two bear", () => {
  it("equally well is refused with both, but not those that bear it less well", () => {
    const details = detailsOf("ENTITY_AMBIGUOUS", () => graph.person("emile zoła"));
    expect(details).toMatchObject({ kind: "person", name: "emile zoła" });
    expect(details.candidates?.map(({ id }) => id)).toEqual(["person:twin-1", "person:twin-2"]);
    expect(graph.person("twin-2").id).toBe("person:twin-2");
  });
  it("has no kind in the error where several may stand there", () => {
    expect(detailsOf("ENTITY_AMBIGUOUS", () => graph.between("emile zoła", "GG")).kind).toBeNull();
    expect(detailsOf("ENTITY_UNKNOWN", () => graph.between("Nobody", "GG")).kind).toBeNull();
  });
});

describe("a name that none bears", () => {
  const many = createGraph(
    withBase(
      ...Array.from({ length: 7 }, (_, at) => ({
        id: `place:p${at}`,
        evidence: "1",
        names: { text: `Harbour ${at}` },
      })),
      { id: "place:q", evidence: "1", names: { text: "Harbor" } },
    ),
  );
  it("is refused with what is near: a few letters off, or alike at one end", () => {
    expect(suggested(() => graph.country("Gama"))).toEqual(["country:gg"]);
    expect(suggested(() => graph.country("Gamme"))).toEqual(["country:gg"]);
    expect(suggested(() => graph.country("Kingdom of"))).toEqual(["country:gg"]);
    expect(suggested(() => graph.country("country:gammaland"))).toEqual(["country:gg"]);
    expect(suggested(() => graph.country("country:kingdom-of-gama"))).toEqual(["country:gg"]);
    expect(detailsOf("ENTITY_UNKNOWN", () => graph.country("Gama"))).toMatchObject({
      kind: "country",
      name: "Gama",
      suggestions: [{ id: "country:gg", kind: "country", name: "Gamma" }],
    });
  });
  it("is near at two letters off, not at three, nor at two in a short word", () => {
    expect(suggested(() => graph.country("Gemmoland"))).toEqual(["country:gg"]);
    expect(suggested(() => graph.country("Gemmolant"))).toEqual([]);
    expect(suggested(() => graph.country("Gxmmy"))).toEqual([]);
  });
  it("is near to those of the kind alone", () => {
    expect(suggested(() => graph.person("Gama"))).toEqual([]);
    expect(suggested(() => graph.place("Deltaborg"))).toEqual(["place:deltaburg"]);
  });
  it("has at most five, the nearest first, then by id", () => {
    expect(suggested(() => many.place("Harbour"))).toEqual([
      "place:p0",
      "place:p1",
      "place:p2",
      "place:p3",
      "place:p4",
    ]);
    expect(suggested(() => many.place("Harbur 6"))?.[0]).toBe("place:p6");
    expect(suggested(() => many.place("Harbur"))?.[0]).toBe("place:q");
  });
  it("has none where nothing is near, or it is very long", () => {
    expect(suggested(() => graph.country("Atlantis"))).toEqual([]);
    expect(suggested(() => graph.country(`Gamma ${"a".repeat(100)}`))).toEqual([]);
  });
});
