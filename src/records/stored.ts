// Records in canonical form: every short form written out, every row sourced and with its id.
import type { Certainty, Verb } from "../ontology/answers.ts";

export type StoredSpeaker = string | { readonly description: string; readonly of?: readonly string[] };
export interface StoredVoice {
  readonly by?: StoredSpeaker;
  readonly verb: Verb;
  readonly on?: string;
}
export interface StoredEvidence {
  readonly source: string;
  readonly locator?: string;
  readonly quote?: { readonly text: string; readonly lang: string };
  readonly attribution?: readonly StoredVoice[];
}
/** One row of a record. Defaults (`certain`, affirmed) are left out; lists of ids are sorted. */
export interface StoredRow {
  readonly id: string;
  readonly to?: string;
  readonly topic?: string;
  readonly during?: string;
  readonly certainty?: Certainty;
  readonly negated?: true;
  readonly disclosed?: string;
  readonly evidence: readonly StoredEvidence[];
  readonly note?: string;
  readonly ext?: unknown;
  readonly [qualifier: string]: unknown;
}
/** What one file says about one entity. */
export interface StoredRecord {
  readonly id: string;
  readonly kind: string;
  /** Whether it defines the entity (`id`) or adds to it (`about`). */
  readonly defines: boolean;
  readonly dataset: string;
  readonly file: string;
  /** Rows by field. */
  readonly rows: ReadonlyMap<string, readonly StoredRow[]>;
  /** Everything else by field. */
  readonly scalars: ReadonlyMap<string, unknown>;
  /** Stated of the record as a whole; its rows have it already. */
  readonly whole: { readonly certainty?: Certainty; readonly negated?: true };
  readonly evidence: readonly StoredEvidence[];
  readonly note?: string;
  readonly ext?: unknown;
  /** The record as it was written, for the paths of problems. */
  readonly written: object;
}
