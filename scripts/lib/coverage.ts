// What a bundled dataset covers, as tables in Markdown.
import type { AnyGraph, AnyRow } from "../../src/index.ts";
import { citationsOf, keyOf, type Verdict } from "./verified.ts";

const LANGUAGES = ["en", "ja", "ko"];
/** Kinds whose entities are to have names in all three languages. */
const NAMED = ["country", "issue", "place", "agreement", "organization", "person"];
type Loose = { readonly [field: string]: unknown };
const rowsAt = (seen: object, field: string): readonly (AnyRow & Loose)[] =>
  ((seen as Loose)[field] ?? []) as readonly (AnyRow & Loose)[];

/** Tables of the entities, decades, sources and languages of one dataset, seen by itself. */
export function coverageOf(graph: AnyGraph, verdicts: readonly Verdict[]): string {
  const own = Object.keys(graph.ontology).flatMap((kind) => graph.all(kind));
  const rows = graph.assertions();
  return [
    "### By kind",
    table(["kind", "entities", "assertions"], kinds(graph, rows)),
    "### By decade",
    "Of the days of phases and the beginnings of states.",
    table(
      ["decade", "assertions"],
      counted(rows.flatMap(decadeOf)).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
    "### By number of sources",
    table(
      ["sources", "assertions"],
      counted(rows.filter(({ evidence }) => evidence.length > 0).map(sourcesOf)).sort(
        ([a], [b]) => Number(a) - Number(b),
      ),
    ),
    "### By how much of a source was seen",
    table(
      ["checked", "sources"],
      counted(graph.all("source").map((seen) => String((seen as object as Loose)["checked"]))),
    ),
    "### By second reading",
    "Of each assertion in each of its sources, read by somebody other than its author.",
    table(["verdict", "citations"], readings(graph, verdicts)),
    "### By source",
    "The twenty that carry most.",
    table(
      ["source", "assertions"],
      counted(rows.flatMap(({ evidence }) => [...new Set(evidence.map(({ source }) => `\`${source.id}\``))])).slice(
        0,
        20,
      ),
    ),
    "### Names missing",
    `Entities without a name in ${LANGUAGES.join(", ")}.`,
    table(["kind", ...LANGUAGES], missing(own)),
  ].join("\n\n");
}
type Row = readonly (string | number)[];
const table = (head: readonly string[], rows: readonly Row[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
/** The most frequent first, then by text. */
function counted(values: readonly (string | number)[]): [string | number, number][] {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (String(a) < String(b) ? -1 : 1));
}
function kinds(graph: AnyGraph, rows: readonly AnyRow[]): readonly Row[] {
  return Object.keys(graph.ontology).map((kind) => [
    kind,
    graph.all(kind).length,
    rows.filter(({ subject }) => subject.kind === kind).length,
  ]);
}
function decadeOf(row: AnyRow): string[] {
  const [year] = /^-?\d{4}/.exec(row.on?.earliest ?? row.during?.earliest ?? "") ?? [];
  return year === undefined ? [] : [`${year.slice(0, -1)}0s`];
}
function readings(graph: AnyGraph, verdicts: readonly Verdict[]): readonly Row[] {
  const found = new Map(verdicts.map((one) => [keyOf(one), one.verdict]));
  return counted(citationsOf(graph).map((one) => found.get(keyOf(one)) ?? "not read"));
}
const sourcesOf = ({ evidence }: AnyRow): number => new Set(evidence.map(({ source }) => source.id)).size;
function missing(own: readonly { readonly kind: string }[]): readonly Row[] {
  const languagesOf = (seen: object): ReadonlySet<string> =>
    new Set(rowsAt(seen, "names").map(({ lang }) => String(lang ?? "en").split("-")[0] ?? ""));
  return NAMED.map((kind) => [
    kind,
    ...LANGUAGES.map((lang) => own.filter((seen) => seen.kind === kind && !languagesOf(seen).has(lang)).length),
  ]);
}
