// `npm run package`: tries the built package as its users will; `-- --only types,browser` runs some of the checks.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browser } from "./package/browser.ts";
import { declarations } from "./package/declarations.ts";
import { lint } from "./package/lint.ts";
import { types } from "./package/types.ts";
import { setUp, type Workbench } from "./package/workbench.ts";

/** Each prints what it learns and returns what is wrong. */
const checks: Readonly<Record<string, (bench: Workbench) => Promise<string[]>>> = {
  lint,
  declarations,
  types,
  browser,
};

const { values } = parseArgs({ options: { only: { type: "string" }, keep: { type: "boolean" } } });
const chosen = values.only?.split(",") ?? Object.keys(checks);
const unknown = chosen.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`--only takes ${Object.keys(checks).join(", ")}; not ${unknown.join(", ")}`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "diplograph-package-"));
const problems: string[] = [];
try {
  const bench = await setUp(fileURLToPath(new URL("..", import.meta.url)), folder);
  for (const name of chosen) {
    console.log(`\n— ${name}`);
    const found = (await checks[name]?.(bench)) ?? [];
    for (const problem of found) console.error(problem);
    problems.push(...found);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  problems.push("stopped early");
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

if (problems.length === 0) {
  console.log("\nthe package is sound");
} else {
  console.error(`\nproblems with the package: ${problems.length}`);
  process.exitCode = 1;
}
