// What was sought, proposed, agreed or undertaken, against what happened.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { View } from "../../view/view.ts";
import type { Answering, Asked } from "../asked.ts";
import { kindOf } from "../edges.ts";
import { checkOptions, counted, type Limited, limited } from "../options.ts";
import type { Named } from "../resolve.ts";
import { agreementOutcomes } from "./agreement.ts";
import { meetingOutcomes } from "./meeting.ts";
import type { Outcome } from "./outcome.ts";
import { positionOutcomes } from "./position.ts";

export interface FulfilmentOptions extends Limited {
  /** Only wishes of this actor. */
  readonly by?: Named;
}
export interface Fulfilment {
  /**
   * Wish by wish, what became of it: `fulfilled`, `partly`, `not`, or `unknown`, with the rows that decide. Silence is
   * `unknown`, never `not`. Days that were planned come first, then topics, then the rest, each in the order of their rows.
   *
   * Time: only what the lens shows decides; with `asOf` before a planned day its outcome is unknown.
   *
   * @throws {DiplographError} `ENTITY_AMBIGUOUS` if `by` names more than one actor, `ARGUMENT_INVALID` for an option.
   * @example graph.meeting("talks").fulfilment({ by: "KR" }).map(({ aspect, is, surely }) => [aspect, is, surely])
   */
  fulfilment(options?: FulfilmentOptions): readonly Outcome[];
}
type Fulfilled = "meeting" | "agreement" | "position";
type Ours = DiplomaticOntology;
const outcomesOf: Readonly<Record<Fulfilled, (view: View<Ours>, id: string) => readonly Outcome[]>> = {
  meeting: meetingOutcomes,
  agreement: agreementOutcomes,
  position: positionOutcomes,
};

export const fulfilment: Answering<Fulfilment, Fulfilled>["fulfilment"] = (
  { id, view, actor }: Asked<Ours, Fulfilled>,
  options = {},
) => {
  checkOptions(options, { by: "name", ...counted });
  const wisher = options.by === undefined ? undefined : actor(options.by);
  const all = outcomesOf[kindOf(id) as Fulfilled](view, id);
  return limited(
    all.filter(({ by }) => wisher === undefined || by.some((one) => one.id === wisher)),
    options,
  );
};
