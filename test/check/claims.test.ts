import { expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const isle = { id: "place:isle", evidence: "2" };
const issue = (types: readonly string[], over: unknown = "place:isle") => ({
  id: "issue:isle",
  types,
  parties: ["country:aa", "country:bb"],
  over,
  evidence: "3",
});
const position = (says: object = {}) => ({
  id: "position:aa-isle",
  holder: "country:aa",
  stance: "claims",
  regards: "place:isle",
  evidence: "4",
  ...says,
});
const found = (...entities: readonly object[]) => problemsOf(withBase(isle, ...entities));

test("a territorial issue over a place without any claim is refused", () => {
  expect(found(issue(["legal", "territorial"], ["place:isle"]))).toMatchObject([
    { code: "CLAIM_MISSING", record: "issue:isle", path: ["over", 0], value: "place:isle" },
  ]);
});
test("only a claim to that place will do", () => {
  const others = [position({ stance: "asserts" }), position({ id: "position:aa-alpha", regards: "place:alpha" })];
  expect(found(issue(["territorial"]), ...others)).toMatchObject([{ code: "CLAIM_MISSING", path: ["over"] }]);
});
test.each([
  ["a claim", position()],
  ["a claim denied", position({ negated: true })],
])("with %s it loads", (_, claim) => {
  expect(found(issue(["territorial"]), claim)).toEqual([]);
});
test("other issues, and an issue that is not over the place, need no claim", () => {
  expect(found(issue(["economic"]))).toEqual([]);
  expect(found(issue(["territorial"], { to: "place:isle", negated: true }))).toEqual([]);
});
