// A small valid dataset to build on, and the problems of one that is not valid.
import { createGraph, DiplographError, type Problem } from "diplograph";

/** A source, two states and a city, which is the capital of the first. */
export const base = [
  { id: "source:paper", type: "news", title: "Paper", published: "2014-03-28", checked: "full-text" },
  { id: "country:aa", evidence: "1", capital: "place:alpha" },
  { id: "country:bb", evidence: "1" },
  { id: "place:alpha", type: "city", evidence: "1" },
] as const;

/** A file of these records beside the base. */
export const withBase = (...entities: readonly object[]) => ({
  name: "test.json",
  defaultSource: "source:paper",
  entities: [...base, ...entities],
});

/** Every problem for which the data are refused; none if they load. */
export function problemsOf(data: unknown, options: Parameters<typeof createGraph>[1] = {}): readonly Problem[] {
  try {
    createGraph(data, options);
    return [];
  } catch (error) {
    if (error instanceof DiplographError && error.code === "DATASET_INVALID") return error.details.problems;
    throw error;
  }
}

/** The code and details of the error that is thrown; `undefined` if none is. */
export function refusalOf(ask: () => unknown): readonly [code: string, details: object] | undefined {
  try {
    ask();
  } catch (error) {
    if (error instanceof DiplographError) return [error.code, error.details];
    throw error;
  }
  return undefined;
}
