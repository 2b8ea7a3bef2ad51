// Who moved first, and how surely.
import type { DayTime } from "../../time/edtf.ts";
import type { Truth } from "../../time/truth.ts";

/** What is compared: when somebody moved, and whether that is beyond doubt. */
export interface Moved {
  /** For whom it counts: the actor, or those of whom it is an organ. */
  readonly counts: readonly string[];
  readonly day: DayTime;
  readonly isSure: boolean;
}

/**
 * Whether each of these was before all moves of everybody else: `"yes"` if it is sure and surely before each, `"no"` if a
 * sure one of somebody else is surely before it. On one and the same day nothing is before anything.
 */
export function firstsOf(all: readonly Moved[]): readonly Truth[] {
  const earliest = bounded(all, ({ day }) => (day.qualified ? Number.NEGATIVE_INFINITY : day.earliest));
  const surelyBy = bounded(
    all.filter(({ isSure, day }) => isSure && !day.qualified),
    ({ day }) => day.latest,
  );
  return all.map((one) => {
    const { day, isSure } = one;
    if (!day.qualified && (ofOthers(surelyBy, one) ?? Number.POSITIVE_INFINITY) < day.earliest) return "no";
    const next = ofOthers(earliest, one);
    const isBefore = next === undefined || (!day.qualified && day.latest < next);
    return isBefore && isSure ? "yes" : "possibly";
  });
}
interface Bound {
  readonly counts: readonly string[];
  readonly day: number;
}
/** The least day of each actor, least first: the first one of somebody else decides. */
function bounded(all: readonly Moved[], dayOf: (one: Moved) => number): readonly Bound[] {
  const found = new Map<string, Bound>();
  for (const one of all) {
    const [key, day] = [one.counts.join(" "), dayOf(one)];
    if (day < (found.get(key)?.day ?? Number.POSITIVE_INFINITY)) found.set(key, { counts: one.counts, day });
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
const ofOthers = (bounds: readonly Bound[], { counts }: Moved): number | undefined =>
  bounds.find((bound) => !bound.counts.some((one) => counts.includes(one)))?.day;
