// Panels: the columns and cells, which pairs, and when something counts as certain or as possible.
import { createGraph, diplomatic, extendOntology, kind, link } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf, withBase } from "../helpers.ts";

const both = ["country:aa", "country:bb"] as const;
const others = [
  { id: "country:cc", evidence: "1" },
  { id: "organization:aa-court", type: "court", partOf: "country:aa", evidence: "1" },
  { id: "source:book", type: "book", title: "Book", published: "2016-05-01", checked: "full-text" },
];
const dataOf = (...entities: readonly object[]) => withBase(...others, ...entities);
const graphOf = (...entities: readonly object[]) => createGraph(dataOf(...entities));
const evidence = "1";
type Asked = Parameters<ReturnType<typeof graphOf>["panel"]>[0];
type Table = readonly { readonly [column: string]: unknown }[];
const ask = (graph: ReturnType<typeof graphOf>, options: object): Table =>
  graph.panel({ unit: "dyad-year", between: [...both], from: "2001", to: "2001", ...options } as Asked);
/** `certain+possible` of a measure, cell by cell. */
const series = (rows: Table, measure: string): string =>
  rows.map((row) => `${row[`${measure}_certain`]}+${row[`${measure}_possible`]}`).join(" ");
const issue = (parties: readonly unknown[], phases: readonly object[] = [], more: object = {}) => ({
  id: "issue:x",
  evidence,
  parties,
  phases,
  ...more,
});
const plain = (from: string, to: string, ...entities: readonly object[]) =>
  ask(graphOf(...entities), { from, to }) as Table;
const since = (to: string, during: string) => ({ to, during });

describe("cells", () => {
  const years = (from: string, to: string) => ask(graphOf(), { from, to }).map(({ year }) => year);
  const months = (from: string, to: string) =>
    ask(graphOf(), { unit: "dyad-month", from, to }).map(({ year, month }) => `${year} ${month}`);
  it("are all that the range touches, whole", () => {
    expect(years("2001-12-31", "2003-01")).toEqual([2001, 2002, 2003]);
    expect(months("2001-11", "2002-02-01")).toEqual(["2001 11", "2001 12", "2002 1", "2002 2"]);
    expect(months("2001-12-31", "2001-12-31")).toEqual(["2001 12"]);
    expect(years("-0001", "0001")).toEqual([-1, 0, 1]);
    expect(months("-0001-12", "0000-01")).toEqual(["-1 12", "0 1"]);
    expect(years("Y12345", "Y12345")).toEqual([12345]);
    expect(years("[2001-05..2002-03]", "2002?")).toEqual([2001, 2002]);
  });
  it("count what lies in them outside the range too", () => {
    const meeting = { id: "meeting:m", evidence, participants: both, phases: { step: "held", on: "2001-01-15" } };
    expect(series(plain("2001-06", "2001-07", meeting), "meetings_held")).toBe("1+0");
  });
  it("end with the last day of the month", () => {
    const held = (on: string) => ({ step: "held", on });
    const meeting = (id: string, on: string) => ({ id, evidence, participants: both, phases: held(on) });
    const graph = graphOf(meeting("meeting:leap", "2004-02-29"), meeting("meeting:first", "2004-03-01"));
    const rows = ask(graph, { unit: "dyad-month", from: "2004-02", to: "2004-04" });
    expect(series(rows, "meetings_held")).toBe("1+0 1+0 0+0");
  });
  it.each([
    ["from", { from: undefined }],
    ["to", { to: undefined }],
    ["from", { from: 2001 }],
    ["from", { from: "spring" }],
    ["from", { from: "[..2001]" }],
    ["to", { to: "[2001..]" }],
    ["to", { to: "2001/.." }],
    ["to", { from: "2002" }],
    ["to", { from: "0000", to: "5000" }],
    ["to", { unit: "dyad-month", from: "0000", to: "9999" }],
    ["unit", { unit: undefined }],
    ["unit", { unit: "year" }],
    ["between", { between: "JP" }],
    ["between", { between: [] }],
    ["between", { between: ["aa"] }],
    ["between", { between: ["aa", "country:aa", "bb"] }],
    ["between", { unit: "issue-year", between: ["aa"] }],
    ["name", { between: ["aa", 7] }],
    ["organs", { organs: "yes" }],
    ["organs", { unit: "issue-year", between: undefined, organs: true }],
    ["limit", { limit: 1 }],
    ["toString", { toString: 1 }],
  ])("%s is refused: %j", (argument, options) => {
    expect(refusalOf(() => ask(graphOf(), options))).toMatchObject(["ARGUMENT_INVALID", { argument }]);
  });
  it("are refused through a lens with asOf, and no other part", () => {
    const graph = graphOf().at({ asOf: "2001-01-01", knownBy: "2020-01-01", certainty: "certain" });
    expect(refusalOf(() => ask(graph, {}))).toMatchObject(["ARGUMENT_INVALID", { argument: "asOf" }]);
    expect(ask(graph.at({ asOf: undefined }), {})).toHaveLength(1);
  });
  it("refuses what is no country, and a panel of too many rows", () => {
    expect(refusalOf(() => ask(graphOf(), { between: ["aa", "organization:aa-court"] }))?.[0]).toBe("ENTITY_UNKNOWN");
    const many = Array.from({ length: 25 }, (_, at) => ({ id: `country:n${at}`, evidence }));
    const graph = graphOf(...many);
    const between = many.map(({ id }) => id);
    expect(refusalOf(() => ask(graph, { between, from: "0000", to: "4999" }))?.[0]).toBe("ARGUMENT_INVALID");
  });
});

describe("rows", () => {
  const codes = (cow?: string) => ({ identifiers: { iso3166: "QQ", ...(cow !== undefined && { cow }) } });
  const countries = [
    { id: "country:d", evidence, ...codes("740") },
    { id: "country:e", evidence, ...codes("2") },
    { id: "country:f", evidence, ...codes("none") },
    { id: "country:g", evidence, ...codes() },
    { id: "country:constructor", evidence, ...codes("20") },
  ];
  const between = countries.map(({ id }) => id);
  it("have pairs by code, the lower one first, countries without a number last", () => {
    const rows = ask(graphOf(...countries), { between });
    const pairs = rows.map(({ ccode1, ccode2, id1, id2 }) => [ccode1, ccode2, id1, id2].join(" "));
    expect(pairs).toEqual([
      "2 20 country:e country:constructor",
      "2 740 country:e country:d",
      "2  country:e country:f",
      "2  country:e country:g",
      "20 740 country:constructor country:d",
      "20  country:constructor country:f",
      "20  country:constructor country:g",
      "740  country:d country:f",
      "740  country:d country:g",
      "  country:f country:g",
    ]);
    expect(ask(graphOf(...countries), { between: [...between].reverse() })).toEqual(rows);
  });
  it("have the same flat columns, and are frozen", () => {
    for (const unit of ["dyad-year", "dyad-month", "issue-year"]) {
      const rows = ask(graphOf(issue(both), { ...issue(both), id: "issue:y" }), { unit, to: "2003" });
      const columns = Object.keys(rows[0] ?? {});
      expect(rows.length).toBe({ "dyad-year": 3, "dyad-month": 36, "issue-year": 6 }[unit]);
      expect(Object.isFrozen(rows)).toBe(true);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columns);
        expect(Object.isFrozen(row)).toBe(true);
        for (const value of Object.values(row)) expect(["string", "number"].includes(typeof value) || value === null);
        for (const column of columns) expect(column).toMatch(/^[a-z0-9_]+$/);
      }
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    }
  });
  it("have no codes where a country surely did not exist", () => {
    const graph = graphOf(
      { id: "country:h", evidence, existed: [{ during: "1990/2000" }, { during: "2005~/.." }], ...codes("3") },
      { id: "country:i", evidence, existed: { during: "../1980", negated: true }, ...codes("4") },
    );
    const rows = ask(graph, { between: ["h", "i"], from: "1989", to: "2005" });
    const shown = rows.filter(({ ccode1, iso_code1 }) => ccode1 === 3 && iso_code1 === "QQ").map(({ year }) => year);
    expect(shown).toEqual([1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2005]);
    expect(rows.every(({ ccode2, id1, name1 }) => ccode2 === 4 && id1 === "country:h" && name1 === "h")).toBe(true);
    expect(rows[0]).toMatchObject({ year: 1989, ccode1: null, iso_code1: null });
  });
  it("have codes under every lens, as names", () => {
    const graph = graphOf(...countries).at({ sources: ["source:book"], knownBy: "1900-01-01" });
    expect(ask(graph, { between: ["d", "e"] })).toMatchObject([{ ccode1: 2, ccode2: 740, iso_code2: "QQ" }]);
  });
});

describe("pairs that nobody named", () => {
  const pairs = (graph: { panel: ReturnType<typeof graphOf>["panel"] }, options = {}) =>
    graph
      .panel({ unit: "dyad-year", from: "2001", to: "2001", ...options })
      .map(({ id1, id2 }) => `${id1.slice(8)} ${id2.slice(8)}`);
  it("are those that take part together in anything", () => {
    expect(pairs(graphOf())).toEqual([]);
    expect(pairs(graphOf(issue(["country:aa", { to: "country:bb", negated: true }, "country:cc"])))).toEqual(["aa cc"]);
    const event = { id: "event:e", evidence, type: "protest", actors: "country:cc", targets: "country:bb" };
    expect(pairs(graphOf(event))).toEqual(["bb cc"]);
    const held = { id: "position:p", evidence, stance: "demands", holder: "country:aa", regards: "country:cc" };
    expect(pairs(graphOf(held))).toEqual([]);
    expect(pairs(graphOf({ ...held, addressedTo: "country:bb" }))).toEqual(["aa bb"]);
  });
  it("are those of a user's own kinds too", () => {
    const race = kind("race", { runners: link({ to: ["country"], inverse: "races" }, {}, { involves: true }) });
    const ontology = extendOntology(diplomatic, { kinds: { race } });
    const data = dataOf({ id: "race:r", evidence, runners: both });
    expect(pairs(createGraph(data, { ontology }))).toEqual(["aa bb"]);
  });
  it("count organs only if asked to", () => {
    const graph = graphOf(issue(["organization:aa-court", "country:bb", "country:aa"].slice(0, 2)));
    expect(pairs(graph)).toEqual([]);
    expect(pairs(graph, { organs: true })).toEqual(["aa bb"]);
    const [row] = graph.panel({ unit: "dyad-year", from: "2014", to: "2014", organs: true });
    expect(row).toMatchObject({ issues_open_certain: 1, disputes_open_certain: 1 });
  });
});

describe("issues are open", () => {
  const open = (from: string, to: string, parties: readonly unknown[], phases: readonly object[] = []) =>
    series(plain(from, to, issue(parties, phases)), "issues_open");
  const inMonths = (from: string, to: string, phases: readonly object[]) =>
    series(ask(graphOf(issue(both, phases)), { unit: "dyad-month", from, to }), "issues_open");
  const step = (name: string, on?: string, more: object = {}) => ({ step: name, ...(on && { on }), ...more });

  it("while both are parties", () => {
    const days = [since("country:aa", "1990-05-01/1993-02-01"), since("country:bb", "1992-12-31/..")];
    expect(open("1991", "1994", days)).toBe("0+0 1+0 1+0 0+0");
    expect(open("1990", "1994", [since("country:aa", "1990/1993"), since("country:bb", "1991")])).toBe(
      "0+0 1+0 0+0 0+0 0+0",
    );
  });
  it("not in a year in which one leaves before the other comes", () => {
    const apart = [since("country:aa", "../2001-03-01"), since("country:bb", "2001-03-02/..")];
    expect(open("2001", "2001", apart)).toBe("0+0");
    expect(open("2001", "2001", [since("country:aa", "../2001-03-02"), apart[1]])).toBe("1+0");
    expect(open("2001", "2001", [since("country:aa", "../2001"), apart[1]])).toBe("0+1");
  });
  it("possibly, while a date leaves it open", () => {
    const bb = since("country:bb", "1900/..");
    expect(open("1990", "1993", [since("country:aa", "199X/1992"), bb])).toBe("0+1 0+1 1+0 0+0");
    expect(open("1990", "1991", [since("country:aa", "1990~/.."), bb])).toBe("0+1 0+1");
    expect(open("1989", "1991", [since("country:aa", "1990/"), bb])).toBe("0+0 1+0 0+1");
  });
  it("whichever of two dates is right", () => {
    const other = { source: "source:book", locator: "2" };
    const parties = [
      { to: "country:aa", during: "1990/1995" },
      { to: "country:aa", during: "1992/1997", evidence: other },
      since("country:bb", "1900/2000"),
    ];
    expect(open("1989", "1998", parties)).toBe("0+0 0+1 0+1 1+0 1+0 1+0 1+0 0+1 0+1 0+0");
    const denial = { to: "country:aa", during: "1996", negated: true, evidence: other };
    expect(open("1993", "1993", [...parties, denial])).toBe("0+1");
  });
  it("from being raised to being settled, both days counted", () => {
    const short = [step("raised", "2001-05-31"), step("settled", "2001-07-01")];
    expect(open("2000", "2002", both, short)).toBe("0+0 1+0 0+0");
    expect(inMonths("2001-04", "2001-08", short)).toBe("0+0 1+0 1+0 1+0 0+0");
    expect(inMonths("2001-05", "2001-06", [step("raised", "2001-05-31"), step("settled", "2001-05-31")])).toBe(
      "1+0 0+0",
    );
  });
  it("again when reopened, and after the last day of a tie in the order of steps", () => {
    const phases = [step("raised", "2001-01-10"), step("settled", "2001-02-10"), step("reopened", "2001-04-10")];
    expect(inMonths("2001-01", "2001-06", phases)).toBe("1+0 1+0 0+0 1+0 1+0 1+0");
    expect(inMonths("2001-01", "2001-03", [step("raised", "2001-01-10"), step("reopened", "2001-02-10")])).toBe(
      "1+0 1+0 1+0",
    );
    const tie = [step("raised", "2001-01-10"), step("settled", "2001-02-10"), step("reopened", "2001-02-10")];
    expect(inMonths("2001-01", "2001-03", tie)).toBe("1+0 1+0 1+0");
    const lapse = [step("raised", "2001-01-10"), step("reopened", "2001-02-10"), step("lapsed", "2001-02-10")];
    expect(inMonths("2001-01", "2001-03", lapse)).toBe("1+0 1+0 0+0");
  });
  it("possibly, where the order of acts is open", () => {
    const phases = [step("raised", "2000-01-10"), step("settled", "2001-02"), step("reopened", "2001-02")];
    expect(inMonths("2001-01", "2001-04", phases)).toBe("1+0 1+0 0+1 0+1");
    expect(inMonths("2001-01", "2001-04", [step("raised", "2000"), step("settled", "[2001-02..2001-03]")])).toBe(
      "1+0 1+0 0+1 0+0",
    );
  });
  it("possibly, after an act that is less than certain, denied by a source, or not dated for sure", () => {
    for (const settled of [
      step("settled", "2001-02", { certainty: "probable" }),
      step("settled", "2001-02?"),
      step("settled"),
    ])
      expect(open("2001", "2015", both, [step("raised", "1999"), settled])).toMatch(/0\+1$/);
    const denied = [step("settled", "2001"), step("settled", "2001", { negated: true, evidence: "2" })];
    expect(open("2001", "2002", both, [step("raised", "1999"), ...denied])).toBe("1+0 0+1");
    expect(open("2001", "2002", both, [step("raised", "1999"), step("settled", "2001", { negated: true })])).toBe(
      "1+0 1+0",
    );
    expect(open("1998", "2000", both, [step("raised", "1999", { certainty: "possible" })])).toBe("0+1 0+1 0+1");
  });
  it("an undated act is done by its first publication", () => {
    expect(open("2013", "2015", both, [step("lapsed")])).toBe("0+1 0+1 0+0");
    expect(open("2013", "2015", both, [step("raised")])).toBe("0+1 1+0 1+0");
  });
  it("surely only between publications, where nothing says since when", () => {
    expect(open("2013", "2017", both)).toBe("0+1 1+0 0+1 0+1 0+1");
    const told = both.map((to) => ({ to, evidence: ["1", { source: "source:book" }] }));
    expect(open("2013", "2017", told)).toBe("0+1 1+0 1+0 1+0 0+1");
    expect(open("2000", "2002", both, [step("reopened", "2001-05-01")])).toBe("0+1 1+0 1+0");
  });
  it("for affirmed parties, surely for those that are certain", () => {
    const aa = { to: "country:aa", during: "2000/2002" };
    expect(open("2001", "2001", [{ ...aa, negated: true }, both[1]])).toBe("0+0");
    expect(open("2014", "2014", [{ ...aa, during: "2013/..", certainty: "probable" }, both[1]])).toBe("0+1");
    const sure = { to: "country:aa", during: "2013/.." };
    expect(open("2014", "2014", [sure, { ...sure, negated: true, evidence: "2" }, both[1]])).toBe("0+1");
    expect(open("2014", "2014", [sure, both[1]])).toBe("1+0");
  });
  it("as disputes or concerns, by the sides of the two; as neither with a mediator", () => {
    const measures = ["issues_open", "disputes_open", "concerns_open"];
    const of = (...parties: readonly object[]) => {
      const rows = plain("2014", "2014", issue(parties));
      return measures.map((measure) => series(rows, measure));
    };
    const [aa, bb] = both.map((to) => ({ to }));
    expect(of({ ...aa, side: "x" }, { ...bb, side: "x" })).toEqual(["1+0", "0+0", "1+0"]);
    expect(of({ ...aa, side: "x" }, { ...bb, side: "y" })).toEqual(["1+0", "1+0", "0+0"]);
    expect(of({ ...aa }, { ...bb })).toEqual(["1+0", "1+0", "0+0"]);
    expect(of({ ...aa }, { ...bb, role: "mediator" })).toEqual(["1+0", "0+0", "0+0"]);
  });
  it("possibly, where a party is told with dates and without; an act told twice is one act", () => {
    const told = { to: "country:aa", evidence: { source: "source:book" } };
    const dated = [{ to: "country:aa", during: "2001" }, since("country:bb", "1990/2020")];
    expect(open("2000", "2002", dated)).toBe("0+0 1+0 0+0");
    expect(open("2000", "2002", [...dated, told])).toBe("0+1 1+0 0+1");
    const held = (phases: readonly object[]) =>
      series(plain("2000", "2001", { id: "meeting:m", evidence, participants: both, phases }), "meetings_held");
    expect(held([step("held", "2001-05"), step("held", undefined, { evidence: { source: "source:book" } })])).toBe(
      "0+0 1+0",
    );
  });
  it("once, with several rows of a party", () => {
    const rows = [since("country:aa", "1990/1991"), since("country:aa", "1995/1996"), since("country:bb", "1980/2000")];
    expect(open("1990", "1997", rows)).toBe("1+0 1+0 0+0 0+0 0+0 1+0 1+0 0+0");
  });
});

describe("meetings are held", () => {
  const meeting = (phases: readonly object[] | object, more: object = {}) => ({
    id: "meeting:m",
    evidence,
    level: "summit",
    participants: both,
    phases,
    ...more,
  });
  const held = (from: string, to: string, ...given: Parameters<typeof meeting>) =>
    series(plain(from, to, meeting(...given)), "meetings_held");
  it("on their day, by level", () => {
    const rows = plain("2001", "2002", meeting({ step: "held", on: "2001-05" }));
    expect(series(rows, "meetings_held")).toBe("1+0 0+0");
    expect(series(rows, "meetings_held_summit")).toBe("1+0 0+0");
    expect(series(rows, "meetings_held_vice_ministerial")).toBe("0+0 0+0");
  });
  it("possibly, where the day or the row is open", () => {
    expect(held("2001", "2003", { step: "held", on: "[2001-12-31..2002-01-01]" })).toBe("0+1 0+1 0+0");
    expect(held("2001", "2001", { step: "held", on: "2001?" })).toBe("0+1");
    expect(held("2001", "2001", { step: "held", on: "2001", certainty: "possible" })).toBe("0+1");
    expect(held("2013", "2015", { step: "held" })).toBe("0+1 0+1 0+0");
    const told = { step: "held", evidence: { source: "source:book" } };
    expect(held("2014", "2017", [told, { step: "held", negated: true }])).toBe("0+1 0+1 0+1 0+0");
    const participants = ["country:aa", { to: "country:bb", certainty: "probable" }];
    expect(held("2001", "2001", { step: "held", on: "2001" }, { participants })).toBe("0+1");
  });
  it("in each cell with a day of theirs, once", () => {
    const two = [
      { step: "held", on: "2001-12-30" },
      { step: "held", on: "2001-12-31" },
      { step: "held", on: "2002-01-01" },
    ];
    expect(held("2001", "2002", two)).toBe("1+0 1+0");
  });
  it("not if only planned, denied, or without one of the two", () => {
    expect(held("2001", "2001", { step: "scheduled", on: "2001-01", due: "2001-05" })).toBe("0+0");
    expect(held("2001", "2001", { step: "held", on: "2001", negated: true })).toBe("0+0");
    expect(held("2001", "2001", { step: "held", on: "2001" }, { participants: ["country:aa", "country:cc"] })).toBe(
      "0+0",
    );
  });
  it("at levels of a user's own, whatever they are called", () => {
    const ontology = extendOntology(diplomatic, {
      terms: { meetingLevel: ["constructor", "__proto__", "Top-Level 2"] },
    });
    const data = dataOf(meeting({ step: "held", on: "2001" }, { level: "__proto__" }));
    const [row] = createGraph(data, { ontology }).panel({ unit: "dyad-year", from: "2001", to: "2001" });
    expect(row).toMatchObject({
      meetings_held_certain: 1,
      meetings_held__proto__certain: 1,
      meetings_held_constructor_certain: 0,
      meetings_held_top_level_2_certain: 0,
    });
  });
});

describe("agreements", () => {
  const agreement = (phases: readonly object[], more: object = {}) => ({
    id: "agreement:a",
    evidence,
    parties: both,
    phases,
    ...more,
  });
  const inForce = (from: string, to: string, ...given: Parameters<typeof agreement>) =>
    series(plain(from, to, agreement(...given)), "agreements_in_force");
  const signed = (from: string, to: string, ...given: Parameters<typeof agreement>) =>
    series(plain(from, to, agreement(...given)), "agreements_signed");
  const step = (name: string, on: string, more: object = {}) => ({ step: name, on, ...more });
  const entry = step("entered-into-force", "2001-06-01");

  it("are in force from their entry to their end, but while suspended", () => {
    const phases = [
      step("signed", "2000-06-01"),
      entry,
      step("suspended", "2003-06-01"),
      step("resumed", "2005-06-01"),
      step("terminated", "2006-06-01"),
    ];
    expect(inForce("2000", "2007", phases)).toBe("0+0 1+0 1+0 1+0 0+0 1+0 1+0 0+0");
    expect(inForce("2000", "2100", phases.slice(0, 2))).toMatch(/^0\+0( 1\+0){100}$/);
  });
  it("are possibly, where no entry is told", () => {
    expect(inForce("1999", "2002", [step("signed", "2000-06-01"), step("terminated", "2001-06-01")])).toBe(
      "0+0 0+1 0+1 0+0",
    );
    expect(inForce("1999", "2000", [])).toBe("0+1 0+1");
    expect(inForce("2013", "2015", [{ step: "terminated" }])).toBe("0+1 0+1 0+0");
    expect(inForce("2000", "2002", [{ step: "signed" }, step("terminated", "2001")])).toBe("0+1 0+1 0+0");
    expect(inForce("2000", "2002", [step("entered-into-force", "[2000..2001]")])).toBe("0+1 1+0 1+0");
    expect(inForce("2000", "2002", [step("entered-into-force", "[2000..2001]"), step("terminated", "2001")])).toBe(
      "0+1 1+0 0+0",
    );
    expect(inForce("2014", "2016", [entry, { step: "terminated" }])).toBe("0+1 0+0 0+0");
    expect(inForce("2000", "2001", [entry, { step: "resumed" }])).toBe("0+0 1+0");
  });
  it("are for those who have joined and not left", () => {
    const by = "country:bb";
    const joined = [step("entered-into-force", "1990"), step("acceded", "2001-05-01", { by })];
    expect(inForce("2000", "2002", joined)).toBe("0+0 1+0 1+0");
    const left = step("withdrawn", "2002-05-01", { by });
    expect(inForce("2000", "2003", [...joined, left])).toBe("0+0 1+0 1+0 0+0");
    expect(inForce("2002", "2005", [...joined, left, step("acceded", "2004", { by })])).toBe("1+0 0+1 0+1 0+1");
    const others = { parties: [...both, "country:cc"] };
    expect(inForce("2003", "2003", [entry, step("withdrawn", "2002", { by: "country:cc" })], others)).toBe("1+0");
    const dated = { parties: ["country:aa", since("country:bb", "2003/..")] };
    expect(inForce("2002", "2004", joined, dated)).toBe("0+0 1+0 1+0");
  });
  it("do not bind those who only signed", () => {
    const more = { parties: ["country:aa"], signatories: ["country:bb"] };
    expect(inForce("2001", "2001", [entry], more)).toBe("0+0");
    expect(signed("2001", "2001", [step("signed", "2001-01-01")], more)).toBe("1+0");
  });
  it("are signed when either signs; concluded, if nobody is said to have signed", () => {
    expect(signed("2000", "2002", [step("signed", "2001"), step("concluded", "2000")])).toBe("0+0 1+0 0+0");
    expect(signed("2000", "2002", [step("concluded", "2000")])).toBe("1+0 0+0 0+0");
    const apart = ["country:aa", "country:bb", "country:cc"].map((by, at) => step("signed", `200${at}-01-01`, { by }));
    expect(signed("2000", "2002", apart, { parties: [...both, "country:cc"] })).toBe("1+0 1+0 0+0");
    expect(signed("2001", "2001", [step("signed", "2001~")])).toBe("0+1");
  });
});

describe("positions are held", () => {
  const position = (more: object = {}) => ({
    id: "position:p",
    evidence,
    stance: "claims",
    holder: "country:aa",
    regards: "issue:x",
    during: "1995/1997",
    ...more,
  });
  const parties = [since("country:aa", "1990/2000"), since("country:bb", "1996-01-01/2000")];
  const held = (from: string, to: string, more: object = {}, given: object = {}) =>
    series(plain(from, to, { ...issue(parties), ...given }, position(more)), "positions_held");
  it("by either, on an issue that is theirs, on a day on which it is", () => {
    expect(held("1994", "1998")).toBe("0+0 0+0 1+0 1+0 0+0");
    expect(held("1996", "1996", { holder: "country:bb" })).toBe("1+0");
    expect(held("1996", "1996", { holder: ["country:aa", "country:bb"] })).toBe("1+0");
    expect(held("1996", "1996", { holder: "country:cc" })).toBe("0+0");
    expect(held("1996", "1996", { holder: "organization:aa-court" })).toBe("0+0");
  });
  it("on what the issue is over", () => {
    const over = { over: "place:alpha" };
    expect(held("1996", "1996", { regards: "place:alpha" })).toBe("0+0");
    expect(held("1996", "1996", { regards: "place:alpha" }, over)).toBe("1+0");
    expect(held("1996", "1996", { regards: ["place:alpha", "issue:x"] }, over)).toBe("1+0");
    expect(held("1996", "1996", { regards: { to: "place:alpha", certainty: "possible" } }, over)).toBe("0+1");
    const unsure = { over: { to: "place:alpha", certainty: "possible" } };
    expect(held("1996", "1996", { regards: "place:alpha" }, unsure)).toBe("0+1");
  });
  it("possibly, where holder or day is open; not where it is denied", () => {
    expect(held("1996", "1996", { during: undefined })).toBe("0+1");
    expect(held("1996", "1996", { certainty: "probable" })).toBe("0+1");
    expect(held("1996", "1996", { negated: true })).toBe("0+0");
    expect(held("1998", "1998", { during: "1995/" })).toBe("0+1");
  });
});

describe("an issue and a year", () => {
  const position = (id: string, holder: string, stance: string) => ({
    id: `position:${id}`,
    evidence,
    stance,
    holder,
    regards: "issue:x",
    during: "2000/2002",
  });
  const graph = graphOf(
    issue([since("country:aa", "2000/2002"), since("country:bb", "2001/..")], [{ step: "settled", on: "2003-02-01" }], {
      types: ["maritime", "legal"],
      names: { text: "the matter", type: "label" },
    }),
    { id: "issue:part", evidence, partOf: "issue:x" },
    { id: "issue:doubtful", evidence, partOf: { to: "issue:part", certainty: "possible" } },
    position("a", "country:aa", "considers-settled"),
    position("b", "country:bb", "denies-dispute"),
    position("c", "country:bb", "considers-unsettled"),
    position("d", "country:cc", "considers-settled"),
    position("e", "organization:aa-court", "demands"),
    {
      id: "meeting:m",
      evidence,
      participants: both,
      phases: { step: "held", on: "2001" },
      discussed: ["issue:x", "issue:part"],
    },
    {
      id: "meeting:n",
      evidence,
      participants: both,
      phases: { step: "held", on: "2001" },
      discussed: [{ to: "issue:x", negated: true }, "issue:doubtful"],
    },
    { id: "agreement:a", evidence, addresses: "issue:x", phases: { step: "entered-into-force", on: "2002" } },
  );
  const rows = ask(graph, { unit: "issue-year", between: undefined, from: "2000", to: "2004" });
  const of = (id: string) => rows.filter((row) => row["issue"] === id);
  it("has its rows by issue, then by year", () => {
    expect(rows.map((row) => `${row["issue"]} ${row["year"]}`)).toEqual(
      ["issue:doubtful", "issue:part", "issue:x"].flatMap((id) =>
        [2000, 2001, 2002, 2003, 2004].map((y) => `${id} ${y}`),
      ),
    );
    expect(of("issue:x")[0]).toMatchObject({ name: "the matter", types: "legal;maritime", year: 2000 });
    expect(of("issue:part")[0]).toMatchObject({ types: "" });
  });
  it.each([
    ["open", "1+0 1+0 1+0 1+0 0+0"],
    ["parties", "1+0 2+0 2+0 1+0 1+0"],
    ["parties_holding_settled", "1+0 1+0 1+0 0+0 0+0"],
    ["parties_holding_unsettled", "0+0 1+0 1+0 0+0 0+0"],
    ["parties_denying_dispute", "0+0 1+0 1+0 0+0 0+0"],
    ["positions_held", "5+0 5+0 5+0 0+0 0+0"],
    ["meetings_discussing", "0+0 1+1 0+0 0+0 0+0"],
    ["agreements_in_force", "0+0 0+0 1+0 1+0 1+0"],
  ])("counts %s", (measure, expected) => {
    expect(series(of("issue:x"), measure)).toBe(expected);
  });
  it("is possibly open where no party is told", () => {
    expect(series(of("issue:part"), "open")).toBe("0+1 0+1 0+1 0+1 0+1");
  });
  it("is one to which all of the named are parties", () => {
    const only = (between: readonly string[], organs?: boolean) =>
      ask(graph, { unit: "issue-year", between, ...(organs && { organs }) }).map((row) => row["issue"]);
    expect(only(["aa", "bb"])).toEqual(["issue:x"]);
    expect(only(["aa", "cc"])).toEqual([]);
    const ofCourt = graphOf(issue(["organization:aa-court", "country:bb"]));
    const asked = (more: object) => ask(ofCourt, { unit: "issue-year", ...more }).length;
    expect([asked({}), asked({ organs: true })]).toEqual([0, 1]);
  });
  it("is not caught in parts that are each other's", () => {
    const cycle = graphOf(
      issue(both, [], { partOf: "issue:y" }),
      { id: "issue:y", evidence, partOf: "issue:x" },
      { id: "meeting:m", evidence, participants: both, discussed: "issue:y", phases: { step: "held", on: "2001" } },
    );
    const found = ask(cycle, { unit: "issue-year", between: undefined });
    expect(series(found, "meetings_discussing")).toBe("1+0 1+0");
  });
});

describe("through a lens", () => {
  const graph = graphOf(issue([since("country:aa", "2000/.."), since("country:bb", "2000/..")]), {
    id: "meeting:m",
    evidence: { source: "source:book" },
    participants: both,
    phases: { step: "held", on: "2001", certainty: "probable" },
  });
  const counts = (lens: object) => {
    const rows = ask(graph.at(lens), {});
    return [series(rows, "issues_open"), series(rows, "meetings_held")];
  };
  it("counts what the lens shows", () => {
    expect(counts({})).toEqual(["1+0", "0+1"]);
    expect(counts({ certainty: "certain" })).toEqual(["1+0", "0+0"]);
    expect(counts({ sources: ["source:book"] })).toEqual(["0+0", "0+1"]);
    expect(counts({ knownBy: "2015-01-01" })).toEqual(["1+0", "0+0"]);
    expect(counts({ knownBy: "1999-01-01" })).toEqual(["0+0", "0+0"]);
  });
  it("has names in its language", () => {
    const named = graphOf({
      id: "country:dd",
      evidence,
      names: [
        { text: "Dland", lang: "en" },
        { text: "ディー", lang: "ja" },
      ],
    });
    expect(ask(named.at({ language: "ja" }), { between: ["dd", "aa"] })).toMatchObject([{ name2: "ディー" }]);
  });
});
