// Why a row is shown: each rule of truth and of knowledge, what is folded, who denies.
import { type AnyGraph, type AnyRow, createGraph, type Explanation, type Graph } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../helpers.ts";

const paper = { type: "news", checked: "full-text" };
const data = {
  language: "en",
  entities: [
    { id: "source:early", ...paper, title: "Early", published: "2010-01-31" },
    { id: "source:late", ...paper, title: "Late", published: "2019-07-01" },
    { id: "source:undated", ...paper, title: "Undated" },
    {
      id: "country:aa",
      names: [{ text: "Alland" }, { text: "A-town", type: "metonym" }],
      evidence: { source: "source:early" },
    },
    { id: "country:bb", names: [{ text: "Belland" }], evidence: { source: "source:early" } },
    {
      id: "place:rock",
      type: "island",
      names: [{ text: "the rock", type: "label" }],
      evidence: { source: "source:late" },
      control: [
        { to: "country:aa", type: "effective", evidence: [{ source: "source:early" }, { source: "source:late" }] },
        {
          to: "country:bb",
          type: "administering",
          during: "2000/2005",
          evidence: { source: "source:early", locator: "1" },
        },
        {
          to: "country:bb",
          type: "administering",
          during: "2001/2009",
          evidence: { source: "source:late", locator: "2" },
        },
        { to: "country:aa", type: "joint", during: "2003/..", evidence: { source: "source:late", locator: "3" } },
        {
          to: "country:aa",
          type: "joint",
          during: "2003/..",
          negated: true,
          evidence: { source: "source:early", locator: "4" },
        },
      ],
    },
    {
      id: "agreement:aa-bb-2005",
      type: "treaty",
      parties: ["country:aa", "country:bb"],
      phases: [
        { step: "signed", on: "2005-05-05", evidence: { source: "source:late" } },
        { step: "ratified", by: "country:aa" },
      ],
      provisions: [{ key: "1", disclosed: "2012-12-12" }],
      evidence: { source: "source:late" },
    },
    {
      id: "meeting:talks",
      level: "summit",
      participants: [{ to: "country:aa", representedBy: "person:envoy" }, "country:bb"],
      place: "place:rock",
      phases: [
        { step: "held", on: "2014-04-16" },
        { step: "sought", by: "country:aa", on: "2014-01" },
        { step: "postponed", on: "2014-03", negated: true },
      ],
      agenda: [
        {
          topic: "trade",
          by: "country:aa",
          wish: "include",
          evidence: { source: "source:late", attribution: { by: "country:aa", verb: "announced", on: "2014-02-02" } },
        },
        {
          topic: "fish",
          by: "country:bb",
          wish: "include",
          evidence: { source: "source:late", said: "officials", saidOn: "2014-02-02" },
        },
        { topic: "rice", by: "country:bb", wish: "include" },
      ],
      discussed: [
        { topic: "trade", gist: "at length" },
        { topic: "trade", evidence: { source: "source:late", locator: "9" } },
        { topic: "fish", certainty: "probable" },
      ],
      evidence: { source: "source:late" },
    },
    { id: "person:envoy", names: [{ text: "Envoy", type: "label" }], evidence: { source: "source:late" } },
    {
      id: "event:clash",
      type: "incident",
      phases: [{ step: "occurred" }],
      actors: "country:aa",
      evidence: { source: "source:undated" },
    },
  ],
};
const graph = createGraph(data);
type Asked = Graph;
/** The one row of an entity's field that passes. */
function rowOf(
  of: Asked,
  id: string,
  field: string,
  test: (row: AnyRow & Record<string, unknown>) => boolean = () => true,
): AnyRow {
  const subject = (of as AnyGraph).subject(id.slice(0, id.indexOf(":")), id);
  const found = (subject.rows(field) as readonly (AnyRow & Record<string, unknown>)[]).filter(test);
  expect(found).toHaveLength(1);
  return found[0] as AnyRow;
}
const whats = ({ marks }: Explanation): readonly string[] => marks.map(({ what }) => what);
const edtf = ({ holds }: Explanation): readonly string[] => holds.days.map((day) => day.edtf);

describe("why it holds", () => {
  const then = graph.at({ asOf: "2014-03-28" });
  it.each([
    ["place:rock", "control", { type: "effective" }, "between-publications", "yes", ["2010-01-31", "2019-07-01"]],
    ["place:rock", "control", { type: "joint" }, "during", "yes", ["2003/.."]],
    ["agreement:aa-bb-2005", "phases", { step: "signed" }, "phase-day", "yes", ["2005-05-05"]],
    ["agreement:aa-bb-2005", "phases", { step: "ratified" }, "first-publication", "possibly", ["2019-07-01"]],
    ["agreement:aa-bb-2005", "provisions", {}, "always", "yes", []],
  ] as const)("%s %s %o: %s", (id, field, like, rule, is, days) => {
    const explained = then.explain(
      rowOf(then, id, field, (row) => Object.entries(like).every(([key, value]) => row[key] === value)),
    );
    expect([explained.holds.rule, explained.holds.is, edtf(explained)]).toEqual([rule, is, days]);
  });
  it("goes with the entity, whose days it tells", () => {
    const explained = then.explain(rowOf(then, "agreement:aa-bb-2005", "parties", ({ to }) => to?.id === "country:aa"));
    expect(explained.holds).toMatchObject({ rule: "with-its-entity", is: "yes" });
    expect(edtf(explained)).toEqual(["2005-05-05", "2019-07-01"]);
  });
  it("goes with the step that it depends on", () => {
    const later = graph.at({ asOf: "2014-04-16" });
    const explained = later.explain(rowOf(later, "meeting:talks", "discussed", ({ topic }) => topic === "fish"));
    expect([explained.holds.rule, explained.holds.is, edtf(explained)]).toEqual(["from-step", "yes", ["2014-04-16"]]);
  });
  it("is only possibly so where dates that sources give disagree", () => {
    const row = (of: Asked) => rowOf(of, "place:rock", "control", ({ type }) => type === "administering");
    for (const [asOf, is] of [
      ["2003-01-01", "yes"],
      ["2007-01-01", "possibly"],
      ["2005-06-01", "possibly"],
    ] as const) {
      const explained = graph.at({ asOf }).explain(row(graph.at({ asOf })));
      expect([explained.holds.is, edtf(explained)]).toEqual([is, ["2000/2005", "2001/2009"]]);
      // In 2005 the first of them is itself only possible.
      expect(/disagree/.test(explained.holds.text)).toBe(asOf === "2007-01-01");
    }
  });
  it("tells no day of what the lens hides, though it counts", () => {
    const early = graph.at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
    const control = early.explain(rowOf(early, "place:rock", "control", ({ type }) => type === "effective"));
    expect([control.holds.is, edtf(control)]).toEqual(["yes", ["2010-01-31"]]);
    expect(JSON.stringify(control.holds)).not.toContain("2019");
    const party = early.explain(rowOf(early, "agreement:aa-bb-2005", "parties", ({ to }) => to?.id === "country:aa"));
    expect(edtf(party)).toEqual(["2005-05-05"]);
  });
});

describe("since when it was known", () => {
  it.each([
    ["agreement:aa-bb-2005", "provisions", {}, "disclosed", "from", "2012-12-12"],
    ["agreement:aa-bb-2005", "phases", { step: "signed" }, "own-day", "from", "2005-05-05"],
    ["agreement:aa-bb-2005", "phases", { step: "ratified" }, "publication", "from", "2019-07-01"],
    ["meeting:talks", "phases", { step: "sought" }, "wish", "from", "2019-07-01"],
    ["meeting:talks", "phases", { step: "postponed" }, "denied-phase", "from", "2019-07-01"],
    ["meeting:talks", "agenda", { topic: "trade" }, "said-on", "from", "2014-02-02"],
    ["meeting:talks", "agenda", { topic: "fish" }, "attributed", "from", "2019-07-01"],
    ["meeting:talks", "agenda", { topic: "rice" }, "wish", "from", "2019-07-01"],
    ["meeting:talks", "discussed", { topic: "trade" }, "step-day", "from", "2014-04-16"],
    ["meeting:talks", "discussed", { topic: "fish" }, "uncertain", "from", "2019-07-01"],
    ["meeting:talks", "place", {}, "step-day", "from", "2014-04-16"],
    ["country:aa", "names", { text: "Alland" }, "with-its-entity", "always", null],
    ["event:clash", "phases", {}, "publication", "never", null],
  ] as const)("%s %s %o: %s, %s", (id, field, like, rule, is, from) => {
    const row = rowOf(graph, id, field, (one) => Object.entries(like).every(([key, value]) => one[key] === value));
    expect(graph.explain(row).known).toMatchObject({ rule, is, from });
  });
  it("names the ends of a link that goes with them", () => {
    const { known } = graph.explain(rowOf(graph, "meeting:talks", "participants", ({ to }) => to?.id === "country:bb"));
    expect(known).toMatchObject({ rule: "with-its-entity", from: "2014-02-02" });
    expect(known.entities.map(({ entity, is, from }) => [entity.id, is, from])).toEqual([
      ["meeting:talks", "from", "2014-02-02"],
      ["country:bb", "always", null],
    ]);
  });
  it("tells of each evidence by itself", () => {
    const { known } = graph.explain(rowOf(graph, "place:rock", "control", ({ type }) => type === "effective"));
    expect(known.evidence.map(({ evidence, rule, from }) => [evidence.source.id, rule, from])).toEqual([
      ["source:early", "publication", "2010-01-31"],
      ["source:late", "publication", "2019-07-01"],
    ]);
    expect(known.from).toBe("2010-01-31");
  });
  it("does not depend on the days of the lens", () => {
    const row = rowOf(graph, "agreement:aa-bb-2005", "phases", ({ step }) => step === "signed");
    const narrow = graph.at({ asOf: "2006-01-01", knownBy: "2006-01-01" }).explain(row);
    expect(narrow.known).toMatchObject({ rule: "own-day", from: "2005-05-05" });
    expect(narrow.lens).toEqual(["asOf", "knownBy"]);
  });
});

describe("what is marked", () => {
  it("tells who affirms and who denies, of the united row and of each by itself", () => {
    const united = rowOf(graph, "place:rock", "control", ({ type }) => type === "joint");
    const alone = graph.assertions({ sourcesDisagree: true });
    expect(alone).toHaveLength(2);
    const [said, denied] = [alone.find(({ negated }) => !negated), alone.find(({ negated }) => negated)];
    const [mark] = graph.explain(united).marks;
    expect(mark?.evidence.map(({ source, negated }) => [source.id, negated])).toEqual([
      ["source:early", true],
      ["source:late", false],
    ]);
    expect([mark?.what, mark?.assertions]).toEqual(["sources-disagree", [denied?.id]]);
    const denial = graph.explain(denied as AnyRow);
    expect(whats(denial)).toEqual(["denied", "sources-disagree", "shown-within"]);
    expect(denial.marks.map(({ assertions }) => assertions)).toEqual([[], [said?.id], [united.id]]);
    expect(denial.row).toEqual(denied);
    // The evidence that says so, not that of the other one.
    expect(denial.marks[0]?.evidence.map(({ locator }) => locator)).toEqual(["4"]);
    const affirmation = graph.explain(said as AnyRow);
    expect(affirmation.row).toEqual(said);
    expect(affirmation.marks[0]?.evidence).toHaveLength(2);
  });
  it("tells what was folded into it", () => {
    const trade = graph.explain(rowOf(graph, "meeting:talks", "discussed", ({ topic }) => topic === "trade"));
    expect(whats(trade)).toEqual(["partial"]);
    const [part] = graph.assertions().filter(({ id }) => trade.marks[0]?.assertions.includes(id));
    expect(part?.evidence[0]?.locator).toBe("9");
    const through = trade.known.evidence.map(({ evidence, assertion }) => [evidence.locator, assertion]);
    expect(through).toEqual([
      [null, trade.row.id],
      ["9", part?.id],
    ]);
    expect(trade.known.evidence.map(({ evidence }) => evidence)).toEqual(trade.row.evidence);
    expect(whats(graph.explain(part as AnyRow))).toEqual(["shown-within"]);
    const dates = graph.explain(rowOf(graph, "place:rock", "control", ({ type }) => type === "administering"));
    expect(whats(dates)).toEqual(["other-dates"]);
    expect(dates.marks[0]?.evidence.map(({ locator }) => locator)).toEqual(["2"]);
  });
  it("calls words attributed though a part or a denial of them is not", () => {
    const source = "source:paper";
    const of = createGraph({
      language: "en",
      entities: [
        { id: source, type: "news", title: "Paper", published: "2014-03-28", checked: "full-text" },
        {
          id: "meeting:x",
          evidence: { source },
          discussed: [
            { topic: "fish", gist: "at length", evidence: { source, said: "officials" } },
            { topic: "fish", evidence: { source, locator: "9" } },
            { topic: "rice", evidence: { source, said: "officials" } },
            { topic: "rice", negated: true, evidence: { source } },
          ],
        },
      ],
    });
    const explained = of.explain(rowOf(of, "meeting:x", "discussed", ({ topic }) => topic === "fish"));
    const denied = of.explain(rowOf(of, "meeting:x", "discussed", ({ topic }) => topic === "rice"));
    expect(whats(denied)).toEqual(["sources-disagree", "attributed"]);
    expect(whats(explained)).toEqual(["partial", "attributed"]);
    expect(explained.marks[1]?.evidence.map(({ locator }) => locator)).toEqual([null]);
  });
  it("tells whose certainty and whose words", () => {
    expect(whats(graph.explain(rowOf(graph, "meeting:talks", "discussed", ({ topic }) => topic === "fish")))).toEqual([
      "uncertain",
    ]);
    const wish = graph.explain(rowOf(graph, "meeting:talks", "agenda", ({ topic }) => topic === "trade"));
    expect(whats(wish)).toEqual(["attributed"]);
    expect(wish.marks[0]?.evidence[0]?.attribution[0]).toMatchObject({ verb: "announced" });
    expect(whats(graph.explain(rowOf(graph, "meeting:talks", "phases", ({ step }) => step === "postponed")))).toEqual([
      "denied",
    ]);
  });
});

describe("what is asked", () => {
  it("takes an id as `rows()` shows it, scalars and what no source carries", () => {
    const united = rowOf(graph, "place:rock", "control", ({ type }) => type === "joint");
    expect(graph.explain(united.id)).toEqual(graph.explain(united));
    const [type] = graph.assertions({ about: "place:rock" }).filter(({ field }) => field === "type");
    expect(graph.explain(type as AnyRow)).toMatchObject({
      row: { value: "island" },
      holds: { rule: "always" },
      known: { is: "always" },
    });
    const label = rowOf(graph, "place:rock", "names");
    expect(graph.explain(label).known).toMatchObject({ rule: "with-its-entity", is: "always", evidence: [] });
  });
  it("takes every row of every answer and shows it as it is", () => {
    for (const asOf of [undefined, "2004-01-01", "2007-01-01", "2014-03-28"]) {
      const of = graph.at({ asOf });
      for (const row of of.assertions()) expect(of.explain(row).row).toEqual(row);
    }
  });
  it("is frozen and JSON", () => {
    const explained = graph.explain(rowOf(graph, "place:rock", "control", ({ type }) => type === "joint"));
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(explained)).toBe(true);
  });
  it.each([
    ["nothing"],
    [""],
    ["place:__proto__#control/x~1"],
    ["__proto__"],
    [undefined],
    [null],
    [7],
    [{}],
    [{ id: 7 }],
    [{ id: "place:rock" }],
  ])("refuses %o", (row) => {
    expect(refusalOf(() => graph.explain(row as string))).toEqual([
      "ARGUMENT_INVALID",
      expect.objectContaining({ argument: "row", value: row }),
    ]);
  });
  it("refuses what this lens does not show", () => {
    const late = rowOf(graph, "agreement:aa-bb-2005", "phases", ({ step }) => step === "ratified");
    expect(refusalOf(() => graph.at({ knownBy: "2014-03-28" }).explain(late))?.[0]).toBe("ARGUMENT_INVALID");
    expect(refusalOf(() => graph.at({ sources: ["source:early"] }).explain(late.id))?.[0]).toBe("ARGUMENT_INVALID");
    const [type] = graph.assertions({ about: "event:clash" }).filter(({ field }) => field === "type");
    expect(refusalOf(() => graph.at({ knownBy: "2014-03-28" }).explain(type as AnyRow))?.[0]).toBe("ARGUMENT_INVALID");
  });
});
