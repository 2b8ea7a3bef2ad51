// An entity as it is stored: all its records together.
import type { Certainty } from "../ontology/answers.ts";
import type { RowsMark } from "../ontology/field.ts";
import type { StoredEvidence, StoredRecord, StoredRow } from "../records/stored.ts";
import type { DayTime, SpanTime } from "../time/edtf.ts";

/** Evidence with the dataset that brings it. */
export interface StoreEvidence extends StoredEvidence {
  readonly dataset: string;
}
interface Fact {
  readonly id: string;
  readonly entity: string;
  readonly field: string;
  readonly evidence: readonly StoreEvidence[];
  /** In the order of loading. */
  readonly datasets: readonly string[];
}
/** A row, whichever records state it. */
export interface StoreRow extends Fact {
  readonly mark: RowsMark;
  readonly content: StoredRow;
  readonly on: DayTime | undefined;
  readonly due: DayTime | undefined;
  readonly during: SpanTime | undefined;
  readonly disclosed: DayTime | undefined;
}
/** A value that is no row: one word of a list, one identifier, one scalar. */
export interface StoreScalar extends Fact {
  /** The key of an identifier. */
  readonly key: string | undefined;
  readonly value: unknown;
  /** Of the record as a whole. */
  readonly certainty?: Certainty;
  readonly negated?: true;
  /** Whether it is one word of a list. */
  readonly isList: boolean;
}
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly rows: ReadonlyMap<string, readonly StoreRow[]>;
  readonly scalars: ReadonlyMap<string, readonly StoreScalar[]>;
  readonly evidence: readonly StoreEvidence[];
  /** As they were loaded. */
  readonly records: readonly StoredRecord[];
}
export const rowsOf = (entity: Entity | undefined, field: string): readonly StoreRow[] => entity?.rows.get(field) ?? [];
/** The one value of a scalar field. */
export const scalarOf = (entity: Entity | undefined, field: string): unknown => entity?.scalars.get(field)?.[0]?.value;
