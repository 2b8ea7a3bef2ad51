// Ontologies made from others: what loads, what answers show, what does not leak, what is refused.
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  createGraph,
  defineDataset,
  describe as describeAnswer,
  diplomatic,
  extendOntology,
  kind,
  link,
  list,
  parseDataset,
  phases,
  recordsSchema,
  ref,
  term,
} from "diplograph";
import { japanKorea } from "diplograph/data";
import { toGraphology } from "diplograph/graphology";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { base, problemsOf, refusalOf, withBase } from "../helpers.ts";
import { both, measures, measuresPart, vessels } from "./widened.ts";

const ofMeasures = [
  { id: "organization:igo", type: "igo", evidence: "1" },
  { id: "issue:trade", types: ["trade", "economic"], evidence: "1", parties: ["country:bb", "country:aa"] },
  { about: "issue:trade", parties: { to: "country:bb", observerSince: "2001" }, evidence: "2" },
  {
    id: "event:ban",
    type: "sanction",
    on: "2003-04-05",
    evidence: "1",
    actors: "country:aa",
    targets: {
      to: "country:bb",
      percentage: 25,
      until: "2005",
      lists: ["measure:embargo"],
      severity: "partial",
      window: "2003/2004",
    },
    concerns: ["measure:embargo", "issue:trade"],
    at: "country:aa",
    tariffCode: "8542",
    products: ["silk", "tea"],
    phases: { step: "suspended", on: "2004-01-01", forum: "organization:igo" },
  },
  {
    id: "measure:embargo",
    names: { text: "The embargo" },
    type: "embargo",
    products: "silk",
    imposedBy: "country:aa",
    against: { to: "country:bb", percentage: 10 },
    phases: { step: "announced", on: "2003-04-01" },
    evidence: "1",
  },
  { id: "agreement:truce", evidence: "1", type: "arrangement", signatories: ["country:aa", "country:bb"] },
  { about: "agreement:truce", covers: { to: "measure:embargo", share: 0.5 }, evidence: "2" },
] as const;
const ofVessels = [
  { id: "vessel:one", flag: { to: "country:aa", during: "2000/.." }, evidence: "1" },
  { id: "issue:fish", types: "fisheries", over: "vessel:one", parties: ["country:aa", "country:bb"], evidence: "1" },
  {
    id: "event:seizure",
    type: "incident",
    on: "2002",
    targets: { to: "country:aa", tonnage: 9 },
    log: "x",
    evidence: "1",
  },
  { id: "position:calm", holder: "country:bb", stance: "tolerates", regards: "issue:fish", evidence: "1" },
] as const;
const graph = createGraph(withBase(...ofMeasures), { ontology: measures });
const idsOf = (all: Iterable<{ readonly id: string }>) => [...all].map(({ id }) => id);

describe("a new qualifier", () => {
  it("is shown as its field says, and null or nothing where it is not written", () => {
    expect(graph.event("ban").rows("targets")).toMatchObject([
      {
        percentage: 25,
        until: { edtf: "2005" },
        lists: [{ id: "measure:embargo", kind: "measure", name: "The embargo" }],
        severity: "partial",
        window: { edtf: "2003/2004" },
      },
    ]);
    const plain = createGraph(withBase({ id: "event:e", type: "visit", evidence: "1", targets: "country:bb" }), {
      ontology: measures,
    });
    expect(plain.event("e").rows("targets")).toMatchObject([
      { percentage: null, until: null, lists: [], severity: null, window: null },
    ]);
  });
  it("is part of what an assertion's id stands for, and absent leaves the id as it was", () => {
    const targets = (ontology: typeof diplomatic, row: unknown) =>
      createGraph(withBase({ id: "event:e", type: "visit", evidence: "1", targets: row }), { ontology })
        .event("e")
        .rows("targets")[0]?.id;
    const [old, absent] = [targets(diplomatic, "country:bb"), targets(measures as never, "country:bb")];
    const given = targets(measures as never, { to: "country:bb", percentage: 1 });
    expect(absent).toBe(old);
    expect(given).not.toBe(old);
    expect(given).not.toBe(targets(measures as never, { to: "country:bb", percentage: 2 }));
    expect(targets(measures as never, { to: "country:bb", lists: [] })).toBe(old);
  });
  it("folds like any other: with fewer qualifiers, or denied", () => {
    expect(graph.issue("trade").rows("parties")).toMatchObject([
      { to: { id: "country:aa" }, observerSince: null },
      { to: { id: "country:bb" }, observerSince: { edtf: "2001" }, evidence: [{}, {}] },
    ]);
    const target = (row: object) => ({ about: "event:ban", targets: { to: "country:bb", ...row }, evidence: "9" });
    const denied = createGraph(withBase(...ofMeasures, target({ negated: true, percentage: 25 })), {
      ontology: measures,
    });
    expect(denied.event("ban").rows("targets")).toMatchObject([{ negated: false, sourcesDisagree: true }]);
    const other = createGraph(withBase(...ofMeasures, target({ negated: true, percentage: 7 })), {
      ontology: measures,
    });
    expect(other.event("ban").rows("targets")).toHaveLength(2);
  });
  it("is checked when loading: its shape, and what a reference points to", () => {
    const targets = (row: object) =>
      problemsOf(
        withBase(...ofMeasures, { about: "event:ban", targets: { to: "country:aa", ...row }, evidence: "3" }),
        { ontology: measures } as never,
      ).map(({ code, path }) => [code, path.join(".")]);
    expect(targets({ percentage: 3 })).toEqual([]);
    expect(targets({ percentage: "3" })).toEqual([["STRUCTURE_INVALID", "targets.percentage"]]);
    expect(targets({ until: "soon" })).toEqual([["TIME_INVALID", "targets.until"]]);
    expect(targets({ severity: "some" })).toEqual([["STRUCTURE_INVALID", "targets.severity"]]);
    expect(targets({ lists: "measure:none" })).toEqual([["LINK_DANGLING", "targets.lists"]]);
    expect(targets({ lists: ["measure:embargo", "country:aa"] })).toEqual([["LINK_WRONG_KIND", "targets.lists.1"]]);
    expect(targets({ tonnage: 3 })).toEqual([["STRUCTURE_INVALID", "targets.tonnage"]]);
  });
  it("can be walked by, matched and told in words", () => {
    const by = (least: number) =>
      idsOf(graph.from("event:ban").follow("targets", ({ percentage }) => (percentage ?? 0) >= least));
    expect([by(20), by(30)]).toEqual([["country:bb"], []]);
    expect(idsOf(graph.from("country:bb").follow("targetedBy").match({ tariffCode: "8542" }))).toEqual(["event:ban"]);
    expect(idsOf(graph.from("country:bb").follow("targetedBy").match({ products: "tea" }))).toEqual(["event:ban"]);
    expect(
      graph
        .event("ban")
        .rows("targets")
        .map((row) => describeAnswer(row))
        .join(),
    ).toContain("25");
  });
});

describe("a new field of a kind that exists", () => {
  it("is shown, walked from both ends, and null or empty where no record says it", () => {
    expect(graph.event("ban").view()).toMatchObject({ tariffCode: "8542", products: ["silk", "tea"] });
    expect(graph.agreement("truce").rows("covers")).toMatchObject([{ to: { id: "measure:embargo" }, share: 0.5 }]);
    expect(idsOf(graph.from("measure:embargo").follow("coveredBy").follow("signatories"))).toEqual([
      "country:aa",
      "country:bb",
    ]);
    const bare = createGraph(withBase({ id: "event:e", type: "visit", evidence: "1" }), { ontology: measures });
    expect(bare.event("e").view()).toMatchObject({ tariffCode: null, products: [] });
  });
});

describe("everything works on it", () => {
  it("between and its lists, a new end and a new kind too", () => {
    const between = graph.between("aa", "bb");
    expect(between.issues({ types: ["trade"] }).map(({ id }) => id)).toEqual(["issue:trade"]);
    expect(idsOf(between.events({ types: ["sanction"] }))).toEqual(["event:ban"]);
    const days = between.timeline().map(({ day, what, row }) => `${day.edtf} ${what} ${row.subject.id}`);
    expect(days).toEqual(expect.arrayContaining(["2003-04-01 phase measure:embargo", "2003-04-05 phase event:ban"]));
    expect(idsOf(graph.from("event:ban").follow("concerns"))).toEqual(["issue:trade", "measure:embargo"]);
    expect(idsOf(graph.from("country:aa").follow("siteOf"))).toEqual(["event:ban"]);
    expect(graph.neighbourhood("measure:embargo").map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining(["agreement:truce", "country:aa", "event:ban"]),
    );
  });
  it("lenses", () => {
    expect(idsOf(graph.at({ asOf: "2002-01-01" }).all("measure"))).toEqual([]);
    expect(idsOf(graph.at({ asOf: "2003-06-01" }).all("measure"))).toEqual(["measure:embargo"]);
    expect(idsOf(graph.at({ knownBy: "2014-03-27" }).all("measure"))).toEqual(["measure:embargo"]);
    expect(graph.at({ certainty: "certain" }).event("ban").rows("targets")).toHaveLength(1);
  });
  it("flat assertions: new scalars, new rows", () => {
    const said = graph.assertions({ about: "event:ban" });
    expect(said.filter(({ field }) => field === "tariffCode")).toMatchObject([{ value: "8542" }]);
    expect(said.filter(({ field }) => field === "products").map(({ value }) => value)).toEqual(["silk", "tea"]);
    for (const { id } of said) expect(graph.assertion(id)?.id).toBe(id);
  });
  it("graphology: new links and new ends are edges", () => {
    const made = toGraphology(graph);
    const edges = made.mapEdges((_key, { relation, inverse }, from, to) => `${from} ${relation}/${inverse} ${to}`);
    expect(edges).toEqual(
      expect.arrayContaining([
        "agreement:truce covers/coveredBy measure:embargo",
        "event:ban concerns/affectedBy measure:embargo",
        "event:ban at/siteOf country:aa",
      ]),
    );
  });
  it("records in canonical form load again, to the same", () => {
    const ids = [
      "country:aa",
      "country:bb",
      "place:alpha",
      "source:paper",
      ...new Set(ofMeasures.map((one) => ("id" in one ? one.id : one.about))),
    ];
    const records = ids.map((id) => graph.record(id));
    const again = createGraph({ entities: JSON.parse(JSON.stringify(records)) as unknown[] }, { ontology: measures });
    for (const id of ids) expect(again.record(id)).toEqual(graph.record(id));
    const rowIds = (one: typeof graph) => idsOf(one.assertions());
    expect(rowIds(again)).toEqual(rowIds(graph));
  });
  it("JSON Schema: accepts what loads, refuses what does not", () => {
    const isValid = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(recordsSchema(measures));
    expect([isValid(withBase(...ofMeasures)) || isValid.errors]).toEqual([true]);
    const event = (targets: object) => withBase({ id: "event:e", type: "visit", evidence: "1", targets });
    const isOurs = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(recordsSchema());
    expect(isValid(event({ to: "country:aa", percentage: 1 }))).toBe(true);
    expect(isValid(event({ to: "country:aa", percentage: "1" }))).toBe(false);
    expect(isOurs(event({ to: "country:aa", percentage: 1 }))).toBe(false);
    expect(isOurs(event({ to: "country:aa" }))).toBe(true);
  });
  it("whatever loads with the base loads with it, and says the same", () => {
    const [ours, wider] = [createGraph(japanKorea), createGraph(japanKorea, { ontology: both })];
    expect(idsOf(wider.assertions())).toEqual(idsOf(ours.assertions()));
    expect(wider.hints).toEqual(ours.hints);
    for (const { id } of ours.all("issue")) expect(wider.record(id)).toEqual(ours.record(id));
  });
});

describe("two ontologies in one program", () => {
  it("know nothing of each other", () => {
    expect(Object.keys(measures)).not.toContain("vessel");
    expect(Object.keys(vessels)).not.toContain("measure");
    expect(Object.keys(diplomatic)).toHaveLength(10);
    const codes = (ontology: object, ...entities: readonly object[]) =>
      problemsOf(withBase(...entities), { ontology } as never).map(({ code }) => code);
    for (const ontology of [diplomatic, vessels])
      expect(new Set(codes(ontology, ...ofMeasures))).toContain("STRUCTURE_INVALID");
    for (const ontology of [diplomatic, measures])
      expect(new Set(codes(ontology, ...ofVessels))).toContain("STRUCTURE_INVALID");
    expect(codes(vessels, { id: "issue:x", types: "trade", evidence: "1" })).toEqual(["STRUCTURE_INVALID"]);
    expect(codes(vessels, { id: "event:x", type: "visit", tariffCode: "1", evidence: "1" })).toEqual([
      "STRUCTURE_INVALID",
    ]);
    expect(codes(vessels, { id: "issue:x", types: "fisheries", evidence: "1" })).toEqual([]);
    const [one, other] = [graph, createGraph(withBase(...ofVessels), { ontology: vessels })];
    expect([Object.hasOwn(one, "vessel"), Object.hasOwn(other, "measure")]).toEqual([false, false]);
    expect(refusalOf(() => other.from("country:aa").follow("imposed" as never))?.[0]).toBe("ARGUMENT_INVALID");
    expect(refusalOf(() => other.between("aa", "bb").issues({ types: ["trade" as never] }))?.[0]).toBe(
      "ARGUMENT_INVALID",
    );
    expect(other.event("seizure").rows("targets")[0]).not.toHaveProperty("percentage");
  });
  it("leave what was extended as it was, and share what neither widens", () => {
    expect(extendOntology(diplomatic, {})).toEqual(diplomatic);
    for (const name of ["country", "organization", "person", "place", "meeting", "source"] as const)
      expect(measures[name]).toBe(diplomatic[name]);
    expect(measures.event).not.toBe(diplomatic.event);
    expect(measures.event.fields.actors).toBe(diplomatic.event.fields.actors);
    expect(Object.isFrozen(measures)).toBe(true);
  });
  it("can be made one, in either order", () => {
    const [after, before] = [both, extendOntology(vessels, measuresPart)];
    // New words stand in the order in which they came.
    const schemaOf = (ontology: typeof after): unknown =>
      JSON.parse(JSON.stringify(recordsSchema(ontology).$defs), (key, value) =>
        key === "enum" ? value.sort() : value,
      );
    expect(schemaOf(after)).toEqual(schemaOf(before as never));
    const all = withBase(...ofMeasures, ...ofVessels);
    const [one, other] = [createGraph(all, { ontology: after }), createGraph(all, { ontology: before })];
    expect(one.assertions()).toEqual(other.assertions());
    expect(one.event("ban").view()).toMatchObject({ tariffCode: "8542", log: null });
    expect(one.event("seizure").rows("targets")).toMatchObject([{ tonnage: 9, percentage: null, lists: [] }]);
    expect(idsOf(one.between("aa", "bb").issues())).toEqual(["issue:fish", "issue:trade"]);
    expect(idsOf(one.all("issue", { types: ["trade", "fisheries"] }))).toEqual(["issue:fish", "issue:trade"]);
  });
  it("extends an extension's own kinds", () => {
    const wider = extendOntology(measures, {
      kinds: { port: kind("port", { shut: link({ to: ["measure"], inverse: "shuts" }) }) },
      links: { "measure.imposedBy": ["place"], "issue.over": ["measure", "port"] },
      terms: { measureType: ["boycott"] },
      qualifiers: {
        "measure.against": { until: z.string().exactOptional() },
        "event.targets": { scope: z.string().exactOptional() },
      },
      fields: { measure: { basis: ref("agreement").exactOptional() } },
    });
    const one = createGraph(
      withBase(
        ...ofMeasures,
        {
          id: "measure:m",
          type: "boycott",
          imposedBy: "place:alpha",
          against: { to: "country:aa", until: "later" },
          basis: "agreement:truce",
          evidence: "1",
        },
        { id: "port:p", shut: "measure:m", evidence: "1" },
        { about: "issue:trade", over: ["measure:m", "port:p"], evidence: "1" },
      ),
      { ontology: wider },
    );
    expect(one.measure("m").view()).toMatchObject({ type: "boycott", basis: { id: "agreement:truce" } });
    expect(one.measure("m").rows("against")).toMatchObject([{ percentage: null, until: "later" }]);
    expect(idsOf(one.from("port:p").follow("shut").follow("imposedBy"))).toEqual(["place:alpha"]);
    expect(idsOf(one.from("measure:m").follow("atIssueIn"))).toEqual(["issue:trade"]);
    expect(describeAnswer(one.measure("m").view())).toContain("boycott");
  });
});

it("what is undefined is left out", () => {
  const nothing = { kinds: undefined, qualifiers: { "event.targets": undefined }, terms: { stance: undefined } };
  expect(extendOntology(diplomatic, nothing as object)).toEqual(diplomatic);
});
it("a description goes with what is widened", () => {
  const { $defs } = recordsSchema(
    extendOntology(diplomatic, { qualifiers: { "issue.over": { share: z.number().exactOptional() } } }),
  );
  expect($defs["issue:id"]).toMatchObject({ properties: { over: { description: "what it is about" } } });
});
it("a link with a new qualifier may still be written as a bare id, and a dataset is parsed with it", () => {
  const wrap = { id: "d", title: "d", licence: "CC0-1.0", version: "1" };
  const data = { ...wrap, files: [{ defaultSource: "source:paper" as const, entities: [...base, ...ofVessels] }] };
  expect(parseDataset(defineDataset(data as never), { ontology: vessels } as never).id).toBe("d");
});
it("new steps and lists of new kinds go together with old ones", () => {
  expect(graph.event("ban").view().status).toBe("occurred");
  const tagged = kind("tagged", { tags: list(term("tag", ["a"])), phases: phases(term("tagStep", ["x", "y"])) });
  const wide = extendOntology(extendOntology(diplomatic, { kinds: { tagged } }), {
    terms: { tag: ["b"], tagStep: ["z"] },
  });
  const one = createGraph(
    withBase({
      id: "tagged:t",
      tags: ["b", "a"],
      phases: [
        { step: "x", on: "2001" },
        { step: "z", on: "2002" },
      ],
      evidence: "1",
    }),
    { ontology: wide },
  );
  expect(one.tagged("t").view()).toMatchObject({
    status: "x",
    tags: ["a", "b"],
    phases: [{ step: "x" }, { step: "z" }],
  });
});
it("a new word of a qualifier that may be left out may be left out with it", () => {
  const ontology = extendOntology(diplomatic, { terms: { partyRole: ["arbiter"] } });
  const parties = ["country:aa", { to: "country:bb", role: "arbiter" }];
  const one = createGraph(withBase({ id: "issue:x", parties, evidence: "1" }), { ontology });
  expect(one.issue("x").rows("parties")).toMatchObject([{ role: null }, { role: "arbiter" }]);
});
