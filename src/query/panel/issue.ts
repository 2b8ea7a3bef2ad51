// What is counted of one issue.

import { settlementOf } from "../../view/standing.ts";
import type { View } from "../../view/view.ts";
import type { Fact } from "./facts.ts";
import { agreementLife, issueLife } from "./life.ts";
import { issueParty } from "./parties.ts";
import { holdingsOn, mattersOf } from "./positions.ts";
import { affirmedPointing, affirmedRows, stateRows } from "./rows.ts";
import { always, isSure, momentOf } from "./stretches.ts";

type AnyView = View<unknown>;
export const issueMeasures: readonly string[] = [
  "open",
  "parties",
  "parties_holding_settled",
  "parties_holding_unsettled",
  "parties_denying_dispute",
  "positions_held",
  "meetings_discussing",
  "agreements_in_force",
];
const holdingMeasures: { readonly [is: string]: string } = {
  settled: "parties_holding_settled",
  unsettled: "parties_holding_unsettled",
  "denies-dispute": "parties_denying_dispute",
};

export const issueFacts = (view: AnyView, id: string): readonly Fact[] => [
  ...ofParties(view, id),
  ...ofMeetings(view, id),
  ...ofAgreements(view, id),
];

function ofParties(view: AnyView, id: string): readonly Fact[] {
  const phases = affirmedRows(view, id, "phases");
  const life = issueLife(phases);
  const parties = stateRows(view, id, "parties").flatMap((row) =>
    row.to ? [{ party: row.to.id as string, stretch: issueParty(row, phases) }] : [],
  );
  // An issue of which no party is told is one for somebody.
  const openTo = parties.length > 0 ? parties.map(({ stretch }) => stretch) : [always(true)];
  const onIssue = holdingsOn(view, new Map([[id, true]]));
  return [
    ...openTo.map((stretch) => ({ measures: ["open"], counted: id, stretches: [stretch], life })),
    ...parties.map(({ party, stretch }) => ({ measures: ["parties"], counted: party, stretches: [stretch] })),
    ...holdingsOn(view, mattersOf(view, id)).map(({ position, stretch }) => ({
      measures: ["positions_held"],
      counted: position,
      stretches: [stretch],
    })),
    ...parties.flatMap(({ party, stretch }) =>
      onIssue
        .filter(({ holder }) => holder === party)
        .flatMap(({ stance, stretch: held }): Fact[] => {
          const measure = holdingMeasures[settlementOf.get(stance) ?? ""];
          return measure === undefined ? [] : [{ measures: [measure], counted: party, stretches: [stretch, held] }];
        }),
    ),
  ];
}

/** The meetings that took it up, or a part of it. */
function ofMeetings(view: AnyView, id: string): readonly Fact[] {
  return [...partsOf(view, id)].flatMap(([part, isPart]) =>
    affirmedPointing(view, part, { field: "discussed", kind: "meeting" }).flatMap((row) =>
      affirmedRows(view, row.subject.id, "phases")
        .filter(({ step }) => step === "held")
        .map((phase) => ({
          measures: ["meetings_discussing"],
          counted: row.subject.id as string,
          stretches: [momentOf(phase), always(!isPart || !isSure(row))],
        })),
    ),
  );
}
/** The issue with all its parts, and whether each is surely one. */
function partsOf(view: AnyView, id: string): ReadonlyMap<string, boolean> {
  const found = new Map([[id, true]]);
  // A part that turns out to be surely one is looked at again, so that its own parts are too.
  const left = [id];
  for (let whole = left.pop(); whole !== undefined; whole = left.pop())
    for (const row of affirmedPointing(view, whole, { field: "partOf", kind: "issue" })) {
      const isPart = found.get(whole) === true && isSure(row);
      const before = found.get(row.subject.id);
      if (before === true || (before === false && !isPart)) continue;
      found.set(row.subject.id, isPart);
      left.push(row.subject.id);
    }
  return found;
}

function ofAgreements(view: AnyView, id: string): readonly Fact[] {
  return affirmedPointing(view, id, { field: "addresses", kind: "agreement" }).map((row) => ({
    measures: ["agreements_in_force"],
    counted: row.subject.id as string,
    stretches: [always(!isSure(row))],
    life: agreementLife(affirmedRows(view, row.subject.id, "phases")),
  }));
}
