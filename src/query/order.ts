// The order of answers in time.
import type { Day } from "../ontology/answers.ts";
import type { DayNumber } from "../time/calendar.ts";
import { tryDay, trySpan } from "../time/edtf.ts";
import { orderOf } from "../view/fold.ts";

/** The first day that it may be, or the last where only that is known; what has no day is last. */
export const dayOrder = (day: Day | null | undefined): DayNumber =>
  orderOf(day ? (tryDay(day.edtf) ?? trySpan(day.edtf)) : undefined);
