// The days on which a stretch begins and ends, as days of their own.
import { isoOf } from "./calendar.ts";
import { type DayTime, type SpanTime, tryDay } from "./edtf.ts";

/** When it began; `undefined` if it is open, unknown, or one of several. */
export const startOf = (span: SpanTime): DayTime | undefined => endAt(span, 0);
/** When it ended; `undefined` if it is open, unknown, or one of several. */
export const endOf = (span: SpanTime): DayTime | undefined => endAt(span, 1);

function endAt(span: SpanTime, at: 0 | 1): DayTime | undefined {
  const { edtf } = span;
  if (edtf.includes("/")) return tryDay(edtf.split("/")[at] ?? "");
  if (/^[[{]/.test(edtf)) return undefined;
  // A plain date is held throughout: it begins on its first day and ends on its last.
  return tryDay(isoOf(at === 0 ? span.earliest : span.latest) ?? "");
}
