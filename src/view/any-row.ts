// Rows of which no more is known than that they are rows.
import type { Ref, RowBase } from "../ontology/answers.ts";

/** Any row of any answer. */
export interface AnyRow extends RowBase {
  readonly to?: Ref | null;
  readonly topic?: string | null;
  readonly [qualifier: string]: unknown;
}
