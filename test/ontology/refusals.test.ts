// What no extension may do: take a name that is taken, name what there is not, or make old records refuse to load.
import { createGraph, diplomatic, extendOntology, kind, link, rows, term } from "diplograph";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { refusalOf } from "../helpers.ts";
import { both, vesselsPart } from "./widened.ts";

const text = () => z.string().exactOptional();
const any = (more: object) => () => extendOntology(diplomatic, more as {});
describe("is refused", () => {
  it.each<[string, () => unknown, string]>([
    ["a required qualifier", any({ qualifiers: { "event.targets": { share: z.number() } } }), "event.targets.share"],
    [
      "one with a default",
      any({ qualifiers: { "event.targets": { share: z.number().default(1) } } }),
      "event.targets.share",
    ],
    [
      "one whose default is wrapped",
      any({ qualifiers: { "event.targets": { share: z.number().default(1).exactOptional() } } }),
      "event.targets.share",
    ],
    ["a required term", any({ qualifiers: { "event.targets": { t: term("t", ["a"]) } } }), "event.targets.t"],
    ["a qualifier that the row has", any({ qualifiers: { "issue.parties": { side: text() } } }), "issue.parties.side"],
    ...[
      "to",
      "during",
      "certainty",
      "negated",
      "evidence",
      "holds",
      "dataset",
      "ext",
      "id",
      "constructor",
      "a b",
      "on",
      "due",
      "wish",
      "step",
    ].map((name): [string, () => unknown, string] => [
      `a qualifier named ${name}`,
      any({ qualifiers: { "event.targets": { [name]: text() } } }),
      `event.targets.${name}`,
    ]),
    ["rows in a row", any({ qualifiers: { "event.targets": { more: rows({}) } } }), "event.targets.more"],
    [
      "a qualifier that is no schema",
      any({ qualifiers: { "event.targets": { share: "number" } } }),
      "event.targets.share",
    ],
    ["no object of qualifiers", any({ qualifiers: { "event.targets": [] } }), "event.targets"],
    ["qualifiers of a scalar", any({ qualifiers: { "position.gist": { x: text() } } }), "position.gist"],
    [
      "qualifiers of a field that there is not",
      any({ qualifiers: { "event.toString": { x: text() } } }),
      "event.toString",
    ],
    ["qualifiers of a kind that there is not", any({ qualifiers: { "__proto__.x": { x: text() } } }), "__proto__.x"],
    [
      "qualifiers of names, which every kind has",
      any({ qualifiers: { "country.names": { x: text() } } }),
      "country.names",
    ],
    ["a required field", any({ fields: { event: { code: z.string() } } }), "event.code"],
    [
      "a required link",
      any({ fields: { event: { by2: link({ to: ["country"] }, {}, { required: true }) } } }),
      "event.by2",
    ],
    ["a field with a default", any({ fields: { event: { code: z.string().default("x") } } }), "event.code"],
    ["a field that the kind has", any({ fields: { event: { type: text() } } }), "event.type"],
    ["a field that every kind has", any({ fields: { event: { names: text() } } }), "event.names"],
    ["a field that answers have", any({ fields: { event: { status: text() } } }), "event.status"],
    ["a field beside a status", any({ fields: { event: { due: text() } } }), "event.due"],
    ["a field that is an inverse", any({ fields: { country: { actedIn: text() } } }), "event.actors"],
    ["a field of a kind that there is not", any({ fields: { evnt: { x: text() } } }), "evnt"],
    [
      "a link with an inverse that is a field",
      any({ fields: { event: { x: link({ to: ["place"], inverse: "type" }) } } }),
      "event.x",
    ],
    ["a link that leads there already", any({ links: { "issue.over": ["place"] } }), "issue.over"],
    ["a link to no kind", any({ links: { "issue.over": ["plaice"] } }), "issue.over"],
    ["a link to one kind twice", any({ links: { "issue.over": ["person", "person"] } }), "issue.over"],
    ["ends that are no list", any({ links: { "issue.over": "person" } }), "issue.over"],
    [
      "a link whose inverse is a field of the new end",
      any({ links: { "place.control": ["place"], "issue.related": ["issue"] } }),
      "issue.related",
    ],
    [
      "a new kind with a field named like an inverse of its new link",
      any({ kinds: { v: kind("v", { atIssueIn: text() }) }, links: { "issue.over": ["v"] } }),
      "issue.over",
    ],
    ["a word twice", any({ terms: { issueType: ["legal"] } }), "issueType"],
    ["a word new twice", any({ terms: { issueType: ["fish", "fish"] } }), "issueType"],
    ["words that are no list", any({ terms: { issueType: "fish" } }), "issueType"],
    ["words for names, which every kind has", any({ terms: { nameType: ["nick"] } }), "nameType"],
    ["words for no vocabulary", any({ terms: { constructor: ["x"] } }), "constructor"],
    ["a vocabulary of ours with other words", any({ kinds: { v: kind("v", { t: term("stance", ["a"]) }) } }), "v.t"],
    ["a part that is no object", any({ links: [] }), "links"],
    ["a misspelt part", any({ qualifier: {} }), "qualifier"],
    ["a kind that no id can begin with", () => kind("v2", {}), "v2"],
    ["an inverse that cannot be written", () => kind("v", { x: link({ to: ["v"], inverse: "a b" }) }), "v.x"],
    ["an `on` of a row that is no day", () => kind("v", { x: rows({ on: text() }) }), "v.x.on"],
  ])("%s", (_, ask, path) => expect(refusalOf(ask)).toMatchObject(["ONTOLOGY_INVALID", { path }]));

  it("what another extension has brought already", () => {
    expect(refusalOf(() => extendOntology(both, { kinds: vesselsPart.kinds } as object))).toMatchObject([
      "ONTOLOGY_INVALID",
      { path: "vessel" },
    ]);
    const { kinds: _, ...rest } = vesselsPart;
    for (const [part, value] of Object.entries(rest))
      expect(refusalOf(() => extendOntology(both, { [part]: value }))?.[0]).toBe("ONTOLOGY_INVALID");
    const clash = { "event.targets": { percentage: z.string().exactOptional() } };
    expect(refusalOf(() => extendOntology(both, { qualifiers: clash } as object))).toMatchObject([
      "ONTOLOGY_INVALID",
      { path: "event.targets.percentage" },
    ]);
  });
  it("every kind named like a member of a graph", () => {
    const members = Object.keys(createGraph([])).filter((name) => !Object.hasOwn(diplomatic, name));
    expect(members.length).toBeGreaterThan(15);
    for (const name of members)
      expect(refusalOf(() => extendOntology(diplomatic, { kinds: { [name]: kind(name, {}) } as {} }))).toMatchObject([
        "ONTOLOGY_INVALID",
        { path: name },
      ]);
  });
});
