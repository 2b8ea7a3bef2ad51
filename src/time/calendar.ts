// Calendar days as numbers: the proleptic Gregorian calendar with a year 0, without clock or time zone.

/** Days since 1970-01-01; `-Infinity` and `Infinity` stand for an open bound. */
export type DayNumber = number;

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_YEAR_0_MARCH_TO_1970 = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of a day; `month` is 1 to 12, and whether the day exists in it is not checked. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // A year that begins in March has its leap day last, so that no month's place depends on it.
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_OF_400_YEARS + dayOfCycle - DAYS_FROM_YEAR_0_MARCH_TO_1970;
}

/** How many days a month has; 0 if there is no such month. */
export function monthLength(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/**
 * The ISO form of a day, `2014-03-28`; null for an open bound. A year outside 0 to 9999 has the expanded form:
 * `+12345-01-01`, `-0044-03-15`.
 */
export function isoOf(day: DayNumber): string | null {
  if (!Number.isFinite(day)) return null;
  const shifted = day + DAYS_FROM_YEAR_0_MARCH_TO_1970;
  const cycle = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_OF_400_YEARS;
  // Takes out the leap days passed: one in 1 461 days, but for the centuries, but for the last of four.
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / (DAYS_OF_400_YEARS - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month > 2 ? 0 : 1);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function isoYear(year: number): string {
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
