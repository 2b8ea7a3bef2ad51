// Gaps of issues: where the parties stand, and what they hold.
import type { Standing } from "../../ontology/answers.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import { type AnyView, affirmed, seenAt } from "./seen.ts";
import type { Found } from "./words.ts";

export function issueGaps(view: AnyView, id: string): readonly Found[] {
  const parties = new Map<string, AnyRow[]>();
  for (const row of affirmed(view, id, "parties")) {
    if (!row.to) continue;
    const before = parties.get(row.to.id);
    if (before) before.push(row);
    else parties.set(row.to.id, [row]);
  }
  return [...sideGaps(parties), ...positionGaps(view, id, parties)];
}
type Parties = ReadonlyMap<string, readonly AnyRow[]>;

/** Of two parties each has a side of its own; of more it needs saying. */
function sideGaps(parties: Parties): readonly Found[] {
  if (parties.size <= 2) return [];
  const stands = (row: AnyRow): boolean =>
    [qualifierOf(row, "side"), qualifierOf(row, "role")].some((one) => one !== null);
  return [...parties.values()].flatMap(([row, ...others]) =>
    row && ![row, ...others].some(stands) ? [{ what: "side-missing", row, missing: "side" } as const] : [],
  );
}
/** What an act of the issue itself closed needs no more opinions. */
function positionGaps(view: AnyView, id: string, parties: Parties): readonly Found[] {
  const standing = seenAt(view, id)["standing"] as Standing;
  if (standing.closedBy) return [];
  return standing.byParty.flatMap(({ party, is }) => {
    const row = parties.get(party.id)?.[0];
    return is === "unknown" && row ? [{ what: "party-position-missing", row } as const] : [];
  });
}
