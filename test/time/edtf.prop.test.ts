// Bounds and comparisons against the worlds that the oracle enumerates.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOf } from "../../src/time/calendar.ts";
import { dayProblem, parseDay, parseSpan, spanProblem } from "../../src/time/edtf.ts";
import { before, contains, onOrBefore, overlaps, type Truth, touches, within } from "../../src/time/truth.ts";
import { allOf, anyDate, oneDay, someDay, span } from "./arbitraries.ts";
import { candidates, extremesOf, type Tried, verdict } from "./oracle.ts";

/** The hull may turn "no" or "yes" into "possibly" where candidates have gaps, and does nothing else. */
function agrees(answer: Truth, truth: Truth, gapless: boolean): boolean {
  return answer === truth || (!gapless && answer === "possibly");
}

const small = span.filter(({ size }) => size <= 1000);

describe("bounds", () => {
  test("of one day are the first and the last day that it can be", () => {
    fc.assert(
      fc.property(oneDay, (tried) => {
        const { earliest, latest } = extremesOf(tried.worlds);
        expect(parseDay(tried.edtf)).toMatchObject({ earliest, latest, qualified: tried.qualified });
      }),
      { numRuns: 300 },
    );
  });

  test("of a stretch are the first and the last day on which it can begin and end", () => {
    fc.assert(
      fc.property(span, (tried) => {
        const { earliest, surelyFrom, surelyTo, latest } = extremesOf(tried.worlds);
        const time = parseSpan(tried.edtf);
        expect(time).toMatchObject({ earliest, latest, qualified: tried.qualified });
        if (tried.gapless) expect(time).toMatchObject({ surelyFrom, surelyTo });
        expect(time.surelyFrom).toBeGreaterThanOrEqual(surelyFrom);
        expect(time.surelyTo).toBeLessThanOrEqual(surelyTo);
      }),
      { numRuns: 300 },
    );
  });

  test("are shown as the same days, and no sure day is shown where there is none", () => {
    fc.assert(
      fc.property(span, ({ edtf }) => {
        const { earliest, latest, surelyFrom, surelyTo, shown } = parseSpan(edtf);
        expect(shown).toMatchObject({ edtf, earliest: isoOf(earliest), latest: isoOf(latest) });
        const isShownSure = (shown.surelyFrom ?? "") <= (shown.surelyTo ?? "9");
        expect(isShownSure).toBe(surelyFrom <= surelyTo);
      }),
    );
  });

  test("exist exactly for the dates that the calendar has", () => {
    fc.assert(
      fc.property(anyDate, (tried) => {
        const exists = candidates(tried).length > 0;
        expect(dayProblem(tried.text) === undefined).toBe(exists);
        expect(spanProblem(tried.text) === undefined).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  test("exist exactly for the sets of all members that have no gap", () => {
    fc.assert(
      fc.property(allOf, (tried) => {
        expect(spanProblem(tried.edtf) === undefined).toBe(tried.gapless);
      }),
    );
  });
});

describe("comparisons", () => {
  test("of one day with a day or a stretch of days", () => {
    fc.assert(
      fc.property(oneDay, someDay, someDay, (tried, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const time = parseDay(tried.edtf);
        expect(onOrBefore(time, to)).toBe(verdict(tried, (day) => day <= to));
        const inside = verdict(tried, (day) => from <= day && day <= to);
        expect(agrees(within(time, from, to), inside, tried.gapless)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("of two days need no hull", () => {
    fc.assert(
      fc.property(oneDay, oneDay, (a, b) => {
        fc.pre(a.size * b.size <= 1_000_000);
        const isSo = pairVerdict(a, b, ([day], [other]) => day < other);
        expect(before(parseDay(a.edtf), parseDay(b.edtf))).toBe(isSo);
      }),
    );
  });

  test("of a stretch with a day or a stretch of days", () => {
    fc.assert(
      fc.property(span, someDay, someDay, (tried, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const time = parseSpan(tried.edtf);
        const holds = verdict(tried, (start, end) => start <= one && one <= end);
        expect(agrees(contains(time, one), holds, tried.gapless)).toBe(true);
        const meets = verdict(tried, (start, end) => start <= to && from <= end);
        expect(agrees(touches(time, from, to), meets, tried.gapless)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("of two stretches", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        fc.pre(a.size * b.size <= 300_000);
        const isSo = pairVerdict(
          a,
          b,
          ([start, end], [otherStart, otherEnd]) => start <= otherEnd && otherStart <= end,
        );
        expect(agrees(overlaps(parseSpan(a.edtf), parseSpan(b.edtf)), isSo, a.gapless && b.gapless)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

type Pair = readonly [start: number, end: number];

function pairVerdict(a: Tried, b: Tried, isSo: (a: Pair, b: Pair) => boolean): Truth {
  const both = verdict({ ...a, qualified: a.qualified || b.qualified }, () => true);
  const seen = new Set<Truth>();
  a.worlds((start, end) => {
    seen.add(verdict({ ...b, qualified: false }, (...other) => isSo([start, end], other)));
    return seen.has("possibly") || seen.size > 1;
  });
  if (seen.size > 1 || seen.has("possibly")) return "possibly";
  return seen.has("no") ? "no" : both;
}
