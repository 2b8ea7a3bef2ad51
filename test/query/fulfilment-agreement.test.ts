// What became of the days, provisions and undertakings of an agreement.
import type { Outcome } from "diplograph";
import { describe, expect, it } from "vitest";
import { graphOf, phase, restsOn, told } from "../outcomes.ts";

describe("an agreement", () => {
  const outcomesOf = (more: object, ...beside: readonly object[]): readonly Outcome[] =>
    graphOf({ id: "agreement:a", evidence: "1", parties: ["country:aa", "country:bb"], ...more }, ...beside)
      .agreement("agreement:a")
      .fulfilment();
  const days = (...phases: readonly object[]): readonly string[] =>
    outcomesOf({ phases }).flatMap((one) => (one.aspect === "date" ? [told(one)] : []));
  const signed = { step: "signed", on: "2014-01-01" };
  it("is in force on the day that it is due, on another one, or nobody says", () => {
    const due = { step: "entered-into-force", due: "2014-06" };
    expect(days(due, { step: "entered-into-force", on: "2014-06-05" })).toEqual(["date fulfilled yes"]);
    expect(days(due, { step: "entered-into-force", on: "2014-07-05" })).toEqual(["date partly yes"]);
    expect(days(due, { step: "terminated", on: "2014-06-05" })).toEqual(["date unknown possibly"]);
    const [disputed] = outcomesOf({ phases: [due, { step: "entered-into-force", negated: true }] });
    expect(disputed).toMatchObject({ is: "unknown", sourcesDisagree: true });
    expect(days(due, { step: "entered-into-force", due: "2014-06-05" })).toEqual([
      "date unknown possibly",
      "date unknown possibly",
    ]);
    expect(days({ step: "signed", due: "2014" }, signed)).toEqual(["date fulfilled yes"]);
    expect(days({ ...signed, due: "2014-06" }, { step: "entered-into-force", on: "2014-06-05" })).toEqual([
      "date fulfilled yes",
    ]);
  });
  it("ends after a notice, by the act of the same side, unless that was revoked", () => {
    const notice = (of: string, more: object = {}) =>
      phase("notice-given", { of, on: "2014-03-01", due: "2014-09-01", ...more });
    const ended = { step: "terminated", on: "2014-09-01" };
    expect(days(signed, notice("termination"), ended)).toEqual(["date fulfilled yes"]);
    expect(days(signed, notice("withdrawal"), ended)).toEqual(["date unknown possibly"]);
    expect(days(signed, notice("termination"), { ...ended, negated: true })).toEqual(["date not yes"]);
    expect(days(signed, notice("denunciation"), ended)).toEqual(["date fulfilled yes"]);
    expect(days(signed, notice("withdrawal"), phase("withdrawn", { on: "2014-09-01" }))).toEqual([
      "date fulfilled yes",
    ]);
    const byOther = { step: "withdrawn", by: "country:bb", on: "2014-09-01" };
    expect(days(signed, notice("withdrawal"), byOther)).toEqual(["date unknown possibly"]);
    expect(days(signed, notice("termination"), phase("notice-revoked", { on: "2014-05-01" }))).toEqual([
      "date not yes",
    ]);
    expect(days(signed, notice("termination"), phase("notice-suspended", { on: "2014-05-01" }))).toEqual([
      "date unknown possibly",
    ]);
  });
  it("does not count what was surely done before", () => {
    const again = phase("suspended", { on: "2014-05-01", due: "2014-06" });
    expect(days(phase("suspended", { on: "2013-06-01" }), again)).toEqual(["date unknown possibly"]);
  });
  it("is performed in part by an agreement that carries it out and took effect; what it led to decides nothing", () => {
    const protest = { id: "event:protest", type: "protest", evidence: "1", on: "2014-03-01", causedBy: "agreement:a" };
    const plan = (...phases: readonly object[]) => ({
      id: "agreement:plan",
      evidence: "1",
      implements: "agreement:a",
      phases,
    });
    const whole = (...beside: readonly object[]) => outcomesOf({ phases: signed }, ...beside);
    expect(whole().map(told)).toEqual(["performance unknown possibly"]);
    expect(whole()[0]?.by.map(({ id }) => id)).toEqual(["country:aa", "country:bb"]);
    expect(restsOn(whole(protest))).toEqual([["causedBy/agreement:a"]]);
    expect(whole(plan(signed)).map(told)).toEqual(["performance unknown possibly"]);
    expect(whole(plan({ step: "entered-into-force", due: "2014-05" })).map(told)).toEqual([
      "performance unknown possibly",
    ]);
    const inForce = whole(protest, plan(signed, { step: "entered-into-force", on: "2014-05" }));
    expect(inForce.map(told)).toEqual(["performance partly possibly"]);
    expect(restsOn(inForce)).toEqual([["implements/agreement:a", "phases/entered-into-force"]]);
    const denied = { ...plan({ step: "entered-into-force", on: "2014-05" }), implements: undefined };
    expect(
      whole({ ...denied, implements: { to: "agreement:a", negated: true } }).map(({ is, restsOn: all }) => [is, all]),
    ).toEqual([["unknown", []]]);
  });
  it("of which nothing is recorded promises nothing", () => {
    expect(outcomesOf({})).toEqual([]);
    expect(outcomesOf({ phases: { step: "terminated", on: "2014" } })).toEqual([]);
  });
  it("shows what happened under each provision, and does not judge it", () => {
    const concerns = { to: "agreement:a", provision: "2" };
    const all = outcomesOf(
      { provisions: [{ key: "1" }, { key: "2" }, { key: "3", negated: true }] },
      { id: "event:e", type: "payment", evidence: "1", on: "2014-03-01", concerns },
      {
        id: "event:f",
        type: "payment",
        evidence: "1",
        on: "2014-03-01",
        concerns: { to: "agreement:a", provision: "1", negated: true },
      },
    );
    expect(all.map(told)).toEqual(["performance unknown possibly", "performance unknown possibly"]);
    expect(all.map(({ restsOn: rows }) => rows.map(({ subject }) => subject.id))).toEqual([[], ["event:e"]]);
  });
  it("has the undertakings that regard it, after its provisions", () => {
    const position = { evidence: "1", holder: "country:aa", regards: ["agreement:a", "issue:x"] };
    const all = outcomesOf(
      { provisions: { key: "1" } },
      { id: "position:promise", stance: "undertakes", ...position },
      { id: "position:view", stance: "interprets", ...position },
    );
    expect(all.map(({ wish, by }) => [wish.field, wish.to?.id, by.map(({ id }) => id)])).toEqual([
      ["provisions", undefined, ["country:aa", "country:bb"]],
      ["regards", "agreement:a", ["country:aa"]],
    ]);
  });
});
