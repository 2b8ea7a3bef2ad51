// On which side of an issue each party stands.
import { sideOf } from "../kinds/sides.ts";
import { type Entity, rowsOf } from "../store/entity.ts";

/** Parties by id, each with its side: its own id if none is stated, null if it stands on none, as a mediator. */
export function sidesOf(issue: Entity): ReadonlyMap<string, string | null> {
  const sides = new Map<string, string | null>();
  for (const { content } of rowsOf(issue, "parties")) {
    const { to, side, role, negated } = content;
    if (to === undefined || negated) continue;
    // Another row may state the side that this one leaves out.
    if (!sides.has(to) || side !== undefined) sides.set(to, sideOf({ party: to, side, role }));
  }
  return sides;
}

/** The parties of each side. */
export function partiesBySide(issue: Entity): readonly (readonly string[])[] {
  const sides = new Map<string, string[]>();
  for (const [party, side] of sidesOf(issue)) {
    if (side === null) continue;
    const others = sides.get(side);
    if (others) others.push(party);
    else sides.set(side, [party]);
  }
  return [...sides.values()];
}
