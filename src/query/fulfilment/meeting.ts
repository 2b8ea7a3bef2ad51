// What became of the plans for a meeting.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { Phase } from "../../view/status.ts";
import type { View } from "../../view/view.ts";
import { isAffirmed } from "../firm.ts";
import { agendaOutcomes } from "./agenda.ts";
import { type Course, followed, isSurelyBefore, maybeBefore } from "./due.ts";
import { type Outcome, outcome } from "./outcome.ts";

type Ours = DiplomaticOntology;

/** Without a day, only these say that it is wanted. */
const plans: ReadonlySet<string> = new Set(["sought", "proposed", "agreed", "scheduled"]);
const putOff: ReadonlySet<string> = new Set(["postponed", "adjourned"]);

/** Plans in row order, then wishes for the agenda in row order. */
export function meetingOutcomes(view: View<Ours>, id: string): readonly Outcome[] {
  const phases = phasesOf(view, id);
  const course = courseOf(phases);
  const planned = phases.filter(isAffirmed).flatMap((wish) => {
    if (wish.step === "held" || wish.step === "cancelled" || !(wish.due || plans.has(wish.step))) return [];
    const stalled = course.stalled.filter((row) => row !== wish && !isSurelyBefore(row.on, wish.on));
    return outcome(wish, wish.due ? "date" : "holding", wish.by, followed(wish.due, { ...course, stalled }));
  });
  return [...planned, ...agendaOutcomes(view, id, course)];
}

const phasesOf = (view: View<Ours>, id: string): readonly Phase[] =>
  view.rows<"meeting", "phases">(id as never, "phases");
/** What became of a meeting: held, denied, cancelled for good, put off. */
export const meetingCourse = (view: View<Ours>, id: string): Course => courseOf(phasesOf(view, id));
function courseOf(phases: readonly Phase[]): Course {
  const affirmed = phases.filter(isAffirmed);
  // Planned anew after it was cancelled is not cancelled.
  const anew = affirmed.filter(({ step }) => plans.has(step) || putOff.has(step));
  const cancelled = affirmed.filter(({ step }) => step === "cancelled");
  const ended = cancelled.filter((one) => !anew.some(({ on }) => isSurelyBefore(one.on, on)));
  return {
    done: affirmed.filter(({ step }) => step === "held"),
    denied: phases.filter(({ step, negated }) => step === "held" && negated),
    ended,
    isFinal: !ended.some((one) => anew.some(({ on }) => maybeBefore(one.on, on))),
    stalled: affirmed.filter(({ step }) => putOff.has(step)),
  };
}
