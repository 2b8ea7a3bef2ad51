// Options are applied or refused, never ignored.
import { createGraph, DiplographError } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const graph = createGraph(
  withBase(
    { id: "issue:border", evidence: "1", types: ["legal"], parties: ["country:aa", "country:bb"] },
    { id: "agreement:pact", evidence: "1", parties: ["country:aa", "country:bb"], provisions: { key: "1" } },
    {
      id: "meeting:talks",
      evidence: "1",
      participants: ["country:aa", "country:bb"],
      phases: { step: "held", on: "2014-01-31" },
    },
    { id: "event:strike", evidence: "1", type: "incident", actors: ["country:aa", "country:bb"] },
  ),
);
const pair = graph.between("country:aa", "country:bb");
type Ask = (options: never) => unknown;
const asks: { readonly [question: string]: Ask } = {
  issues: pair.issues,
  agreements: pair.agreements,
  meetings: pair.meetings,
  events: pair.events,
  timeline: pair.timeline,
  positions: graph.issue("border").positions,
  claims: graph.place("alpha").claims,
  agenda: graph.meeting("talks").agenda,
  interpretations: graph.agreement("pact").interpretations,
  invocations: graph.agreement("pact").invocations,
  assertions: graph.assertions,
  "assertions of a handle": graph.issue("border").assertions,
  all: (options) => graph.all("issue", options),
};
const ask = (question: string, options: unknown) => asks[question]?.(options as never);
function refusalOf(question: string, options: unknown): unknown {
  try {
    ask(question, options);
  } catch (error) {
    if (error instanceof DiplographError && error.code === "ARGUMENT_INVALID") return error.details;
    throw error;
  }
  return undefined;
}
const ofAll = Object.keys(asks);

describe.each(ofAll)("%s", (question) => {
  it("takes no options, or only undefined ones", () => {
    expect(() => ask(question, undefined)).not.toThrow();
    expect(() => ask(question, {})).not.toThrow();
    expect(() => ask(question, { limit: undefined })).not.toThrow();
  });
  it("refuses an option that it does not have", () => {
    expect(refusalOf(question, { limits: 1 })).toMatchObject({ argument: "limits", value: 1 });
    expect(refusalOf(question, { toString: 1 })).toMatchObject({ argument: "toString" });
    expect(refusalOf(question, { limits: undefined })).toMatchObject({ argument: "limits" });
  });
  it.each([[-1], [1.5], ["1"], [null], [Number.NaN], [true]])("refuses a limit of %j", (limit) => {
    expect(refusalOf(question, { limit })).toMatchObject({ argument: "limit", value: limit });
  });
  it("has at most as many answers as its limit", () => {
    expect(ask(question, { limit: 0 })).toEqual([]);
    const all = ask(question, {}) as readonly object[];
    expect(ask(question, { limit: 1 })).toEqual(all.slice(0, 1));
    expect(ask(question, { limit: 1000 })).toEqual(all);
  });
});
it.each(ofAll.filter((question) => question !== "assertions of a handle"))(
  "%s refuses what is no object",
  (question) => {
    for (const options of [null, "limit", 7])
      expect(refusalOf(question, options)).toMatchObject({ argument: "options" });
  },
);

describe("a value that an option cannot have is refused:", () => {
  it.each<[string, string, unknown]>([
    ["issues", "open", "true"],
    ["issues", "open", null],
    ["issues", "exactly", 1],
    ["issues", "organs", "yes"],
    ["issues", "relation", "friendship"],
    ["issues", "relation", null],
    ["issues", "types", "legal"],
    ["issues", "types", ["leagl"]],
    ["issues", "types", [null]],
    ["agreements", "types", ["summit"]],
    ["agreements", "status", "held"],
    ["agreements", "level", "summit"],
    ["agreements", "from", 2014],
    ["agreements", "from", "spring"],
    ["agreements", "to", "2014/.."],
    ["agreements", "to", ""],
    ["meetings", "level", "top"],
    ["meetings", "status", "signed"],
    ["meetings", "types", ["summit"]],
    ["events", "types", ["treaty"]],
    ["events", "level", "summit"],
    ["events", "status", ["occurred"]],
    ["timeline", "what", "phase"],
    ["timeline", "what", ["held"]],
    ["timeline", "exactly", true],
    ["positions", "stances", ["claim"]],
    ["positions", "stances", "claims"],
    ["positions", "stance", "claims"],
    ["claims", "stances", ["claims"]],
    ["interpretations", "provision", 1],
    ["invocations", "provision", null],
    ["assertions", "stance", "claim"],
    ["assertions", "attributed", "yes"],
    ["assertions", "sourcesDisagree", 0],
    ["assertions", "only", true],
    ["assertions", "only", false],
    ["all", "types", ["news"]],
  ])("%s %s %j", (question, option, value) => {
    expect(refusalOf(question, { [option]: value })).toMatchObject({ argument: option });
  });
  it("a name that is none", () => {
    expect(refusalOf("positions", { by: 7 })).toMatchObject({ argument: "name" });
    expect(refusalOf("assertions", { about: null })).toMatchObject({ argument: "name" });
    expect(() => ask("positions", { by: "Nobody" })).toThrow(expect.objectContaining({ code: "ENTITY_UNKNOWN" }));
    expect(() => ask("assertions", { source: "country:aa" })).toThrow(
      expect.objectContaining({ code: "ENTITY_UNKNOWN" }),
    );
    expect(() => ask("agenda", { by: "place:alpha" })).toThrow(expect.objectContaining({ code: "ENTITY_UNKNOWN" }));
  });
  it("a word of no vocabulary, of a kind that has none", () => {
    expect(() => graph.all("country", { types: ["city"] })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});

describe("a window", () => {
  const days = (options: object) => pair.meetings(options).length;
  it.each(["agreements", "meetings", "events", "timeline"])(
    "that ends before it begins is refused by %s",
    (question) => {
      expect(refusalOf(question, { from: "2014-04", to: "2014-03" })).toMatchObject({
        argument: "to",
        value: "2014-03",
      });
      expect(refusalOf(question, { from: "2014-02", to: "2014-01-31" })).toMatchObject({ argument: "to" });
      expect(() => ask(question, { from: "2014-04", to: "2014" })).not.toThrow();
      expect(() => ask(question, { from: "2014-04-01", to: "2014-04-01" })).not.toThrow();
    },
  );
  it("counts both ends, by their first and last days", () => {
    expect(days({ from: "2014-01-31" })).toBe(1);
    expect(days({ to: "2014-01-31" })).toBe(1);
    expect(days({ from: "2014-01", to: "2014-01" })).toBe(1);
    expect(days({ from: "2014-02" })).toBe(0);
    expect(days({ to: "2014-01-30" })).toBe(0);
    expect(days({ from: "2013", to: "2013" })).toBe(0);
    expect(days({ from: "[..2014-01]" })).toBe(1);
  });
});
