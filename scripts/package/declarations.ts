// The emitted declarations: none may say `any`; prints how large they are.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import type { Workbench } from "./workbench.ts";

export async function declarations({ root }: Workbench): Promise<string[]> {
  const names = (await readdir(join(root, "dist"))).filter((name) => /\.d\.c?ts$/.test(name)).sort();
  const problems: string[] = [];
  for (const name of names) {
    const text = await readFile(join(root, "dist", name), "utf8");
    if (name.endsWith(".d.ts")) console.log(`dist/${name}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
    problems.push(...anyIn(`dist/${name}`, text));
  }
  return names.length > 0 ? problems : ["dist/ has no declarations"];
}

/** Parsed, not searched: the word is common in comments. */
function anyIn(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1} declares \`any\`: ${lines[line]?.trim().slice(0, 160)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
