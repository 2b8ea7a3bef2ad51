// What a check is given, and how it says what it found.
import type { Problem, ProblemCode } from "../errors.ts";
import { type Path, problemAt, writtenPath } from "../records/problems.ts";
import type { StoredRecord } from "../records/stored.ts";
import type { Store } from "../store/store.ts";

export interface Checked {
  readonly store: Store;
  /** Ids of records that were refused when they were read: what they lack is not missing for sure. */
  readonly refused: ReadonlySet<string>;
}
/** One file's check of a store. */
export type Check<C extends string = ProblemCode> = (data: Checked) => Iterable<Problem<C>>;

export interface Spot {
  readonly record: StoredRecord;
  /** In canonical form; the finding has it as written. */
  readonly path: Path;
  readonly value: unknown;
}
export function finding<C extends string = ProblemCode>(
  code: C,
  { record, path, value }: Spot,
  sentence: string,
): Problem<C> {
  const { dataset, file, id, written } = record;
  return problemAt({ dataset, file, record: id }, { code, path: writtenPath(written, path), value, sentence });
}
