// Positions as acts: taking one towards somebody, on the day on which it began to be held or was stated.
import type { DayNumber } from "../../time/calendar.ts";
import { isoOf } from "../../time/calendar.ts";
import { type DayTime, parseDay, parseSpan } from "../../time/edtf.ts";
import { startOf } from "../../time/ends.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import { orderOf } from "../../view/fold.ts";
import { isFirm } from "../firm.ts";
import { type Act, type AnyView, actsOf, affirmedAt, partsOn, wordAt } from "./acts.ts";

/** Views and readings: to have one is no act, to address it to somebody is. */
const views: ReadonlySet<string> = new Set(["interprets", "considers-settled", "considers-unsettled"]);

/** The acts of the holders of a position towards those to whom it is addressed. */
export function positionActs(view: AnyView, id: string): readonly Act[] {
  const stance = wordAt(view, id, "stance");
  const addressed = affirmedAt(view, id, "addressedTo");
  if (stance === "believes" || (views.has(stance) && addressed.length === 0)) return [];
  return affirmedAt(view, id, "holder").flatMap((row) => {
    const told = row.to ? (beginningOf(row) ?? statedOn(row, row.to.id)) : undefined;
    if (!row.to || !told) return [];
    const deed = { act: `position.${stance}`, day: told.day, row, isSure: isFirm(row) && told.isSure };
    return actsOf(deed, [{ who: row.to, row: undefined, isSure: true }], partsOn(addressed, told.day));
  });
}

interface Told {
  readonly day: DayTime;
  readonly isSure: boolean;
}
/** When it began to be held; one of the days that sources give, where they differ. `undefined` if none gives one. */
function beginningOf(row: AnyRow): Told | undefined {
  const others = (qualifierOf(row, "alternatives") ?? []) as readonly { readonly edtf: string }[];
  const spans = row.during ? [row.during, ...others].map(({ edtf }) => parseSpan(edtf)) : [];
  const starts = spans.flatMap((span) => startOf(span) ?? []);
  const [first] = starts;
  if (!first) return undefined;
  return {
    day: starts.every(({ edtf }) => edtf === first.edtf) ? first : oneDayOf(starts),
    isSure: starts.length === spans.length,
  };
}
function oneDayOf(days: readonly DayTime[]): DayTime {
  const earliest = days.reduce((least: DayNumber, day) => Math.min(least, day.earliest), Number.POSITIVE_INFINITY);
  const latest = days.reduce((most: DayNumber, day) => Math.max(most, day.latest), Number.NEGATIVE_INFINITY);
  const [first, last] = [isoOf(earliest), isoOf(latest)];
  const qualified = days.some((day) => day.qualified);
  const edtf = `[${first ?? ""}..${last ?? ""}${qualified ? "?" : ""}]`;
  return { edtf, earliest, latest, qualified, shown: Object.freeze({ edtf, earliest: first, latest: last }) };
}

/** The first day on which a source has the holder say it. */
function statedOn({ evidence }: AnyRow, holder: string): Told | undefined {
  const days = evidence.flatMap(({ attribution, negated }) =>
    attribution.flatMap(({ by, on }) =>
      !negated && on && by && "id" in by && by.id === holder ? [parseDay(on.edtf)] : [],
    ),
  );
  const [day] = days.sort((a, b) => orderOf(a) - orderOf(b) || a.latest - b.latest);
  return day && { day, isSure: true };
}
