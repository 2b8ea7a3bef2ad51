// Phases: acts of one side say whose they are, and no step is surely taken before the one that it presupposes.
import { type Problem, shown } from "../errors.ts";
import { markOf, rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type AnyKind, lifecycleOf } from "../ontology/kind.ts";
import type { StoredRecord, StoredRow } from "../records/stored.ts";
import { type Entity, rowsOf } from "../store/entity.ts";
import { type DayTime, parseDay } from "../time/edtf.ts";
import { before } from "../time/truth.ts";
import { type Checked, finding, type Spot } from "./finding.ts";

export function* phases({ store }: Checked): Generator<Problem> {
  for (const entity of store.entities.values()) {
    const kind = store.ontology[entity.kind];
    const lifecycle = lifecycleOf(kind);
    if (!kind || !lifecycle) continue;
    const judges = [actorMissing(lifecycle.unilateral ?? []), noticeMisplaced(kind)];
    for (const pair of lifecycle.order ?? []) judges.push(tooEarly(entity, pair, kind));
    for (const record of entity.records)
      for (const [at, row] of (record.rows.get("phases") ?? []).entries())
        for (const judge of judges) yield* judge({ record, row, at });
  }
}

interface Phase {
  readonly record: StoredRecord;
  readonly row: StoredRow;
  readonly at: number;
}
type Judge = (phase: Phase) => Iterable<Problem>;
const spot = ({ record, row, at }: Phase, key: string): Spot => ({
  record,
  path: ["phases", at, key],
  value: row[key],
});

/** "Nobody ratified it" has no actor: what is denied may do without. */
function actorMissing(unilateral: readonly string[]): Judge {
  const steps = new Set<unknown>(unilateral);
  return function* (phase) {
    const { step, by, negated } = phase.row;
    if (!steps.has(step) || negated || (Array.isArray(by) && by.length > 0)) return;
    yield finding("PHASE_INVALID", spot(phase, "by"), `is missing: ${shown(step)} is an act of one side; say whose`);
  };
}

function noticeMisplaced(kind: AnyKind): Judge {
  const schema = (kind.fields as Shape)["phases"];
  const mark = schema && rowsMarkOf(schema);
  const of = mark && Object.hasOwn(mark.qualifiers, "of") ? mark.qualifiers["of"] : undefined;
  const named = of && markOf(of);
  if (named?.is !== "term" || named.vocabulary !== "noticeOf") return () => [];
  return function* (phase) {
    const { step, of } = phase.row;
    if (of === undefined || step === "notice-given") return;
    const sentence = `is ${shown(of)}, but ${shown(step)} gives no notice; only \`notice-given\` says of what it is`;
    yield finding("PHASE_INVALID", spot(phase, "of"), sentence);
  };
}

/** A second notice may follow a revoked one, so a step is too early only if it is before all that it presupposes. */
function tooEarly(entity: Entity, [first, second]: readonly [string, string], kind: AnyKind): Judge {
  const needed = rowsOf(entity, "phases").filter(({ content }) => content["step"] === first && !content.negated);
  const earliest = leastOf(needed.map(({ on }) => on));
  if (!earliest) return () => [];
  return function* (phase) {
    const { step, on, negated } = phase.row;
    if (step !== second || negated || typeof on !== "string" || before(parseDay(on), earliest) !== "yes") return;
    const sentence = `is ${shown(on)}, but \`${first}\` is on ${shown(earliest.edtf)}, and \`${second}\` cannot come before it; correct a date, or make it two records`;
    const { record } = phase;
    const isShort = kind.options.on?.step === step && !Object.hasOwn(record.written, "phases");
    yield finding("PHASE_INVALID", isShort ? { record, path: ["on"], value: on } : spot(phase, "on"), sentence);
  };
}
/** The one that is hardest to be surely before; undefined if one of them may have been at any time. */
function leastOf(days: readonly (DayTime | undefined)[]): DayTime | undefined {
  let least: DayTime | undefined;
  for (const day of days) {
    if (!day || day.qualified) return undefined;
    if (!least || day.earliest < least.earliest) least = day;
  }
  return least;
}
