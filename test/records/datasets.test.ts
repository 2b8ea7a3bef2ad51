// Datasets: what they include is loaded once, and one id is one content.
import { createGraph, parseDataset } from "diplograph";
import { japanKorea } from "diplograph/data";
import { describe, expect, it } from "vitest";
import { base, problemsOf, withBase } from "../helpers.ts";

const dataset = (id: string, entities: readonly unknown[] = [], includes?: readonly unknown[]) => ({
  id,
  title: id.toUpperCase(),
  licence: "CC0",
  version: "1",
  ...(includes && { includes }),
  files: [{ name: `${id}.json`, defaultSource: "source:paper", entities }],
});
const idsOf = (data: unknown) => createGraph(data).datasets.map(({ id }) => id);
const short = (data: unknown) => problemsOf(data).map(({ code, dataset, path }) => [code, dataset, path.join(".")]);

describe("what loads", () => {
  it("nothing, one bare file, several, one dataset, several", () => {
    expect(idsOf([])).toEqual([]);
    expect(createGraph(withBase()).datasets).toEqual([
      { id: "data", title: "test.json", licence: null, version: null, coverage: null },
    ]);
    expect(idsOf([withBase(), { entities: [] }])).toEqual(["data", "data-2"]);
    expect(idsOf(dataset("a", base))).toEqual(["a"]);
    expect(idsOf([dataset("b", base), dataset("a")])).toEqual(["b", "a"]);
  });
  it("a file may be called like a dataset", () =>
    expect(idsOf([dataset("a", base), { name: "a", entities: [] }])).toEqual(["a", "data"]));
  it("an included dataset comes first, and once", () => {
    const shared = dataset("shared", base);
    const [left, right] = [dataset("left", [], [shared]), dataset("right", [], [structuredClone(shared), shared])];
    expect(idsOf([left, right, shared])).toEqual(["shared", "left", "right"]);
  });
  it("many paths to the same dataset are walked once", () => {
    let top = dataset("d0", base);
    for (let at = 1; at < 20; at += 1)
      top = dataset(
        `d${at}`,
        [],
        Array.from({ length: 10 }, () => top),
      );
    expect(idsOf(top)).toHaveLength(20);
  });
});

describe("what is refused", () => {
  it("no dataset at all", () => {
    for (const data of [undefined, null, 5, "x", () => 1, [null], {}]) expect(short(data)).not.toEqual([]);
  });
  it("unknown and missing keys of datasets and files", () => {
    expect(short({ ...dataset("a"), licence: undefined, license: "CC0" })).toEqual([
      ["STRUCTURE_INVALID", "a", "licence"],
      ["STRUCTURE_INVALID", "a", "license"],
    ]);
    expect(short({ entities: [], default: "source:x" })).toEqual([["STRUCTURE_INVALID", "data", "default"]]);
  });
  it("two datasets of one id with other content", () =>
    expect(short([dataset("a", base), dataset("a", base.slice(0, 2))])).toContainEqual(["ID_CONFLICT", "a", "id"]));
  it("two files of one name with other content", () =>
    expect(
      short([
        { name: "f", entities: [base[0]] },
        { name: "f", entities: [] },
      ]),
    ).toEqual([["ID_CONFLICT", "f", "name"]]));
  it("a dataset that includes itself", () => {
    const [a, b] = [dataset("a", base), dataset("b")] as [Record<string, unknown>, Record<string, unknown>];
    Object.assign(a, { includes: [b] });
    Object.assign(b, { includes: [a] });
    expect(short(a)).toEqual([["STRUCTURE_INVALID", "a", "includes"]]);
  });
});

describe("parseDataset", () => {
  it("gives an equal copy of its own", () => {
    const parsed = parseDataset(japanKorea);
    expect(parsed).toEqual(JSON.parse(JSON.stringify(japanKorea)));
    expect(parsed.files[0]?.entities[0]).not.toBe(japanKorea.files[0]?.entities[0]);
  });
  it("keeps what is nested as deep as records may be", () => {
    let ext: unknown = "bottom";
    for (let at = 0; at < 90; at += 1) ext = [ext];
    const data = dataset("a", [...base, { id: "issue:x", evidence: "1", ext }]);
    expect(parseDataset({ ...dataset("b"), includes: [data] }).includes).toEqual([data]);
  });
  it("tells what one record shows, and not what only all tell", () => {
    expect(() => parseDataset(dataset("a", [{ id: "issue:x", evidence: "1", colour: "red" }]))).toThrow();
    parseDataset(dataset("a", [{ id: "issue:x", evidence: "1", parties: "country:zz" }]));
  });
});
