// From unknown data to canonical records and all problems of structure.
import * as z from "zod";
import { type Problem, shown } from "../errors.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { anId, text } from "../ontology/field.ts";
import { complete, type Parsed } from "./complete.ts";
import { plainCopy } from "./plain.ts";
import { type Path, type Place, problemAt, problemsOf } from "./problems.ts";
import { canonicalJson } from "./row-id.ts";
import type { StoredRecord } from "./stored.ts";

/** What is known of a loaded dataset beside its records. */
export interface DatasetInfo {
  readonly id: string;
  readonly title: string;
  readonly licence: string | null;
  readonly version: string | null;
  readonly coverage: string | null;
}
export interface ReadData {
  readonly datasets: readonly DatasetInfo[];
  readonly records: readonly StoredRecord[];
  readonly problems: readonly Problem[];
}

export const fileSchema = z.strictObject({
  name: text().exactOptional(),
  $schema: text().exactOptional(),
  defaultSource: anId().exactOptional(),
  language: text().exactOptional(),
  entities: z.array(z.unknown()),
});
const datasetSchema = z.strictObject({
  id: z
    .string()
    .max(200, { abort: true })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected a slug: small letters, digits and hyphens"),
  title: text(),
  licence: text(),
  version: text(),
  coverage: text().exactOptional(),
  includes: z.array(z.unknown()).exactOptional(),
  files: z.array(z.unknown()),
});
type File = z.infer<typeof fileSchema>;
const INCLUDED_DEPTH = 20;
const UNNAMED: Place = { dataset: "data", file: "dataset", record: "" };

/** Every record of the data; a dataset that several include is read once. */
export function readData(ontology: AnyOntology, data: unknown): ReadData {
  const reader = new Reader(ontology);
  reader.all(data);
  return reader;
}

class Reader implements ReadData {
  readonly datasets: DatasetInfo[] = [];
  readonly records: StoredRecord[] = [];
  readonly problems: Problem[] = [];
  readonly #ontology: AnyOntology;
  readonly #seen = new Map<string, { readonly raw: unknown; readonly json: () => string }>();
  /** Datasets that are being read: one that is met again includes itself. */
  readonly #open = new Set<unknown>();
  /** Datasets and files that were read. */
  readonly #done = new Set<unknown>();
  #bare = 0;

  constructor(ontology: AnyOntology) {
    this.#ontology = ontology;
  }

  all(data: unknown): void {
    if (!isArray(data)) {
      this.dataset(data);
      return;
    }
    const copy = this.#copy(data, UNNAMED, { leave: ({ length }) => length === 1 });
    for (const one of (copy?.value ?? []) as readonly unknown[]) this.dataset(one);
  }

  dataset(raw: unknown): void {
    if (this.#done.has(raw)) return;
    const copy = this.#copy(raw, UNNAMED, { leave: isPart });
    if (!copy) return;
    const own = copy.value;
    const place: Place = { dataset: nameOf(own, "id") ?? "data", file: "dataset", record: "" };
    if (this.#open.size >= INCLUDED_DEPTH || this.#open.has(raw)) {
      const sentence = `includes itself, or is nested deeper than ${INCLUDED_DEPTH} datasets`;
      this.problems.push(problemAt(place, { code: "STRUCTURE_INVALID", path: ["includes"], value: null, sentence }));
      return;
    }
    if (typeof own === "object" && own !== null && Object.hasOwn(own, "entities")) this.#bareFile(raw, own);
    else this.#dataset(raw, own, place);
    if (typeof raw === "object" && raw !== null) this.#done.add(raw);
  }

  #dataset(raw: unknown, own: unknown, place: Place): void {
    const parsed = datasetSchema.safeParse(own);
    if (!parsed.success) {
      this.#report(problemsOf(place, own, parsed.error.issues));
      return;
    }
    const { id, title, licence, version, coverage, includes, files } = parsed.data;
    this.#open.add(raw);
    for (const included of includes ?? []) this.dataset(included);
    this.#open.delete(raw);
    if (this.#isKnown(id, raw)) return;
    this.datasets.push({ id, title, licence, version, coverage: coverage ?? null });
    files.forEach((file, at) => {
      this.#file(file, id, `files[${at}]`);
    });
  }

  #bareFile(raw: unknown, own: object): void {
    this.#bare += 1;
    const id = this.#bare === 1 ? "data" : `data-${this.#bare}`;
    const name = nameOf(own, "name");
    // Files and datasets may be called alike.
    if (this.#isKnown(name === undefined ? id : `file ${name}`, raw, name)) return;
    this.datasets.push({ id, title: name ?? id, licence: null, version: null, coverage: null });
    this.#file(own, id, "file");
  }

  #report(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }
  /** The caller's data as plain JSON, down to where it is left; nothing if they are none. */
  #copy(
    raw: unknown,
    place: Place,
    options?: { readonly leave: (path: Path) => boolean },
  ): { readonly value: unknown } | undefined {
    const before = this.problems.length;
    const value = plainCopy(
      raw,
      (path, value, sentence) => {
        this.problems.push(problemAt(place, { code: "STRUCTURE_INVALID", path, value, sentence }));
      },
      options,
    );
    return this.problems.length > before ? undefined : { value };
  }

  /** Whether this very dataset was read already; another one of the same id is a conflict. */
  #isKnown(id: string, raw: unknown, name: string = id): boolean {
    const seen = this.#seen.get(id);
    const json = () => canonicalJson(plainCopy(raw, () => undefined));
    if (!seen) {
      this.#seen.set(id, { raw, json });
      return false;
    }
    if (seen.raw !== raw && seen.json() !== json()) {
      const [what, key] = name === id ? ["dataset", "id"] : ["file", "name"];
      const place = { dataset: name, file: what, record: "" };
      const sentence = `is a second ${what} ${shown(name)} with other content; load one of them, or rename one`;
      this.problems.push(problemAt(place, { code: "ID_CONFLICT", path: [key], value: name, sentence }));
    }
    return true;
  }

  #file(raw: unknown, dataset: string, fallback: string): void {
    const copy = this.#copy(raw, { dataset, file: fallback, record: "" }, { leave: isPart });
    if (!copy) return;
    const file = nameOf(copy.value, "name") ?? fallback;
    const parsed = fileSchema.safeParse(copy.value);
    if (!parsed.success) {
      this.#report(problemsOf({ dataset, file, record: "" }, copy.value, parsed.error.issues));
      return;
    }
    parsed.data.entities.forEach((entity, at) => {
      this.#record(entity, parsed.data, { dataset, file, record: `entities[${at}]` });
    });
  }

  #record(raw: unknown, file: File, unnamed: Place): void {
    const said = nameOf(raw, "id") ?? nameOf(raw, "about");
    const place = said === undefined ? unnamed : { ...unnamed, record: said.slice(0, 250) };
    const copy = this.#copy(raw, place);
    if (!copy) return;
    const written = copy.value;
    const key =
      typeof written === "object" && written !== null && "about" in written && !("id" in written) ? "about" : "id";
    const kind = this.#kindOf(said, place, key);
    if (!kind) return;
    const parsed = z.safeParse(key === "about" ? kind.adds : kind.defines, written);
    if (!parsed.success) {
      this.#report(problemsOf(place, written, parsed.error.issues));
      return;
    }
    const context = { kind, place, file, written: written as object, problems: this.problems };
    this.records.push(complete(parsed.data as Parsed, context));
  }

  #kindOf(said: string | undefined, place: Place, key: string) {
    const name = said?.split(":", 1)[0] ?? "";
    if (said !== undefined && Object.hasOwn(this.#ontology, name)) return this.#ontology[name];
    const kinds = Object.keys(this.#ontology).join(", ");
    const sentence =
      said === undefined
        ? "is missing: a record has `id`, or `about` if it adds to an entity defined elsewhere"
        : `is of no kind that the ontology has; the kinds are ${kinds}`;
    this.problems.push(problemAt(place, { code: "STRUCTURE_INVALID", path: [key], value: said, sentence }));
    return undefined;
  }
}

function nameOf(value: unknown, key: string): string | undefined {
  try {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    const name = (value as Record<string, unknown>)[key];
    return typeof name === "string" ? name : undefined;
  } catch {
    // A getter that throws is reported when the whole is copied.
    return undefined;
  }
}
/** A revoked proxy throws when it is asked. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
/** What is copied by itself: a dataset in a dataset, a file, a record. */
const isPart = (path: Path): boolean =>
  path.length === 2 && ["includes", "files", "entities"].includes(String(path[0]));
