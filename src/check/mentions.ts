// Every id that a record mentions: ends of links, references in qualifiers and fields, sources, and who said it.
import { type Field, markOf, type Shape } from "../ontology/field.ts";
import type { AnyKind } from "../ontology/kind.ts";
import type { Path } from "../records/problems.ts";
import type { StoredEvidence, StoredRecord } from "../records/stored.ts";

export interface Mention {
  readonly id: string;
  /** What may stand there. */
  readonly kinds: readonly string[];
  /** In canonical form. */
  readonly path: Path;
}
/** A place in the records of a kind where ids stand: a key of a field's rows, or the whole field. */
export interface Slot {
  readonly field: string;
  readonly key: string | undefined;
  readonly kinds: readonly string[];
}

export function slotsOf(kind: AnyKind): readonly Slot[] {
  return Object.entries(kind.fields as Shape)
    .flatMap(([field, schema]): Slot[] => {
      const mark = markOf(schema);
      if (mark?.is !== "rows") return [{ field, key: undefined, kinds: refKinds(schema) }];
      const ends = { field, key: "to", kinds: mark.to ?? [] };
      const refs = Object.entries(mark.qualifiers).map(([key, schema]) => ({ field, key, kinds: refKinds(schema) }));
      return [ends, ...refs];
    })
    .filter(({ kinds }) => kinds.length > 0);
}
function refKinds(schema: Field): readonly string[] {
  const mark = markOf(schema);
  if (mark?.is === "list") return refKinds(mark.of);
  return mark?.is === "ref" ? mark.to : [];
}

export function* mentionsOf(
  record: StoredRecord,
  slots: readonly Slot[],
  actors: readonly string[],
): Generator<Mention> {
  for (const { field, key, kinds } of slots) {
    if (key === undefined) yield* idsIn(record.scalars.get(field), [field], kinds);
    else
      for (const [at, row] of (record.rows.get(field) ?? []).entries()) yield* idsIn(row[key], [field, at, key], kinds);
  }
  yield* cited(record.evidence, ["evidence"], actors);
  // What is inherited stands at the record.
  for (const [field, rows] of record.rows)
    for (const [at, { evidence }] of rows.entries())
      if (evidence !== record.evidence) yield* cited(evidence, [field, at, "evidence"], actors);
}
function* idsIn(value: unknown, path: Path, kinds: readonly string[]): Generator<Mention> {
  if (typeof value === "string") yield { id: value, kinds, path };
  else if (Array.isArray(value)) for (const [at, id] of value.entries()) yield { id, kinds, path: [...path, at] };
}

const sources = ["source"];
function* cited(evidence: readonly StoredEvidence[], path: Path, actors: readonly string[]): Generator<Mention> {
  for (const [at, { source, attribution = [] }] of evidence.entries()) {
    yield { id: source, kinds: sources, path: [...path, at, "source"] };
    for (const [voice, { by }] of attribution.entries()) {
      const speaker: Path = [...path, at, "attribution", voice, "by"];
      if (typeof by === "object") yield* idsIn(by.of, [...speaker, "of"], actors);
      else yield* idsIn(by, speaker, actors);
    }
  }
}
