// What the library writes it reads, with the same meaning; what was changed by hand and no longer fits is refused.
import { type AnyRow, createGraph, type Graph } from "diplograph";
import { japanKorea } from "diplograph/data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const entitiesOf = (graph: Graph): readonly string[] =>
  [...new Set(graph.assertions().map(({ subject }) => subject.id as string))].sort();
const written = (graph: Graph) => ({
  entities: entitiesOf(graph).map((id) => graph.record(id) as Record<string, unknown>),
});
/** Without the dataset, of which canonical records know nothing. */
const rowsOf = (graph: Graph): unknown[] => graph.assertions().map(({ dataset: _, ...row }: AnyRow) => row);

const whole = createGraph(japanKorea);
const canonical = written(whole);

const counts = new Map<string, number>();
for (const file of [...japanKorea.files, ...(japanKorea.includes ?? []).flatMap(({ files }) => files)])
  for (const record of file.entities as readonly { id?: string; about?: string }[]) {
    const id = record.id ?? record.about ?? "";
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
const single = canonical.entities
  .map((record, at) => [at, record] as const)
  .filter(([, { id }]) => counts.get(String(id)) === 1);

describe("canonical records", () => {
  const again = createGraph(canonical);

  it("have `id`, `kind` and rows with ids", () => {
    for (const record of canonical.entities) {
      expect(record["id"]).toMatch(new RegExp(`^${String(record["kind"])}:`));
      for (const [field, rows] of Object.entries(record))
        if (Array.isArray(rows) && !["evidence", "types", "point"].includes(field))
          for (const row of rows)
            expect(row).toMatchObject({ id: expect.stringContaining(`${String(record["id"])}#${field}/`) });
    }
  });
  it("are JSON", () => expect(JSON.parse(JSON.stringify(canonical))).toEqual(canonical));
  it("load again into the same rows", () => {
    const linked = (graph: Graph) => (rowsOf(graph) as AnyRow[]).filter((row) => !("value" in row));
    expect(linked(again)).toEqual(linked(whole));
  });
  it("load again into the same values", () => {
    const values = (graph: Graph) =>
      (rowsOf(graph) as AnyRow[]).filter((row) => "value" in row).map(({ evidence: _, ...row }) => row);
    expect(values(again)).toEqual(values(whole));
  });
  it("are written again as they are", () => expect(written(again)).toEqual(canonical));

  it("keep the evidence of every assertion of an entity of one record", () =>
    fc.assert(
      fc.property(fc.constantFrom(...single), ([, record]) => {
        const id = String(record["id"]);
        const of = (graph: Graph) => (rowsOf(graph) as AnyRow[]).filter(({ subject }) => subject.id === id);
        expect(of(again)).toEqual(of(whole));
      }),
      { numRuns: 40 },
    ));
});
describe("ids and kinds that are written", () => {
  const issue = { id: "issue:x", evidence: "1", parties: [{ to: "country:aa" }] };
  const record = createGraph(withBase(issue)).record("issue:x");
  const id = (record?.["parties"] as [{ id: string }] | undefined)?.[0].id;
  const short = (record: object) => problemsOf(withBase(record)).map(({ code, path }) => [code, path.join(".")]);

  it("are accepted where they fit", () => {
    expect(short({ ...issue, kind: "issue", parties: [{ id, to: "country:aa", evidence: "2", note: "n" }] })).toEqual(
      [],
    );
    expect(problemsOf(withBase(issue, { about: "issue:x", kind: "issue", evidence: "2" }))).toEqual([]);
  });
  it("an id of another assertion is a conflict", () => {
    expect(short({ ...issue, parties: { id, to: "country:bb" } })).toEqual([["ID_CONFLICT", "parties.id"]]);
    expect(short({ ...issue, parties: [{ id: `${id}0`, to: "country:aa" }] })).toEqual([
      ["ID_CONFLICT", "parties.0.id"],
    ]);
    expect(short({ ...issue, related: { id, to: "issue:y" } })).toContainEqual(["ID_CONFLICT", "related.id"]);
  });
  it("a kind that is not the id's is refused", () => {
    expect(short({ ...issue, kind: "meeting" })).toEqual([["STRUCTURE_INVALID", "kind"]]);
    expect(short({ ...issue, kind: null })).toEqual([["STRUCTURE_INVALID", "kind"]]);
  });
});
