// What every reader of this folder gives: the bounds of a time in days, or the reason why there are none.
import type { DayNumber } from "./calendar.ts";

/** Why a text is refused, as the end of a sentence; it says what to write instead where that can be known. */
export type Refusal = string;

/** How early and how late a stretch of days can begin and end. */
export interface Bounds {
  /** The first day on which it can begin. */
  readonly earliest: DayNumber;
  /** The last day on which it can begin: from here on it has begun for sure. */
  readonly surelyFrom: DayNumber;
  /** The first day on which it can end: up to here it has not ended for sure. */
  readonly surelyTo: DayNumber;
  /** The last day on which it can end. */
  readonly latest: DayNumber;
  /** Is any part marked `?`, `~` or `%`? */
  readonly qualified: boolean;
}

export function isRefusal<T extends object>(result: T | Refusal): result is Refusal {
  return typeof result === "string";
}
