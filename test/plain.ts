// The records as they are written, read slowly and without the library.
import { boundsOf, type PlainRecord, type PlainRow, type Tried, type World } from "./arbitraries.ts";

export const recordsOf = ({ datasets }: World): readonly PlainRecord[] =>
  datasets.flatMap(({ files }) => files.flatMap(({ entities }) => entities));
export const idsOf = (world: World, kind: string): readonly string[] =>
  recordsOf(world).flatMap(({ id }) => (id?.startsWith(`${kind}:`) ? [id] : []));
export const rowsOf = (world: World, entity: string, field: string): readonly PlainRow[] =>
  recordsOf(world)
    .filter(({ id, about }) => (id ?? about) === entity)
    .flatMap((record) => (record[field] as readonly PlainRow[] | undefined) ?? []);
export const scalarOf = (world: World, entity: string, field: string): unknown =>
  recordsOf(world).find(({ id }) => id === entity)?.[field];
export const affirmed = (rows: readonly PlainRow[]): readonly PlainRow[] => rows.filter(({ negated }) => !negated);

const between = ({ earliest, latest }: Tried, from: string, to: string): boolean => earliest <= to && latest >= from;
/** A day that the text allows lies between these two; without a text it may. */
export const mayLieIn = (edtf: unknown, from: string, to: string): boolean =>
  typeof edtf !== "string" || between(boundsOf(edtf), from, to);
/** A state may hold on the day; always, if the record does not say when. */
export const mayHold = (row: PlainRow, day: string | undefined): boolean =>
  day === undefined || mayLieIn(row["during"], day, day);

/** Equal but for evidence. */
export const wordsOf = ({ evidence: _, ...row }: PlainRow): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
/** Everybody that some affirmed row of these fields points to. */
export const takingPart = (
  world: World,
  entity: string,
  fields: readonly string[],
  day?: string,
): ReadonlySet<string> =>
  new Set(
    fields.flatMap((field) =>
      affirmed(rowsOf(world, entity, field)).flatMap((row) => (row.to && mayHold(row, day) ? [row.to] : [])),
    ),
  );
export const pairsOf = ({ countries }: World): readonly (readonly [string, string])[] =>
  countries.flatMap((one) => countries.filter((other) => other !== one).map((other) => [one, other] as const));
