// Contradictions in time: a step before the one that it follows, an effect before its cause, a source that tells what
// had not happened when it appeared. Only what certainly contradicts is found; uncertain days never do.
import type { AnyGraph, AnyRow } from "../../src/index.ts";
import type { Finding } from "./data-checks.ts";

/** Steps in the order that they can only be taken in. Others may come at any time. */
const ORDER: { readonly [kind: string]: readonly (readonly string[])[] } = {
  agreement: [
    ["adopted", "initialled", "signed", "entered-into-force", "terminated"],
    ["adopted", "initialled", "signed", "ratified"],
    ["signed", "notice-given"],
  ],
  meeting: [
    ["sought", "held"],
    ["proposed", "held"],
    ["agreed", "held"],
    ["scheduled", "held"],
    ["held", "adjourned"],
  ],
  event: [
    ["planned", "occurred"],
    ["planned", "began", "ended"],
  ],
  issue: [
    ["raised", "settled"],
    ["raised", "reopened"],
  ],
};
interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}
type Loose = { readonly [field: string]: unknown };
const rowsAt = (seen: object, field: string): readonly (AnyRow & Loose)[] =>
  ((seen as Loose)[field] ?? []) as readonly (AnyRow & Loose)[];
const isSurelyBefore = (one: Bounds | null, other: Bounds | null): boolean =>
  Boolean(one?.latest && other?.earliest && one.latest < other.earliest);

export function orderFindings(graph: AnyGraph): readonly Finding[] {
  const existed = new Map(
    ["country", "organization"].flatMap((kind) =>
      graph.all(kind).map((seen) => [seen.id as string, rowsAt(seen, "existed")] as const),
    ),
  );
  return Object.keys(graph.ontology).flatMap((kind) =>
    graph.all(kind).flatMap((seen) => {
      const phases = rowsAt(seen, "phases").filter(({ negated }) => !negated);
      return [...steps(seen.id, kind, phases), ...causes(graph, seen), ...lives(graph, seen, existed)];
    }),
  );
}
const finding = (entity: string, text: string): Finding => ({ check: "order", entity, text });

function steps(id: string, kind: string, phases: readonly (AnyRow & Loose)[]): readonly Finding[] {
  return (ORDER[kind] ?? []).flatMap((order) =>
    phases.flatMap((later) =>
      phases
        .filter(
          ({ step }) =>
            order.includes(String(step)) && order.indexOf(String(step)) < order.indexOf(String(later["step"])),
        )
        .filter((earlier) => isSurelyBefore(later.on ?? null, earlier.on ?? null) && isOfTheSame(earlier, later))
        .map(({ step, on }) => finding(id, `${later["step"]} on ${later.on?.edtf}, before ${step} on ${on?.edtf}`)),
    ),
  );
}
/** One party may ratify after another has withdrawn: acts of different actors are not compared. */
function isOfTheSame(one: Loose, other: Loose): boolean {
  const ids = ({ by }: Loose) => ((by ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
  return ids(one).length === 0 || ids(other).length === 0 || ids(one).some((id) => ids(other).includes(id));
}

/** When something began: the days of its first dated phases, or of what holds. */
function beginning(graph: AnyGraph, id: string): Bounds | null {
  const rows = graph.assertions({ about: id }).filter(({ subject, negated }) => subject.id === id && !negated);
  const days = rows
    .filter(({ field }) => field === "phases" || field === "holder")
    .flatMap(({ on, during }) => {
      if (on) return [{ earliest: on.earliest, latest: on.latest }];
      return during ? [{ earliest: during.earliest, latest: during.surelyFrom }] : [];
    });
  return days.length === 0 ? null : { earliest: least(days, "earliest"), latest: least(days, "latest") };
}
/** The least bound; unknown if one of them is. */
function least(days: readonly Bounds[], which: keyof Bounds): string | null {
  const all = days.map((one) => one[which]);
  return all.includes(null) ? null : (all.sort()[0] ?? null);
}
/** Links whose target cannot begin after their subject did. */
const BACKWARD = ["causedBy", "follows", "respondsTo", "replaces", "amends", "implements"];
function causes(graph: AnyGraph, seen: { readonly id: string }): readonly Finding[] {
  return BACKWARD.flatMap((link) =>
    rowsAt(seen, link).flatMap((row) => {
      if (row.negated || !row.to) return [];
      const [own, other] = [beginning(graph, seen.id), beginning(graph, row.to.id)];
      return isSurelyBefore(own, other)
        ? [finding(seen.id, `began by ${own?.latest}, before ${row.to.id} (${link}), from ${other?.earliest}`)]
        : [];
    }),
  );
}

/** Who acts, attends or holds before it existed or after it ended. */
const ACTING = ["actors", "participants", "holder", "signatories"];
function lives(
  graph: AnyGraph,
  seen: { readonly id: string },
  existed: ReadonlyMap<string, readonly AnyRow[]>,
): readonly Finding[] {
  const acts = beginning(graph, seen.id);
  return ACTING.flatMap((link) =>
    rowsAt(seen, link).flatMap((row) => {
      if (row.negated || !row.to) return [];
      const spans = (existed.get(row.to.id) ?? []).flatMap(({ during }) => (during ? [during] : []));
      const isOutside = (during: NonNullable<AnyRow["during"]>) =>
        isSurelyBefore(acts, { earliest: during.earliest, latest: null }) ||
        isSurelyBefore({ earliest: null, latest: during.latest }, acts);
      return spans.length > 0 && spans.every(isOutside)
        ? [finding(seen.id, `${row.to.id} (${link}) did not exist from ${acts?.earliest} to ${acts?.latest}`)]
        : [];
    }),
  );
}

/** A source that tells, as done, what came only after it was published; words said after they were printed. */
export function foreseenFindings(graph: AnyGraph): readonly Finding[] {
  return graph.assertions().flatMap((row) =>
    row.evidence.flatMap(({ source, attribution }) => {
      const { published } = source;
      const told = [
        ...(row.field === "phases" && !row.negated ? [row.on ?? null] : []),
        ...attribution.map(({ on }) => on),
      ];
      return told
        .filter((day) => isSurelyBefore(published, day))
        .map((day) =>
          finding(row.subject.id, `${row.field} of ${day?.edtf} is told by ${source.id} of ${published?.edtf}`),
        );
    }),
  );
}

/** Sources that speak for whoever publishes them. */
const OFFICIAL = new Set(["official-statement", "judgment", "treaty-text", "legislation", "parliamentary-record"]);
/** Where sources disagree, each says who it has its account from, or is an account of one's own. */
export function contestedFindings(graph: AnyGraph): readonly Finding[] {
  const types = new Map(
    graph.all("source").map((seen) => [seen.id as string, String((seen as object as Loose)["type"])]),
  );
  return graph.assertions({ sourcesDisagree: true }).flatMap((row) =>
    row.evidence
      .filter(({ source, attribution }) => attribution.length === 0 && !OFFICIAL.has(types.get(source.id) ?? ""))
      .map(({ source }) => ({
        check: "contested",
        entity: row.subject.id,
        text: `${row.field}: in whose words, ${source.id}?`,
      })),
  );
}
