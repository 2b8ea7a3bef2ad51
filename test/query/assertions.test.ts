// Flat rows: each by itself, scalars too, narrowed by each option.
import { type AnyRow, createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const said = { locator: "9", said: "country:aa" };
const graph = createGraph(
  withBase(
    { id: "source:other", type: "book", title: "Other", published: "2015", checked: "excerpt" },
    {
      id: "issue:border",
      evidence: "1",
      types: ["legal", "naming"],
      parties: [{ to: "country:aa", evidence: ["1", { source: "source:other" }] }, "country:bb"],
      identifiers: { wikidata: "Q1" },
    },
    {
      id: "position:p",
      evidence: "1",
      certainty: "probable",
      holder: { to: "country:aa", evidence: said },
      stance: "demands",
      gist: "more",
      regards: "issue:border",
    },
    {
      id: "position:q",
      evidence: { source: "source:other" },
      negated: true,
      holder: "country:bb",
      stance: "rejects",
      regards: "issue:border",
    },
    {
      id: "meeting:talks",
      evidence: "1",
      level: "summit",
      discussed: [
        { topic: "fish", gist: "much" },
        { topic: "fish", evidence: { source: "source:other" } },
        { topic: "fish", negated: true },
      ],
    },
  ),
);
const told = (rows: readonly AnyRow[]) =>
  rows.map(({ subject, field, to, topic, value }) => `${subject.id} ${field} ${to?.id ?? topic ?? String(value)}`);

describe("assertions", () => {
  it("are in the order of entities, of their fields, of rows", () => {
    expect(told(graph.assertions({ about: "issue:border" }))).toEqual([
      "issue:border identifiers Q1",
      "issue:border types legal",
      "issue:border types naming",
      "issue:border parties country:aa",
      "issue:border parties country:bb",
      "position:p regards issue:border",
      "position:q regards issue:border",
    ]);
    const subjects = graph.assertions().map(({ subject }) => subject.id);
    expect(subjects).toEqual([...subjects].sort());
    expect(new Set(subjects)).toContain("source:paper");
  });
  it("that are scalars have a value, an identifier its key, and the marks of their record", () => {
    const [gist] = graph.assertions({ about: "position:p" }).filter(({ field }) => field === "gist");
    expect(gist).toMatchObject({
      subject: { id: "position:p" },
      value: "more",
      certainty: "probable",
      negated: false,
      holds: "yes",
      sourcesDisagree: false,
      dataset: "data",
      evidence: [{ source: { id: "source:paper" }, locator: "1", negated: false, partial: false }],
    });
    const [identifier] = graph.assertions({ about: "issue:border" });
    expect(identifier).toMatchObject({ field: "identifiers", key: "wikidata", value: "Q1" });
    const [stance] = graph.assertions({ about: "position:q" }).filter(({ field }) => field === "stance");
    expect(stance).toMatchObject({ value: "rejects", negated: true, evidence: [{ negated: true }] });
    const [published] = graph.assertions({ about: "source:paper" }).filter(({ field }) => field === "published");
    expect(published).toMatchObject({ value: { edtf: "2014-03-28" }, evidence: [] });
  });
  it("are each by itself", () => {
    const talks = graph.assertions({ about: "meeting:talks" }).filter(({ field }) => field === "discussed");
    expect(talks).toHaveLength(3);
    expect(graph.meeting("talks").discussed()).toHaveLength(1);
  });
  it("about an entity are those of which it is subject or target, by any of its names", () => {
    expect(told(graph.assertions({ about: "place:alpha" }))).toEqual([
      "country:aa capital place:alpha",
      "place:alpha type city",
    ]);
    expect(graph.assertions({ about: "alpha" })).toEqual(graph.place("alpha").assertions());
    expect(graph.assertions({ about: graph.place("alpha") })).toEqual(graph.place("alpha").assertions());
  });
  it("of a source are those that it carries; only, those that rest on it alone", () => {
    const carried = told(graph.assertions({ source: "Other" }));
    expect(carried).toContain("issue:border parties country:aa");
    const alone = told(graph.assertions({ source: "source:other", only: true }));
    expect(alone).not.toContain("issue:border parties country:aa");
    expect(alone).toContain("position:q holder country:bb");
    expect(told(graph.assertions({ source: "source:other", only: false }))).toEqual(carried);
    expect(alone.every((one) => carried.includes(one))).toBe(true);
    expect(alone.some((one) => one.startsWith("source:"))).toBe(false);
  });
  it("of a stance are those of such positions", () => {
    const all = told(graph.assertions({ stance: "rejects" }));
    expect(new Set(all.map((one) => one.split(" ")[0]))).toEqual(new Set(["position:q"]));
    expect(graph.assertions({ stance: "believes" })).toEqual([]);
  });
  it("with or without somebody who said so", () => {
    expect(told(graph.assertions({ attributed: true }))).toEqual(["position:p holder country:aa"]);
    expect(told(graph.assertions({ attributed: false }))).not.toContain("position:p holder country:aa");
    const count = graph.assertions({ attributed: true }).length + graph.assertions({ attributed: false }).length;
    expect(count).toBe(graph.assertions().length);
  });
  it("on which sources disagree, or not", () => {
    const disagreed = graph.assertions({ sourcesDisagree: true });
    expect(disagreed.map(({ negated }) => negated).sort()).toEqual([false, false, true]);
    expect(new Set(disagreed.map(({ topic }) => topic))).toEqual(new Set(["fish"]));
    expect(graph.assertions({ sourcesDisagree: false })).toHaveLength(graph.assertions().length - 3);
  });
  it("narrowed by several, and the first ones", () => {
    const all = graph.assertions({ about: "country:aa", source: "source:paper", attributed: true });
    expect(told(all)).toEqual(["position:p holder country:aa"]);
    expect(graph.issue("border").assertions({ stance: "demands" })).toHaveLength(1);
    expect(graph.assertions({ limit: 3 })).toEqual(graph.assertions().slice(0, 3));
  });
  it("are seen through the lens", () => {
    const through = graph.at({ sources: ["source:other"] });
    expect(told(through.assertions({ about: "issue:border" }))).toEqual([
      "issue:border parties country:aa",
      "position:q regards issue:border",
    ]);
    expect(told(graph.at({ certainty: "certain" }).assertions({ about: "position:p" }))).toEqual([]);
    expect(graph.at({ knownBy: "2014-03-28" }).assertions({ stance: "rejects" })).toEqual([]);
  });
});
