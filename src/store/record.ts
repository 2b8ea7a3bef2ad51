// What the library writes: an entity with all its records united, every short form written out, fit to be read as JSON-LD.
import type { Certainty } from "../ontology/answers.ts";
import type { StoredEvidence } from "../records/stored.ts";
import type { Entity, StoreScalar } from "./entity.ts";
import { besides } from "./merge.ts";

/** An entity in canonical form. Rows are lists under the names of their fields, each with its `id` and its evidence. */
export interface CanonicalRecord {
  readonly id: string;
  readonly kind: string;
  readonly evidence: readonly StoredEvidence[];
  /** The editors' notes, one line each. */
  readonly note?: string;
  readonly ext?: unknown;
  readonly [field: string]: unknown;
}
export function canonicalRecord({ id, kind, rows, scalars, evidence, records }: Entity): CanonicalRecord {
  const whole = wholeOf([...scalars.values()].flat());
  // What a row does not share with the whole record it has to say.
  const plainly = { ...(whole.certainty && { certainty: "certain" }), ...(whole.negated && { negated: false }) };
  const values = [...scalars].map(([field, facts]) => [field, fieldValue(facts)] as const);
  const lists = [...rows].map(([field, all]) => [
    field,
    all.map(({ content, evidence }) => ({ ...plainly, ...content, evidence: evidence.map(bare) })),
  ]);
  // A copy: the store's own parts are neither frozen nor given away.
  return deepFrozen({
    id,
    kind,
    ...whole,
    ...Object.fromEntries(values),
    ...Object.fromEntries(lists),
    evidence: evidence.map(bare),
    ...besides(
      records.map((record) => [record, [], record]),
      [],
    ),
  });
}
function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(deepFrozen)
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepFrozen(item)]));
  return Object.freeze(copy) as T;
}
function fieldValue(facts: readonly StoreScalar[]): unknown {
  const [first] = facts;
  if (first?.isList) return facts.map(({ value }) => value);
  if (first?.key !== undefined) return Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  return first?.value;
}
/** What all values share was stated of the record as a whole; its rows have it already. */
function wholeOf(facts: readonly StoreScalar[]): { certainty?: Certainty; negated?: true } {
  const [first] = facts;
  const isShared = facts.every(
    ({ certainty, negated }) => certainty === first?.certainty && negated === first?.negated,
  );
  if (!first || !isShared) return {};
  return { ...(first.certainty && { certainty: first.certainty }), ...(first.negated && { negated: first.negated }) };
}
/** Without the dataset that brings it. */
function bare(evidence: StoredEvidence): StoredEvidence {
  const { source, locator, quote, attribution } = evidence;
  return { source, ...(locator && { locator }), ...(quote && { quote }), ...(attribution?.length && { attribution }) };
}
