// What changed between two days.
import type { Day, Ref, Span } from "../ontology/answers.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { DayNumber } from "../time/calendar.ts";
import { type DayTime, parseDay, parseSpan } from "../time/edtf.ts";
import { endOf, startOf } from "../time/ends.ts";
import { within } from "../time/truth.ts";
import { type AnyRow, qualifierOf } from "../view/any-row.ts";
import { orderOf } from "../view/fold.ts";
import { createView, type View } from "../view/view.ts";
import { type Difference, differenceOf, type RowChange } from "./difference.ts";
import { kindOf } from "./edges.ts";
import { type Narrowing, narrowedTo, narrowing } from "./narrowing.ts";
import { checkOptions, counted, dated, type Limited, limited, refuseOption, windowOf } from "./options.ts";
import { dayOrder } from "./order.ts";

const whats = ["phase", "began", "ended"] as const;
/** What the day of a row is: that of a phase, or the beginning or end of a state. */
export type ChangeWhat = (typeof whats)[number];
export interface ChangedRow extends RowChange<ChangeWhat> {
  readonly day: Day;
  /** `"yes"` if the day lies between the two by all that the sources say, `"possibly"` if it may. */
  readonly surely: "yes" | "possibly";
}
export interface ChangeOptions extends Limited, Narrowing {
  /** EDTF, such as `"2014"` or `"2014-03-28"`; both ends count. */
  readonly from: string;
  readonly to: string;
}
export interface Changes {
  /**
   * What changed from one day to another: every entity with an affirmed row whose day may lie between, or whose status,
   * standing or presence is another at the end of `to` than on the day before `from`. By the first day of its rows, those
   * without rows last, then by id; its rows by day, then by last possible day, then phase, began, ended, then by id.
   *
   * Time: both looks have the rest of this lens. What has no day (an undated phase, an unknown end) is no change.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option, or if the lens has an `asOf`; `ENTITY_UNKNOWN`,
   * `ENTITY_AMBIGUOUS` for a name.
   * @example graph.changes({ from: "2014-03", to: "2014-04", between: ["JP", "KR"] }).map(({ entity }) => entity.name)
   */
  changes(options: ChangeOptions): readonly Difference<ChangedRow>[];
}

type AnyView = View<unknown>;
interface Window {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export function changes(view: AnyView, options: ChangeOptions): readonly Difference<ChangedRow>[] {
  checkOptions(options, { ...dated, ...narrowing, ...counted });
  const { asOf } = view.looking.lens;
  if (asOf !== undefined)
    refuseOption("lens.asOf", asOf, "none, for changes look at two days: take it away with `at({ asOf: undefined })`");
  const window = daysOf(options);
  const looks = {
    before: on(view, window.first - 1),
    after: on(view, window.last),
    ref: view.ref as (id: string) => Ref,
  };
  const among = narrowedTo([view], options);
  const ids = Object.keys(view.store.ontology).flatMap((kind): readonly string[] => view.ids(kind as never));
  const found = ids
    .filter((id) => among?.has(id) ?? true)
    .flatMap((id) => differenceOf(looks, id, changesOf(view, id, window)) ?? []);
  return limited(found.sort(compareDifferences), options);
}
/** The same look, on one day. */
const on = (view: AnyView, asOf: DayNumber): AnyView => createView(view.store, { ...view.looking, asOf });

function daysOf({ from, to }: ChangeOptions): Window {
  for (const [argument, date] of Object.entries({ from, to }))
    if (date === undefined) refuseOption(argument, date, "a date: changes lie between two days");
  windowOf({ from, to });
  const [{ earliest }, { latest }] = [parseDay(from), parseDay(to)];
  if (!Number.isFinite(earliest)) refuseOption("from", from, "a date with a first day");
  if (!Number.isFinite(latest)) refuseOption("to", to, "a date with a last day");
  return { first: earliest, last: latest };
}

interface Entry extends Omit<ChangedRow, "day"> {
  readonly day: DayTime;
}
function changesOf(view: AnyView, id: string, window: Window): readonly ChangedRow[] {
  const fields = Object.entries((view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape);
  const rows = fields.flatMap(([field, schema]) =>
    rowsMarkOf(schema) ? (view.rows(id as never, field) as readonly AnyRow[]) : [],
  );
  const entries = rows.filter(({ negated }) => !negated).flatMap((row) => entriesOf(row, window));
  return entries.sort(compareEntries).map((entry) => Object.freeze({ ...entry, day: entry.day.shown }));
}
function entriesOf(row: AnyRow, window: Window): Entry[] {
  const others = (qualifierOf(row, "alternatives") ?? []) as readonly Span[];
  const spans = row.during ? [row.during, ...others].map(({ edtf }) => parseSpan(edtf)) : [];
  return [
    ...entryOf({ what: "phase", row, days: row.on ? [parseDay(row.on.edtf)] : [] }, window),
    ...entryOf({ what: "began", row, days: spans.map(startOf) }, window),
    ...entryOf({ what: "ended", row, days: spans.map(endOf) }, window),
  ];
}
interface Told extends RowChange<ChangeWhat> {
  /** What is said of the day, the row's own date first; `undefined` if it is open or unknown. */
  readonly days: readonly (DayTime | undefined)[];
}
function entryOf({ what, row, days }: Told, { first, last }: Window): Entry[] {
  const truthOf = (day: DayTime | undefined) => (day ? within(day, first, last) : "no");
  const day = days.find((one) => truthOf(one) !== "no");
  if (!day) return [];
  return [{ what, day, surely: days.every((one) => truthOf(one) === "yes") ? "yes" : "possibly", row }];
}

function compareEntries(a: Entry, b: Entry): number {
  const byDay = orderOf(a.day) - orderOf(b.day) || a.day.latest - b.day.latest;
  // Two days without an end differ by no number.
  if (byDay < 0 || byDay > 0) return byDay;
  return whats.indexOf(a.what) - whats.indexOf(b.what) || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0);
}
const firstDay = ({ rows }: Difference<ChangedRow>): number => dayOrder(rows[0]?.day);
const compareDifferences = (a: Difference<ChangedRow>, b: Difference<ChangedRow>): number =>
  firstDay(a) - firstDay(b) || (a.entity.id < b.entity.id ? -1 : 1);
