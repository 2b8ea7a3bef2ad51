// Small sets of valid records: everything that one entity's records say, beside stubs of all that they mention.
import type { Dataset } from "diplograph";

/** A record as it is written. */
export type Written = Readonly<Record<string, unknown>>;
export interface File {
  readonly name: string;
  readonly defaultSource?: string;
  readonly language?: string;
  readonly entities: readonly Written[];
}
/** `records` is what a mutation changes; nothing in `stubs` depends on it. */
export interface Subset {
  readonly entity: string;
  readonly records: File;
  readonly stubs: File;
}
interface Found {
  readonly record: Written;
  readonly file: File;
}

const ID = /^[a-z][a-zA-Z]*:[a-z0-9]+(?:-[a-z0-9]+)*$/;
const subjectOf = (record: Written): string => String(record["id"] ?? record["about"]);
const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
/** Every text in a value that is an id. */
function idsIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string" && ID.test(value)) into.add(value);
  if (typeof value === "object" && value !== null) for (const item of Object.values(value)) idsIn(item, into);
  return into;
}

/** One subset for every file and entity of the datasets and of those that they include. */
export function subsetsOf(datasets: readonly Dataset[]): readonly Subset[] {
  const files = datasets.flatMap(filesOf);
  const all = files.flatMap((file) => file.entities.map((record): Found => ({ record, file })));
  const definitions = new Map(all.flatMap((one) => (one.record["id"] ? [[subjectOf(one.record), one] as const] : [])));
  return files.flatMap((file) => {
    const entities = new Set(file.entities.map(subjectOf));
    return [...entities].map((entity): Subset => {
      const own = file.entities.filter((record) => subjectOf(record) === entity);
      const records = { ...file, entities: own };
      return { entity, records, stubs: stubsFor(records, { entity, definitions, all }) };
    });
  });
}
const filesOf = ({ includes = [], files }: Dataset): readonly File[] => [
  ...includes.flatMap(filesOf),
  ...files.map(({ name = "file", defaultSource, language, entities }) => ({
    name,
    ...(defaultSource !== undefined && { defaultSource }),
    ...(language !== undefined && { language }),
    entities: entities as readonly Written[],
  })),
];

interface World {
  readonly entity: string;
  readonly definitions: ReadonlyMap<string, Found>;
  readonly all: readonly Found[];
}
const STUB_SOURCE = "source:stub";
/** What a record must have beside its id, and what others name in it. */
const KEPT = ["type", "title", "checked", "stance", "holder", "regards"];

function stubsFor(records: File, { entity, definitions, all }: World): File {
  const stubs = new Map<string, Written>();
  const stub = (id: string): void => {
    if (stubs.has(id) || id === STUB_SOURCE) return;
    const found = definitions.get(id);
    if (!found || (id === entity && records.entities.some((record) => record["id"] !== undefined))) return;
    const kept = KEPT.flatMap((key) =>
      found.record[key] === undefined ? [] : [[key, bare(found.record[key])] as const],
    );
    const provisions = all.flatMap(({ record }) =>
      subjectOf(record) === id ? listed(bare(record["provisions"])) : [],
    );
    const made = {
      id,
      ...Object.fromEntries(kept),
      ...(provisions.length > 0 && { provisions }),
      evidence: { source: STUB_SOURCE },
    };
    stubs.set(id, made);
    for (const mentioned of idsIn(made)) stub(mentioned);
  };
  for (const id of idsIn(records)) stub(id);
  // A territorial issue over a place needs somebody's claim to it.
  const over = records.entities.flatMap((record) => [...idsIn(record["over"])]);
  for (const { record } of all)
    if (record["stance"] === "claims" && [...idsIn(record["regards"])].some((id) => over.includes(id)))
      stub(subjectOf(record));
  const source = { id: STUB_SOURCE, type: "news", title: "Stub", published: "2000-01-01", checked: "full-text" };
  return { name: "stubs.json", entities: [source, ...stubs.values()] };
}
/** Rows without evidence of their own. */
function bare(value: unknown): unknown {
  const without = (row: unknown): unknown => {
    if (typeof row !== "object" || row === null) return row;
    const { evidence: _, ...rest } = row as Written;
    return rest;
  };
  return typeof value === "string" || value === undefined ? value : listed(value).map(without);
}
