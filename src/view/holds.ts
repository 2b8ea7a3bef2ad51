// What was true on a day: yes, possibly, no. Read from the whole store, whatever else the lens narrows: what was true and
// what was known are separate questions.
import { lifecycleOf } from "../ontology/kind.ts";
import { type Entity, rowsOf, type StoreEvidence, type StoreRow, scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import type { DayNumber } from "../time/calendar.ts";
import { type DayTime, parseDay, type SpanTime } from "../time/edtf.ts";
import { contains, eitherTrue, onOrBefore, type Truth } from "../time/truth.ts";
import { phasesOf } from "./known.ts";
import { memo } from "./memo.ts";

/** By which rule a row is true on a day; `docs/answers.md` has each in words. */
export type HoldsRule = Ground["rule"];
/** The rule that applies, and what it compares with the day. */
export type Ground =
  | { readonly rule: "always" }
  | { readonly rule: "during"; readonly during: SpanTime; readonly state: StoreRow }
  | { readonly rule: "phase-day"; readonly on: DayTime; readonly phase: StoreRow }
  | { readonly rule: "first-publication" | "between-publications"; readonly published: readonly Published[] }
  /** It is enough that one of these is true. */
  | { readonly rule: "with-its-entity" | "from-step"; readonly any: readonly Ground[] };
export interface Published {
  readonly day: DayTime;
  readonly evidence: StoreEvidence;
}

export interface Truths {
  row(row: StoreRow): Truth;
  entity(id: string): Truth;
  /** Why the row is true or not, on whatever day. */
  ground(row: StoreRow): Ground;
}

const ALWAYS: Ground = Object.freeze({ rule: "always" });

/** The truths of one day; without a day everything holds. */
export function createTruths(store: Store, day: DayNumber | undefined): Truths {
  const ofEntity = memo((id) => entityGrounds(store, store.entities.get(id)));
  const ground = (row: StoreRow): Ground => rowGround(store, row, ofEntity);
  if (day === undefined) return { row: () => "yes", entity: () => "yes", ground };
  const entity = memo((id) => anyTrue(ofEntity(id), day));
  return {
    ground,
    entity,
    row: (row) => {
      const found = ground(row);
      return found.rule === "with-its-entity" ? entity(row.entity) : truthOf(found, day);
    },
  };
}

function truthOf(ground: Ground, day: DayNumber): Truth {
  switch (ground.rule) {
    case "always":
      return "yes";
    case "during":
      return contains(ground.during, day);
    case "phase-day":
      return onOrBefore(ground.on, day);
    case "first-publication":
      return ground.published.some((one) => one.day.latest <= day) ? "yes" : "possibly";
    case "between-publications": {
      const { published } = ground;
      const isBetween =
        published.some((one) => one.day.latest <= day) && published.some((one) => day <= one.day.earliest);
      return isBetween ? "yes" : "possibly";
    }
    default:
      return anyTrue(ground.any, day);
  }
}
const anyTrue = (grounds: readonly Ground[], day: DayNumber): Truth =>
  grounds.map((one) => truthOf(one, day)).reduce(eitherTrue);

type GroundsOf = (entity: string) => readonly Ground[];
function rowGround(store: Store, row: StoreRow, ofEntity: GroundsOf): Ground {
  const { state, lifecycle, structure, holdsFrom } = row.mark.options;
  if (row.during) return { rule: "during", during: row.during, state: row };
  if (state && structure)
    return row.field === "names" ? ALWAYS : { rule: "with-its-entity", any: ofEntity(row.entity) };
  if (state) return { rule: "between-publications", published: publicationsOf(store, row.evidence) };
  if (lifecycle) return phaseGround(store, row);
  if (holdsFrom === undefined) return ALWAYS;
  const from = phasesOf(store.entities.get(row.entity), holdsFrom);
  if (from.length === 0) return { rule: "first-publication", published: publicationsOf(store, row.evidence) };
  return { rule: "from-step", any: from.map((phase) => phaseGround(store, phase)) };
}
function phaseGround(store: Store, phase: StoreRow): Ground {
  const { on, evidence } = phase;
  return on
    ? { rule: "phase-day", on, phase }
    : { rule: "first-publication", published: publicationsOf(store, evidence) };
}
/** A position holds while somebody holds it; with a beginning in its life cycle an entity holds from its first phase; else always. */
function entityGrounds(store: Store, entity: Entity | undefined): readonly Ground[] {
  const kind = entity && store.ontology[entity.kind];
  const states = kind?.options.during === undefined ? [] : rowsOf(entity, kind.options.during);
  if (states.length > 0) return states.map((row) => rowGround(store, row, () => [ALWAYS]));
  if (!entity || !lifecycleOf(kind)?.begins) return [ALWAYS];
  const affirmed = rowsOf(entity, "phases").filter((phase) => !phase.content.negated);
  if (affirmed.length > 0) return affirmed.map((phase) => phaseGround(store, phase));
  return [{ rule: "first-publication", published: publicationsOf(store, entity.evidence) }];
}

const publicationsOf = (store: Store, evidence: readonly StoreEvidence[]): readonly Published[] =>
  evidence.flatMap((one) => {
    const published = scalarOf(store.entities.get(one.source), "published");
    return typeof published === "string" ? [{ day: parseDay(published), evidence: one }] : [];
  });
