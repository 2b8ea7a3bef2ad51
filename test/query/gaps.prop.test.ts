// Gaps against a slow reading of the views, and of the records.
import { type AnyRow, createGraph, type Graph, type SeenBase } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { lookDay, type World, world } from "../arbitraries.ts";
import { affirmed, idsOf, rowsOf, scalarOf } from "../plain.ts";

type Loose = AnyRow & { readonly [key: string]: unknown };
type Seen = SeenBase & { readonly [key: string]: unknown };
const seenIn = (graph: Graph): readonly Seen[] =>
  Object.keys(graph.ontology).flatMap((kind) => graph.all(kind as "issue") as unknown as readonly Seen[]);
const listed = (seen: Seen, field: string): readonly Loose[] => (seen[field] ?? []) as readonly Loose[];
const said = (seen: Seen, field: string): readonly Loose[] => listed(seen, field).filter(({ negated }) => !negated);
const allRows = (seen: Seen): readonly Loose[] =>
  Object.values(seen).flatMap((value) =>
    Array.isArray(value) ? (value as readonly Loose[]).filter((row) => typeof row === "object" && "field" in row) : [],
  );
const DAY = 86_400_000;
const isVague = ({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }): boolean =>
  earliest === null || latest === null || (Date.parse(latest) - Date.parse(earliest)) / DAY > 30;
/** The ends of a stretch that are known no better than a year; by hand. */
const vagueSpans = ["2000/2004", "../2003", "2001-06-15/2006", "2003/", "/2005", "2001?/2004~"];

/** One line for each gap of a row. */
function ofRow(row: Loose): readonly string[] {
  const own = row.evidence.filter(({ negated, partial }) => negated === row.negated && !partial);
  const state = ["control", "holder"].includes(row.field);
  const gaps = [
    [own.length > 0 && own.every(({ source }) => source.id === own[0]?.source.id), "single-source", ""],
    [own.length > 0 && !own.some(({ attribution }) => attribution.length === 0), "only-attributed", ""],
    [row.sourcesDisagree, "sources-disagree", ""],
    [row.certainty !== "certain", "uncertain", ""],
    [!row.negated && row.field === "phases" && row.on === null, "day-missing", "on"],
    [!row.negated && state && row.during === null, "day-missing", "during"],
    [!row.negated && row.on && isVague(row.on), "imprecise-day", "on"],
    [!row.negated && row.during && vagueSpans.includes(row.during.edtf), "imprecise-day", "during"],
  ] as const;
  return gaps.flatMap(([isSo, what, missing]) => (isSo ? [[row.subject.id, what, row.id, missing].join(" ")] : []));
}
/** One line for each gap of an entity that its own view shows. */
function ofEntity(seen: Seen, newest: string): readonly string[] {
  const { id, kind } = seen;
  const open = ["type", "level", "types"].filter(
    (field) => seen[field] === null || (seen[field] as readonly unknown[] | undefined)?.length === 0,
  );
  const lines = open.map((field) => [id, "value-missing", "", field]);
  const steps = (all: readonly Loose[]) => all.map(({ step }) => String(step));
  if (kind === "source") {
    const published = seen["published"] as AnyRow["on"];
    if (!published) lines.push([id, "day-missing", "", "published"]);
    else if (isVague(published)) lines.push([id, "imprecise-day", "", "published"]);
  }
  if (kind === "issue") {
    const parties = new Map<string, Loose[]>();
    for (const row of said(seen, "parties"))
      parties.set(row.to?.id ?? "", [...(parties.get(row.to?.id ?? "") ?? []), row]);
    for (const [, [first, ...more]] of parties)
      if (first && parties.size > 2 && [first, ...more].every(({ side, role }) => side === null && role === null))
        lines.push([id, "side-missing", first.id, "side"]);
    const { closedBy, byParty } = seen["standing"] as {
      closedBy: unknown;
      byParty: readonly { is: string; party: { id: string } }[];
    };
    for (const { is, party } of closedBy ? [] : byParty)
      if (is === "unknown") lines.push([id, "party-position-missing", parties.get(party.id)?.[0]?.id ?? "", ""]);
  }
  if (kind === "position" && said(seen, "holder").length > 0) {
    const isLegal = ["claims", "considers-settled", "considers-unsettled", "denies-dispute", "interprets"].includes(
      String(seen["stance"]),
    );
    if (isLegal && said(seen, "invokes").length === 0) lines.push([id, "no-legal-basis", "", "invokes"]);
    // Nothing in these worlds responds to anything.
    if (seen["stance"] === "demands") lines.push([id, "reply-missing", "", "respondsTo"]);
  }
  if (kind === "meeting") {
    const phases = listed(seen, "phases");
    const isTold =
      steps(phases).includes("held") || phases.some(({ step, due }) => step === "postponed" && due === null);
    const planned = phases.filter(({ negated, due }) => !negated && due);
    const last = planned
      .map(({ due }) => due?.latest ?? "9999")
      .sort()
      .at(-1);
    if (last && last < newest && !isTold) {
      const [row] = planned.filter(({ due }) => due?.latest === last).sort((a, b) => (a.id < b.id ? -1 : 1));
      lines.push([id, "outcome-missing", row?.id ?? "", ""]);
    }
    if (steps(said(seen, "phases")).includes("held") && listed(seen, "discussed").length === 0)
      lines.push([id, "discussion-missing", "", "discussed"]);
  }
  return lines.map((line) => line.join(" "));
}

it("finds every gap that the views have, in order, and no other", () => {
  const lens = fc.record({
    asOf: fc.option(lookDay, { nil: undefined }),
    knownBy: fc.option(lookDay, { nil: undefined }),
    sources: fc.constantFrom(undefined, ["source:one"], ["source:two", "source:three"]),
    certainty: fc.constantFrom("possible", "certain"),
  });
  fc.assert(
    fc.property(world, lens, (one, through) => {
      const graph = createGraph(one.datasets).at(through);
      const views = seenIn(graph);
      const published = views.flatMap((seen) => (seen["published"] as AnyRow["on"])?.earliest ?? []);
      const newest = [published.sort().at(-1) ?? "0000", through.asOf ?? "9999"].sort()[0] ?? "";
      const expected = views.flatMap((seen) => [...allRows(seen).flatMap(ofRow), ...ofEntity(seen, newest)]);
      const found = graph.gaps();
      const lines = found.map(({ entity, what, row, missing }) =>
        [entity.id, what, row?.id ?? "", missing ?? ""].join(" "),
      );
      expect(lines.filter((line) => !line.includes("language-missing")).sort()).toEqual(
        // An event that was planned has no word for it in these worlds.
        [...expected].filter((line) => !/^event:\S+ outcome/.test(line)).sort(),
      );
      for (const { id } of views) expect(graph.gaps(id)).toEqual(found.filter(({ entity }) => entity.id === id));
    }),
    { numRuns: 30 },
  );
});
it("is in the order of entities, kinds of gaps, rows, and what is missing", () => {
  const order =
    "single-source only-attributed sources-disagree uncertain day-missing imprecise-day value-missing language-missing side-missing party-position-missing no-legal-basis reply-missing outcome-missing discussion-missing".split(
      " ",
    );
  fc.assert(
    fc.property(world, (one) => {
      const keys = createGraph(one.datasets)
        .gaps()
        .map(({ entity, what, row, missing }) => [
          entity.id,
          String.fromCharCode(65 + order.indexOf(what)),
          row?.id ?? "",
          missing ?? "",
        ]);
      const isBefore = (a: readonly string[], b: readonly string[]): boolean => {
        const at = a.findIndex((part, index) => part !== b[index]);
        return at < 0 || (a[at] ?? "") < (b[at] ?? "");
      };
      for (const [at, key] of keys.slice(1).entries()) expect(isBefore(keys[at] ?? [], key)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

/** What is plain from the records alone. */
function plainly(one: World): readonly string[] {
  const undated = idsOf(one, "source").filter((id) => scalarOf(one, id, "published") === undefined);
  const held = (id: string) => affirmed(rowsOf(one, id, "phases")).some(({ step }) => step === "held");
  const silent = idsOf(one, "meeting").filter((id) => held(id) && rowsOf(one, id, "discussed").length === 0);
  const bases = idsOf(one, "position").filter(
    (id) =>
      !["demands", "believes"].includes(String(scalarOf(one, id, "stance"))) &&
      affirmed(rowsOf(one, id, "holder")).length > 0 &&
      affirmed(rowsOf(one, id, "invokes")).length === 0,
  );
  const sides = idsOf(one, "issue").flatMap((id) => {
    const parties = affirmed(rowsOf(one, id, "parties"));
    const all = [...new Set(parties.map(({ to }) => to))];
    const silentOnes = all.filter((actor) =>
      parties.filter(({ to }) => to === actor).every((row) => row["side"] === undefined && row["role"] === undefined),
    );
    return all.length > 2 ? silentOnes.map((actor) => `${id} side-missing ${actor}`) : [];
  });
  return [
    ...undated.map((id) => `${id} day-missing null`),
    ...silent.map((id) => `${id} discussion-missing null`),
    ...bases.map((id) => `${id} no-legal-basis null`),
    ...sides,
  ].sort();
}
it("finds what the records lack", () => {
  fc.assert(
    fc.property(world, (one) => {
      const found = createGraph(one.datasets)
        .gaps(undefined, { what: ["day-missing", "discussion-missing", "no-legal-basis", "side-missing"] })
        .filter(({ what, row }) => what !== "day-missing" || row === null);
      expect(found.map(({ entity, what, row }) => `${entity.id} ${what} ${row?.to?.id ?? null}`).sort()).toEqual(
        plainly(one),
      );
    }),
    { numRuns: 30 },
  );
});
