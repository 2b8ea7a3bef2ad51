// The bundled datasets as folders: their files as text, and their second readings.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { countries, japanKorea, worldIssues } from "../../src/data.ts";
import type { Dataset } from "../../src/index.ts";
import { readingFile, type Verdict } from "./verified.ts";

export const bundled: readonly Dataset[] = [countries, japanKorea, worldIssues];
export const folderOf = ({ id }: Dataset): string => `data/${id}`;
/** The files of records of a dataset. */
export const filesOf = (dataset: Dataset): readonly string[] =>
  jsonIn(folderOf(dataset)).filter((path) => !path.endsWith("/dataset.json"));
/** Its second readings, by file. */
export const readingsOf = (dataset: Dataset): ReadonlyMap<string, readonly Verdict[]> =>
  new Map(jsonIn(`${folderOf(dataset)}/verified`).map((path) => [path, readVerdicts(path)]));
export const readVerdicts = (path: string): readonly Verdict[] =>
  existsSync(path) ? readingFile.parse(JSON.parse(readFileSync(path, "utf8"))).verdicts : [];
const jsonIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
