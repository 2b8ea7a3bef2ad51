// What was true on a day: yes, possibly, no. Read from the whole store, whatever else the lens narrows: what was true and
// what was known are separate questions.
import { lifecycleOf } from "../ontology/kind.ts";
import { type Entity, rowsOf, type StoreEvidence, type StoreRow, scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import type { DayNumber } from "../time/calendar.ts";
import { parseDay } from "../time/edtf.ts";
import { contains, eitherTrue, onOrBefore, type Truth } from "../time/truth.ts";
import { phasesOf } from "./known.ts";
import { memo } from "./memo.ts";

export interface Truths {
  row(row: StoreRow): Truth;
  entity(id: string): Truth;
}

/** The truths of one day; without a day everything holds. */
export function createTruths(store: Store, day: DayNumber | undefined): Truths {
  if (day === undefined) return { row: () => "yes", entity: () => "yes" };
  const entity = memo((id) => entityHolds(store, store.entities.get(id), day));
  return { entity, row: (row) => rowHolds(store, row, day, entity) };
}

function rowHolds(store: Store, row: StoreRow, day: DayNumber, entity: (id: string) => Truth): Truth {
  const { state, lifecycle, structure, holdsFrom } = row.mark.options;
  if (row.during) return contains(row.during, day);
  if (state && structure) return row.field === "names" ? "yes" : entity(row.entity);
  if (state) return duringPublications(store, row.evidence, day);
  if (lifecycle) return phaseHolds(store, row, day);
  if (holdsFrom === undefined) return "yes";
  const from = phasesOf(store.entities.get(row.entity), holdsFrom);
  if (from.length === 0) return sincePublication(store, row.evidence, day);
  return from.map((phase) => phaseHolds(store, phase, day)).reduce(eitherTrue);
}

function phaseHolds(store: Store, phase: StoreRow, day: DayNumber): Truth {
  return phase.on ? onOrBefore(phase.on, day) : sincePublication(store, phase.evidence, day);
}
/** A position holds while somebody holds it; with a beginning in its life cycle an entity holds from its first phase; else always. */
function entityHolds(store: Store, entity: Entity | undefined, day: DayNumber): Truth {
  const kind = entity && store.ontology[entity.kind];
  const states = kind?.options.during === undefined ? [] : rowsOf(entity, kind.options.during);
  if (states.length > 0) return states.map((row) => rowHolds(store, row, day, () => "yes")).reduce(eitherTrue);
  if (!entity || !lifecycleOf(kind)?.begins) return "yes";
  const affirmed = rowsOf(entity, "phases").filter((phase) => !phase.content.negated);
  if (affirmed.length === 0) return sincePublication(store, entity.evidence, day);
  return affirmed.map((phase) => phaseHolds(store, phase, day)).reduce(eitherTrue);
}

const publicationsOf = (store: Store, evidence: readonly StoreEvidence[]) =>
  evidence.flatMap((one) => {
    const published = scalarOf(store.entities.get(one.source), "published");
    return typeof published === "string" ? [parseDay(published)] : [];
  });
/** Yes from the earliest publication, possibly before. */
function sincePublication(store: Store, evidence: readonly StoreEvidence[], day: DayNumber): Truth {
  return publicationsOf(store, evidence).some((published) => published.latest <= day) ? "yes" : "possibly";
}
/** Yes from the earliest to the latest publication, possibly at any other time. */
function duringPublications(store: Store, evidence: readonly StoreEvidence[], day: DayNumber): Truth {
  const published = publicationsOf(store, evidence);
  const isBetween = published.some((one) => one.latest <= day) && published.some((one) => day <= one.earliest);
  return isBetween ? "yes" : "possibly";
}
