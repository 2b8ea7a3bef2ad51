// Small graphs whose wishes are asked about, and outcomes in short.
import { createGraph, type Graph, type Outcome } from "diplograph";
import { withBase } from "./helpers.ts";

const source = (slug: string, published: string) => ({
  id: `source:${slug}`,
  type: "news",
  title: slug,
  published,
  checked: "full-text",
});
/** Two sources, three states, a ministry, and issues of which one is part of another. */
const others = [
  source("other", "2014-05-01"),
  { id: "country:cc", evidence: "1" },
  { id: "organization:bb-ministry", type: "ministry", partOf: "country:bb", evidence: "1" },
  { id: "issue:whole", evidence: "1", parties: "country:aa" },
  { id: "issue:x", evidence: "1", parties: "country:aa", partOf: "issue:whole" },
  { id: "issue:part", evidence: "1", parties: "country:aa", partOf: "issue:x" },
  { id: "issue:y", evidence: "1", parties: "country:aa" },
];
export const graphOf = (...entities: readonly object[]): Graph => createGraph(withBase(...others, ...entities));
export const meetingOf = (more: object): readonly Outcome[] =>
  graphOf({ id: "meeting:m", evidence: "1", ...more })
    .meeting("meeting:m")
    .fulfilment();
export const told = ({ aspect, is, surely }: Outcome): string => `${aspect} ${is} ${surely}`;
/** What a row is of, without its hash. */
const shortly = (row: Outcome["wish"]): string => row.id.slice(row.id.indexOf("#") + 1, row.id.lastIndexOf("~"));
export const restsOn = (all: readonly Outcome[]): readonly (readonly string[])[] =>
  all.map((one) => one.restsOn.map(shortly));
export const phase = (step: string, more: object = {}) => ({ step, by: ["country:aa"], ...more });
export const MID_APRIL = "[2014-04-11..2014-04-20]";
