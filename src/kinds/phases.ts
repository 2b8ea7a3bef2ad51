// Phases: the dated steps of a life cycle, with whose act each is.
import { day, list, markOf, ref, type Term } from "../ontology/field.ts";
import { rows } from "../ontology/link.ts";
import type { Lifecycle } from "../ontology/row-options.ts";
import { actors } from "./vocabularies.ts";

const dates = {
  on: day().exactOptional().describe("when it was done"),
  due: day().exactOptional().describe("when it is meant to happen or take effect"),
  by: list(ref(...actors)).describe("whose act it is"),
};
type Dates = typeof dates;
export interface PhaseDates extends Dates {}
/** What every phase may say beside its step. */
export const timed: PhaseDates = dates;

/**
 * The phases of a kind, from the words for its steps; `lifecycle` says how a status follows from them. Without it the
 * latest phase is the status, ties going to the later word, and an entity holds from its first phase.
 */
export function phases<V extends string, W extends string>(step: Term<V, W>, lifecycle?: Lifecycle) {
  const mark = markOf(step);
  const latest = mark?.is === "term" ? mark.words : [];
  return rows({ step, ...timed }, { key: "step", lifecycle: lifecycle ?? { latest, begins: true } });
}
