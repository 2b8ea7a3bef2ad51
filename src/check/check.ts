// What the records mean together: every problem and hint of a store, from one check a file.
import type { Hint, Problem } from "../errors.ts";
import type { Store } from "../store/store.ts";
import { claims } from "./claims.ts";
import type { Check } from "./finding.ts";
import { hints } from "./hints.ts";
import { links } from "./links.ts";
import { names } from "./names.ts";
import { phases } from "./phases.ts";
import { provisions } from "./provisions.ts";
import { selfLinks } from "./self-links.ts";

/** What is wrong, and what is worth a look. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly hints: readonly Hint[];
}
const checks: readonly Check[] = [links, selfLinks, provisions, phases, names, claims];

/**
 * Everything that is found, by dataset in the order of loading, then by file, record and check. `refused` are the ids of
 * records that could not be read: what links to them is not dangling.
 */
export function check(store: Store, refused: ReadonlySet<string> = new Set()): Findings {
  const data = { store, refused };
  const problems = checks.flatMap((one) => [...one(data)]);
  return { problems: inOrder(problems, store), hints: inOrder([...hints(data)], store) };
}

/** Sorted, and each once: equal records of one file are read as often as they are written. */
function inOrder<P extends Problem<string>>(found: readonly P[], { datasets }: Store): readonly P[] {
  const rank = new Map(datasets.map(({ id }, at) => [id, at]));
  const unique = new Map(
    found.map((one) => [JSON.stringify([one.dataset, one.file, one.record, one.code, one.path, one.value]), one]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      (rank.get(a.dataset) ?? 0) - (rank.get(b.dataset) ?? 0) || compare(a.file, b.file) || compare(a.record, b.record),
  );
}
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
