// A bibliography of what an answer shows, and of nothing else.
import { type AnyRow, type CslItem, createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../helpers.ts";

const first = {
  id: "first",
  title: "First",
  licence: "CC0",
  version: "1.2.3",
  files: [
    {
      name: "a.json",
      defaultSource: "source:paper",
      language: "en",
      entities: [
        {
          id: "source:paper",
          type: "news",
          title: "Paper",
          publisher: "The Daily",
          published: "2014-03-28",
          language: "en",
          url: "https://example.org/1",
          checked: "full-text",
        },
        { id: "source:treaty", type: "treaty-text", title: "Treaty", published: "1966", checked: "excerpt" },
        { id: "source:undated", type: "archive", title: "Cable", checked: "catalogue" },
        { id: "country:aa", names: [{ text: "Alland" }], evidence: "1" },
        { id: "country:bb", names: [{ text: "Belland", type: "label" }], evidence: "1" },
        {
          id: "agreement:pact",
          type: "treaty",
          names: [{ text: "Pact" }],
          parties: [
            "country:aa",
            {
              to: "country:bb",
              evidence: [
                { source: "source:treaty", locator: "article 10" },
                { source: "source:treaty", locator: "article 9" },
                { source: "source:undated" },
              ],
            },
          ],
          phases: [{ step: "signed", on: "1965", evidence: { source: "source:treaty" } }],
          evidence: "paragraph 10",
        },
        { id: "issue:border", types: ["legal"], parties: ["country:aa", "country:bb"], evidence: "paragraph 2" },
        {
          id: "position:aa",
          stance: "considers-settled",
          holder: "country:aa",
          regards: "issue:border",
          evidence: "paragraph 4",
        },
      ],
    },
  ],
};
const second = {
  id: "second",
  title: "Second",
  licence: "MIT",
  version: "2.0.0",
  files: [
    {
      name: "b.json",
      language: "en",
      entities: [
        { id: "source:book", type: "book", title: "A book", published: "2001~", checked: "excerpt" },
        { about: "agreement:pact", evidence: { source: "source:book", locator: "p. 7" }, parties: ["country:bb"] },
      ],
    },
  ],
};
const graph = createGraph([first, second]);
const pact = graph.agreement("agreement:pact");
const party = pact.rows("parties").find(({ to }) => to.id === "country:bb") as AnyRow;
const idsOf = (items: readonly CslItem[]): readonly string[] => items.map(({ id }) => id);

describe("cite", () => {
  it("lists the sources of a row in the order of their publication, with the places in each", () => {
    const cited = graph.cite(party);
    expect(idsOf(cited.sources)).toEqual(["source:treaty", "source:book", "source:undated"]);
    expect(cited.locators).toEqual([
      { source: { id: "source:treaty", kind: "source", name: "Treaty" }, locators: ["article 9", "article 10"] },
      { source: { id: "source:book", kind: "source", name: "A book" }, locators: ["p. 7"] },
      { source: { id: "source:undated", kind: "source", name: "Cable" }, locators: [] },
    ]);
    expect(cited.assertions).toEqual([party.id]);
    expect(cited.datasets.map(({ id, version }) => [id, version])).toEqual([
      ["first", "1.2.3"],
      ["second", "2.0.0"],
    ]);
    expect(cited.text).toBe(
      "Treaty (1966), article 9, article 10; A book (2001~), p. 7; Cable (undated). first 1.2.3, second 2.0.0",
    );
  });
  it("writes items that citation processors read", () => {
    expect(graph.cite(graph.assertions()).sources).toEqual([
      { id: "source:treaty", type: "treaty", title: "Treaty", issued: { "date-parts": [[1966]] } },
      { id: "source:book", type: "book", title: "A book", issued: { "date-parts": [[2001]], circa: true } },
      {
        id: "source:paper",
        type: "article-newspaper",
        title: "Paper",
        "container-title": "The Daily",
        publisher: "The Daily",
        issued: { "date-parts": [[2014, 3, 28]] },
        URL: "https://example.org/1",
        language: "en",
      },
      { id: "source:undated", type: "manuscript", title: "Cable" },
    ]);
  });
  it("takes an entity as seen with the rows in it, and a source as itself", () => {
    const cited = graph.cite(graph.issue("issue:border").view());
    expect(idsOf(cited.sources)).toEqual(["source:paper"]);
    // The second for the party's own position, of which the standing tells.
    expect(cited.locators[0]?.locators).toEqual(["paragraph 2", "paragraph 4"]);
    expect(cited.assertions).toHaveLength(2);
    const book = graph.cite(graph.source("source:book").view());
    expect([idsOf(book.sources), book.assertions, book.datasets]).toEqual([["source:book"], [], []]);
  });
  it("takes whatever has rows within, and cites what is there twice once", () => {
    const trails = graph.from("country:aa").follow("holds").trails();
    const all = [
      trails,
      { deep: { deeper: [party] } },
      party,
      graph.between("country:aa", "country:bb").timeline(),
      graph.explain(party),
    ];
    const cited = graph.cite(all);
    expect(idsOf(cited.sources)).toEqual(["source:treaty", "source:book", "source:paper", "source:undated"]);
    expect(cited.assertions).toContain(party.id);
    expect(cited.assertions).toEqual([...new Set(cited.assertions)].sort());
    expect(graph.cite([])).toEqual({ sources: [], locators: [], text: "", assertions: [], datasets: [] });
    expect(graph.cite(graph.neighbourhood("country:aa")).sources).toEqual([]);
  });
  it("cites what the answer shows, whatever else there is", () => {
    const narrow = graph.at({ sources: ["source:book"] });
    const row = narrow.agreement("agreement:pact").rows("parties")[0] as AnyRow;
    expect(row.id).toBe(party.id);
    for (const of of [graph, narrow]) {
      const cited = of.cite(row);
      expect([idsOf(cited.sources), cited.locators[0]?.locators]).toEqual([["source:book"], ["p. 7"]]);
      expect(cited.datasets.map(({ id }) => id)).toEqual(["first", "second"]);
    }
    const ofSecond = graph.at({ datasets: ["second"] });
    const cited = ofSecond.cite(ofSecond.agreement("agreement:pact").rows("parties"));
    expect([idsOf(cited.sources), cited.datasets.map(({ id }) => id)]).toEqual([["source:book"], ["second"]]);
  });
  it("tells of a later source what it is, where the answer rests on it", () => {
    const then = graph.at({ knownBy: "1970-01-01" });
    const cited = then.cite(then.agreement("agreement:pact").rows("names"));
    expect(cited.sources[0]).toMatchObject({
      id: "source:paper",
      publisher: "The Daily",
      issued: { "date-parts": [[2014, 3, 28]] },
    });
  });
  it("ends where an answer contains itself, or is very deep", () => {
    const knot: { self?: unknown; row: unknown } = { row: party };
    knot.self = knot;
    let deep: unknown = party;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    for (const answer of [knot, deep]) expect(graph.cite(answer).assertions).toEqual([party.id]);
  });
  it("is frozen and JSON", () => {
    const cited = graph.cite(graph.assertions());
    expect(JSON.parse(JSON.stringify(cited))).toEqual(cited);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(cited)).toBe(true);
  });
  it("keeps a title on one line", () => {
    const lines = createGraph({
      entities: [{ id: "source:x", type: "report", title: "One\n two", checked: "excerpt" }],
    });
    expect(lines.cite(lines.all("source")).text).toBe("One two (undated)");
  });

  const thrower = {
    get evidence(): never {
      throw new Error("read");
    },
  };
  const evidence = party.evidence[0];
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an id", party.id],
    ["a handle", pact],
    ["a cursor", graph.from("country:aa")],
    ["a graph", graph],
    ["a map", new Map([["row", party]])],
    ["a getter that throws", thrower],
    ["a row of other data", { ...party, id: "agreement:pact#parties/country:bb~0" }],
    ["a row with a hostile id", { ...party, id: "__proto__" }],
    ["a source of other data", [{ ...evidence, source: { id: "source:gone" } }]],
    ["a source with a hostile id", [{ ...evidence, source: { id: "constructor" } }]],
    ["an entity of other data", { ...graph.country("country:aa").view(), id: "country:zz" }],
  ])("refuses %s", (_, answer) => {
    expect(refusalOf(() => graph.cite(answer))).toEqual([
      "ARGUMENT_INVALID",
      expect.objectContaining({ argument: "answer" }),
    ]);
  });
});

describe("days of sources", () => {
  const sourceOf = (published: string) =>
    createGraph({ entities: [{ id: "source:x", type: "report", title: "X", published, checked: "excerpt" }] });
  it.each([
    ["2014-03-28", { "date-parts": [[2014, 3, 28]] }],
    ["2014-03", { "date-parts": [[2014, 3]] }],
    ["2012-02", { "date-parts": [[2012, 2]] }],
    ["2014", { "date-parts": [[2014]] }],
    ["2014-03-28?", { "date-parts": [[2014, 3, 28]], circa: true }],
    ["1998~", { "date-parts": [[1998]], circa: true }],
    ["195X", { "date-parts": [[1950], [1959]], circa: true }],
    [
      "[2014-02..2014-04]",
      {
        "date-parts": [
          [2014, 2],
          [2014, 4],
        ],
        circa: true,
      },
    ],
    [
      "2014-04-16/2014-04-17",
      {
        "date-parts": [
          [2014, 4, 16],
          [2014, 4, 17],
        ],
        circa: true,
      },
    ],
    [
      "[2001-03..2002-12]",
      {
        "date-parts": [
          [2001, 3],
          [2002, 12],
        ],
        circa: true,
      },
    ],
    ["2014-22", { "date-parts": [[2014]], season: 2 }],
    ["2014-28~", { "date-parts": [[2014]], season: 4, circa: true }],
    ["2014-29", { "date-parts": [[2014]], season: 1 }],
    [
      "2014-33",
      {
        "date-parts": [
          [2014, 1],
          [2014, 3],
        ],
        circa: true,
      },
    ],
    ["[..2014-03-28]", { literal: "by 2014-03-28" }],
    ["[2014-04..]", { literal: "from 2014-04-01" }],
    ["-0044", { "date-parts": [[-44]] }],
    ["Y12345", { "date-parts": [[12345]] }],
  ] as const)("%s", (published, issued) => {
    const graph = sourceOf(published);
    expect(graph.cite(graph.all("source")).sources[0]?.issued).toEqual(issued);
  });
  it("gives every type of source one that CSL has", () => {
    // The types of CSL 1.0.2 that are used.
    const known =
      "article-newspaper article-journal treaty document legislation legal_case hearing report dataset book manuscript".split(
        " ",
      );
    const types =
      "news treaty-text official-statement legislation judgment parliamentary-record report dataset reference-work book article archive".split(
        " ",
      );
    for (const type of types) {
      const graph = createGraph({ entities: [{ id: "source:x", type, title: "X", checked: "excerpt" }] });
      expect(known).toContain(graph.cite(graph.all("source")).sources[0]?.type);
    }
  });
});
