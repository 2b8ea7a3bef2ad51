// A territorial issue over a place is somebody's claim to it, affirmed or denied.
import { type Problem, shown } from "../errors.ts";
import { type Entity, rowsOf, scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { type Checked, finding } from "./finding.ts";

export function* claims({ store, refused }: Checked): Generator<Problem> {
  if ([...refused].some((id) => id.startsWith("position:"))) return;
  const claimed = claimedIn(store);
  for (const issue of store.entities.values()) {
    if (issue.kind !== "issue" || !isTerritorial(issue)) continue;
    const seen = new Set<string>();
    for (const record of issue.records)
      for (const [at, { to, negated }] of (record.rows.get("over") ?? []).entries()) {
        if (to === undefined || negated || seen.has(to)) continue;
        seen.add(to);
        if (store.entities.get(to)?.kind !== "place" || claimed.has(to)) continue;
        const sentence = `is ${shown(to)}, which no position of stance \`claims\` regards; add each side's claim (\`negated\`, if it makes none), or leave out the type \`territorial\``;
        yield finding("CLAIM_MISSING", { record, path: ["over", at, "to"], value: to }, sentence);
      }
  }
}
const isTerritorial = ({ scalars }: Entity): boolean =>
  (scalars.get("types") ?? []).some(({ value }) => value === "territorial");

/** Whatever a claim regards; that somebody claims nothing is a claim too. */
function claimedIn({ entities }: Store): ReadonlySet<string> {
  const claimed = new Set<string>();
  for (const entity of entities.values()) {
    if (entity.kind !== "position" || scalarOf(entity, "stance") !== "claims") continue;
    for (const { content } of rowsOf(entity, "regards")) if (content.to !== undefined) claimed.add(content.to);
  }
  return claimed;
}
