// Whether what was due on a day was done then.
import type { Day } from "../../ontology/answers.ts";
import { type DayTime, parseDay, tryDay } from "../../time/edtf.ts";
import { before, eitherTrue, type Truth, within } from "../../time/truth.ts";
import type { Phase } from "../../view/status.ts";
import { isFirm } from "../firm.ts";
import { type Told, told } from "./outcome.ts";

/** What bears on a plan, in row order. */
export interface Course {
  /** Affirmed: it was done. */
  readonly done: readonly Phase[];
  /** Denied: it was not done, ever or on that day. */
  readonly denied: readonly Phase[];
  /** It was given up. */
  readonly ended: readonly Phase[];
  /** Whether nothing may have revived what was given up. */
  readonly isFinal: boolean;
  /** It was put off, which decides nothing. */
  readonly stalled: readonly Phase[];
}

/** What became of a plan for a day, or of one without a day. */
export function followed(due: Day | null, { done, denied, ended, isFinal, stalled }: Course): Told {
  if (done.length > 0) return due ? onTime(due, done) : told("fulfilled", done, { isSure: done.some(isFirm) });
  const never = denied.filter(({ on }) => on === null || (due !== null && liesIn(due, on) === "yes"));
  if (never.length + ended.length === 0) return told("unknown", [...denied, ...stalled]);
  const isSure = never.some(isFirm) || (isFinal && ended.some(isFirm));
  return told("not", [...never, ...ended], { isSure });
}

/** Done on another day is not nothing: it is done in part. */
function onTime(due: Day, done: readonly Phase[]): Told {
  const which = (wanted: Truth): readonly Phase[] =>
    done.filter(({ on }) => (on ? liesIn(on, due) : "possibly") === wanted);
  const [then, otherwise] = [which("yes"), which("no")];
  if (then.length > 0 && otherwise.length > 0) return told("fulfilled", [...then, ...otherwise], { isContested: true });
  if (then.length > 0) return told("fulfilled", then, { isSure: then.some(isFirm) });
  if (otherwise.length === 0) return told("fulfilled", done);
  const isPlain = ({ on }: Phase): boolean => on !== null && !parseDay(on.edtf).qualified;
  const isSure = !parseDay(due.edtf).qualified && otherwise.some((row) => isFirm(row) && isPlain(row));
  return told("partly", otherwise, { isSure });
}

/** Whether the one day lies on a day that the other text allows. */
export function liesIn(day: Day, allowed: Day): Truth {
  const time = parseDay(day.edtf);
  const truth = membersOf(allowed)
    .map(({ earliest, latest }) => within(time, earliest, latest))
    .reduce(eitherTrue);
  const isLoose = parseDay(allowed.edtf).qualified || GAPS.test(allowed.edtf);
  return truth === "yes" && isLoose ? "possibly" : truth;
}
/** Digits left open before others that are not: `2014-XX-25` does not mean the days between. */
const GAPS = /X.*[0-9]/;
/** The 16th or the 18th is not the 17th: a set is looked at member by member. */
function membersOf({ edtf }: Day): readonly DayTime[] {
  const whole = parseDay(edtf);
  if (!edtf.startsWith("[")) return [whole];
  const members = edtf
    .slice(1, -1)
    .split(",")
    .map((one) => tryDay(one.includes("..") ? `[${one.trim()}]` : one.trim()));
  return members.every((one) => one !== undefined) ? members : [whole];
}

/** Whether one was surely done before the other; without both days nothing is sure. */
export const isSurelyBefore = (a: Day | null, b: Day | null): boolean => order(a, b) === "yes";
export const maybeBefore = (a: Day | null, b: Day | null): boolean => order(a, b) !== "no";
const order = (a: Day | null, b: Day | null): Truth => (a && b ? before(parseDay(a.edtf), parseDay(b.edtf)) : "no");
