// What happened between actors, day by day.
import type { Day } from "../ontology/answers.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type DayTime, parseDay, parseSpan } from "../time/edtf.ts";
import { endOf, startOf } from "../time/ends.ts";
import type { AnyRow } from "../view/any-row.ts";
import { orderOf } from "../view/fold.ts";
import type { View } from "../view/view.ts";
import type { Amid } from "./amid.ts";
import { concerned } from "./concerned.ts";
import { involvingFields } from "./involving.ts";
import { checkOptions, counted, type Dated, dated, type Limited, limited, windowOf } from "./options.ts";

const whats = ["phase", "due", "began", "ended", "said", "published"] as const;
/** What makes a row stand on a day. */
export type TimelineWhat = (typeof whats)[number];
export interface TimelineEntry {
  readonly day: Day;
  readonly what: TimelineWhat;
  readonly row: AnyRow;
}
export interface TimelineOptions extends Limited, Dated {
  readonly what?: readonly TimelineWhat[];
  /** Count the organs of an actor (courts, companies, ministries) as the actor. */
  readonly organs?: boolean;
}
export interface Timeline {
  /**
   * Every dated row of what the actors take part in together, and of the positions that they hold on it: when a phase was
   * done and when it is due, when a state began and ended, when somebody said it; a row with no day of its own stands on
   * the day on which its source was published. Oldest first; then in the order phase, due, began, ended, said, published;
   * then by id. An uncertain day that may lie within `from` and `to` counts.
   *
   * @example graph.between("JP", "KR").timeline({ from: "2014-03", to: "2014-04" }).map(({ day, what }) => `${day.edtf} ${what}`)
   */
  timeline(options?: TimelineOptions): readonly TimelineEntry[];
}

export function timeline(
  { view, actors, sets }: Amid<unknown>,
  options: TimelineOptions = {},
): readonly TimelineEntry[] {
  checkOptions(options, { what: { many: whats }, organs: "flag", ...dated, ...counted });
  const window = windowOf(options);
  const entities = concerned(view, actors, sets(options.organs));
  const entries = entities.flatMap((id) => entriesOf(view, id));
  const found = entries.filter(({ day, what }) => (options.what?.includes(what) ?? true) && (!window || window(day)));
  const shown = found.sort(compare).map(({ day, what, row }) => Object.freeze({ day: day.shown, what, row }));
  return limited(shown, options);
}

interface Entry {
  readonly day: DayTime;
  readonly what: TimelineWhat;
  readonly row: AnyRow;
}
function entriesOf(view: View<unknown>, id: string): Entry[] {
  const kind = id.slice(0, id.indexOf(":"));
  const fields = (view.store.ontology[kind]?.fields ?? {}) as Shape;
  const taking = involvingFields(view, kind);
  return Object.entries(fields).flatMap(([field, schema]) => {
    const mark = rowsMarkOf(schema);
    if (!mark) return [];
    // Names and who takes part say nothing of a day, and what was discussed stands on the day of the meeting.
    const isPlain = field === "names" || taking.includes(field) || mark.options.datedBy !== undefined;
    return (view.rows(id as never, field) as readonly AnyRow[]).flatMap((row) => {
      const own = [...datesOf(row), ...wordsOf(row)];
      return own.length > 0 || isPlain ? own : publicationsOf(row, view.looking.knownBy);
    });
  });
}
function datesOf(row: AnyRow): Entry[] {
  const { on, due, during } = row;
  const span = during ? parseSpan(during.edtf) : undefined;
  const entry = (what: TimelineWhat, day: DayTime | undefined): Entry[] => (day ? [{ day, what, row }] : []);
  return [
    ...entry("phase", on ? parseDay(on.edtf) : undefined),
    ...entry("due", due ? parseDay(due.edtf) : undefined),
    ...entry("began", span && startOf(span)),
    ...entry("ended", span && endOf(span)),
  ];
}
function wordsOf(row: AnyRow): Entry[] {
  const days = row.evidence.flatMap(({ attribution }) => attribution.flatMap(({ on }) => (on ? [on.edtf] : [])));
  return [...new Set(days)].map((edtf) => ({ day: parseDay(edtf), what: "said", row }));
}
function publicationsOf(row: AnyRow, knownBy: number | undefined): Entry[] {
  const days = row.evidence.flatMap(({ source }) => (source.published ? [source.published.edtf] : []));
  const entries = [...new Set(days)].map((edtf): Entry => ({ day: parseDay(edtf), what: "published", row }));
  return entries.filter(({ day }) => knownBy === undefined || day.latest <= knownBy);
}
function compare(a: Entry, b: Entry): number {
  const byDay = orderOf(a.day) - orderOf(b.day) || a.day.latest - b.day.latest;
  if (byDay < 0 || byDay > 0) return byDay;
  return whats.indexOf(a.what) - whats.indexOf(b.what) || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0);
}
