// Entities as the lens shows them.
import type { Ref, RowBase, SeenBase } from "../ontology/answers.ts";
import { isOptional, markOf, rowsMarkOf, type Shape } from "../ontology/field.ts";
import { lifecycleOf } from "../ontology/kind.ts";
import { type Entity, type StoreEvidence, type StoreScalar, scalarOf } from "../store/entity.ts";
import type { AnyRow } from "./any-row.ts";
import { rankOf } from "./lens.ts";
import type { Scope } from "./scope.ts";
import { type Holding, settlementOf, standingOf } from "./standing.ts";
import { type Phase, statusOf } from "./status.ts";

type PartyRow = RowBase & { readonly to: Ref; readonly role: string | null };
type HolderRow = Holding["row"] & { readonly to: Ref };
/** What `seen` needs of the view that it is part of. */
export interface Seeing {
  readonly scope: Scope;
  rows<R extends RowBase = AnyRow>(id: string, field: string): readonly R[];
}

export function seenEntity(seeing: Seeing, id: string): SeenBase {
  const { scope } = seeing;
  const entity = scope.store.entities.get(id);
  const kind = scope.store.ontology[entity?.kind ?? ""];
  const fields = Object.entries((kind?.fields ?? {}) as Shape);
  const shown = fields.map(([field, schema]) => {
    const value = rowsMarkOf(schema) ? seeing.rows(id, field) : scalar(seeing, id, field, schema);
    return [field, value] as const;
  });
  const lifecycle = lifecycleOf(kind);
  const phases = lifecycle ? seeing.rows<Phase>(id, "phases") : [];
  const evidence = entityEvidence(scope, entity).map((one) => ({ evidence: one, negated: false, partial: false }));
  return Object.freeze({
    ...(scope.show.ref(id) as { id: `${string}:${string}`; kind: string; name: string }),
    ...(lifecycle && statusOf(phases, lifecycle)),
    ...(entity?.kind === "issue" && { standing: issueStanding(seeing, id, phases) }),
    ...Object.fromEntries(shown),
    holds: scope.truths.entity(id),
    evidence: scope.show.evidence(evidence),
  });
}

/** What was published by the lens's day; all of it, if the entity was known before any of it was published. */
function entityEvidence({ admits, isKnown, publishedBy }: Scope, entity: Entity | undefined): readonly StoreEvidence[] {
  if (!entity || !isKnown(entity.id)) return [];
  return publishedBy(entity.evidence.filter(admits));
}

/** A required scalar stays under every lens; all else is known with the entity. */
function scalar(seeing: Seeing, id: string, field: string, schema: Shape[string]): unknown {
  const { scope } = seeing;
  const facts = (scope.store.entities.get(id)?.scalars.get(field) ?? []).filter((fact) =>
    isScalarSeen(seeing, id, fact),
  );
  if (markOf(schema)?.is === "list") return scope.show.value(schema, facts.map(({ value }) => value).sort());
  if (field === "identifiers")
    return facts.length === 0 ? null : Object.freeze(Object.fromEntries(facts.map(({ key, value }) => [key, value])));
  const [fact] = isOptional(schema) ? facts : (scope.store.entities.get(id)?.scalars.get(field) ?? []);
  return scope.show.value(schema, fact?.value);
}
export function isScalarSeen({ scope }: Seeing, id: string, fact: StoreScalar): boolean {
  if (rankOf(fact.certainty) < scope.looking.certainty || !scope.isKnown(id)) return false;
  if (fact.evidence.length > 0) return fact.evidence.some(scope.admits);
  return scope.admitsUnsourced(fact.datasets) || scope.looking.sources?.has(id) === true;
}

function issueStanding(seeing: Seeing, id: string, phases: readonly Phase[]) {
  const { store, looking } = seeing.scope;
  const lifecycle = lifecycleOf(store.ontology["issue"]);
  // What holds on the day has not ended by it.
  const hasEnded = ({ during }: HolderRow): boolean =>
    looking.asOf === undefined && during !== null && during.latest !== null;
  const parties = seeing
    .rows<PartyRow>(id, "parties")
    .filter(({ negated, role }) => !negated && role !== "mediator" && role !== "guarantor");
  const refs = new Map(parties.flatMap(({ to }) => (to ? [[to.id, to] as const] : [])));
  const positions = new Set(
    (store.pointing.get(id) ?? []).filter(({ field }) => field === "regards").map(({ entity }) => entity),
  );
  const holdings = [...positions].sort().flatMap((position): Holding[] => {
    const is = settlementOf.get(scalarOf(store.entities.get(position), "stance"));
    const regards = seeing.rows(position, "regards").some(({ to, negated }) => to?.id === id && !negated);
    if (!is || !regards) return [];
    return seeing
      .rows<HolderRow>(position, "holder")
      .flatMap((row) => (row.negated ? [] : [{ party: row.to.id, is, row, hasEnded: hasEnded(row) }]));
  });
  const inOrder = [...refs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return standingOf({ parties: inOrder, phases, steps: lifecycle?.latest ?? [], holdings });
}
