// What may be written, and which ontologies may be made.
import {
  actors,
  defineDataset,
  diplomatic,
  extendOntology,
  kind,
  link,
  type RecordInput,
  type Ref,
  type Row,
  record,
} from "diplograph";
import { type Equal, is } from "./equal.ts";
import { type Mine, mine } from "./mine.ts";

const wrap = { id: "d", title: "d", licence: "CC0-1.0", version: "1" };
const evidence = { source: "source:x" } as const;
const write = (entity: RecordInput): unknown => entity;
defineDataset({
  ...wrap,
  files: [
    {
      entities: [
        { id: "issue:x", parties: "country:jp", evidence },
        { id: "issue:x", parties: { to: "country:jp", side: "a" }, evidence },
        { id: "issue:x", parties: ["country:jp", { to: "country:kr", negated: true }], evidence: ["p. 1", evidence] },
        { about: "position:x", gist: "…", during: "1952/..", negated: true, evidence },
        { id: "meeting:x", agenda: [{ topic: "fish", by: "country:jp", wish: "only" }], evidence },
        { id: "event:x", type: "visit", on: "2014", certainty: "probable", evidence },
        { id: "source:x", type: "news", title: "t", checked: "excerpt" },
      ],
    },
  ],
});
write({ id: "issue:x", parties: [{ to: "country:jp", side: undefined }], names: undefined, evidence });
// @ts-expect-error misspelt key
write({ id: "issue:x", partis: "country:jp", evidence });
// @ts-expect-error misspelt key of an addition
write({ about: "issue:x", partis: "country:jp", evidence });
// @ts-expect-error another kind's key
write({ id: "issue:x", capital: "place:x", evidence });
// @ts-expect-error only a position has a `during` of its own
write({ id: "issue:x", during: "2014", evidence });
// @ts-expect-error misspelt qualifier
write({ id: "issue:x", parties: [{ to: "country:jp", sidee: "a" }], evidence });
// @ts-expect-error wrong kind of target
write({ id: "issue:x", over: "country:jp", evidence });
// @ts-expect-error unknown word
write({ id: "issue:x", types: "teritorial", evidence });
// @ts-expect-error nothing unsourced
write({ id: "issue:x" });
// @ts-expect-error required link missing
write({ id: "position:x", stance: "claims", holder: "country:jp", evidence });
// @ts-expect-error a bare id where a qualifier is required
write({ id: "meeting:x", agenda: "issue:x", evidence });
const both = { to: "issue:x", topic: "y", by: "country:jp", wish: "only" } as const;
// @ts-expect-error an id or words, not both
write({ id: "meeting:x", agenda: both, evidence });
// @ts-expect-error the user's word is not in our ontology
write({ id: "issue:x", types: "fisheries", evidence });
defineDataset(
  { ...wrap, files: [{ entities: [{ id: "issue:x", types: "fisheries", over: "vessel:x", evidence }] }] },
  { ontology: mine },
);
defineDataset<Mine>({ ...wrap, files: [{ entities: [{ id: "vessel:x", flag: "country:jp", evidence }] }] });
record("issue:x", { parties: ["country:jp", "country:kr"], evidence });
// @ts-expect-error misspelt key
record("issue:x", { partis: ["country:jp"], evidence });

// Ontologies
const ship = kind("ship", { flag: link({ to: actors, inverse: "flags" }) });
// @ts-expect-error taken
extendOntology(diplomatic, { kinds: { issue: kind("issue", {}) } });
// @ts-expect-error reserved for the graph
extendOntology(diplomatic, { kinds: { from: kind("from", {}) } });
// @ts-expect-error named unlike its key
extendOntology(diplomatic, { kinds: { boat: ship } });
// @ts-expect-error links to no kind
extendOntology(diplomatic, { kinds: { boat: kind("boat", { flag: link({ to: ["cuntry"] }) }) } });
// @ts-expect-error the inverse is a field of its end
extendOntology(diplomatic, { kinds: { boat: kind("boat", { flag: link({ to: ["country"], inverse: "capital" }) }) } });
// @ts-expect-error no such link
extendOntology(diplomatic, { kinds: { ship }, links: { "issue.over": ["ship"], "issue.ovr": ["ship"] } });
// @ts-expect-error a scalar is no link
extendOntology(diplomatic, { kinds: { ship }, links: { "position.gist": ["ship"] } });
// @ts-expect-error no such vocabulary
extendOntology(diplomatic, { terms: { issueType: ["a"], stanc: ["b"] } });
// @ts-expect-error reserved field
kind("boat", { name: link({ to: ["country"] }) });
const twice = extendOntology(extendOntology(diplomatic, { kinds: { ship } }), {
  kinds: { port: kind("port", { ships: link({ to: ["ship"], inverse: "portOf" }) }) },
  links: { "ship.flag": ["port"] },
});
is<Equal<Row<"ship", "flag", typeof twice>["to"], Ref<"country" | "organization" | "person" | "port">>>();
