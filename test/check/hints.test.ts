import { createGraph } from "diplograph";
import { describe, expect, test } from "vitest";
import { withBase } from "../helpers.ts";

const hintsOf = (...entities: readonly object[]) => createGraph(withBase(...entities)).hints;
const undated = { id: "source:page", type: "report", title: "Page", checked: "excerpt" };
const third = { id: "country:cc", evidence: "1" };
const issue = (...parties: readonly unknown[]) => ({ id: "issue:reef", types: ["economic"], parties, evidence: "2" });

test("valid data load without hints", () => {
  expect(hintsOf(third, issue("country:aa", "country:bb"))).toEqual([]);
});
describe("a source without a date", () => {
  test("is worth a look", () => {
    expect(hintsOf(undated)).toEqual([
      {
        code: "SOURCE_UNDATED",
        message: expect.any(String),
        dataset: "data",
        file: "test.json",
        record: "source:page",
        path: ["published"],
        value: undefined,
      },
    ]);
  });
  test("is none if another record dates it", () => {
    expect(hintsOf(undated, { about: "source:page", published: "2001" })).toEqual([]);
  });
});
describe("more than two parties", () => {
  test("are worth a look where one has neither side nor role", () => {
    expect(
      hintsOf(third, issue({ to: "country:aa", side: "a" }, "country:bb", { to: "country:cc", role: "mediator" })),
    ).toMatchObject([{ code: "SIDES_MISSING", record: "issue:reef", path: ["parties", 1], value: "country:bb" }]);
  });
  test.each([
    [
      "have sides or roles",
      [
        { to: "country:aa", side: "a" },
        { to: "country:bb", side: "b" },
        { to: "country:cc", role: "supporter" },
      ],
    ],
    [
      "are two",
      ["country:aa", { to: "country:aa", during: "2001" }, "country:bb", { to: "country:cc", negated: true }],
    ],
  ])("are none where they %s", (_, parties) => {
    expect(hintsOf(third, issue(...parties))).toEqual([]);
  });
  test("may have their sides stated by another record", () => {
    const sides = ["country:aa", "country:bb", "country:cc"].map((to) => ({ to, side: "all" }));
    expect(
      hintsOf(third, issue("country:aa", "country:bb", "country:cc"), {
        about: "issue:reef",
        parties: sides,
        evidence: "3",
      }),
    ).toEqual([]);
  });
});
