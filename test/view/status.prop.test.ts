// How far along meetings and agreements are, against a slow reading of their phases.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, cast, type PlainRow, world } from "../arbitraries.ts";
import { affirmed, rowsOf } from "../plain.ts";

const LADDER = ["sought", "proposed", "agreed", "scheduled", "held"];
const BEFORE = ["concluded", "adopted", "initialled", "signed", "ratified", "provisionally-applied"];
const AFTER = ["entered-into-force", "suspended", "resumed", "terminated"];
const steps = (phases: readonly PlainRow[]) => phases.map(({ step }) => step as string);
/** The highest step of an order that some phase reached. */
const highest = (order: readonly string[], phases: readonly PlainRow[]): string | null =>
  order.findLast((step) => steps(phases).includes(step)) ?? null;

/** The step of the phase that is surely last; `undefined` where the days do not tell. */
function lastOf(phases: readonly PlainRow[]): string | undefined {
  if (new Set(steps(phases)).size === 1) return steps(phases)[0];
  if (phases.some(({ on }) => on === undefined)) return undefined;
  const dated = phases.map(({ step, on }) => ({ step: step as string, ...boundsOf(on as string) }));
  return dated.find((one) => dated.every((other) => other.step === one.step || other.latest < one.earliest))?.step;
}

it("of a meeting: the highest step, unless it was postponed later and not held", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const id of cast.meetingIds) {
        const phases = affirmed(rowsOf(one, id, "phases"));
        const { status } = graph.meeting(id).view();
        const reached = highest(LADDER, phases);
        const isPostponed = steps(phases).includes("postponed");
        if (!isPostponed || reached === "held") expect(status).toBe(reached);
        else if (reached === null) expect(status).toBe("postponed");
        else {
          const last = lastOf(phases.filter(({ step }) => step === "postponed" || step === reached));
          if (last !== undefined) expect(status).toBe(last);
        }
      }
    }),
    { numRuns: 30 },
  );
});
it("of an agreement: the latest of entry into force, suspension and end; before these the highest step", () => {
  fc.assert(
    fc.property(world, (one) => {
      const phases = affirmed(rowsOf(one, cast.agreementId, "phases"));
      const { status, on } = createGraph(one.datasets).agreement(cast.agreementId).view();
      const decided = phases.filter(({ step }) => AFTER.includes(step as string));
      const expected = decided.length > 0 ? lastOf(decided) : highest(BEFORE, phases);
      if (expected !== undefined) expect(status).toBe(expected);
      if (!steps(phases).includes("signed")) expect(on).toBeNull();
    }),
    { numRuns: 30 },
  );
});
it("is disputed if the step is also denied, or only attributed", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const id of cast.meetingIds) {
        const { status, statusDisputed } = graph.meeting(id).view();
        const reached = affirmed(rowsOf(one, id, "phases")).filter(({ step }) => step === status);
        const voices = reached.flatMap(({ evidence }) => evidence as readonly { attribution?: readonly object[] }[]);
        if (status !== null && voices.every(({ attribution = [] }) => attribution.length > 0))
          expect(statusDisputed).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
