import { diplomatic, extendOntology, kind, link, list, ref, rows } from "diplograph";
import { describe, expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const found = (...entities: readonly object[]) => problemsOf(withBase(...entities));
const issue = { id: "issue:reef", types: ["economic"], evidence: "2", parties: ["country:aa", "country:bb"] };
const talks = { id: "meeting:talks", evidence: "3", participants: ["country:aa", "country:bb"] };
const statement = { id: "position:aa-reef", holder: "country:aa", stance: "asserts", evidence: "4" };

test("links to what exists, of every sort, load", () => {
  const problems = found(
    issue,
    { id: "person:envoy", evidence: { said: "country:aa" } },
    { id: "organization:aa-ministry", evidence: { said: "officials" }, partOf: "country:aa" },
    {
      ...talks,
      place: "place:alpha",
      participants: ["country:aa", { to: "country:bb", representedBy: ["person:envoy", "organization:aa-ministry"] }],
      agenda: { to: "issue:reef", by: ["country:bb", "country:aa"], wish: "include" },
      discussed: { topic: "the weather" },
      evidence: {
        attribution: [{ verb: "reported" }, { by: { description: "both", of: "country:aa" }, verb: "said" }],
      },
    },
    { ...statement, regards: { to: "place:alpha", within: "place:alpha" } },
  );
  expect(problems).toEqual([]);
});

describe("a link to nothing", () => {
  test("is reported with dataset, file, record, path and value", () => {
    const file = withBase({ ...issue, parties: ["country:aa", { to: "country:zz", side: "z" }] });
    const dataset = { id: "mine", title: "Mine", licence: "CC0-1.0", version: "1", files: [file] };
    expect(problemsOf(dataset)).toEqual([
      {
        code: "LINK_DANGLING",
        message: expect.stringContaining('import { countries } from "diplograph/data"'),
        dataset: "mine",
        file: "test.json",
        record: "issue:reef",
        path: ["parties", 1, "to"],
        value: "country:zz",
      },
    ]);
  });
  test("has its path as it was written", () => {
    const problems = found(
      { ...talks, participants: "country:zz" },
      { about: "country:bb", capital: ["place:zz"], evidence: "5" },
    );
    expect(problems).toMatchObject([
      { code: "LINK_DANGLING", record: "country:bb", path: ["capital", 0], value: "place:zz" },
      { code: "LINK_DANGLING", record: "meeting:talks", path: ["participants"], value: "country:zz" },
    ]);
  });
  test("of a kind that does not exist is a link to nothing", () => {
    expect(found({ ...issue, parties: "contry:aa" })).toMatchObject([
      {
        code: "LINK_DANGLING",
        path: ["parties"],
        value: "contry:aa",
        message: expect.stringContaining("`country:aa`"),
      },
    ]);
  });
  test("names what it may have been meant to be", () => {
    expect(found(issue, { ...talks, discussed: "issue:reefs" })).toMatchObject([
      { value: "issue:reefs", message: expect.stringContaining("`issue:reef`") },
    ]);
  });
});

describe("a reference in a qualifier", () => {
  test.each([
    [
      "meeting.participants.representedBy",
      { ...talks, participants: { to: "country:aa", representedBy: "person:zz" } },
      ["participants", "representedBy"],
      "person:zz",
    ],
    [
      "meeting.agenda.by",
      { ...talks, agenda: { topic: "fish", wish: "only", by: ["country:zz", "country:aa"] } },
      ["agenda", "by", 0],
      "country:zz",
    ],
    ["phases.by", { ...talks, phases: [{ step: "sought", by: "country:zz" }] }, ["phases", 0, "by"], "country:zz"],
    [
      "names.usedBy",
      { ...talks, names: [{ text: "Talks", usedBy: "organization:zz" }] },
      ["names", 0, "usedBy"],
      "organization:zz",
    ],
    [
      "position.regards.within",
      { ...statement, regards: { to: "place:alpha", within: "place:zz" } },
      ["regards", "within"],
      "place:zz",
    ],
  ])("%s exists", (_, record, path, value) => {
    expect(found(record)).toMatchObject([{ code: "LINK_DANGLING", record: record.id, path, value }]);
  });
  test("is of the right kind", () => {
    expect(found({ ...statement, regards: { to: "place:alpha", within: "country:aa" } })).toMatchObject([
      { code: "LINK_WRONG_KIND", path: ["regards", "within"], value: "country:aa" },
    ]);
  });
});

describe("a metonym slip", () => {
  test("is a place that acts; the message names the country", () => {
    expect(found({ ...talks, participants: ["place:alpha", "country:bb"] })).toMatchObject([
      {
        code: "LINK_WRONG_KIND",
        path: ["participants", 0],
        value: "place:alpha",
        message: expect.stringMatching(/metonym.*`country:aa`/),
      },
    ]);
  });
  test("is an actor where something is", () => {
    expect(found({ ...talks, place: "country:bb" })).toMatchObject([
      { code: "LINK_WRONG_KIND", path: ["place"], value: "country:bb", message: expect.stringContaining("`place:…`") },
    ]);
  });
});

describe("evidence", () => {
  const cited = (evidence: unknown) => found({ ...talks, evidence });
  test.each([
    ["a source that is not there", { source: "source:zz" }, "LINK_DANGLING", ["evidence", "source"], "source:zz"],
    ["a source that is none", [{ source: "country:aa" }], "LINK_WRONG_KIND", ["evidence", 0, "source"], "country:aa"],
    ["a speaker who is not there", { said: "person:zz" }, "LINK_DANGLING", ["evidence", "said"], "person:zz"],
    ["a speaker who is none", { said: "place:alpha" }, "LINK_WRONG_KIND", ["evidence", "said"], "place:alpha"],
    [
      "a description of somebody who is not there",
      { said: { description: "officials", of: ["country:aa", "country:zz"] } },
      "LINK_DANGLING",
      ["evidence", "said", "of", 1],
      "country:zz",
    ],
    [
      "the second voice of a chain",
      { attribution: [{ verb: "reported" }, { by: "source:paper", verb: "said" }] },
      "LINK_WRONG_KIND",
      ["evidence", "attribution", 1, "by"],
      "source:paper",
    ],
  ])("%s", (_, evidence, code, path, value) => {
    expect(cited(evidence)).toMatchObject([{ code, record: "meeting:talks", path, value }]);
  });
  test("of a row is checked at the row, and inherited evidence only at the record", () => {
    const participants = ["country:aa", { to: "country:bb", evidence: { source: "source:yy" } }];
    expect(found({ ...talks, participants, evidence: { source: "source:zz" } })).toMatchObject([
      { path: ["evidence", "source"], value: "source:zz" },
      { path: ["participants", 1, "evidence", "source"], value: "source:yy" },
    ]);
  });
  test("that rests on the source of its file is wrong once", () => {
    const file = {
      name: "a.json",
      defaultSource: "source:zz",
      entities: [
        { id: "country:aa", evidence: "1" },
        { id: "country:bb", evidence: "2" },
      ],
    };
    expect(problemsOf(file)).toMatchObject([
      { code: "LINK_DANGLING", file: "a.json", record: "", path: ["defaultSource"], value: "source:zz" },
    ]);
  });
});

test("references of a user's kind are checked, in fields, lists and rows", () => {
  const vessel = kind("vessel", {
    port: ref("place").exactOptional(),
    owners: list(ref("organization")),
    crew: rows({ of: ref("country").exactOptional() }),
    flag: link({ to: ["country"], inverse: "flagOf" }),
  });
  const ontology = extendOntology(diplomatic, { kinds: { vessel } });
  const ship = {
    id: "vessel:ship",
    evidence: "1",
    port: "place:zz",
    owners: ["organization:zz"],
    crew: [{ of: "country:aa" }, { of: "place:alpha" }],
    flag: "country:yy",
  };
  const problems = problemsOf(withBase(ship), { ontology } as never);
  expect(problems).toMatchObject([
    { code: "LINK_DANGLING", path: ["port"], value: "place:zz" },
    { code: "LINK_DANGLING", path: ["owners", 0], value: "organization:zz" },
    { code: "LINK_WRONG_KIND", path: ["crew", 1, "of"], value: "place:alpha" },
    { code: "LINK_DANGLING", path: ["flag"], value: "country:yy" },
  ]);
});
