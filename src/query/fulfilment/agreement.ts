// What became of what an agreement lays down: its days, what was undertaken on it, its provisions.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { Ref } from "../../ontology/answers.ts";
import type { RowOf } from "../../ontology/derive.ts";
import type { AnyRow } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";
import { isAffirmed } from "../firm.ts";
import { regarding } from "../positions.ts";
import { followed, isSurelyBefore } from "./due.ts";
import { type Outcome, outcome, type Told, told } from "./outcome.ts";
import { positionOutcomes } from "./position.ts";

type Ours = DiplomaticOntology;
type PhaseRow = RowOf<Ours, "agreement", "phases">;

/** Days, then the agreement as a whole, then its provisions, each in row order; then undertakings in the order of `positions`. */
export function agreementOutcomes(view: View<Ours>, id: string): readonly Outcome[] {
  const phases = phasesOf(view, id);
  const parties = view.rows<"agreement", "parties">(id as never, "parties").filter(isAffirmed);
  const bound = parties.map(({ to }) => to);
  const undertaken = regarding(view, id).filter(({ stance }) => stance === "undertakes");
  return [
    ...phases.flatMap((wish) => (isAffirmed(wish) && wish.due ? dueOutcome(wish, phases) : [])),
    ...wholeOutcome(view, id, bound),
    ...provisionOutcomes(view, id, bound),
    ...undertaken.flatMap((position) => positionOutcomes(view, position.id).filter(({ wish }) => wish.to?.id === id)),
  ];
}
const phasesOf = (view: View<Ours>, id: string): readonly PhaseRow[] =>
  view.rows<"agreement", "phases">(id as never, "phases");

/** Notices and what they are of. */
const noticed = { termination: ["terminated"], withdrawal: ["withdrawn"], denunciation: ["terminated", "withdrawn"] };
const beforeForce: ReadonlySet<string> = new Set(["concluded", "adopted", "initialled", "signed", "ratified"]);
/** The steps that a due day waits for: what was signed and is due later is to take effect then. */
function awaited({ step, of, on }: PhaseRow): readonly string[] {
  if (step === "notice-given") return of ? noticed[of] : noticed.denunciation;
  return on && beforeForce.has(step) ? ["entered-into-force"] : [step];
}
function dueOutcome(wish: PhaseRow, phases: readonly PhaseRow[]): Outcome {
  const steps = awaited(wish);
  const mayFollow = phases.filter((row) => row !== wish && !isSurelyBefore(row.on, wish.on) && isOfSide(row, wish));
  const awaitedRows = mayFollow.filter(({ step }) => steps.includes(step));
  const affirmed = mayFollow.filter(isAffirmed);
  const ofNotice = (step: string): readonly PhaseRow[] =>
    wish.step === "notice-given" ? affirmed.filter((row) => row.step === step) : [];
  const course = {
    done: awaitedRows.filter((row) => isAffirmed(row) && isDone(row)),
    denied: awaitedRows.filter(({ negated }) => negated),
    ended: ofNotice("notice-revoked"),
    isFinal: true,
    // A denial of a step that is to come folds into the plan for it: which of the two is denied is not told.
    stalled: [...ofNotice("notice-suspended"), ...(wish.sourcesDisagree && steps.includes(wish.step) ? [wish] : [])],
  };
  return outcome(wish, "date", wish.by, followed(wish.due, course));
}
const ofAll: ReadonlySet<string> = new Set(["entered-into-force", "terminated"]);
/** One side ratifies, gives notice and withdraws for itself. */
function isOfSide({ step, by }: PhaseRow, wish: PhaseRow): boolean {
  if (ofAll.has(step) || by.length === 0 || wish.by.length === 0) return true;
  return by.some(({ id }) => wish.by.some((one) => one.id === id));
}
/** A step with nothing but a due day is still to come. */
const isDone = ({ on, due }: PhaseRow): boolean => on !== null || due === null;

const effective: ReadonlySet<string> = new Set(["provisionally-applied", "entered-into-force"]);
const binding: ReadonlySet<string> = new Set([...beforeForce, ...effective, "acceded"]);
/** Of its signature, or else of how it came about; an agreement that carries it out and took effect is a part. */
function wholeOutcome(view: View<Ours>, id: string, bound: readonly Ref[]): readonly Outcome[] {
  const phases = phasesOf(view, id).filter((row) => isAffirmed(row) && isDone(row) && binding.has(row.step));
  const first = (wanted: string): PhaseRow | undefined => phases.find(({ step }) => step === wanted);
  const wish = first("signed") ?? first("concluded") ?? phases[0];
  if (!wish) return [];
  const by = phases.flatMap((row) => (row.step === wish.step ? row.by : []));
  const implementing = seenPointing(view, id, "implements", "agreement");
  const inEffect = implementing.flatMap((row): readonly AnyRow[] => {
    const taken = phasesOf(view, row.subject.id).filter(
      (one) => isAffirmed(one) && isDone(one) && effective.has(one.step),
    );
    return taken.length > 0 ? [row, ...taken] : [];
  });
  // What an agreement led to may be a protest against it: it is shown, and decides nothing.
  const verdict: Told =
    inEffect.length > 0
      ? told("partly", inEffect)
      : told("unknown", [...implementing, ...seenPointing(view, id, "causedBy", "event")]);
  return [outcome(wish, "performance", by.length > 0 ? by : bound, verdict)];
}
/** What happened under a provision does not say that it was kept, or broken: it is shown, and decides nothing. */
function provisionOutcomes(view: View<Ours>, id: string, bound: readonly Ref[]): readonly Outcome[] {
  const concerning = seenPointing(view, id, "concerns", "event") as readonly RowOf<Ours, "event", "concerns">[];
  const provisions = view.rows<"agreement", "provisions">(id as never, "provisions").filter(isAffirmed);
  return provisions.map((wish) => {
    const under = concerning.filter(({ provision }) => provision === wish.key);
    return outcome(wish, "performance", bound, told("unknown", under));
  });
}
const seenPointing = (view: View<Ours>, id: string, field: string, kind: string): readonly AnyRow[] =>
  view.pointing(id, field, kind).filter((row) => isAffirmed(row) && view.has(row.subject.id));
