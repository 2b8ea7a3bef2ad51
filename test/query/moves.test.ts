// Who moved first, between whom and about what, on a few made up entities.
import type { Graph, MoveOptions } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../helpers.ts";
import { event, evidence, graphOf, pair, position, short, told } from "../moving.ts";

describe("who moved first", () => {
  const from = (who: string, on: string, more: object = {}) =>
    event(`${who}-${on.replaceAll(/\D/g, "")}`, { on, actors: `country:${who}`, targets: "country:cc", ...more });
  const firsts = (graph: Graph, options?: MoveOptions): readonly string[] =>
    graph.moves(options).map(({ day, actor, first }) => `${day.edtf} ${short(actor.id)} ${first}`);
  it("is sure where all days are", () => {
    expect(firsts(graphOf(from("bb", "2014-02-01"), from("aa", "2014-01"), from("aa", "2015")))).toEqual([
      "2014-01 aa yes",
      "2014-02-01 bb no",
      "2015 aa no",
    ]);
  });
  it("is open on the same day, where days overlap, and where one is doubted", () => {
    expect(firsts(graphOf(from("aa", "2014-02-01"), from("bb", "2014-02-01")))).toEqual([
      "2014-02-01 aa possibly",
      "2014-02-01 bb possibly",
    ]);
    expect(firsts(graphOf(from("aa", "2014"), from("bb", "2014-02-01")))).toEqual([
      "2014 aa possibly",
      "2014-02-01 bb possibly",
    ]);
    expect(firsts(graphOf(from("aa", "2013?"), from("bb", "2014")))).toEqual(["2013? aa possibly", "2014 bb possibly"]);
    expect(firsts(graphOf(from("aa", "2013"), from("bb", "2014?")))).toEqual(["2013 aa possibly", "2014? bb possibly"]);
    expect(firsts(graphOf(from("aa", "[..2013]"), from("bb", "2014")))).toEqual(["[..2013] aa yes", "2014 bb no"]);
    expect(firsts(graphOf(from("aa", "2013"), from("bb", "[2014..]")))).toEqual(["2013 aa yes", "[2014..] bb no"]);
  });
  it("is only possibly who may not have acted at all, and whoever comes after", () => {
    const doubts = [
      { certainty: "possible" },
      { actors: { to: "country:aa", certainty: "probable" } },
      { targets: { to: "country:cc", certainty: "probable" } },
      { actors: ["country:aa", { to: "country:aa", negated: true, evidence }] },
    ];
    for (const doubt of doubts)
      expect(firsts(graphOf(from("aa", "2013", doubt), from("bb", "2014")))).toEqual([
        "2013 aa possibly",
        "2014 bb possibly",
      ]);
  });
  it("is asked before the limit, and among the moves that may lie in the window", () => {
    const graph = graphOf(from("aa", "2013"), from("bb", "2014-02"), from("aa", "2015"));
    expect(firsts(graph, { from: "2014" })).toEqual(["2014-02 bb yes", "2015 aa no"]);
    expect(firsts(graph, { limit: 1 })).toEqual(["2013 aa yes"]);
    expect(firsts(graph, { from: "2014-02-15" })).toEqual(["2014-02 bb possibly", "2015 aa possibly"]);
    expect(graph.moves({ from: "2014-02-15" }).map(({ within }) => within)).toEqual(["possibly", "yes"]);
    expect(graph.moves({ to: "2014-02-15" }).map(({ within }) => within)).toEqual(["yes", "possibly"]);
    expect(graph.moves({ from: "2014-02", to: "2014-02" }).map(({ within }) => within)).toEqual(["yes"]);
  });
  it("is the same actor in several moves, not another one", () => {
    expect(firsts(graphOf(from("aa", "2013"), from("aa", "2014")))).toEqual(["2013 aa yes", "2014 aa yes"]);
  });
  it("is surely who alone moved, however unsure the day", () => {
    expect(firsts(graphOf(from("aa", "2013?"), from("aa", "[2014..]")))).toEqual(["2013? aa yes", "[2014..] aa yes"]);
  });
  it("is an actor with its organs", () => {
    const graph = graphOf(
      event("ruling", { type: "judgment", on: "2013", actors: "organization:aa-court", targets: "country:bb" }),
      event("answer", { on: "2014", actors: "country:bb", targets: "country:aa" }),
      event("more", { on: "2012", actors: "country:aa", targets: "organization:bb-ministry" }),
    );
    expect(firsts(graph, { between: pair })).toEqual(["2014 bb yes"]);
    expect(firsts(graph, { between: pair, organs: true })).toEqual(["2012 aa yes", "2013 aa-court yes", "2014 bb no"]);
  });
});

describe("between actors", () => {
  it("are acts of one towards another only", () => {
    const graph = graphOf(
      event("e", { on: "2014", actors: ["country:aa", "country:bb"], targets: ["country:bb", "country:cc"] }),
      event("f", { on: "2015", actors: "country:cc", targets: "country:aa" }),
      event("g", { on: "2016", actors: ["organization:aa-court"], targets: "country:aa" }),
    );
    expect(told(graph, { between: pair })).toEqual(["2014 aa bb event.protest"]);
    expect(told(graph, { between: pair, organs: true })).toEqual(["2014 aa bb event.protest"]);
    expect(told(graph, { between: [...pair, "country:cc"] })).toEqual([
      "2014 aa bb event.protest",
      "2014 aa cc event.protest",
      "2014 bb cc event.protest",
      "2015 cc aa event.protest",
    ]);
  });
  it("are, possibly, acts towards nobody that concern what all take part in, or what is at issue between them", () => {
    const by = { on: "2014", actors: "country:aa" };
    const graph = graphOf(
      event("a-issue", { ...by, concerns: "issue:x" }),
      event("b-place", { ...by, concerns: "place:alpha" }),
      event("c-nothing", by),
      event("d-theirs", { ...by, actors: "country:cc", concerns: "issue:x" }),
      event("e-denied", { ...by, concerns: { to: "issue:x", negated: true } }),
      event("f-both", { ...by, actors: pair }),
      position("p", { during: "2014/.." }),
    );
    const found = graph.moves({ between: pair });
    expect(found.map(({ row, target, surely }) => `${row.subject.id} ${target} ${surely}`)).toEqual([
      "event:a-issue null possibly",
      "event:b-place null possibly",
      "event:f-both null possibly",
      "position:p null possibly",
      "event:f-both null possibly",
    ]);
    expect(found.map(({ first }) => first)).toEqual(Array(5).fill("possibly"));
    expect(graph.moves({ between: ["country:aa", "country:cc"] })).toEqual([]);
  });
});

describe("about something", () => {
  const graph = graphOf(
    event("on-x", { on: "2014", actors: "country:aa", targets: "country:bb", concerns: "issue:x" }),
    event("maybe-on-x", { on: "2013", actors: "country:bb", concerns: { to: "issue:x", certainty: "possible" } }),
    event("not-on-x", { on: "2014", actors: "country:bb", concerns: { to: "issue:x", negated: true } }),
    event("on-alpha", { on: "2015", actors: "country:cc", concerns: "place:alpha" }),
    {
      id: "meeting:m",
      evidence: "1",
      participants: pair,
      phases: { step: "proposed", by: "country:aa", on: "2016" },
      agenda: { to: "issue:x", by: "country:aa", wish: "exclude" },
    },
    position("p", { during: "2017/..", holder: "country:aa" }),
  );
  it("are acts of what has a link to it", () => {
    expect(told(graph, { about: "issue:x" })).toEqual([
      "2013 bb - event.protest",
      "2014 aa bb event.protest",
      "2017 aa - position.demands",
    ]);
    expect(told(graph, { about: ["issue:x", "place:alpha"] })).toHaveLength(4);
    expect(told(graph, { about: "event:on-x" })).toEqual(["2014 aa bb event.protest"]);
  });
  it("are no more than possible where it is doubted that they are", () => {
    expect(graph.moves({ about: "issue:x" }).map(({ surely, first }) => `${surely} ${first}`)).toEqual([
      "possibly possibly",
      "yes possibly",
      "yes possibly",
    ]);
  });
});

describe("the lens", () => {
  const graph = graphOf(
    event("old", { on: "2010", actors: "country:aa", targets: "country:bb" }),
    event("new", { on: "2019", actors: "country:bb", targets: "country:aa", evidence }),
    event("maybe", { on: "2012", actors: "country:cc", targets: "country:aa", certainty: "possible" }),
  );
  it("leaves out what it does not show", () => {
    expect(told(graph.at({ asOf: "2014-01-01" }))).toEqual(["2010 aa bb event.protest", "2012 cc aa event.protest"]);
    expect(told(graph.at({ knownBy: "2014-01-01" }))).toEqual(["2010 aa bb event.protest"]);
    expect(told(graph.at({ sources: ["source:other"] }))).toEqual(["2019 bb aa event.protest"]);
    expect(told(graph.at({ certainty: "certain" }))).toEqual(["2010 aa bb event.protest", "2019 bb aa event.protest"]);
  });
  it("leaves it open whether something was done by the day", () => {
    expect(graph.at({ asOf: "2010-05-01" }).moves()).toMatchObject([{ day: { edtf: "2010" }, surely: "possibly" }]);
  });
});

it("stand by day, last possible day, actor, target and row", () => {
  const graph = graphOf(
    event("d", { on: "2014", actors: "country:bb", targets: "country:aa" }),
    event("c", { on: "2014-01-01", actors: "country:bb" }),
    event("b", { on: "[..2014-01-01]", actors: "country:bb", targets: "country:aa" }),
    event("a", { on: "2014-01-01", actors: ["country:bb", "country:aa"], targets: ["country:cc"] }),
    event("e", { on: "[2013..]", actors: "country:aa" }),
    event("f", { on: "[2013..]", actors: "country:aa" }),
  );
  expect(
    graph.moves().map(({ row, actor, target }) => `${row.subject.id} ${short(actor.id)} ${short(target?.id)}`),
  ).toEqual([
    "event:e aa -",
    "event:f aa -",
    "event:a aa cc",
    "event:c bb -",
    "event:b bb aa",
    "event:a bb cc",
    "event:d bb aa",
  ]);
});

it("are plain, frozen, and the same when asked again", () => {
  const graph = graphOf(event("e", { on: "2014", actors: pair, targets: pair }));
  const [all] = [graph.moves()];
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  expect(graph.moves()).toEqual(all);
  for (const value of [all, all[0], all[0]?.class, all[0]?.restsOn, all[0]?.day])
    expect(Object.isFrozen(value)).toBe(true);
});

it("take ids that are names of properties as ids", () => {
  const graph = graphOf(
    { id: "country:constructor", evidence: "1" },
    { id: "organization:constructor", evidence: "1", type: "group" },
    event("constructor", { on: "2014", actors: "organization:constructor", targets: "country:constructor" }),
  );
  expect(told(graph)).toEqual(["2014 constructor constructor event.protest"]);
});

it("are found in circles of organs", () => {
  const graph = graphOf(
    { id: "organization:one", type: "group", evidence: "1", partOf: ["organization:two", "country:aa"] },
    { id: "organization:two", type: "group", evidence: "1", partOf: ["organization:one", "country:bb"] },
    event("e", { on: "2014", actors: "organization:one", targets: "organization:two" }),
    event("f", { on: "2015", actors: "country:aa", targets: "organization:two" }),
  );
  expect(told(graph, { between: pair, organs: true })).toEqual([
    "2014 one two event.protest",
    "2015 aa two event.protest",
  ]);
  // What is an organ of both is nobody else than either.
  expect(graph.moves({ between: pair, organs: true }).map(({ first }) => first)).toEqual(["yes", "yes"]);
});

describe("an option that cannot be taken", () => {
  const graph = graphOf();
  it.each<[string, object]>([
    ["between", { between: ["country:aa"] }],
    ["between", { between: ["country:aa", "country:aa"] }],
    ["between", { between: "country:aa" }],
    ["organs", { organs: true }],
    ["organs", { between: pair, organs: 1 }],
    ["about", { about: [] }],
    ["from", { from: "soon" }],
    ["to", { from: "2014", to: "2013" }],
    ["limit", { limit: -1 }],
    ["acts", { acts: [] }],
    ["options", []],
  ])("is refused: %s of %j", (argument, options) => {
    expect(refusalOf(() => graph.moves(options as MoveOptions))).toMatchObject(["ARGUMENT_INVALID", { argument }]);
  });
  it("is a name that is not known, or not of an actor", () => {
    expect(refusalOf(() => graph.moves({ between: ["country:aa", "country:zz"] }))?.[0]).toBe("ENTITY_UNKNOWN");
    expect(refusalOf(() => graph.moves({ between: ["country:aa", "place:alpha"] }))?.[0]).toBe("ENTITY_UNKNOWN");
    expect(refusalOf(() => graph.moves({ about: "issue:none" }))?.[0]).toBe("ENTITY_UNKNOWN");
  });
});
