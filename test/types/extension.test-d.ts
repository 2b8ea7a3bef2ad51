// What an extension gives to the compiler: qualifiers, fields, two ontologies side by side, and clashes that do not compile.
import {
  type AnyGraph,
  createGraph,
  type Day,
  type DiplomaticOntology,
  defineDataset,
  diplomatic,
  extendOntology,
  type Graph,
  kind,
  link,
  list,
  type RecordInput,
  type Ref,
  type Row,
  rows,
  type Seen,
  type Span,
  term,
} from "diplograph";
import * as z from "zod";
import { type Both, both, type Measures, measures, type Vessels, vessels } from "../ontology/widened.ts";
import { type Equal, is } from "./equal.ts";

const text = () => z.string().exactOptional();
const evidence = { source: "source:x" } as const;

// New qualifiers and fields are shown, null where absent; only with the extension
type Target = Row<"event", "targets", Measures>;
is<Equal<Target["percentage"], number | null>>();
is<Equal<Target["until"], Day | null>>();
is<Equal<Target["window"], Span | null>>();
is<Equal<Target["lists"], readonly Ref<"measure" | "agreement">[]>>();
is<Equal<Target["severity"], "full" | "partial" | null>>();
is<Equal<Target["to"], Row<"event", "targets">["to"]>>();
is<Equal<Row<"issue", "parties", Measures>["observerSince"], Day | null>>();
is<Equal<Row<"issue", "parties", Measures>["side"], string | null>>();
is<Equal<Row<"issue", "parties", Measures>["during"], Span | null>>();
is<Equal<Row<"event", "phases", Measures>["forum"], Ref<"organization"> | null>>();
is<Equal<Row<"event", "phases", Measures>["step"], Row<"event", "phases">["step"] | "suspended">>();
is<Equal<Seen<"event", Measures>["tariffCode"], string | null>>();
is<Equal<Seen<"event", Measures>["products"], readonly string[]>>();
is<Equal<Row<"agreement", "covers", Measures>["to"], Ref<"measure">>>();
is<Equal<Row<"event", "at", Measures>["to"], Ref<"place" | "country">>>();
// @ts-expect-error ours has no such qualifier
export type _1 = Row<"event", "targets">["percentage"];
// @ts-expect-error the other extension has no such qualifier
export type _2 = Row<"event", "targets", Vessels>["percentage"];
// @ts-expect-error the other extension has no such field
export type _3 = Seen<"event", Vessels>["tariffCode"];
// @ts-expect-error the other extension has no such kind
export type _4 = Seen<"measure", Vessels>;

// What may be written
const write = (record: RecordInput<Measures>): unknown => record;
write({ id: "event:x", type: "sanction", targets: { to: "country:x", percentage: 3, lists: "measure:x" }, evidence });
write({ id: "event:x", type: "sanction", targets: ["country:x"], tariffCode: "1", evidence });
write({ about: "agreement:x", covers: { to: "measure:x", share: 1 }, evidence });
// @ts-expect-error not a number
write({ id: "event:x", type: "sanction", targets: { to: "country:x", percentage: "3" }, evidence });
// @ts-expect-error the other extension's qualifier
write({ id: "event:x", type: "sanction", targets: { to: "country:x", tonnage: 3 }, evidence });
// @ts-expect-error another kind's row
write({ id: "event:x", type: "sanction", actors: { to: "country:x", percentage: 3 }, evidence });
const wrap = { id: "d", title: "d", licence: "CC0-1.0", version: "1" };
const event = { id: "event:x", type: "sanction", targets: { to: "country:x", percentage: 3 }, evidence } as const;
defineDataset<Measures>({ ...wrap, files: [{ entities: [event] }] });
defineDataset<Both>({ ...wrap, files: [{ entities: [event, { about: "event:x", log: "x", evidence }] }] });
// @ts-expect-error ours has no such kind
defineDataset({ ...wrap, files: [{ entities: [{ id: "measure:x", type: "quota", evidence }] }] });
const writeVessels = (record: RecordInput<Vessels>): unknown => record;
// @ts-expect-error the other extension has no such qualifier
writeVessels({ id: "event:x", type: "visit", targets: { to: "country:x", percentage: 3 }, evidence });

// Two ontologies, and one of both
const one: Graph<Measures> = createGraph([], { ontology: measures });
const other: Graph<Vessels> = createGraph([], { ontology: vessels });
const all: Graph<Both> = createGraph([], { ontology: both });
is<Equal<Row<"event", "targets", Both>["percentage" | "tonnage"], number | null>>();
is<Equal<Seen<"issue", Both>["types"][number], Seen<"issue">["types"][number] | "trade" | "fisheries">>();
is<Equal<Seen<"position", Both>["stance"], Seen<"position", Vessels>["stance"]>>();
one.from("event:x").follow("targets", ({ percentage }) => (percentage ?? 0) > 3);
all.from("event:x").follow("targets", ({ percentage, tonnage }) => percentage === tonnage);
one.from("event:x").match({ tariffCode: "1" });
const any: readonly AnyGraph[] = [one, other, all];
void any;
// @ts-expect-error a qualifier of the other
other.from("event:x").follow("targets", ({ percentage }) => percentage === 3);
// @ts-expect-error a field of the other
other.from("event:x").match({ tariffCode: "1" });
// @ts-expect-error a kind of the other
other.measure("x");
// @ts-expect-error an inverse of the other
other.from("country:x").follow("imposed");
// @ts-expect-error graphs of two ontologies are of two types
export const mixed: Graph<Vessels> = one;
// @ts-expect-error a graph of ours has none of the kinds
export const ours: Graph<Measures> = createGraph([]);

// A kind that nothing widens keeps the name of its type
is<Equal<Measures["place"], DiplomaticOntology["place"]>>();

// Clashes
const ship = kind("ship", { flag: link({ to: ["country"], inverse: "flags" }), atIssueIn: text() });
// @ts-expect-error a qualifier that must be written
extendOntology(diplomatic, { qualifiers: { "event.targets": { share: z.number() } } });
// @ts-expect-error a default is no value that is left out
extendOntology(diplomatic, { qualifiers: { "event.targets": { share: z.number().default(1) } } });
// @ts-expect-error a term that must be written
extendOntology(diplomatic, { qualifiers: { "event.targets": { severity: term("severity", ["a"]) } } });
// @ts-expect-error the row has it
extendOntology(diplomatic, { qualifiers: { "issue.parties": { side: text() } } });
// @ts-expect-error every row has it
extendOntology(diplomatic, { qualifiers: { "event.targets": { certainty: text() } } });
// @ts-expect-error a row would be dated by it
extendOntology(diplomatic, { qualifiers: { "event.targets": { on: text() } } });
// @ts-expect-error rows in a row
extendOntology(diplomatic, { qualifiers: { "event.targets": { more: rows({}) } } });
// @ts-expect-error no such rows
extendOntology(diplomatic, { qualifiers: { "event.tagets": { share: text() } } });
// @ts-expect-error a scalar is no row
extendOntology(diplomatic, { qualifiers: { "position.gist": { share: text() } } });
// @ts-expect-error every kind has names
extendOntology(diplomatic, { qualifiers: { "country.names": { share: text() } } });
// @ts-expect-error a field that must be written
extendOntology(diplomatic, { fields: { event: { code: z.string() } } });
// @ts-expect-error the kind has it
extendOntology(diplomatic, { fields: { event: { type: text() } } });
// @ts-expect-error answers have it
extendOntology(diplomatic, { fields: { event: { status: text() } } });
// @ts-expect-error an inverse is named so
extendOntology(diplomatic, { fields: { country: { actedIn: text() } } });
// @ts-expect-error a link to no kind
extendOntology(diplomatic, { fields: { event: { near: link({ to: ["plaice"] }) } } });
// @ts-expect-error no such kind
extendOntology(diplomatic, { fields: { evnt: { code: text() } } });
// @ts-expect-error the word is there
extendOntology(diplomatic, { terms: { issueType: ["legal"] } });
// @ts-expect-error names are every kind's
extendOntology(diplomatic, { terms: { nameType: ["nick"] } });
// @ts-expect-error it leads there already
extendOntology(diplomatic, { links: { "issue.over": ["place"] } });
// @ts-expect-error no such kind
extendOntology(diplomatic, { links: { "issue.over": ["plaice"] } });
// @ts-expect-error the inverse is a field of the new end
extendOntology(diplomatic, { kinds: { ship }, links: { "issue.over": ["ship"] } });
// @ts-expect-error the first extension has the kind
extendOntology(measures, { kinds: { measure: kind("measure", {}) } });
// @ts-expect-error the first extension has the qualifier
extendOntology(measures, { qualifiers: { "event.targets": { percentage: text() } } });
// @ts-expect-error the first extension has the field
extendOntology(measures, { fields: { event: { tariffCode: text() } } });
// @ts-expect-error the first extension has the word
extendOntology(measures, { terms: { issueType: ["trade"] } });
// @ts-expect-error the first extension has the end
extendOntology(measures, { links: { "event.concerns": ["measure"] } });
// @ts-expect-error misspelt part
extendOntology(diplomatic, { qualifier: {} });

// Legal, beside all that
const arbitrated = extendOntology(diplomatic, { terms: { partyRole: ["arbiter"] } });
is<Equal<Row<"issue", "parties", typeof arbitrated>["role"], Row<"issue", "parties">["role"] | "arbiter">>();
extendOntology(diplomatic, {
  kinds: { knot: kind("knot", { tied: link({ to: ["knot"], inverse: "tied" }, {}, { symmetric: true }) }) },
  qualifiers: { "event.targets": { share: text(), tags: list(z.string()), old: z.number().optional() } },
  links: { "issue.over": ["person", "knot"] },
});
