// What differs between two looks at the graph: the shape that changes and comparisons share.
import type { PartyStanding, Ref, Standing } from "../ontology/answers.ts";
import { lifecycleOf } from "../ontology/kind.ts";
import type { AnyRow } from "../view/any-row.ts";
import { type Phase, statusOf } from "../view/status.ts";
import type { View } from "../view/view.ts";
import { kindOf } from "./edges.ts";

type AnyView = View<unknown>;

/** A row that is part of a difference, and why. */
export interface RowChange<What extends string = string> {
  readonly what: What;
  readonly row: AnyRow;
}
/** The same in both looks. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}
/** What one party holds an issue to be, in both looks; `null` where it is no party. */
export interface StandingChange extends BeforeAfter<PartyStanding["is"] | null> {
  readonly party: Ref;
}
/** What differs about one entity. */
export interface Difference<Change extends RowChange = RowChange> {
  readonly entity: Ref;
  /** Whether the looks show it; they do where it possibly holds. */
  readonly shown: BeforeAfter<boolean>;
  /** The status in both looks, whether it differs or not; `null` for a kind without phases. */
  readonly status: BeforeAfter<string | null> | null;
  /** Of an issue: the parties whose `is` differs, by id. */
  readonly standing: readonly StandingChange[];
  readonly rows: readonly Change[];
}

export interface Looks {
  readonly before: AnyView;
  readonly after: AnyView;
  /** By which names entities are called. */
  ref(id: string): Ref;
}
/** What differs about an entity, with these rows; `undefined` if nothing does. */
export function differenceOf<Change extends RowChange>(
  looks: Looks,
  id: string,
  rows: readonly Change[],
): Difference<Change> | undefined {
  const [shown, status] = [inBoth(looks, ({ has }) => has(id)), statusesOf(looks, id)];
  const standing = standingsOf(looks, id);
  // A status differs only with the rows of phases.
  if (shown.before === shown.after && standing.length === 0 && rows.length === 0) return undefined;
  return Object.freeze({ entity: looks.ref(id), shown, status, standing, rows: Object.freeze([...rows]) });
}
const inBoth = <T>({ before, after }: Looks, of: (view: AnyView) => T): BeforeAfter<T> =>
  Object.freeze({ before: of(before), after: of(after) });

function statusesOf(looks: Looks, id: string): BeforeAfter<string | null> | null {
  const lifecycle = lifecycleOf(looks.before.store.ontology[kindOf(id)]);
  if (!lifecycle) return null;
  const phases = (view: AnyView) => view.rows(id as never, "phases") as readonly Phase[];
  return inBoth(looks, (view) => statusOf(phases(view), lifecycle).status);
}
function standingsOf(looks: Looks, id: string): readonly StandingChange[] {
  if (kindOf(id) !== "issue") return Object.freeze([]);
  const { before, after } = inBoth(looks, (view) => standings(view, id));
  const parties = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = parties.map((party) =>
    Object.freeze({ party: looks.ref(party), before: before.get(party) ?? null, after: after.get(party) ?? null }),
  );
  return Object.freeze(changes.filter((one) => one.before !== one.after));
}
function standings(view: AnyView, id: string): ReadonlyMap<string, PartyStanding["is"]> {
  const { standing } = view.seen(id as never) as { readonly standing: Standing };
  return new Map(standing.byParty.map(({ party, is }) => [party.id, is]));
}
