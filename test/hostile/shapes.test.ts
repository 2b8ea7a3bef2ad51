// Graphs of unusual shape: very many links at one entity, links in circles.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

describe("an entity with a hundred thousand links", () => {
  const many = 100_000;
  const parties = Array.from({ length: many }, (_, at) => ({
    to: at % 2 ? "country:aa" : "country:bb",
    side: `s${at}`,
  }));
  it("loads, and has them all", () => {
    const graph = createGraph(withBase({ id: "issue:x", evidence: "1", parties }));
    expect(graph.record("issue:x")?.["parties"]).toHaveLength(many);
    expect(graph.country("aa").follow("partyTo").count()).toBe(1);
  });
  it("may be written as as many additions, each with evidence of its own", () => {
    const additions = Array.from({ length: 5_000 }, (_, at) => ({
      about: "issue:x",
      evidence: `p. ${at}`,
      types: ["legal"],
      parties: "country:aa",
    }));
    const graph = createGraph(withBase({ id: "issue:x", evidence: "1" }, ...additions));
    expect(graph.record("issue:x")?.evidence).toHaveLength(5_001);
  });
});

describe("links in a circle", () => {
  const circle = (kind: string, field: string, says: object = {}) =>
    ["a", "b", "c"].map((slug, at, all) => ({
      id: `${kind}:${slug}`,
      evidence: "1",
      ...says,
      [field]: [`${kind}:${all[(at + 1) % all.length]}`],
    }));
  const position = { holder: "country:aa", stance: "claims", regards: "issue:a", during: "2014" };
  const graph = createGraph(
    withBase(
      ...circle("issue", "partOf", { parties: ["country:aa", "country:bb"] }),
      ...circle("meeting", "follows", { participants: ["country:aa", "country:bb"], discussed: "issue:a" }),
      ...circle("position", "respondsTo", position),
      ...circle("country", "succeeds"),
      ...circle("organization", "partOf"),
      ...circle("place", "locatedIn"),
      ...circle("event", "causedBy", { type: "visit", on: "2014" }),
      ...circle("agreement", "replaces", { parties: ["country:aa", "country:bb"] }),
    ),
  );
  const kinds = ["issue", "meeting", "position", "country", "organization", "place", "event", "agreement"] as const;

  it.each([{}, { asOf: "2014-03-28", knownBy: "2014-03-28" }])("every question answers, seen through %j", (lens) => {
    const seen = graph.at(lens);
    for (const kind of kinds) for (const { id } of seen.all(kind)) expect(seen.record(id)?.id).toBe(id);
    const pair = seen.between("country:aa", "country:bb");
    expect([pair.issues(), pair.meetings(), pair.agreements(), pair.timeline()].every(Array.isArray)).toBe(true);
    expect(seen.meeting("meeting:a").wasDiscussed("issue:c")).toBe("discussed");
    expect(seen.issue("issue:b").positions().length).toBeGreaterThanOrEqual(0);
    expect(seen.assertions().length).toBeGreaterThan(0);
  });
  it("a walk goes round once for every step", () => {
    const steps = graph.from("issue:a").follow("partOf").follow("partOf").follow("partOf");
    expect(steps.toArray().map(({ id }) => id)).toEqual(["issue:a"]);
  });
  it("a link to itself is refused where it stands", () => {
    for (const related of ["issue:x", ["issue:x"], { to: "issue:x" }])
      expect(
        problemsOf(withBase({ id: "issue:x", evidence: "1", related })).map(({ code, path }) => [code, path[0]]),
      ).toEqual([["STRUCTURE_INVALID", "related"]]);
  });
});
