// What concerns actors: what they take part in together, and the positions that they hold on it.
import type { AnyRow } from "../view/any-row.ts";
import type { View } from "../view/view.ts";
import { type ActorSet, involvingAll } from "./involving.ts";

/** What the actors take part in together, and the positions of any of them on it. */
export function concerned(
  view: View<unknown>,
  actors: readonly string[],
  sets: readonly ActorSet[],
): readonly string[] {
  const together = Object.keys(view.store.ontology).flatMap((kind) => involvingAll(view, kind, sets));
  const all = new Set(together);
  const holders = new Set([...actors, ...sets.flatMap((set) => [...set])]);
  for (const id of together)
    for (const { subject, negated } of view.pointing(id, "regards", "position")) {
      const held = view.rows(subject.id as never, "holder") as readonly AnyRow[];
      if (!negated && view.has(subject.id) && held.some(({ to }) => to && holders.has(to.id))) all.add(subject.id);
    }
  return [...all].sort();
}
