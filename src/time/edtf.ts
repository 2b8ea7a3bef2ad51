// EDTF strings as times: one day within bounds, or a stretch of days. One shared frozen object per string.
import { DiplographError, shown } from "../errors.ts";
import { type Bounds, isRefusal, type Refusal } from "./bounds.ts";
import { type DayNumber, dayNumber, isoOf, monthLength } from "./calendar.ts";
import { readMoment } from "./dates.ts";
import { readInterval } from "./intervals.ts";
import { readAllOf, readOneOf } from "./sets.ts";

/** One day within bounds, as an answer shows it: ISO days, null where there is no bound. */
export interface Day {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A stretch of days, as an answer shows it: it has begun for sure by `surelyFrom` and not ended before `surelyTo`; null
 * where it is open. If `surelyFrom` is after `surelyTo`, no day is sure.
 */
export interface Span extends Day {
  readonly surelyFrom: string | null;
  readonly surelyTo: string | null;
}

/** One day within bounds, for comparing; `±Infinity` where there is no bound. */
export interface DayTime {
  readonly edtf: string;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  /** Marked `?`, `~` or `%`: nothing about it is more than possible. */
  readonly qualified: boolean;
  readonly shown: Day;
}

/**
 * A stretch of days, for comparing. It begins from `earliest` to `surelyFrom` and ends from `surelyTo` to `latest`; if
 * `surelyFrom` is after `surelyTo`, no day is sure.
 */
export interface SpanTime extends DayTime {
  readonly surelyFrom: DayNumber;
  readonly surelyTo: DayNumber;
  readonly shown: Span;
}

/** Longer strings are refused unread. */
const LONGEST = 100;
const KEPT = 65_536;

/**
 * The one day that an EDTF string gives, for `on`, `due` or `published`: a date, a set `[…]`, or a closed interval
 * within which the day lies.
 *
 * @throws {DiplographError} `TIME_INVALID` with the reason.
 * @example parseDay("[2014-04-11..2014-04-20]").shown.latest // "2014-04-20"
 */
export function parseDay(edtf: string): DayTime {
  return orThrow(edtf, dayOf(edtf));
}

/**
 * The stretch of days that an EDTF string gives, for `during`: a date is throughout it, an interval from some day
 * within its first date to some day within its last.
 *
 * @throws {DiplographError} `TIME_INVALID` with the reason.
 * @example parseSpan("1952/2014").shown.surelyFrom // "1952-12-31"
 */
export function parseSpan(edtf: string): SpanTime {
  return orThrow(edtf, spanOf(edtf));
}

/** As `parseDay`, but undefined for what it refuses. */
export function tryDay(edtf: string): DayTime | undefined {
  return orUndefined(dayOf(edtf));
}

/** As `parseSpan`, but undefined for what it refuses. */
export function trySpan(edtf: string): SpanTime | undefined {
  return orUndefined(spanOf(edtf));
}

/** Why `parseDay` refuses the string, as the end of a sentence; undefined if it does not. */
export function dayProblem(edtf: string): Refusal | undefined {
  const day = dayOf(edtf);
  return isRefusal(day) ? day : undefined;
}

/** Why `parseSpan` refuses the string, as the end of a sentence; undefined if it does not. */
export function spanProblem(edtf: string): Refusal | undefined {
  const span = spanOf(edtf);
  return isRefusal(span) ? span : undefined;
}

const ISO_DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/**
 * The number of one calendar day written YYYY-MM-DD; `argument` is what an error calls it.
 *
 * @throws {DiplographError} `TIME_INVALID` for anything else.
 * @example parseIsoDay("1970-01-02") // 1
 */
export function parseIsoDay(iso: string, argument = "day"): DayNumber {
  const parts = typeof iso === "string" ? ISO_DAY.exec(iso) : null;
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined && day > 0 && day <= monthLength(year, month)) {
    return dayNumber(year, month, day);
  }
  const reason = parts === null ? "it is not one day written YYYY-MM-DD" : "the calendar has no such day";
  throw invalid(iso, { reason, what: `\`${argument}\` cannot be ${shown(iso)}` });
}

const dayOf = remembered((edtf): DayTime | Refusal => {
  const bounds = readDay(edtf);
  if (isRefusal(bounds)) return bounds;
  const { earliest, latest, qualified } = bounds;
  const first = isoOf(earliest);
  const answer = Object.freeze({ edtf, earliest: first, latest: latest === earliest ? first : isoOf(latest) });
  return Object.freeze({ edtf, earliest, latest, qualified, shown: answer });
});

const spanOf = remembered((edtf): SpanTime | Refusal => {
  const bounds = readSpan(edtf);
  if (isRefusal(bounds)) return bounds;
  const { earliest, latest, qualified, surelyFrom, surelyTo } = bounds;
  return Object.freeze({ edtf, earliest, latest, surelyFrom, surelyTo, qualified, shown: spanShown(edtf, bounds) });
});

function readDay(edtf: string): Bounds | Refusal {
  if (edtf.startsWith("[")) return readOneOf(edtf);
  if (edtf.startsWith("{"))
    return "`{…}` means all of these days; write one row for each day, or `[…]` for one of them";
  if (!edtf.includes("/")) return readMoment(edtf);
  const interval = readInterval(edtf);
  if (isRefusal(interval) || interval.closed) return interval;
  const [first, last] = edtf.split("/");
  const oneDay = first === "" || first === ".." ? `[..${last}]` : `[${first}..]`;
  return `an open or unknown end makes it a stretch of days; one day within it is \`${oneDay}\``;
}

function readSpan(edtf: string): Bounds | Refusal {
  if (edtf.startsWith("{")) return readAllOf(edtf);
  if (edtf.includes("/")) return readInterval(edtf);
  if (!edtf.startsWith("[")) return readMoment(edtf);
  const bounds = readOneOf(edtf);
  if (isRefusal(bounds) || bounds.earliest !== -Infinity || bounds.latest !== Infinity) return bounds;
  return "a set that is open on both sides says nothing of when it was; leave it out";
}

function spanShown(edtf: string, { earliest, surelyFrom, surelyTo, latest }: Bounds): Span {
  // A set with an open range has no first day to end, or no last one to begin. A null would read as "open" there, so
  // the neighbour of the other bound says that no day is sure.
  const from = surelyFrom === Infinity ? surelyTo + 1 : surelyFrom;
  const to = surelyTo === -Infinity ? surelyFrom - 1 : surelyTo;
  const first = isoOf(earliest);
  const last = latest === earliest ? first : isoOf(latest);
  return Object.freeze({
    edtf,
    earliest: first,
    latest: last,
    surelyFrom: from === earliest ? first : isoOf(from),
    surelyTo: to === latest ? last : isoOf(to),
  });
}

function remembered<T extends object>(read: (edtf: string) => T | Refusal): (edtf: string) => T | Refusal {
  const known = new Map<string, T>();
  return (edtf) => {
    if (typeof edtf !== "string") return "it is not a string";
    if (edtf.length > LONGEST) return `it is longer than ${LONGEST} characters`;
    const before = known.get(edtf);
    if (before !== undefined) return before;
    const time = read(edtf);
    if (isRefusal(time)) return time;
    if (known.size >= KEPT) known.clear();
    known.set(edtf, time);
    return time;
  };
}

function orUndefined<T extends object>(result: T | Refusal): T | undefined {
  return isRefusal(result) ? undefined : result;
}

function orThrow<T extends object>(edtf: string, result: T | Refusal): T {
  if (!isRefusal(result)) return result;
  throw invalid(edtf, { reason: result, what: `the time ${shown(edtf)} cannot be read` });
}

function invalid(value: unknown, { reason, what }: { reason: Refusal; what: string }): DiplographError {
  const text = typeof value === "string" ? value.slice(0, LONGEST) : shown(value);
  return new DiplographError("TIME_INVALID", `${what}: ${reason}`, { value: text, reason });
}
