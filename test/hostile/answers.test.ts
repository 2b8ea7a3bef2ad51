// Answers are frozen to the bottom: nothing that is done to one changes another.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

/** Paths of what is not frozen; functions are looked at but not into. */
function loose(value: unknown, path = "answer", seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => loose(item, `${path}.${key}`, seen))];
}

describe("every answer", () => {
  const graph = createGraph(japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
  const pair = graph.between("Japan", "South Korea");
  it.each<[string, () => unknown]>([
    ["lens", () => graph.lens],
    ["datasets", () => graph.datasets],
    ["hints", () => graph.hints],
    ["all", () => graph.all("issue")],
    ["issues", () => pair.issues()],
    ["meetings", () => pair.meetings()],
    ["agreements", () => pair.agreements()],
    ["timeline", () => pair.timeline({ from: "2013", to: "2014" })],
    ["view", () => graph.issue("comfort women").view()],
    ["rows", () => graph.issue("comfort women").rows("parties")],
    ["positions", () => graph.issue("comfort women").positions()],
    ["claims", () => graph.place("Liancourt Rocks").claims()],
    ["control", () => graph.place("Liancourt Rocks").control()],
    ["a walk", () => graph.from("country:jp").follow("partyTo").toArray()],
    ["a walk's entities", () => graph.from("country:jp").follow("partyTo").seen()],
    ["resolve", () => graph.resolve("Seoul")],
    ["assertions", () => graph.assertions({ about: "issue:comfort-women" })],
    ["one assertion", () => graph.assertion(graph.assertions({ about: "issue:comfort-women" })[0]?.id ?? "")],
    ["a record", () => graph.record("issue:comfort-women")],
    ["a record with mentions and quotes", () => graph.record("agreement:jp-kr-claims-1965")],
  ])("%s is frozen", (_, ask) => {
    const answer = ask();
    expect(answer).toBeDefined();
    expect(loose(answer)).toEqual([]);
  });
});

it("changing an answer throws and changes nothing", () => {
  const phases = { step: "held", by: ["country:aa"], on: "2014", ext: { a: [1] } };
  const record = {
    id: "meeting:m",
    evidence: { locator: "1", quote: { text: "q", lang: "en" }, said: "somebody" },
    phases,
    ext: { b: {} },
  };
  const graph = createGraph(withBase(record));
  const before = JSON.stringify([graph.record("meeting:m"), graph.meeting("m").view()]);
  const stored = graph.record("meeting:m") as unknown as {
    ext: { b: { c?: number } };
    phases: {
      by: string[];
      ext: { a: number[] };
      evidence: { quote: { text: string }; attribution: { by: { description: string } }[] }[];
    }[];
  };
  const [phase] = stored.phases;
  for (const change of [
    () => phase?.by.push("country:bb"),
    () => phase?.ext.a.push(2),
    () => Object.assign(phase?.evidence[0]?.quote ?? {}, { text: "other" }),
    () => Object.assign(phase?.evidence[0]?.attribution[0]?.by ?? {}, { description: "other" }),
    () => Object.assign(stored.ext.b, { c: 1 }),
    () => stored.phases.pop(),
    () => Object.assign(graph.meeting("m").view().phases[0]?.by[0] ?? {}, { name: "other" }),
  ])
    expect(change).toThrow(TypeError);
  expect(JSON.stringify([graph.record("meeting:m"), graph.meeting("m").view()])).toBe(before);
});
