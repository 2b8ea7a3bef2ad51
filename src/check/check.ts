// What the records mean together: every problem and hint of a store, from one check a file.
import type { Hint, Problem } from "../errors.ts";
import type { Store } from "../store/store.ts";

/** What is wrong, and what is worth a look. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly hints: readonly Hint[];
}
export function check(_store: Store): Findings {
  return { problems: [], hints: [] };
}
