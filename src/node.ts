// The entry `diplograph/node`: datasets from folders and files.
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DiplographError, type Problem, shown } from "./errors.ts";
import type { Dataset, DatasetFile } from "./records/dataset.ts";
import { jsonError } from "./records/json.ts";
import { refuseIfAny } from "./records/parse.ts";
import { type Fault, problemAt } from "./records/problems.ts";

/**
 * What a folder or file holds, for `createGraph`, which checks it.
 *
 * A folder is a dataset: its `dataset.json` has `id`, `title`, `licence`, `version`, perhaps `coverage`, and `includes`, the
 * folders that it needs, relative to it, each read the same way and once. Every other `.json` file in it is a file of
 * records, in the order of names; other files, hidden ones and folders within are left alone. A file is one file of
 * records, or a whole dataset as `createGraph` takes it, and is returned as it is, with its name.
 *
 * @throws {DiplographError} `DATASET_INVALID` with every file that cannot be read or is no JSON, and where in it; with an
 * include that is missing or leads back to its own folder. `ARGUMENT_INVALID` if `path` is neither a path nor a `file:` URL.
 * @example const graph = createGraph(await readDataset("data/japan-korea"));
 */
export async function readDataset(path: string | URL): Promise<Dataset | DatasetFile> {
  const root = pathOf(path);
  const reading: Reading = { problems: [], known: new Map() };
  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const read = isFolder ? await readFolder(root, [], reading) : await readOneFile(root, reading);
  refuseIfAny(reading.problems);
  return read as Dataset | DatasetFile;
}

function pathOf(path: unknown): string {
  const expected = "a path or a `file:` URL";
  if (typeof path === "string" && path !== "") return resolve(path);
  if (path instanceof URL && path.protocol === "file:") return fileURLToPath(path);
  throw new DiplographError("ARGUMENT_INVALID", `\`path\` is ${shown(String(path))}; expected ${expected}`, {
    argument: "path",
    value: path,
    expected,
  });
}

interface Reading {
  readonly problems: Problem[];
  /** Datasets by their real folder. */
  readonly known: Map<string, object>;
}
interface Spot {
  readonly dataset: string;
  readonly file: string;
}
interface Json {
  readonly [key: string]: unknown;
}

function report({ problems }: Reading, spot: Spot, fault: Omit<Fault, "code">): void {
  problems.push(problemAt({ ...spot, record: "" }, { code: "STRUCTURE_INVALID", ...fault }));
}

async function readOneFile(path: string, reading: Reading): Promise<object | undefined> {
  const file = basename(path);
  const content = await readJson(path, { dataset: file, file }, reading);
  return content && Object.hasOwn(content, "entities") ? { name: file, ...content } : content;
}

/** `within` are the folders whose includes led here. */
async function readFolder(folder: string, within: readonly string[], reading: Reading): Promise<object | undefined> {
  const real = await realpath(folder);
  const known = reading.known.get(real);
  if (known) return known;
  const dataset = basename(real);
  const spot = { dataset, file: "dataset.json" };
  const names = await readdir(real, { withFileTypes: true });
  if (!names.some(({ name }) => name === "dataset.json")) {
    report(reading, spot, {
      path: [],
      value: null,
      sentence: `is missing: ${real} has no such file; a dataset says what it is there`,
    });
    return undefined;
  }
  const info = await readJson(join(real, "dataset.json"), spot, reading);
  const isFile = (name: string) => name.endsWith(".json") && !name.startsWith(".") && name !== "dataset.json";
  const files: object[] = [];
  for (const { name } of names.filter((one) => !one.isDirectory() && isFile(one.name)).sort(byName)) {
    const content = await readJson(join(real, name), { dataset, file: name }, reading);
    if (content) files.push({ name, ...content });
  }
  if (!info) return undefined;
  if (Object.hasOwn(info, "files"))
    report(reading, spot, { path: ["files"], value: info["files"], sentence: "is given by the folder; remove it" });
  const { includes, ...about } = info;
  const included = includes !== undefined && (await readIncludes(includes, [...within, real], reading));
  const made = { ...about, ...(included && { includes: included }), files };
  reading.known.set(real, made);
  return made;
}
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

async function readIncludes(includes: unknown, within: readonly string[], reading: Reading): Promise<object[]> {
  const folder = within.at(-1) ?? "";
  const spot = { dataset: basename(folder), file: "dataset.json" };
  if (!Array.isArray(includes)) {
    report(reading, spot, {
      path: ["includes"],
      value: includes,
      sentence: "is no list; expected the folders that this dataset needs",
    });
    return [];
  }
  const read: object[] = [];
  for (const [at, include] of includes.entries()) {
    const refuse = (sentence: string) =>
      report(reading, spot, { path: ["includes", at], value: include, sentence: `is ${shown(include)}${sentence}` });
    const path = typeof include === "string" ? resolve(folder, include) : undefined;
    const real = path && (await folderAt(path));
    if (path === undefined) refuse("; expected the path of a folder, relative to this one");
    else if (real === undefined) refuse(`, but there is no folder ${path}; correct the path, or add the dataset`);
    else if (within.includes(real)) refuse(", which leads back to a dataset that includes this one; remove it");
    else {
      const one = await readFolder(real, within, reading);
      if (one) read.push(one);
    }
  }
  return read;
}
async function folderAt(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await realpath(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The object that a file holds. */
async function readJson(path: string, spot: Spot, reading: Reading): Promise<Json | undefined> {
  const refuse = (sentence: string, value: unknown = path): undefined => {
    report(reading, spot, { path: [], value, sentence });
    return undefined;
  };
  let text: string;
  try {
    // Anything but a file might never end.
    if (!(await stat(path)).isFile()) return refuse(`cannot be read: ${path} is no file`);
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return refuse(`cannot be read: there is no ${path}`);
    return refuse(`cannot be read: ${code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not in UTF-8" : message}`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
    return refuse("holds no object; expected one with `entities`, or for a dataset with `id` and `title`");
  } catch {
    const { line, column, reason } = jsonError(text) ?? { line: 1, column: 1, reason: "it cannot be parsed" };
    return refuse(`is no JSON at line ${line}, column ${column}: ${reason}`, { line, column });
  }
}
