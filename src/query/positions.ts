// Who holds what on an issue, an agreement, a place, a meeting.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { View } from "../view/view.ts";
import type { Answering, Asked, OurKinds } from "./asked.ts";
import { checkOptions, counted, type Limited, limited, wordsOf } from "./options.ts";
import { dayOrder } from "./order.ts";
import type { Named } from "./resolve.ts";

export interface PositionOptions extends Limited {
  /** Only positions that this actor holds. */
  readonly by?: Named;
  /** Only positions of these stances. */
  readonly stances?: readonly string[];
}
export interface Positions<O extends OurKinds> {
  /**
   * The positions that regard this, oldest first, undated ones last; ties by id. One that is denied to be held is there too,
   * its rows marked `negated`.
   *
   * Time: a position counts if some `holder` row possibly holds on the lens's `asOf` day.
   *
   * @throws {DiplographError} `ENTITY_AMBIGUOUS` if `by` names more than one actor.
   * @example graph.issue("comfort women").positions({ by: "JP" }).map((position) => position.stance)
   */
  positions(options?: PositionOptions): readonly SeenOf<O, "position">[];
}
type Ours = DiplomaticOntology;
type PositionSeen = SeenOf<Ours, "position">;
type Regarded = "issue" | "agreement" | "place" | "meeting" | "event";

/** Positions in the lens that regard an entity. */
export function regarding(view: View<Ours>, id: string): readonly PositionSeen[] {
  const ids = view.pointing(id, "regards", "position").map(({ subject }) => subject.id);
  const found = [...new Set(ids)]
    .filter((position) => view.has(position))
    .map((position) => view.seen<"position">(position as never));
  return found.sort((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    return first === second ? (a.id < b.id ? -1 : 1) : first - second;
  });
}
const startOf = ({ holder }: PositionSeen): number => dayOrder(holder.find(({ during }) => during)?.during);
export const isHeldBy = ({ holder }: PositionSeen, actor: string): boolean => holder.some(({ to }) => to.id === actor);

export const positions: Answering<Positions<Ours>, Regarded>["positions"] = (
  { id, view, actor }: Asked<Ours, Regarded>,
  options = {},
) => {
  checkOptions(options, {
    by: "name",
    stances: { many: wordsOf(view.store.ontology, "position", "stance") },
    ...counted,
  });
  const holder = options.by === undefined ? undefined : actor(options.by);
  const found = regarding(view, id)
    .filter((position) => holder === undefined || isHeldBy(position, holder))
    .filter(({ stance }) => options.stances?.includes(stance) ?? true);
  return limited(found, options);
};
