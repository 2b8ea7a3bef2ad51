import { day, diplomatic, extendOntology, kind, rows, term } from "diplograph";
import { describe, expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const meeting = (...phases: readonly object[]) => problemsOf(withBase({ id: "meeting:talks", evidence: "2", phases }));
const agreement = (...phases: readonly object[]) =>
  problemsOf(withBase({ id: "agreement:pact", evidence: "2", phases }));
const by = "country:aa";

describe("an act of one side", () => {
  test("without `by` is refused", () => {
    expect(meeting({ step: "agreed" }, { step: "sought", due: "2014-04" })).toMatchObject([
      { code: "PHASE_INVALID", record: "meeting:talks", path: ["phases", 1, "by"], value: undefined },
    ]);
    expect(agreement({ step: "ratified", by: [] })).toMatchObject([
      { code: "PHASE_INVALID", path: ["phases", 0, "by"] },
    ]);
  });
  test("with `by` loads, and so do an act of all and the denial of one", () => {
    expect(meeting({ step: "sought", by }, { step: "agreed" }, { step: "proposed", negated: true })).toEqual([]);
    expect(agreement({ step: "ratified", by }, { step: "signed" })).toEqual([]);
  });
});

describe("the order of steps", () => {
  test("a meeting is not held before it was sought", () => {
    expect(meeting({ step: "held", on: "2014-04-16" }, { step: "sought", by, on: "2014-05" })).toMatchObject([
      { code: "PHASE_INVALID", record: "meeting:talks", path: ["phases", 0, "on"], value: "2014-04-16" },
    ]);
  });
  test.each([
    ["in order", { on: "2014-04-16" }, { on: "2014-03" }],
    ["on the same day", { on: "2014-04-16" }, { on: "2014-04-16" }],
    ["within the same month", { on: "2014-04-16" }, { on: "2014-04" }],
    ["uncertain", { on: "2014-04-16" }, { on: "2014-05?" }],
    ["undated", { on: "2014-04-16" }, {}],
    ["denied", { on: "2014-04-16", negated: true }, { on: "2014-05" }],
    ["only planned", { due: "2014-04-16" }, { on: "2014-05" }],
  ])("%s, it loads", (_, held, sought) => {
    expect(meeting({ step: "held", ...held }, { step: "sought", by, ...sought })).toEqual([]);
  });
  test("a second notice may follow a revoked one", () => {
    const [given, revoked] = [
      { step: "notice-given", by },
      { step: "notice-revoked", by },
    ];
    expect(agreement({ ...given, on: "2016" }, { ...revoked, on: "2019" }, { ...given, on: "2020" })).toEqual([]);
    expect(agreement({ ...revoked, on: "2019" }, { ...given, on: "2020" }, { ...given, on: "2021" })).toMatchObject([
      { code: "PHASE_INVALID", path: ["phases", 0, "on"], value: "2019" },
    ]);
  });
  test("is judged over all records of the entity", () => {
    const problems = problemsOf(
      withBase(
        { id: "event:war", type: "use-of-force", evidence: "2", phases: { step: "began", on: "1910" } },
        { about: "event:war", evidence: "3", phases: { step: "ended", on: "1905" } },
      ),
    );
    expect(problems).toMatchObject([
      { code: "PHASE_INVALID", record: "event:war", path: ["phases", "on"], value: "1905" },
    ]);
  });
  test("of a user's kind is judged, with the path of the short form", () => {
    const step = term("voyageStep", ["left", "arrived"]);
    const phases = rows(
      { step, on: day().exactOptional() },
      { key: "step", lifecycle: { ladder: ["left", "arrived"], order: [["left", "arrived"]] } },
    );
    const voyage = kind("voyage", { phases }, { on: { field: "phases", step: "arrived" } });
    const ontology = extendOntology(diplomatic, { kinds: { voyage } });
    const problems = problemsOf(
      withBase(
        { id: "voyage:first", on: "1900-01-01", evidence: "2" },
        { about: "voyage:first", phases: { step: "left", on: "1900-02-01" }, evidence: "2" },
      ),
      { ontology } as never,
    );
    expect(problems).toMatchObject([{ code: "PHASE_INVALID", path: ["on"], value: "1900-01-01" }]);
  });
});

describe("what a notice is of", () => {
  test("stands at the notice", () => {
    expect(agreement({ step: "notice-given", by, of: "denunciation" }, { step: "notice-given", by })).toEqual([]);
  });
  test("stands at no other step", () => {
    expect(agreement({ step: "signed" }, { step: "withdrawn", by, of: "withdrawal" })).toMatchObject([
      { code: "PHASE_INVALID", record: "agreement:pact", path: ["phases", 1, "of"], value: "withdrawal" },
    ]);
  });
});
