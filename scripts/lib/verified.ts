// Second readings: somebody else compared an assertion with a source that it cites. A verdict is of the assertion as it
// was then; whoever edits the assertion makes it stale.
import { createHash } from "node:crypto";
import { z } from "zod";
import type { AnyGraph } from "../../src/index.ts";
import type { Finding } from "./data-checks.ts";

const verdict = z.strictObject({
  assertion: z.string(),
  /** Of what the assertion says and how it cites the source. */
  hash: z.string(),
  source: z.string(),
  /** `null`: not read yet. */
  verdict: z.enum(["supported", "partly", "no"]).nullable(),
  /** In the reader's own words: what carries the assertion, or what is missing. */
  reason: z.string(),
});
export const readingFile = z.strictObject({ verdicts: z.array(verdict) });
/** What a reader found of one assertion in one source. */
export type Verdict = z.infer<typeof verdict>;

/** An assertion and one of its sources. */
export interface Citation {
  readonly assertion: string;
  readonly source: string;
  readonly hash: string;
}
/**
 * Every source of every row, and of what a position says. Sources themselves, the editors' labels and words of sorting
 * (`type`, `level` …) have none.
 */
export function citationsOf(graph: AnyGraph): readonly Citation[] {
  const stances = new Map(
    graph
      .assertions()
      .filter(({ field }) => field === "stance")
      .map(({ subject, evidence }) => [
        subject.id as string,
        new Set(evidence.map(({ source }) => source.id as string)),
      ]),
  );
  return Object.keys(graph.ontology)
    .filter((kind) => kind !== "source")
    .flatMap((kind) =>
      graph.all(kind).flatMap(({ id }) => citationsAbout(graph.record(id) as Stored, stances.get(id))),
    );
}
interface Cited {
  readonly source: string;
}
type Stored = { readonly [field: string]: unknown };
/** `stated` are the sources of the stance: those of what only adds to a position do not carry it. */
function citationsAbout(entity: Stored, stated: ReadonlySet<string> | undefined): readonly Citation[] {
  const { id: entityId, evidence: own, stance, gist, ...fields } = entity;
  const rows = Object.values(fields)
    .flat()
    .filter((one): one is Stored => typeof one === "object" && one !== null && "evidence" in one);
  const of = ((own ?? []) as readonly Cited[]).filter(({ source }) => stated?.has(source));
  return [
    ...(stated === undefined ? [] : cite(`${entityId}#stance`, [stance, gist], of)),
    ...rows.flatMap(({ id, evidence, note: _note, ext: _ext, ...says }) => cite(String(id), says, evidence)),
  ];
}
function cite(assertion: string, says: unknown, evidence: unknown): readonly Citation[] {
  const all = (evidence ?? []) as readonly Cited[];
  return [...new Set(all.map(({ source }) => source))].map((source) => {
    const hash = hashOf([says, all.filter((one) => one.source === source)]);
    return { assertion, source, hash };
  });
}
const hashOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);

/** Verdicts that no longer fit their assertion, or say that it is not supported. */
export function readingFindings(citations: readonly Citation[], verdicts: readonly Verdict[]): readonly Finding[] {
  const hashes = new Map(citations.map((one) => [keyOf(one), one.hash]));
  return verdicts.flatMap((one) => {
    const text = hashes.has(keyOf(one)) ? wrongWith(one, hashes.get(keyOf(one))) : "is not in the data any more";
    return text === null
      ? []
      : [{ check: "reading", entity: one.assertion, text: `${text} (${one.source}): ${one.reason}` }];
  });
}
function wrongWith({ hash, verdict }: Verdict, now: string | undefined): string | null {
  if (hash !== now) return "was changed since it was read";
  if (verdict === "partly") return "is only partly supported: mend it";
  return verdict === "no" ? "is not supported: delete it" : null;
}
export const keyOf = ({ assertion, source }: Pick<Citation, "assertion" | "source">): string =>
  `${assertion} ${source}`;

/** The verdicts of a topic brought up to date: what is as it was stays, the rest is to be read. */
export function renewed(citations: readonly Citation[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const old = new Map(verdicts.map((one) => [`${keyOf(one)} ${one.hash}`, one]));
  return citations.map((one) => old.get(`${keyOf(one)} ${one.hash}`) ?? { ...one, verdict: null, reason: "" });
}
/** A verdict a line. */
export const formatReading = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0
    ? '{ "verdicts": [] }\n'
    : `{ "verdicts": [\n${verdicts
        .map(({ assertion, hash, source, verdict, reason }) =>
          JSON.stringify({ assertion, hash, source, verdict, reason }),
        )
        .join(",\n")}\n] }\n`;

/** Whether a citation is of a row of this file: the record there names the source. */
export function citedIn(file: RecordsFile): (citation: Citation) => boolean {
  const named = new Map<string, Set<string>>();
  for (const record of file.entities) {
    const id = String(record["id"] ?? record["about"]);
    const sources = JSON.stringify(record).match(/source:[a-z0-9-]+/g) ?? [];
    const own = named.get(id) ?? new Set(file.defaultSource === undefined ? [] : [file.defaultSource]);
    for (const source of sources) own.add(source);
    named.set(id, own);
  }
  return ({ assertion, source }) => named.get(assertion.slice(0, assertion.indexOf("#")))?.has(source) ?? false;
}
interface RecordsFile {
  readonly defaultSource?: string;
  readonly entities: readonly Stored[];
}
