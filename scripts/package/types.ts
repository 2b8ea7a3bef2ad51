// A user's project: compiles against the tarball with each supported TypeScript, runs, and answers alike as ESM and CJS.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../lib/run.ts";
import { compiler, pinned, type Workbench } from "./workbench.ts";

/** The oldest supported; the newest is the one that the repository uses. */
export const OLDEST_TYPESCRIPT = "5.9.3";

const strict = { target: "ES2022", strict: true, skipLibCheck: false, rootDir: "." };
const bundled = { ...strict, module: "ESNext", moduleResolution: "bundler", noEmit: true, lib: ["ES2022", "DOM"] };

/** Each with the files it compiles; the first emits what is run. */
const settings = {
  nodenext: {
    files: ["esm.mts", "cjs.cts"],
    compilerOptions: { ...strict, module: "NodeNext", declaration: true, lib: ["ES2022"], types: ["node"] },
  },
  bundler: {
    files: ["esm.mts"],
    compilerOptions: { ...bundled, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: ["node"] },
  },
  // Without Node's types: what a page needs.
  browser: { files: ["browser.mts"], compilerOptions: { ...bundled, types: [] } },
};
type Setting = keyof typeof settings;

export async function types(bench: Workbench): Promise<string[]> {
  const newest = pinned(bench.manifest, "typescript");
  const zod = pinned(bench.manifest, "zod");
  const lowestZod = bench.manifest.peerDependencies.zod.replace(/^\D*/, "");
  const all: Setting[] = ["nodenext", "bundler", "browser"];
  const trials: Trial[] = [
    { zod, typescript: newest, compile: all },
    { zod, typescript: OLDEST_TYPESCRIPT, compile: all },
  ];
  if (lowestZod !== zod) trials.push({ zod: lowestZod, typescript: newest, compile: ["nodenext"] });
  const tried = await Promise.all(trials.map((trial) => tryOut(bench, trial)));
  const answers = new Set(tried.flatMap(({ answer }) => answer ?? []));
  for (const answer of answers) console.log(answer);
  const problems = [...(await entriesLeftOut(bench)), ...tried.flatMap(({ problems }) => problems)];
  if (answers.size > 1) problems.push("the answers above depend on the version of TypeScript or zod");
  return problems;
}

interface Trial {
  readonly zod: string;
  readonly typescript: string;
  readonly compile: readonly Setting[];
}

interface Tried {
  readonly problems: readonly string[];
  /** What the consumer prints, in both module systems. */
  readonly answer?: string;
}

async function tryOut(bench: Workbench, trial: Trial): Promise<Tried> {
  const label = `TypeScript ${trial.typescript}, zod ${trial.zod}`;
  const [tsc, home] = await Promise.all([compiler(bench, trial.typescript), bench.project(trial.zod)]);
  const outDir = `out-${trial.typescript}`;
  const problems: string[] = [];
  for (const setting of trial.compile) {
    const { files, compilerOptions } = settings[setting];
    const config = join(home, `tsconfig.${setting}.${trial.typescript}.json`);
    await writeFile(config, JSON.stringify({ files, compilerOptions: { ...compilerOptions, outDir } }));
    const compiled = await run(process.execPath, [tsc, "-p", config], home);
    if (!compiled.ok) problems.push(`${label}, ${setting}: does not compile\n${compiled.output.trim()}`);
  }
  return problems.length > 0 ? { problems } : answerOf(home, outDir, label);
}

async function answerOf(home: string, outDir: string, label: string): Promise<Tried> {
  const files = ["esm.mjs", "cjs.cjs"].map((name) => join(outDir, name));
  const ran = await Promise.all(files.map((file) => run(process.execPath, [file], home)));
  const problems = ran.flatMap(({ ok, output }, i) =>
    ok ? [] : [`${label}: ${files[i]} does not run\n${output.trim().slice(0, 1500)}`],
  );
  if (problems.length > 0) return { problems };
  const [esm, cjs] = ran.map(({ stdout }) => stdout.trim());
  if (!esm) return { problems: [`${label}: the consumer prints nothing`] };
  if (esm !== cjs) return { problems: [`${label}: ESM and CJS answer differently\nESM: ${esm}\nCJS: ${cjs}`] };
  console.log(`${label}: compiles, runs, and answers alike as ESM and CJS`);
  return { problems: [], answer: esm };
}

/** An entry that no consumer imports would go out untried. */
async function entriesLeftOut({ root, manifest }: Workbench): Promise<string[]> {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  const missing = settings.nodenext.files.map(async (file) => {
    const text = await readFile(join(root, "test/consumer", file), "utf8");
    const names = entries.map((entry) => entry.replace(/^\./, "diplograph"));
    return names.filter((name) => !text.includes(`"${name}"`)).map((name) => `test/consumer/${file} omits "${name}"`);
  });
  return (await Promise.all(missing)).flat();
}
