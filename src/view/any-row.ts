// Rows of which no more is known than that they are rows.
import type { Day, Ref, RowBase, Span } from "../ontology/answers.ts";

/**
 * Any row of any answer. It has the qualifiers of its field too, which `row.field` and the ontology tell; every
 * `Row<K, F>` is one.
 */
export interface AnyRow extends RowBase {
  readonly to?: Ref | null;
  readonly topic?: string | null;
  /** Of a phase. */
  readonly step?: string | null;
  readonly on?: Day | null;
  readonly due?: Day | null;
  /** Of a state. */
  readonly during?: Span | null;
  /** Of an assertion that is a scalar: the value, one word of a list, or one identifier (with its `key`). */
  readonly value?: unknown;
  readonly key?: unknown;
}
/** One qualifier of a row whose field is not known to the compiler. */
export const qualifierOf = (row: AnyRow, name: string): unknown => (row as AnyRow & Record<string, unknown>)[name];
