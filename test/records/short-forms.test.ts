// Every short form stands for what the canonical form writes out.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { base, problemsOf, withBase } from "../helpers.ts";

/** The canonical record of the first of these. */
function canonical(file: object, ...entities: readonly object[]) {
  const [first] = entities as readonly [{ id?: string; about?: string }];
  const graph = createGraph({ defaultSource: "source:paper", ...file, entities: [...base, ...entities] });
  return graph.record(first.id ?? first.about ?? "") as Record<string, unknown>;
}
const rows = (record: Record<string, unknown>, field: string) => record[field] as readonly Record<string, unknown>[];
const one = (file: object, record: object, field: string, ...others: readonly object[]) =>
  rows(canonical(file, record, ...others), field)[0];

const paper = [{ source: "source:paper", locator: "1" }];

describe("links", () => {
  it.each([
    ["a bare id", "country:aa"],
    ["a list of bare ids", ["country:aa"]],
    ["a row", { to: "country:aa" }],
    ["a list of rows", [{ to: "country:aa", evidence: "1" }]],
    ["a row that states what is left out", { to: "country:aa", certainty: "certain", negated: false }],
    ["a row with empty and undefined parts", { to: "country:aa", side: undefined, evidence: [] }],
  ])("%s", (_, parties) => {
    const row = one({}, { id: "issue:x", evidence: "1", parties }, "parties");
    const id = expect.stringMatching(/^issue:x#parties\/country:aa~[0-9a-z]+$/);
    expect(row).toEqual({ id, to: "country:aa", evidence: paper });
  });

  it("may be a topic in words where the field has topics", () => {
    const row = one({}, { id: "meeting:x", evidence: "1", discussed: { topic: "other matters" } }, "discussed");
    expect(row).toMatchObject({ topic: "other matters" });
    expect(row).not.toHaveProperty("to");
  });

  it("one mention alone is a list of one, and lists of ids are in order, each once", () => {
    const phases = [
      { step: "agreed", by: "country:aa" },
      { step: "held", by: ["country:bb", "country:aa", "country:bb"] },
    ];
    const record = canonical({}, { id: "meeting:x", evidence: "1", phases });
    expect(rows(record, "phases").map(({ by }) => by)).toEqual([["country:aa"], ["country:aa", "country:bb"]]);
  });
});

describe("evidence", () => {
  const cite = (evidence: unknown, file: object = {}) =>
    canonical(file, { id: "issue:x", evidence }, { id: "source:b", type: "book", title: "B", checked: "excerpt" })[
      "evidence"
    ];

  it("a string is a locator in the source of the file", () => {
    expect(cite("1")).toEqual(paper);
    expect(cite(["1", "2"])).toEqual([...paper, { source: "source:paper", locator: "2" }]);
  });
  it("an object without source is of the source of the file", () => {
    expect(cite({ locator: "1" })).toEqual(paper);
    expect(cite({ source: "source:b" })).toEqual([{ source: "source:b" }]);
  });
  it("the same evidence twice is one", () => expect(cite(["1", { locator: "1" }])).toEqual(paper));

  it("`said` and `saidOn` are an attribution of one voice", () => {
    const said = (by: unknown) => [{ source: "source:paper", attribution: [{ by, verb: "said", on: "2014-03-26" }] }];
    expect(cite({ said: "country:aa", saidOn: "2014-03-26" })).toEqual(said("country:aa"));
    expect(cite({ said: "the sources", saidOn: "2014-03-26" })).toEqual(said({ description: "the sources" }));
    expect(cite({ said: { description: "officials", of: "country:aa" }, saidOn: "2014-03-26" })).toEqual(
      said({ description: "officials", of: ["country:aa"] }),
    );
  });
  it("`saidOn` alone is somebody's words", () =>
    expect(cite({ saidOn: "2014" })).toEqual([
      { source: "source:paper", attribution: [{ verb: "said", on: "2014" }] },
    ]));
  it("a chain keeps its order, and one voice may stand without a list", () => {
    const chain = [{ verb: "reported" }, { by: "country:aa", verb: "wrote", on: "2014" }];
    expect(cite({ attribution: chain })).toEqual([{ source: "source:paper", attribution: chain }]);
    expect(cite({ attribution: chain[1] })).toEqual([{ source: "source:paper", attribution: [chain[1]] }]);
  });
});

describe("inheritance", () => {
  it("a row without evidence takes over the one of its record", () =>
    expect(one({}, { id: "issue:x", evidence: "1", parties: "country:aa" }, "parties")?.["evidence"]).toEqual(paper));
  it("a row's own evidence replaces it", () => {
    const parties = { to: "country:aa", evidence: "2" };
    const row = one({}, { id: "issue:x", evidence: "1", parties }, "parties");
    expect(row?.["evidence"]).toEqual([{ source: "source:paper", locator: "2" }]);
  });
  it("a label inherits nothing", () => {
    const names = [{ text: "X", type: "label" }, { text: "Y" }];
    const record = canonical({}, { id: "issue:x", evidence: "1", names });
    expect(rows(record, "names").map(({ evidence }) => evidence)).toEqual([[], paper]);
  });
});

describe("what a whole record states", () => {
  const position = { id: "position:x", holder: "country:aa", stance: "claims", regards: "place:alpha", evidence: "1" };

  it("`on` of an event is one phase that occurred, after those that are written", () => {
    const event = {
      id: "event:x",
      type: "visit",
      on: "2014-03",
      evidence: "1",
      phases: { step: "planned", on: "2013" },
    };
    expect(rows(canonical({}, event), "phases")).toMatchObject([
      { step: "planned", on: "2013" },
      { step: "occurred", on: "2014-03", evidence: paper },
    ]);
    expect(canonical({}, event)).not.toHaveProperty("on");
  });
  it("`during` of a position is that of its holders, unless they have their own", () => {
    const holder = ["country:aa", { to: "country:bb", during: "1960/1970" }];
    const record = canonical({}, { ...position, during: "1952/..", holder });
    expect(rows(record, "holder").map(({ during }) => during)).toEqual(["1952/..", "1960/1970"]);
    expect(rows(record, "regards")[0]).not.toHaveProperty("during");
  });
  it("certainty, negation and disclosure pass to every row that does not state its own", () => {
    const whole = { certainty: "possible", negated: true, disclosed: "2015" };
    const regards = { to: "place:alpha", certainty: "certain", negated: false };
    const record = canonical({}, { ...position, ...whole, regards });
    expect(rows(record, "holder")[0]).toMatchObject(whole);
    expect(record).toMatchObject({ certainty: "possible", negated: true });
    expect(rows(record, "regards")[0]).toMatchObject({ disclosed: "2015", certainty: "certain", negated: false });
  });
});

describe("a denied position", () => {
  const denied = {
    id: "position:a",
    stance: "claims",
    holder: "country:aa",
    regards: "place:alpha",
    negated: true,
    evidence: "1",
  };
  const graph = createGraph(withBase(denied));
  it("is called denied, and its values are denied with it", () => {
    expect(graph.position("position:a").view().name).toMatch(/^denied: /);
    const stance = graph.assertions({ about: "position:a" }).find(({ field }) => field === "stance");
    expect(stance).toMatchObject({ value: "claims", negated: true });
  });
  it("keeps the names of an event, so that it is found", () => {
    const incident = {
      id: "event:x",
      type: "incident",
      names: { text: "The Incident" },
      negated: true,
      on: "2014",
      evidence: "1",
    };
    const all = createGraph(withBase(incident));
    expect(all.event("The Incident").rows("names")).toMatchObject([{ negated: false }]);
    expect(all.event("The Incident").rows("phases")).toMatchObject([{ negated: true }]);
  });
  it("has to be said of something", () => {
    const lost = { about: "position:a", certainty: "possible", evidence: "2" };
    const problems = problemsOf(withBase(denied, lost));
    expect(problems).toMatchObject([{ code: "STRUCTURE_INVALID", path: ["certainty"], value: "possible" }]);
  });
});

describe("the language of the file", () => {
  const names = [{ text: "X" }, { text: "Y", lang: "ja" }];
  it("is that of names that state none", () => {
    const record = canonical({ language: "en" }, { id: "issue:x", evidence: "1", names });
    expect(rows(record, "names").map(({ lang }) => lang)).toEqual(["en", "ja"]);
  });
  it("is nothing if the file has none", () =>
    expect(one({}, { id: "issue:x", evidence: "1", names }, "names")).not.toHaveProperty("lang"));
});

it("`undefined` counts as absent", () => {
  const record = { id: "issue:x", about: undefined, evidence: "1", types: undefined, note: undefined, ext: undefined };
  expect(canonical({ language: undefined, name: undefined }, record)).toEqual({
    id: "issue:x",
    kind: "issue",
    evidence: paper,
  });
});
