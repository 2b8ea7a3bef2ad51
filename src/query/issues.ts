// The issues between actors: disputes where they stand on different sides, concerns where on the same.

import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import { sideOf } from "../kinds/sides.ts";
import type { Day, Ref } from "../ontology/answers.ts";
import type { SeenOf } from "../ontology/derive.ts";
import { parseSpan } from "../time/edtf.ts";
import { startOf } from "../time/ends.ts";
import type { Amid } from "./amid.ts";
import type { OurKinds } from "./asked.ts";
import { involvingAll } from "./involving.ts";
import { checkOptions, counted, type Limited, limited, type Typed, wordsOf } from "./options.ts";

export type Relation = "dispute" | "concern";
/** How one of the actors takes part in an issue. */
export interface Role {
  readonly party: Ref;
  readonly side: string | null;
  readonly role: "supporter" | "mediator" | "guarantor" | null;
}
export type IssueBetween<O extends OurKinds> = SeenOf<O, "issue"> & {
  /** `null` if one of them stands on no side, as a mediator. */
  readonly relation: Relation | null;
  /** Since when all of them are parties, or else when it was raised; `null` if the data leave it open. */
  readonly since: Day | null;
  readonly roles: readonly Role[];
};
export interface IssueOptions extends Limited, Typed {
  readonly relation?: Relation;
  /** Only issues without an act of their own that settled them or let them lapse; `false` for only those with one. */
  readonly open?: boolean;
  /** Only issues with no other parties. */
  readonly exactly?: boolean;
  /** Count the organs of an actor (courts, companies, ministries) as the actor. */
  readonly organs?: boolean;
}
export interface Issues<O extends OurKinds> {
  /**
   * The issues to which all of the actors are parties, by id, each with `relation`, `since` and `roles`.
   *
   * A party's opinion never closes an issue: `open` looks only at acts of the issue itself, `standing` tells each party's view.
   *
   * @example graph.between("Japan", "South Korea").issues({ relation: "dispute", open: true }).map((issue) => issue.name)
   */
  issues(options?: IssueOptions): readonly IssueBetween<O>[];
}

type Ours = DiplomaticOntology;
export function issues({ view, sets }: Amid<Ours>, options: IssueOptions = {}): readonly IssueBetween<Ours>[] {
  checkOptions(options, {
    relation: ["dispute", "concern"],
    open: "flag",
    types: { many: wordsOf(view.store.ontology, "issue", "types") },
    exactly: "flag",
    organs: "flag",
    ...counted,
  });
  const actors = sets(options.organs);
  const found = involvingAll(view as never, "issue", actors, options.exactly).flatMap((id) => {
    const seen = view.seen<"issue">(id as never);
    const relation = relationOf(actors.map((set) => rolesOf(seen, [set])));
    if (options.relation !== undefined && relation !== options.relation) return [];
    if (options.open !== undefined && options.open !== (seen.standing.closedBy === null)) return [];
    if (options.types && !seen.types.some((type) => options.types?.includes(type))) return [];
    const roles = rolesOf(seen, actors).map(({ side, ...role }) => Object.freeze({ ...role, side: side ?? null }));
    return [Object.freeze({ ...seen, relation, since: sinceOf(seen, actors), roles: Object.freeze(roles) })];
  });
  return limited(found, options);
}

type IssueSeen = SeenOf<Ours, "issue">;
type Sets = readonly ReadonlySet<string>[];
const partiesOf = (seen: IssueSeen, actors: Sets) =>
  seen.parties.filter(({ to, negated }) => !negated && actors.some((set) => set.has(to.id)));
const rolesOf = (seen: IssueSeen, actors: Sets): readonly Role[] =>
  partiesOf(seen, actors).map(({ to, side, role }) => ({ party: to, side, role }));

/** Two of them who share no side dispute; the organs of an actor may stand on several. */
function relationOf(actors: readonly (readonly Role[])[]): Relation | null {
  const sides = actors.map(
    (roles) => new Set(roles.flatMap(({ party, side, role }) => sideOf({ party: party.id, side, role }) ?? [])),
  );
  if (sides.some((own) => own.size === 0)) return null;
  const areApart = sides.some((own, at) =>
    sides.slice(at + 1).some((other) => ![...own].some((side) => other.has(side))),
  );
  return areApart ? "dispute" : "concern";
}
function sinceOf(seen: IssueSeen, actors: Sets): Day | null {
  const parties = partiesOf(seen, actors);
  const starts = parties.flatMap(({ during }) => (during ? (startOf(parseSpan(during.edtf)) ?? []) : []));
  const last = starts.sort((a, b) => a.latest - b.latest).at(-1);
  if (last && starts.length === parties.length) return last.shown;
  return seen.phases.find(({ step, negated, on }) => step === "raised" && !negated && on)?.on ?? null;
}
