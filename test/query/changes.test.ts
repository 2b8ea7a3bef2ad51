import { describe, expect, it } from "vitest";
import { both, evidence, graph, graphOf, position, rowsOf } from "../changing.ts";

describe("changes", () => {
  it("show what began and ended, with the standing that follows and the evidence", () => {
    const found = graph.changes({ from: "2006-05", to: "2006-05" });
    expect(found).toMatchObject([
      {
        entity: { id: "position:open", kind: "position" },
        shown: { before: true, after: false },
        status: null,
        standing: [],
        rows: [{ what: "ended", day: { edtf: "2006-05-09" }, surely: "yes", row: { field: "holder" } }],
      },
      {
        entity: { id: "event:clash" },
        shown: { before: false, after: true },
        status: { before: null, after: "occurred" },
        rows: [{ what: "phase", day: { edtf: "2006-05-10" }, surely: "yes", row: { step: "occurred" } }],
      },
      {
        entity: { id: "position:closed" },
        shown: { before: false, after: true },
        rows: [{ what: "began", day: { edtf: "2006-05-10" }, row: { to: { id: "country:aa" } } }],
      },
      {
        entity: { id: "issue:x" },
        shown: { before: true, after: true },
        status: { before: "raised", after: "raised" },
        standing: [{ party: { id: "country:aa" }, before: "unsettled", after: "settled" }],
        rows: [],
      },
    ]);
    expect(found[0]?.rows[0]?.row.evidence).toMatchObject([{ source: { id: "source:paper" }, locator: "1" }]);
  });
  it.each([
    ["2006-03-01", "2006-03-01", { before: null, after: "signed" }, ["phase 2006-03-01 yes"]],
    ["2006-03-02", "2006-06-30", undefined, []],
    ["2006-07-01", "2006-07-31", { before: "signed", after: "entered-into-force" }, ["phase 2006-07 yes"]],
    [
      "2006-07-02",
      "2006-07-31",
      { before: "entered-into-force", after: "entered-into-force" },
      ["phase 2006-07 possibly"],
    ],
    ["2006-07-31", "2007", { before: "entered-into-force", after: "entered-into-force" }, ["phase 2006-07 possibly"]],
    ["2006-08-01", "2007", undefined, []],
  ])("from %s to %s: both ends count, and what may lie between possibly does", (from, to, status, rows) => {
    const options = { from, to, about: "agreement:pact" };
    expect(graph.changes(options)[0]?.status).toEqual(status);
    expect(rowsOf(graph, options).map((row) => row.replace(/ \S+$/, ""))).toEqual(rows);
  });
  it("are as much as is marked as doubtful no more than possible", () => {
    const doubted = graphOf({ id: "event:e", type: "visit", evidence: "1", on: "2006-05-10?" });
    expect(rowsOf(doubted, { from: "2006", to: "2006" })).toEqual([
      "phase 2006-05-10? possibly event:e#phases/occurred",
    ]);
  });
  it("are nothing that has no day, or is denied", () => {
    const quiet = graphOf(
      {
        id: "meeting:m",
        evidence: "1",
        phases: [
          { step: "agreed" },
          { step: "held", on: "2006-05-10", negated: true },
          { step: "sought", by: both, due: "2006-05" },
        ],
      },
      {
        id: "place:beta",
        evidence: "1",
        control: [
          { to: "country:aa", type: "effective" },
          { to: "country:bb", type: "effective", during: "2006-05-10/..", negated: true },
        ],
      },
      position("p", "claims", {
        regards: "place:beta",
        holder: [
          { to: "country:aa", during: "../2030" },
          { to: "country:bb", during: "1900/" },
        ],
      }),
      position("q", "claims", { regards: "place:beta", during: "/2030" }),
    );
    expect(quiet.changes({ from: "2006", to: "2006" })).toEqual([]);
  });
  it("mark what one source affirms and another denies", () => {
    const contested = graphOf({
      id: "event:e",
      type: "visit",
      evidence: "1",
      phases: [
        { step: "occurred", on: "2006-05-10" },
        { step: "occurred", negated: true, evidence },
      ],
    });
    expect(contested.changes({ from: "2006", to: "2006" })).toMatchObject([
      { rows: [{ what: "phase", surely: "yes", row: { sourcesDisagree: true, negated: false } }] },
    ]);
  });
  it("show that something was there before and is not after, without a row", () => {
    expect(graph.changes({ from: "2006-05-10", to: "2006-05-10", about: "position:open" })).toMatchObject([
      { entity: { id: "position:open" }, shown: { before: true, after: false }, rows: [] },
    ]);
  });
  it("show who became a party, but for those of whom no standing is asked", () => {
    const joined = graphOf({
      id: "issue:y",
      evidence: "1",
      phases: { step: "raised", on: "1990" },
      parties: [
        "country:aa",
        { to: "country:bb", during: "2006-05-10/2007-01-01" },
        { to: "country:cc", during: "2006-05-10/..", role: "mediator" },
      ],
    });
    const standing = (from: string, to: string) =>
      joined
        .changes({ from, to })
        .flatMap((one) => one.standing.map(({ party, before, after }) => [party.id, before, after]));
    expect(standing("2006", "2006")).toEqual([["country:bb", null, "unknown"]]);
    expect(standing("2007", "2007")).toEqual([["country:bb", "unknown", null]]);
    expect(standing("2006", "2007")).toEqual([]);
  });
});

describe("a state of which sources give several dates", () => {
  const holding = (during: string) => ({ to: "country:aa", type: "effective", during });
  const disagreed = graphOf({
    id: "place:beta",
    evidence: "1",
    control: [{ ...holding("2001/2010") }, { ...holding("2003-06-01/2012-12-31"), evidence }],
  });
  const control = "place:beta#control/country:aa";
  it("is one row", () => {
    expect(disagreed.place("beta").rows("control")).toMatchObject([
      { during: { edtf: "2001/2010" }, alternatives: [{ edtf: "2003-06-01/2012-12-31" }] },
    ]);
  });
  it.each([
    ["2001", "2001", [`began 2001 possibly ${control}`]],
    ["2003", "2003", [`began 2003-06-01 possibly ${control}`]],
    ["2001", "2003", [`began 2001 yes ${control}`]],
    ["2002", "2002", []],
    ["2004", "2009", []],
    ["2012", "2012", [`ended 2012-12-31 possibly ${control}`]],
    ["2010", "2012", [`ended 2010 yes ${control}`]],
  ])("possibly began and ended on each, and surely only if all lie from %s to %s", (from, to, rows) => {
    expect(rowsOf(disagreed, { from, to })).toEqual(rows);
  });
  it("possibly began where another source leaves the beginning open", () => {
    const open = graphOf({
      id: "place:beta",
      evidence: "1",
      control: [holding("../2010"), { ...holding("2001/2010"), evidence }],
    });
    expect(rowsOf(open, { from: "2001", to: "2001" })).toEqual([`began 2001 possibly ${control}`]);
    expect(rowsOf(open, { from: "2010", to: "2010" })).toEqual([`ended 2010 yes ${control}`]);
  });
});
