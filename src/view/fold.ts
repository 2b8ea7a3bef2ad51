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
/** The first day that it may be, or the last where only that is known; undated ones are last. */
export function orderOf(time: DayTime | undefined): number {
  if (!time) return Number.MAX_VALUE;
  const day = Number.isFinite(time.earliest) ? time.earliest : time.latest;
  return Math.min(Math.max(day, -Number.MAX_VALUE), Number.MAX_VALUE);
}
/** In time, undated ones last; then by what they say. */
export function compareRows(a: StoreRow, b: StoreRow): number {
  const [first, second] = [a.on ?? a.during ?? a.due, b.on ?? b.during ?? b.due];
  const byTime = orderOf(first) - orderOf(second) || (first?.latest ?? 0) - (second?.latest ?? 0);
  if (byTime < 0 || byTime > 0) return byTime;
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
  const sameTarget = ({ content }: StoreRow): string =>
    canonicalJson([content.to ?? null, content.topic ?? null, comparable(content)]);
  // A denial that says less denies more: it is no part of one that says more.
  return groupBy(rows, sameTarget).flatMap((group) =>
    group.length === 1 || group[0]?.row.content.negated ? group : foldGroup(group),
  );
}
/** What a part must share with the whole even if it leaves it out. */
const comparable = ({ negated, certainty, disclosed }: StoreRow["content"]) => [
  negated ?? false,
  certainty ?? "",
  disclosed ?? "",
];

/** Rows are compared by the sets of qualifiers that they have, which are few, so that many rows cost no more than a look-up each. */
function foldGroup(group: readonly Folded[]): Folded[] {
  const byKeys = groupBy(group, (row) => contentKeys(row).sort().join(" "));
  const keysOf = ([first]: readonly Folded[]): string[] => (first ? contentKeys(first.row).sort() : []);
  const fullestFirst = byKeys.sort(
    (a, b) => keysOf(b).length - keysOf(a).length || (keysOf(a).join() < keysOf(b).join() ? -1 : 1),
  );
  const kept = new Map<StoreRow, Folded>();
  for (const [at, parts] of fullestFirst.entries()) {
    const keys = keysOf(parts);
    const said = (row: StoreRow): string => canonicalJson(keys.map((key) => row.content[key]));
    const wholes = new Map<string, StoreRow>();
    for (const fuller of fullestFirst.slice(0, at).filter((other) => keys.every((key) => keysOf(other).includes(key))))
      for (const { row } of [...fuller].sort((a, b) => compareRows(a.row, b.row)))
        if (kept.has(row) && !wholes.has(said(row))) wholes.set(said(row), row);
    for (const part of parts) {
      const whole = wholes.get(said(part.row));
      const before = whole && kept.get(whole);
      if (!whole || !before) kept.set(part.row, part);
      else
        kept.set(whole, {
          ...before,
          alternatives: [...before.alternatives, ...part.alternatives],
          evidence: [...before.evidence, ...part.evidence.map((one) => ({ ...one, partial: true }))],
        });
    }
  }
  return [...kept.values()];
}

/** Rows that differ only in `during` and surely overlap are one row with alternatives; it holds surely if all of them say so. */
export function foldAlternatives(rows: readonly Folded[]): Folded[] {
  const sameBut = (row: StoreRow): string => {
    const keys = contentKeys(row).filter((key) => key !== "during");
    return canonicalJson(Object.fromEntries(keys.map((key) => [key, row.content[key]])));
  };
  return groupBy(rows, sameBut).flatMap((group) => {
    const inTime = [...group].sort((a, b) => surelyFrom(a) - surelyFrom(b) || compareRows(a.row, b.row));
    const kept: Folded[] = [];
    for (const one of inTime) {
      // In the order of their sure beginnings only the last that has sure days can still reach this one.
      const at = kept.findLastIndex(
        ({ row: { during } }) => during !== undefined && during.surelyFrom <= during.surelyTo,
      );
      const before = kept[at];
      if (before && surelyOverlap(before, one)) kept[at] = unite(before, one);
      else kept.push(one);
    }
    return kept;
  });
}
const surelyFrom = ({ row }: Folded): number => Math.max(row.during?.surelyFrom ?? Number.MAX_VALUE, -Number.MAX_VALUE);
/** Whether some day is in both, as far as the bounds tell. */
function surelyOverlap(before: Folded, one: Folded): boolean {
  const { during } = one.row;
  const spans = before.row.during ? [before.row.during, ...before.alternatives] : [];
  return (
    during !== undefined &&
    spans.some((span) => Math.max(span.surelyFrom, during.surelyFrom) <= Math.min(span.surelyTo, during.surelyTo))
  );
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

/** What sources may give differently for the same thing, or a denial leave out. */
const incidental = new Set(["negated", "certainty", "disclosed", "during", "on", "due", "gist"]);
const identityKeys = (row: StoreRow): string[] => contentKeys(row).filter((key) => !incidental.has(key));
const subjectMatter = ({ entity, field, content }: StoreRow): string =>
  canonicalJson([entity, field, content.to ?? null, content.topic ?? null, content["step"] ?? null]);
/** Whether the denial is of what the other says, at the same time. It may say less, as "no party" denies "a party on side a". */
function denies({ row: denial, alternatives: ofDenial }: Folded, { row, alternatives }: Folded): boolean {
  if (!identityKeys(denial).every((key) => canonicalJson(denial.content[key]) === canonicalJson(row.content[key])))
    return false;
  if (denial.during && row.during) {
    const [denied, said] = [
      [denial.during, ...ofDenial],
      [row.during, ...alternatives],
    ];
    return denied.some((one) => said.some((other) => overlaps(one, other) !== "no"));
  }
  if (denial.on && row.on) return denial.on.earliest <= row.on.latest && row.on.earliest <= denial.on.latest;
  return true;
}
interface Opposed {
  readonly affirmed: readonly Folded[];
  readonly denials: readonly Folded[];
}
/** Rows of one subject matter, told apart; `undefined` if they do not differ. */
function opposedIn(group: readonly Folded[]): Opposed | undefined {
  const denials = group.filter(({ row }) => row.content.negated);
  if (denials.length === 0 || denials.length === group.length) return undefined;
  return { denials, affirmed: group.filter(({ row }) => !row.content.negated) };
}
/** Opposite rows come back once, as the affirmed one, with both evidences. */
export function foldOpposite(rows: readonly Folded[]): Folded[] {
  return groupBy(rows, subjectMatter).flatMap((group) => {
    const opposed = opposedIn(group);
    if (!opposed) return group;
    const told = new Set<Folded>();
    const affirmed = opposed.affirmed.map((one) => {
      const against = opposed.denials.filter((denial) => denies(denial, one));
      for (const denial of against) told.add(denial);
      if (against.length === 0) return one;
      return {
        ...one,
        evidence: [...one.evidence, ...against.flatMap(({ evidence }) => evidence)],
        sourcesDisagree: true,
      };
    });
    return [...affirmed, ...opposed.denials.filter((denial) => !told.has(denial))];
  });
}
/** The rows among these that another one of them denies, and those that deny another. */
export function opposedRows(rows: readonly Folded[]): ReadonlySet<StoreRow> {
  const found = new Set<StoreRow>();
  for (const group of groupBy(rows, subjectMatter)) {
    const opposed = opposedIn(group);
    for (const denial of opposed?.denials ?? [])
      for (const affirmed of opposed?.affirmed ?? [])
        if (denies(denial, affirmed)) {
          found.add(affirmed.row);
          found.add(denial.row);
        }
  }
  return found;
}
