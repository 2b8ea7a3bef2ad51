// What every graph has: handles, lists of a kind, single assertions, records as stored, hints, datasets.
import {
  type AnyGraph,
  createGraph,
  DiplographError,
  describe as describeAnswer,
  diplomatic,
  extendOntology,
  kind,
  link,
  parseDataset,
} from "diplograph";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { base, refusalOf, withBase } from "./helpers.ts";
import { mine } from "./types/mine.ts";

const data = withBase(
  { id: "source:undated", type: "book", title: "Undated", checked: "catalogue" },
  { id: "country:cc", evidence: "1" },
  {
    id: "issue:border",
    evidence: "1",
    types: ["legal", "naming"],
    parties: ["country:aa", "country:bb", "country:cc"],
  },
  { id: "issue:water", evidence: "1", types: "maritime", phases: { step: "raised", on: "2000" } },
  { id: "place:rock", evidence: "1", type: "islets" },
);
const graph = createGraph(data);
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("a handle", () => {
  it("is there for every kind, by name or through subject", () => {
    for (const kind of Object.keys(diplomatic)) expect(graph).toHaveProperty(kind);
    expect(graph.country("AA").id).toBe("country:aa");
    expect(graph.subject("country", "aa")).toMatchObject({ id: "country:aa", kind: "country" });
    expect(graph.subject("issue", "border").view()).toBe(graph.issue("border").view());
    expect(Object.isFrozen(graph.issue("border"))).toBe(true);
  });
  it("has the questions of its kind alone", () => {
    const has = (kind: keyof typeof diplomatic, name: string) => Object.keys(graph[kind](name));
    const common = ["id", "kind", "view", "rows", "follow", "assertions"];
    expect(has("country", "aa")).toEqual(common);
    expect(has("place", "rock")).toEqual([...common, "positions", "claims", "control"]);
    expect(has("issue", "border")).toEqual([...common, "positions"]);
  });
  it("has rows of its fields of rows alone", () => {
    expect(graph.issue("border").rows("parties")).toHaveLength(3);
    expect(graph.issue("border").rows("over")).toEqual([]);
    for (const field of ["types", "overs", "toString", ""])
      expect(refusalOf(() => graph.issue("border").rows(field as never))).toMatchObject([
        "ARGUMENT_INVALID",
        { argument: "field", value: field },
      ]);
  });
  it("belongs to the lens of its graph", () => {
    const handle = graph.issue("water");
    const before = graph.at({ asOf: "1999-12-31" }).issue("water");
    expect(handle.rows("phases")).toHaveLength(1);
    expect(before.rows("phases")).toEqual([]);
    expect(handle.rows("phases")).toHaveLength(1);
  });
  it("is refused for a kind that is none", () => {
    for (const kind of ["planet", "toString", "at", ""])
      expect(refusalOf(() => (graph as AnyGraph).subject(kind, "aa"))).toMatchObject([
        "ARGUMENT_INVALID",
        { argument: "kind", value: kind },
      ]);
  });
});

describe("all", () => {
  it("is every entity of a kind in the lens, by id", () => {
    expect(idsOf(graph.all("country"))).toEqual(["country:aa", "country:bb", "country:cc"]);
    expect(graph.all("meeting")).toEqual([]);
    expect(graph.all("issue")[0]).toBe(graph.issue("border").view());
    expect(idsOf(graph.at({ knownBy: "2000-12-31" }).all("issue"))).toEqual(["issue:water"]);
    expect(idsOf(graph.at({ knownBy: "2014-03-27" }).all("source"))).toEqual([]);
  });
  it("has those of some types, whether of one type or of several", () => {
    expect(idsOf(graph.all("issue", { types: ["naming"] }))).toEqual(["issue:border"]);
    expect(idsOf(graph.all("issue", { types: ["naming", "maritime"] }))).toEqual(["issue:border", "issue:water"]);
    expect(idsOf(graph.all("place", { types: ["islets"] }))).toEqual(["place:rock"]);
    expect(idsOf(graph.all("source", { types: ["news", "archive"], limit: 5 }))).toEqual(["source:paper"]);
    expect(idsOf(graph.all("organization", { types: ["court"] }))).toEqual([]);
    expect(graph.all("issue", { types: [] })).toEqual([]);
    expect(idsOf(graph.all("country", { limit: 2 }))).toEqual(["country:aa", "country:bb"]);
  });
  it("refuses a kind that is none", () => {
    expect(refusalOf(() => (graph as AnyGraph).all("planet"))).toMatchObject([
      "ARGUMENT_INVALID",
      { argument: "kind", value: "planet" },
    ]);
  });
  it("has a user's kinds", () => {
    const vessels = ["patrol", "fishing"].map((type, at) => ({
      id: `vessel:v${at}`,
      evidence: "1",
      types: type,
      flag: "country:aa",
    }));
    const one = createGraph(withBase(...vessels), { ontology: mine });
    expect(idsOf(one.all("vessel", { types: ["fishing"] }))).toEqual(["vessel:v1"]);
    expect(one.vessel("v0").view()).toMatchObject({
      kind: "vessel",
      types: ["patrol"],
      flag: [{ to: { id: "country:aa" } }],
    });
    expect(idsOf(one.country("aa").follow("flagOf").toArray())).toEqual(["vessel:v0", "vessel:v1"]);
    expect(one.ontology).toHaveProperty("vessel");
  });
});

describe("assertion", () => {
  it("is one row or scalar by its id", () => {
    for (const row of graph.assertions()) expect(graph.assertion(row.id)).toEqual(row);
  });
  it("is undefined where there is none, or the lens does not show it", () => {
    expect(graph.assertion("issue:border#parties/country:aa~0")).toBeUndefined();
    expect(graph.assertion("")).toBeUndefined();
    const [raised] = graph.issue("water").rows("phases");
    expect(graph.assertion(raised?.id ?? "")).toMatchObject({ field: "phases", step: "raised" });
    expect(graph.at({ asOf: "1999-12-31" }).assertion(raised?.id ?? "")).toBeUndefined();
  });
  it("is the row with other dates where the first does not hold by itself", () => {
    const control = ["1952/..", "1900/1960"].map((during) => ({ to: "country:aa", type: "effective", during }));
    const one = createGraph(withBase({ id: "place:rock", evidence: "1", control })).at({ asOf: "1990-01-01" });
    const [row] = one.place("rock").control();
    expect(row).toMatchObject({
      during: { edtf: "1900/1960" },
      alternatives: [{ edtf: "1952/.." }],
      holds: "possibly",
    });
    expect(one.assertion(row?.id ?? "")).toEqual(row);
    const alone = one.assertions({ about: "place:rock" }).filter(({ field }) => field === "control");
    expect(alone.map(({ during, holds }) => [during?.edtf, holds])).toEqual([["1952/..", "yes"]]);
    expect(one.assertion(alone[0]?.id ?? "")).toEqual(alone[0]);
  });
});

describe("record", () => {
  it("is the entity as stored, whatever the lens, and loads again", () => {
    const record = graph.record("issue:border");
    expect(record).toMatchObject({ id: "issue:border", kind: "issue", types: ["legal", "naming"] });
    expect(graph.at({ knownBy: "1900-01-01", sources: [] }).record("issue:border")).toEqual(record);
    const all = [...graph.all("country"), ...graph.all("source"), ...graph.all("place"), ...graph.all("issue")];
    const again = createGraph({ entities: all.map(({ id }) => graph.record(id)) });
    expect(again.issue("border").view()).toEqual(graph.issue("border").view());
  });
  it("is undefined where there is none", () => {
    expect(graph.record("issue:nothing")).toBeUndefined();
    expect(graph.record("border")).toBeUndefined();
  });
});

describe("hints and datasets", () => {
  it("are what is worth a look, and where", () => {
    const found = graph.hints.map(({ code, record, path, value }) => [code, record, path.join("."), value]);
    expect(found).toEqual([
      ["SIDES_MISSING", "issue:border", "parties.0", "country:aa"],
      ["SIDES_MISSING", "issue:border", "parties.1", "country:bb"],
      ["SIDES_MISSING", "issue:border", "parties.2", "country:cc"],
      ["SOURCE_UNDATED", "source:undated", "published", undefined],
    ]);
    expect(graph.at({ asOf: "2000-01-01" }).hints).toBe(graph.hints);
    expect(createGraph(withBase()).hints).toEqual([]);
  });
  it("are what was loaded, included ones first", () => {
    const countries = {
      id: "countries",
      title: "Countries",
      licence: "CC0-1.0",
      version: "1.0.0",
      files: [{ name: "base", defaultSource: "source:paper", entities: base }],
    };
    const whole = {
      id: "whole",
      title: "Whole",
      licence: "CC-BY-4.0",
      version: "2.0.0",
      coverage: "some of it",
      includes: [countries],
      files: [],
    };
    expect(createGraph([whole, countries, { entities: [] }]).datasets).toEqual([
      { id: "countries", title: "Countries", licence: "CC0-1.0", version: "1.0.0", coverage: null },
      { id: "whole", title: "Whole", licence: "CC-BY-4.0", version: "2.0.0", coverage: "some of it" },
      { id: "data", title: "data", licence: null, version: null, coverage: null },
    ]);
    expect(graph.datasets).toMatchObject([{ id: "data", title: "test.json" }]);
  });
});

describe("createGraph", () => {
  it("refuses options that it does not have", () => {
    for (const options of [{ ontologies: diplomatic }, null, "ontology"])
      expect(refusalOf(() => createGraph(withBase(), options as never))).toMatchObject(["ARGUMENT_INVALID", {}]);
    expect(() => createGraph(withBase(), { ontology: undefined as never })).not.toThrow();
  });
  it("gives methods that need no `this`", () => {
    const { at, between, all, resolve, assertions, record, assertion, from, subject } = graph;
    expect(at({ asOf: "2000-01-01" }).lens.asOf).toBe("2000-01-01");
    expect(idsOf(between("aa", "bb").actors)).toEqual(["country:aa", "country:bb"]);
    expect(all("issue")).toHaveLength(2);
    expect(resolve("aa")).toHaveLength(1);
    expect(assertion(assertions()[0]?.id ?? "")).toEqual(assertions()[0]);
    expect(record("country:aa")?.id).toBe("country:aa");
    expect(from("country:aa").count()).toBe(1);
    expect(subject("country", "aa").id).toBe("country:aa");
  });
});

describe("what is not what was asked for is refused", () => {
  const graph = createGraph(withBase({ id: "issue:x", evidence: "1", parties: ["country:aa", "country:bb"] }));
  const refusal = (ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      if (error instanceof DiplographError) return error.code;
      throw error;
    }
    return undefined;
  };
  it.each<[string, () => unknown]>([
    ["a country as source of a lens", () => graph.at({ sources: ["country:aa"] })],
    ["a source as perspective", () => graph.at({ perspective: "source:paper" })],
    ["another entity for a subject's assertions", () => graph.issue("x").assertions({ about: "AA" } as object)],
    ["a list as options", () => graph.issue("x").positions([] as object)],
    ["an ontology that is none", () => createGraph([], { ontology: 5 as never })],
    ["an unknown option of a question", () => graph.place("alpha").control({ since: "2014" } as object)],
    ["an unknown option of `parseDataset`", () => parseDataset({ entities: [] }, { kinds: {} } as object)],
    ["no answer to describe", () => describeAnswer(undefined as never)],
  ])("%s", (_, ask) => expect(refusal(ask)).toBe("ARGUMENT_INVALID"));
  it.each<[string, () => unknown]>([
    ["a link that leads nowhere", () => link({ to: "country" } as never)],
    ["a misspelt part of an extension", () => extendOntology(diplomatic, { kindz: {} } as object)],
    ["no extension", () => extendOntology(diplomatic, null as never)],
    ["no fields", () => kind("vessel", null as never)],
    ["a default", () => kind("vessel", { tons: z.number().default(1) })],
    [
      "a kind named like a part of the graph",
      () => createGraph([], { ontology: { ...diplomatic, at: kind("at", {}) } }),
    ],
  ])("%s", (_, ask) => expect(refusal(ask)).toBe("ONTOLOGY_INVALID"));
  it("an id that there is not, with what is near it", () => {
    expect(refusal(() => graph.from("issue:y"))).toBe("ENTITY_UNKNOWN");
    expect(refusal(() => graph.from("Aa" as never))).toBe("ENTITY_UNKNOWN");
  });
});
