// What each side wishes for an agenda.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { RowOf } from "../ontology/derive.ts";
import type { Answering, OurKinds } from "./asked.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import type { Named } from "./resolve.ts";

export interface AgendaOptions extends Limited {
  /** Only wishes of this actor. */
  readonly by?: Named;
}
export interface Agenda<O extends OurKinds> {
  /**
   * Wishes, one row each, issues and `topic`s in words, by target or text. A wish is no entry of an agreed agenda, and
   * `wish: "only"` is one side's.
   *
   * @throws {DiplographError} `ENTITY_AMBIGUOUS` if `by` names more than one actor.
   * @example graph.meeting("talks").agenda({ by: "KR" }).map(({ to, wish }) => [to?.name, wish])
   */
  agenda(options?: AgendaOptions): readonly RowOf<O, "meeting", "agenda">[];
}
export const agenda: Answering<Agenda<DiplomaticOntology>, "meeting">["agenda"] = (
  { id, view, actor },
  options = {},
) => {
  checkOptions(options, { by: "name", ...counted });
  const wisher = options.by === undefined ? undefined : actor(options.by);
  const found = view.rows(id, "agenda").filter(({ by }) => wisher === undefined || by.some((one) => one.id === wisher));
  return limited(found, options);
};
