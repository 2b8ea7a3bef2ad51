// Whether an issue is settled: each party's own position, and the acts that bind all of them.
import type { Day, PartyStanding, Ref, RowBase, Span, Standing } from "../ontology/answers.ts";
import { tryDay } from "../time/edtf.ts";
import type { Phase } from "./status.ts";

/** A position of a party on an issue's settlement. */
export interface Holding {
  readonly party: string;
  readonly is: "settled" | "unsettled" | "denies-dispute";
  readonly row: RowBase & { readonly during: Span | null };
}
/** The stances that say whether an issue is settled. */
export const settlementOf: ReadonlyMap<unknown, Holding["is"]> = new Map([
  ["considers-settled", "settled"],
  ["considers-unsettled", "unsettled"],
  ["denies-dispute", "denies-dispute"],
]);

export function standingOf(parties: readonly Ref[], phases: readonly Phase[], holdings: readonly Holding[]): Standing {
  const byParty = parties.map((party) =>
    partyStanding(
      party,
      holdings.filter((one) => one.party === party.id),
    ),
  );
  const [first] = byParty;
  const isSame =
    first && first.is !== "unknown" && first.is !== "contested" && byParty.every(({ is }) => is === first.is);
  return Object.freeze({
    closedBy: closedBy(phases),
    agreed: isSame ? first.is : null,
    byParty: Object.freeze(byParty),
  });
}

function closedBy(phases: readonly Phase[]): Standing["closedBy"] {
  const timeOf = ({ on }: Phase): string => on?.latest ?? "";
  const steps = ["raised", "reopened", "lapsed", "settled"];
  const inOrder = phases
    .filter(({ negated }) => !negated)
    .sort((a, b) => {
      if (timeOf(a) !== timeOf(b)) return timeOf(a) < timeOf(b) ? -1 : 1;
      return steps.indexOf(a.step) - steps.indexOf(b.step);
    });
  const last = inOrder.at(-1);
  if (last?.step !== "settled" && last?.step !== "lapsed") return null;
  return Object.freeze({ step: last.step, on: last.on, by: last.by });
}

function partyStanding(party: Ref, holdings: readonly Holding[]): PartyStanding {
  const counting = holdings.filter((one) => isLast(one, holdings));
  const [first] = counting;
  if (!first) return Object.freeze({ party, is: "unknown", since: null, holds: "yes", evidence: Object.freeze([]) });
  const isSame = counting.every(({ is }) => is === first.is);
  return Object.freeze({
    party,
    is: isSame ? first.is : "contested",
    since: isSame ? startOf(first.row.during) : null,
    holds: counting.some(({ row }) => row.holds === "yes") ? "yes" : "possibly",
    evidence: Object.freeze(counting.flatMap(({ row }) => row.evidence)),
  });
}
/** Running ones count before undated ones, these before ended ones; of the same class the surely later start supersedes. */
function isLast(one: Holding, all: readonly Holding[]): boolean {
  const [own, span] = [classOf(one), one.row.during];
  return all.every((other) => {
    const others = classOf(other);
    if (others !== own) return others > own;
    const later = other.row.during?.earliest;
    return !(span?.surelyFrom && later && later > span.surelyFrom);
  });
}
const classOf = ({ row: { during } }: Holding): number => (during === null ? 1 : during.latest === null ? 0 : 2);
function startOf(during: Span | null): Day | null {
  const start = during?.edtf.split("/")[0] ?? "";
  return tryDay(start)?.shown ?? null;
}
