// What denies what: a denial that says less denies more, and every date that a row is given counts.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { type Phase, statusOf } from "../../src/view/status.ts";
import { withBase } from "../helpers.ts";

describe("a denial without a day", () => {
  const held = (phases: readonly object[]) =>
    createGraph(withBase({ id: "meeting:m", evidence: "1", phases }))
      .meeting("m")
      .view();
  const wide = { step: "held", negated: true };
  const narrow = { step: "held", on: "2014-05-16", negated: true };

  it("disputes the act, whatever else is denied", () => {
    expect(held([{ step: "held", on: "2014-04-16" }, wide]).statusDisputed).toBe(true);
    expect(held([{ step: "held", on: "2014-04-16" }, wide, narrow]).statusDisputed).toBe(true);
  });
  it("is not what another day's denial disputes", () => {
    expect(held([{ step: "held", on: "2014-04-16" }, narrow]).statusDisputed).toBe(false);
  });
});

describe("denials with other dates", () => {
  const controlled = (...control: readonly object[]) =>
    createGraph(withBase({ id: "place:x", evidence: "1", control }))
      .place("x")
      .control();
  const by = (during: string, negated = false) => ({ to: "country:aa", type: "effective", during, negated });

  it("dispute what any of their dates overlaps", () => {
    const rows = controlled(by("1965/1968"), by("1950/1960", true), by("1955/1970", true));
    expect(rows).toMatchObject([{ during: { edtf: "1965/1968" }, sourcesDisagree: true }]);
  });
  it("leave alone what none of them overlaps", () => {
    const rows = controlled(by("1975/1978"), by("1950/1960", true), by("1955/1970", true));
    expect(rows.map(({ negated, sourcesDisagree }) => [negated, sourcesDisagree])).toEqual([
      [true, false],
      [false, false],
    ]);
  });
  it("unite dates across one that is not sure of a day", () => {
    const rows = controlled(by("1950/.."), by("1952/"), by("1954/.."));
    expect(rows.map(({ during, alternatives }) => [during?.edtf, alternatives.map(({ edtf }) => edtf)])).toEqual([
      ["1950/..", ["1954/.."]],
      ["1952/", []],
    ]);
  });
});

it("a status follows from as many phases as anybody writes", () => {
  const on = { edtf: "2014", earliest: "2014-01-01", latest: "2014-12-31" };
  const phase = { step: "held", on, due: null, by: [], evidence: [], negated: false, sourcesDisagree: false };
  const all = Array.from({ length: 200_000 }, () => phase as unknown as Phase);
  const status = statusOf(all, { ladder: ["held"], decisive: ["held"] });
  expect(status).toMatchObject({ status: "held", on, statusDisputed: false });
});
