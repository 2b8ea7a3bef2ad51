// What became of what agreements and positions lay down, against a slow reading; and what is so of every outcome.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, cast, lookDay, type PlainRow, world } from "../arbitraries.ts";
import { withBase } from "../helpers.ts";
import { denies, isVague, lies, maybeCancelled, narrow, seen } from "../plain-looking.ts";

const fullLens = fc.record({ asOf: lookDay, knownBy: lookDay }, { requiredKeys: [] });
it("never decides without rows, and never surely where these disagree", () => {
  fc.assert(
    fc.property(maybeCancelled, narrow, fullLens, (one, looking, days) => {
      const graph = createGraph(one.datasets).at({ ...(looking as object), ...days });
      const shown = new Set(
        graph.all("position").flatMap(({ id }) =>
          graph
            .position(id)
            .rows("regards")
            .map((row) => row.id),
        ),
      );
      const all = [
        ...graph.all("meeting").flatMap(({ id }) => graph.meeting(id).fulfilment()),
        ...graph.all("agreement").flatMap(({ id }) => graph.agreement(id).fulfilment()),
        ...graph.all("position").flatMap(({ id }) => graph.position(id).fulfilment()),
      ];
      for (const { wish, is, surely, restsOn, sourcesDisagree } of all) {
        expect(wish.negated).toBe(false);
        if (is !== "unknown") expect(restsOn).not.toEqual([]);
        if (is === "unknown" || sourcesDisagree) expect(surely).toBe("possibly");
        if (wish.field === "regards") expect(shown).toContain(wish.id);
        expect(new Set(restsOn).size).toBe(restsOn.length);
      }
    }),
    { numRuns: 40 },
  );
});
/** What became of the day that a phase of an agreement is due. */
function dueOf(wish: PlainRow, phases: readonly PlainRow[]): string {
  const isEarlier = ({ on }: PlainRow): boolean => {
    const own = wish["on"];
    if (typeof on !== "string" || typeof own !== "string" || isVague(on) || isVague(own)) return false;
    return boundsOf(on).latest < boundsOf(own).earliest;
  };
  const isSigned = wish["on"] !== undefined && ["signed", "ratified"].includes(String(wish["step"]));
  const awaited = isSigned ? "entered-into-force" : wish["step"];
  const isCommon = awaited === "entered-into-force" || awaited === "terminated";
  const waiting = phases.filter(
    (row) =>
      row !== wish &&
      row["step"] === awaited &&
      !isEarlier(row) &&
      (isCommon || row.by?.some((actor) => wish.by?.includes(actor))),
  );
  const done = waiting.filter((row) => !row.negated && (row["on"] !== undefined || row["due"] === undefined));
  const due = String(wish["due"]);
  if (done.length > 0) {
    const lie = done.map(({ on }) => lies(on, due));
    return lie.includes("yes") || !lie.includes("no") ? "fulfilled" : "partly";
  }
  // A denial of what is affirmed, if only as a plan, is a disagreement.
  const free = waiting.filter((row) => row.negated && !phases.some((other) => !other.negated && denies(row, other)));
  return free.some(({ on }) => on === undefined || lies(due, String(on)) === "yes") ? "not" : "unknown";
}
it("of agreements: what is due comes to what the steps that it waits for say", () => {
  fc.assert(
    fc.property(world, narrow, (one, looking) => {
      const id = cast.agreementId;
      const phases = seen(one, id, "phases", looking);
      const expectedDates = phases
        .filter((row) => !row.negated && row["due"] !== undefined)
        .map((row) => JSON.stringify([row["step"], row.by, row["on"], row["due"], dueOf(row, phases)]));
      const dates = createGraph(one.datasets)
        .at(looking as object)
        .agreement(id)
        .fulfilment()
        .filter(({ aspect }) => aspect === "date");
      const found = dates.map(({ wish, by, is }) =>
        JSON.stringify([wish.step, by.map((actor) => actor.id), wish.on?.edtf, wish.due?.edtf, is]),
      );
      expect(new Set(found)).toEqual(new Set(expectedDates));
    }),
    { numRuns: 80 },
  );
});

describe("of positions", () => {
  const actors = ["country:bb", "country:cc"] as const;
  const reply = fc.record({
    holder: fc.constantFrom("country:aa", ...actors, "organization:bb-ministry"),
    stance: fc.constantFrom("accepts", "rejects", "undertakes", "supports"),
    negated: fc.boolean(),
    certainty: fc.constantFrom("certain", "probable"),
  });
  const asked = fc.record({
    stance: fc.constantFrom("demands", "proposes"),
    addressedTo: fc.subarray([...actors]),
    replies: fc.array(reply, { maxLength: 5 }),
  });
  it("answers of those asked come to what they all say", () => {
    fc.assert(
      fc.property(asked, ({ stance, addressedTo, replies }) => {
        const common = { evidence: "1", regards: "issue:x" };
        const graph = createGraph(
          withBase(
            { id: "country:cc", evidence: "1" },
            { id: "organization:bb-ministry", type: "ministry", partOf: "country:bb", evidence: "1" },
            { id: "issue:x", evidence: "1", parties: "country:aa" },
            { id: "position:p", stance, holder: "country:aa", addressedTo, ...common },
            ...replies.map(({ holder, negated, ...more }, at) => ({
              id: `position:r${at}`,
              ...common,
              ...more,
              ...(more.certainty === "certain" && { certainty: undefined }),
              holder,
              respondsTo: { to: "position:p", ...(negated && { negated }) },
            })),
          ),
        );
        const given = replies.filter(({ negated }) => !negated);
        const speaking = given.filter((one) => one.stance !== "supports");
        const of = (holder: string) => speaking.filter((one) => one.holder === holder);
        const everybody =
          addressedTo.length > 0
            ? addressedTo.map((actor) => {
                const organs = actor === "country:bb" ? of("organization:bb-ministry") : [];
                const own = of(actor);
                return own.length > 0 ? own : organs.map((one) => ({ ...one, certainty: "possible" }));
              })
            : [...actors, "organization:bb-ministry"].map(of).filter((all) => all.length > 0);
        const answers = everybody.map((all) => {
          const isYes = all.filter((one) => one.stance !== "rejects").length;
          return all.length === 0 || (isYes > 0 && isYes < all.length) ? "silent" : isYes > 0 ? "yes" : "no";
        });
        const [isYes, isNo, isSilent] = (["yes", "no", "silent"] as const).map((one) => answers.includes(one));
        let is = "unknown";
        if (isNo && !isYes) is = "not";
        if (isYes) is = isNo || isSilent || stance === "demands" ? "partly" : "fulfilled";
        const isSure =
          is !== "unknown" && !isSilent && everybody.every((all) => all.some((one) => one.certainty === "certain"));
        const [outcome] = graph.position("p").fulfilment();
        expect([outcome?.is, outcome?.surely]).toEqual([is, isSure ? "yes" : "possibly"]);
        if (is === "unknown") expect(outcome?.restsOn).toHaveLength(given.length);
      }),
      { numRuns: 150 },
    );
  });
});
