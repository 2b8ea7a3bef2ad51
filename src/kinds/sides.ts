// On which side of an issue a party stands.

/** How somebody takes part in an issue. */
export interface Part {
  readonly party: string;
  readonly side: unknown;
  readonly role: unknown;
}
/** A party without side or role stands on a side of its own; mediators, guarantors and supporters of no stated side on none. */
export function sideOf({ party, side, role }: Part): string | null {
  if (role === "mediator" || role === "guarantor") return null;
  if (typeof side === "string") return `side ${side}`;
  return typeof role === "string" ? null : party;
}
