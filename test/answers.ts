// Every answer of a graph to every question, by question.
import type { AnyGraph, Graph, Outcome, Path } from "diplograph";
import { cast, topics } from "./arbitraries.ts";

export interface Asked {
  readonly countries: readonly string[];
  /** Ids of issues, as they are called in this graph. */
  readonly issues?: readonly string[];
  readonly names: readonly string[];
}
export type Answers = { readonly [question: string]: unknown };

const QUESTIONS = [
  "positions",
  "claims",
  "control",
  "agenda",
  "discussed",
  "interpretations",
  "invocations",
  "fulfilment",
];
const BY_ACTOR = ["positions", "claims", "agenda", "interpretations", "invocations"];
type Ask = (argument?: unknown) => unknown;

function ofSubjects(graph: AnyGraph, asked: Asked): [string, unknown][] {
  const issues = asked.issues ?? cast.issueIds;
  return Object.keys(graph.ontology).flatMap((kind) =>
    graph.all(kind).flatMap(({ id }) => {
      const subject = graph.subject(kind, id);
      const own = subject as unknown as { readonly [question: string]: Ask | undefined };
      const plain = QUESTIONS.flatMap((question): [string, unknown][] => {
        const ask = own[question];
        if (!ask) return [];
        const byActor = BY_ACTOR.includes(question) ? asked.countries : [];
        return [
          [`${id} ${question}`, ask()],
          ...byActor.map((by): [string, unknown] => [`${id} ${question} ${by}`, ask({ by })]),
        ];
      });
      const outcomes = own["fulfilment"]?.() as readonly Outcome[] | undefined;
      const was = own["wasDiscussed"];
      const discussed = was
        ? [...issues, ...topics].map((topic): [string, unknown] => [`${id} was discussed ${topic}`, was(topic)])
        : [];
      return [
        [`${id} view`, subject.view()],
        [`${id} assertions`, subject.assertions()],
        [`${id} around`, graph.neighbourhood(id, { depth: 2 })],
        [`${id} gaps`, gapsOf(graph, id)],
        ...(outcomes ? [[`${id} fulfilment`, outcomes.map(outcomeOf)]] : []),
        ...plain,
        ...discussed,
      ];
    }),
  ) as [string, unknown][];
}
/** Of several signatures the one that stands for an agreement as a whole is a matter of ids. */
const outcomeOf = ({ wish, ...outcome }: Outcome) => ({
  ...outcome,
  wish: outcome.aspect === "performance" && wish.field === "phases" ? wish.subject : wish,
});
/** Of a party's several rows the one that stands for it is a matter of ids; what is overdue, of the newest source of all. */
const gapsOf = (graph: AnyGraph, id: string) =>
  graph
    .gaps(id)
    .filter(({ what }) => what !== "outcome-missing")
    .map(({ text: _, row, ...gap }) => ({ ...gap, row: /^(?:side|party)-/.test(gap.what) ? row?.to : row }));
const wayOf = ({ hops, weight }: Path) => ({ weight, stops: hops.map(({ to }, at) => ({ at, to })) });
/** Which of two countries comes first is a matter of ids. */
const counts = (row: object) => Object.entries(row).filter(([column]) => !/\d$/.test(column));
function ofPairs(graph: Graph, { countries }: Asked): [string, unknown][] {
  const anyDay = graph.at({ asOf: undefined });
  const pairs = countries.flatMap((one) =>
    countries.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]): [string, unknown][] => {
    const between = graph.between(one, other);
    const named = (question: string) => `${one} ${other} ${question}`;
    return [
      [named("issues"), between.issues()],
      [named("disputes"), between.issues({ relation: "dispute" })],
      [named("concerns"), between.issues({ relation: "concern" })],
      [named("open"), between.issues({ open: true, organs: true })],
      [named("agreements"), between.agreements()],
      [named("meetings"), between.meetings({ exactly: true })],
      [named("events"), between.events()],
      [named("timeline"), between.timeline()],
      [named("timeline of 2005"), between.timeline({ from: "2005", to: "2005" })],
      [named("moves"), graph.moves({ between: [one, other] })],
      [named("moves of 2005"), graph.moves({ between: [one, other], organs: true, from: "2005", to: "2005" })],
      [named("changes"), anyDay.changes({ from: "2002", to: "2005", between: [one, other] })],
      [named("compared"), graph.compare({ knownBy: "2004-06-01" }, { between: [one, other] })],
      [
        named("panel"),
        anyDay.panel({ unit: "dyad-year", from: "2003", to: "2005", between: [one, other] }).map(counts),
      ],
      [named("issues by year"), anyDay.panel({ unit: "issue-year", from: "2003", to: "2005", between: [one, other] })],
      // Which of several rows a hop goes by is a matter of ids.
      [named("paths"), graph.path(one, other, { maxHops: 3, count: 500 }).map(wayOf)],
    ];
  });
}
export function everyAnswer(graph: Graph, asked: Asked): Answers {
  return Object.fromEntries([
    ...ofSubjects(graph, asked),
    ...ofPairs(graph, asked),
    ...asked.names.map((name): [string, unknown] => [`resolve ${name}`, graph.resolve(name)]),
    ...Object.keys(graph.ontology).map((kind) => [`all ${kind}`, (graph as AnyGraph).all(kind)] as [string, unknown]),
    ["assertions", graph.assertions()],
  ]);
}
/** What everybody and everything of `arbitraries.ts` is called. */
export const namesIn = (countries: readonly string[]): string[] => [
  "the pact",
  "matter 1",
  ...countries.flatMap((id) => {
    const token = id.slice("country:".length);
    const titled = `${token.slice(0, 1).toUpperCase()}${token.slice(1)}`;
    return [`${titled}land`, `${titled}rock`, `${token.toUpperCase()}-town`, token.toUpperCase()];
  }),
];
