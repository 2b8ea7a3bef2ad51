// A walk, as the compiler sees it: links of the kinds at hand, narrowing, rows, and what does not compile.
import { type AnyRow, type Cursor, createGraph, type DiplomaticOntology, type Ref, type Seen } from "diplograph";
import { type Measures, measures } from "../ontology/widened.ts";
import { type Equal, is } from "./equal.ts";

type Ours<K extends keyof DiplomaticOntology> = Cursor<DiplomaticOntology, K>;
const graph = createGraph([]);
const wider = createGraph([], { ontology: measures });

// Each step leads to the kinds of the link's other end
const parties: Ours<"country" | "organization" | "person"> = graph.from("issue:x").follow("parties");
const party = graph.from("country:x").follow("partyTo");
is<Equal<ReturnType<typeof party.toArray>, readonly Ref<"issue" | "agreement">[]>>();
is<Equal<ReturnType<typeof party.first>, Ref<"issue" | "agreement"> | undefined>>();
is<Equal<ReturnType<typeof party.seen>[number], Seen<"issue"> | Seen<"agreement">>>();
is<Equal<ReturnType<typeof party.count>, number>>();
const four: Ours<"place"> = party
  .ofKind("issue")
  .follow("regardedBy")
  .follow("holder")
  .ofKind("country")
  .follow("capital");
for (const { kind } of four) is<Equal<typeof kind, "place">>();
const [...spread] = four;
is<Equal<typeof spread, Ref<"place">[]>>();
void parties;

// A link that only some of the kinds at hand have leads from these
const organs: Ours<"organization"> = graph.from("issue:x").follow("parties").follow("organs");
void organs;

// `where` keeps the kinds, or narrows them
const kept: Ours<"issue" | "agreement"> = party.where(({ holds }) => holds === "yes");
const guard = (seen: Seen<"issue"> | Seen<"agreement">): seen is Seen<"issue"> => seen.kind === "issue";
const guarded: Ours<"issue"> = party.where(guard);
const told: Ours<"agreement"> = party.where((seen) => seen.kind === "agreement");
void [kept, guarded, told];

// Rows of a step have the qualifiers of its link
graph.from("issue:x").follow("parties", ({ side, role, during }) => side !== null && role === null && during === null);
graph.from("country:x").follow("attends", ({ representedBy }) => representedBy.length > 0);
wider.from("event:x").follow("targets", ({ percentage }) => percentage === 3);
const [trail] = four.trails({ limit: 1 });
const row: AnyRow | undefined = trail?.hops[0]?.row;
void row;

// @ts-expect-error no link of a country
graph.from("country:x").follow("parties");
// @ts-expect-error wrong at the second step
graph.from("country:x").follow("capital").follow("locatedInn");
// @ts-expect-error wrong at the fourth
graph.from("country:x").follow("partyTo").ofKind("issue").follow("regardedBy").follow("holders");
// @ts-expect-error a link that the narrowed kind has not, though another at hand had
party.ofKind("issue").follow("signatories");
// @ts-expect-error the same, narrowed by a test
party.where(guard).follow("signatories");
// @ts-expect-error a kind that cannot be there
party.ofKind("place");
// @ts-expect-error a kind that there is not
party.ofKind("isue");
// @ts-expect-error rows that are no link
graph.from("issue:x").follow("phases");
// @ts-expect-error a scalar
graph.from("position:x").follow("gist");
// @ts-expect-error a qualifier that these rows have not
graph.from("issue:x").follow("parties", ({ percentage }) => percentage === 3);
// @ts-expect-error a qualifier of the extension
graph.from("event:x").follow("targets", ({ percentage }) => percentage === 3);
const acts = wider.from("country:x").follow("actedIn");
// @ts-expect-error a qualifier of another link, at the second step
acts.follow("actors", ({ percentage }) => percentage === 3);
// @ts-expect-error no word of the qualifier
graph.from("issue:x").follow("parties", ({ role }) => role === "arbiter");
// @ts-expect-error a test answers yes or no
graph.from("issue:x").follow("parties", () => "yes");
// @ts-expect-error a value that entities of this kind do not show
party.ofKind("agreement").match({ level: "summit" });
// @ts-expect-error rows are no value
party.ofKind("issue").match({ parties: "country:x" });
// @ts-expect-error no status of an issue
party.ofKind("issue").match({ status: "signed" });
// @ts-expect-error misspelt option
party.trails({ limt: 3 });
// @ts-expect-error a cursor is no list
party.map((ref: Ref) => ref);
// @ts-expect-error answers are readonly
party.toArray().push({ id: "issue:x", kind: "issue", name: "x" });
// @ts-expect-error a start without kind
graph.from("x");
// @ts-expect-error a kind of the other ontology
graph.from("measure:x");
// @ts-expect-error not every cursor of the wider ontology is one of ours
export const narrower: Ours<"issue"> = wider.from("issue:x");
export type Wide = Cursor<Measures, "measure">;
