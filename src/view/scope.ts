// A store under one lens: what its parts need of each other.
import type { StoreEvidence } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import type { Truths } from "./holds.ts";
import { createTruths } from "./holds.ts";
import { createKnowledge, type Knowledge } from "./known.ts";
import { createLabels } from "./label.ts";
import type { Looking } from "./lens.ts";
import { createShow, type Show } from "./show.ts";

export interface Scope {
  readonly store: Store;
  readonly looking: Looking;
  readonly knowledge: Knowledge;
  readonly truths: Truths;
  readonly show: Show;
  /** Whether evidence is of the sources and datasets that are looked at. */
  admits(evidence: StoreEvidence): boolean;
  /** The same for what rests on no source: the editors' labels, and sources themselves. */
  admitsUnsourced(datasets: readonly string[]): boolean;
  /** The first of these datasets that is looked at. */
  datasetOf(datasets: readonly string[]): string;
}

export function createScope(store: Store, looking: Looking): Scope {
  const { sources, datasets } = looking;
  const admits = (one: StoreEvidence): boolean =>
    (sources?.has(one.source) ?? true) && (datasets?.has(one.dataset) ?? true);
  return {
    store,
    looking,
    knowledge: createKnowledge(store, admits),
    truths: createTruths(store, looking.asOf),
    show: createShow(store, createLabels(store, looking)),
    admits,
    admitsUnsourced: (of) => sources === undefined && of.some((one) => datasets?.has(one) ?? true),
    datasetOf: (of) => of.find((one) => datasets?.has(one) ?? true) ?? "",
  };
}
