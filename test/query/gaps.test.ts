// Each kind of gap, where it is and where it is not.
import { createGraph, type Gap, type GapOptions, type GapWhat } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../helpers.ts";

const paper = { type: "news", checked: "full-text" };
const sources = [
  { id: "source:one", ...paper, title: "One", published: "2014-03-28" },
  { id: "source:two", ...paper, title: "Two", published: "2016-01-31" },
];
const actors = ["aa", "bb", "cc"].map((token) => ({ id: `country:${token}`, evidence: "1" }));
const graphOf = (...entities: readonly object[]) =>
  createGraph({ defaultSource: "source:one", language: "en", entities: [...sources, ...actors, ...entities] });
/** What is found of one entity, as a line each. */
function found(graph: ReturnType<typeof graphOf>, about: string, ...what: readonly GapWhat[]): readonly string[] {
  return graph
    .gaps(about, what.length > 0 ? { what } : {})
    .map(({ what: is, row, missing }) =>
      [is, row && `${row.field} ${row.to?.id ?? row.step ?? ""}`.trim(), missing]
        .filter((part) => part !== null)
        .join(": "),
    );
}
const both = [{ source: "source:one" }, { source: "source:two" }];

describe("rows", () => {
  const said = (source: string) => ({ source, said: "officials" });
  const graph = graphOf({
    id: "place:rock",
    evidence: "2",
    names: [{ text: "the rock", type: "label" }],
    control: [
      { to: "country:aa", type: "effective", during: "2001-01-01/..", evidence: both },
      { to: "country:bb", type: "effective", during: "1999/2000-12-31", evidence: "2" },
      { to: "country:bb", type: "administering", evidence: [said("source:one"), said("source:two")] },
      { to: "country:cc", type: "joint", certainty: "possible", during: "2001-05/2002-06", evidence: both },
      {
        to: "country:cc",
        type: "administering",
        negated: true,
        evidence: [{ source: "source:one" }, said("source:two")],
      },
    ],
  });
  it("rest on one source, on others' words, or are uncertain", () => {
    expect(found(graph, "place:rock", "single-source", "only-attributed", "uncertain", "sources-disagree")).toEqual([
      "single-source: control country:bb",
      "only-attributed: control country:bb",
      "uncertain: control country:cc",
    ]);
  });
  it("lack their days, or have them no better than a month", () => {
    expect(found(graph, "place:rock", "day-missing", "imprecise-day")).toEqual([
      "day-missing: control country:bb: during",
      "imprecise-day: control country:bb: during",
    ]);
  });
  it("rest on one source even if another carries a part, and on two that disagree", () => {
    const of = graphOf({
      id: "meeting:talks",
      evidence: "1",
      phases: [
        { step: "held", on: "2014-01-01", by: "country:aa" },
        { step: "held", on: "2014-01-01", evidence: { source: "source:two" } },
      ],
      discussed: [{ topic: "fish" }, { topic: "fish", negated: true, evidence: { source: "source:two" } }],
    });
    expect(found(of, "meeting:talks", "single-source", "sources-disagree")).toEqual([
      "single-source: discussed",
      "single-source: phases held",
      "sources-disagree: discussed",
    ]);
  });
  it.each([
    ["2014-03-28", []],
    ["2014-03", []],
    ["2014-02-29?", undefined],
    ["2014-03?", []],
    ["[2014-03-01..2014-04-01]", ["imprecise-day: phases occurred: on"]],
    ["2014", ["imprecise-day: phases occurred: on"]],
    ["[..2014-03-28]", ["imprecise-day: phases occurred: on"]],
    ["[2014-03-28..]", ["imprecise-day: phases occurred: on"]],
  ] as const)("on %s", (on, expected) => {
    const event = {
      id: "event:x",
      type: "incident",
      phases: [{ step: "occurred", on }],
      actors: "country:aa",
      evidence: "1",
    };
    if (!expected) expect(refusalOf(() => graphOf(event))?.[0]).toBe("DATASET_INVALID");
    else expect(found(graphOf(event), "event:x", "day-missing", "imprecise-day")).toEqual(expected);
  });
  it("of a phase without a day, unless it was not done", () => {
    const phases = [
      { step: "sought", by: "country:aa", due: "2014-05" },
      { step: "held", negated: true },
    ];
    const graph = graphOf({ id: "meeting:x", participants: "country:aa", phases, evidence: "1" });
    expect(found(graph, "meeting:x", "day-missing")).toEqual(["day-missing: phases sought: on"]);
  });
});

describe("entities", () => {
  it("lack values of vocabularies, and sources their day", () => {
    const graph = graphOf(
      { id: "source:x", ...paper, title: "X" },
      { id: "source:y", ...paper, title: "Y", published: "2011" },
      { id: "organization:x", evidence: "1" },
      { id: "issue:x", evidence: "1", parties: ["country:aa", "country:bb"] },
      { id: "meeting:x", level: "summit", evidence: "1" },
    );
    expect(found(graph, "source:x")).toEqual(["day-missing: published"]);
    expect(found(graph, "source:y")).toEqual(["imprecise-day: published"]);
    expect(found(graph, "organization:x")).toEqual(["value-missing: type"]);
    expect(found(graph, "issue:x", "value-missing")).toEqual(["value-missing: types"]);
    expect(found(graph, "meeting:x", "value-missing")).toEqual([]);
  });
  it("lack names in languages in which those involved have theirs", () => {
    const names = (...langs: readonly string[]) => langs.map((lang) => ({ text: `in ${lang}`, lang }));
    const graph = graphOf(
      {
        about: "country:aa",
        evidence: "1",
        names: [...names("en", "ja-Latn"), { text: "x", lang: "fr", type: "label" }],
      },
      { about: "country:bb", evidence: "1", names: names("ko") },
      { about: "country:cc", evidence: "1", names: names("de") },
      {
        id: "issue:x",
        types: ["legal"],
        names: names("en"),
        parties: ["country:aa", { to: "country:cc", negated: true }],
        evidence: "1",
      },
      { id: "issue:y", types: ["legal"], parties: ["country:aa", "country:bb"], evidence: "1" },
      {
        id: "issue:z",
        types: ["legal"],
        names: [...names("en"), { text: "z", lang: "ja", type: "label" }],
        parties: "country:aa",
        evidence: "1",
      },
      {
        id: "place:x",
        type: "island",
        names: [
          { text: "X", lang: "en", usedBy: "country:bb" },
          { text: "Y", lang: "ja", type: "label" },
        ],
        evidence: "1",
      },
    );
    expect(found(graph, "issue:x", "language-missing")).toEqual(["language-missing: ja"]);
    expect(found(graph, "issue:y", "language-missing")).toEqual([]);
    expect(found(graph, "issue:z", "language-missing")).toEqual([]);
    expect(found(graph, "place:x", "language-missing")).toEqual(["language-missing: ko"]);
  });
  it("lack sides where there are more than two, and positions of parties", () => {
    const parties = [{ to: "country:aa", side: "x" }, "country:bb", { to: "country:cc", role: "mediator" }];
    const held = { stance: "considers-settled", holder: "country:aa", invokes: { to: "agreement:x" }, evidence: "1" };
    const graph = graphOf(
      { id: "agreement:x", type: "treaty", evidence: "1" },
      { id: "issue:many", types: ["legal"], parties, evidence: "1" },
      {
        id: "issue:two",
        types: ["legal"],
        parties: ["country:aa", "country:bb", { to: "country:cc", negated: true }],
        evidence: "1",
      },
      {
        id: "issue:closed",
        types: ["legal"],
        parties: ["country:aa", "country:bb"],
        phases: [{ step: "settled", on: "2001-01-01" }],
        evidence: "1",
      },
      { id: "position:aa", ...held, regards: ["issue:many", "issue:two"] },
    );
    expect(found(graph, "issue:many", "side-missing", "party-position-missing")).toEqual([
      "side-missing: parties country:bb: side",
      "party-position-missing: parties country:bb",
    ]);
    expect(found(graph, "issue:two", "side-missing", "party-position-missing")).toEqual([
      "party-position-missing: parties country:bb",
    ]);
    expect(found(graph, "issue:closed", "party-position-missing")).toEqual([]);
    expect(found(graph, "position:aa", "no-legal-basis")).toEqual([]);
  });
  it("lack a legal basis, or an answer", () => {
    const of = (id: string, stance: string, more: object = {}) => ({
      id: `position:${id}`,
      stance,
      holder: "country:aa",
      regards: "issue:x",
      evidence: "1",
      ...more,
    });
    const graph = graphOf(
      { id: "issue:x", types: ["legal"], parties: ["country:aa", "country:bb"], evidence: "1" },
      { id: "agreement:x", type: "treaty", evidence: "1" },
      of("claim", "claims"),
      of("denied-basis", "claims", { invokes: { to: "agreement:x", negated: true } }),
      of("nobody", "claims", { negated: true }),
      of("wish", "believes"),
      of("demand", "demands"),
      of("answered", "demands"),
      of("denied-answer", "demands"),
      of("reply", "rejects", { respondsTo: ["position:answered", { to: "position:denied-answer", negated: true }] }),
      { id: "event:protest", type: "protest", actors: "country:aa", evidence: "1" },
      { id: "event:visit", type: "visit", actors: "country:aa", evidence: "1" },
    );
    const all = graph.gaps(undefined, { what: ["no-legal-basis", "reply-missing"] });
    expect(all.map(({ what, entity }) => `${entity.id} ${what}`)).toEqual([
      "event:protest reply-missing",
      "position:claim no-legal-basis",
      "position:demand reply-missing",
      "position:denied-answer reply-missing",
      "position:denied-basis no-legal-basis",
    ]);
  });
  it("were due and never told of, and held without a word on what", () => {
    const meeting = (id: string, ...phases: readonly object[]) => ({
      id: `meeting:${id}`,
      participants: "country:aa",
      phases,
      evidence: "1",
    });
    const due = (step: string, day: string) => ({ step, due: day, by: "country:aa" });
    const graph = graphOf(
      meeting("forgotten", due("agreed", "2013-01"), due("scheduled", "2014-04")),
      meeting("to-come", due("scheduled", "2016-01")),
      meeting("held", due("scheduled", "2014-04"), { step: "held", on: "2014-04-16" }),
      meeting("not-held", due("scheduled", "2014-04"), { step: "held", negated: true }),
      meeting("put-off", due("scheduled", "2014-04"), { step: "postponed" }),
      meeting("put-off-to", due("scheduled", "2014-04"), due("postponed", "2015-04")),
      meeting("denied", { ...due("scheduled", "2014-04"), negated: true }),
      { id: "event:planned", type: "visit", phases: [due("planned", "[..2015]")], actors: "country:aa", evidence: "1" },
    );
    const all = (of: ReturnType<typeof graphOf>, ...what: readonly GapWhat[]) =>
      of.gaps(undefined, { what }).map(({ entity, row }) => [entity.id, row?.due?.edtf ?? null]);
    expect(all(graph, "outcome-missing")).toEqual([
      ["event:planned", "[..2015]"],
      ["meeting:forgotten", "2014-04"],
      ["meeting:put-off-to", "2015-04"],
    ]);
    expect(all(graph.at({ asOf: "2014-05-01" }), "outcome-missing")).toEqual([["meeting:forgotten", "2014-04"]]);
    expect(all(graph.at({ knownBy: "2015-01-01" }), "outcome-missing")).toEqual([]);
    expect(all(graph, "discussion-missing")).toEqual([["meeting:held", null]]);
  });
  it("were not surely due before a source that may be as old, and have their denials as words on what", () => {
    const graph = graphOf(
      { id: "source:year", ...paper, title: "Year", published: "2018" },
      { id: "meeting:due", phases: [{ step: "agreed", due: "2018-05" }], evidence: "1" },
      {
        id: "meeting:held",
        phases: [{ step: "held", on: "2014-01-01" }],
        discussed: [{ topic: "fish", negated: true }],
        evidence: "1",
      },
    );
    expect(graph.gaps(undefined, { what: ["outcome-missing", "discussion-missing"] })).toEqual([]);
  });
});

describe("gaps", () => {
  const graph = graphOf(
    { id: "issue:x", names: [{ text: "the matter" }], parties: ["country:aa", "country:bb"], evidence: "1" },
    {
      id: "position:x",
      stance: "claims",
      holder: "country:aa",
      regards: "issue:x",
      evidence: { source: "source:two" },
    },
  );
  const keyOf = ({ entity, what, row, missing }: Gap): string => [entity.id, what, row?.id, missing].join(" ");
  it("takes one, several, each once, or all", () => {
    const all = graph.gaps();
    expect(graph.gaps(["the matter", { id: "position:x" }, "issue:x"])).toEqual(
      all.filter(({ entity }) => ["issue:x", "position:x"].includes(entity.id)),
    );
    expect(graph.gaps(graph.issue("the matter"))).toEqual(all.filter(({ entity }) => entity.id === "issue:x"));
    expect(all.length).toBeGreaterThan(8);
    expect(graph.gaps("issue:x", {}).map(({ what, missing }) => what + (missing ?? ""))).toEqual([
      "single-source",
      "single-source",
      "single-source",
      "value-missingtypes",
      "party-position-missing",
      "party-position-missing",
    ]);
  });
  it("keeps the first ones, and only those asked for", () => {
    expect(graph.gaps(undefined, { limit: 3 })).toEqual(graph.gaps().slice(0, 3));
    expect(graph.gaps(undefined, { what: ["value-missing"] })).toEqual(
      graph.gaps().filter(({ what }) => what === "value-missing"),
    );
    expect(graph.gaps(undefined, { what: [] })).toEqual([]);
  });
  it("is looked at through the lens", () => {
    expect(graph.at({ knownBy: "2015-01-01" }).gaps("position:x")).toEqual([]);
    expect(graph.at({ knownBy: "2000-01-01" }).gaps("issue:x")).toEqual([]);
    expect(
      graph
        .at({ sources: ["source:two"] })
        .gaps(undefined, { what: ["single-source"] })
        .map(({ entity }) => entity.id),
    ).toEqual(["position:x", "position:x"]);
    expect(graph.at({ asOf: "2014-03-28" }).gaps("issue:x").map(keyOf)).toEqual(graph.gaps("issue:x").map(keyOf));
  });
  it("is frozen, JSON, and says each in a sentence", () => {
    const all = graph.gaps();
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect([all, ...all].every(Object.isFrozen)).toBe(true);
    for (const { entity, text } of all) expect(text.startsWith(entity.name)).toBe(true);
  });
  it.each([
    ["limit", { limit: -1 }],
    ["limit", { limit: "2" }],
    ["what", { what: ["single-source", "doubtful"] }],
    ["what", { what: "single-source" }],
    ["whats", { whats: [] }],
    ["options", null],
    ["options", []],
  ])("refuses %s of %o", (argument, options) => {
    expect(refusalOf(() => graph.gaps("issue:x", options as GapOptions))).toEqual([
      "ARGUMENT_INVALID",
      expect.objectContaining({ argument }),
    ]);
  });
  it.each([
    ["ARGUMENT_INVALID", []],
    ["ARGUMENT_INVALID", { what: ["single-source"] }],
    ["ARGUMENT_INVALID", 7],
    ["ENTITY_UNKNOWN", "issue:__proto__"],
    ["ENTITY_UNKNOWN", ["issue:x", "constructor"]],
  ])("%s for %o", (code, about) => {
    expect(refusalOf(() => graph.gaps(about as string))?.[0]).toBe(code);
  });
});
