// What the check of the bundled data finds, and what it leaves alone.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { lateFindings, strayFindings, wordingFindings } from "../../scripts/lib/data-checks.ts";
import { withBase } from "../helpers.ts";

const isles = {
  id: "place:isles",
  evidence: "1",
  names: [
    { text: "Aaisles", usedBy: "country:aa" },
    { text: "the isles", type: "label" },
  ],
};
const graphOf = (...entities: readonly object[]) => createGraph(withBase(isles, ...entities));
const position = (gist: string, holder: string) => ({
  id: "position:p",
  evidence: "1",
  holder,
  stance: "asserts",
  gist,
  regards: "place:isles",
});
const found = (findings: readonly { readonly entity: string; readonly text: string }[]) =>
  findings.map(({ entity }) => entity);

describe("one-sided wording", () => {
  it("is found in labels, remarks and gists", () => {
    const issue = {
      id: "issue:x",
      evidence: "1",
      names: { text: "fishing off the Aaisles", type: "label" },
      over: "place:isles",
    };
    const event = {
      id: "event:e",
      type: "visit",
      evidence: "1",
      at: "place:isles",
      remarks: { text: "He left AAISLES at noon." },
    };
    expect(found(wordingFindings(graphOf(issue, event, position("Aaisles are inhabited.", "country:bb"))))).toEqual([
      "issue:x",
      "event:e",
      "position:p",
    ]);
  });
  it("is none in the gist of who uses it, in other words, or in the name itself", () => {
    expect(wordingFindings(graphOf(position("Aaisles are inhabited.", "country:aa")))).toEqual([]);
    expect(wordingFindings(graphOf(position("The Kaaisles are inhabited.", "country:bb")))).toEqual([]);
  });
});

it("strays are entities without a link and sources that carry nothing", () => {
  const idle = { id: "source:idle", type: "book", title: "Idle", checked: "catalogue" };
  const alone = { id: "issue:alone", evidence: "1" };
  const strays = found(strayFindings(graphOf(idle, alone, position("Inhabited.", "country:aa"))));
  expect(strays).toContain("source:idle");
  expect(strays).toContain("issue:alone");
  expect(strays).not.toContain("place:isles");
  expect(strays).not.toContain("source:paper");
});

it("what was public more than a year after it began is late, unless it says since when", () => {
  const event = (id: string, more: object) => ({
    id: `event:${id}`,
    type: "incident",
    evidence: "1",
    at: "place:isles",
    phases: { step: "occurred", on: "1990-05-05", certainty: "probable", ...more },
  });
  expect(found(lateFindings(graphOf(event("late", {}), event("told", { disclosed: "1990-06" }))))).toEqual([
    "event:late",
  ]);
});
