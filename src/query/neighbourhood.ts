// What is around an entity.
import type { Ref } from "../ontology/answers.ts";
import type { View } from "../view/view.ts";
import { edgesAt, isAmong, linkNames } from "./edges.ts";
import { checkOptions, type Limited, limited } from "./options.ts";

export interface NeighbourhoodOptions extends Limited {
  /** How many links away at most; 1, if left out. */
  readonly depth?: number;
  /** Only along these links or inverses, each in both directions. */
  readonly relations?: readonly string[];
}
export interface Neighbour {
  readonly entity: Ref;
  /** How many links away; 0 is where it began. */
  readonly distance: number;
}

/** What affirmed links lead to, in either direction, by distance, then by id; where it began is part of it. */
export function neighbourhood(
  view: View<unknown>,
  starts: readonly string[],
  options: NeighbourhoodOptions = {},
): readonly Neighbour[] {
  checkOptions(options, { depth: "count", relations: { many: linkNames(view) }, limit: "count" });
  const { depth = 1, relations } = options;
  const distances = new Map(starts.map((id) => [id, 0]));
  let last = [...distances.keys()].filter((id) => view.has(id));
  for (let distance = 1; distance <= depth && last.length > 0; distance += 1) {
    const found = new Set<string>();
    for (const id of last)
      for (const { to } of edgesAt(view, id, ({ field, inverse }) => isAmong(relations, field, inverse)))
        if (!distances.has(to)) found.add(to);
    last = [...found].sort();
    for (const id of last) distances.set(id, distance);
  }
  const near = [...distances].filter(([id]) => view.has(id)).sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const shown = near.map(([id, distance]) => Object.freeze({ entity: view.ref(id as Ref["id"]), distance }));
  return limited(shown, options);
}
