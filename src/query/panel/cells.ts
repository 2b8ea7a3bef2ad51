// The years or months of a panel.
import { type DayNumber, dayNumber, isoOf, monthLength } from "../../time/calendar.ts";
import { type DayTime, tryDay } from "../../time/edtf.ts";
import { refuseOption } from "../options.ts";

/** A whole calendar year or month, its first and last day counted. */
export interface Cell {
  readonly year: number;
  /** 1 to 12; `null` for a whole year. */
  readonly month: number | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
}
/** A range of more cells than this is taken for a slip. */
const MOST = 5000;

/** Every year or month of which some day lies from `from` to `to`, in order. */
export function cellsOf(size: "year" | "month", from: unknown, to: unknown): readonly Cell[] {
  const [first, last] = [boundedDay("from", from).earliest, boundedDay("to", to).latest];
  if (first > last) refuseOption("to", to, `a date that is not before \`${from}\``);
  const perYear = size === "year" ? 1 : 12;
  const [start, end] = [placeOf(first, perYear), placeOf(last, perYear)];
  if (end - start >= MOST) refuseOption("to", to, `at most ${MOST} ${size}s from \`${from}\` on`);
  return Array.from({ length: end - start + 1 }, (_, at) => cellAt(start + at, perYear));
}
function boundedDay(argument: string, edtf: unknown): DayTime {
  const day = typeof edtf === "string" ? tryDay(edtf) : undefined;
  if (day && Number.isFinite(day.earliest) && Number.isFinite(day.latest)) return day;
  return refuseOption(
    argument,
    edtf,
    "a date in EDTF with a first and a last day, such as 2014, 2014-04 or 2014-04-16",
  );
}
/** How many cells lie between the beginning of the year 0 and the one that has the day. */
function placeOf(day: DayNumber, perYear: number): number {
  const [, year, month] = /^([+-]?\d+)-(\d\d)/.exec(isoOf(day) ?? "") ?? [];
  return Number(year) * perYear + (perYear === 1 ? 0 : Number(month) - 1);
}
function cellAt(place: number, perYear: number): Cell {
  const year = Math.floor(place / perYear);
  if (perYear === 1) return { year, month: null, from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = place - year * perYear + 1;
  return { year, month, from: dayNumber(year, month, 1), to: dayNumber(year, month, monthLength(year, month)) };
}
