// Graphs as graphology sees them.
import { createGraph, diplomatic, extendOntology, kind, link } from "diplograph";
import { japanKorea } from "diplograph/data";
import { type DiplographEdge, type DiplographNode, toGraphology } from "diplograph/graphology";
import { MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import { describe, expect, expectTypeOf, test } from "vitest";

const named = (id: string, name: string, more: object = {}) => ({ id, names: { text: name }, evidence: "1", ...more });
const file = {
  defaultSource: "source:a",
  language: "en",
  entities: [
    { id: "source:a", type: "book", title: "A", published: "2010", checked: "full-text" },
    named("country:a", "Aland"),
    named("country:b", "Bland"),
    named("country:c", "Cland"),
    named("place:rock", "Rock", {
      control: [
        { to: "country:a", type: "effective", during: "1950/1960" },
        { to: "country:a", type: "administering", certainty: "probable" },
        { to: "country:b", type: "effective", negated: true },
      ],
    }),
    named("issue:rock", "the rock", { parties: ["country:a", "country:b"], over: "place:rock", related: "issue:fish" }),
    named("issue:fish", "fish", { parties: ["country:b"] }),
    named("meeting:talks", "talks", {
      participants: ["country:a", "country:b"],
      agenda: [
        { to: "issue:rock", by: "country:a", wish: "include" },
        { to: "issue:fish", by: "country:a", wish: "exclude" },
        { topic: "the weather", by: "country:b", wish: "include" },
      ],
    }),
  ],
};
const graph = createGraph(file);
const edgesOf = (made: MultiDirectedGraph<DiplographNode, DiplographEdge>) =>
  made.mapEdges((_key, { relation }, source, target) => `${source} ${relation} ${target}`);

describe("nodes and edges", () => {
  const made = toGraphology(graph);
  test("are entities and affirmed links; a source is none", () => {
    expect(made.nodes()).toEqual([
      "country:a",
      "country:b",
      "country:c",
      "issue:fish",
      "issue:rock",
      "meeting:talks",
      "place:rock",
    ]);
    expect(made.getNodeAttributes("country:a")).toEqual({ kind: "country", label: "Aland" });
    expect(edgesOf(made).sort()).toEqual([
      "issue:fish parties country:b",
      "issue:rock over place:rock",
      "issue:rock parties country:a",
      "issue:rock parties country:b",
      "issue:rock related issue:fish",
      "meeting:talks agenda issue:rock",
      "meeting:talks participants country:a",
      "meeting:talks participants country:b",
      "place:rock control country:a",
      "place:rock control country:a",
    ]);
  });
  test("have flat attributes", () => {
    const [first, second] = made.edges("place:rock", "country:a").map((key) => made.getEdgeAttributes(key));
    const both = { relation: "control", inverse: "controls", holds: "yes", sourcesDisagree: false };
    expect([first, second]).toContainEqual({ ...both, during: "1950/1960", certainty: "certain" });
    expect([first, second]).toContainEqual({ ...both, during: null, certainty: "probable" });
  });
  test("are typed", () => {
    expect(made).toBeInstanceOf(MultiDirectedGraph);
    expectTypeOf(made).toEqualTypeOf<MultiDirectedGraph<DiplographNode, DiplographEdge>>();
    const [edge = ""] = made.edges();
    expectTypeOf(made.getEdgeAttribute(edge, "during")).toEqualTypeOf<string | null>();
  });
  test("do not depend on the order of the data, and the graph is the caller's", () => {
    const again = toGraphology(createGraph({ ...file, entities: [...file.entities].reverse() }));
    expect(again.export()).toEqual(made.export());
    again.dropNode("country:a");
    expect(toGraphology(graph).export()).toEqual(made.export());
  });
  test("a source is a node where a link leads to it", () => {
    const study = kind("study", { uses: link({ to: ["source"], inverse: "usedIn" }) });
    const mine = extendOntology(diplomatic, { kinds: { study } });
    const entities = [...file.entities, named("study:x", "a study", { uses: "source:a" })];
    const made = toGraphology(createGraph({ ...file, entities }, { ontology: mine }));
    expect(made.getNodeAttributes("source:a")).toEqual({ kind: "source", label: "A" });
    expect(edgesOf(made)).toContain("study:x uses source:a");
  });
});

describe("through the lens", () => {
  test("what is not there on the day is no edge, and what may be is marked", () => {
    const then = toGraphology(graph.at({ asOf: "1970-01-01" }));
    const control = then.filterEdges((_key, { relation }) => relation === "control");
    expect(control.map((key) => then.getEdgeAttributes(key))).toMatchObject([{ during: null, holds: "possibly" }]);
  });
  test("what was not public by the day is no node", () => {
    expect(toGraphology(graph.at({ knownBy: "2009-12-31" })).nodes()).not.toContain("issue:rock");
  });
  test("labels follow the language", () => {
    const korea = toGraphology(createGraph(japanKorea).at({ language: "ja" }), { around: "country:jp", depth: 0 });
    expect(korea.getNodeAttribute("country:jp", "label")).toBe("日本");
  });
});

describe("a part of it", () => {
  test("around one or several, whichever way the links point", () => {
    expect(toGraphology(graph, { around: "the rock" }).nodes()).toEqual([
      "country:a",
      "country:b",
      "issue:fish",
      "issue:rock",
      "meeting:talks",
      "place:rock",
    ]);
    expect(toGraphology(graph, { around: "issue:rock", depth: 0 }).nodes()).toEqual(["issue:rock"]);
    expect(toGraphology(graph, { around: ["Cland", graph.country("b")], depth: 0 }).order).toBe(2);
    expect(toGraphology(graph, { around: "source:a" }).nodes()).toEqual(["source:a"]);
  });
  test("over links by their name in either direction", () => {
    const parties = toGraphology(graph, { relations: ["partyTo"] });
    expect([parties.order, parties.size]).toEqual([7, 3]);
    const near = toGraphology(graph, { around: "country:a", depth: 2, relations: ["parties", "related"] });
    expect(near.nodes()).toEqual(["country:a", "country:b", "issue:fish", "issue:rock"]);
    expect(edgesOf(near)).not.toContain("meeting:talks agenda issue:rock");
    expect(toGraphology(graph, { relations: [] }).size).toBe(0);
  });
  test("refuses what it cannot apply", () => {
    const codeOf = (options: object) => {
      try {
        return toGraphology(graph, options).order;
      } catch (error) {
        const { code, details } = error as { code: string; details: { argument?: string } };
        return [code, details.argument];
      }
    };
    expect(codeOf({ around: "Nowhere" })).toEqual(["ENTITY_UNKNOWN", undefined]);
    expect(codeOf({ around: [] })).toEqual(["ARGUMENT_INVALID", "around"]);
    expect(codeOf({ around: 7 })).toEqual(["ARGUMENT_INVALID", "name"]);
    expect(codeOf({ around: "Aland", depth: 1.5 })).toEqual(["ARGUMENT_INVALID", "depth"]);
    expect(codeOf({ around: "Aland", depth: -1 })).toEqual(["ARGUMENT_INVALID", "depth"]);
    expect(codeOf({ depth: 1 })).toEqual(["ARGUMENT_INVALID", "depth"]);
    expect(codeOf({ relations: ["party"] })).toEqual(["ARGUMENT_INVALID", "relations"]);
    expect(codeOf({ relations: "parties" })).toEqual(["ARGUMENT_INVALID", "relations"]);
    expect(codeOf({ radius: 1 })).toEqual(["ARGUMENT_INVALID", "radius"]);
  });
});

describe("the bundled data", () => {
  const all = createGraph(japanKorea);
  const made = toGraphology(all);
  test("around an entity is what the whole has there", () => {
    const then = all.at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
    for (const graph of [all, then])
      for (const around of ["issue:comfort-women", "agreement:jp-kr-claims-1965", "country:kp"])
        for (const depth of [0, 1, 2]) {
          const near = new Set<string>(graph.neighbourhood(around, { depth }).map(({ entity }) => entity.id));
          const cut = toGraphology(graph);
          for (const id of cut.nodes()) if (!near.has(id)) cut.dropNode(id);
          expect(toGraphology(graph, { around, depth }).export()).toEqual(cut.export());
        }
  });
  test("around an entity reads nothing else", () => {
    const asked: string[] = [];
    const watched = {
      ...all,
      all: (kind: string) => {
        asked.push(kind);
        return all.all(kind as "issue");
      },
    };
    expect(toGraphology(watched as typeof all, { around: "country:kp" }).order).toBeGreaterThan(1);
    expect(asked).toEqual([]);
  });
  test("every edge is an assertion of the graph", () => {
    expect(made.order).toBeGreaterThan(50);
    expect(made.size).toBeGreaterThan(100);
    made.forEachEdge((key, { relation, certainty }, source, target) => {
      const row = all.assertion(key);
      expect(row).toMatchObject({ id: key, field: relation, certainty, negated: false });
      expect([row?.subject.id, row?.to?.id]).toEqual([source, target]);
    });
  });
  test("can be walked by graphology's own functions", () => {
    const found: string[] = [];
    bfsFromNode(toGraphology(all, { relations: ["parties"] }), "issue:comfort-women", (node, { kind }, depth) => {
      if (depth > 0) found.push(`${kind} ${node}`);
    });
    expect(found).toEqual(["country country:jp", "country country:kr"]);
  });
});
