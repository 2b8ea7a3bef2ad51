// What stands in an answer, whatever its shape: evidence, rows, sources.
import type { Evidence } from "../../ontology/answers.ts";
import { type Entity, rowsOf, type StoreEvidence } from "../../store/entity.ts";
import type { Scope } from "../../view/scope.ts";
import { refuseOption } from "../options.ts";

export interface Cited {
  readonly evidence: readonly Evidence[];
  /** By id. */
  readonly sources: ReadonlySet<string>;
  readonly assertions: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
}
interface Gathering {
  readonly evidence: Evidence[];
  readonly sources: Set<string>;
  readonly assertions: Set<string>;
  readonly datasets: Set<string>;
  /** By the facts that carry it, which dataset brings an evidence. */
  readonly bringers: Map<Sourced | readonly Sourced[], ReadonlyMap<string, ReadonlySet<string>>>;
}
interface Sourced {
  readonly evidence: readonly StoreEvidence[];
}
type Loose = { readonly [key: string]: unknown };
const EXPECTED = "an answer of this graph: a row, an entity as seen, or what has them within";
const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** Each object is looked at once, so that what contains itself ends; no deeper than it takes, so that no depth is too deep. */
export function citedIn(scope: Scope, answer: unknown): Cited {
  if (!isObject(answer)) refuseOption("answer", answer, EXPECTED);
  const found: Gathering = {
    evidence: [],
    sources: new Set(),
    assertions: new Set(),
    datasets: new Set(),
    bringers: new Map(),
  };
  const seen = new Set<object>([answer]);
  const waiting: Loose[] = [answer];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const value of partsOf(one)) {
      // A handle or a cursor answers only when it is asked.
      if (typeof value === "function") refuseOption("answer", value, `${EXPECTED}; ask a handle or a cursor first`);
      if (!isObject(value) || seen.has(value)) continue;
      seen.add(value);
      waiting.push(value);
    }
    gather(scope, one, found);
  }
  return found;
}
/** What throws when it is read is no answer. */
function partsOf(value: Loose): readonly unknown[] {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null)
      return Object.values(value);
  } catch {}
  return refuseOption("answer", "what cannot be read", EXPECTED);
}

function gather(scope: Scope, one: Loose, found: Gathering): void {
  const { entities, rowsById, scalarsById } = scope.store;
  const { id, kind, source, subject, evidence } = one;
  if (isObject(source) && Array.isArray(one["attribution"]) && "locator" in one) {
    found.sources.add(idIn(entities, source["id"]));
    found.evidence.push(one as never);
  }
  if (!Array.isArray(evidence)) return;
  if (isObject(subject)) {
    const fact = rowsById.get(String(id));
    found.assertions.add(idIn(fact ? rowsById : scalarsById, id));
    if (typeof one["dataset"] === "string") found.datasets.add(one["dataset"]);
    // What is folded into a row has the evidence of others of its field.
    const facts = fact ? rowsOf(entities.get(fact.entity), fact.field) : scalarsById.get(String(id));
    if (facts) bring(scope, facts, { evidence, found });
  } else if (typeof kind === "string" && id !== undefined) {
    const entity = entities.get(idIn(entities, id)) as Entity;
    if (entity.kind === "source") found.sources.add(entity.id);
    bring(scope, entity, { evidence, found });
  }
}
const keyOf = (source: unknown, locator: unknown): string => JSON.stringify([source, locator ?? null]);
interface Bringing {
  readonly evidence: readonly unknown[];
  readonly found: Gathering;
}
/** The datasets that bring the evidence which is shown. */
function bring(scope: Scope, facts: Sourced | readonly Sourced[], { evidence, found }: Bringing): void {
  const index = found.bringers.get(facts) ?? indexOf(scope, [facts].flat() as readonly Sourced[]);
  found.bringers.set(facts, index);
  for (const one of evidence) {
    if (!isObject(one) || !isObject(one["source"])) continue;
    for (const dataset of index.get(keyOf(one["source"]["id"], one["locator"])) ?? []) found.datasets.add(dataset);
  }
}
function indexOf(scope: Scope, facts: readonly Sourced[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { source, locator, dataset } of facts.flatMap(({ evidence }) => evidence.filter(scope.admits))) {
    const key = keyOf(source, locator);
    index.set(key, (index.get(key) ?? new Set()).add(dataset));
  }
  return index;
}
/** What the data do not have cannot be cited from them. */
function idIn(known: ReadonlyMap<string, unknown>, id: unknown): string {
  if (typeof id === "string" && known.has(id)) return id;
  return refuseOption("answer", id, EXPECTED);
}
