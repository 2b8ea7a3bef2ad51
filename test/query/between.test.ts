// What is between actors: issues with relation, since and roles; lists and their windows; the timeline.
import { createGraph, DiplographError } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";
import { mine } from "../types/mine.ts";

const both = ["country:aa", "country:bb"] as const;
const others = [
  { id: "country:cc", evidence: "1" },
  { id: "organization:aa-ministry", type: "ministry", partOf: "country:aa", evidence: "1" },
  { id: "organization:aa-bureau", type: "agency", partOf: "organization:aa-ministry", evidence: "1" },
  { id: "organization:aa-rebels", type: "group", partOf: { to: "country:aa", negated: true }, evidence: "1" },
];
const graphOf = (...entities: readonly object[]) => createGraph(withBase(...others, ...entities));
const pairOf = (...entities: readonly object[]) => graphOf(...entities).between("country:aa", "country:bb");
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.slice(id.indexOf(":") + 1));
const issue = (slug: string, parties: readonly unknown[], more: object = {}) => ({
  id: `issue:${slug}`,
  evidence: "1",
  parties,
  ...more,
});

describe("between", () => {
  const graph = graphOf();
  it.each([
    ["one actor", ["country:aa"]],
    ["nobody", []],
    ["an actor and itself", ["country:aa", "country:aa"]],
    ["an actor twice under two names", ["country:aa", "AA", "country:bb"]],
  ])("refuses %s", (_, names) => {
    const ask = () => (graph.between as (...all: readonly string[]) => unknown)(...names);
    expect(ask).toThrow(DiplographError);
    expect(ask).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
  it("refuses what is no actor", () => {
    expect(() => graph.between("country:aa", "place:alpha")).toThrow(
      expect.objectContaining({ code: "ENTITY_UNKNOWN" }),
    );
  });
  it("names its actors, in the order asked", () => {
    const { actors } = graph.between("bb", "organization:aa-ministry", "aa");
    expect(idsOf(actors)).toEqual(["bb", "aa-ministry", "aa"]);
  });
  it("answers the same in either order", () => {
    const one = graphOf(issue("border", both));
    expect(one.between("bb", "aa").issues()).toMatchObject([{ id: "issue:border", relation: "dispute" }]);
  });
});

describe("issues", () => {
  it("are those to which all are parties; exactly, with nobody else", () => {
    const graph = graphOf(
      issue("all", [...both, "country:cc"]),
      issue("denied", ["country:aa", { to: "country:bb", negated: true }]),
      issue("own", ["country:aa"]),
      issue("pair", [...both, { to: "country:cc", negated: true }]),
    );
    const pair = graph.between("aa", "bb");
    expect(idsOf(pair.issues())).toEqual(["all", "pair"]);
    expect(idsOf(pair.issues({ exactly: true }))).toEqual(["pair"]);
    expect(idsOf(pair.issues({ exactly: false, limit: 1 }))).toEqual(["all"]);
    expect(idsOf(graph.between("aa", "bb", "cc").issues())).toEqual(["all"]);
  });
  it("count organs, and theirs, as the actor only if asked to", () => {
    const pair = pairOf(
      issue("bureau", ["organization:aa-bureau", "country:bb"]),
      issue("itself", [...both, "organization:aa-ministry"]),
      issue("rebels", ["organization:aa-rebels", "country:bb"]),
    );
    expect(idsOf(pair.issues())).toEqual(["itself"]);
    expect(idsOf(pair.issues({ organs: true }))).toEqual(["bureau", "itself"]);
    expect(idsOf(pair.issues({ exactly: true }))).toEqual([]);
    expect(idsOf(pair.issues({ exactly: true, organs: true }))).toEqual(["bureau", "itself"]);
    expect(pair.issues({ organs: true })[0]?.roles.map(({ party }) => party.id)).toEqual([
      "country:bb",
      "organization:aa-bureau",
    ]);
  });
  it.each([
    ["dispute", "country:aa", "country:bb"],
    ["dispute", { to: "country:aa", side: "north" }, "country:bb"],
    ["dispute", { to: "country:aa", side: "north" }, { to: "country:bb", side: "south" }],
    ["concern", { to: "country:aa", side: "north" }, { to: "country:bb", side: "north" }],
    ["concern", { to: "country:aa", side: "north" }, { to: "country:bb", side: "north", role: "supporter" }],
    [null, "country:aa", { to: "country:bb", role: "mediator" }],
    [null, "country:aa", { to: "country:bb", side: "north", role: "guarantor" }],
    [null, "country:aa", { to: "country:bb", role: "supporter" }],
  ] as const)("are of relation %s between %j and %j", (relation, first, second) => {
    const pair = pairOf(issue("border", [first, second]));
    expect(pair.issues()[0]?.relation).toBe(relation);
    for (const asked of ["dispute", "concern"] as const)
      expect(pair.issues({ relation: asked })).toHaveLength(asked === relation ? 1 : 0);
  });
  it("have the roles of those asked, not of others", () => {
    const parties = ["country:cc", { to: "country:aa", side: "north", role: "supporter" }, "country:bb"];
    expect(pairOf(issue("border", parties)).issues()[0]?.roles).toEqual([
      { party: { id: "country:aa", kind: "country", name: "aa" }, side: "north", role: "supporter" },
      { party: { id: "country:bb", kind: "country", name: "bb" }, side: null, role: null },
    ]);
  });
  it("are open unless an act of their own closed them", () => {
    const by = both;
    const pair = pairOf(
      issue("closed", both, { phases: { step: "settled", on: "2000", by } }),
      issue("held-settled", both),
      {
        id: "position:p",
        evidence: "1",
        holder: both,
        stance: "considers-settled",
        regards: "issue:held-settled",
      },
    );
    expect(idsOf(pair.issues({ open: true }))).toEqual(["held-settled"]);
    expect(idsOf(pair.issues({ open: false }))).toEqual(["closed"]);
    expect(idsOf(pair.issues({ open: undefined as never }))).toEqual(["closed", "held-settled"]);
  });
  it("are of any of the types", () => {
    const pair = pairOf(issue("one", both, { types: ["legal", "naming"] }), issue("two", both, { types: "maritime" }));
    expect(idsOf(pair.issues({ types: ["naming", "security"] }))).toEqual(["one"]);
    expect(idsOf(pair.issues({ types: ["legal", "maritime"] }))).toEqual(["one", "two"]);
    expect(pair.issues({ types: [] })).toEqual([]);
  });
  it("are there since all of them are parties, else since they were raised", () => {
    const sinceOf = (parties: readonly unknown[], phases: readonly object[] = []) =>
      pairOf(issue("border", parties, { phases })).issues()[0]?.since?.edtf ?? null;
    const [first, second] = [
      { to: "country:aa", during: "1990/.." },
      { to: "country:bb", during: "2001-05/.." },
    ];
    const raised = { step: "raised", on: "1980" };
    expect(sinceOf([first, second], [raised])).toBe("2001-05");
    expect(sinceOf([second, { ...first, during: "2003/.." }])).toBe("2003");
    expect(sinceOf([first, "country:bb"], [raised])).toBe("1980");
    expect(sinceOf([first, "country:bb"])).toBeNull();
    expect(sinceOf([first, { ...second, during: "../2020" }], [raised])).toBe("1980");
    expect(sinceOf([...both], [{ ...raised, negated: true }])).toBeNull();
    expect(sinceOf([...both], [{ step: "reopened", on: "1999" }, { step: "raised" }])).toBeNull();
    expect(sinceOf([first, second, { to: "country:cc", during: "2010/.." }])).toBe("2001-05");
  });
});

describe("lists of meetings, agreements and events", () => {
  const meeting = (slug: string, phases: readonly object[], more: object = {}) => ({
    id: `meeting:${slug}`,
    evidence: "1",
    participants: both,
    phases,
    ...more,
  });
  const pair = pairOf(
    meeting("undated", [{ step: "agreed" }], { level: "summit" }),
    meeting("due", [{ step: "agreed", on: "2002-01", due: "2003-05" }], { level: "summit" }),
    meeting(
      "held",
      [
        { step: "held", on: "2001-05" },
        { step: "agreed", on: "2000-12-31" },
      ],
      { level: "expert" },
    ),
    meeting("crowd", [{ step: "held", on: "2001-05" }], { participants: [...both, "country:cc"] }),
    meeting("half", [{ step: "held", on: "2001" }], {
      participants: ["country:aa", { to: "country:bb", negated: true }],
    }),
    { id: "agreement:a", evidence: "1", type: "treaty", parties: "country:aa", signatories: "country:bb" },
    {
      id: "agreement:b",
      evidence: "1",
      type: "protocol",
      signatories: both,
      parties: "country:cc",
      phases: { step: "entered-into-force", on: "1990" },
    },
    { id: "agreement:untyped", evidence: "1", parties: both, phases: { step: "signed", on: "[..1980-01-01]" } },
    { id: "event:e", evidence: "1", type: "visit", actors: "country:aa", targets: "country:bb", on: "1999" },
    { id: "event:f", evidence: "1", type: "protest", actors: both, concerns: "place:alpha" },
    { id: "event:g", evidence: "1", type: "protest", actors: "country:aa", concerns: "issue:x" },
    issue("x", both),
  );
  it("are in the order of the first day, undated ones last, then by id", () => {
    expect(idsOf(pair.meetings())).toEqual(["held", "crowd", "due", "undated"]);
    expect(idsOf(pair.agreements())).toEqual(["untyped", "b", "a"]);
    expect(idsOf(pair.events())).toEqual(["e", "f"]);
    expect(idsOf(pair.meetings({ limit: 2 }))).toEqual(["held", "crowd"]);
  });
  it("can be narrowed to a level, types or a status", () => {
    expect(idsOf(pair.meetings({ level: "summit" }))).toEqual(["due", "undated"]);
    expect(idsOf(pair.agreements({ types: ["treaty", "charter"] }))).toEqual(["a"]);
    expect(idsOf(pair.agreements({ types: [] }))).toEqual([]);
    expect(idsOf(pair.events({ types: ["protest"] }))).toEqual(["f"]);
    expect(idsOf(pair.meetings({ status: "held" }))).toEqual(["held", "crowd"]);
    expect(idsOf(pair.agreements({ status: "entered-into-force" }))).toEqual(["b"]);
    expect(idsOf(pair.meetings({ status: "agreed", level: "expert" }))).toEqual([]);
    expect(idsOf(pair.events({ status: "occurred" }))).toEqual(["e"]);
  });
  it("exactly are those with nobody else, in whatever part", () => {
    expect(idsOf(pair.meetings({ exactly: true }))).toEqual(["held", "due", "undated"]);
    expect(idsOf(pair.agreements({ exactly: true }))).toEqual(["untyped", "a"]);
  });
  it("within a window, by any phase or its due day; those without a day may be in it", () => {
    expect(idsOf(pair.meetings({ from: "2003" }))).toEqual(["due", "undated"]);
    expect(idsOf(pair.meetings({ to: "2000" }))).toEqual(["held", "undated"]);
    expect(idsOf(pair.meetings({ from: "2001-05-20", to: "2001-05-20" }))).toEqual(["held", "crowd", "undated"]);
    expect(idsOf(pair.meetings({ from: "2001-06", to: "2001-12" }))).toEqual(["undated"]);
    expect(idsOf(pair.agreements({ from: "1900", to: "1901" }))).toEqual(["untyped", "a"]);
    expect(idsOf(pair.events({ from: "2000" }))).toEqual(["f"]);
  });
  it("have the status of the day, and only what has begun", () => {
    const then = graphOf(
      meeting("held", [
        { step: "held", on: "2001-05" },
        { step: "agreed", on: "2000-12-31" },
      ]),
    );
    const statusOn = (asOf: string) =>
      then
        .at({ asOf })
        .between("aa", "bb")
        .meetings()
        .map(({ status }) => status);
    expect(["2000-12-30", "2000-12-31", "2001-05-15", "2001-06-01"].map(statusOn)).toEqual([
      [],
      ["agreed"],
      ["held"],
      ["held"],
    ]);
  });
  it("count organs if asked to", () => {
    const through = pairOf(
      { id: "meeting:m", evidence: "1", participants: ["organization:aa-bureau", "country:bb"] },
      { id: "agreement:a", evidence: "1", parties: ["organization:aa-bureau", "country:bb"] },
      { id: "event:e", evidence: "1", type: "visit", actors: ["organization:aa-bureau", "country:bb"] },
    );
    expect([through.meetings(), through.agreements(), through.events()]).toEqual([[], [], []]);
    const organs = { organs: true };
    expect([through.meetings(organs), through.agreements(organs), through.events(organs)].map(idsOf)).toEqual([
      ["m"],
      ["a"],
      ["e"],
    ]);
  });
});

describe("the timeline", () => {
  const records = [
    { id: "source:old", type: "news", title: "Old", published: "2001-05", checked: "full-text" },
    issue("border", [{ to: "country:aa", during: "1990/1995-02" }, "country:bb"], {
      over: "place:alpha",
      names: { text: "Border" },
      phases: [{ step: "raised", on: "1990-06-01", due: "1989" }],
    }),
    {
      id: "meeting:talks",
      evidence: "1",
      participants: both,
      place: "place:alpha",
      discussed: [
        { topic: "salt" },
        { topic: "fish", evidence: { locator: "2", said: "country:aa", saidOn: "2000-02-02" } },
      ],
      agenda: {
        to: "issue:border",
        wish: "include",
        by: "country:aa",
        evidence: [
          { locator: "3", said: "country:aa", saidOn: "1999-09" },
          { source: "source:old", locator: "4" },
        ],
      },
      phases: [{ step: "held", on: "2000-01-01" }],
    },
    {
      id: "position:aa",
      evidence: "1",
      holder: "country:aa",
      stance: "demands",
      regards: "issue:border",
      during: "1991-01-01/..",
    },
    { id: "position:cc", evidence: "1", holder: "country:cc", stance: "demands", regards: "issue:border" },
    {
      id: "position:denied",
      evidence: "1",
      holder: "country:aa",
      stance: "denies",
      regards: { to: "issue:border", negated: true },
    },
    {
      id: "position:ministry",
      evidence: { source: "source:old" },
      holder: "organization:aa-ministry",
      stance: "rejects",
      regards: "issue:border",
    },
  ];
  const pair = pairOf(...records);
  const linesOf = (entries: ReturnType<typeof pair.timeline>) =>
    entries.map(({ day, what, row }) => `${day.edtf} ${what} ${row.subject.id.replace(/^.*:/, "")} ${row.field}`);

  it("has every dated row, and what was only published on the day of its source", () => {
    expect(linesOf(pair.timeline())).toEqual([
      "1989 due border phases",
      "1990 began border parties",
      "1990-06-01 phase border phases",
      "1991-01-01 began aa holder",
      "1995-02 ended border parties",
      "1999-09 said talks agenda",
      "2000-01-01 phase talks phases",
      "2000-02-02 said talks discussed",
      "2014-03-28 published border over",
      "2014-03-28 published aa regards",
    ]);
  });
  it("has the positions of organs and the actors' own if asked to", () => {
    const more = linesOf(pair.timeline({ organs: true })).filter((line) => line.includes("ministry"));
    expect(more).toEqual(["2001-05 published ministry regards"]);
  });
  it("narrows to what, and has the first ones", () => {
    expect(linesOf(pair.timeline({ what: ["due", "ended"] }))).toEqual([
      "1989 due border phases",
      "1995-02 ended border parties",
    ]);
    expect(pair.timeline({ what: [] })).toEqual([]);
    expect(linesOf(pair.timeline({ limit: 2 }))).toHaveLength(2);
  });
  it("within a window has every day that may lie in it", () => {
    expect(linesOf(pair.timeline({ from: "1990-03", to: "1990-05" }))).toEqual(["1990 began border parties"]);
    expect(linesOf(pair.timeline({ from: "1995-02-28", to: "1999-09-01" }))).toEqual([
      "1995-02 ended border parties",
      "1999-09 said talks agenda",
    ]);
    expect(linesOf(pair.timeline({ from: "2014-03-29" }))).toEqual([]);
    expect(linesOf(pair.timeline({ to: "1988-12-31" }))).toEqual([]);
  });
  it("of one day is in the order phase, due, began, ended, said, published, then by id", () => {
    const on = "2000-01-01";
    const said = { locator: "2", said: "country:aa", saidOn: on };
    const sameDay = pairOf(
      { id: "source:same", type: "news", title: "Same", published: on, checked: "full-text" },
      issue("border", [{ to: "country:aa", during: `${on}/${on}`, evidence: said }, "country:bb"], {
        over: { to: "place:alpha", evidence: { source: "source:same" } },
        phases: [
          { step: "raised", on, due: on },
          { step: "lapsed", on },
        ],
      }),
    );
    expect(sameDay.timeline().map(({ what, row }) => [what, (row as { step?: string }).step ?? row.field])).toEqual([
      ["phase", "lapsed"],
      ["phase", "raised"],
      ["due", "raised"],
      ["began", "parties"],
      ["ended", "parties"],
      ["said", "parties"],
      ["published", "over"],
    ]);
  });
  it("tells words of two days twice, of one day once", () => {
    const words = (saidOn: string, locator: string) => ({ locator, said: "country:aa", saidOn });
    const topics = [
      { topic: "fish", wish: "include", evidence: [words("2000", "1"), words("2000", "2"), words("2001", "3")] },
    ];
    const said = pairOf({ id: "meeting:m", evidence: "1", participants: both, agenda: topics }).timeline();
    expect(said.map(({ day, what }) => [day.edtf, what])).toEqual([
      ["2000", "said"],
      ["2001", "said"],
    ]);
  });
  it("is seen through the lens", () => {
    const then = graphOf(...records)
      .at({ knownBy: "2000-01-01" })
      .between("aa", "bb");
    expect(linesOf(then.timeline({ from: "1999", what: ["phase", "said"] }))).toEqual([
      "1999-09 said talks agenda",
      "2000-01-01 phase talks phases",
    ]);
  });
  it("has a user's kind in which they take part, and not one in which one of them does", () => {
    const cable = (slug: string, addressee: string) => ({
      id: `cable:${slug}`,
      evidence: "1",
      subject: "Salt",
      sender: "country:aa",
      addressee,
      mentions: { to: "issue:border", gist: "much" },
      phases: [{ step: "sent", on: "1980-01-01" }],
    });
    const all = [...others, ...records, cable("to-bb", "country:bb"), cable("to-cc", "country:cc")];
    const graph = createGraph(withBase(...all), { ontology: mine });
    const entries = graph
      .between("aa", "bb")
      .timeline()
      .filter(({ row }) => row.subject.kind === ("cable" as string));
    expect(linesOf(entries)).toEqual(["1980-01-01 phase to-bb phases", "2014-03-28 published to-bb mentions"]);
  });
});
