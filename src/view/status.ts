// How far along its life cycle an entity is, from its phases as the lens shows them.
import type { Day, Evidence, Ref, RowBase, StatusBase } from "../ontology/answers.ts";
import type { Lifecycle } from "../ontology/row-options.ts";
import { parseDay, tryDay } from "../time/edtf.ts";

/** A phase as every kind that has them shows it. */
export interface Phase extends RowBase {
  readonly step: string;
  readonly on: Day | null;
  readonly due: Day | null;
  readonly by: readonly Ref[];
}

export function statusOf(all: readonly Phase[], lifecycle: Lifecycle): StatusBase {
  const affirmed = all.filter((phase) => !phase.negated);
  const status = stepReached(affirmed, lifecycle);
  if (status === null) return { status: null, on: null, due: null, by: Object.freeze([]), statusDisputed: false };
  const reached = affirmed.filter((phase) => phase.step === status);
  const decisive = lifecycle.decisive?.find((step) => affirmed.some((phase) => phase.step === step));
  const dated = lifecycle.decisive ? affirmed.filter((phase) => phase.step === decisive) : reached;
  const days = daysOf(dated);
  const last = inTime(reached)
    .filter((phase) => phase.due)
    .at(-1);
  const by = new Map(reached.flatMap((phase) => phase.by.map((actor) => [actor.id, actor] as const)));
  return {
    status,
    on: days.length === 0 ? null : oneOf(days),
    due: last?.due ?? null,
    by: Object.freeze([...by.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    statusDisputed: isDisputed(reached) || severalDays(reached),
  };
}

/** When a phase counts in the order of phases: by its day, else by its earliest publication. */
function timeOf({ on, evidence }: Phase): number {
  if (on) return finite(last(on));
  const published = evidence.flatMap(({ source }: Evidence) => (source.published ? [last(source.published)] : []));
  return finite(published.reduce((a, b) => Math.min(a, b), Number.MAX_VALUE));
}
const finite = (day: number): number => Math.min(Math.max(day, -Number.MAX_VALUE), Number.MAX_VALUE);
const inTime = (phases: readonly Phase[]): Phase[] => [...phases].sort((a, b) => timeOf(a) - timeOf(b));

function stepReached(phases: readonly Phase[], lifecycle: Lifecycle): string | null {
  const { ladder = [], latest = [], interrupts = [], final = [] } = lifecycle;
  const decided = latestOf(phases, latest);
  if (decided) return decided.step;
  const highest = ladder.findLast((step) => phases.some((phase) => phase.step === step));
  const rung = highest === undefined ? undefined : latestOf(phases, [highest]);
  const stop = latestOf(phases, interrupts);
  if (stop && !final.includes(rung?.step ?? "") && !(rung && isSurelyAfter(rung, stop))) return stop.step;
  return rung?.step ?? null;
}
/** What may have been done before the interruption does not undo it. */
const isSurelyAfter = (phase: Phase, stop: Phase): boolean =>
  phase.on !== null && first(phase.on) > (stop.on ? last(stop.on) : timeOf(stop));
/** The latest phase of these steps; ties go to the later step of the list. */
export function latestOf(phases: readonly Phase[], steps: readonly string[]): Phase | undefined {
  const among = phases.filter((phase) => steps.includes(phase.step));
  return inTime([...among].sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))).at(-1);
}

/** Denied by a source, or said by others than the sources themselves. */
const isDisputed = (reached: readonly Phase[]): boolean =>
  reached.some((phase) => phase.sourcesDisagree) ||
  reached.every(
    (phase) => phase.evidence.length > 0 && phase.evidence.every(({ attribution }) => attribution.length > 0),
  );
/** Each party may ratify on its own day; the same act on days that cannot be one is a disagreement. */
function severalDays(phases: readonly Phase[]): boolean {
  const byActor = new Map<string, Day[]>();
  for (const { on, by } of phases) {
    const actor = by.map(({ id }) => id).join(" ");
    const days = byActor.get(actor);
    if (on && days) days.push(on);
    else if (on) byActor.set(actor, [on]);
  }
  return [...byActor.values()].some((days) => !canBeOne(days));
}
const first = (day: Day): number => parseDay(day.edtf).earliest;
const last = (day: Day): number => parseDay(day.edtf).latest;
// No spread: more days than a call takes arguments.
const canBeOne = (days: readonly Day[]): boolean =>
  days.reduce((most, day) => Math.max(most, first(day)), Number.NEGATIVE_INFINITY) <=
  days.reduce((least, day) => Math.min(least, last(day)), Number.POSITIVE_INFINITY);
const daysOf = (phases: readonly Phase[]): Day[] => {
  const days = new Map(phases.flatMap(({ on }) => (on ? [[on.edtf, on] as const] : [])));
  return [...days.values()].sort((a, b) => first(a) - first(b) || last(a) - last(b) || (a.edtf < b.edtf ? -1 : 1));
};
/** The narrowest of days that can be one; else the set of all that are given. */
function oneOf(days: readonly Day[]): Day {
  const [narrowest] = [...days].sort((a, b) => last(a) - first(a) - (last(b) - first(b)));
  if (narrowest && canBeOne(days)) return narrowest;
  const members = days.map(({ edtf }) => edtf.replace(/^\[|\]$/g, "").replace("/", ".."));
  const [earliest, latest] = [days[0]?.earliest ?? null, days.at(-1)?.latest ?? null];
  return (
    tryDay(`[${members.join(",")}]`)?.shown ??
    Object.freeze({ edtf: `[${earliest ?? ""}..${latest ?? ""}]`, earliest, latest })
  );
}
