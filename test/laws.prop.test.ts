// Laws that hold for whatever data: exchange, narrowing, order, and what is added beside.
import { createGraph, type Graph } from "diplograph";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyAnswer, namesIn } from "./answers.ts";
import { cast, lens, lookDay, type PlainDataset, type PlainRecord, type World, world } from "./arbitraries.ts";

const RUNS = 25;
const graphOf = (data: unknown): Graph => createGraph(data);
const mapRecords = (datasets: readonly PlainDataset[], change: (record: PlainRecord) => readonly PlainRecord[]) =>
  datasets.map((dataset) => ({
    ...dataset,
    files: dataset.files.map((file) => ({ ...file, entities: file.entities.flatMap(change) })),
  }));

const PARTNER: Record<string, string> = { qa: "qb", qb: "qa", Qa: "Qb", Qb: "Qa", QA: "QB", QB: "QA" };
/** Exchanges the two countries in every text. */
const swapped = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/q[ab]/gi, (token) => PARTNER[token] ?? token)) as T;
/** As a set: lists in one order, generated names with their parts in one order, ids of assertions without their hash. */
function asSets(value: unknown, key = ""): unknown {
  if (typeof value === "string")
    return key === "name"
      ? value
          .split(/[ ,/:]+/)
          .sort()
          .join(" ")
      : value.replace(/~[^~]*$/, (hash) => (value.includes("#") ? "" : hash));
  if (Array.isArray(value))
    return value
      .map((one) => asSets(one))
      .map((one) => JSON.stringify(one) ?? "null")
      .sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, asSets(one, name)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("any data of the arbitraries", () => {
  it("load", () => {
    fc.assert(
      fc.property(world, ({ datasets }) => {
        const graph = graphOf(datasets);
        expect(graph.all("country").length).toBeGreaterThan(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe("exchanging two countries in the data", () => {
  it("exchanges them in every answer", () => {
    fc.assert(
      fc.property(
        world,
        lens,
        fc.option(fc.constant("country:qa"), { nil: undefined }),
        (one, looking, perspective) => {
          const before = graphOf(one.datasets).at({ ...looking, perspective });
          const after = graphOf(swapped(one.datasets)).at({
            ...looking,
            perspective: perspective && swapped(perspective),
          });
          const names = namesIn(one.countries);
          const expected = swapped(everyAnswer(before, { countries: one.countries, names }));
          const issues = swapped([...cast.issueIds]);
          const found = everyAnswer(after, { countries: swapped(one.countries), issues, names: swapped(names) });
          expect(asSets(found)).toEqual(asSets(expected));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("a narrower lens", () => {
  const idsOf = (graph: Graph): string[] => graph.assertions().map(({ id }) => id);
  it("never adds an assertion", () => {
    fc.assert(
      fc.property(world, lens, lens, ({ datasets }, first, second) => {
        const wide = graphOf(datasets).at(first);
        const added = Object.fromEntries(Object.entries(second).filter(([part]) => !(part in first)));
        const before = new Set(idsOf(wide));
        expect(idsOf(wide.at(added)).filter((id) => !before.has(id))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
  it("never adds an assertion with fewer sources or datasets", () => {
    fc.assert(
      fc.property(world, lens, ({ datasets }, first) => {
        const wide = graphOf(datasets).at({
          ...first,
          sources: ["source:one", "source:two"],
          datasets: ["first", "second"],
        });
        const before = new Set(idsOf(wide));
        const narrow = [...idsOf(wide.at({ sources: ["source:two"] })), ...idsOf(wide.at({ datasets: ["second"] }))];
        expect(narrow.filter((id) => !before.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what was so and what was known", () => {
  it("commute", () => {
    fc.assert(
      fc.property(world, lookDay, lookDay, (one, asOf, knownBy) => {
        const graph = graphOf(one.datasets);
        const asked = { countries: one.countries, names: namesIn(one.countries) };
        const first = everyAnswer(graph.at({ asOf }).at({ knownBy }), asked);
        expect(everyAnswer(graph.at({ knownBy }).at({ asOf }), asked)).toEqual(first);
        expect(everyAnswer(graph.at({ knownBy, asOf }), asked)).toEqual(first);
      }),
      { numRuns: 10 },
    );
  });
});

const evidence = [{ source: "source:zz" }];
const parties = ["country:zz", "country:zy"];
/** Nothing that anything else points to, or that points to anything else. */
const UNRELATED: PlainDataset = {
  id: "unrelated",
  title: "Unrelated",
  licence: "CC0",
  version: "1",
  files: [
    {
      name: "z",
      language: "en",
      entities: [
        { id: "source:zz", type: "news", title: "Zz", published: "2002-02-02", checked: "full-text" },
        { id: "country:zz", names: [{ text: "Zzland" }], evidence },
        { id: "country:zy", names: [{ text: "Zyland" }], evidence },
        { id: "issue:zz", types: ["legal"], names: [{ text: "matter zz" }], parties, evidence },
        {
          id: "meeting:zz",
          participants: parties,
          phases: [{ step: "held", on: "2002" }],
          discussed: ["issue:zz"],
          evidence,
        },
        { id: "position:zz", holder: "country:zz", stance: "demands", regards: "issue:zz", evidence },
      ],
    },
  ],
};
const isUnrelated = (answer: unknown): boolean => {
  const { id } = answer as { readonly id: string };
  return /^[a-z]+:z[yz]/.test(id);
};

describe("what is added beside", () => {
  it("an unrelated record changes no answer", () => {
    fc.assert(
      fc.property(world, lens, (one, looking) => {
        const asked = { countries: one.countries, names: namesIn(one.countries) };
        const before = everyAnswer(graphOf(one.datasets).at(looking), asked);
        const more = graphOf([UNRELATED, ...one.datasets]).at(looking);
        const after = Object.entries(everyAnswer(more, asked)).flatMap(([question, answer]) => {
          if (!/^(?:all |assertions$)/.test(question)) return question in before ? [[question, answer]] : [];
          return [[question, (answer as readonly unknown[]).filter((row) => !isUnrelated(row))]];
        });
        expect(Object.fromEntries(after)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
  it("a second source changes no assertion's id", () => {
    const second = { id: "source:more", type: "news", title: "More", published: "2007-07-07", checked: "excerpt" };
    const cite = (record: PlainRecord): PlainRecord =>
      Object.fromEntries(
        Object.entries(record).map(([field, value]) =>
          Array.isArray(value) && field !== "evidence" && field !== "types"
            ? [
                field,
                value.map((row) =>
                  row.evidence ? { ...row, evidence: [...row.evidence, { source: second.id }] } : row,
                ),
              ]
            : [field, value],
        ),
      );
    /** The rows once more, as the second source says them. */
    const repeat = ({ id, about, types, names, identifiers, ...record }: PlainRecord): PlainRecord => {
      const again = Object.entries(record).flatMap(([field, value]) =>
        Array.isArray(value) && field !== "evidence"
          ? [[field, value.map(({ evidence: _, ...row }) => ({ ...row, evidence: [{ source: second.id }] }))]]
          : [],
      );
      return { about: (id ?? about) as string, ...Object.fromEntries(again), evidence: [{ source: second.id }] };
    };
    const own = (graph: Graph): string[] =>
      graph.assertions().flatMap(({ id, subject }) => (subject.id === second.id ? [] : [id]));
    fc.assert(
      fc.property(world, fc.boolean(), ({ datasets }, isRepeated) => {
        const isSource = (record: PlainRecord) => record.id?.startsWith("source:") === true;
        const changed = mapRecords(datasets, (record) =>
          isSource(record) ? [record] : isRepeated ? [record, repeat(record)] : [cite(record)],
        );
        const extra = { ...UNRELATED, id: "extra", files: [{ name: "e", language: "en", entities: [second] }] };
        expect(own(graphOf([...changed, extra])).sort()).toEqual(own(graphOf(datasets)).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe("the order of what is loaded", () => {
  const turned = <T>(all: readonly T[], by: number): T[] => {
    const at = all.length === 0 ? 0 : by % all.length;
    return [...all.slice(at), ...all.slice(0, at)].reverse();
  };
  const reordered = ({ datasets }: World, by: number) =>
    turned(datasets, by).map((dataset) => ({
      ...dataset,
      files: turned(dataset.files, by).map((file) => ({ ...file, entities: turned(file.entities, by) })),
    }));
  it("changes no answer", () => {
    fc.assert(
      fc.property(world, lens, fc.nat(40), (one, looking, by) => {
        const asked = { countries: one.countries, names: namesIn(one.countries) };
        const expected = everyAnswer(graphOf(one.datasets).at(looking), asked);
        expect(everyAnswer(graphOf(reordered(one, by)).at(looking), asked)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
