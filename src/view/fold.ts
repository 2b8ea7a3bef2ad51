// Rows that say the same are shown once: with fewer qualifiers, with other dates, or denied by another source.
import { canonicalJson } from "../records/row-id.ts";
import type { StoreEvidence, StoreRow } from "../store/entity.ts";
import type { DayTime, SpanTime } from "../time/edtf.ts";
import { overlaps, type Truth } from "../time/truth.ts";

export interface FoldedEvidence {
  readonly evidence: StoreEvidence;
  readonly negated: boolean;
  readonly partial: boolean;
}
/** A row as it is shown, with all that was folded into it. */
export interface Folded {
  readonly row: StoreRow;
  readonly evidence: readonly FoldedEvidence[];
  readonly alternatives: readonly SpanTime[];
  readonly holds: Truth;
  readonly sourcesDisagree: boolean;
}

const marks: ReadonlySet<string> = new Set(["id", "evidence", "note", "ext"]);
const contentKeys = (row: StoreRow): string[] => Object.keys(row.content).filter((key) => !marks.has(key));
const groupBy = (rows: readonly Folded[], keyOf: (row: StoreRow) => string): Folded[][] => {
  const groups = new Map<string, Folded[]>();
  for (const one of rows) {
    const key = keyOf(one.row);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};
const orderOf = (time: DayTime | undefined): number => time?.earliest ?? Number.POSITIVE_INFINITY;
/** In time, undated ones last; then by what they say. */
export function compareRows(a: StoreRow, b: StoreRow): number {
  const [first, second] = [orderOf(a.on ?? a.during ?? a.due), orderOf(b.on ?? b.during ?? b.due)];
  if (first !== second) return first < second ? -1 : 1;
  const textOf = (row: StoreRow): string =>
    String(
      row.content.to ?? row.content.topic ?? row.content["step"] ?? row.content["key"] ?? row.content["text"] ?? "",
    );
  const [left, right] = [textOf(a), textOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A row that lacks only qualifiers which another has is shown within the fuller one. */
export function foldPartial(rows: readonly Folded[]): Folded[] {
  return groupBy(rows, (row) => `${row.content.to ?? row.content.topic ?? ""} ${row.content.negated ?? false}`).flatMap(
    (group) => {
      if (group.length === 1) return group;
      const fullestFirst = [...group].sort(
        (a, b) => contentKeys(b.row).length - contentKeys(a.row).length || compareRows(a.row, b.row),
      );
      const kept: Folded[] = [];
      for (const one of fullestFirst) {
        const at = kept.findIndex((fuller) => isWithin(one.row, fuller.row));
        const fuller = kept[at];
        if (!fuller) kept.push(one);
        else
          kept[at] = {
            ...fuller,
            evidence: [...fuller.evidence, ...one.evidence.map((part) => ({ ...part, partial: true }))],
          };
      }
      return kept;
    },
  );
}
function isWithin(part: StoreRow, whole: StoreRow): boolean {
  const keys = contentKeys(part);
  if (keys.length >= contentKeys(whole).length) return false;
  if (part.content.certainty !== whole.content.certainty || part.content.disclosed !== whole.content.disclosed)
    return false;
  return keys.every((key) => canonicalJson(part.content[key]) === canonicalJson(whole.content[key]));
}

/** Rows that differ only in `during` and overlap are one row with alternatives. */
export function foldAlternatives(rows: readonly Folded[]): Folded[] {
  const sameBut = (row: StoreRow): string =>
    canonicalJson(
      Object.fromEntries(contentKeys(row).flatMap((key) => (key === "during" ? [] : [[key, row.content[key]]]))),
    );
  return groupBy(rows, sameBut).flatMap((group) => {
    const inTime = [...group].sort((a, b) => compareRows(a.row, b.row));
    const kept: Folded[] = [];
    for (const one of inTime) {
      const at = kept.findIndex((before) => overlapAny(before, one));
      const before = kept[at];
      if (!before) kept.push(one);
      else kept[at] = unite(before, one);
    }
    return kept;
  });
}
function overlapAny(before: Folded, one: Folded): boolean {
  const { during } = one.row;
  const spans = before.row.during ? [before.row.during, ...before.alternatives] : [];
  return during !== undefined && spans.some((span) => overlaps(span, during) !== "no");
}
function unite(before: Folded, one: Folded): Folded {
  const { during } = one.row;
  return {
    ...before,
    evidence: [...before.evidence, ...one.evidence],
    alternatives: [...before.alternatives, ...(during ? [during] : []), ...one.alternatives],
    holds: before.holds === one.holds ? before.holds : "possibly",
  };
}

const opposed = ["to", "topic", "by", "step", "type"];
const aboutOf = (row: StoreRow): string =>
  canonicalJson([row.entity, row.field, ...opposed.map((key) => row.content[key] ?? null)]);
/** Whether one denies what the other says, of the same time. */
export function areOpposite(a: StoreRow, b: StoreRow): boolean {
  if ((a.content.negated ?? false) === (b.content.negated ?? false) || aboutOf(a) !== aboutOf(b)) return false;
  if (a.during && b.during) return overlaps(a.during, b.during) !== "no";
  if (a.on && b.on) return a.on.earliest <= b.on.latest && b.on.earliest <= a.on.latest;
  return true;
}
/** Opposite rows come back once, as the affirmed one, with both evidences. */
export function foldOpposite(rows: readonly Folded[]): Folded[] {
  return groupBy(rows, aboutOf).flatMap((group) => {
    const denied = group.filter(({ row }) => row.content.negated);
    if (denied.length === 0 || denied.length === group.length) return group;
    const told = new Set<Folded>();
    const affirmed = group
      .filter(({ row }) => !row.content.negated)
      .map((one) => {
        const against = denied.filter(({ row }) => areOpposite(one.row, row));
        for (const other of against) told.add(other);
        if (against.length === 0) return one;
        return {
          ...one,
          evidence: [...one.evidence, ...against.flatMap((other) => other.evidence)],
          sourcesDisagree: true,
        };
      });
    return [...affirmed, ...denied.filter((one) => !told.has(one))];
  });
}
