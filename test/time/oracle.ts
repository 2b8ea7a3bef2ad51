// An independent reading of EDTF: it enumerates the days of a window and every world that a text allows.
import type { Truth } from "../../src/time/truth.ts";

/** A date that is tried: as written, and without its qualifiers. */
export interface TriedDate {
  readonly text: string;
  readonly plain: string;
}

export type World = readonly [start: number, end: number];

/** Goes through all worlds until `visit` returns true. */
type Worlds = (visit: (start: number, end: number) => boolean) => void;

export interface Tried {
  readonly edtf: string;
  readonly qualified: boolean;
  readonly worlds: Worlds;
  /** How many worlds there are at most. */
  readonly size: number;
  /** Do the candidates follow each other without a gap, so that the hull of the library adds nothing? */
  readonly gapless: boolean;
}

const MS_OF_DAY = 86_400_000;
/** The days of the window, 1890 to 1911: the century without a leap day is in it, and room for open ends. */
const WINDOW = new Map<string, number>();
for (let day = Date.UTC(1890, 0, 1) / MS_OF_DAY; day < Date.UTC(1912, 0, 1) / MS_OF_DAY; day += 1) {
  WINDOW.set(new Date(day * MS_OF_DAY).toISOString().slice(0, 10), day);
}

export const ALL_DAYS = [...WINDOW.values()];
export const dayOfIso = (iso: string): number => WINDOW.get(iso) ?? Number.NaN;

const known = new Map<string, World[]>();
/** The years, months or days that a date can mean: days of the window alike in as many characters as it has. */
export function candidates({ plain }: TriedDate): World[] {
  const pattern = new RegExp(`^${plain.replaceAll("X", "[0-9]")}$`);
  const made = known.get(plain) ?? grouped(plain.length).flatMap(([name, days]) => (pattern.test(name) ? [days] : []));
  known.set(plain, made);
  return made;
}

/** The steps from one date to another of the same precision; an end left out is open. */
export function steps(first: TriedDate | undefined, last: TriedDate | undefined): World[] {
  const length = (first ?? last)?.plain.length ?? 0;
  const inside = grouped(length)
    .filter(([name]) => (first === undefined || name >= first.plain) && (last === undefined || name <= last.plain))
    .map(([, stretch]) => stretch);
  if (first === undefined) inside.unshift([-Infinity, -Infinity]);
  if (last === undefined) inside.push([Infinity, Infinity]);
  return inside;
}

const groups = new Map<number, [string, World][]>();
function grouped(length: number): [string, World][] {
  const stretches = new Map<string, World>();
  const made = groups.get(length);
  if (made !== undefined) return made;
  for (const [iso, day] of WINDOW) {
    const name = iso.slice(0, length);
    stretches.set(name, [stretches.get(name)?.[0] ?? day, day]);
  }
  groups.set(length, [...stretches]);
  return [...stretches];
}

export function daysOf(stretches: readonly World[]): number[] {
  const finite = stretches.filter(([start]) => Number.isFinite(start));
  return [...new Set(finite.flatMap(([start, end]) => range(start, end)))].sort((a, b) => a - b);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** No day is missing between the first and the last; days are in order. */
export function isGapless(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
}

export function eachOf(stretches: readonly World[]): Worlds {
  return (visit) => {
    for (const [start, end] of stretches) if (visit(start, end)) return;
  };
}

export function eachPair(starts: readonly number[], ends: readonly number[]): Worlds {
  return (visit) => {
    for (const start of starts) for (const end of ends) if (start <= end && visit(start, end)) return;
  };
}

export interface Extremes {
  readonly earliest: number;
  readonly surelyFrom: number;
  readonly surelyTo: number;
  readonly latest: number;
}

export function extremesOf(worlds: Worlds): Extremes {
  let [earliest, surelyFrom, surelyTo, latest] = [Infinity, -Infinity, Infinity, -Infinity];
  worlds((start, end) => {
    earliest = Math.min(earliest, start);
    surelyFrom = Math.max(surelyFrom, start);
    surelyTo = Math.min(surelyTo, end);
    latest = Math.max(latest, end);
    return false;
  });
  return { earliest, surelyFrom, surelyTo, latest };
}

/** "yes" if it is so in all worlds, "no" if in none; a qualified time has no "yes". */
export function verdict({ worlds, qualified }: Tried, isSo: (start: number, end: number) => boolean): Truth {
  let [some, others] = [false, false];
  worlds((start, end) => {
    if (isSo(start, end)) some = true;
    else others = true;
    return some && others;
  });
  if (!some) return "no";
  return others || qualified ? "possibly" : "yes";
}
