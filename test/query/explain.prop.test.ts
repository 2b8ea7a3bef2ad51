// Explanations against the answers that they explain, against other days, and against a slow reading of the rules.
import { type AnyRow, createGraph, type Evidence, type Graph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, lookDay, type PlainRow, type World, world } from "../arbitraries.ts";
import { affirmed, rowsOf, scalarOf } from "../plain.ts";

type Truth = "yes" | "possibly" | "no";
type Loose = AnyRow & { readonly [key: string]: unknown };
const sources = fc.constantFrom<readonly string[] | undefined>(
  undefined,
  ["source:one"],
  ["source:two", "source:three"],
);
const certainty = fc.constantFrom<"certain" | "possible" | undefined>(undefined, "certain", "possible");
const day = fc.option(lookDay, { nil: undefined });
const lens = fc.record({ asOf: day, knownBy: day, sources, certainty });

/** All rows of all views. */
const unitedRows = (graph: Graph): readonly AnyRow[] =>
  Object.keys(graph.ontology).flatMap((kind) =>
    graph
      .all(kind as "issue")
      .flatMap((seen) =>
        Object.values(seen as object).flatMap((value) =>
          Array.isArray(value)
            ? (value as readonly unknown[]).filter(
                (row): row is AnyRow => typeof row === "object" && row !== null && "field" in row,
              )
            : [],
        ),
      ),
  );

it("shows the row as its answer does, and holds as it does", () => {
  fc.assert(
    fc.property(world, lens, (one, through) => {
      const graph = createGraph(one.datasets).at(through);
      for (const row of [...unitedRows(graph), ...graph.assertions()]) {
        const explained = graph.explain(row);
        expect(explained.row).toEqual(row);
        expect(explained.holds.is).toBe(row.holds);
        expect(explained.marks.some(({ what }) => what === "sources-disagree")).toBe(row.sourcesDisagree);
        const told = explained.known.evidence.map(({ evidence }) => JSON.stringify(evidence));
        expect(new Set(told)).toEqual(new Set(row.evidence.map((evidence) => JSON.stringify(evidence))));
      }
    }),
    { numRuns: 25 },
  );
});

const DAY = 86_400_000;
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
it("knows since the first day on which the graph shows it", () => {
  fc.assert(
    fc.property(world, lens, (one, { asOf, knownBy, ...rest }) => {
      const graph = createGraph(one.datasets).at(rest);
      const shown = new Map<string, ReadonlySet<string>>();
      const isShown = (id: string, by: string): boolean => {
        const ids =
          shown.get(by) ??
          new Set(
            graph
              .at({ knownBy: by })
              .assertions()
              .map((row) => row.id),
          );
        shown.set(by, ids);
        return ids.has(id);
      };
      const onDay = graph.at({ asOf, knownBy });
      const visible = new Set(onDay.assertions().map(({ id }) => id));
      for (const row of graph.assertions()) {
        const { is, from } = graph.explain(row).known;
        if (is === "from") {
          expect(isShown(row.id, from as string)).toBe(true);
          expect(isShown(row.id, dayBefore(from as string))).toBe(false);
        } else {
          expect(from).toBeNull();
          expect(isShown(row.id, is === "always" ? "0000-01-01" : "9999-12-31")).toBe(is === "always");
        }
        if (visible.has(row.id)) expect(onDay.explain(row.id).known).toMatchObject({ is, from });
      }
    }),
    { numRuns: 25 },
  );
});

/** From when to when a state surely lasts; `?` and `~` leave nothing sure. */
const sure: Readonly<Record<string, readonly [string, string]>> = {
  "2000/2004": ["2000-12-31", "2004-01-01"],
  "2002-05/..": ["2002-05-31", "9999-12-31"],
  "../2003": ["0000-01-01", "2003-01-01"],
  "2001-06-15/2006": ["2001-06-15", "2006-01-01"],
  "2003/": ["2003-12-31", "2003-01-01"],
  "/2005": ["2005-12-31", "2005-01-01"],
  "2002": ["2002-01-01", "2002-12-31"],
  "2001?/2004~": ["9999-12-31", "0000-01-01"],
};
const published: Readonly<Record<string, readonly [first: string, last: string]>> = {
  "2001-12-01": ["2001-12-01", "2001-12-01"],
  "2003-06": ["2003-06-01", "2003-06-30"],
  "2004-04-04": ["2004-04-04", "2004-04-04"],
  "2006-06-06": ["2006-06-06", "2006-06-06"],
  "2008": ["2008-01-01", "2008-12-31"],
};
const publishedOf = (one: World, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const edtf = scalarOf(one, id, "published");
    return typeof edtf === "string" ? [published[edtf] ?? ["", ""]] : [];
  });
const since = (one: World, ids: readonly string[], asOf: string): Truth =>
  publishedOf(one, ids).some(([, last]) => last <= asOf) ? "yes" : "possibly";
const phaseTruth = (one: World, phase: PlainRow, asOf: string): Truth => {
  if (phase["on"] === undefined) return since(one, sourcesIn(phase), asOf);
  const { earliest, latest } = boundsOf(phase["on"] as string);
  return earliest > asOf ? "no" : latest <= asOf && !/[?~]/.test(phase["on"] as string) ? "yes" : "possibly";
};
const sourcesIn = ({ evidence }: PlainRow): readonly string[] => evidence.map(({ source }) => source);
const any = (truths: readonly Truth[]): Truth =>
  truths.includes("yes") ? "yes" : truths.every((truth) => truth === "no") ? "no" : "possibly";
const STATES = ["control", "holder", "offices", "capital", "existed"];

/** The rule and the truth of an assertion, in the order of the table of the documentation. */
function holding(one: World, row: Loose, asOf: string): readonly [rule: string, truth: Truth] {
  const { subject, field, during, on } = row;
  if (during) {
    const { earliest, latest } = boundsOf(during.edtf);
    const [from, to] = sure[during.edtf] ?? ["", ""];
    return ["during", earliest > asOf || latest < asOf ? "no" : from <= asOf && asOf <= to ? "yes" : "possibly"];
  }
  const own = row.evidence.map(({ source }) => source.id);
  const phases = affirmed(rowsOf(one, subject.id, "phases"));
  if (field === "parties") {
    if (subject.kind === "issue") return ["with-its-entity", "yes"];
    // Every entity rests on the second source.
    if (phases.length === 0) return ["with-its-entity", since(one, ["source:two"], asOf)];
    return ["with-its-entity", any(phases.map((phase) => phaseTruth(one, phase, asOf)))];
  }
  if (STATES.includes(field)) {
    const days = publishedOf(one, own);
    const isBetween = days.some(([, last]) => last <= asOf) && days.some(([first]) => asOf <= first);
    return ["between-publications", isBetween ? "yes" : "possibly"];
  }
  const plain = { on: on?.edtf, evidence: own.map((source) => ({ source })) };
  if (field === "phases") return [on ? "phase-day" : "first-publication", phaseTruth(one, plain, asOf)];
  if (field !== "discussed") return ["always", "yes"];
  const held = phases.filter(({ step }) => step === "held");
  if (held.length === 0) return ["first-publication", since(one, own, asOf)];
  return ["from-step", any(held.map((phase) => phaseTruth(one, phase, asOf)))];
}
it("names the rule by which it holds", () => {
  fc.assert(
    fc.property(world, lookDay, (one, asOf) => {
      const graph = createGraph(one.datasets);
      const then = graph.at({ asOf });
      const shown = new Map(then.assertions().map((row) => [row.id, row]));
      for (const row of graph.assertions() as readonly Loose[]) {
        const [rule, truth] = holding(one, row, asOf);
        expect(graph.explain(row).holds.rule).toBe(rule);
        const found = shown.get(row.id);
        expect(found?.holds ?? "no").toBe(truth);
        if (found) expect(then.explain(found).holds).toMatchObject({ rule, is: truth });
      }
    }),
    { numRuns: 25 },
  );
});

const DATED_BY_HELD = ["discussed", "place"];
const LISTED = ["phases", "agenda", "discussed", "place", "control", "holder", "invokes"];
/** The rule of one evidence, in the order of the table of the documentation. */
function knowing(one: World, row: Loose, { attribution, source }: Evidence): string {
  const isRepresented = field(row, "representedBy");
  const isDated = row.during || row.on || LISTED.includes(row.field) || isRepresented;
  if ("value" in row || !isDated) return "with-its-entity";
  const [voice] = attribution;
  if (voice) return voice.by && "id" in voice.by && voice.on ? "said-on" : "attributed";
  if (row.certainty !== "certain") return "uncertain";
  if (row.negated && row.on) return "denied-phase";
  const isWish = row.field === "agenda" || ["sought", "proposed"].includes(row.step as string);
  if (isWish || scalarOf(one, row.subject.id, "stance") === "believes") return "wish";
  const [[, last] = ["", "9999-99-99"]] = publishedOf(one, [source.id]);
  if (row.on) return boundsOf(row.on.edtf).latest <= last ? "own-day" : "publication";
  if (row.during) return (row.during.surelyFrom ?? "0000-00-00") <= last ? "own-day" : "publication";
  if (!DATED_BY_HELD.includes(row.field) && !isRepresented) return "publication";
  const held = affirmed(rowsOf(one, row.subject.id, "phases")).filter(
    ({ step, on }) => step === "held" && on !== undefined,
  );
  return held.some(({ on }) => boundsOf(on as string).latest <= last) ? "step-day" : "publication";
}
const field = (row: Loose, name: string): boolean =>
  Array.isArray(row[name]) && (row[name] as readonly unknown[]).length > 0;
it("names the rule by which each evidence made it public", () => {
  fc.assert(
    fc.property(world, (one) => {
      const graph = createGraph(one.datasets);
      for (const row of graph.assertions() as readonly Loose[])
        for (const { evidence, rule, assertion } of graph.explain(row).known.evidence) {
          expect(assertion).toBe(row.id);
          expect([row.id, rule]).toEqual([row.id, knowing(one, row, evidence)]);
        }
    }),
    { numRuns: 25 },
  );
});
