// An assertion's id follows from what it says: from nothing beside it, and from all of it.
import { createGraph } from "diplograph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hash } from "../../src/records/row-id.ts";
import { withBase } from "../helpers.ts";

type Row = Readonly<Record<string, unknown>>;
const idOf = (row: Row, record: object = {}): string => {
  const graph = createGraph(withBase({ id: "meeting:x", evidence: "1", phases: [row], ...record }));
  const phases = graph.record("meeting:x")?.["phases"] as readonly { readonly id: string }[] | undefined;
  return phases?.[0]?.id ?? "";
};
const actors = ["country:aa", "country:bb"];
const phase = fc.record(
  {
    step: fc.constantFrom("held", "agreed", "scheduled"),
    by: fc.subarray(actors, { minLength: 1 }),
    on: fc.constantFrom("2014", "2014-04", "[2014-04-11..2014-04-20]"),
    certainty: fc.constantFrom("certain", "probable", "possible"),
    negated: fc.boolean(),
    disclosed: fc.constantFrom("2014", "2015"),
  },
  { requiredKeys: ["step"] },
);
const beside = fc.record(
  {
    evidence: fc.constantFrom("2", ["2", { said: "the sources" }]),
    note: fc.constant("n"),
    ext: fc
      .json()
      .filter((text) => !text.includes("__proto__"))
      .map((text) => JSON.parse(text) as unknown),
  },
  { requiredKeys: [] },
);
const shuffled = (row: Row, order: readonly number[]): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map((entry, at) => [order[at] ?? 0, entry] as const)
      .sort(([a], [b]) => a - b)
      .map(([, [key, value]]) => [key, Array.isArray(value) ? [...value, ...value].reverse() : value]),
  );
/** What a phase says, defaults left out. */
const said = ({ certainty, negated, ...row }: Row): string =>
  canonicalJson({ ...row, ...(certainty !== "certain" && { certainty }), ...(negated === true && { negated }) });

const few = { numRuns: 60 };
describe("the id of a row", () => {
  it("names its entity, field and step", () =>
    expect(idOf({ step: "held" })).toMatch(/^meeting:x#phases\/held~[0-9a-z]+$/));
  it("is the same whatever sources, notes and data of one's own stand beside it", () =>
    fc.assert(
      fc.property(phase, beside, (row, more) => {
        expect(idOf({ ...row, ...more })).toBe(idOf(row));
      }),
      few,
    ));
  it("is the same in whatever order keys and ids are written, and whatever else the record says", () =>
    fc.assert(
      fc.property(phase, fc.array(fc.integer(), { minLength: 6, maxLength: 6 }), (row, order) => {
        expect(idOf(shuffled(row, order), { level: "summit" })).toBe(idOf(row));
      }),
      few,
    ));
  it("is another one exactly where the row says something else", () =>
    fc.assert(
      fc.property(phase, phase, (a, b) => {
        expect(idOf(a) === idOf(b)).toBe(said(a) === said(b));
      }),
      few,
    ));
  it("takes an empty list for none", () => expect(idOf({ step: "held", by: [] })).toBe(idOf({ step: "held" })));
});

describe("canonical JSON", () => {
  it("is equal exactly for equal values", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(canonicalJson(JSON.parse(JSON.stringify(a)))).toBe(canonicalJson(a));
        expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(a)));
        if (canonicalJson(a) === canonicalJson(b))
          expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
      }),
    ));
});

it("ten thousand similar texts have ten thousand hashes", () => {
  const hashes = Array.from({ length: 10_000 }, (_, at) => hash(`{"to":"country:aa","side":"${at}"}`));
  expect(new Set(hashes).size).toBe(10_000);
});
