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
  readonly evidence: Gathered;
  readonly datasets: Set<string>;
}
interface GrowingRow extends Growing<StoredRow> {
  readonly exts: Extra[];
}
/** Evidence by its text, each once. */
type Gathered = Map<string, StoreEvidence>;
type Merged = { readonly entities: Map<string, Entity>; readonly problems: readonly Problem[] };

/** `refused` are the ids of records that could not be read: what adds to them is not at fault. */
export function mergeRecords(
  ontology: AnyOntology,
  records: readonly StoredRecord[],
  refused: ReadonlySet<string>,
): Merged {
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
    if (!refused.has(id) || all.some((record) => record.defines))
      for (const problem of definitionProblems(fields, all)) problems.push(problem);
    const rows = mergeRows(fields, all, problems);
    const scalars = mergeScalars(fields, all, problems);
    const gathered: Gathered = new Map();
    for (const record of all) addEvidence(gathered, record.evidence, record.dataset);
    const evidence = [...gathered.values()];
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
  return problemAt(
    { dataset, file, record: id },
    { code: "ID_CONFLICT", path: writtenPath(record.written, path), value, sentence },
  );
}

/** One record defines an entity; the same one may be loaded twice. */
function definitionProblems(fields: Shape, all: readonly StoredRecord[]): Problem[] {
  const [first, ...others] = all.filter((record) => record.defines);
  if (!first) {
    return all.map((record) => {
      const { dataset, file, id } = record;
      const sentence = `adds to ${shown(id)}, which no record defines; load the dataset that does, or write \`id\``;
      return problemAt({ dataset, file, record: id }, { code: "LINK_DANGLING", path: ["about"], value: id, sentence });
    });
  }
  const content = contentOf(fields, first);
  const where = `${first.dataset}, ${first.file}`;
  return others
    .filter((record) => contentOf(fields, record) !== content)
    .map((record) =>
      conflict(record, ["id"], record.id, `is defined in ${where} already, otherwise; write \`about\` to add to it`),
    );
}
/** The words of a list have no order. */
function contentOf(fields: Shape, { scalars, rows }: StoredRecord): string {
  const values = [...scalars].map(([field, value]) => [
    field,
    isList(fields, field) ? (value as unknown[]).map(canonicalJson).sort() : value,
  ]);
  return canonicalJson([
    Object.fromEntries(values),
    [...rows.values()].flatMap((all) => all.map(({ id }) => id)).sort(),
  ]);
}
const isList = (fields: Shape, field: string): boolean => {
  const schema = fields[field];
  return schema !== undefined && markOf(schema)?.is === "list";
};

function addEvidence(to: Gathered, more: readonly StoredEvidence[], dataset: string): void {
  for (const one of more) {
    const added = { ...one, dataset };
    const key = canonicalJson(added);
    if (!to.has(key)) to.set(key, added);
  }
}

function mergeRows(fields: Shape, all: readonly StoredRecord[], problems: Problem[]): Map<string, StoreRow[]> {
  const merged = new Map<string, StoreRow[]>();
  for (const [field, schema] of Object.entries(fields)) {
    const mark = rowsMarkOf(schema);
    if (!mark) continue;
    const growing = new Map<string, GrowingRow>();
    for (const record of all)
      (record.rows.get(field) ?? []).forEach((row, at) => {
        const known: GrowingRow = growing.get(row.id) ?? {
          fact: row,
          evidence: new Map(),
          datasets: new Set(),
          exts: [],
        };
        growing.set(row.id, known);
        addEvidence(known.evidence, row.evidence, record.dataset);
        known.datasets.add(record.dataset);
        known.exts.push([record, [field, at], row]);
      });
    if (growing.size === 0) continue;
    const rows: StoreRow[] = [];
    for (const { fact, evidence, datasets, exts } of growing.values()) {
      const content = { ...fact, ...besides(exts, problems) };
      rows.push({
        id: fact.id,
        entity: all[0]?.id ?? "",
        field,
        mark,
        content,
        evidence: [...evidence.values()],
        datasets: [...datasets],
        ...timesOf(fact),
      });
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
  for (const field of Object.keys(fields)) {
    const isOfWords = isList(fields, field);
    const growing = new Map<string, Growing<Slot> & { whole: StoredRecord["whole"] }>();
    for (const record of all) {
      const value = record.scalars.get(field);
      if (value === undefined) continue;
      for (const [slot, key, one] of slotsOf(field, isOfWords, value)) {
        const fresh = {
          fact: { key, value: one },
          evidence: new Map(),
          datasets: new Set<string>(),
          whole: record.whole,
        };
        const known = growing.get(slot) ?? fresh;
        growing.set(slot, known);
        // Stated plainly by one record, it is not merely what the others doubt or deny.
        if (canonicalJson(record.whole) === "{}") known.whole = record.whole;
        if (canonicalJson(known.fact.value) !== canonicalJson(one)) {
          const path = key === undefined ? [field] : [field, key];
          const sentence = `is ${shown(one)}, but ${shown(known.fact.value)} elsewhere; sources that disagree need rows`;
          problems.push(conflict(record, path, one, sentence));
          continue;
        }
        addEvidence(known.evidence, record.evidence, record.dataset);
        known.datasets.add(record.dataset);
      }
    }
    if (growing.size === 0) continue;
    const entity = all[0]?.id ?? "";
    // Identifiers by key and words in order, whichever record comes first.
    const nameOf = ({ fact: { key, value } }: { readonly fact: Slot }) =>
      key ?? (isOfWords ? canonicalJson(value) : "");
    const facts = [...growing.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
    merged.set(
      field,
      facts.map(({ fact: { key, value }, evidence, datasets, whole }) => {
        const id = rowId(entity, field, key ?? "", { value });
        return {
          id,
          entity,
          field,
          key,
          value,
          ...whole,
          isList: isOfWords,
          evidence: [...evidence.values()],
          datasets: [...datasets],
        };
      }),
    );
  }
  return merged;
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
interface Slot {
  readonly key: string | undefined;
  readonly value: unknown;
}
/** Words of a list unite and identifiers unite by key; any other scalar has one slot. */
function slotsOf(
  field: string,
  isOfWords: boolean,
  value: unknown,
): [slot: string, key: string | undefined, one: unknown][] {
  if (isOfWords) return (value as unknown[]).map((one) => [canonicalJson(one), undefined, one]);
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
    const differs = (at: Path, value: unknown): void => {
      const sentence = "differs from what another record says at the same place";
      problems.push(conflict(record, [...path, "ext", ...at], value, sentence));
    };
    if (whole !== undefined && !(isObject(whole) && isObject(ext))) {
      if (canonicalJson(whole) !== canonicalJson(ext)) differs([], ext);
      continue;
    }
    if (whole === undefined) whole = ext;
    for (const [key, value] of isObject(ext) ? Object.entries(ext) : []) {
      if (!united.has(key)) united.set(key, value);
      else if (canonicalJson(united.get(key)) !== canonicalJson(value)) differs([key], value);
    }
  }
  const ext = isObject(whole) ? Object.fromEntries(united) : whole;
  return { ...(notes.length > 0 && { note: notes.join("\n") }), ...(whole !== undefined && { ext }) };
}
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
