// One date: a year, month, season or day, with or without unspecified digits, qualifiers and a time of day.
import { type Bounds, isRefusal, type Refusal } from "./bounds.ts";
import { type Candidates, candidatesOf, wholeYear } from "./candidates.ts";
import { shapeRefusal } from "./refusals.ts";

type Precision = "year" | "months" | "month" | "day";
export interface DateBounds extends Bounds {
  readonly precision: Precision;
}

const DATE = /^[?~%]?(-)?([0-9X]{4})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?(?:-[?~%]?([0-9X]{2})[?~%]?)?)?$/;
const LONG_YEAR = /^[?~%]?Y(-?[1-9][0-9]{4,8})[?~%]?$/;
const QUALIFIER = /[?~%]/;
const ISO_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const CLOCK =
  /^T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?))?$/;

/** One date or date-time; the time of day is checked and dropped, because days are local to the place of the act. */
export function readMoment(text: string): DateBounds | Refusal {
  const date = text.slice(0, 10);
  return ISO_DAY.test(date) && CLOCK.test(text.slice(10)) ? readDate(date) : readDate(text);
}

/** One date without a time of day. Where digits are left open, the bounds enclose every day that it can mean. */
export function readDate(text: string): DateBounds | Refusal {
  const parts = DATE.exec(text);
  if (parts === null) return readLongYear(text);
  const [, minus, year = "", month, day] = parts;
  const candidates = candidatesOf({ negative: minus !== undefined, year, month, day });
  return isRefusal(candidates) ? candidates : boundsOf(candidates, text, precisionOf(month, day));
}

function readLongYear(text: string): DateBounds | Refusal {
  const year = LONG_YEAR.exec(text)?.[1];
  if (year === undefined) return shapeRefusal(text);
  const only = wholeYear(Number(year));
  return boundsOf({ first: only, last: only }, text, "year");
}

function boundsOf({ first, last }: Candidates, text: string, precision: Precision): DateBounds {
  return {
    earliest: first.from,
    surelyFrom: last.from,
    surelyTo: first.to,
    latest: last.to,
    qualified: QUALIFIER.test(text),
    precision,
  };
}

function precisionOf(month: string | undefined, day: string | undefined): Precision {
  if (day !== undefined) return "day";
  if (month === undefined) return "year";
  return Number(month) > 12 ? "months" : "month";
}
