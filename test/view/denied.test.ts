// What one side says and the other denies is marked, not decided.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";

const source = (slug: string, published: string) => ({
  id: `source:${slug}`,
  type: "official-statement",
  title: slug,
  published,
  checked: "full-text",
});
const incident = (first: object, second: object) =>
  createGraph({
    entities: [
      source("aa", "2018-12-21"),
      source("bb", "2018-12-22"),
      { id: "country:aa", evidence: { source: "source:aa" } },
      { id: "country:bb", evidence: { source: "source:bb" } },
      {
        id: "event:radar-2018",
        type: "incident",
        evidence: { source: "source:aa" },
        actors: ["country:bb"],
        targets: ["country:aa"],
        phases: [
          { step: "occurred", on: "2018-12-20", evidence: { source: "source:aa", ...first } },
          { step: "occurred", on: "2018-12-20", negated: true, evidence: { source: "source:bb", ...second } },
        ],
      },
    ],
  });

describe.each([
  ["each source speaks for itself", {}, {}],
  ["each source says who says so", { said: "country:aa" }, { said: "country:bb" }],
])("an incident that one side denies, where %s", (_, first, second) => {
  const graph = incident(first, second);
  const seen = graph.event("event:radar-2018").view();

  it("is listed with its status marked as disputed", () => {
    expect(
      graph
        .between("country:aa", "country:bb")
        .events()
        .map(({ id }) => id),
    ).toEqual(["event:radar-2018"]);
    expect(seen).toMatchObject({ status: "occurred", statusDisputed: true });
  });
  it("has one row with both evidences, each saying which way", () => {
    expect(seen.phases).toHaveLength(1);
    expect(seen.phases[0]).toMatchObject({ step: "occurred", sourcesDisagree: true });
    const ways = seen.phases[0]?.evidence.map(({ source, negated }) => [source.id, negated]);
    expect(new Set(ways?.map((way) => JSON.stringify(way)))).toEqual(
      new Set([JSON.stringify(["source:aa", false]), JSON.stringify(["source:bb", true])]),
    );
  });
  it("keeps both assertions, and finds them as what sources disagree on", () => {
    const disagreeing = graph.assertions({ sourcesDisagree: true });
    expect(disagreeing.map(({ field, negated }) => [field, negated]).sort()).toEqual([
      ["phases", false],
      ["phases", true],
    ]);
  });
  it("is as each alone says through one source", () => {
    const through = (id: string) =>
      graph
        .at({ sources: [id] })
        .event("event:radar-2018")
        .rows("phases");
    expect(through("source:aa")).toMatchObject([{ negated: false, sourcesDisagree: false }]);
    expect(through("source:bb")).toMatchObject([{ negated: true, sourcesDisagree: false }]);
  });
});

it("a denial in somebody's name is undisputed before its publication", () => {
  const graph = incident({ said: "country:aa" }, { said: "country:bb" });
  const [phase] = graph.at({ knownBy: "2018-12-21" }).event("event:radar-2018").rows("phases");
  expect(phase).toMatchObject({ negated: false, sourcesDisagree: false });
});
