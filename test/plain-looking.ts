// The records as one looks at them, read slowly and without the library.
import * as fc from "fast-check";
import { boundsOf, type PlainRow, sourceIds, type World, world } from "./arbitraries.ts";
import { rowsOf } from "./plain.ts";

/** What is looked at. */
export interface Looking {
  readonly asOf?: string;
  readonly sources?: readonly string[];
  readonly certainty?: "certain" | "probable";
}
export const narrow = fc.record(
  {
    sources: fc.subarray([...sourceIds], { minLength: 1 }),
    certainty: fc.constantFrom("certain" as const, "probable" as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Looking>;
/** The same world with its meetings cancelled where they were put off. */
export const maybeCancelled: fc.Arbitrary<World> = fc
  .tuple(world, fc.boolean())
  .map(([one, isCancelled]) =>
    isCancelled ? JSON.parse(JSON.stringify(one).replaceAll("postponed", "cancelled")) : one,
  );

/** Everything but evidence and marks. */
const wordsOf = ({ evidence: _, negated: __, certainty: ___, ...words }: PlainRow): Readonly<Record<string, unknown>> =>
  words;
const says = (row: PlainRow, other: PlainRow, without: readonly string[] = []): boolean =>
  Object.entries(wordsOf(row)).every(
    ([key, value]) => without.includes(key) || JSON.stringify(value) === JSON.stringify(other[key]),
  );
const RANKS = ["possible", "probable", "certain"];
const rankOf = (certainty: unknown): number => RANKS.indexOf(String(certainty ?? "certain"));
const phaseMayBe = ({ on }: PlainRow, day: string | undefined): boolean =>
  day === undefined || typeof on !== "string" || boundsOf(on).earliest <= day;

/** The rows of a field as one looks, rows that say less than another left out. */
export function seen(
  one: World,
  id: string,
  field: string,
  { asOf, sources, certainty }: Looking,
): readonly PlainRow[] {
  const all = rowsOf(one, id, field);
  const heldOn = rowsOf(one, id, "phases").filter(({ step, negated }) => step === "held" && !negated);
  const isYet = (row: PlainRow): boolean => {
    if (field === "phases") return phaseMayBe(row, asOf);
    return field !== "discussed" || heldOn.length === 0 || heldOn.some((phase) => phaseMayBe(phase, asOf));
  };
  const shown = all.filter(
    (row) =>
      isYet(row) &&
      rankOf(row["certainty"]) >= rankOf(certainty ?? "possible") &&
      row.evidence.some(({ source }) => sources?.includes(source) ?? true),
  );
  const isLess = (row: PlainRow): boolean =>
    !row.negated &&
    shown.some(
      (fuller) =>
        !fuller.negated &&
        row["certainty"] === fuller["certainty"] &&
        says(row, fuller) &&
        Object.keys(wordsOf(fuller)).length > Object.keys(wordsOf(row)).length,
    );
  return shown.filter((row) => !isLess(row));
}
const meet = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "string" || typeof b !== "string") return true;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return first.earliest <= second.latest && second.earliest <= first.latest;
};
export const denies = (denial: PlainRow, row: PlainRow): boolean =>
  denial["step"] === row["step"] &&
  denial.to === row.to &&
  denial.topic === row.topic &&
  says(denial, row, ["on", "due", "gist"]) &&
  meet(denial["on"], row["on"]);
export const isDisputed = (row: PlainRow, among: readonly PlainRow[]): boolean =>
  !row.negated && among.some((denial) => denial.negated && denies(denial, row));
export const isFirm = (row: PlainRow, among: readonly PlainRow[]): boolean =>
  row["certainty"] === undefined && !isDisputed(row, among);

export const isVague = (edtf: string): boolean => /[?~%]/.test(edtf);
/** Whether the day lies among the days that another text allows. */
export function lies(on: unknown, due: string): "yes" | "no" | "possibly" {
  if (typeof on !== "string") return "possibly";
  if (!meet(on, due)) return "no";
  const [day, days] = [boundsOf(on), boundsOf(due)];
  const isIn = days.earliest <= day.earliest && day.latest <= days.latest;
  return isIn && !isVague(on) && !isVague(due) && due !== "200X-04-04" ? "yes" : "possibly";
}
