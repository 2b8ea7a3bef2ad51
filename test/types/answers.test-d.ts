// Answers: every `@ts-expect-error` is one misspelling that must not compile.
import {
  type AnyGraph,
  type Cursor,
  createGraph,
  type Day,
  DiplographError,
  type Entity,
  type Graph,
  type OurKinds,
  type Ref,
  type Row,
  type Seen,
  type Span,
  type Standing,
  type Subject,
} from "diplograph";
import { type Equal, is } from "./equal.ts";
import { type Mine, mine } from "./mine.ts";

const graph = createGraph([]);
const more: Graph<Mine> = createGraph<Mine>([], { ontology: mine });
type Actor = "country" | "organization" | "person";

is<Equal<Row<"issue", "parties">["to"], Ref<Actor>>>();
is<Equal<Row<"issue", "parties">["side"], string | null>>();
is<Equal<Row<"issue", "parties">["role"], "supporter" | "mediator" | "guarantor" | null>>();
is<Equal<Row<"issue", "parties">["during"], Span | null>>();
is<Equal<Row<"issue", "parties">["alternatives"], readonly Span[]>>();
is<Equal<Row<"issue", "parties">["field"], string & "parties">>();
is<Equal<Row<"issue", "phases">["on"], Day | null>>();
is<Equal<Row<"issue", "phases">["by"], readonly Ref<Actor>[]>>();
is<Equal<Row<"agreement", "phases">["of"], "denunciation" | "withdrawal" | "termination" | null>>();
is<Equal<Row<"meeting", "agenda">["to"], Ref<"issue"> | null>>();
is<Equal<Row<"meeting", "agenda">["topic"], string | null>>();
is<Equal<Row<"position", "regards">["to"], Ref<"issue" | "agreement" | "place" | "meeting" | "event" | "country">>>();
is<Equal<Row<"position", "regards">["within"], Ref<"place"> | null>>();
is<Equal<Row<"position", "regards">["holds"], "yes" | "possibly">>();
is<Equal<Row<"country", "names">["usedBy"], readonly Ref<"country" | "organization">[]>>();
is<Equal<Seen<"issue">["standing"], Standing>>();
is<Equal<Seen<"position">["gist"], string | null>>();
is<Equal<Seen<"issue">["parties"], readonly Row<"issue", "parties">[]>>();
is<Equal<Seen<"meeting">["status"], Row<"meeting", "phases">["step"] | null>>();
is<Equal<Seen<"meeting">["on"], Day | null>>();
is<Equal<Seen<"place">["point"], [number, number] | null>>();
is<Equal<Extract<Entity, { kind: "place" }>["id"], `place:${string}`>>();
// @ts-expect-error a place has no status
export type _1 = Seen<"place">["status"];
// @ts-expect-error a link without state has no `during`
export type _2 = Row<"issue", "over">["during"];
// @ts-expect-error a position has no names
export type _3 = Seen<"position">["names"];
// @ts-expect-error answers are readonly
graph.issue("x").view().name = "y";

// Extension
is<Equal<Row<"issue", "over", Mine>["to"], Ref<"place" | "agreement" | "event" | "vessel">>>();
is<Equal<Row<"issue", "over">["to"], Ref<"place" | "agreement" | "event">>>();
is<Equal<Seen<"position", Mine>["stance"], Seen<"position">["stance"] | "tolerates">>();
is<Equal<Seen<"cable", Mine>["sentOn"], Day | null>>();
is<Equal<Seen<"cable", Mine>["subject"], string>>();
is<Equal<Seen<"cable", Mine>["status"], "sent" | "received" | "leaked" | null>>();
is<Equal<Seen<"vessel", Mine>["tonnage"], number | null>>();
is<Equal<Row<"vessel", "flag", Mine>["during"], Span | null>>();
is<Equal<ReturnType<ReturnType<typeof more.issue>["positions"]>[number]["stance"], Seen<"position", Mine>["stance"]>>();
is<Equal<ReturnType<Subject<Mine, "country">["view"]>["id"], `country:${string}`>>();

// Walk
const walked: Cursor<Mine, "vessel"> = more.from("country:jp").follow("sent").follow("mentions").ofKind("vessel");
const back: Cursor<Mine, "issue"> = walked.follow("atIssueIn");
const regarding: Cursor<Mine, "position"> = more.from("cable:1").follow("regardedBy");
void [back, regarding];
const fromRef: Cursor<Mine, "issue"> = more
  .from(more.issue("x").view().parties[0]?.to ?? more.country("x"))
  .follow("partyTo")
  .ofKind("issue");
more.from("issue:x").follow("parties", ({ side, to }) => side === "a" && to.kind === "country");
more.from("country:jp").follow("holds", ({ during }) => during === null);
// @ts-expect-error not a qualifier of these rows
more.from("issue:x").follow("parties", ({ sidee }) => sidee === "a");
const narrowed: Cursor<Mine, "issue"> = more
  .from("country:jp")
  .follow("partyTo")
  .where((seen) => seen.kind === "issue");
const guarded: Cursor<Mine, "agreement"> = more
  .from("country:jp")
  .follow("partyTo")
  .where((seen): seen is Seen<"agreement", Mine> => seen.kind === "agreement");
more.from("country:jp").follow("attends").match({ level: "summit", status: "held" });
more.from("country:jp").follow("partyTo").ofKind("issue").match({ types: "fisheries" });
// @ts-expect-error no such level
more.from("country:jp").follow("attends").match({ level: "top" });
for (const { id } of graph.from("meeting:x").follow("agenda")) is<Equal<typeof id, `issue:${string}`>>();
void [fromRef, narrowed, guarded];
// @ts-expect-error not a link of a vessel
walked.follow("partyTo");
// @ts-expect-error a kind that this cursor cannot hold
more.from("country:jp").follow("sent").ofKind("issue");
// @ts-expect-error no such kind
graph.from("isue:x");
// @ts-expect-error the user's inverse is not in our graph
graph.from("country:jp").follow("sent");
// @ts-expect-error misspelt row field
graph.issue("x").rows("partis");
// @ts-expect-error a scalar is no row field
graph.position("x").rows("gist");
// @ts-expect-error misspelt option
graph.issue("x").positions({ byy: "JP" });
// @ts-expect-error a country has no claims()
graph.country("x").claims();
// @ts-expect-error no such kind
graph.cable("x");
// @ts-expect-error one actor is not enough
graph.between("JP");
// @ts-expect-error misspelt part of a lens
graph.at({ asof: "2014-03-28" });
// @ts-expect-error no such kind
graph.all("isue");
// @ts-expect-error no such relation
graph.between("JP", "KR").issues({ relation: "quarrel" });

// Any graph
const report = (any: AnyGraph): string =>
  any
    .all("issue")
    .map((seen) => seen.name)
    .join() +
  any
    .subject("issue", "x")
    .rows("parties")
    .map((row) => row.to?.name)
    .join();
report(graph);
report(more);
report(more.at({ asOf: "2014-03-28" }));
export const generic = <O extends OurKinds>(any: Graph<O>): string =>
  report(any) + any.issue("x").positions().length + any.all("issue").length + any.from("issue:x").toArray().length;
generic(graph);
generic(more);
// @ts-expect-error a function over ours does not take a wider graph: its answers have words and kinds that ours lack
export const ours: Graph = more;

// Errors: the code narrows the details
try {
  graph.issue("x");
} catch (error) {
  if (error instanceof DiplographError && error.code === "ENTITY_UNKNOWN") {
    is<Equal<typeof error.details.name, string>>();
    // @ts-expect-error an unknown entity has no problems
    error.details.problems;
  }
  if (error instanceof DiplographError && error.code === "DATASET_INVALID")
    is<Equal<(typeof error.details.problems)[number]["file"], string>>();
}
