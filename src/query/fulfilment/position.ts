// What became of what somebody demands, proposes or undertakes.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { RowOf } from "../../ontology/derive.ts";
import { parseDay, parseSpan } from "../../time/edtf.ts";
import { startOf } from "../../time/ends.ts";
import { before } from "../../time/truth.ts";
import type { View } from "../../view/view.ts";
import { isAffirmed } from "../firm.ts";
import { followed } from "./due.ts";
import { meetingCourse } from "./meeting.ts";
import { type Outcome, type OutcomeAspect, outcome, type Told, told } from "./outcome.ts";
import { repliesTo, repliesTold } from "./replies.ts";

type Ours = DiplomaticOntology;
type RegardsRow = RowOf<Ours, "position", "regards">;
type HolderRow = RowOf<Ours, "position", "holder">;

/** What a full acceptance makes of it: only of what is proposed is an answer all that is asked for. */
const accepted = { demands: "partly", proposes: "fulfilled", undertakes: "unknown" } as const;
const asks = (stance: string): stance is keyof typeof accepted => Object.hasOwn(accepted, stance);

/** One for each thing that the position regards, in row order; none if its stance asks for and promises nothing. */
export function positionOutcomes(view: View<Ours>, id: string): readonly Outcome[] {
  const { stance, holder, regards } = view.seen<"position">(id as never);
  const holders = holder.filter(isAffirmed);
  if (!asks(stance) || holders.length === 0) return [];
  const replies = repliesTo(view, id);
  return regards.filter(isAffirmed).map((wish) => {
    const verdict = repliesTold(replies, wish.to.id, accepted[stance]);
    const by = holders.map(({ to }) => to);
    if (wish.to.kind === "meeting") return outcome(wish, "holding", by, meetingTold(view, wish, holders, verdict));
    return outcome(wish, aspects[stance], by, verdict);
  });
}
const aspects: Readonly<Record<keyof typeof accepted, OutcomeAspect>> = {
  demands: "reply",
  proposes: "reply",
  undertakes: "performance",
};

/** What the position says of the meeting stands in its words: that it was held, or not, is never sure to be what is meant. */
function meetingTold(view: View<Ours>, { to }: RegardsRow, holders: readonly HolderRow[], replied: Told): Told {
  const course = meetingCourse(view, to.id);
  const starts = holders.map(({ during }) => (during ? startOf(parseSpan(during.edtf)) : undefined));
  // What was over before anybody wished it fulfils nothing.
  const done = course.done.filter(
    ({ on }) => !on || starts.some((start) => !start || before(parseDay(on.edtf), start) !== "yes"),
  );
  if (done.length < course.done.length && done.length === 0) return replied;
  const { is, restsOn } = followed(null, { ...course, done });
  return is === "unknown" ? replied : told(is, restsOn);
}
