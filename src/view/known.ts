// What was public, and since when.
import type { StoredVoice } from "../records/stored.ts";
import { type Entity, rowsOf, type StoreEvidence, type StoreRow, scalarOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import type { DayNumber } from "../time/calendar.ts";
import { parseDay } from "../time/edtf.ts";

/** Which evidence counts at all. */
type Admits = (evidence: StoreEvidence) => boolean;
/** By which rule a row was public through one evidence; `docs/answers.md` has each in words. */
export type KnownRule =
  | "disclosed"
  | "said-on"
  | "attributed"
  | "uncertain"
  | "denied-phase"
  | "wish"
  | "own-day"
  | "step-day"
  | "publication"
  | "with-its-entity";
/** The rule that applies, and the day by which the row was surely public by it; -Infinity is always, Infinity never. */
export interface Since {
  readonly rule: KnownRule;
  readonly day: DayNumber;
}
export interface Knowledge {
  /** Since when, and why, the row was public through this evidence (structure: with its entities). */
  since(row: StoreRow, evidence: StoreEvidence): Since;
  /** The day of that. */
  rowKnownBy(row: StoreRow, evidence: StoreEvidence): DayNumber;
  /** The day from which an entity is known. */
  entityKnownFrom(id: string): DayNumber;
}

/** What was public, through the evidence that counts; without `admits` all of it does. */
export function createKnowledge(store: Store, admits?: Admits): Knowledge {
  const counts = admits ?? (() => true);
  let known: ReadonlyMap<string, DayNumber> | undefined;
  const entityKnownFrom = (id: string): DayNumber => {
    known ??= entityDays(store, admits);
    return known.get(id) ?? Number.POSITIVE_INFINITY;
  };
  const since = (row: StoreRow, evidence: StoreEvidence): Since => {
    if (!isStructure(row) || row.disclosed) return ownSince(store, row, { evidence, counts });
    // A link is not known before what it points to: an old issue does not make a later judgment known.
    const { to } = row.content;
    const ofTarget = to === undefined ? Number.NEGATIVE_INFINITY : entityKnownFrom(to);
    return { rule: "with-its-entity", day: Math.max(entityKnownFrom(row.entity), ofTarget) };
  };
  return { entityKnownFrom, since, rowKnownBy: (row, evidence) => since(row, evidence).day };
}
interface Counting {
  readonly evidence: StoreEvidence;
  readonly counts: Admits;
}
/** What one evidence gives a row that is no structure. */
function ownSince(store: Store, row: StoreRow, { evidence, counts }: Counting): Since {
  if (row.disclosed) return { rule: "disclosed", day: row.disclosed.latest };
  const published = publicationOf(store, evidence);
  if (evidence.attribution?.length) {
    const spoken = spokenOn(evidence.attribution);
    return spoken === undefined ? { rule: "attributed", day: published } : { rule: "said-on", day: spoken };
  }
  if (row.content.certainty !== undefined) return { rule: "uncertain", day: published };
  // That an act was not done is no act: it is public when somebody says so.
  if (row.content.negated === true && row.on !== undefined) return { rule: "denied-phase", day: published };
  if (isWish(store, row)) return { rule: "wish", day: published };
  const begun = begunBy(store, row, counts);
  return begun && begun.day <= published ? begun : { rule: "publication", day: published };
}
/** The last day on which the source may have appeared; Infinity if it has no date. */
export function publicationOf(store: Store, evidence: StoreEvidence): DayNumber {
  const published = scalarOf(store.entities.get(evidence.source), "published");
  return typeof published === "string" ? parseDay(published).latest : Number.POSITIVE_INFINITY;
}
/** The day of words whose speakers all have an id: their outermost reporter's. */
function spokenOn(attribution: readonly StoredVoice[]): DayNumber | undefined {
  const on = attribution[0]?.on;
  if (on === undefined || !attribution.every((voice) => typeof voice.by === "string")) return undefined;
  return parseDay(on).latest;
}
function isWish(store: Store, row: StoreRow): boolean {
  const { wish, lifecycle } = row.mark.options;
  if (wish || lifecycle?.wishes?.includes(String(row.content["step"]))) return true;
  const entity = store.entities.get(row.entity);
  const ofKind = entity && store.ontology[entity.kind]?.options.wish;
  return ofKind !== undefined && scalarOf(entity, ofKind.field) === ofKind.word;
}
/** The last day on which what the row says can have begun; `undefined` if it is undated. */
function begunBy(store: Store, row: StoreRow, counts: Admits): Since | undefined {
  if (row.on) return { rule: "own-day", day: row.on.latest };
  if (row.during) return { rule: "own-day", day: row.during.surelyFrom };
  const { datedBy } = row.mark.options;
  if (!datedBy || (datedBy.qualifier !== undefined && !hasQualifier(row, datedBy.qualifier))) return undefined;
  const days = phasesOf(store.entities.get(row.entity), datedBy.step)
    .filter((phase) => phase.evidence.some(counts))
    .flatMap(({ on }) => (on ? [on.latest] : []));
  if (days.length === 0) return undefined;
  return { rule: "step-day", day: days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY) };
}
const hasQualifier = (row: StoreRow, name: string): boolean => {
  const value = row.content[name];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};
/** Affirmed phases of one step. */
export const phasesOf = (entity: Entity | undefined, step: string): readonly StoreRow[] =>
  rowsOf(entity, "phases").filter((phase) => phase.content["step"] === step && !phase.content.negated);

/** Undated structure is known with its entity: who takes part, what belongs where. */
function isStructure(row: StoreRow): boolean {
  if (row.on || row.during) return false;
  const { to, options } = row.mark;
  if (options.datedBy && (options.datedBy.qualifier === undefined || hasQualifier(row, options.datedBy.qualifier)))
    return false;
  return options.structure ?? (to !== undefined && !options.state && !options.topic);
}

function entityDays(store: Store, admits: Admits | undefined): ReadonlyMap<string, DayNumber> {
  const days = ownDays(store, admits ?? (() => true));
  // What has a day of its own does not depend on what else is looked at: a narrower lens must not know it earlier.
  const dated = admits ? ownDays(store, () => true).own : days.own;
  return spread(days, dated);
}
interface Days {
  readonly own: ReadonlyMap<string, DayNumber>;
  /** The ends of structure, by the entity whose structure it is. */
  readonly passesTo: ReadonlyMap<string, readonly string[]>;
}
/** Always, the earliest publication, the first known row that is no structure, or the first such row that points to it. */
function ownDays(store: Store, counts: Admits): Days {
  const own = new Map<string, DayNumber>();
  const passesTo = new Map<string, string[]>();
  const lower = (id: string, day: DayNumber): void => {
    if (day < (own.get(id) ?? Number.POSITIVE_INFINITY)) own.set(id, day);
  };
  for (const entity of store.entities.values()) {
    if (store.ontology[entity.kind]?.options.alwaysKnown) lower(entity.id, Number.NEGATIVE_INFINITY);
    const published = scalarOf(entity, "published");
    if (entity.kind === "source" && typeof published === "string") lower(entity.id, parseDay(published).latest);
    for (const evidence of entity.evidence) if (counts(evidence)) lower(entity.id, publicationOf(store, evidence));
    for (const row of [...entity.rows.values()].flat()) {
      const { to } = row.content;
      const isOwn = !isStructure(row) || row.disclosed !== undefined;
      const counting = row.evidence.filter(counts);
      for (const evidence of counting) {
        const day = isOwn ? ownSince(store, row, { evidence, counts }).day : publicationOf(store, evidence);
        lower(entity.id, day);
        if (to !== undefined && isOwn) lower(to, day);
      }
      if (to === undefined || isOwn || counting.length === 0) continue;
      const targets = passesTo.get(entity.id);
      if (targets) targets.push(to);
      else passesTo.set(entity.id, [to]);
    }
  }
  return { own, passesTo };
}
/** Structure passes its entity's day on to what has no day of its own, the earliest first. */
function spread({ own, passesTo }: Days, dated: ReadonlyMap<string, DayNumber>): ReadonlyMap<string, DayNumber> {
  const days = new Map(own);
  for (const [start, day] of [...own].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const stack = [start];
    for (let id = stack.pop(); id !== undefined; id = stack.pop())
      for (const to of passesTo.get(id) ?? [])
        if (!dated.has(to) && day < (days.get(to) ?? Number.POSITIVE_INFINITY)) {
          days.set(to, day);
          stack.push(to);
        }
  }
  return days;
}
