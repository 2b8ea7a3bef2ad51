// Gaps of what was planned or done: its outcome, and what was taken up.
import { parseDay } from "../../time/edtf.ts";
import type { AnyRow } from "../../view/any-row.ts";
import { type AnyView, affirmed, publishedOf, qualifierText, rowsAt } from "./seen.ts";
import type { Found } from "./words.ts";

/** The last day of which a source can tell: that of the newest one, or the day of the lens. */
export function lastTold(view: AnyView): number {
  const newest = (view.ids("source" as never) as readonly string[]).map(
    (id) => publishedOf(view, id)?.earliest ?? Number.NEGATIVE_INFINITY,
  );
  const last = newest.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return Math.min(last, view.looking.asOf ?? Number.POSITIVE_INFINITY);
}
const done = ["held", "occurred", "began", "ended", "cancelled"];
const putOff = ["postponed", "adjourned"];
/** That it was not held tells what came of it too; a new day for it does not. */
export function outcomeGaps(view: AnyView, id: string, told: number): readonly Found[] {
  const phases = rowsAt(view, id, "phases");
  const isTold = phases.some(
    (row) => done.includes(qualifierText(row, "step")) || (putOff.includes(qualifierText(row, "step")) && !row.due),
  );
  const dueBy = ({ due }: AnyRow): number => (due ? parseDay(due.edtf).latest : Number.NEGATIVE_INFINITY);
  const planned = phases.filter(({ negated, due }) => !negated && due);
  const [last] = [...planned].sort((a, b) => dueBy(b) - dueBy(a) || (a.id < b.id ? -1 : 1));
  return last && !isTold && dueBy(last) < told ? [{ what: "outcome-missing", row: last }] : [];
}
export function discussionGaps(view: AnyView, id: string): readonly Found[] {
  const isHeld = affirmed(view, id, "phases").some((row) => qualifierText(row, "step") === "held");
  return isHeld && rowsAt(view, id, "discussed").length === 0
    ? [{ what: "discussion-missing", missing: "discussed" }]
    : [];
}
