// A few made up entities that change, for the tests of changes.
import { type ChangeOptions, createGraph, type Graph } from "diplograph";
import { withBase } from "./helpers.ts";

export const both = ["country:aa", "country:bb"];
export const late = { id: "source:late", type: "news", title: "Late", published: "2020", checked: "full-text" };
export const evidence = { source: "source:late" };
export const position = (slug: string, stance: string, more: object) => ({
  id: `position:${slug}`,
  evidence: "1",
  holder: "country:aa",
  stance,
  regards: "issue:x",
  ...more,
});
export const graphOf = (...entities: readonly object[]): Graph =>
  createGraph(withBase(late, { id: "country:cc", evidence: "1" }, ...entities));
export const graph = graphOf(
  { id: "issue:x", evidence: "1", parties: both, phases: { step: "raised", on: "1990" } },
  position("open", "considers-unsettled", { during: "2000-01-01/2006-05-09" }),
  position("closed", "considers-settled", { during: "2006-05-10/.." }),
  {
    id: "agreement:pact",
    evidence: "1",
    parties: both,
    phases: [
      { step: "signed", on: "2006-03-01" },
      { step: "entered-into-force", on: "2006-07" },
    ],
  },
  { id: "event:clash", type: "incident", evidence: "1", actors: "country:cc", on: "2006-05-10", concerns: "issue:x" },
);
export const rowsOf = (of: Graph, options: ChangeOptions): string[] =>
  of
    .changes(options)
    .flatMap(({ rows }) =>
      rows.map(({ what, day, surely, row }) => [what, day.edtf, surely, row.id.split("~")[0]].join(" ")),
    );
