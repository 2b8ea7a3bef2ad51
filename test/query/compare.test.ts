// What another lens shows otherwise, on a few made up entities.
import { type CompareOptions, createGraph, type Graph, type LensChange } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf, withBase } from "../helpers.ts";

const late = { id: "source:late", type: "news", title: "Late", published: "2020-05-01", checked: "full-text" };
const evidence = { source: "source:late" };
const both = ["country:aa", "country:bb"];
const graphOf = (...entities: readonly object[]): Graph =>
  createGraph(
    withBase(
      late,
      {
        about: "country:aa",
        evidence: "1",
        names: [
          { text: "Aland", lang: "en" },
          { text: "Aaland", lang: "de" },
        ],
      },
      ...entities,
    ),
  );
const early: LensChange = { sources: ["source:paper"] };
const later: LensChange = { sources: ["source:paper", "source:late"] };
const graph = graphOf(
  { id: "issue:x", evidence: "1", parties: both, phases: { step: "raised", on: "1990" } },
  {
    about: "issue:x",
    evidence,
    parties: both,
    phases: [
      { step: "raised", on: "1990" },
      { step: "settled", on: "2010" },
    ],
  },
  { id: "position:p", evidence, holder: "country:aa", stance: "considers-settled", regards: "issue:x" },
  { id: "event:clash", type: "incident", evidence: "1", actors: "country:aa", on: "2006", concerns: "place:alpha" },
  { about: "event:clash", evidence, actors: { to: "country:aa", negated: true } },
  {
    id: "place:beta",
    evidence: "1",
    control: [
      { to: "country:bb", type: "effective", during: "2001/2010" },
      { to: "country:bb", type: "effective", during: "2003/2012", evidence },
    ],
  },
);
const rowsOf = (of: Graph, lens: LensChange, options?: CompareOptions): string[] =>
  of.compare(lens, options).flatMap(({ rows }) => rows.map(({ what, row }) => `${what} ${row.id.split("~")[0]}`));

describe("comparing", () => {
  it("shows what one source adds", () => {
    const found = graph.at(early).compare(later);
    expect(found).toMatchObject([
      {
        entity: { id: "event:clash" },
        shown: { before: true, after: true },
        status: { before: "occurred", after: "occurred" },
        rows: [{ what: "changed", before: { sourcesDisagree: false }, row: { sourcesDisagree: true } }],
      },
      {
        entity: { id: "issue:x" },
        status: { before: "raised", after: "settled" },
        standing: [{ party: { id: "country:aa" }, before: "unknown", after: "settled" }],
        rows: [
          { what: "changed", row: { field: "phases", step: "raised" } },
          { what: "appeared", before: null, row: { field: "phases", step: "settled" } },
          { what: "changed", row: { to: { id: "country:aa" } } },
          { what: "changed", row: { to: { id: "country:bb" } } },
        ],
      },
      {
        entity: { id: "place:beta" },
        status: null,
        standing: [],
        rows: [
          {
            what: "changed",
            before: { alternatives: [], evidence: [{}] },
            row: { alternatives: [{ edtf: "2003/2012" }], evidence: [{}, {}] },
          },
        ],
      },
      {
        entity: { id: "position:p", name: "Aland considers settled: x" },
        shown: { before: false, after: true },
        status: null,
        rows: [{ what: "appeared" }, { what: "appeared" }],
      },
      { entity: { id: "source:late" }, shown: { before: false, after: true }, rows: [] },
    ]);
    expect(found[1]?.rows[0]?.row.evidence.map(({ source }) => source.id)).toEqual(["source:paper", "source:late"]);
    expect(found[1]?.rows[0]?.before?.evidence.map(({ source }) => source.id)).toEqual(["source:paper"]);
  });
  it("shows the way back", () => {
    expect(rowsOf(graph.at(later), early)).toEqual(
      rowsOf(graph.at(early), later).map((row) => row.replace("appeared", "disappeared")),
    );
    expect(
      graph
        .at(later)
        .compare(early)
        .find(({ entity }) => entity.id === "position:p"),
    ).toMatchObject({
      entity: { name: "Aland considers settled: x" },
      shown: { before: true, after: false },
      rows: [{ what: "disappeared", before: null, row: { field: "holder" } }, { row: { field: "regards" } }],
    });
  });
  it("shows what was known when", () => {
    const found = graph.at({ knownBy: "2015-01-01" }).compare({ knownBy: "2020-05-01" });
    expect(found.map(({ entity }) => entity.id)).toContain("position:p");
    expect(graph.at({ knownBy: "2020-05-01" }).compare({ knownBy: undefined })).toEqual([]);
  });
  it("shows what another day changes, and whether a row possibly holds", () => {
    const then = graph.at({ asOf: "2000-06-01" });
    expect(rowsOf(then, { asOf: "2001-06-01" }, { about: "place:beta" })).toEqual([
      "appeared place:beta#control/country:bb",
    ]);
    expect(graph.at({ asOf: "2002-06-01" }).compare({ asOf: "2005-06-01" }, { about: "place:beta" })).toMatchObject([
      { rows: [{ what: "changed", before: { holds: "possibly" }, row: { holds: "yes" } }] },
    ]);
  });
  it("shows a row within a fuller one as gone", () => {
    const fuller = graphOf({
      id: "issue:x",
      evidence: "1",
      parties: ["country:aa", { to: "country:aa", side: "north", evidence }],
    });
    const [one] = fuller.at(early).compare(later, { about: "issue:x" });
    expect(one?.rows.map(({ what, row }) => [what, (row as { side?: unknown }).side])).toEqual(
      expect.arrayContaining([
        ["appeared", "north"],
        ["disappeared", null],
      ]),
    );
    expect(one?.rows.length).toBe(2);
  });
  it("shows other dates and denials that bring no evidence of their own", () => {
    const control = ["2001/2010", "2003/2012"].map((during) => ({ to: "country:bb", type: "effective", during }));
    const dated = graphOf({ id: "place:beta", evidence: "1", control });
    expect(dated.at({ knownBy: "2002-06-01" }).compare({ knownBy: "2005-06-01" })).toMatchObject([
      { rows: [{ what: "changed", before: { alternatives: [] }, row: { alternatives: [{ edtf: "2003/2012" }] } }] },
    ]);
    const label = { text: "the rocks", type: "label" };
    const labelled = createGraph([
      withBase({ id: "place:beta", evidence: "1", names: label }),
      {
        name: "other.json",
        entities: [{ about: "place:beta", names: { ...label, negated: true }, evidence: { source: "source:paper" } }],
      },
    ]);
    const [first = "", second = ""] = labelled.datasets.map(({ id }) => id);
    const seen = labelled.at({ datasets: [first] }).compare({ datasets: [first, second] }, { about: "place:beta" });
    expect(seen).toMatchObject([
      { rows: [{ what: "changed", before: { sourcesDisagree: false }, row: { sourcesDisagree: true, evidence: [] } }] },
    ]);
  });
  it("comes in order: rows by field, then by day, be it only the day on which something is due", () => {
    const due = graphOf({
      id: "event:e",
      type: "visit",
      evidence,
      actors: "country:aa",
      phases: [
        { step: "began", due: "2008" },
        { step: "planned", due: "2007" },
        { step: "cancelled" },
        { step: "occurred", on: "2006" },
      ],
    });
    const found = due.at(early).compare(later, { about: "event:e" });
    expect(found.flatMap(({ rows }) => rows.map(({ row }) => row.step ?? row.field))).toEqual([
      "occurred",
      "planned",
      "began",
      "cancelled",
      "actors",
    ]);
  });
  it("shows nothing where only names differ, or nothing does", () => {
    for (const lens of [{}, { language: "de" }, { perspective: "country:bb" }, { asOf: undefined }, later])
      expect([lens, graph.compare(lens)]).toEqual([lens, []]);
    const spoken = graphOf({
      id: "event:e",
      type: "visit",
      evidence: "1",
      phases: {
        step: "occurred",
        on: "2006",
        evidence: [{ source: "source:paper", attribution: [{ by: "country:aa", verb: "said" }] }],
      },
    });
    expect(spoken.country("aa").view().name).not.toBe(spoken.at({ language: "de" }).country("aa").view().name);
    expect(spoken.compare({ language: "de" })).toEqual([]);
  });
  it("merges the lens as `at` does", () => {
    const narrow = graph.at({ ...early, asOf: "2011-01-01" });
    expect(narrow.compare({ asOf: undefined })).toEqual(narrow.compare({ ...early, asOf: undefined }));
    expect(narrow.compare({ sources: undefined }).map(({ entity }) => entity.id)).toEqual(
      narrow.compare(later).map(({ entity }) => entity.id),
    );
    expect(narrow.lens).toEqual({ ...early, asOf: "2011-01-01" });
  });
  it("is narrowed by what either lens shows", () => {
    const ids = (options: CompareOptions) =>
      graph
        .at(early)
        .compare(later, options)
        .map(({ entity }) => entity.id);
    expect(ids({ about: "issue:x" })).toEqual(["issue:x", "position:p"]);
    expect(ids({ about: ["issue:x", "country:bb"], limit: 2 })).toEqual(["issue:x", "place:beta"]);
    expect(ids({ between: ["AA", "BB"] })).toEqual(["issue:x", "position:p"]);
    expect(ids({ between: ["AA", "BB"], about: "position:p" })).toEqual(["position:p"]);
    const back = graph.at(later).compare(early, { about: "issue:x" });
    expect(back.map(({ entity }) => entity.id)).toEqual(["issue:x", "position:p"]);
  });
  it("is plain and frozen", () => {
    const found = graph.at(early).compare(later);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const loose = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(found)).toBe(false);
  });
});

describe("what is refused", () => {
  it.each<[string, unknown, unknown, string, string?]>([
    ["no lens", undefined, undefined, "lens"],
    ["a part that no lens has", { day: "2006" }, undefined, "lens.day"],
    ["a source that there is not", { sources: ["source:zz"] }, undefined, "lens.sources"],
    ["options that are no object", {}, null, "options"],
    ["an option that there is not", {}, { from: "2006" }, "from"],
    ["nothing that it is about", {}, { about: [] }, "about"],
    ["one actor", {}, { between: ["AA"] }, "between"],
    ["organs of nobody", {}, { organs: false }, "organs"],
    ["a limit that is no number", {}, { limit: "1" }, "limit"],
  ])("%s", (_, lens, options, argument) => {
    expect(refusalOf(() => graph.compare(lens as never, options as never))).toMatchObject([
      "ARGUMENT_INVALID",
      { argument },
    ]);
  });
  it("a day that is none, and a name that nothing has", () => {
    expect(refusalOf(() => graph.compare({ asOf: "2006" }))?.[0]).toBe("TIME_INVALID");
    expect(refusalOf(() => graph.compare({}, { about: "issue:zz" }))?.[0]).toBe("ENTITY_UNKNOWN");
  });
});
