// The stretches of days that a date can mean: one, or with unspecified digits the first and the last of several.
import { isRefusal, type Refusal } from "./bounds.ts";
import { type DayNumber, dayNumber, monthLength } from "./calendar.ts";

/** A date as written, in digits and `X`. */
export interface Written {
  readonly negative: boolean;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}
export interface Candidates {
  readonly first: Stretch;
  readonly last: Stretch;
}

/** The first month and the number of months that each code above 12 stands for. */
const MONTHS_OF_CODE: Readonly<Record<number, readonly [first: number, count: number]>> = {
  // Seasons that name no hemisphere are read as northern ones. A season that begins in December ends in the next year.
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4] },
  ...{ 40: [1, 6], 41: [7, 6] },
};

export function candidatesOf(written: Written): Candidates | Refusal {
  const { negative, year, month, day } = written;
  if (isOpen(year) || isOpen(month) || isOpen(day)) return firstAndLast(written);
  if (negative && year === "0000") return "the year 0 has no sign; write `0000`";
  const only = stretchOf(negative ? -Number(year) : Number(year), numberOf(month), numberOf(day));
  return isRefusal(only) ? only : { first: only, last: only };
}

/** The days of a whole year, however many digits it has. */
export function wholeYear(year: number): Stretch {
  return monthsFrom(year, 1, 12);
}

function isOpen(part: string | undefined): boolean {
  return part?.includes("X") ?? false;
}

function numberOf(part: string | undefined): number | undefined {
  return part === undefined ? undefined : Number(part);
}

function stretchOf(year: number, month: number | undefined, day: number | undefined): Stretch | Refusal {
  if (month === undefined) return wholeYear(year);
  const grouping = MONTHS_OF_CODE[month];
  if (grouping !== undefined) {
    return day === undefined
      ? monthsFrom(year, ...grouping)
      : "a season, quarter or half of a year has no numbered days";
  }
  const length = monthLength(year, month);
  if (length === 0)
    return `there is no month ${month}; months are 01 to 12, seasons and other parts of a year 21 to 41`;
  if (day === undefined) return monthsFrom(year, month, 1);
  if (day < 1 || day > length) return `there is no day ${day} in that month; it has ${length} days`;
  const only = dayNumber(year, month, day);
  return { from: only, to: only };
}

function monthsFrom(year: number, first: number, count: number): Stretch {
  const after = first + count;
  const to = after > 12 ? dayNumber(year + 1, after - 12, 1) : dayNumber(year, after, 1);
  return { from: dayNumber(year, first, 1), to: to - 1 };
}

function firstAndLast(written: Written): Candidates | Refusal {
  // Years alike in their last two digits have no day that their like from 2000 to 2099 lacks: a search that fails there
  // would fail everywhere, and much later.
  const inThisCentury = outermost({ ...written, negative: false, year: `20${written.year.slice(2)}` }, "first");
  const first = inThisCentury && outermost(written, "first");
  const last = first && outermost(written, "last");
  return last ? { first, last } : "no day of the calendar has these digits";
}

type Order = "first" | "last";

function outermost(written: Written, order: Order): Stretch | undefined {
  for (const year of years(written, order)) {
    for (const month of monthsOrDays(written.month, order, 12)) {
      for (const day of monthsOrDays(written.day, order, 31)) {
        const stretch = stretchOf(year, month, day);
        if (!isRefusal(stretch)) return stretch;
      }
    }
  }
  return undefined;
}

function* years({ negative, year }: Written, order: Order): Generator<number> {
  if (!negative) yield* fillings(year, order);
  else for (const size of fillings(year, order === "first" ? "last" : "first")) if (size > 0) yield -size;
}

function* monthsOrDays(part: string | undefined, order: Order, highest: number): Generator<number | undefined> {
  // Written out, the codes of seasons pass; digits left open never mean them.
  if (part === undefined || !isOpen(part)) yield numberOf(part);
  else for (const number of fillings(part, order)) if (number <= highest) yield number;
}

/** All numbers that a pattern such as `19X4` can mean, rising from the first or falling from the last. */
function* fillings(pattern: string, order: Order): Generator<number> {
  const count = 10 ** (pattern.split("X").length - 1);
  for (let turn = 0; turn < count; turn += 1) {
    let digitsLeft = order === "first" ? turn : count - 1 - turn;
    let number = 0;
    for (let place = 1, at = pattern.length - 1; at >= 0; place *= 10, at -= 1) {
      const written = pattern.charAt(at);
      number += place * (written === "X" ? digitsLeft % 10 : Number(written));
      if (written === "X") digitsLeft = Math.floor(digitsLeft / 10);
    }
    yield number;
  }
}
