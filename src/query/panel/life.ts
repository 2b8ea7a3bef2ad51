// When an issue is open and an agreement in force, from the acts that open and close it.
import type { Truth } from "../../time/truth.ts";
import type { AnyRow } from "../../view/any-row.ts";
import { always, momentOf, type Stretch, shareDay } from "./stretches.ts";

/** What opens and what closes, with the place of each step in the order of those of one day. */
interface Steps {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly inOrder: readonly string[];
  /** What is done before anything else, whatever the dates leave open. */
  readonly first?: string;
}
const ofIssues: Steps = {
  opening: ["raised", "reopened"],
  closing: ["settled", "lapsed"],
  inOrder: ["raised", "settled", "reopened", "lapsed"],
};
const ofAgreements: Steps = {
  opening: ["entered-into-force", "resumed"],
  closing: ["suspended", "terminated"],
  inOrder: ["entered-into-force", "suspended", "resumed", "terminated"],
  first: "entered-into-force",
};

interface Act {
  readonly opens: boolean;
  readonly day: Stretch;
  readonly place: number;
  readonly isFirst?: boolean;
}
/** The days on which something is open; both the day of opening and that of closing count. */
export interface Life {
  /** Each begins with an act that surely opens it, and surely goes on to its `surelyTo`. */
  readonly open: readonly Stretch[];
  /** On the days from the first to the last of these it is surely closed, whatever the dates turn out to be. */
  readonly closed: readonly (readonly [from: number, to: number])[];
}

/** Open until it is closed, from whenever it began. */
export const issueLife = (phases: readonly AnyRow[]): Life => lifeOf([beforeAll(true), ...actsOf(phases, ofIssues)]);

/** In force from its entry into force; where none is told, possibly from its first phase on, and without any at any time. */
export function agreementLife(phases: readonly AnyRow[]): Life {
  const acts = afterFirst(actsOf(phases, ofAgreements));
  const isTold = phases.some(({ step }) => step === "entered-into-force");
  const first = phases
    .map((phase) => momentOf(phase).earliest)
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const earliest = Number.isFinite(first) ? first : Number.NEGATIVE_INFINITY;
  const untold: Act = { opens: true, day: { ...always(true), earliest, latest: earliest }, place: 0 };
  return lifeOf([beforeAll(false), ...(isTold ? [] : [untold]), ...acts]);
}

/** Of the other acts no more is possible than what comes after the first one, where that is sure. */
function afterFirst(acts: readonly Act[]): readonly Act[] {
  const firsts = acts.filter(({ isFirst }) => isFirst).map(({ day }) => day);
  if (firsts.every(({ qualified }) => qualified)) return acts;
  const start = firsts.reduce((least, { earliest }) => Math.min(least, earliest), Number.POSITIVE_INFINITY);
  return acts.map((act) => {
    const { day } = act;
    return day.earliest >= start || day.latest < start ? act : { ...act, day: { ...day, earliest: start } };
  });
}
const beforeAll = (opens: boolean): Act => ({
  opens,
  day: { ...always(false), surelyTo: Number.NEGATIVE_INFINITY, latest: Number.NEGATIVE_INFINITY },
  place: -1,
});
const actsOf = (phases: readonly AnyRow[], { opening, closing, inOrder, first }: Steps): readonly Act[] =>
  phases.flatMap((phase): Act[] => {
    const step = String(phase.step);
    if (!opening.includes(step) && !closing.includes(step)) return [];
    const place = inOrder.indexOf(step);
    return [{ opens: opening.includes(step), day: momentOf(phase), place, isFirst: step === first }];
  });
/** Of acts of one day the place decides. */
function isSurelyBefore(one: Act, other: Act): boolean {
  if (one.day.latest < other.day.earliest) return true;
  if (other.day.latest < one.day.earliest || other.place < 0) return false;
  if (one.isFirst && !other.isFirst) return true;
  return one.day.latest === other.day.earliest && one.place < other.place;
}

function lifeOf(acts: readonly Act[]): Life {
  const firstAfter = (one: Act, opens: boolean): number =>
    acts
      .filter((other) => other.opens === opens && !isSurelyBefore(other, one))
      .reduce((least, { day }) => Math.min(least, day.earliest), Number.POSITIVE_INFINITY);
  const sure = acts.filter(({ day }) => !day.qualified);
  return {
    open: sure
      .filter(({ opens }) => opens)
      .map((act) => ({ ...act.day, surelyTo: firstAfter(act, false), latest: Number.POSITIVE_INFINITY })),
    closed: sure
      .filter(({ opens }) => !opens)
      .map((act): [number, number] => [act.day.latest + 1, firstAfter(act, true) - 1])
      .filter(([from, to]) => from <= to)
      .sort(([a], [b]) => a - b || 0),
  };
}

/** Whether there is a day that all of the stretches have and on which it is open. */
export function shareOpenDay({ open, closed }: Life, stretches: readonly Stretch[]): Truth {
  const all = shareDay(stretches);
  if (all === "no") return "no";
  let first = stretches.reduce((most, { earliest }) => Math.max(most, earliest), Number.NEGATIVE_INFINITY);
  const last = stretches.reduce((least, { latest }) => Math.min(least, latest), Number.POSITIVE_INFINITY);
  for (const [from, to] of closed) if (from <= first) first = Math.max(first, to + 1);
  if (first > last) return "no";
  return open.some((one) => shareDay([...stretches, one]) === "yes") ? "yes" : "possibly";
}
