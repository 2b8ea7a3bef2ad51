// Random EDTF strings of the oracle's window, each with the worlds that it allows.
import * as fc from "fast-check";
import {
  ALL_DAYS,
  candidates,
  daysOf,
  eachOf,
  eachPair,
  extremesOf,
  isGapless,
  steps,
  type Tried,
  type TriedDate,
  type World,
} from "./oracle.ts";

const twoDigits = (highest: number) =>
  fc.integer({ min: 1, max: highest }).map((number) => String(number).padStart(2, "0"));
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1898, max: 1905 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("189X", "190X") },
);
const month = fc.oneof(
  { weight: 4, arbitrary: twoDigits(12) },
  { weight: 2, arbitrary: fc.constant("02") },
  { weight: 2, arbitrary: fc.constantFrom("XX", "0X", "1X", "X1", "X2", "X9") },
);
const day = fc.oneof(
  { weight: 4, arbitrary: twoDigits(31) },
  { weight: 1, arbitrary: fc.constant("29") },
  { weight: 2, arbitrary: fc.constantFrom("XX", "0X", "1X", "2X", "3X", "X1", "X9") },
);
const qualifier = fc.oneof(
  { weight: 12, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom("?", "~", "%") },
);

/** Any date, also one that is not in the calendar. */
export const anyDate: fc.Arbitrary<TriedDate> = fc
  .oneof(
    fc.tuple(year),
    fc.tuple(year, month),
    fc.tuple(year, month, day),
    fc.tuple(fc.constant("1900"), fc.constantFrom("02", "03"), day),
  )
  .chain((parts) =>
    fc.tuple(...parts.map((part) => fc.tuple(qualifier, fc.constant(part), qualifier))).map((written) => ({
      text: written.map((part) => part.join("")).join("-"),
      plain: parts.join("-"),
    })),
  );
export const date = anyDate.filter((tried) => candidates(tried).length > 0);
const exactDate = date.filter(({ plain }) => !plain.includes("X"));

const isQualified = (edtf: string) => /[?~%]/.test(edtf);

function ofStretches(edtf: string, stretches: readonly World[]): Tried {
  const gapless = isGapless(daysOf(stretches));
  return { edtf, qualified: isQualified(edtf), worlds: eachOf(stretches), size: stretches.length, gapless };
}

export const dateSpan: fc.Arbitrary<Tried> = date.map((tried) => ofStretches(tried.text, candidates(tried)));

interface Member {
  readonly text: string;
  readonly stretches: readonly World[];
}

const range: fc.Arbitrary<Member> = fc
  .tuple(exactDate, exactDate, fc.constantFrom("closed", "earlier", "later"))
  .filter(([first, last]) => first.plain.length === last.plain.length && first.plain <= last.plain)
  .map(([first, last, kind]) => {
    const from = kind === "earlier" ? undefined : first;
    const to = kind === "later" ? undefined : last;
    return { text: `${from?.text ?? ""}..${to?.text ?? ""}`, stretches: steps(from, to) };
  });
const member = fc.oneof(
  { weight: 2, arbitrary: date.map((tried): Member => ({ text: tried.text, stretches: candidates(tried) })) },
  { weight: 1, arbitrary: range },
);

export const oneOf: fc.Arbitrary<Tried> = fc
  .array(member, { minLength: 1, maxLength: 3 })
  .map((members) =>
    ofStretches(
      `[${members.map(({ text }) => text)}]`,
      members.flatMap(({ stretches }) => stretches),
    ),
  )
  .filter(({ edtf }) => !(edtf.includes("..]") || edtf.includes("..,")) || !/[[,]\.\./.test(edtf));

export const allOf: fc.Arbitrary<Tried> = fc
  .array(
    fc.oneof(
      exactDate.map((tried): Member => ({ text: tried.text, stretches: candidates(tried) })),
      range.filter(({ stretches }) => stretches.every(([start]) => Number.isFinite(start))),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((members) => {
    const days = daysOf(members.flatMap(({ stretches }) => stretches));
    const whole: World = [days[0] ?? 0, days.at(-1) ?? 0];
    return { ...ofStretches(`{${members.map(({ text }) => text)}}`, [whole]), gapless: isGapless(days) };
  });

const end = fc.oneof({ weight: 5, arbitrary: date }, { weight: 2, arbitrary: fc.constantFrom("open", "unknown") });
type End = TriedDate | "open" | "unknown";

function endText(of: End): string {
  if (of === "open") return "..";
  return of === "unknown" ? "" : of.text;
}

function endDays(of: End, limit: number): number[] {
  if (of === "open") return [limit];
  return of === "unknown" ? [limit, ...ALL_DAYS] : daysOf(candidates(of));
}

const MOST_WORLDS = 200_000;

/** An interval with a date at one end at least, in which some start is not after some end. */
export const interval: fc.Arbitrary<Tried> = fc
  .tuple(end, end)
  .filter(([first, last]) => typeof first === "object" || typeof last === "object")
  .map(([first, last]) => {
    const [starts, ends] = [endDays(first, -Infinity), endDays(last, Infinity)];
    const edtf = `${endText(first)}/${endText(last)}`;
    const finite = [starts, ends].map((days) => days.filter(Number.isFinite));
    return {
      edtf,
      qualified: isQualified(edtf),
      worlds: eachPair(starts, ends),
      size: starts.length * ends.length,
      gapless: finite.every(isGapless),
      isReversed: Math.min(...starts) > Math.max(...ends),
    };
  })
  .filter(({ size, isReversed }) => size <= MOST_WORLDS && !isReversed);

export const span = fc.oneof(
  { weight: 2, arbitrary: dateSpan },
  { weight: 2, arbitrary: oneOf },
  { weight: 1, arbitrary: allOf.filter(({ gapless }) => gapless) },
  { weight: 4, arbitrary: interval },
);

/** One day within: the same texts, but each world is one day. */
export const oneDay: fc.Arbitrary<Tried> = fc.oneof(
  { weight: 2, arbitrary: dateSpan.map(asDays) },
  { weight: 2, arbitrary: oneOf.map(asDays) },
  { weight: 1, arbitrary: interval.filter(({ edtf }) => !/\.\.|^\/|\/$/.test(edtf)).map(throughout) },
);

function asDays({ edtf, qualified, worlds }: Tried): Tried {
  const stretches: World[] = [];
  const open: World[] = [];
  worlds((start, end) => {
    (Number.isFinite(start) ? stretches : open).push([start, end]);
    return false;
  });
  const days = daysOf(stretches);
  const eachDay = days.map((at): World => [at, at]);
  return { edtf, qualified, worlds: eachOf([...open, ...eachDay]), size: days.length, gapless: isGapless(days) };
}

/** Of a closed interval, the day may be any that the longest of its worlds contains. */
function throughout(tried: Tried): Tried {
  const { earliest, latest } = extremesOf(tried.worlds);
  return asDays({ ...tried, worlds: eachOf([[earliest, latest]]) });
}

/** A day well inside the window, half of the time at or beside an edge of the century. */
export const someDay: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.UTC(1897, 0, 1) / 86_400_000, max: Date.UTC(1906, 11, 31) / 86_400_000 }),
  fc.integer({ min: Date.UTC(1899, 11, 30) / 86_400_000, max: Date.UTC(1900, 2, 2) / 86_400_000 }),
);
