import { expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

test("nothing is part of itself", () => {
  expect(
    problemsOf(withBase({ id: "place:isle", locatedIn: ["place:alpha", "place:isle"], evidence: "2" })),
  ).toMatchObject([{ code: "STRUCTURE_INVALID", record: "place:isle", path: ["locatedIn", 1], value: "place:isle" }]);
});
test("longer circles load", () => {
  const isle = { id: "place:isle", locatedIn: "place:reef", evidence: "2" };
  expect(problemsOf(withBase(isle, { id: "place:reef", locatedIn: "place:isle", evidence: "2" }))).toEqual([]);
});
