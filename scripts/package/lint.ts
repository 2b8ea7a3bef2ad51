// The package's form: what publint and "are the types wrong" say of the tarball.
import { join } from "node:path";
import { run } from "../lib/run.ts";
import type { Workbench } from "./workbench.ts";

export async function lint({ root, tarball }: Workbench): Promise<string[]> {
  const bin = (name: string, ...args: string[]) => run(join(root, "node_modules/.bin", name), args, root);
  const publint = await bin("publint", "run", tarball, "--strict");
  console.log(publint.output.trim());
  const attw = await bin("attw", tarball, "--profile", "node16", "--format", "ascii", "--no-emoji");
  // Its table is long, and of interest only then.
  console.log(attw.ok ? "attw: every entry resolves to its types" : attw.output.trim());
  const problems = [];
  if (!publint.ok) problems.push("publint refuses the package");
  if (!attw.ok) problems.push("attw refuses the package");
  return problems;
}
