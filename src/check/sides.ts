// On which side of an issue each party stands.
import { type Entity, rowsOf } from "../store/entity.ts";

/** Parties by id, each with its side: its own id if none is stated, null if it stands on none, as a mediator. */
export function sidesOf(issue: Entity): ReadonlyMap<string, string | null> {
  const sides = new Map<string, string | null>();
  for (const { content } of rowsOf(issue, "parties")) {
    const { to, side, role, negated } = content;
    if (to === undefined || negated) continue;
    if (role === "mediator" || role === "guarantor") sides.set(to, null);
    else if (typeof side === "string") sides.set(to, `side ${side}`);
    else if (!sides.has(to)) sides.set(to, role === undefined ? to : null);
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
