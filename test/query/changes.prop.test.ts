// What changed between two days, against a slow look at both and at every row.
import { type AnyGraph, type AnyRow, type ChangeOptions, createGraph, type LensChange } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { boundsOf, cast, sourceIds, type World, world } from "../arbitraries.ts";
import { affirmed, mayLieIn, rowsOf } from "../plain.ts";

type Seen = ReturnType<AnyGraph["all"]>[number] & {
  readonly status?: string | null;
  readonly standing?: { readonly byParty: readonly { readonly party: { readonly id: string }; readonly is: string }[] };
};
type Bounds = readonly [first: string, last: string];
interface Window {
  readonly from: string;
  readonly to: string;
  readonly eve: string;
  readonly first: string;
  readonly last: string;
}
const windows = fc.constantFrom<Window[]>(
  { from: "2001", to: "2001", eve: "2000-12-31", first: "2001-01-01", last: "2001-12-31" },
  { from: "2001-05-10", to: "2001-05-10", eve: "2001-05-09", first: "2001-05-10", last: "2001-05-10" },
  { from: "2001-05-15", to: "2002-03", eve: "2001-05-14", first: "2001-05-15", last: "2002-03-31" },
  { from: "2002", to: "2004", eve: "2001-12-31", first: "2002-01-01", last: "2004-12-31" },
  { from: "2005-02", to: "2005-02", eve: "2005-01-31", first: "2005-02-01", last: "2005-02-28" },
  { from: "2006", to: "[2011,2012]", eve: "2005-12-31", first: "2006-01-01", last: "2012-12-31" },
);
const lens = fc.record(
  {
    knownBy: fc.constantFrom("2002-06-01", "2004-04-04", "2006-12-31"),
    sources: fc.subarray([...sourceIds], { minLength: 1 }),
    certainty: fc.constantFrom("certain" as const, "probable" as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LensChange>;

/** When each tried stretch begins and ends, worked out by hand; nothing where that is open or unknown. */
const ends: { readonly [edtf: string]: { readonly began?: Bounds; readonly ended?: Bounds } } = {
  "2000/2004": { began: ["2000-01-01", "2000-12-31"], ended: ["2004-01-01", "2004-12-31"] },
  "2002-05/..": { began: ["2002-05-01", "2002-05-31"] },
  "../2003": { ended: ["2003-01-01", "2003-12-31"] },
  "2001-06-15/2006": { began: ["2001-06-15", "2001-06-15"], ended: ["2006-01-01", "2006-12-31"] },
  "2003/": { began: ["2003-01-01", "2003-12-31"] },
  "/2005": { ended: ["2005-01-01", "2005-12-31"] },
  "2002": { began: ["2002-01-01", "2002-01-01"], ended: ["2002-12-31", "2002-12-31"] },
  "2001?/2004~": { began: ["2001-01-01", "2001-12-31"], ended: ["2004-01-01", "2004-12-31"] },
};
const isDoubted = (edtf: string): boolean => /[?~]/.test(edtf);
const whats = ["phase", "began", "ended"] as const;
interface Told {
  readonly what: (typeof whats)[number];
  readonly surely: string;
  readonly row: string;
  readonly bounds: Bounds;
}
function toldBy(
  row: AnyRow & { readonly alternatives?: readonly { readonly edtf: string }[] },
  window: Window,
): Told[] {
  if (row.negated) return [];
  const spans = row.during ? [row.during, ...(row.alternatives ?? [])].map(({ edtf }) => edtf) : [];
  const days = {
    phase: row.on ? [[row.on.edtf, [boundsOf(row.on.edtf).earliest, boundsOf(row.on.edtf).latest]] as const] : [],
    began: spans.map((edtf) => [edtf, ends[edtf]?.began] as const),
    ended: spans.map((edtf) => [edtf, ends[edtf]?.ended] as const),
  };
  return whats.flatMap((what): Told[] => {
    const bounds = days[what]
      .map(([, day]) => day)
      .find((day) => day && day[0] <= window.last && day[1] >= window.first);
    const isSure = days[what].every(
      ([edtf, day]) => day && !isDoubted(edtf) && day[0] >= window.first && day[1] <= window.last,
    );
    return bounds ? [{ what, surely: isSure ? "yes" : "possibly", row: row.id, bounds }] : [];
  });
}
const listsOf = (graph: AnyGraph, { kind, id }: Seen): readonly AnyRow[] =>
  Object.values(graph.subject(kind, id).view())
    .flatMap((value) => (Array.isArray(value) ? (value as readonly AnyRow[]) : []))
    .filter((row) => row?.field !== undefined && row.subject !== undefined);
// A day with an open beginning stands on its end.
const FIRST = "0000-01-01";
const keyOf = ([first, last]: Bounds): string => (first === FIRST ? last : first);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: Told, b: Told): number =>
  compare(keyOf(a.bounds), keyOf(b.bounds)) ||
  compare(a.bounds[1], b.bounds[1]) ||
  whats.indexOf(a.what) - whats.indexOf(b.what) ||
  compare(a.row, b.row);

function expected(graph: AnyGraph, window: Window): object[] {
  const looks = [graph.at({ asOf: window.eve }), graph.at({ asOf: window.last })] as const;
  const seen = Object.keys(graph.ontology).flatMap((kind) => graph.all(kind) as readonly Seen[]);
  const found = seen.flatMap((one) => {
    const views = looks.map((look) => look.subject(one.kind, one.id).view() as Seen);
    const [before, after] = looks.map((look) => look.all(one.kind).some(({ id }) => id === one.id));
    const [was, is] = views.map(({ status }) => status);
    const [stood, stands] = views.map(
      ({ standing }) => new Map(standing?.byParty.map((party) => [party.party.id, party.is])),
    );
    const parties = [...new Set([...(stood?.keys() ?? []), ...(stands?.keys() ?? [])])].sort();
    const standing = parties
      .map((party) => ({ party, before: stood?.get(party) ?? null, after: stands?.get(party) ?? null }))
      .filter((party) => party.before !== party.after);
    const rows = listsOf(graph, one)
      .flatMap((row) => toldBy(row, window))
      .sort(inTime);
    if (before === after && was === is && standing.length === 0 && rows.length === 0) return [];
    const status = was === undefined ? null : { before: was, after: is };
    return [{ id: one.id as string, shown: { before, after }, status, standing, rows }];
  });
  const first = ({ rows }: (typeof found)[number]): string => (rows[0] ? keyOf(rows[0].bounds) : "9999-99-99");
  return found
    .sort((a, b) => compare(first(a), first(b)) || compare(a.id, b.id))
    .map((one) => ({ ...one, rows: one.rows.map(({ bounds: _, ...row }) => row) }));
}
const plain = (graph: AnyGraph, options: ChangeOptions): readonly { readonly id: string }[] =>
  graph.changes(options).map(({ entity, shown, status, standing, rows }) => ({
    id: entity.id,
    shown,
    status,
    standing: standing.map(({ party, before, after }) => ({ party: party.id, before, after })),
    rows: rows.map(({ what, surely, row }) => ({ what, surely, row: row.id })),
  }));

it("are the rows of that time, and what two looks show differently, in order", () => {
  fc.assert(
    fc.property(world, lens, windows, (one, looking, window) => {
      const graph: AnyGraph = createGraph(one.datasets).at(looking);
      expect(plain(graph, { from: window.from, to: window.to })).toEqual(expected(graph, window));
    }),
    { numRuns: 150 },
  );
});
it("have every affirmed phase of the records that may lie in that time, and no other", () => {
  const phased = [...cast.issueIds, ...cast.meetingIds, cast.agreementId, "event:clash"];
  fc.assert(
    fc.property(world, windows, (one: World, { from, to, first, last }) => {
      const told = createGraph(one.datasets)
        .changes({ from, to })
        .flatMap(({ rows }) => rows.filter(({ what }) => what === "phase"));
      const found = told.map(({ row }) => JSON.stringify([row.subject.id, row.step, row.on?.edtf]));
      const wanted = phased.flatMap((id) =>
        affirmed(rowsOf(one, id, "phases"))
          .filter(({ on }) => on !== undefined && mayLieIn(on, first, last))
          .map(({ step, on }) => JSON.stringify([id, step, on])),
      );
      expect(new Set(found)).toEqual(new Set(wanted));
    }),
    { numRuns: 60 },
  );
});
it("are narrowed to what is about something, or amid actors, and change in nothing else", () => {
  fc.assert(
    fc.property(world, lens, windows, fc.nat(), fc.boolean(), (one, looking, { from, to }, at, organs) => {
      const graph: AnyGraph = createGraph(one.datasets).at(looking);
      const seen = Object.keys(graph.ontology).flatMap((kind) => graph.all(kind) as readonly Seen[]);
      const links = seen.flatMap((entity) =>
        listsOf(graph, entity).flatMap(({ to: target, negated, field }) =>
          target && !negated ? [{ from: entity.id as string, field, to: target.id as string }] : [],
        ),
      );
      const all = plain(graph, { from, to });

      const about = [...cast.issueIds, cast.placeId, ...one.countries, "position:qa-1"].filter(
        (_, bit) => (at >> bit) & 1,
      );
      const near = new Set([...about, ...links.filter((link) => about.includes(link.to)).map((link) => link.from)]);
      if (about.length > 0) expect(plain(graph, { from, to, about })).toEqual(all.filter(({ id }) => near.has(id)));

      const pair = one.countries.slice(0, 2);
      const court = "organization:qa-court";
      const isPart = links.some((link) => link.from === court && link.field === "partOf");
      const standsFor = (id: string): readonly string[] =>
        organs && isPart && id === "country:qa" ? [id, court] : [id];
      const taking = ["parties", "signatories", "participants", "actors", "targets", "holder", "addressedTo"];
      const together = seen.filter(({ id }) =>
        pair.every((actor) =>
          links.some((link) => link.from === id && taking.includes(link.field) && standsFor(actor).includes(link.to)),
        ),
      );
      // Whoever is said to hold it, or said not to.
      const held = seen.filter((position) =>
        listsOf(graph, position).some(
          (row) => row.field === "holder" && pair.some((actor) => standsFor(actor).includes(row.to?.id ?? "")),
        ),
      );
      const onIt = held.filter(({ id }) =>
        links.some(
          (link) => link.from === id && link.field === "regards" && together.some((other) => other.id === link.to),
        ),
      );
      const amid = new Set([...together, ...onIt].map(({ id }) => id as string));
      expect(plain(graph, { from, to, between: pair, organs })).toEqual(all.filter(({ id }) => amid.has(id)));
      if (about.length > 0)
        expect(plain(graph, { from, to, between: pair, organs, about, limit: 2 })).toEqual(
          all.filter(({ id }) => amid.has(id) && near.has(id)).slice(0, 2),
        );
    }),
    { numRuns: 80 },
  );
});
