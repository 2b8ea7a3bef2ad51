// Acts: what somebody did on a day, and towards whom, gathered from the rows of an entity.
import type { Ref } from "../../ontology/answers.ts";
import { rowsMarkOf, type Shape } from "../../ontology/field.ts";
import { scalarOf } from "../../store/entity.ts";
import { type DayTime, parseDay, parseSpan } from "../../time/edtf.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";
import { kindOf } from "../edges.ts";
import { isAffirmed, isFirm } from "../firm.ts";

export type AnyView = View<unknown>;
/** What was done, and when. */
export interface Deed {
  /** The kind and the word: `"meeting.proposed"`. */
  readonly act: string;
  readonly day: DayTime;
  /** The row that tells of it: a phase, or who holds a position. */
  readonly row: AnyRow;
  /** Whether the row, and the day that it has, are beyond doubt. */
  readonly isSure: boolean;
}
/** Somebody's part in it. */
export interface Part {
  readonly who: Ref;
  /** The row that tells it; `undefined` where that of the deed does. */
  readonly row: AnyRow | undefined;
  readonly isSure: boolean;
}
/** Somebody's part, with the rows that tell of it. */
interface Whole extends Omit<Part, "row"> {
  readonly rows: readonly AnyRow[];
}
/** A deed of one actor towards another one, or towards nobody that is told. */
export interface Act extends Deed {
  readonly actor: Ref;
  readonly target: Ref | null;
  /** The rows that say who acted, and towards whom. */
  readonly parts: readonly AnyRow[];
}

/** The affirmed rows of a field; none where the kind has no such field. */
export function affirmedAt(view: AnyView, id: string, field: string): readonly AnyRow[] {
  const fields = (view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape;
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!schema || !rowsMarkOf(schema)) return [];
  return (view.rows(id as never, field) as readonly AnyRow[]).filter(isAffirmed);
}
/** The word of a scalar field. */
export const wordAt = ({ store }: AnyView, id: string, field: string): string =>
  String(scalarOf(store.entities.get(id), field));

/** The steps that were taken on a day. */
export function stepsOf(view: AnyView, id: string): readonly (Deed & { readonly step: string })[] {
  return affirmedAt(view, id, "phases").flatMap((row) => {
    if (!row.on || typeof row.step !== "string") return [];
    const { step } = row;
    return [{ act: `${kindOf(id)}.${step}`, step, day: parseDay(row.on.edtf), row, isSure: isFirm(row) }];
  });
}
/** Whose act a phase is said to be. */
export const authorsOf = ({ row }: Deed): readonly Part[] =>
  ((qualifierOf(row, "by") ?? []) as readonly Ref[]).map((who) => ({ who, row: undefined, isSure: true }));

/** Who takes part on the day; who surely does no longer is left out, and who may not do yet does so no more than possibly. */
export function partsOn(rows: readonly AnyRow[], day: DayTime): readonly Part[] {
  return rows.flatMap((row): Part[] => {
    const others = (qualifierOf(row, "alternatives") ?? []) as readonly { readonly edtf: string }[];
    const spans = row.during ? [row.during, ...others].map(({ edtf }) => parseSpan(edtf)) : [];
    const isOver = spans.length > 0 && spans.every(({ latest }) => latest < day.earliest);
    if (!row.to || isOver) return [];
    const isIn = spans.every(
      ({ surelyFrom, surelyTo, qualified }) => surelyFrom <= day.earliest && day.latest <= surelyTo && !qualified,
    );
    return [{ who: row.to, row, isSure: isFirm(row) && isIn }];
  });
}

/** The deed of each of these towards each other of those; towards nobody that is told where there is no other. */
export function actsOf(deed: Deed, actors: readonly Part[], targets: readonly Part[]): readonly Act[] {
  const { act, day, row } = deed;
  const made = (actor: Whole, target: Whole | undefined): Act => ({
    act,
    day,
    row,
    actor: actor.who,
    target: target?.who ?? null,
    isSure: deed.isSure && actor.isSure && (target?.isSure ?? true),
    parts: [...actor.rows, ...(target?.rows ?? [])],
  });
  const towards = unlike(targets);
  return unlike(actors).flatMap((actor) => {
    const others = towards.filter(({ who }) => who.id !== actor.who.id);
    return others.length > 0 ? others.map((target) => made(actor, target)) : [made(actor, undefined)];
  });
}
/** Each once, by all rows that make it sure, or else by all that tell of it. */
function unlike(parts: readonly Part[]): readonly Whole[] {
  const found = new Map<string, Whole>();
  for (const { who, row, isSure } of parts) {
    const known = found.get(who.id);
    if (known?.isSure && !isSure) continue;
    const rows = known?.isSure === isSure ? known.rows : [];
    found.set(who.id, { who, isSure, rows: row ? [...rows, row] : rows });
  }
  return [...found.values()];
}
