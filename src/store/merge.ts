// Records of the same entity united: equal rows carry all evidences, scalars that differ are conflicts.
import { type Problem, shown } from "../errors.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { markOf, rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type Path, problemAt, writtenPath } from "../records/problems.ts";
import { canonicalJson, rowId } from "../records/row-id.ts";
import type { StoredEvidence, StoredRecord, StoredRow } from "../records/stored.ts";
import { parseDay, parseSpan } from "../time/edtf.ts";
import type { Entity, StoreEvidence, StoreRow, StoreScalar } from "./entity.ts";

interface Growing<F> {
  readonly fact: F;
  readonly evidence: StoreEvidence[];
  readonly datasets: string[];
}
type Merged = { readonly entities: Map<string, Entity>; readonly problems: readonly Problem[] };

export function mergeRecords(ontology: AnyOntology, records: readonly StoredRecord[]): Merged {
  const byId = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known) known.push(record);
    else byId.set(record.id, [record]);
  }
  const problems: Problem[] = [];
  const entities = new Map<string, Entity>();
  for (const id of [...byId.keys()].sort()) {
    const all = byId.get(id) ?? [];
    const kind = all[0]?.kind ?? "";
    const fields = ontology[kind]?.fields as Shape;
    problems.push(...definitionProblems(all));
    const rows = mergeRows(fields, all, problems);
    const scalars = mergeScalars(fields, all, problems);
    const evidence: StoreEvidence[] = [];
    for (const record of all) addEvidence(evidence, record.evidence, record.dataset);
    besides(
      all.map((record) => [record, [], record] as const),
      problems,
    );
    entities.set(id, { id, kind, rows, scalars, evidence, records: all });
  }
  return { entities, problems };
}

function conflict(record: StoredRecord, path: Path, value: unknown, sentence: string): Problem {
  const { dataset, file, id } = record;
  return problemAt({ dataset, file, record: id }, "ID_CONFLICT", writtenPath(record.written, path), value, sentence);
}

/** One record defines an entity; the same one may be loaded twice. */
function definitionProblems(all: readonly StoredRecord[]): Problem[] {
  const [first, ...others] = all.filter((record) => record.defines);
  if (!first) {
    return all.map((record) => {
      const { dataset, file, id } = record;
      const sentence = `adds to ${shown(id)}, which no record defines; load the dataset that does, or write \`id\``;
      return problemAt({ dataset, file, record: id }, "LINK_DANGLING", ["about"], id, sentence);
    });
  }
  const content = contentOf(first);
  const where = `${first.dataset}, ${first.file}`;
  return others
    .filter((record) => contentOf(record) !== content)
    .map((record) =>
      conflict(record, ["id"], record.id, `is defined in ${where} already, otherwise; write \`about\` to add to it`),
    );
}
const contentOf = (record: StoredRecord): string =>
  canonicalJson([
    [...record.scalars].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...record.rows.values()].flatMap((rows) => rows.map((row) => row.id)).sort(),
  ]);

function addEvidence(to: StoreEvidence[], more: readonly StoredEvidence[], dataset: string): void {
  const known = new Set(to.map((one) => canonicalJson(one)));
  for (const one of more) {
    const added = { ...one, dataset };
    const key = canonicalJson(added);
    if (known.has(key)) continue;
    known.add(key);
    to.push(added);
  }
}
const add = (to: string[], name: string): void => {
  if (!to.includes(name)) to.push(name);
};

function mergeRows(fields: Shape, all: readonly StoredRecord[], problems: Problem[]): Map<string, StoreRow[]> {
  const merged = new Map<string, StoreRow[]>();
  for (const [field, schema] of Object.entries(fields)) {
    const mark = rowsMarkOf(schema);
    if (!mark) continue;
    const growing = new Map<string, Growing<StoredRow> & { readonly exts: Extra[] }>();
    for (const record of all)
      (record.rows.get(field) ?? []).forEach((row, at) => {
        const known = growing.get(row.id) ?? { fact: row, evidence: [], datasets: [], exts: [] };
        growing.set(row.id, known);
        addEvidence(known.evidence, row.evidence, record.dataset);
        add(known.datasets, record.dataset);
        known.exts.push([record, [field, at], row]);
      });
    if (growing.size === 0) continue;
    const rows: StoreRow[] = [];
    for (const { fact, evidence, datasets, exts } of growing.values()) {
      const content = { ...fact, ...besides(exts, problems) };
      rows.push({ id: fact.id, entity: all[0]?.id ?? "", field, mark, content, evidence, datasets, ...timesOf(fact) });
    }
    merged.set(field, rows);
  }
  return merged;
}
const timesOf = (row: StoredRow) => ({
  on: typeof row["on"] === "string" ? parseDay(row["on"]) : undefined,
  due: typeof row["due"] === "string" ? parseDay(row["due"]) : undefined,
  during: row.during === undefined ? undefined : parseSpan(row.during),
  disclosed: row.disclosed === undefined ? undefined : parseDay(row.disclosed),
});

function mergeScalars(fields: Shape, all: readonly StoredRecord[], problems: Problem[]): Map<string, StoreScalar[]> {
  const merged = new Map<string, StoreScalar[]>();
  for (const [field, schema] of Object.entries(fields)) {
    const isList = markOf(schema)?.is === "list";
    const growing = new Map<string, Growing<{ key: string | undefined; value: unknown }>>();
    for (const record of all) {
      const value = record.scalars.get(field);
      if (value === undefined) continue;
      for (const [slot, key, one] of slotsOf(field, isList, value)) {
        const known = growing.get(slot) ?? { fact: { key, value: one }, evidence: [], datasets: [] };
        growing.set(slot, known);
        if (canonicalJson(known.fact.value) !== canonicalJson(one)) {
          const path = key === undefined ? [field] : [field, key];
          const sentence = `is ${shown(one)}, but ${shown(known.fact.value)} elsewhere; sources that disagree need rows`;
          problems.push(conflict(record, path, one, sentence));
          continue;
        }
        addEvidence(known.evidence, record.evidence, record.dataset);
        add(known.datasets, record.dataset);
      }
    }
    if (growing.size === 0) continue;
    const entity = all[0]?.id ?? "";
    merged.set(
      field,
      [...growing.values()].map(({ fact: { key, value }, evidence, datasets }) => {
        const id = rowId(entity, field, key ?? "", { value });
        return { id, entity, field, key, value, isList, evidence, datasets };
      }),
    );
  }
  return merged;
}
/** Words of a list unite and identifiers unite by key; any other scalar has one slot. */
function slotsOf(
  field: string,
  isList: boolean,
  value: unknown,
): [slot: string, key: string | undefined, one: unknown][] {
  if (isList) return (value as unknown[]).map((one) => [canonicalJson(one), undefined, one]);
  if (field === "identifiers") return Object.entries(value as object).map(([key, one]) => [key, key, one]);
  return [["", undefined, value]];
}

/** A record, where in it, and what stands there beside the assertion. */
type Extra = readonly [StoredRecord, Path, { readonly note?: string; readonly ext?: unknown }];
/** Notes unite line by line, `ext` objects by key; another value at the same key is a conflict. */
export function besides(all: readonly Extra[], problems: Problem[]): { note?: string; ext?: unknown } {
  const notes = [...new Set(all.flatMap(([, , { note }]) => note ?? []))];
  const united = new Map<string, unknown>();
  let whole: unknown;
  for (const [record, path, { ext }] of all) {
    if (ext === undefined) continue;
    const isObject = typeof ext === "object" && ext !== null && !Array.isArray(ext);
    whole ??= ext;
    for (const [key, value] of isObject ? Object.entries(ext) : [["", ext] as const]) {
      const isKnown = united.has(key);
      if (!isKnown) united.set(key, value);
      else if (canonicalJson(united.get(key)) !== canonicalJson(value))
        problems.push(
          conflict(
            record,
            [...path, "ext", ...(isObject ? [key] : [])],
            value,
            "differs from what another record says at the same place",
          ),
        );
    }
  }
  const ext = united.has("") ? whole : Object.fromEntries(united);
  return { ...(notes.length > 0 && { note: notes.join("\n") }), ...(united.size > 0 && { ext }) };
}
