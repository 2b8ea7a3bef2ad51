// Three-valued comparison of times. "possibly" means that the bounds allow both; unknown is never "no".
import type { DayNumber } from "./calendar.ts";
import type { DayTime, SpanTime } from "./edtf.ts";

export type Truth = "yes" | "possibly" | "no";

export function eitherTrue(a: Truth, b: Truth): Truth {
  if (a === "yes" || b === "yes") return "yes";
  return a === "no" && b === "no" ? "no" : "possibly";
}

/** Has it happened by the end of `day`? */
export function onOrBefore(time: DayTime, day: DayNumber): Truth {
  return within(time, -Infinity, day);
}

/** Does the one day lie from `from` to `to`, both counted? */
export function within(time: DayTime, from: DayNumber, to: DayNumber): Truth {
  if (from > to || time.earliest > to || time.latest < from) return "no";
  return sureIf(from <= time.earliest && time.latest <= to, time.qualified);
}

/** Does the state hold on `day`? */
export function contains(span: SpanTime, day: DayNumber): Truth {
  return touches(span, day, day);
}

/** Do the two stretches share a day? */
export function overlaps(a: SpanTime, b: SpanTime): Truth {
  if (a.earliest > b.latest || b.earliest > a.latest) return "no";
  // The bounds are those of begin and end, so this is right even where no single day is sure.
  return sureIf(a.surelyFrom <= b.surelyTo && b.surelyFrom <= a.surelyTo, a.qualified || b.qualified);
}

/** Does the state hold on any day from `from` to `to`, both counted? */
export function touches(span: SpanTime, from: DayNumber, to: DayNumber): Truth {
  if (from > to || span.earliest > to || span.latest < from) return "no";
  return sureIf(span.surelyFrom <= to && from <= span.surelyTo, span.qualified);
}

/** Is the one day `a` strictly before the one day `b`? */
export function before(a: DayTime, b: DayTime): Truth {
  if (a.earliest >= b.latest) return "no";
  return sureIf(a.latest < b.earliest, a.qualified || b.qualified);
}

function sureIf(sure: boolean, qualified: boolean): Truth {
  return sure && !qualified ? "yes" : "possibly";
}
