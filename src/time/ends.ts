// The days on which a stretch begins and ends, as days of their own.
import { isoOf } from "./calendar.ts";
import { type DayTime, type SpanTime, tryDay } from "./edtf.ts";

/** When it began; `undefined` if that is open or unknown. */
export function startOf(span: SpanTime): DayTime | undefined {
  return endAt(span, 0, span.earliest, span.surelyFrom);
}
/** When it ended; `undefined` if that is open or unknown. */
export function endOf(span: SpanTime): DayTime | undefined {
  return endAt(span, 1, span.surelyTo, span.latest);
}

function endAt(span: SpanTime, at: 0 | 1, earliest: number, latest: number): DayTime | undefined {
  // The end of an interval keeps the words it was written in.
  if (span.edtf.includes("/")) return tryDay(span.edtf.split("/")[at] ?? "");
  const [first, last] = [isoOf(earliest), isoOf(latest)];
  if (first === null || last === null) return undefined;
  const doubt = span.qualified ? "?" : "";
  const edtf = first === last ? `${first}${doubt}` : `[${first}..${last}${doubt}]`;
  return {
    edtf,
    earliest,
    latest,
    qualified: span.qualified,
    shown: Object.freeze({ edtf, earliest: first, latest: last }),
  };
}
