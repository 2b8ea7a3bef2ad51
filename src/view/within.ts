// Which entities are in the lens.
import type { Entity } from "../store/entity.ts";
import type { Scope } from "./scope.ts";

export interface Within {
  /** Rests on what is looked at, and was known by its day. */
  isKnown(id: string): boolean;
  /** And may hold on the day. */
  has(id: string): boolean;
}

export function isWithinLens(scope: Scope): Within {
  const known = new Map<string, boolean>();
  const isKnown = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const entity = scope.store.entities.get(id);
    const { knownBy } = scope.looking;
    const is =
      entity !== undefined &&
      restsOnLens(scope, entity) &&
      (knownBy === undefined || scope.knowledge.entityKnownFrom(id) <= knownBy);
    known.set(id, is);
    return is;
  };
  return { isKnown, has: (id) => isKnown(id) && scope.truths.entity(id) !== "no" };
}

/** Some evidence of it, of its rows, or of a row that points to it is of the sources and datasets that are looked at. */
function restsOnLens({ looking, store, admits }: Scope, entity: Entity): boolean {
  const { sources, datasets } = looking;
  if (!sources && !datasets) return true;
  if (entity.kind === "source")
    return (sources?.has(entity.id) ?? true) && entity.records.some(({ dataset }) => datasets?.has(dataset) ?? true);
  if (entity.evidence.some(admits)) return true;
  for (const rows of entity.rows.values()) if (rows.some((row) => row.evidence.some(admits))) return true;
  return (store.pointing.get(entity.id) ?? []).some((row) => row.evidence.some(admits));
}
