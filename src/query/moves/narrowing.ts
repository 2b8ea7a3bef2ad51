// Which acts an answer is narrowed to: of one of several actors towards another of them, or about something.

import { between } from "../between.ts";
import { isEdge, kindOf } from "../edges.ts";
import { isFirm } from "../firm.ts";
import { type ActorSet, involvingAll, withOrgans } from "../involving.ts";
import { refuseOption } from "../options.ts";
import { type Named, resolveOne } from "../resolve.ts";
import { type Act, type AnyView, affirmedAt } from "./acts.ts";

export interface MoveNarrowing {
  /**
   * Only acts of one of these actors, two or more, towards another of them; and, no more than possibly, those of which no
   * target is told, if they concern what all take part in, or what is at issue between them.
   */
  readonly between?: readonly Named[];
  /** Only acts that are about one of these: of it, or of what has a link to it that is affirmed and no wish to leave it out. */
  readonly about?: Named | readonly Named[];
  /** With `between`: count the organs of an actor (courts, companies, ministries) as the actor. */
  readonly organs?: boolean;
}
export interface Among {
  /** Those of the acts of an entity that are wanted, less sure where it is not sure that they are. */
  acts(id: string, read: () => readonly Act[]): readonly Act[];
  /** For whom an actor counts. */
  counts(actor: string): readonly string[];
}
export function amongOf(view: AnyView, options: MoveNarrowing): Among {
  const { organs, about } = options;
  if (organs !== undefined && options.between === undefined) refuseOption("organs", organs, "a `between` beside it");
  const actors = options.between && namedActors(view, options.between);
  const sets = actors?.map((actor) => (organs ? withOrgans(view, actor) : new Set([actor])));
  const isShared = sets && sharing(view, sets);
  const near = about === undefined ? undefined : pointersTo(view, about);
  const counts = (actor: string): readonly string[] => {
    if (!sets || !actors) return [actor];
    return actors.filter((_, at) => sets[at]?.has(actor));
  };
  return {
    counts,
    acts: (id, read) => {
      if (near && !near.has(id)) return [];
      const acts = isShared ? read().flatMap((act) => amid(act, counts, () => isShared(id))) : read();
      return near?.get(id) === false ? acts.map((act) => ({ ...act, isSure: false })) : acts;
    },
  };
}
function namedActors(view: AnyView, names: readonly Named[]): readonly string[] {
  if (!Array.isArray(names)) refuseOption("between", names, "a list of two or more distinct actors");
  return between(view, names as readonly Named[]).actors.map(({ id }) => id);
}
/** An act of one towards another. Where it is not told towards whom, it may be one if it concerns what all take part in. */
function amid(act: Act, counts: Among["counts"], isShared: () => boolean): readonly Act[] {
  const own = counts(act.actor.id);
  if (own.length === 0) return [];
  if (!act.target) return isShared() ? [{ ...act, isSure: false }] : [];
  const others = counts(act.target.id);
  return others.some((other) => own.some((one) => one !== other)) ? [act] : [];
}

/** Whether something is, or concerns, what all of these take part in, or what is at issue between them. */
function sharing(view: AnyView, sets: readonly ActorSet[]): (id: string) => boolean {
  const shared = new Set(Object.keys(view.store.ontology).flatMap((kind) => involvingAll(view, kind, sets)));
  const atIssue = [...shared].flatMap((id) => (kindOf(id) === "issue" ? affirmedAt(view, id, "over") : []));
  for (const { to } of atIssue) if (to) shared.add(to.id);
  return (id) => {
    const concerned = [...affirmedAt(view, id, "concerns"), ...affirmedAt(view, id, "regards")];
    return shared.has(id) || concerned.some(({ to }) => to && shared.has(to.id));
  };
}
/** What is named, and what has a link to it: surely, or by doubtful rows only. */
function pointersTo(view: AnyView, about: Named | readonly Named[]): ReadonlyMap<string, boolean> {
  const names: readonly Named[] = Array.isArray(about) ? about : [about as Named];
  if (names.length === 0) refuseOption("about", about, "a name, or a list of at least one");
  const found = new Map<string, boolean>();
  const ids = names.map((name) => resolveOne(view, name, Object.keys(view.store.ontology)));
  for (const id of ids) {
    const fields = new Set((view.store.pointing.get(id) ?? []).map(({ field }) => field));
    const rows = [...fields].flatMap((field) => view.pointing(id, field)).filter(isEdge);
    for (const row of rows) found.set(row.subject.id, isFirm(row) || found.get(row.subject.id) === true);
  }
  for (const id of ids) found.set(id, true);
  return found;
}
