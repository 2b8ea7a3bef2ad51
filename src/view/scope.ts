// A store under one lens: what its parts need of each other.
import type { Entity, StoreEvidence, StoreRow } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { createTruths, type Truths } from "./holds.ts";
import { createKnowledge, type Knowledge, publicationOf } from "./known.ts";
import { createLabels } from "./label.ts";
import { type Looking, rankOf } from "./lens.ts";
import { memo } from "./memo.ts";
import { createShow, type Show } from "./show.ts";

export interface Scope {
  readonly store: Store;
  readonly looking: Looking;
  readonly knowledge: Knowledge;
  readonly truths: Truths;
  readonly show: Show;
  /** Whether evidence is of the sources and datasets that are looked at. */
  admits(evidence: StoreEvidence): boolean;
  /** The same for what rests on no source: the editors' labels, and sources themselves. */
  admitsUnsourced(datasets: readonly string[]): boolean;
  /** The evidence of a row that is admitted and was public by the day. */
  evidenceSeen(row: StoreRow): readonly StoreEvidence[];
  /** What of this was published by the day; all of it, if nothing was. */
  publishedBy(evidence: readonly StoreEvidence[]): readonly StoreEvidence[];
  /** Whether the row is certain enough, and sourced and public enough, to be seen on some day. */
  sees(row: StoreRow): boolean;
  /** Whether the entity rests on what is looked at and was known by the day. */
  isKnown(id: string): boolean;
  /** The first by id of these datasets that is looked at. */
  datasetOf(datasets: readonly string[]): string;
}

export function createScope(store: Store, looking: Looking): Scope {
  const { sources, datasets, knownBy } = looking;
  const admits = (one: StoreEvidence): boolean =>
    (sources?.has(one.source) ?? true) && (datasets?.has(one.dataset) ?? true);
  const admitsUnsourced = (of: readonly string[]): boolean =>
    sources === undefined && of.some((one) => datasets?.has(one) ?? true);
  const knowledge = createKnowledge(store, sources || datasets ? admits : undefined);
  const evidenceSeen = (row: StoreRow): readonly StoreEvidence[] => {
    const admitted = row.evidence.filter(admits);
    if (knownBy === undefined) return admitted;
    const known = admitted.filter((one) => knowledge.rowKnownBy(row, one) <= knownBy);
    // What was known by itself may be told by a later source; where an earlier one tells it, that one counts.
    const told = known.filter((one) => one.attribution?.length || publicationOf(store, one) <= knownBy);
    return told.length > 0 ? told : known;
  };
  const publishedBy = (evidence: readonly StoreEvidence[]): readonly StoreEvidence[] => {
    if (knownBy === undefined) return evidence;
    const published = evidence.filter((one) => publicationOf(store, one) <= knownBy);
    return published.length > 0 ? published : evidence;
  };
  const sees = (row: StoreRow): boolean => {
    if (rankOf(row.content.certainty) < looking.certainty) return false;
    if (row.evidence.length > 0) return evidenceSeen(row).length > 0;
    return admitsUnsourced(row.datasets) && isKnown(row.entity);
  };
  const isKnown = memo((id) => {
    const entity = store.entities.get(id);
    if (!entity || !restsOn(entity, { store, looking, admits })) return false;
    return knownBy === undefined || knowledge.entityKnownFrom(id) <= knownBy;
  });
  return {
    store,
    looking,
    knowledge,
    truths: createTruths(store, looking.asOf),
    show: createShow(store, createLabels(store, { looking, sees, isKnown })),
    admits,
    admitsUnsourced,
    evidenceSeen,
    publishedBy,
    sees,
    isKnown,
    datasetOf: (of) => [...of].sort().find((one) => datasets?.has(one) ?? true) ?? "",
  };
}

/** Some evidence of it, of its rows, or of a row that points to it is of the sources and datasets that are looked at. */
function restsOn(entity: Entity, { looking, store, admits }: Pick<Scope, "looking" | "store" | "admits">): boolean {
  const { sources, datasets } = looking;
  if (!sources && !datasets) return true;
  if (entity.kind === "source")
    return (sources?.has(entity.id) ?? true) && entity.records.some(({ dataset }) => datasets?.has(dataset) ?? true);
  if (entity.evidence.some(admits)) return true;
  for (const rows of entity.rows.values()) if (rows.some((row) => row.evidence.some(admits))) return true;
  return (store.pointing.get(entity.id) ?? []).some((row) => row.evidence.some(admits));
}
