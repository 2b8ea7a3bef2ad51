// Many records as one: entities with their rows, and the rows that point to each.
import type { Problem } from "../errors.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import type { DatasetInfo, ReadData } from "../records/read.ts";
import type { Entity, StoreRow, StoreScalar } from "./entity.ts";
import { mergeRecords } from "./merge.ts";
import { createNames, type Names } from "./names.ts";

export interface Store {
  readonly ontology: AnyOntology;
  readonly datasets: readonly DatasetInfo[];
  /** By id, in the order of ids. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Rows by the id of the entity that they point to. */
  readonly pointing: ReadonlyMap<string, readonly StoreRow[]>;
  readonly rowsById: ReadonlyMap<string, StoreRow>;
  readonly scalarsById: ReadonlyMap<string, StoreScalar>;
  readonly names: Names;
}

/** The store of what was read, with the conflicts between records. */
export function createStore(ontology: AnyOntology, data: ReadData): { store: Store; problems: readonly Problem[] } {
  const { entities, problems } = mergeRecords(
    ontology,
    data.records,
    new Set(data.problems.map(({ record }) => record)),
  );
  const pointing = new Map<string, StoreRow[]>();
  const rowsById = new Map<string, StoreRow>();
  const scalarsById = new Map<string, StoreScalar>();
  for (const entity of entities.values()) {
    for (const scalars of entity.scalars.values()) for (const scalar of scalars) scalarsById.set(scalar.id, scalar);
    for (const rows of entity.rows.values())
      for (const row of rows) {
        rowsById.set(row.id, row);
        if (row.content.to === undefined) continue;
        const known = pointing.get(row.content.to);
        if (known) known.push(row);
        else pointing.set(row.content.to, [row]);
      }
  }
  const names = createNames(entities.values());
  return { store: { ontology, datasets: data.datasets, entities, pointing, rowsById, scalarsById, names }, problems };
}
