// What became of the plans for a meeting; the lens, options and hostile data of the question.
import type { Graph } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../helpers.ts";
import { graphOf, MID_APRIL, meetingOf, phase, restsOn, told } from "../outcomes.ts";

describe("a plan for a day", () => {
  const sought = phase("sought", { due: MID_APRIL });
  const became = (...rows: readonly object[]): readonly string[] =>
    meetingOf({ phases: [sought, ...rows] })
      .map(told)
      .sort();
  it.each<[string, string, object]>([
    ["on one of the days", "date fulfilled yes", { on: "2014-04-16" }],
    ["within the bounds", "date fulfilled yes", { on: "2014-04-16/2014-04-17" }],
    ["perhaps on one of them", "date fulfilled possibly", { on: "2014-04" }],
    ["at about that time", "date fulfilled possibly", { on: "2014-04-16~" }],
    ["on a day that is not known", "date fulfilled possibly", {}],
    ["at any time up to then", "date fulfilled possibly", { on: "[..2014-04-20]" }],
    ["as not every source is sure", "date fulfilled possibly", { on: "2014-04-16", certainty: "probable" }],
    ["on another day", "date partly yes", { on: "2014-04-25" }],
    ["perhaps on another day", "date partly possibly", { on: "2014-04-25?" }],
    ["as one is not sure on another day", "date partly possibly", { on: "2014-04-25", certainty: "possible" }],
  ])("held %s: %s", (_, expected, more) => {
    expect(became({ step: "held", ...more })).toEqual([expected]);
  });
  it.each<[string, string, string]>([
    ["the 16th or the 18th, held between them", "[2014-04-16,2014-04-18]", "date partly yes"],
    ["the 17th or the 18th, held then", "[2014-04-17,2014-04-18]", "date fulfilled yes"],
    ["the 17th of some month, held then", "2014-XX-17", "date fulfilled possibly"],
    ["some day of a decade, held then", "201X", "date fulfilled yes"],
    ["by the 20th", "[..2014-04-20]", "date fulfilled yes"],
    ["not before the 16th", "[2014-04-16..]", "date fulfilled yes"],
    ["not before the 18th", "[2014-04-18..]", "date partly yes"],
    ["about the 17th", "2014-04-17~", "date fulfilled possibly"],
    ["about the 16th", "2014-04-16~", "date partly possibly"],
  ])("for %s", (_, due, expected) => {
    const phases = [phase("proposed", { due }), { step: "held", on: "2014-04-17" }];
    expect(meetingOf({ phases }).map(told)).toEqual([expected]);
  });
  it("is decided by the sources that give a day, and contested where their days differ on it", () => {
    expect(became({ step: "held", on: "2014-04-16" }, { step: "held", on: "2014-04" })).toEqual(["date fulfilled yes"]);
    expect(became({ step: "held", on: "2014-04-25" }, { step: "held", on: "2014-04" })).toEqual(["date partly yes"]);
    const [one] = meetingOf({
      phases: [sought, { step: "held", on: "2014-04-16" }, { step: "held", on: "2014-04-25" }],
    });
    expect(one).toMatchObject({ is: "fulfilled", surely: "possibly", sourcesDisagree: true });
    expect(one?.restsOn.map(({ on }) => on?.edtf)).toEqual(["2014-04-16", "2014-04-25"]);
  });
  it("is not fulfilled where it is denied that it was held, if that is said of all its days", () => {
    expect(became({ step: "held", negated: true })).toEqual(["date not yes"]);
    expect(became({ step: "held", on: "2014-04", negated: true })).toEqual(["date not yes"]);
    expect(became({ step: "held", negated: true, certainty: "possible" })).toEqual(["date not possibly"]);
    const [unknown] = meetingOf({ phases: [sought, { step: "held", on: "2014-04-16", negated: true }] });
    expect(unknown).toMatchObject({ is: "unknown", surely: "possibly", restsOn: [{ negated: true }] });
  });
  it("is marked where one source affirms and another denies that it was held", () => {
    const [one] = meetingOf({
      phases: [
        sought,
        { step: "held", on: "2014-04-16" },
        { step: "held", negated: true, evidence: { source: "source:other" } },
      ],
    });
    expect(one).toMatchObject({ is: "fulfilled", surely: "possibly", sourcesDisagree: true });
    expect(one?.restsOn).toHaveLength(1);
  });
  it("is not sure where only one of two accounts is denied", () => {
    const [one] = meetingOf({
      phases: [
        sought,
        phase("held", { on: "2014-04-16" }),
        { step: "held", by: "country:bb", on: "2014-04-17" },
        { step: "held", by: "country:bb", negated: true, evidence: { source: "source:other" } },
      ],
    });
    expect(one).toMatchObject({ is: "fulfilled", surely: "possibly", sourcesDisagree: true });
    expect(one?.restsOn.map((row) => row.sourcesDisagree)).toEqual([false, true]);
  });
  it("is not fulfilled by a cancelled meeting, unless that was planned anew", () => {
    const cancelled = { step: "cancelled", on: "2014-04-10" };
    expect(became(cancelled)).toEqual(["date not yes"]);
    expect(became({ ...cancelled, certainty: "probable" })).toEqual(["date not possibly"]);
    expect(became(cancelled, { step: "held", on: "2014-04-16" })).toEqual(["date fulfilled yes"]);
    expect(became(cancelled, phase("scheduled", { on: "2014-04-12" }))).toEqual([
      "date unknown possibly",
      "holding unknown possibly",
    ]);
    expect(became(cancelled, { step: "postponed", on: "2014-04-12" })).toEqual(["date unknown possibly"]);
    expect(became(cancelled, phase("scheduled", { on: "2014-04" }))).toEqual([
      "date not possibly",
      "holding not possibly",
    ]);
    expect(became({ ...cancelled, negated: true })).toEqual(["date unknown possibly"]);
  });
  it("is unknown where nothing says what became of it, or that it was put off", () => {
    expect(meetingOf({ phases: [sought] })).toMatchObject([
      { is: "unknown", surely: "possibly", restsOn: [], sourcesDisagree: false, by: [{ id: "country:aa" }] },
    ]);
    const postponed = { step: "postponed", on: "2014-04-10" };
    expect(restsOn(meetingOf({ phases: [sought, postponed] }))).toEqual([["phases/postponed"]]);
    const anew = meetingOf({ phases: [postponed, phase("agreed", { on: "2014-04-12", due: "2014-05" })] });
    expect(anew.map(told)).toEqual(["date unknown possibly"]);
    expect(restsOn(anew)).toEqual([[]]);
  });
  it("is also what it was put off to", () => {
    const phases = [
      { step: "postponed", on: "2014-04-10", due: "2014-05" },
      { step: "held", on: "2014-05-15" },
    ];
    expect(meetingOf({ phases }).map(told)).toEqual(["date fulfilled yes"]);
    expect(restsOn(meetingOf({ phases: phases.slice(0, 1) }))).toEqual([[]]);
  });
});

describe("a plan without a day", () => {
  const became = (...rows: readonly object[]): readonly string[] =>
    meetingOf({ phases: [phase("sought"), ...rows] }).map(told);
  it("is fulfilled once it is held, on whatever day", () => {
    expect(became({ step: "held" })).toEqual(["holding fulfilled yes"]);
    expect(became({ step: "held", certainty: "probable" })).toEqual(["holding fulfilled possibly"]);
    expect(became()).toEqual(["holding unknown possibly"]);
  });
  it("is not denied by a denial of one day", () => {
    expect(became({ step: "held", on: "2014-04-16", negated: true })).toEqual(["holding unknown possibly"]);
    expect(became({ step: "held", negated: true })).toEqual(["holding not yes"]);
  });
  it("is none where it is denied, and a meeting is no plan of itself", () => {
    const phases = [
      phase("sought", { negated: true }),
      { step: "held", on: "2014-04-16", due: "2014-04-16" },
      { step: "cancelled", due: "2014-04-16" },
      { step: "postponed" },
    ];
    expect(meetingOf({ phases })).toEqual([]);
  });
});

describe("through a lens", () => {
  const graph = graphOf({
    id: "meeting:m",
    evidence: "1",
    phases: [
      phase("sought", { on: "2014-03-01", due: MID_APRIL }),
      { step: "held", on: "2014-04-16", evidence: { source: "source:other" } },
    ],
    agenda: { to: "issue:x", by: "country:aa", wish: "include" },
    discussed: { to: "issue:x", certainty: "probable", evidence: { source: "source:other" } },
  });
  const under = (looking: Parameters<Graph["at"]>[0]) => graph.at(looking).meeting("m").fulfilment().map(told);
  it("what is not yet, not known, not looked at or not certain enough is unknown", () => {
    const unknown = ["date unknown possibly", "topic unknown possibly"];
    expect(under({})).toEqual(["date fulfilled yes", "topic fulfilled possibly"]);
    expect(under({ asOf: "2014-04-15" })).toEqual(unknown);
    expect(under({ asOf: "2014-04-16" })).toEqual(["date fulfilled yes", "topic fulfilled possibly"]);
    expect(under({ knownBy: "2014-04-15" })).toEqual(unknown);
    expect(under({ sources: ["source:paper"] })).toEqual(unknown);
    expect(under({ certainty: "certain" })).toEqual(["date fulfilled yes", "topic unknown possibly"]);
    expect(under({ sources: ["source:other"] })).toEqual([]);
  });
  it("a position that nobody holds on the day asks for nothing", () => {
    const dated = graphOf({
      id: "position:p",
      evidence: "1",
      stance: "demands",
      holder: { to: "country:aa", during: "2014/.." },
      regards: "issue:x",
    });
    expect(dated.at({ asOf: "2013-01-01" }).position("p").fulfilment()).toEqual([]);
    expect(dated.at({ asOf: "2014-06-01" }).position("p").fulfilment()).toHaveLength(1);
  });
});

describe("options", () => {
  const graph = graphOf({
    id: "meeting:m",
    evidence: "1",
    phases: [phase("sought"), { step: "proposed", by: ["country:bb"] }],
    agenda: { to: "issue:x", by: ["country:aa", "country:bb"], wish: "include" },
  });
  const { fulfilment } = graph.meeting("m");
  it("keep the wishes of one actor, and the first ones", () => {
    expect(fulfilment({ by: "BB" }).map(({ aspect }) => aspect)).toEqual(["holding", "topic"]);
    expect(fulfilment({ by: "country:cc" })).toEqual([]);
    expect(fulfilment({ limit: 1 })).toHaveLength(1);
    expect(fulfilment({ by: undefined, limit: undefined } as object)).toHaveLength(3);
  });
  it.each<[string, object, string]>([
    ["no such option", { is: "not" }, "is"],
    ["no count", { limit: -1 }, "limit"],
  ])("%s is refused", (_, options, argument) => {
    expect(refusalOf(() => fulfilment(options))).toEqual(["ARGUMENT_INVALID", expect.objectContaining({ argument })]);
  });
  it("a name that is nobody's is refused", () => {
    expect(refusalOf(() => fulfilment({ by: "nobody" }))?.[0]).toBe("ENTITY_UNKNOWN");
  });
});

describe("hostile data", () => {
  it("names of built-in properties are names like others, and circles end", () => {
    const graph = graphOf(
      { id: "issue:tostring", evidence: "1", partOf: "issue:constructor" },
      { id: "issue:constructor", evidence: "1", partOf: "issue:tostring" },
      {
        id: "meeting:constructor",
        evidence: "1",
        agenda: { to: "issue:constructor", by: "country:aa", wish: "only" },
        discussed: [{ to: "issue:tostring" }, { topic: "issue:nowhere" }, { topic: "__proto__" }],
        phases: phase("sought", { due: "[..2014]" }),
      },
      { id: "agreement:a", evidence: "1", implements: "agreement:b", phases: { step: "signed" } },
      { id: "agreement:b", evidence: "1", implements: "agreement:a", phases: { step: "entered-into-force" } },
      ...["p", "q"].map((slug, at, all) => ({
        id: `position:${slug}`,
        evidence: "1",
        stance: "proposes",
        holder: "country:aa",
        regards: "issue:x",
        respondsTo: `position:${all[1 - at]}`,
      })),
    );
    expect(graph.meeting("meeting:constructor").fulfilment().map(told)).toEqual([
      "date unknown possibly",
      "single-topic partly possibly",
    ]);
    expect(graph.agreement("agreement:a").fulfilment().map(told)).toEqual(["performance partly possibly"]);
    expect(graph.position("p").fulfilment().map(told)).toEqual(["reply unknown possibly"]);
  });
});
