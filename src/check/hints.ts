// What is worth a look and stops nothing: sources without a date, parties of which nobody says where they stand.
import { type Hint, type HintCode, shown } from "../errors.ts";
import type { Entity } from "../store/entity.ts";
import { type Checked, finding } from "./finding.ts";
import { sidesOf } from "./sides.ts";

export function* hints({ store }: Checked): Generator<Hint> {
  for (const entity of store.entities.values()) {
    if (entity.kind === "source") yield* undated(entity);
    if (entity.kind === "issue") yield* sidesMissing(entity);
  }
}

function* undated({ scalars, records }: Entity): Generator<Hint> {
  const record = records.find(({ defines }) => defines);
  if (scalars.has("published") || !record) return;
  const sentence =
    "is missing: what rests on this source alone is not known for sure on any day; add the date, `1998~` if it is about then";
  yield finding<HintCode>("SOURCE_UNDATED", { record, path: ["published"], value: undefined }, sentence);
}

/** Of two parties each has a side of its own; of more it needs saying. */
function* sidesMissing(issue: Entity): Generator<Hint> {
  const sides = sidesOf(issue);
  if (sides.size <= 2) return;
  const seen = new Set<string>();
  for (const record of issue.records)
    for (const [at, { to, negated }] of (record.rows.get("parties") ?? []).entries()) {
      if (to === undefined || negated || seen.has(to) || sides.get(to) !== to) continue;
      seen.add(to);
      const sentence = `is ${shown(to)}, one of ${sides.size} parties, with neither \`side\` nor \`role\`, so it stands on a side of its own; say on which it stands`;
      yield finding<HintCode>("SIDES_MISSING", { record, path: ["parties", at, "to"], value: to }, sentence);
    }
}
