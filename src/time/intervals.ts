// Intervals: from some day within the first date to some day within the last one.
import { type Bounds, isRefusal, type Refusal } from "./bounds.ts";
import type { DayNumber } from "./calendar.ts";
import { readDate } from "./dates.ts";

export interface IntervalBounds extends Bounds {
  /** Has each end a date? */
  readonly closed: boolean;
}

/** The days between which one end of an interval lies. */
interface End {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly qualified: boolean;
}
const OPEN_START: End = { from: -Infinity, to: -Infinity, qualified: false };
const OPEN_END: End = { from: Infinity, to: Infinity, qualified: false };
const UNKNOWN: End = { from: -Infinity, to: Infinity, qualified: false };

export function readInterval(text: string): IntervalBounds | Refusal {
  const [first = "", last = "", more] = text.split("/");
  if (more !== undefined) return "an interval has one `/`, and a date has hyphens";
  const dated = [first, last].filter((end) => end !== "" && end !== "..").length;
  if (dated === 0) return "an interval has a date on one side at least";
  const start = readEnd(first, OPEN_START);
  if (isRefusal(start)) return start;
  const end = readEnd(last, OPEN_END);
  if (isRefusal(end)) return end;
  if (start.from > end.to) return `it is reversed; write \`${last}/${first}\``;
  return {
    earliest: start.from,
    // No interval ends before it begins: the last day to begin is no later than the last one to end, and conversely.
    surelyFrom: Math.min(start.to, end.to),
    surelyTo: Math.max(start.from, end.from),
    latest: end.to,
    qualified: start.qualified || end.qualified,
    closed: dated === 2,
  };
}

function readEnd(text: string, open: End): End | Refusal {
  if (text === "..") return open;
  if (text === "") return UNKNOWN;
  if (text.includes("T")) return "an interval has no times of day; write the dates alone";
  const date = readDate(text);
  return isRefusal(date) ? date : { from: date.earliest, to: date.latest, qualified: date.qualified };
}
