// Which part of src/ may import which: the order of the layers, and the search for breaches and cycles.

/** Topmost first: a file imports its own layer and those before it. */
export const LAYERS = [
  "errors.ts",
  "time/",
  "ontology/",
  "kinds/",
  "records/",
  "store/",
  "check/",
  "view/",
  "query/",
  "graph.ts",
  "graphology/",
  "report/",
  "formats/",
  "node.ts",
  "data.ts",
  "cli/",
  "index.ts",
] as const;

/** Each file of src/ with the files that it imports, as paths from the root of the repository. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/** What breaks the order, a sentence each, in the order of the files; none if all is well. */
export function layerViolations(imports: Imports): string[] {
  const violations: string[] = [];
  for (const file of Object.keys(imports).sort()) {
    if (rankOf(file) < 0) violations.push(`${file}: \`${layerOf(file)}\` is no layer; add it to scripts/lib/layers.ts`);
    for (const target of imports[file] ?? []) {
      const reason = whyNot(file, target, imports);
      if (reason) violations.push(`${file} imports ${target}: ${reason}`);
    }
  }
  return violations;
}

/**
 * For every file that imports itself over others, the shortest such chain, each chain once: it starts and ends with
 * the file that is first in the alphabet.
 */
export function importCycles(imports: Imports): string[][] {
  const cycles = new Map<string, string[]>();
  for (const file of Object.keys(imports).sort()) {
    const chain = shortestWayBack(file, imports);
    if (!chain) continue;
    const first = chain.indexOf([...chain].sort()[0] ?? file);
    const rotated = [...chain.slice(first), ...chain.slice(0, first)];
    cycles.set(rotated.join(" "), [...rotated, rotated[0] ?? file]);
  }
  return [...cycles.values()];
}

function whyNot(file: string, target: string, imports: Imports): string | undefined {
  if (!target.startsWith("src/")) return target.endsWith(".json") ? undefined : "it is outside src/";
  if (!(target in imports)) return "there is no such file";
  const [from, to] = [rankOf(file), rankOf(target)];
  // An unknown layer is reported once, at its own files.
  if (from < 0 || to < 0 || to <= from) return undefined;
  return `${layerOf(target)} comes after ${layerOf(file)}`;
}

/** `time/` for `src/time/day.ts`; `graph.ts` for `src/graph.ts`. */
function layerOf(file: string): string {
  const [, top = "", ...rest] = file.split("/");
  return rest.length > 0 ? `${top}/` : top;
}

function rankOf(file: string): number {
  return (LAYERS as readonly string[]).indexOf(layerOf(file));
}

/** The files of the shortest cycle through `start`, beginning with it. */
function shortestWayBack(start: string, imports: Imports): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const target of imports[file] ?? []) {
      if (target === start) return chainTo(file, start, cameFrom);
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, file);
      queue.push(target);
    }
  }
  return undefined;
}

function chainTo(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let file: string | undefined = last; file !== undefined && file !== start; file = cameFrom.get(file)) {
    chain.unshift(file);
  }
  return [start, ...chain];
}
