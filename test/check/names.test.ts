import { describe, expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const court = { id: "organization:bb-court", partOf: "country:bb", evidence: "2" };
const third = { id: "country:cc", evidence: "2" };
const envoy = { id: "person:envoy", evidence: "2" };
const isle = (...names: readonly object[]) => ({ id: "place:isle", names, evidence: "3" });
const issue = (...parties: readonly unknown[]) => ({
  id: "issue:isle",
  types: ["naming"],
  parties,
  over: "place:isle",
  evidence: "4",
});
const found = (...entities: readonly object[]) => problemsOf(withBase(court, third, envoy, ...entities));
const ofA = { text: "Aisle", usedBy: "country:aa" };
const ofB = { text: "Bisle", usedBy: "country:bb" };

describe("a contested place", () => {
  test("with the name of one side only is refused", () => {
    expect(found(isle({ text: "Isle" }, ofA), issue("country:aa", "country:bb"))).toMatchObject([
      { code: "NAME_ONE_SIDED", record: "place:isle", path: ["names"], value: "country:bb" },
    ]);
  });
  test.each([
    ["both names", isle(ofA, ofB)],
    ["one name that both use", isle({ text: "Isle", usedBy: ["country:aa", "country:bb"] })],
    ["the name that an organ uses", isle(ofA, { text: "Bisle", usedBy: "organization:bb-court" })],
    ["nobody's name", isle({ text: "Isle" })],
    ["the name of somebody else", isle({ text: "Cisle", usedBy: "country:cc" })],
  ])("with %s loads", (_, place) => {
    expect(found(place, issue("country:aa", "country:bb"))).toEqual([]);
  });
  test("needs a name for every side, not for every party of it", () => {
    const parties = [
      { to: "country:aa", side: "a" },
      { to: "country:bb", side: "b" },
      { to: "country:cc", side: "a" },
    ];
    expect(found(isle(ofA, ofB), issue(...parties))).toEqual([]);
    expect(found(isle(ofB), issue(...parties))).toMatchObject([{ code: "NAME_ONE_SIDED", value: "country:aa" }]);
    expect(found(isle(ofA, ofB), issue("country:aa", "country:bb", "country:cc"))).toMatchObject([
      { value: "country:cc" },
    ]);
  });
  test.each([
    ["a mediator", { to: "country:bb", role: "mediator" }],
    ["a party that is none", { to: "country:bb", negated: true }],
    ["a person, who uses no name", "person:envoy"],
  ])("needs no name for %s", (_, party) => {
    expect(found(isle(ofA), issue("country:aa", party))).toEqual([]);
  });
  test("may have its names in several records", () => {
    expect(
      found(isle(ofA), issue("country:aa", "country:bb"), { about: "place:isle", names: ofB, evidence: "5" }),
    ).toEqual([]);
  });
  test("is reported once, whatever the number of issues over it", () => {
    const again = { ...issue("country:bb", "country:aa"), id: "issue:isle-again" };
    expect(found(isle(ofA), issue("country:aa", "country:bb"), again)).toHaveLength(1);
  });
});

test("an agreement that an issue is over is named by all sides too", () => {
  const pact = { id: "agreement:pact", names: ofA, evidence: "3" };
  const over = { ...issue("country:aa", "country:bb"), over: "agreement:pact" };
  expect(found(pact, over)).toMatchObject([
    { code: "NAME_ONE_SIDED", record: "agreement:pact", path: ["names"], value: "country:bb" },
  ]);
});
test("a place that no issue is over may have one name", () => {
  expect(found(isle(ofA))).toEqual([]);
  expect(found(isle(ofA), { ...issue("country:aa", "country:bb"), over: { to: "place:isle", negated: true } })).toEqual(
    [],
  );
});
