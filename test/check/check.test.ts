import { createGraph } from "diplograph";
import { countries, japanKorea } from "diplograph/data";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { diplomatic } from "../../src/kinds/diplomatic.ts";
import { readData } from "../../src/records/read.ts";
import { createStore } from "../../src/store/store.ts";
import { base, problemsOf, withBase } from "../helpers.ts";

const files = [
  { name: "b.json", defaultSource: "source:paper", entities: base },
  {
    name: "a.json",
    defaultSource: "source:paper",
    entities: [
      { id: "place:isle", names: { text: "Aisle", usedBy: "country:aa" }, evidence: "1" },
      {
        id: "issue:isle",
        types: ["territorial"],
        parties: ["country:aa", "country:bb"],
        over: "place:isle",
        evidence: "1",
      },
      { id: "meeting:talks", colour: "blue", evidence: "1" },
    ],
  },
];
const mine = { id: "mine", title: "Mine", licence: "CC0-1.0", version: "1", files };
const more = {
  ...mine,
  id: "more",
  includes: [mine],
  files: [
    {
      name: "more.json",
      entities: [
        { about: "issue:isle", phases: { step: "raised", on: "2014-13" }, evidence: { source: "source:gone" } },
        { id: "meeting:later", place: "country:aa", phases: { step: "sought" }, evidence: { source: "source:gone" } },
      ],
    },
  ],
};
const summary = (data: unknown) =>
  problemsOf(data).map(({ code, dataset, file, record, path }) => [code, dataset, file, record, path.join(".")]);

test("problems of every sort, of all files and datasets, come in one error, always in the same order", () => {
  const all = [
    ["STRUCTURE_INVALID", "mine", "a.json", "meeting:talks", "colour"],
    ["TIME_INVALID", "more", "more.json", "issue:isle", "phases.on"],
    ["CLAIM_MISSING", "mine", "a.json", "issue:isle", "over"],
    ["NAME_ONE_SIDED", "mine", "a.json", "place:isle", "names"],
    ["LINK_WRONG_KIND", "more", "more.json", "meeting:later", "place"],
    ["LINK_DANGLING", "more", "more.json", "meeting:later", "evidence.source"],
    ["PHASE_INVALID", "more", "more.json", "meeting:later", "phases.by"],
  ];
  expect(summary(more)).toEqual(all);
  expect(summary([more, mine, { ...more, includes: [mine] }])).toEqual(all);
});
test("a record that a file has twice is wrong once", () => {
  const twice = { id: "meeting:talks", place: "country:aa", evidence: "1" };
  expect(problemsOf({ defaultSource: "source:paper", entities: [...base, twice, twice] })).toHaveLength(1);
});
test("the bundled data load, with hints", () => {
  expect(createGraph(countries).hints.map(({ code }) => code)).not.toContain("SIDES_MISSING");
  expect(createGraph(japanKorea).hints.length).toBeGreaterThan(0);
});

describe("beside records that were refused", () => {
  const found = (...entities: readonly object[]) => {
    const read = readData({ ...diplomatic }, withBase(...entities));
    const refused = new Set(read.problems.map(({ record }) => record));
    const { store } = createStore({ ...diplomatic }, read);
    return [false, true].map((isTold) => check(store, isTold ? refused : undefined).problems.map(({ code }) => code));
  };
  const issue = { id: "issue:isle", types: ["territorial"], over: "place:isle", evidence: "1" };
  test("links to them do not dangle", () => {
    const talks = { id: "meeting:talks", discussed: "issue:isle", evidence: "1" };
    expect(found({ ...issue, colour: "blue" }, talks)).toEqual([["LINK_DANGLING"], []]);
  });
  test("claims are not missed among positions", () => {
    const claim = { id: "position:aa", holder: "country:aa", stance: "claims", regards: "place:isle", evidence: "1" };
    const isle = { id: "place:isle", evidence: "1" };
    expect(found(isle, issue, { ...claim, colour: "blue" })).toEqual([["CLAIM_MISSING"], []]);
  });
  test("names are not missed where an addition has them", () => {
    const isle = { id: "place:isle", names: { text: "Aisle", usedBy: "country:aa" }, evidence: "1" };
    const addition = { about: "place:isle", colour: "blue", evidence: "1" };
    const naming = { ...issue, types: ["naming"], parties: ["country:aa", "country:bb"] };
    expect(found(isle, naming, addition)).toEqual([["NAME_ONE_SIDED"], []]);
  });
});
