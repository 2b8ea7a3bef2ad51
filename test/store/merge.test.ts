// Records of one entity are one: equal rows unite, lists unite, what cannot be united is a conflict at the place of the later.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const issue = { id: "issue:x", evidence: "1" };
const more = (says: object) => ({ about: "issue:x", evidence: "2", ...says });
const merged = (...records: readonly object[]) =>
  createGraph(withBase(...records)).record("issue:x") as Record<string, readonly Record<string, unknown>[]>;
const conflicts = (...records: readonly object[]) =>
  problemsOf(withBase(...records)).map(({ code, record, path, value }) => [code, record, path.join("."), value]);
const locators = (row: Record<string, unknown> | undefined) =>
  ((row?.["evidence"] ?? []) as { locator: string }[]).map(({ locator }) => locator);

describe("rows", () => {
  const [first, second] = [{ ...issue, parties: "country:aa" }, more({ parties: ["country:aa", "country:bb"] })];
  it("that are equal unite and carry both evidences, each once", () => {
    const { parties } = merged(first, second, second);
    expect(parties?.map(locators)).toEqual([["1", "2"], ["2"]]);
  });
  it("are equal whatever is certain by default and in whatever order ids are written", () => {
    const names = (usedBy: readonly string[], says: object) => ({ names: { text: "X", usedBy, ...says } });
    const record = merged(
      { ...issue, ...names(["country:aa", "country:bb"], {}) },
      more(names(["country:bb", "country:aa"], { certainty: "certain", negated: false })),
    );
    expect(record["names"]?.map(locators)).toEqual([["1", "2"]]);
  });
  it("that differ in anything stay apart", () => {
    const parties = (says: object) => more({ parties: { to: "country:aa", ...says } });
    const record = merged(
      first,
      parties({ negated: true }),
      parties({ certainty: "possible" }),
      parties({ side: "a" }),
    );
    expect(record["parties"]).toHaveLength(4);
  });
  it("unite within one record too", () =>
    expect(merged({ ...issue, parties: ["country:aa", { to: "country:aa", evidence: "2" }] })["parties"]).toHaveLength(
      1,
    ));
  it("keep the id that they have alone", () =>
    expect(merged(first, second)["parties"]?.[0]?.["id"]).toBe(merged(first)["parties"]?.[0]?.["id"]));
});

describe("words, identifiers and scalars", () => {
  it("words of a list unite, in order", () =>
    expect(merged({ ...issue, types: ["legal"] }, more({ types: ["economic", "legal"] }))["types"]).toEqual([
      "economic",
      "legal",
    ]));
  it("identifiers unite by key, in order of keys", () => {
    const record = merged(
      { ...issue, identifiers: { wikidata: "Q1" } },
      more({ identifiers: { un: "7", wikidata: "Q1" } }),
    );
    expect(Object.entries(record["identifiers"] ?? {})).toEqual([
      ["un", "7"],
      ["wikidata", "Q1"],
    ]);
  });
  it("identifiers that differ are a conflict", () =>
    expect(conflicts({ ...issue, identifiers: { un: "7" } }, more({ identifiers: { un: "8" } }))).toEqual([
      ["ID_CONFLICT", "issue:x", "identifiers.un", "8"],
    ]));
  it("scalars that differ are a conflict, equal ones carry both evidences", () => {
    const meeting = (says: object) =>
      withBase({ id: "meeting:m", level: "summit", evidence: "1" }, { about: "meeting:m", evidence: "2", ...says });
    const level = (data: object) => createGraph(data).assertions({ about: "meeting:m" })[0]?.evidence;
    expect(level(meeting({ level: "summit" }))?.map(({ locator }) => locator)).toEqual(["1", "2"]);
    expect(level(meeting({}))?.map(({ locator }) => locator)).toEqual(["1"]);
    expect(problemsOf(meeting({ level: "expert" })).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["ID_CONFLICT", "level"],
    ]);
  });
});

describe("definitions", () => {
  it("the same one twice is one, whatever its order, evidence and notes", () => {
    const other = {
      note: "n",
      evidence: "2",
      id: "issue:x",
      types: ["economic", "legal"],
      parties: ["country:bb", "country:aa"],
    };
    expect(conflicts({ ...issue, types: ["legal", "economic"], parties: ["country:aa", "country:bb"] }, other)).toEqual(
      [],
    );
  });
  it("another one is a conflict at its id", () =>
    expect(conflicts(issue, { ...issue, parties: "country:aa" })).toEqual([
      ["ID_CONFLICT", "issue:x", "id", "issue:x"],
    ]));
  it("what nobody defines cannot be added to", () =>
    expect(conflicts(more({}))).toEqual([["LINK_DANGLING", "issue:x", "about", "issue:x"]]));
  it("what was refused where it is defined is no second problem where it is added to", () =>
    expect(conflicts({ ...issue, colour: "red" }, more({}))).toEqual([
      ["STRUCTURE_INVALID", "issue:x", "colour", "red"],
    ]));
  it("an addition may come before the definition, and from another file", () =>
    createGraph([{ defaultSource: "source:paper", entities: [more({})] }, withBase(issue)]));
});

describe("notes and data of one's own", () => {
  it("notes unite line by line, each once", () => {
    const record = merged({ ...issue, note: "a" }, more({ note: "b" }), more({ note: "a", evidence: "3" }));
    expect(record["note"]).toBe("a\nb");
  });
  it.each<[string, unknown, unknown, unknown]>([
    ["objects by key", { a: 1 }, { b: [2] }, { a: 1, b: [2] }],
    ["objects with the same at the same key", { a: { x: 1 } }, { a: { x: 1 } }, { a: { x: 1 } }],
    ["objects with an empty key", { "": 1 }, { b: 2 }, { "": 1, b: 2 }],
    ["keys that objects are born with", { constructor: 1 }, { toString: 2 }, { constructor: 1, toString: 2 }],
    ["equal values that are no objects", [1], [1], [1]],
    ["null", null, null, null],
  ])("unite %s", (_, a, b, ext) => {
    expect(merged({ ...issue, ext: a }, more({ ext: b }))["ext"]).toEqual(ext);
    const parties = (own: unknown, evidence: string) => ({ parties: { to: "country:aa", ext: own, evidence } });
    expect(merged({ ...issue, ...parties(a, "1") }, more(parties(b, "2")))["parties"]?.[0]?.["ext"]).toEqual(ext);
  });
  it.each<[string, unknown, unknown, string]>([
    ["another value at a key", { a: 1 }, { a: 2 }, "ext.a"],
    ["a list beside another", [1], [2], "ext"],
    ["a text beside an object", { a: 1 }, "x", "ext"],
    ["an object beside null", null, { a: 1 }, "ext"],
  ])("refuse %s", (_, a, b, path) => {
    expect(conflicts({ ...issue, ext: a }, more({ ext: b }))).toEqual([
      ["ID_CONFLICT", "issue:x", path, expect.anything()],
    ]);
  });
});

it("what two datasets say is of both", () => {
  const file = (id: string, entities: readonly object[]) => ({
    id,
    title: id,
    licence: "CC0",
    version: "1",
    files: [{ defaultSource: "source:paper", entities }],
  });
  const graph = createGraph([
    file("a", withBase({ ...issue, parties: "country:aa" }).entities),
    file("b", [more({ parties: ["country:aa", "country:bb"] })]),
  ]);
  const parties = (datasets: readonly string[]) =>
    graph
      .at({ datasets })
      .issue("x")
      .rows("parties")
      .map(({ to }) => to.id);
  expect(parties(["a"])).toEqual(["country:aa"]);
  expect(parties(["b"])).toEqual(["country:aa", "country:bb"]);
});
