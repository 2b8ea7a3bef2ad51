// Why a row holds on the day, or possibly does.
import type { Day, RowBase, Span } from "../../ontology/answers.ts";
import type { DayTime } from "../../time/edtf.ts";
import type { AnyRow } from "../../view/any-row.ts";
import { type Folded, orderOf } from "../../view/fold.ts";
import type { Ground, HoldsRule } from "../../view/holds.ts";
import { publicationOf } from "../../view/known.ts";
import type { Scope } from "../../view/scope.ts";
import { holdsWords } from "./words.ts";

/** Whether and why it is so on the day. */
export interface HoldsExplained {
  readonly is: RowBase["holds"];
  readonly rule: HoldsRule;
  /** What the rule compares with the day, as far as the lens shows it; oldest first. */
  readonly days: readonly (Day | Span)[];
  readonly text: string;
}

export function holdsOf(scope: Scope, { row, alternatives, holds }: Folded, { holds: is }: AnyRow): HoldsExplained {
  const { truths, looking } = scope;
  const ground = truths.ground(row);
  const { asOf, knownBy, sources, datasets, certainty } = looking.lens;
  const isNarrowed = [knownBy, sources, datasets, certainty].some((part) => part !== undefined);
  const readsOthers = !["always", "during", "phase-day"].includes(ground.rule);
  const sentences = [
    holdsWords[ground.rule],
    ...(truths.row(row) === holds ? [] : ["The dates that sources give disagree about the day."]),
    ...(readsOthers && isNarrowed ? ["Days that the lens hides count too."] : []),
    asOf === undefined
      ? "No `asOf` is set: nothing is left out."
      : `On ${asOf} it is ${is === "yes" ? "so" : "possibly so"}.`,
  ];
  return { is, rule: ground.rule, days: shownDays(scope, ground, alternatives), text: sentences.join(" ") };
}

/** Every day that is compared, each once, oldest first. What the lens hides stays hidden. */
function shownDays(scope: Scope, ground: Ground, alternatives: readonly DayTime[]): readonly (Day | Span)[] {
  const days = new Map([...daysOf(scope, ground), ...alternatives].map((day) => [day.shown, day]));
  const inTime = [...days.values()].sort((a, b) => orderOf(a) - orderOf(b) || (a.edtf < b.edtf ? -1 : 1));
  return Object.freeze(inTime.map(({ shown }) => shown));
}
function daysOf(scope: Scope, ground: Ground): readonly DayTime[] {
  const { sees, admits, looking, store } = scope;
  switch (ground.rule) {
    case "always":
      return [];
    case "during":
      return sees(ground.state) ? [ground.during] : [];
    case "phase-day":
      return sees(ground.phase) ? [ground.on] : [];
    case "first-publication":
    case "between-publications": {
      const isPublic = (one: (typeof ground.published)[number]): boolean =>
        looking.knownBy === undefined || publicationOf(store, one.evidence) <= looking.knownBy;
      return ground.published.filter((one) => admits(one.evidence) && isPublic(one)).map(({ day }) => day);
    }
    default:
      return ground.any.flatMap((one) => daysOf(scope, one));
  }
}
