// What changes are narrowed to, through which lens, in which order; what is refused.
import { type ChangeOptions, createGraph, type Graph } from "diplograph";
import { describe, expect, it } from "vitest";
import { both, evidence, graph, graphOf, position, rowsOf } from "../changing.ts";
import { refusalOf, withBase } from "../helpers.ts";
import { mine } from "../types/mine.ts";

const idsOf = (of: Graph, options: ChangeOptions): string[] => of.changes(options).map(({ entity }) => entity.id);

describe("an answer", () => {
  const all = { from: "1980", to: "2010" };
  it("comes in order: by first day, then by id; rows by day, by last day, then by what they are", () => {
    expect(idsOf(graph, all)).toEqual(["issue:x", "position:open", "agreement:pact", "event:clash", "position:closed"]);
    const same = graphOf(
      { id: "issue:x", evidence: "1" },
      position("z", "claims", {
        holder: [
          { to: "country:bb", during: "2006-05-09/2006-05-10" },
          { to: "country:aa", during: "2006-05-10/.." },
        ],
      }),
      {
        id: "event:e",
        type: "visit",
        evidence: "1",
        phases: [
          { step: "occurred", on: "[..2006-05-10]" },
          { step: "began", on: "2006-05" },
          { step: "planned", on: "2006-05-01" },
        ],
      },
    );
    expect(rowsOf(same, all)).toEqual([
      "phase 2006-05-01 yes event:e#phases/planned",
      "phase 2006-05 yes event:e#phases/began",
      "phase [..2006-05-10] possibly event:e#phases/occurred",
      "began 2006-05-09 yes position:z#holder/country:bb",
      "began 2006-05-10 yes position:z#holder/country:aa",
      "ended 2006-05-10 yes position:z#holder/country:bb",
    ]);
    expect(idsOf(graph, { ...all, limit: 2 })).toEqual(["issue:x", "position:open"]);
    expect(idsOf(graph, { ...all, limit: 0 })).toEqual([]);
  });
  it("is about one thing or several, and what points to them", () => {
    expect(idsOf(graph, { ...all, about: "issue:x" })).toEqual([
      "issue:x",
      "position:open",
      "event:clash",
      "position:closed",
    ]);
    expect(idsOf(graph, { ...all, about: ["country:cc", graph.agreement("pact")] })).toEqual([
      "agreement:pact",
      "event:clash",
    ]);
    expect(idsOf(graph, { ...all, about: "place:alpha" })).toEqual([]);
    const denied = graphOf({
      id: "event:e",
      type: "visit",
      evidence: "1",
      on: "2006",
      actors: { to: "country:aa", negated: true },
    });
    expect(idsOf(denied, { ...all, about: "country:aa" })).toEqual([]);
    expect(idsOf(denied, all)).toEqual(["event:e"]);
  });
  it("is between actors, and what they hold on it", () => {
    expect(idsOf(graph, { ...all, between: ["AA", "BB"] })).toEqual([
      "issue:x",
      "position:open",
      "agreement:pact",
      "position:closed",
    ]);
    expect(idsOf(graph, { ...all, between: ["AA", "CC"] })).toEqual([]);
    expect(idsOf(graph, { ...all, between: ["AA", "BB"], about: "country:aa" })).toEqual([
      "issue:x",
      "position:open",
      "agreement:pact",
      "position:closed",
    ]);
    expect(idsOf(graph, { ...all, between: ["AA", "BB"], about: "agreement:pact" })).toEqual(["agreement:pact"]);
    const others = graphOf(
      { id: "issue:x", evidence: "1", parties: both },
      position("mine", "claims", { during: "2006/.." }),
      position("theirs", "claims", { holder: "country:cc", during: "2006/.." }),
      position("elsewhere", "claims", { regards: { to: "issue:x", negated: true }, during: "2006/.." }),
    );
    expect(idsOf(others, all)).toEqual(["position:elsewhere", "position:mine", "position:theirs"]);
    expect(idsOf(others, { ...all, between: ["AA", "BB"] })).toEqual(["position:mine"]);
    const court = graphOf(
      { id: "organization:court", type: "court", evidence: "1", partOf: "country:aa" },
      {
        id: "issue:y",
        evidence: "1",
        parties: ["organization:court", "country:bb"],
        phases: { step: "raised", on: "2006" },
      },
    );
    expect(idsOf(court, { ...all, between: ["AA", "BB"] })).toEqual([]);
    expect(idsOf(court, { ...all, between: ["AA", "BB"], organs: false })).toEqual([]);
    expect(idsOf(court, { ...all, between: ["AA", "BB"], organs: true })).toEqual(["issue:y"]);
  });
  it("is seen through the rest of the lens", () => {
    const told = graphOf(
      {
        id: "event:e",
        type: "visit",
        evidence: "1",
        phases: [
          { step: "planned", on: "2006" },
          { step: "occurred", on: "2007", certainty: "probable", evidence },
        ],
      },
      { id: "event:f", type: "visit", evidence, phases: { step: "occurred", on: "2007", certainty: "possible" } },
    );
    const planned = ["phase 2006 yes event:e#phases/planned"];
    const occurred = "phase 2007 yes event:e#phases/occurred";
    expect(rowsOf(told, all)).toEqual([...planned, occurred, "phase 2007 yes event:f#phases/occurred"]);
    expect(rowsOf(told.at({ certainty: "probable" }), all)).toEqual([...planned, occurred]);
    expect(rowsOf(told.at({ knownBy: "2019-12-31" }), all)).toEqual(planned);
    expect(rowsOf(told.at({ sources: ["source:paper"] }), all)).toEqual(planned);
    expect(told.at({ sources: ["source:paper"] }).changes(all)[0]?.status).toEqual({ before: null, after: "planned" });
    expect(told.at({ asOf: "2006-06-01" }).at({ asOf: undefined }).changes(all)).toEqual(told.changes(all));
  });
  it("holds for one's own kinds, circles and any year", () => {
    const own = createGraph(
      withBase(
        { id: "vessel:v", evidence: "1", types: ["patrol"], flag: { to: "country:aa", during: "2006/.." } },
        {
          id: "cable:constructor",
          evidence: "1",
          subject: "s",
          sender: "country:aa",
          phases: [
            { step: "sent", on: "2006-02" },
            { step: "leaked", on: "2006-03" },
          ],
        },
      ),
      { ontology: mine },
    );
    expect(own.changes({ from: "2006", to: "2006" })).toMatchObject([
      { entity: { id: "vessel:v" }, status: null, rows: [{ what: "began" }] },
      {
        entity: { id: "cable:constructor" },
        status: { before: null, after: "leaked" },
        rows: [{ what: "phase" }, { what: "phase" }],
      },
    ]);
    const circle = graphOf(
      { id: "meeting:m", evidence: "1", follows: "meeting:n", phases: { step: "held", on: "-0044-03-15" } },
      { id: "meeting:n", evidence: "1", follows: "meeting:m", phases: { step: "held", on: "Y12345" } },
    );
    expect(idsOf(circle, { from: "-0044", to: "Y12345", about: "meeting:m" })).toEqual(["meeting:m", "meeting:n"]);
    expect(circle.changes({ from: "-0044-03-15", to: "-0044-03-15" })[0]).toMatchObject({
      shown: { before: false, after: true },
      status: { before: null, after: "held" },
    });
  });
  it("is plain and frozen", () => {
    const found = graph.changes({ from: "2006-05", to: "2006-05" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const loose = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(found)).toBe(false);
  });
});

describe("what is refused", () => {
  const days = { from: "2006", to: "2006" };
  it.each<[string, object | undefined, string]>([
    ["no options", undefined, "options"],
    ["no beginning", { to: "2006" }, "from"],
    ["no end", { from: "2006" }, "to"],
    ["an end before the beginning", { from: "2006", to: "2005" }, "to"],
    ["a beginning that is no date", { from: "May", to: "2006" }, "from"],
    ["a beginning that is no text", { from: 2006, to: "2006" }, "from"],
    ["an end that is null", { from: "2006", to: null }, "to"],
    ["a beginning without a first day", { from: "[..2006]", to: "2006" }, "from"],
    ["an end without a last day", { from: "2006", to: "[2006..]" }, "to"],
    ["nothing that it is about", { ...days, about: [] }, "about"],
    ["no name", { ...days, about: [7] }, "name"],
    ["one actor", { ...days, between: ["AA"] }, "between"],
    ["an actor twice", { ...days, between: ["AA", "country:aa"] }, "between"],
    ["actors that are no list", { ...days, between: "AA" }, "between"],
    ["organs of nobody", { ...days, organs: true }, "organs"],
    ["organs that are no flag", { ...days, between: ["AA", "BB"], organs: 1 }, "organs"],
    ["a negative limit", { ...days, limit: -1 }, "limit"],
    ["an option that there is not", { ...days, what: ["phase"] }, "what"],
  ])("%s", (_, options, argument) => {
    expect(refusalOf(() => graph.changes(options as never))).toMatchObject(["ARGUMENT_INVALID", { argument }]);
  });
  it("names that nobody or nothing has", () => {
    expect(refusalOf(() => graph.changes({ ...days, about: "issue:zz" }))?.[0]).toBe("ENTITY_UNKNOWN");
    expect(refusalOf(() => graph.changes({ ...days, between: ["AA", "place:alpha"] }))?.[0]).toBe("ENTITY_UNKNOWN");
  });
  it("a lens that looks at one day", () => {
    expect(refusalOf(() => graph.at({ asOf: "2006-01-01" }).changes(days))).toMatchObject([
      "ARGUMENT_INVALID",
      { argument: "lens.asOf", value: "2006-01-01" },
    ]);
  });
});
