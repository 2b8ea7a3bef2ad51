// Reads what the files of a source folder import, types included, with the compiler's own scanner.
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import ts from "typescript";
import type { Imports } from "./layers.ts";

const OWN_NAME = "diplograph";

/** The imports of every TypeScript file below `src/` in the folder `root`; those of other packages are left out. */
export async function readImports(root: string): Promise<Imports> {
  const names = await readdir(`${root}/src`, { recursive: true });
  const files = names.map((name) => `src/${name.replaceAll("\\", "/")}`).filter((name) => /\.[cm]?ts$/.test(name));
  const read = files.sort().map(async (file) => {
    return [file, importedFiles(file, await readFile(`${root}/${file}`, "utf8"))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** The files that the text of `file` imports, each once, in order; the package's own name counts as `src/index.ts`. */
export function importedFiles(file: string, text: string): string[] {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return [...new Set(specifiers.flatMap((specifier) => resolve(file, specifier)))];
}

function resolve(file: string, specifier: string): string[] {
  if (specifier.startsWith(".")) return [posix.join(posix.dirname(file), specifier)];
  return specifier === OWN_NAME || specifier.startsWith(`${OWN_NAME}/`) ? ["src/index.ts"] : [];
}
