// From unknown data to canonical records and all problems of structure.
import * as z from "zod";
import type { Problem } from "../errors.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { anId, text } from "../ontology/field.ts";
import { complete, type Parsed } from "./complete.ts";
import { plainCopy } from "./plain.ts";
import { type Place, problemAt, problemsOf } from "./problems.ts";
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

const fileSchema = z.strictObject({
  name: text().exactOptional(),
  $schema: text().exactOptional(),
  defaultSource: anId().exactOptional(),
  language: text().exactOptional(),
  entities: z.array(z.unknown()),
});
const datasetSchema = z.strictObject({
  id: z
    .string()
    .max(200)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected a slug: small letters, digits and hyphens"),
  title: text(),
  licence: text(),
  version: text(),
  coverage: text().exactOptional(),
  includes: z.array(z.unknown()).exactOptional(),
  files: z.array(z.unknown()),
});
type File = z.infer<typeof fileSchema>;

/** Every record of the data; a dataset that several include is read once. */
export function readData(ontology: AnyOntology, data: unknown): ReadData {
  const reader = new Reader(ontology);
  for (const one of Array.isArray(data) ? data : [data]) reader.dataset(one);
  return reader;
}

class Reader implements ReadData {
  readonly datasets: DatasetInfo[] = [];
  readonly records: StoredRecord[] = [];
  readonly problems: Problem[] = [];
  readonly #ontology: AnyOntology;
  readonly #seen = new Map<string, { readonly raw: unknown; readonly json: () => string }>();
  #bare = 0;

  constructor(ontology: AnyOntology) {
    this.#ontology = ontology;
  }

  dataset(raw: unknown, depth = 0): void {
    const place: Place = { dataset: nameOf(raw, "id") ?? "data", file: "", record: "" };
    if (depth > 20) {
      const sentence = "includes itself, or is nested deeper than 20 datasets";
      this.problems.push(problemAt(place, "STRUCTURE_INVALID", ["includes"], null, sentence));
      return;
    }
    if (typeof raw === "object" && raw !== null && Object.hasOwn(raw, "entities")) {
      this.#bareFile(raw);
      return;
    }
    const parsed = datasetSchema.safeParse(raw);
    if (!parsed.success) {
      this.problems.push(...problemsOf({ ...place, file: "dataset" }, raw, parsed.error.issues));
      return;
    }
    const { id, title, licence, version, coverage, includes, files } = parsed.data;
    for (const included of includes ?? []) this.dataset(included, depth + 1);
    if (this.#isKnown(id, raw)) return;
    this.datasets.push({ id, title, licence, version, coverage: coverage ?? null });
    files.forEach((file, at) => {
      this.#file(file, id, `files[${at}]`);
    });
  }

  #bareFile(raw: unknown): void {
    this.#bare += 1;
    const id = this.#bare === 1 ? "data" : `data-${this.#bare}`;
    if (this.#isKnown(nameOf(raw, "name") ?? id, raw)) return;
    this.datasets.push({ id, title: nameOf(raw, "name") ?? id, licence: null, version: null, coverage: null });
    this.#file(raw, id, "file");
  }

  /** Whether this very dataset was read already; another one of the same id is a conflict. */
  #isKnown(id: string, raw: unknown): boolean {
    const seen = this.#seen.get(id);
    const json = () => canonicalJson(plainCopy(raw, () => undefined));
    if (!seen) {
      this.#seen.set(id, { raw, json });
      return false;
    }
    if (seen.raw !== raw && seen.json() !== json()) {
      const place = { dataset: id, file: "dataset", record: "" };
      const sentence = `is a second dataset \`${id}\` with other content; load one of them, or rename one`;
      this.problems.push(problemAt(place, "ID_CONFLICT", ["id"], id, sentence));
    }
    return true;
  }

  #file(raw: unknown, dataset: string, fallback: string): void {
    const file = nameOf(raw, "name") ?? fallback;
    const parsed = fileSchema.safeParse(raw);
    if (!parsed.success) {
      this.problems.push(...problemsOf({ dataset, file, record: "" }, raw, parsed.error.issues));
      return;
    }
    parsed.data.entities.forEach((entity, at) => {
      this.#record(entity, parsed.data, { dataset, file, record: `entities[${at}]` });
    });
  }

  #record(raw: unknown, file: File, unnamed: Place): void {
    const said = nameOf(raw, "id") ?? nameOf(raw, "about");
    const place = said === undefined ? unnamed : { ...unnamed, record: said.slice(0, 250) };
    const before = this.problems.length;
    const written = plainCopy(raw, (path, value, reason) => {
      this.problems.push(problemAt(place, "STRUCTURE_INVALID", path, value, reason));
    });
    if (this.problems.length > before) return;
    const key =
      typeof written === "object" && written !== null && "about" in written && !("id" in written) ? "about" : "id";
    const kind = this.#kindOf(said, place, key);
    if (!kind) return;
    const parsed = z.safeParse(key === "about" ? kind.adds : kind.defines, written);
    if (!parsed.success) {
      this.problems.push(...problemsOf(place, written, parsed.error.issues));
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
    this.problems.push(problemAt(place, "STRUCTURE_INVALID", [key], said, sentence));
    return undefined;
  }
}

function nameOf(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const name = (value as Record<string, unknown>)[key];
  return typeof name === "string" ? name : undefined;
}
