import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoOf, monthLength } from "../../src/time/calendar.ts";

test.each([
  [[1970, 1, 1], 0, "1970-01-01"],
  [[1969, 12, 31], -1, "1969-12-31"],
  [[2000, 2, 29], 11_016, "2000-02-29"],
  [[1900, 3, 1], -25_508, "1900-03-01"],
  [[0, 1, 1], -719_528, "0000-01-01"],
  [[-44, 3, 15], -735_525, "-0044-03-15"],
  [[9999, 12, 31], 2_932_896, "9999-12-31"],
  [[10_000, 1, 1], 2_932_897, "+10000-01-01"],
  [[12_345, 1, 1], 3_789_391, "+12345-01-01"],
  [[-12_345, 1, 1], -5_228_446, "-12345-01-01"],
] as const)("%j is day %d, shown as %s", ([year, month, day], number, iso) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(isoOf(number)).toBe(iso);
});

test("an open bound has no ISO form", () => {
  expect([isoOf(-Infinity), isoOf(Infinity)]).toEqual([null, null]);
});

test.each([
  [2014, 2, 28],
  [2016, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [-4, 2, 29],
  [2014, 4, 30],
  [2014, 12, 31],
  [2014, 0, 0],
  [2014, 13, 0],
])("year %d month %d has %d days", (year, month, days) => {
  expect(monthLength(year, month)).toBe(days);
});

const DAY_MS = 86_400_000;
test("agrees with the calendar of the engine", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
      const date = new Date(day * DAY_MS);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      // The engine writes six digits outside 0 to 9999.
      const iso = date
        .toISOString()
        .slice(0, -14)
        .replace(/^([+-])0{1,2}(?=\d{4})/, "$1");
      expect(isoOf(day)).toBe(iso);
      if (Math.abs(day) < 99_999_000) expect(monthLength(year, month)).toBe(lastDay(year, month));
    }),
    { numRuns: 2000 },
  );
});

function lastDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
