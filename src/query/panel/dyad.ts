// What two countries have to do with each other, as facts to be counted.
import { sideOf } from "../../kinds/sides.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";
import { wordsOf } from "../options.ts";
import type { Fact } from "./facts.ts";
import { agreementLife, issueLife } from "./life.ts";
import { type CountriesOf, pairKey } from "./pairs.ts";
import { actorsOf, agreementParty, issueParty } from "./parties.ts";
import { type Holding, holdingsOn, mattersOf } from "./positions.ts";
import { affirmedRows, stateRows, wordsAt } from "./rows.ts";
import { always, isSure, momentOf, type Stretch } from "./stretches.ts";

type AnyView = View<unknown>;
/** Where the facts of a panel are looked for. */
export interface Looked {
  readonly view: AnyView;
  readonly counts: CountriesOf;
  /** The facts of each pair, by its key; those of other pairs are not looked for. */
  readonly facts: ReadonlyMap<string, Fact[]>;
}

const levelMeasure = (level: string): string => `meetings_held_${level.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_")}`;
export function dyadMeasures({ store }: AnyView): readonly string[] {
  return [
    "issues_open",
    "disputes_open",
    "concerns_open",
    "positions_held",
    "meetings_held",
    ...new Set(wordsOf(store.ontology, "meeting", "level").map(levelMeasure)),
    "agreements_in_force",
    "agreements_signed",
  ];
}

/** One country's part in something, by one row. */
interface Part {
  readonly country: string;
  readonly row: AnyRow;
  readonly stretch: Stretch;
}
function partsOf({ counts }: Looked, rows: readonly AnyRow[], stretchOf: (row: AnyRow) => Stretch): readonly Part[] {
  return rows.flatMap((row) =>
    (row.to ? counts(row.to.id) : []).map((country) => ({ country, row, stretch: stretchOf(row) })),
  );
}
/** Every two parts of a pair that is looked for, with its facts. */
function* twoOf(
  { facts }: Looked,
  parts: readonly Part[],
): Generator<readonly [one: Part, other: Part, found: Fact[]]> {
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      const found = one.country === other.country ? undefined : facts.get(pairKey(one.country, other.country));
      if (found) yield [one, other, found];
    }
}
const surely = (row: AnyRow): Stretch => always(!isSure(row));

/** Adds what the lens shows of issues, positions, meetings and agreements to the facts of each pair. */
export function addDyadFacts(looked: Looked): void {
  const { view } = looked;
  for (const id of view.ids("issue" as never)) addIssue(looked, id);
  for (const id of view.ids("meeting" as never)) addMeeting(looked, id);
  for (const id of view.ids("agreement" as never)) addAgreement(looked, id);
}

function addIssue(looked: Looked, id: string): void {
  const { view, counts } = looked;
  const phases = affirmedRows(view, id, "phases");
  const life = issueLife(phases);
  const parts = partsOf(looked, stateRows(view, id, "parties"), (row) => issueParty(row, phases));
  const holdings = new Map<string, Holding[]>();
  for (const one of parts.length < 2 ? [] : holdingsOn(view, mattersOf(view, id)))
    for (const country of counts(one.holder)) holdings.set(country, [...(holdings.get(country) ?? []), one]);
  for (const [one, other, found] of twoOf(looked, parts)) {
    const stretches = [one.stretch, other.stretch];
    found.push({ measures: ["issues_open", ...relationOf(one.row, other.row)], counted: id, stretches, life });
    for (const { position, stretch } of [one, other].flatMap(({ country }) => holdings.get(country) ?? []))
      found.push({ measures: ["positions_held"], counted: position, stretches: [...stretches, stretch] });
  }
}
function relationOf(one: AnyRow, other: AnyRow): readonly string[] {
  const [side, opposite] = [one, other].map((row) =>
    sideOf({ party: row.to?.id ?? "", side: qualifierOf(row, "side"), role: qualifierOf(row, "role") }),
  );
  if (side === null || opposite === null) return [];
  return [side === opposite ? "concerns_open" : "disputes_open"];
}

function addMeeting(looked: Looked, id: string): void {
  const { view } = looked;
  const held = affirmedRows(view, id, "phases").filter(({ step }) => step === "held");
  const measures = ["meetings_held", ...wordsAt(view, id, "level").map(levelMeasure)];
  const parts = partsOf(looked, affirmedRows(view, id, "participants"), surely);
  for (const [one, other, found] of twoOf(looked, parts))
    for (const phase of held)
      found.push({ measures, counted: id, stretches: [momentOf(phase), one.stretch, other.stretch] });
}

function addAgreement(looked: Looked, id: string): void {
  const { view, counts } = looked;
  const phases = affirmedRows(view, id, "phases");
  const parties = stateRows(view, id, "parties");
  const life = agreementLife(phases);
  const bound = partsOf(looked, parties, (row) => agreementParty(row, phases));
  for (const [one, other, found] of twoOf(looked, bound))
    found.push({ measures: ["agreements_in_force"], counted: id, stretches: [one.stretch, other.stretch], life });
  const signed = signaturesOf(phases);
  const taking = partsOf(looked, [...parties, ...affirmedRows(view, id, "signatories")], surely);
  for (const [one, other, found] of twoOf(looked, taking))
    for (const phase of signed) {
      const by = actorsOf(phase).flatMap(counts);
      if (actorsOf(phase).length > 0 && !by.includes(one.country) && !by.includes(other.country)) continue;
      found.push({
        measures: ["agreements_signed"],
        counted: id,
        stretches: [momentOf(phase), one.stretch, other.stretch],
      });
    }
}
/** Where no signature is told, the conclusion stands for it. */
function signaturesOf(phases: readonly AnyRow[]): readonly AnyRow[] {
  const signed = phases.filter(({ step }) => step === "signed");
  return signed.length > 0 ? signed : phases.filter(({ step }) => step === "concluded");
}
