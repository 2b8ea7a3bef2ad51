// What a panel counts: facts with the days on which they hold, and their numbers in one cell.
import { eitherTrue, type Truth } from "../../time/truth.ts";
import type { Cell } from "./cells.ts";
import { type Life, shareOpenDay } from "./life.ts";
import { type Stretch, shareDay } from "./stretches.ts";

/** It holds on the days that all of its stretches have and on which it is open. */
export interface Fact {
  /** What it counts as. */
  readonly measures: readonly string[];
  /** What is counted: once in a cell, however many facts tell of it. */
  readonly counted: string;
  readonly stretches: readonly Stretch[];
  readonly life?: Life;
}
/** One cell of a column. */
export type PanelValue = string | number | null;

/** Two columns for each measure: how many surely, and how many no more than possibly, on some day of the cell. */
export function countsIn(cell: Cell, measures: readonly string[], facts: readonly Fact[]): readonly [string, number][] {
  const found = new Map(measures.map((measure) => [measure, new Map<string, Truth>()]));
  for (const fact of facts) {
    const truth = truthIn(cell, fact);
    if (truth === "no") continue;
    for (const measure of fact.measures) {
      const truths = found.get(measure);
      truths?.set(fact.counted, eitherTrue(truths.get(fact.counted) ?? "no", truth));
    }
  }
  return [...found].flatMap(([measure, truths]): [string, number][] => {
    const certain = [...truths.values()].filter((truth) => truth === "yes").length;
    return [
      [`${measure}_certain`, certain],
      [`${measure}_possible`, truths.size - certain],
    ];
  });
}
function truthIn({ from, to }: Cell, { stretches, life }: Fact): Truth {
  const cell = { earliest: from, surelyFrom: from, surelyTo: to, latest: to, qualified: false };
  return life ? shareOpenDay(life, [cell, ...stretches]) : shareDay([cell, ...stretches]);
}
