// One dataset checked by itself, before it meets others.
import { DiplographError, type Problem, shown } from "../errors.ts";
import { diplomatic } from "../kinds/diplomatic.ts";
import type { AnyKind } from "../ontology/kind.ts";
import type { Dataset } from "./dataset.ts";
import { plainCopy } from "./plain.ts";
import { readData } from "./read.ts";

const SHOWN_PROBLEMS = 20;
/** Throws one error with all the problems. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(({ code, message }) => `  ${code} ${message}`);
  const more =
    problems.length > SHOWN_PROBLEMS
      ? [`  … and ${problems.length - SHOWN_PROBLEMS} more in \`details.problems\``]
      : [];
  const message = [
    `${problems.length} problem${problems.length === 1 ? "" : "s"} in the data:`,
    ...lines,
    ...more,
  ].join("\n");
  throw new DiplographError("DATASET_INVALID", message, { problems: Object.freeze([...problems]) });
}

/**
 * Unknown JSON as a dataset: its own copy, once the structure of every record is checked. What the records mean together
 * (whether a link's end exists) only `createGraph` can tell.
 *
 * @throws {DiplographError} `DATASET_INVALID` with every problem.
 * @example const mine = parseDataset(JSON.parse(text));
 */
export function parseDataset<O extends { readonly [K in keyof O]: AnyKind }>(
  json: unknown,
  options: { readonly ontology?: O } = {},
): Dataset {
  const { ontology: given, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new DiplographError("ARGUMENT_INVALID", `there is no option ${shown(unknown)}; there is \`ontology\``, {
      argument: unknown,
      value: null,
      expected: "ontology",
    });
  refuseIfAny(readData({ ...(given ?? diplomatic) }, json).problems);
  return plainCopy(json, () => undefined, {
    depth: Number.POSITIVE_INFINITY,
    size: Number.POSITIVE_INFINITY,
  }) as Dataset;
}
