// What was public by a day, against a slow reading of every evidence.
import { type AnyRow, createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, cast, lookDay, type PlainRow, type World, world } from "../arbitraries.ts";
import { idsOf, rowsOf, scalarOf } from "../plain.ts";

const NEVER = "9999-99-99";
const ALWAYS = "0000-00-00";
/** The last day of a date of publication or of words. */
const lastDay: Readonly<Record<string, string>> = {
  "2001-12-01": "2001-12-01",
  "2003-06": "2003-06-30",
  "2004-04-04": "2004-04-04",
  "2006-06-06": "2006-06-06",
  "2008": "2008-12-31",
  "2002-06-01": "2002-06-01",
  "2004-04": "2004-04-30",
};
/** The last day on which a state can have begun. */
const lastBeginning: Readonly<Record<string, string>> = {
  "2000/2004": "2000-12-31",
  "2002-05/..": "2002-05-31",
  "../2003": ALWAYS,
  "2001-06-15/2006": "2001-06-15",
  "2003/": "2003-12-31",
  "2002": "2002-01-01",
  "2001?/2004~": "2001-12-31",
};
interface Cited {
  readonly source: string;
  readonly attribution?: readonly { readonly by?: unknown; readonly on?: string }[];
}
const earliest = (days: readonly string[]): string => [...days].sort()[0] ?? NEVER;

/** The day on which one evidence makes its row public. `begun` is the last day on which what it says can have begun. */
function publicBy(one: World, row: PlainRow, cited: Cited, begun: string, isWish: boolean): string {
  const published = lastDay[String(scalarOf(one, cited.source, "published"))] ?? NEVER;
  const [voice] = cited.attribution ?? [];
  if (voice) return typeof voice.by === "string" && voice.on ? (lastDay[voice.on] ?? NEVER) : published;
  return isWish || row["certainty"] !== undefined ? published : earliest([begun, published]);
}
type Words = Pick<AnyRow, "to" | "topic"> & { readonly [qualifier: string]: unknown };
const edtf = (day: unknown): unknown => (day as { readonly edtf?: string } | null)?.edtf;
/** A row as an answer has it and one as it is written, in the same words. */
const shown = ({ subject, field, to, topic, ...rest }: AnyRow): string => {
  const row: { readonly [qualifier: string]: unknown } = rest;
  const by = (row["by"] as readonly { readonly id: string }[] | undefined)?.map(({ id }) => id);
  const days = [edtf(row["on"]), edtf(row["due"]), edtf(row["during"])];
  return JSON.stringify([
    subject.id,
    field,
    to?.id ?? topic,
    row["step"] ?? row["type"],
    by,
    row["wish"],
    row["gist"] ?? null,
    ...days,
    row["negated"],
    row["certainty"],
  ]);
};
const written = (id: string, field: string, { to, topic, by, ...row }: Words & PlainRow): string =>
  JSON.stringify([
    id,
    field,
    to ?? topic,
    row["step"] ?? row["type"],
    by,
    row["wish"],
    row["gist"] ?? null,
    row["on"],
    row["due"],
    row["during"],
    row["negated"] ?? false,
    row["certainty"] ?? "certain",
  ]);

/** All rows of a field with the earliest day that any of their evidences gives. */
function expected(one: World, field: string, ids: readonly string[], day: string): Set<string> {
  const since = new Map<string, string>();
  for (const id of ids)
    for (const row of rowsOf(one, id, field)) {
      const held = rowsOf(one, id, "phases").filter(({ step, negated }) => step === "held" && !negated);
      const heldDays = held.map(({ on }) => (on === undefined ? NEVER : boundsOf(on as string).latest));
      const own = row["on"] === undefined ? lastBeginning[String(row["during"])] : boundsOf(row["on"] as string).latest;
      const begun = field === "discussed" ? earliest(heldDays) : (own ?? NEVER);
      // That an act was not done is public when somebody says so, as a wish is.
      const isWish =
        (row["negated"] === true && row["on"] !== undefined) ||
        field === "agenda" ||
        ["sought", "proposed"].includes(row["step"] as string) ||
        scalarOf(one, id, "stance") === "believes";
      const days = (row.evidence as readonly Cited[]).map((cited) => publicBy(one, row, cited, begun, isWish));
      const key = written(id, field, row as never);
      since.set(key, earliest([since.get(key) ?? NEVER, ...days]));
    }
  return new Set([...since].flatMap(([key, from]) => (from <= day ? [key] : [])));
}
/** When a state began that has an end alone is left open. */
const isTold = (key: string): boolean => !key.includes('"/2005"');

it.each([
  ["phases", [...cast.meetingIds, ...cast.issueIds, cast.agreementId, "event:clash"]],
  ["agenda", cast.meetingIds],
  ["discussed", cast.meetingIds],
  ["control", [cast.placeId]],
  ["holder", ["position:qa-1", "position:qa-2", "position:qa-3"]],
] as const)("%s", (field, ids) => {
  fc.assert(
    fc.property(world, lookDay, (one, knownBy) => {
      const rows = createGraph(one.datasets)
        .at({ knownBy })
        .assertions()
        .filter((row) => row.field === field);
      const all = ids.filter((id) => idsOf(one, id.slice(0, id.indexOf(":"))).includes(id));
      const found = new Set(rows.map(shown).filter(isTold));
      expect([...found].sort()).toEqual([...expected(one, field, all, knownBy)].filter(isTold).sort());
    }),
    { numRuns: 30 },
  );
});
