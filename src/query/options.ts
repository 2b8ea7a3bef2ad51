// Options of questions: applied or refused, never ignored.
import { DiplographError, shown } from "../errors.ts";

import { type DayTime, tryDay } from "../time/edtf.ts";
import { within } from "../time/truth.ts";

/** How many answers at most, from the first on. */
export interface Limited {
  readonly limit?: number;
}
/** Only what lies, or may lie, between two dates; EDTF, so that `"2014"` and `"2014-04"` will do. Both ends count. */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
}
export interface Typed<T extends string = string> {
  /** Only those that have one of these types. */
  readonly types?: readonly T[];
}

export function refuseOption(argument: string, value: unknown, expected: string): never {
  const message = `option \`${argument}\` is ${shown(value)}; expected ${expected}`;
  throw new DiplographError("ARGUMENT_INVALID", message, { argument, value, expected });
}
/** Unknown options are refused: a misspelt one would silently widen the answer. */
export function checkOptions(options: object, allowed: readonly string[]): void {
  if (typeof options !== "object" || options === null) refuseOption("options", options, "an object");
  for (const [key, value] of Object.entries(options))
    if (!allowed.includes(key)) refuseOption(key, value, `one of the options ${allowed.join(", ")}`);
}

export function limited<T>(all: readonly T[], { limit }: Limited): readonly T[] {
  if (limit === undefined) return Object.freeze([...all]);
  if (!Number.isInteger(limit) || limit < 0) refuseOption("limit", limit, "a whole number, 0 or more");
  return Object.freeze(all.slice(0, limit));
}

/** Whether a day may lie in the window; a day that is not known may. */
export type Window = (day: DayTime | undefined) => boolean;
/** The window of `from` and `to`; `undefined` if neither is given. */
export function windowOf({ from, to }: Dated): Window | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dateOf("from", from).earliest;
  const last = to === undefined ? Number.POSITIVE_INFINITY : dateOf("to", to).latest;
  if (first > last) refuseOption("to", to, `a date that is not before \`${from}\``);
  return (day) => day === undefined || within(day, first, last) !== "no";
}
function dateOf(argument: string, edtf: string): DayTime {
  const day = typeof edtf === "string" ? tryDay(edtf) : undefined;
  return day ?? refuseOption(argument, edtf, "a date in EDTF, such as 2014, 2014-04 or 2014-04-16");
}
