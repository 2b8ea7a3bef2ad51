// The browser: bundles the tarball without Node's built-ins, runs the bundle in a bare context, prints sizes.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { type BuildFailure, type BuildOptions, build, formatMessages, type Plugin } from "esbuild";
import { pinned, type Workbench } from "./workbench.ts";

/** esbuild lets an unresolved import pass where the code catches its failure; here none may be left. */
const noBuiltins: Plugin = {
  name: "no-builtins",
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) => ({
      errors: [{ text: `${importer} needs \`${path}\`, which a browser lacks` }],
    }));
  },
};

const sizes: readonly { label: string; code: string; external: string[] }[] = [
  { label: "diplograph with zod", code: 'export * from "diplograph"', external: [] },
  { label: "diplograph without zod", code: 'export * from "diplograph"', external: ["zod"] },
  { label: "diplograph/data", code: 'export * from "diplograph/data"', external: ["zod"] },
  { label: "diplograph/graphology with graphology", code: 'export * from "diplograph/graphology"', external: ["zod"] },
];

export async function browser(bench: Workbench): Promise<string[]> {
  const home = await bench.project(pinned(bench.manifest, "zod"));
  try {
    const contents = await readFile(join(home, "browser.mts"), "utf8");
    const page = await bundle(home, contents, { format: "iife" });
    console.log(`evaluates without Node: ${evaluate(page)}`);
    for (const { label, code, external } of sizes) {
      const text = await bundle(home, code, { format: "esm", external });
      console.log(`${label}: ${kB(gzipSync(text).length)} gzipped, ${kB(Buffer.byteLength(text))} minified`);
    }
    return [];
  } catch (error) {
    return [await explain(error)];
  }
}

async function bundle(home: string, contents: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, loader: "ts", resolveDir: home },
    absWorkingDir: home,
    bundle: true,
    minify: true,
    charset: "utf8",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: [noBuiltins],
  });
  return outputFiles?.[0]?.text ?? "";
}

/** What the page prints, in a context that has the language and a few things of every browser, and nothing of Node. */
function evaluate(script: string): string {
  const printed: string[] = [];
  const console = { log: (text: string) => printed.push(text), warn: () => {}, error: () => {} };
  runInNewContext(script, { console, TextEncoder, TextDecoder, URL, structuredClone, queueMicrotask, setTimeout });
  if (printed.length === 0) throw new Error("the bundle evaluates but prints nothing");
  return printed.join(" ");
}

async function explain(error: unknown): Promise<string> {
  if (error instanceof Error && "errors" in error) {
    const messages = await formatMessages((error as BuildFailure).errors, { kind: "error" });
    return `the browser bundle fails\n${messages.join("").trim()}`;
  }
  // The stack of a minified bundle says nothing.
  return `the browser bundle does not run: ${String(error)}`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
