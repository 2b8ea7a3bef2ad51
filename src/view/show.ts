// From stored values to what an answer shows: references, days, evidence.
import type { Evidence, Ref, Voice } from "../ontology/answers.ts";
import { type Field, markOf } from "../ontology/field.ts";
import type { StoredVoice } from "../records/stored.ts";
import { scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { parseDay, parseSpan } from "../time/edtf.ts";
import { type FoldedEvidence, orderOf } from "./fold.ts";
import type { Label } from "./label.ts";
import { memo } from "./memo.ts";

export interface Show {
  ref(id: string): Ref;
  /** A value of a field; `null` or `[]` for what the data leaves open. */
  value(field: Field, value: unknown): unknown;
  evidence(all: readonly FoldedEvidence[]): readonly Evidence[];
}

export function createShow(store: Store, label: Label): Show {
  const ref = memo(
    (id): Ref => Object.freeze({ id: id as Ref["id"], kind: id.slice(0, id.indexOf(":")), name: label(id) }),
  );
  const value = (field: Field, stored: unknown): unknown => {
    const mark = markOf(field);
    if (mark?.is === "list") return Object.freeze(((stored ?? []) as unknown[]).map((one) => value(mark.of, one)));
    if (stored === undefined) return null;
    if (mark?.is === "day") return parseDay(stored as string).shown;
    if (mark?.is === "span") return parseSpan(stored as string).shown;
    if (mark?.is === "ref") return ref(stored as string);
    return deepFrozen(stored);
  };
  const voice = ({ by, verb, on }: StoredVoice): Voice =>
    Object.freeze({
      by:
        by === undefined
          ? null
          : typeof by === "string"
            ? ref(by)
            : Object.freeze({ description: by.description, of: Object.freeze((by.of ?? []).map(ref)) }),
      verb,
      on: on === undefined ? null : parseDay(on).shown,
    });
  const sourceRef = (id: string): Evidence["source"] => {
    const published = scalarOf(store.entities.get(id), "published");
    return Object.freeze({
      ...(ref(id) as Ref<"source">),
      published: typeof published === "string" ? parseDay(published).shown : null,
    });
  };
  const one = ({ evidence, negated, partial }: FoldedEvidence): Evidence =>
    Object.freeze({
      source: sourceRef(evidence.source),
      locator: evidence.locator ?? null,
      quote: evidence.quote ? Object.freeze({ ...evidence.quote }) : null,
      attribution: Object.freeze((evidence.attribution ?? []).map(voice)),
      negated,
      partial,
    });
  return { ref, value, evidence: (all) => Object.freeze(unlike(all.map(one)).sort(compareEvidence)) };
}

/** Two datasets may carry the same evidence. */
function unlike(all: readonly Evidence[]): Evidence[] {
  const seen = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
/** By publication, undated last; then by source, place in it, and the rest. */
function compareEvidence(a: Evidence, b: Evidence): number {
  const dayOf = ({ source }: Evidence): number =>
    orderOf(source.published ? parseDay(source.published.edtf) : undefined);
  const keyOf = (one: Evidence): string => [one.source.id, one.locator ?? "", JSON.stringify(one)].join(" ");
  return dayOf(a) - dayOf(b) || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}
function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) deepFrozen(item);
  return Object.freeze(value);
}
