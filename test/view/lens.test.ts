// The lens: parts are merged, taken away, or refused by their code; what it narrows.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf, withBase } from "../helpers.ts";

const late = { id: "source:late", type: "news", title: "Late", published: "2020-05-01", checked: "full-text" };
const issue = {
  id: "issue:border",
  evidence: "1",
  types: ["legal"],
  parties: ["country:aa", "country:bb"],
  over: [
    { to: "place:alpha", certainty: "probable" },
    { to: "place:beta", certainty: "possible" },
  ],
};
const beta = { id: "place:beta", evidence: "1" };
const graph = createGraph(
  withBase(late, issue, beta, { about: "issue:border", types: ["naming"], evidence: { source: "source:late" } }),
);

describe("at", () => {
  it("begins with an empty lens", () => {
    expect(graph.lens).toEqual({});
  });
  it("merges its parts over those before, and changes none of the graphs", () => {
    const first = graph.at({ asOf: "2014-03-28", language: "ja" });
    const second = first.at({ asOf: "2015-01-01", knownBy: "2016-01-01" });
    expect(first.lens).toEqual({ asOf: "2014-03-28", language: "ja" });
    expect(second.lens).toEqual({ asOf: "2015-01-01", knownBy: "2016-01-01", language: "ja" });
    expect(graph.lens).toEqual({});
  });
  it("takes away what is undefined, and keeps the rest", () => {
    const narrow = graph.at({ asOf: "2014-03-28", knownBy: "2014-03-28", sources: ["source:paper"] });
    const wider = narrow.at({ asOf: undefined, sources: undefined });
    expect(wider.lens).toEqual({ knownBy: "2014-03-28" });
    expect(Object.keys(wider.lens)).toEqual(["knownBy"]);
    expect(wider.at({ knownBy: undefined }).lens).toEqual({});
    expect(wider.at({}).lens).toEqual(wider.lens);
  });
  it("is frozen, and keeps nothing of the caller's lists", () => {
    const [sources, datasets] = [["source:paper"], ["data"]];
    const { lens } = graph.at({ sources, datasets });
    sources.push("source:late");
    datasets.pop();
    expect(lens).toEqual({ sources: ["source:paper"], datasets: ["data"] });
    for (const part of [graph.lens, lens, lens.sources, lens.datasets]) expect(Object.isFrozen(part)).toBe(true);
  });
  it.each([
    ["asOf", "2014-03"],
    ["asOf", "2014"],
    ["asOf", "2014-02-30"],
    ["asOf", ""],
    ["asOf", "2014-03-28?"],
    ["asOf", 2014],
    ["asOf", null],
    ["knownBy", "2014/2015"],
    ["knownBy", "yesterday"],
    ["knownBy", ["2014-03-28"]],
  ])("refuses %s %j, which is no day", (part, value) => {
    expect(refusalOf(() => graph.at({ [part]: value } as never))?.[0]).toBe("TIME_INVALID");
  });
  it.each([
    ["sources", "source:paper"],
    ["sources", ["source:nowhere"]],
    ["sources", [1]],
    ["sources", null],
    ["datasets", "data"],
    ["datasets", ["nowhere"]],
    ["datasets", [null]],
    ["certainty", "sure"],
    ["certainty", 1],
    ["certainty", null],
    ["language", ""],
    ["language", "english language"],
    ["language", "en_GB"],
    ["language", 7],
    ["perspective", "Bb"],
    ["perspective", "country:zz"],
    ["perspective", null],
    ["asof", "2014-03-28"],
    ["source", ["source:paper"]],
  ])("refuses %s %j", (part, value) => {
    const [code, details] = refusalOf(() => graph.at({ [part]: value } as never)) ?? [];
    expect(code).toBe("ARGUMENT_INVALID");
    expect(details).toMatchObject({ argument: `lens.${part}` });
    expect(details).toHaveProperty("value");
  });
  it.each([[null], ["2014-03-28"], [[]], [7], [undefined]])("refuses %j as a lens", (lens) => {
    expect(refusalOf(() => graph.at(lens as never))).toMatchObject(["ARGUMENT_INVALID", { argument: "lens" }]);
  });
  it("refuses nothing that is undefined", () => {
    expect(graph.at({ asOf: undefined, sources: undefined, language: undefined }).lens).toEqual({});
  });
});

describe("a part of the lens", () => {
  const targets = (one: typeof graph) =>
    one
      .issue("border")
      .rows("over")
      .map(({ to, certainty }) => [to.id, certainty]);
  it("certainty is the lowest that is shown", () => {
    const all = [
      ["place:alpha", "probable"],
      ["place:beta", "possible"],
    ];
    expect(targets(graph)).toEqual(all);
    expect(targets(graph.at({ certainty: "possible" }))).toEqual(all);
    expect(targets(graph.at({ certainty: "probable" }))).toEqual(all.slice(0, 1));
    expect(targets(graph.at({ certainty: "certain" }))).toEqual([]);
    expect(graph.at({ certainty: "certain" }).issue("border").rows("parties")).toHaveLength(2);
  });
  it("sources are those that something rests on, words of a list too", () => {
    expect(graph.issue("border").view().types).toEqual(["legal", "naming"]);
    const paper = graph.at({ sources: ["source:paper"] });
    expect(paper.issue("border").view()).toMatchObject({ types: ["legal"], parties: [{}, {}] });
    const recent = graph.at({ sources: ["source:late"] });
    expect(recent.issue("border").view()).toMatchObject({ types: ["naming"], parties: [], name: "border" });
    expect(recent.all("source").map(({ id }) => id)).toEqual(["source:late"]);
    expect(recent.all("place")).toEqual([]);
    expect(graph.at({ sources: [] }).all("issue")).toEqual([]);
  });
  it("datasets are those that something is said in, and an answer tells which", () => {
    const other = {
      name: "other.json",
      entities: [
        { about: "issue:border", types: ["maritime"], over: "place:alpha", evidence: { source: "source:paper" } },
      ],
    };
    const two = createGraph([withBase(issue, beta), other]);
    const [first, second] = [two.at({ datasets: ["data"] }), two.at({ datasets: ["data-2"] })];
    expect(first.issue("border").view()).toMatchObject({ types: ["legal"] });
    expect(second.issue("border").view()).toMatchObject({ types: ["maritime"], parties: [] });
    expect(second.issue("border").rows("over")).toMatchObject([{ dataset: "data-2", certainty: "certain" }]);
    expect(second.all("source")).toEqual([]);
    expect(two.issue("border").rows("parties")[0]?.dataset).toBe("data");
  });
  it("datasets that bring the same row bring its evidence once", () => {
    const control = { to: "country:aa", type: "joint", evidence: { source: "source:paper", locator: "7" } };
    const again = {
      name: "again.json",
      entities: [{ about: "place:beta", evidence: { source: "source:paper" }, control }],
    };
    const two = createGraph([withBase({ ...beta, control }), again]);
    for (const datasets of [undefined, ["data"], ["data-2"]])
      expect(two.at({ datasets }).place("beta").control()).toMatchObject([{ evidence: [{ locator: "7" }] }]);
    expect(
      two
        .at({ datasets: ["data-2"] })
        .place("beta")
        .control()[0]?.dataset,
    ).toBe("data-2");
  });
  it("an entity that it does not know has its name and what its record must have, no more", () => {
    const position = {
      id: "position:p",
      evidence: { source: "source:late" },
      holder: "country:aa",
      stance: "demands",
      gist: "more",
      regards: "issue:border",
    };
    const one = createGraph(withBase(late, issue, beta, position));
    expect(one.at({ knownBy: "2020-04-30" }).position("p").view()).toMatchObject({
      name: "p",
      stance: "demands",
      gist: null,
      holder: [],
      regards: [],
      evidence: [],
    });
    expect(one.at({ knownBy: "2020-05-01" }).position("p").view()).toMatchObject({ gist: "more", holder: [{}] });
    expect(one.at({ knownBy: "2020-04-30" }).all("position")).toEqual([]);
  });
  it("labels without a source are seen with their dataset, and not through sources", () => {
    const labelled = createGraph(withBase({ id: "issue:salt", evidence: "1", names: { text: "Salt", type: "label" } }));
    const labels = (lens: object) => labelled.at(lens).issue("salt").rows("names");
    expect(labels({})).toMatchObject([{ text: "Salt", evidence: [] }]);
    expect(labels({ datasets: ["data"] })).toHaveLength(1);
    expect(labels({ sources: ["source:paper"] })).toEqual([]);
    expect(labels({ knownBy: "2014-03-27" })).toEqual([]);
    expect(labels({ knownBy: "2014-03-28" })).toHaveLength(1);
  });
});

describe("holds", () => {
  const agreement = {
    id: "agreement:pact",
    evidence: "1",
    parties: ["country:aa", { to: "country:bb", during: "2000/2005" }],
    phases: { step: "signed", on: "1999-05" },
  };
  const person = { id: "person:envoy", evidence: "1", offices: "country:aa" };
  const meeting = {
    id: "meeting:talks",
    evidence: "1",
    phases: [{ step: "held", on: "2001-01-01" }],
    discussed: { topic: "fish" },
    agenda: { topic: "salt", wish: "include" },
  };
  const undated = { id: "event:strike", type: "incident", evidence: "1", phases: { step: "occurred" } };
  const one = createGraph(
    withBase(late, agreement, person, meeting, undated, {
      about: "person:envoy",
      offices: { to: "country:aa", evidence: { source: "source:late" } },
      evidence: "2",
    }),
  );
  const view = (asOf?: string) => one.at({ asOf }).agreement("pact").view();
  it("is yes without a day, for everything", () => {
    expect(view().holds).toBe("yes");
    expect(view().parties.map(({ holds }) => holds)).toEqual(["yes", "yes"]);
  });
  it("follows the first phase, and is no only in the view of a handle", () => {
    expect(view("1999-04-30")).toMatchObject({ holds: "no", parties: [] });
    expect(one.at({ asOf: "1999-04-30" }).all("agreement")).toEqual([]);
    expect(view("1999-05-15")).toMatchObject({
      holds: "possibly",
      parties: [{ to: { id: "country:aa" }, holds: "possibly" }],
    });
    expect(view("1999-05-31")).toMatchObject({ holds: "yes", parties: [{ holds: "yes" }] });
  });
  it("is possibly at the ragged ends of a stretch", () => {
    const ofSecond = (asOf: string) => view(asOf).parties.find(({ to }) => to.id === "country:bb")?.holds;
    expect(["1999-12-31", "2000-06-01", "2000-12-31", "2005-01-01", "2005-01-02", "2006-01-01"].map(ofSecond)).toEqual([
      undefined,
      "possibly",
      "yes",
      "yes",
      "possibly",
      undefined,
    ]);
  });
  it("is yes between the publications of an undated state, possibly at any other time", () => {
    const office = (asOf: string) => one.at({ asOf }).person("envoy").rows("offices")[0]?.holds;
    expect(["2014-03-27", "2014-03-28", "2020-05-01", "2020-05-02"].map(office)).toEqual([
      "possibly",
      "yes",
      "yes",
      "possibly",
    ]);
  });
  it("of what was discussed begins with the meeting, a wish is there before", () => {
    const eve = one.at({ asOf: "2000-12-31" }).meeting("talks");
    expect(eve.discussed()).toEqual([]);
    expect(eve.agenda()).toHaveLength(1);
    expect(one.at({ asOf: "2001-01-01" }).meeting("talks").discussed()).toHaveLength(1);
  });
  it("of an undated phase is yes from its publication, possibly before", () => {
    expect(one.at({ asOf: "2014-03-27" }).event("strike").rows("phases")).toMatchObject([{ holds: "possibly" }]);
    expect(one.at({ asOf: "2014-03-28" }).event("strike").rows("phases")).toMatchObject([{ holds: "yes" }]);
  });
});
