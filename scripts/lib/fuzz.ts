// Mutated records given to the loader: each loads, or is refused where it was changed, whatever the change.
import { createGraph, DiplographError, type Problem } from "diplograph";
import fc from "fast-check";
import { judge, type Mutated, type Mutation, mutate, mutations } from "./mutations.ts";
import type { File, Subset } from "./subsets.ts";

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
}
export interface Tally {
  /** By outcome, and for what is refused by where the problems are. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Problems by code. */
  readonly codes: ReadonlyMap<string, number>;
}
const dataset = (...files: readonly File[]) => ({ id: "fuzz", title: "Fuzz", licence: "CC0", version: "1", files });
const objectPrototype = Object.getOwnPropertyNames(Object.prototype).length;

/**
 * How many mutations loaded and how many were refused, and why.
 *
 * @throws {Error} with the seed and the smallest mutation that breaks the rule.
 */
export function fuzz(subsets: readonly Subset[], { runs, seed }: FuzzOptions): Tally {
  const outcomes = new Map<string, number>();
  const codes = new Map<string, number>();
  const property = fc.property(mutations(subsets), (mutation) => {
    const subset = subsets[mutation.subset] as Subset;
    const mutated = mutate(subset, mutation);
    fc.pre(mutated !== undefined);
    const problems = problemsOf(subset, mutated);
    if (Object.getOwnPropertyNames(Object.prototype).length !== objectPrototype)
      throw new Error("Object.prototype is not what it was");
    for (const { code } of problems) count(codes, code);
    count(outcomes, outcomeOf(problems, subset, mutated, mutation));
  });
  fc.assert(property, { numRuns: runs, seed });
  return { outcomes, codes };
}
function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function problemsOf(subset: Subset, { records }: Mutated): readonly Problem[] {
  try {
    const graph = createGraph(dataset(records, subset.stubs));
    // What loads can be asked.
    if (graph.record(subset.entity)) graph.assertions({ about: subset.entity });
    return [];
  } catch (error) {
    if (error instanceof DiplographError && error.code === "DATASET_INVALID") return error.details.problems;
    throw error;
  }
}
function outcomeOf(problems: readonly Problem[], subset: Subset, mutated: Mutated, mutation: Mutation): string {
  if (problems.length === 0) return "loads";
  const verdicts = new Set(problems.map((problem) => judge(problem, subset, mutated)));
  if (verdicts.has("unexplained")) {
    const odd = problems.filter((problem) => judge(problem, subset, mutated) === "unexplained");
    const lines = odd.slice(0, 5).map(({ code, message, path }) => `${code} ${JSON.stringify(path)} ${message}`);
    const place = `record ${mutated.at} of ${subset.entity} in ${subset.records.name}, ${JSON.stringify(mutated.path)}`;
    throw new Error(`${mutation.change.do} at ${place} is refused elsewhere:\n${lines.join("\n")}`);
  }
  if (!verdicts.has("there"))
    return verdicts.has("same record") ? "refused in the same record" : "refused in other records";
  return verdicts.size === 1 ? "refused there" : "refused there, with consequences";
}
