// Whether an issue is settled: each party's own position, and the acts that bind all of them.
import type { PartyStanding, Ref, RowBase, Span, Standing } from "../ontology/answers.ts";
import { type DayTime, parseSpan } from "../time/edtf.ts";
import { startOf as beginningOf } from "../time/ends.ts";
import { rankOf } from "./lens.ts";
import { latestOf, type Phase } from "./status.ts";

/** A position of a party on an issue's settlement. */
export interface Holding {
  readonly party: string;
  readonly is: "settled" | "unsettled" | "denies-dispute";
  readonly row: RowBase & { readonly during: Span | null };
  /** Whether it surely ended: looked at without a day, it has an end. */
  readonly hasEnded: boolean;
}
/** The stances that say whether an issue is settled. */
export const settlementOf: ReadonlyMap<unknown, Holding["is"]> = new Map([
  ["considers-settled", "settled"],
  ["considers-unsettled", "unsettled"],
  ["denies-dispute", "denies-dispute"],
]);

/** What a standing is made of. */
export interface Standpoints {
  readonly parties: readonly Ref[];
  readonly phases: readonly Phase[];
  /** The steps of an issue; ties of the same day go to the later one. */
  readonly steps: readonly string[];
  readonly holdings: readonly Holding[];
}
export function standingOf({ parties, phases, steps, holdings }: Standpoints): Standing {
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
    closedBy: closedBy(phases, steps),
    agreed: isSame ? first.is : null,
    byParty: Object.freeze(byParty),
  });
}

function closedBy(phases: readonly Phase[], steps: readonly string[]): Standing["closedBy"] {
  const last = latestOf(
    phases.filter(({ negated }) => !negated),
    steps,
  );
  if (last?.step !== "settled" && last?.step !== "lapsed") return null;
  return Object.freeze({ step: last.step, on: last.on, by: last.by });
}

function partyStanding(party: Ref, holdings: readonly Holding[]): PartyStanding {
  const counting = holdings.filter((one) => isLast(one, holdings));
  const [first] = counting;
  if (!first)
    return Object.freeze({
      party,
      is: "unknown",
      since: null,
      certainty: null,
      holds: "yes",
      evidence: Object.freeze([]),
    });
  const isSame = counting.every(({ is }) => is === first.is);
  return Object.freeze({
    party,
    is: isSame ? first.is : "contested",
    since: isSame ? (startOf(first)?.shown ?? null) : null,
    certainty: [...counting].map(({ row }) => row.certainty).sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null,
    holds: counting.some(({ row }) => row.holds === "yes") ? "yes" : "possibly",
    evidence: Object.freeze(counting.flatMap(({ row }) => row.evidence)),
  });
}
/** Running ones count before undated ones, these before ended ones; of the same class a later start that is certain supersedes. */
function isLast(one: Holding, all: readonly Holding[]): boolean {
  const own = classOf(one);
  return all.every((other) => {
    const others = classOf(other);
    if (others !== own) return others > own;
    const [before, later] = [startOf(one), startOf(other)];
    const isCertain = other.row.certainty === "certain" && later?.qualified === false;
    return !(before && later && isCertain && later.earliest > before.latest);
  });
}
const classOf = ({ row: { during }, hasEnded }: Holding): number => (hasEnded ? 2 : during === null ? 1 : 0);
const startOf = ({ row: { during } }: Holding): DayTime | undefined =>
  during ? beginningOf(parseSpan(during.edtf)) : undefined;
