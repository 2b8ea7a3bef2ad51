// `npm run stress`: whether editors stay quick with many kinds: what the types cost, and how large declarations become.
// The type tests are compiled with the oldest TypeScript too; `npm run types` does so with the newest.
import { access, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./lib/run.ts";
import { OLDEST_TYPESCRIPT } from "./package/types.ts";
import { compiler, type Manifest, pinned } from "./package/workbench.ts";
import { mistakes, programs, size } from "./stress/program.ts";

/** About a quarter above what was measured, the dearer compiler counting; kB of declarations. */
const budgets: Readonly<Record<string, { readonly instantiations: number; readonly kB: number }>> = {
  ours: { instantiations: 25_000, kB: 1 },
  stress: { instantiations: 370_000, kB: 75 },
};
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  module: "ESNext",
  moduleResolution: "bundler",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  allowImportingTsExtensions: true,
};

const { values } = parseArgs({ options: { keep: { type: "boolean" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const manifest: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const folder = await mkdtemp(join(tmpdir(), "diplograph-stress-"));
const problems: string[] = [];

/** Compiles the files with one compiler; the folder has the declarations. */
async function compile(name: string, files: Readonly<Record<string, string>>, tsc: string) {
  const home = join(folder, name);
  await mkdir(home, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(home, file), text);
  const options = { ...compilerOptions, rootDir: ".", outDir: "out" };
  await writeFile(join(home, "tsconfig.json"), JSON.stringify({ files: Object.keys(files), compilerOptions: options }));
  return { home, ...(await run(process.execPath, [tsc, "-p", ".", "--extendedDiagnostics"], home)) };
}
const figure = (output: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(output)?.[1] ?? Number.NaN);

async function measure(version: string): Promise<void> {
  const tsc = await compiler({ root, manifest }, version);
  for (const { name, files } of programs) {
    const { home, ok, output } = await compile(`${name}-${version}`, files, tsc);
    if (!ok) problems.push(`TypeScript ${version}, ${name}: does not compile\n${output.slice(0, 3000)}`);
    if (!ok) continue;
    const written = Object.keys(files).map((file) => stat(join(home, "out", file.replace(/\.ts$/, ".d.ts"))));
    const kB = (await Promise.all(written)).reduce((sum, { size: bytes }) => sum + bytes / 1000, 0);
    const found = { instantiations: figure(output, "Instantiations"), kB: Math.round(kB * 10) / 10 };
    const seconds = figure(output, "Check time");
    console.log(`TypeScript ${version}, ${name}: ${found.instantiations} instantiations, ${found.kB} kB, ${seconds} s`);
    const budget = budgets[name] ?? { instantiations: 0, kB: 0 };
    for (const what of ["instantiations", "kB"] as const)
      if (!(found[what] <= budget[what]))
        problems.push(`TypeScript ${version}, ${name}: ${found[what]} ${what}; the budget is ${budget[what]}`);
  }
  const { output } = await compile(`mistakes-${version}`, mistakes.files, tsc);
  for (const expected of mistakes.saying)
    if (!expected.test(output)) problems.push(`TypeScript ${version}: no error like ${expected} in\n${output}`);
}

/** From the sources, as the repository's own configuration has them. */
async function typeTests(version: string): Promise<void> {
  const inRoot = (path: string): string => join(root, path);
  const { compilerOptions: own } = JSON.parse(await readFile(inRoot("tsconfig.json"), "utf8"));
  const paths = Object.fromEntries(
    Object.entries<string[]>(own.paths).map(([name, all]) => [name, all.map(inRoot)] as const),
  );
  const options = { ...own, paths, rootDir: root, typeRoots: [inRoot("node_modules/@types")] };
  const config = join(folder, "type-tests.json");
  await writeFile(config, JSON.stringify({ compilerOptions: options, include: [inRoot("test/types")] }));
  const { ok, output } = await run(process.execPath, [await compiler({ root, manifest }, version), "-p", config], root);
  if (ok) console.log(`TypeScript ${version}: the type tests hold`);
  else problems.push(`TypeScript ${version}: type tests fail\n${output.slice(0, 3000)}`);
}

try {
  await access(join(root, "dist/index.d.ts")).catch(() => {
    throw new Error("dist/index.d.ts is missing: run `npm run build` first");
  });
  // The package as a user has it, with this repository's zod.
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/diplograph"), "junction");
  await symlink(join(root, "node_modules/zod"), join(folder, "node_modules/zod"), "junction");
  console.log(`stress: ${size.kinds} kinds and ${size.links} links on top of ours`);
  for (const version of [pinned(manifest, "typescript"), OLDEST_TYPESCRIPT]) await measure(version);
  await typeTests(OLDEST_TYPESCRIPT);
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
