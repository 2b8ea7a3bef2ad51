// Gaps of single rows: what they rest on, and when they were.
import type { RowsMark } from "../../ontology/field.ts";
import { type DayTime, parseDay, parseSpan } from "../../time/edtf.ts";
import { endOf, startOf } from "../../time/ends.ts";
import type { AnyRow } from "../../view/any-row.ts";
import type { Found } from "./words.ts";

/** The longest month. */
const MONTH_DAYS = 31;
/** Whether it may be any of more days than a month has; an open bound leaves all. */
export const isImprecise = ({ earliest, latest }: DayTime): boolean => !(latest - earliest < MONTH_DAYS);

export function rowGaps(row: AnyRow, mark: RowsMark): readonly Found[] {
  return [...restingGaps(row), ...(row.negated ? [] : dayGaps(row, mark))];
}

/** Evidence for a part of it does not carry all of it. */
function restingGaps(row: AnyRow): readonly Found[] {
  const own = row.evidence.filter(({ negated, partial }) => negated === row.negated && !partial);
  const sources = new Set(own.map(({ source }) => source.id));
  const isAttributed = own.length > 0 && own.every(({ attribution }) => attribution.length > 0);
  return [
    ...(sources.size === 1 ? [{ what: "single-source", row } as const] : []),
    ...(isAttributed ? [{ what: "only-attributed", row } as const] : []),
    ...(row.sourcesDisagree ? [{ what: "sources-disagree", row } as const] : []),
    ...(row.certainty === "certain" ? [] : [{ what: "uncertain", row } as const]),
  ];
}

/** Structure needs no day: it goes with its entity. */
function dayGaps(row: AnyRow, { options }: RowsMark): readonly Found[] {
  const gap = (what: "day-missing" | "imprecise-day", missing: string): Found => ({ what, row, missing });
  if (row.on) return isImprecise(parseDay(row.on.edtf)) ? [gap("imprecise-day", "on")] : [];
  if (options.lifecycle) return [gap("day-missing", "on")];
  if (!row.during) return options.state && !options.structure ? [gap("day-missing", "during")] : [];
  const span = parseSpan(row.during.edtf);
  const ends = [startOf(span), endOf(span)].flatMap((day) => day ?? []);
  return ends.some(isImprecise) ? [gap("imprecise-day", "during")] : [];
}
