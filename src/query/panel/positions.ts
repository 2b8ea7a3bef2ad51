// Who held what, and when.
import { scalarOf } from "../../store/entity.ts";
import type { View } from "../../view/view.ts";
import { affirmedPointing, affirmedRows, stateRows } from "./rows.ts";
import { datedStretch, isSure, publishedStretch, type Stretch } from "./stretches.ts";

/** A position of which somebody is the holder. */
export interface Holding {
  readonly position: string;
  readonly stance: string;
  readonly holder: string;
  /** When it was held, and how surely it regards what it is asked for. */
  readonly stretch: Stretch;
}
/** The issue and what it is over, and whether each is so surely. */
export function mattersOf(view: View<unknown>, issue: string): ReadonlyMap<string, boolean> {
  const found = new Map([[issue, true]]);
  for (const row of affirmedRows(view, issue, "over"))
    if (row.to) found.set(row.to.id, isSure(row) || found.get(row.to.id) === true);
  return found;
}
/** Who holds what on any of these, `isSure` of each telling whether it is surely one of them. */
export function holdingsOn(view: View<unknown>, regarded: ReadonlyMap<string, boolean>): readonly Holding[] {
  const positions = new Map<string, boolean>();
  for (const [id, isSureOf] of regarded)
    for (const row of affirmedPointing(view, id, { field: "regards", kind: "position" })) {
      positions.set(row.subject.id, (isSureOf && isSure(row)) || positions.get(row.subject.id) === true);
    }
  return [...positions].flatMap(([position, isSureOf]) =>
    stateRows(view, position, "holder").flatMap((row): Holding[] => {
      const stretch = datedStretch(row) ?? publishedStretch(row);
      const stance = String(scalarOf(view.store.entities.get(position), "stance"));
      if (!row.to) return [];
      return [
        { position, stance, holder: row.to.id, stretch: { ...stretch, qualified: stretch.qualified || !isSureOf } },
      ];
    }),
  );
}
