// Contradictions in time that the check of the bundled data finds; uncertain days never contradict.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { contestedFindings, foreseenFindings, orderFindings } from "../../scripts/lib/data-order.ts";
import { withBase } from "../helpers.ts";

const graphOf = (...entities: readonly object[]) => createGraph(withBase(...entities));
const textsOf = (findings: readonly { readonly text: string }[]): string[] => findings.map(({ text }) => text);
const agreement = (...phases: readonly object[]) => ({
  id: "agreement:a",
  type: "treaty",
  evidence: "1",
  parties: ["country:aa", "country:bb"],
  phases,
});
const event = (id: string, on: string, more: object = {}) => ({
  id: `event:${id}`,
  type: "visit",
  evidence: "1",
  on,
  ...more,
});

describe("steps", () => {
  const inForce = (on: string) =>
    graphOf(agreement({ step: "signed", on: "1965-06" }, { step: "entered-into-force", on }));
  it("that come certainly before the one that they follow contradict it", () => {
    expect(textsOf(orderFindings(inForce("1965-05-31")))).toEqual([
      "entered-into-force on 1965-05-31, before signed on 1965-06",
    ]);
  });
  it.each(["1965-06-30", "1965-06-01", "1966", "1965"])("may come on %s", (on) => {
    expect(orderFindings(inForce(on))).toEqual([]);
  });
  it("of different parties are not compared", () => {
    const steps = [
      { step: "signed", on: "1970", by: "country:aa" },
      { step: "ratified", on: "1960", by: "country:bb" },
    ];
    expect(orderFindings(graphOf(agreement(...steps)))).toEqual([]);
    expect(orderFindings(graphOf(agreement(...steps.map((one) => ({ ...one, by: "country:aa" })))))).toHaveLength(1);
  });
  it("that are denied do not count", () => {
    expect(
      orderFindings(
        graphOf(agreement({ step: "signed", on: "1965" }, { step: "entered-into-force", on: "1960", negated: true })),
      ),
    ).toEqual([]);
  });
});

describe("effects", () => {
  it("do not come before their causes", () => {
    const found = (on: string) =>
      orderFindings(graphOf(event("cause", "2000-05"), event("effect", on, { causedBy: "event:cause" })));
    expect(textsOf(found("2000-04-30"))).toEqual([
      "began by 2000-04-30, before event:cause (causedBy), from 2000-05-01",
    ]);
    expect(found("2000-05-01")).toEqual([]);
    expect(found("[2000-04-30..2000-05-01]")).toEqual([]);
  });
});

it("nobody acts before it existed or after it ended", () => {
  const group = {
    id: "organization:g",
    type: "group",
    evidence: "1",
    names: { text: "G" },
    existed: { during: "1990/1999-06-30" },
  };
  const acts = (on: string) => orderFindings(graphOf(group, event("act", on, { actors: "organization:g" })));
  expect(textsOf(acts("1989-12-31"))).toEqual(["organization:g (actors) did not exist from 1989-12-31 to 1989-12-31"]);
  expect(acts("1999-07-01")).toHaveLength(1);
  for (const on of ["1990-01-01", "1999-06-30", "1989/1990"])
    expect(acts(on === "1989/1990" ? "[1989..1990]" : on)).toEqual([]);
});

describe("a source", () => {
  const printed = { id: "source:old", type: "news", title: "Old", published: "2000-05-02", checked: "full-text" };
  const told = (on: string, more: object = {}) =>
    foreseenFindings(
      graphOf(printed, event("act", on, { evidence: { source: "source:old", ...more }, at: "place:isles" }), {
        id: "place:isles",
        evidence: "1",
      }),
    );
  it("does not tell as done what came after it", () => {
    expect(textsOf(told("2000-05-03"))).toEqual(["phases of 2000-05-03 is told by source:old of 2000-05-02"]);
    expect(told("2000-05-02")).toEqual([]);
    expect(told("2000-05")).toEqual([]);
  });
  it("does not report words that were said after it", () => {
    const said = (saidOn: string) => told("2000-05-01", { said: "country:aa", saidOn });
    expect(said("2000-05-03").length).toBeGreaterThan(0);
    expect(said("2000-05-02")).toEqual([]);
  });
});

it("where sources disagree each names whose account it is, unless it is official", () => {
  const paper = (type: string) => ({ id: "source:other", type, title: "Other", published: "2001", checked: "excerpt" });
  const meeting = (said: object) => ({
    id: "meeting:m",
    level: "summit",
    evidence: "1",
    participants: ["country:aa", "country:bb"],
    phases: { step: "held", on: "2000-05-01" },
    discussed: [
      { topic: "fish", evidence: { locator: "1", said: "country:aa" } },
      { topic: "fish", negated: true, evidence: { source: "source:other", ...said } },
    ],
  });
  const found = (type: string, said: object = {}) => contestedFindings(graphOf(paper(type), meeting(said)));
  expect(textsOf(found("news"))).toEqual(["discussed: in whose words, source:other?"]);
  expect(found("news", { said: "country:bb" })).toEqual([]);
  expect(found("official-statement")).toEqual([]);
});
