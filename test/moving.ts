// Small graphs whose moves are asked for, and moves in short.
import { createGraph, type Graph, type MoveOptions } from "diplograph";
import { withBase } from "./helpers.ts";

/** A second source, a third state, two organs, and an issue over a place. */
const others = [
  { id: "source:other", type: "news", title: "Other", published: "2020", checked: "full-text" },
  { id: "country:cc", evidence: "1" },
  { id: "organization:aa-court", type: "court", partOf: "country:aa", evidence: "1" },
  { id: "organization:bb-ministry", type: "ministry", partOf: "country:bb", evidence: "1" },
  { id: "issue:x", evidence: "1", parties: ["country:aa", "country:bb"], over: "place:alpha" },
];
export const evidence = { source: "source:other" };
export const graphOf = (...entities: readonly object[]): Graph => createGraph(withBase(...others, ...entities));
export const short = (id: string | undefined): string => id?.slice(id.indexOf(":") + 1) ?? "-";
/** Day, actor, target and act of each move. */
export const told = (graph: Graph, options?: MoveOptions): readonly string[] =>
  graph
    .moves(options)
    .map(({ day, actor, target, act }) => `${day.edtf} ${short(actor.id)} ${short(target?.id)} ${act}`);
export const event = (slug: string, more: object) => ({ id: `event:${slug}`, type: "protest", evidence: "1", ...more });
export const position = (slug: string, more: object) => ({
  id: `position:${slug}`,
  evidence: "1",
  holder: "country:aa",
  stance: "demands",
  regards: "issue:x",
  ...more,
});
export const pair = ["country:aa", "country:bb"] as const;
