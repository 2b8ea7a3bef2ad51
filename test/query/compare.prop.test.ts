// What another lens shows otherwise, against a slow look through both; and what must hold of any two lenses.
import { type AnyGraph, type AnyRow, createGraph, type LensChange } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cast, lens, world } from "../arbitraries.ts";

type Entity = ReturnType<AnyGraph["all"]>[number] & {
  readonly status?: string | null;
  readonly standing?: { readonly byParty: readonly { readonly party: { readonly id: string }; readonly is: string }[] };
};
type Found = ReturnType<AnyGraph["compare"]>;
/** Every part of a lens, so that merged over any other it is this one. */
const whole = (given: LensChange): LensChange => ({
  asOf: undefined,
  knownBy: undefined,
  sources: undefined,
  datasets: undefined,
  certainty: undefined,
  ...given,
});

const idsIn = (graph: AnyGraph): Set<string> =>
  new Set(Object.keys(graph.ontology).flatMap((kind) => graph.all(kind).map(({ id }) => id)));
const viewOf = (graph: AnyGraph, id: string): Entity => graph.subject(id.split(":")[0] ?? "", id).view() as Entity;
const rowsIn = (graph: AnyGraph, id: string): ReadonlyMap<string, AnyRow> =>
  new Map(
    Object.values(viewOf(graph, id))
      .flatMap((value) => (Array.isArray(value) ? (value as readonly AnyRow[]) : []))
      .flatMap((row) => (row?.subject === undefined || row.field === undefined ? [] : [[row.id, row]])),
  );
/** All that one row shows, without names. */
const told = (row: AnyRow | undefined): unknown =>
  row && {
    ...JSON.parse(JSON.stringify(row, (key, value) => (key === "name" || key === "dataset" ? undefined : value))),
    evidence: row.evidence
      .map((one) => JSON.stringify(one, (key, value) => (key === "name" ? undefined : value)))
      .sort(),
  };
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function expected(before: AnyGraph, after: AnyGraph): object[] {
  const [here, there] = [idsIn(before), idsIn(after)];
  return [...new Set([...here, ...there])].sort().flatMap((id) => {
    const [first, second] = [rowsIn(before, id), rowsIn(after, id)];
    const rows = [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((row) => {
      if (!first.has(row)) return [`appeared ${row}`];
      if (!second.has(row)) return [`disappeared ${row}`];
      return isSame(told(first.get(row)), told(second.get(row))) ? [] : [`changed ${row}`];
    });
    const [was, is] = [viewOf(before, id), viewOf(after, id)];
    const stood = Object.fromEntries((was.standing?.byParty ?? []).map((one) => [one.party.id, one.is]));
    const stands = Object.fromEntries((is.standing?.byParty ?? []).map((one) => [one.party.id, one.is]));
    const standing = [...new Set([...Object.keys(stood), ...Object.keys(stands)])]
      .sort()
      .filter((party) => stood[party] !== stands[party])
      .map((party) => [party, stood[party] ?? null, stands[party] ?? null]);
    const shown = { before: here.has(id), after: there.has(id) };
    const status = was.status === undefined ? null : { before: was.status, after: is.status };
    const isEqual = rows.length === 0 && standing.length === 0 && was.status === is.status;
    return isEqual && shown.before === shown.after ? [] : [{ id, shown, status, standing, rows }];
  });
}
const plain = (found: Found) =>
  found.map(({ entity, shown, status, standing, rows }) => ({
    id: entity.id as string,
    shown,
    status,
    standing: standing.map(({ party, before, after }) => [party.id, before, after]),
    rows: rows
      .map(({ what, row }) => `${what} ${row.id}`)
      .sort((a, b) => (a.slice(a.indexOf(" ")) < b.slice(b.indexOf(" ")) ? -1 : 1)),
  }));

it("shows what a slow look through both does", () => {
  fc.assert(
    fc.property(world, lens, lens, (one, first, second) => {
      const graph = createGraph(one.datasets).at(first);
      expect(plain(graph.compare(second))).toEqual(expected(graph, graph.at(second)));
    }),
    { numRuns: 120 },
  );
});
it("is empty for the same lens, and for other names", () => {
  fc.assert(
    fc.property(world, lens, fc.constantFrom("de", "ja-JP"), (one, looking, language) => {
      const graph = createGraph(one.datasets).at(looking);
      expect(graph.compare({})).toEqual([]);
      expect(graph.compare(looking)).toEqual([]);
      expect(graph.compare({ language, perspective: one.countries[0] ?? "" })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
it("is the other way round with the lenses exchanged, whatever it is narrowed to", () => {
  const exchanged = <T>({ before, after }: { readonly before: T; readonly after: T }) => ({
    before: after,
    after: before,
  });
  const opposite = { appeared: "disappeared", disappeared: "appeared", changed: "changed" } as const;
  fc.assert(
    fc.property(world, lens, lens, fc.constantFrom("none", "about", "between"), (one, first, second, by) => {
      const graph = createGraph(one.datasets);
      const narrowed = {
        none: {},
        about: { about: cast.issueIds },
        between: { between: one.countries.slice(0, 2), organs: true },
      }[by];
      const there = graph.at(first).compare(whole(second), narrowed);
      const back = graph.at(second).compare(whole(first), narrowed);
      expect(back.map(({ entity }) => entity.id)).toEqual(there.map(({ entity }) => entity.id));
      for (const [at, { shown, status, standing, rows }] of there.entries()) {
        const other = back[at];
        expect(other?.shown).toEqual(exchanged(shown));
        expect(other?.status).toEqual(status && exchanged(status));
        expect(other?.standing.map(({ party, ...is }) => [party.id, exchanged(is)])).toEqual(
          standing.map(({ party, before, after }) => [party.id, { before, after }]),
        );
        expect(other?.rows.map(({ what, row }) => [opposite[what], row.id])).toEqual(
          rows.map(({ what, row }) => [what, row.id]),
        );
        for (const [place, { what, row, before }] of rows.entries())
          if (what === "changed") expect([other?.rows[place]?.row, other?.rows[place]?.before]).toEqual([before, row]);
      }
    }),
    { numRuns: 60 },
  );
});
it("shows each row as the lens does that shows it, by field and in time", () => {
  fc.assert(
    fc.property(world, lens, lens, (one, first, second) => {
      const graph: AnyGraph = createGraph(one.datasets).at(first);
      const other = graph.at(second);
      for (const { entity, rows } of graph.compare(second)) {
        const [here, there] = [rowsIn(graph, entity.id), rowsIn(other, entity.id)];
        for (const { what, row, before } of rows) {
          expect(row).toEqual(what === "disappeared" ? here.get(row.id) : there.get(row.id));
          expect(before).toEqual(what === "changed" ? here.get(row.id) : null);
          if (what === "appeared") expect(here.has(row.id)).toBe(false);
          if (what === "disappeared") expect(there.has(row.id)).toBe(false);
        }
        const fields = Object.keys(viewOf(graph, entity.id));
        const keys = rows.map(({ row }) => {
          const day = row.on ?? row.during ?? row.due;
          const order = day ? (day.earliest ?? day.latest ?? "") : "9999-99-99";
          return [String(fields.indexOf(row.field)).padStart(3, "0"), order, row.id].join(" ");
        });
        expect(keys).toEqual([...keys].sort());
      }
    }),
    { numRuns: 60 },
  );
});
