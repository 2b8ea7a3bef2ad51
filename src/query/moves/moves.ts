// Who acted towards whom, in order.
import type { Day, Ref } from "../../ontology/answers.ts";
import { type DayTime, parseDay } from "../../time/edtf.ts";
import { type Truth, within } from "../../time/truth.ts";
import type { AnyRow } from "../../view/any-row.ts";
import { orderOf } from "../../view/fold.ts";
import { checkOptions, counted, type Dated, dated, type Limited, limited, windowOf } from "../options.ts";
import type { Act, AnyView } from "./acts.ts";
import { actsIn } from "./acts-kinds.ts";
import { classesOf } from "./classes.ts";
import { firstsOf } from "./first.ts";
import { amongOf, type MoveNarrowing } from "./narrowing.ts";
import type { ActClass, ActClasses } from "./plover.ts";

export interface MoveOptions extends Limited, Dated, MoveNarrowing {
  /** The classes of acts, in the place of `plover`. */
  readonly classes?: ActClasses;
}
/** One act of one actor. */
export interface Move {
  readonly day: Day;
  readonly actor: Ref;
  /** `null` where it is not told. */
  readonly target: Ref | null;
  /** The kind and its word: `"event.protest"`, `"meeting.proposed"`, `"agreement.signed"`, `"position.demands"`. */
  readonly act: string;
  readonly class: ActClass | null;
  /** Whether the day lies from `from` to `to`. */
  readonly within: "yes" | "possibly";
  /** Whether it was done at all, by this actor and towards this target: `"yes"` if all rows that say so are beyond doubt. */
  readonly surely: "yes" | "possibly";
  /** Whether it was before every move of every other actor in the answer. */
  readonly first: "yes" | "possibly" | "no";
  /** The row that tells of it: a phase, or who holds a position. */
  readonly row: AnyRow;
  /** The rows that say who acted and towards whom, where `row` does not; of several for one of them, the surest. */
  readonly restsOn: readonly AnyRow[];
}
export interface Moves {
  /**
   * Dated acts by actor and target, oldest first: events, steps of meetings, agreements and issues, positions taken. By
   * day, then by last possible day, actor, target (without one first) and row.
   *
   * Time: an act whose day may lie from `from` to `to` counts; what has no day is no move. `first` compares days
   * three-valued, before `limit`: the first move of which it is not `"no"` says who moved first, and how surely.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option; `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name.
   * @example graph.moves({ between: ["JP", "KR"], about: "comfort women" }).find(({ first }) => first !== "no")?.actor.name
   */
  moves(options?: MoveOptions): readonly Move[];
}

export function moves(view: AnyView, options: MoveOptions = {}): readonly Move[] {
  checkOptions(options, { between: "name", about: "name", organs: "flag", classes: "name", ...dated, ...counted });
  const classOf = classesOf(view, options.classes);
  const withinOf = withinWindow(options);
  const among = amongOf(view, options);
  const ids = Object.keys(view.store.ontology).flatMap((kind): readonly string[] => view.ids(kind as never));
  const found = ids.flatMap((id) =>
    among
      .acts(id, () => actsIn(view, id))
      .flatMap((act) => {
        const within = withinOf(act.day);
        return within === "no" ? [] : [{ ...act, within }];
      }),
  );
  const acts = found.sort(compare);
  const firsts = firstsOf(
    acts.map(({ actor, day, isSure, within }) => ({
      counts: among.counts(actor.id),
      day,
      isSure: isSure && within === "yes",
    })),
  );
  return limited(
    acts.map((act, at) => moveOf(act, classOf(act.act), firsts[at] ?? "possibly")),
    options,
  );
}

interface Found extends Act {
  readonly within: "yes" | "possibly";
}
function moveOf(
  { day, actor, target, act, within, isSure, row, parts }: Found,
  ofClass: ActClass | null,
  first: Truth,
): Move {
  const surely = isSure ? "yes" : "possibly";
  return Object.freeze({
    day: day.shown,
    actor,
    target,
    act,
    class: ofClass,
    within,
    surely,
    first,
    row,
    restsOn: Object.freeze([...parts]),
  });
}
function withinWindow(options: Dated): (day: DayTime) => Truth {
  if (windowOf(options) === undefined) return () => "yes";
  const { from, to } = options;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : parseDay(from).earliest;
  const last = to === undefined ? Number.POSITIVE_INFINITY : parseDay(to).latest;
  return (day) => within(day, first, last);
}
function compare(a: Act, b: Act): number {
  const byDay = orderOf(a.day) - orderOf(b.day) || a.day.latest - b.day.latest;
  // Two days without an end differ by no number.
  if (byDay < 0 || byDay > 0) return byDay;
  return byText(a.actor.id, b.actor.id) || byText(a.target?.id ?? "", b.target?.id ?? "") || byText(a.row.id, b.row.id);
}
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
