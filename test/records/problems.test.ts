// What cannot be stored is refused with its code, at the place where it was written, all of it at once.
import { describe, expect, it } from "vitest";
import { base, problemsOf, withBase } from "../helpers.ts";

type Short = readonly [code: string, record: string, path: string];
const short = (data: unknown): Short[] =>
  problemsOf(data).map(({ code, record, path }): Short => [code, record, path.join(".")]);
const issue = (says: object): Short[] => short(withBase({ id: "issue:x", evidence: "1", ...says }));
const meeting = (says: object): Short[] => short(withBase({ id: "meeting:x", evidence: "1", ...says }));

describe("paths are as written", () => {
  it.each<[string, object, string]>([
    ["a bare id", { parties: "nonsense" }, "parties"],
    ["a bare id in a list", { parties: ["country:aa", "nonsense"] }, "parties.1"],
    ["a row without list", { parties: { to: 5 } }, "parties.to"],
    ["a row in a list", { parties: [{ to: 5 }] }, "parties.0.to"],
    ["a name that is no row", { names: "X" }, "names"],
    ["a word without list", { types: "nonsense" }, "types"],
    ["a word in a list", { types: ["legal", "nonsense"] }, "types.1"],
    ["evidence of a row", { parties: { to: "country:aa", evidence: { page: 1 } } }, "parties.evidence.page"],
    ["an empty locator", { evidence: "" }, "evidence"],
    ["`said`", { evidence: { said: "Country:AA:", saidOn: "2014-13" } }, "evidence.saidOn"],
    ["`said` that is an id", { evidence: { said: "country:a--b" } }, "evidence.said"],
    ["a voice without list", { evidence: { attribution: { verb: "sang" } } }, "evidence.attribution.verb"],
    ["`said` beside a chain", { evidence: { said: "x", attribution: { verb: "said" } } }, "evidence.said"],
    ["an unknown key", { partys: [] }, "partys"],
    ["an unknown key of a row", { parties: { to: "country:aa", sides: "a" } }, "parties.sides"],
  ])("%s", (_, says, path) => {
    expect(issue(says)).toEqual([[expect.any(String), "issue:x", path]]);
  });
});

describe("codes", () => {
  const long = "x".repeat(10_001);
  it("TEXT_TOO_LONG", () => expect(issue({ note: long })).toEqual([["TEXT_TOO_LONG", "issue:x", "note"]]));
  it("10 000 characters are not too long", () => expect(issue({ note: long.slice(1) })).toEqual([]));
  it.each(["on", "due"])("TIME_INVALID in `%s`", (field) =>
    expect(meeting({ phases: { step: "held", [field]: "9999-99-99" } })).toEqual([
      ["TIME_INVALID", "meeting:x", `phases.${field}`],
    ]),
  );
  it("TIME_INVALID in a reversed interval", () =>
    expect(issue({ parties: { to: "country:aa", during: "2014/2013" } })).toEqual([
      ["TIME_INVALID", "issue:x", "parties.during"],
    ]));
  it("TIME_INVALID in `disclosed` and of the words", () =>
    expect(issue({ parties: { to: "country:aa", disclosed: "soon" }, evidence: { saidOn: "now" } })).toEqual([
      ["TIME_INVALID", "issue:x", "parties.disclosed"],
      ["TIME_INVALID", "issue:x", "evidence.saidOn"],
    ]));
  it("PHASE_INVALID for a step that the kind does not have", () =>
    expect(meeting({ phases: [{ step: "held" }, { step: "ratified" }] })).toEqual([
      ["PHASE_INVALID", "meeting:x", "phases.1.step"],
    ]));
  it("STRUCTURE_INVALID for a record without id, of no kind, or with both keys", () => {
    expect(short(withBase({ evidence: "1" }))).toEqual([["STRUCTURE_INVALID", "entities[4]", "id"]]);
    expect(short(withBase("issue:x" as never))).toEqual([["STRUCTURE_INVALID", "entities[4]", "id"]]);
    expect(short(withBase({ id: "ship:x", evidence: "1" }))).toEqual([["STRUCTURE_INVALID", "ship:x", "id"]]);
    expect(short(withBase({ id: "country:aa", about: "country:aa", evidence: "1" }))).toEqual([
      ["STRUCTURE_INVALID", "country:aa", "about"],
    ]);
  });
  it("STRUCTURE_INVALID for `during` with nobody to hold it", () => {
    const position = {
      id: "position:x",
      holder: "country:aa",
      stance: "claims",
      regards: "place:alpha",
      evidence: "1",
    };
    expect(short(withBase(position, { about: "position:x", during: "1952/..", evidence: "2" }))).toEqual([
      ["STRUCTURE_INVALID", "position:x", "during"],
    ]);
  });
});

describe("EVIDENCE_MISSING", () => {
  it("a record that cites nothing", () => {
    expect(issue({ evidence: undefined })).toEqual([["EVIDENCE_MISSING", "issue:x", "evidence"]]);
    expect(issue({ evidence: [], parties: "country:aa" })).toEqual([["EVIDENCE_MISSING", "issue:x", "evidence"]]);
  });
  it("a source needs none, but its rows do, however it says that it has none", () => {
    const source = { id: "source:x", type: "book", title: "X", checked: "excerpt" };
    expect(short(withBase(source))).toEqual([]);
    const remarks = { text: "No more was found." };
    expect(short(withBase({ ...source, remarks }))).toEqual([["EVIDENCE_MISSING", "source:x", "remarks"]]);
    expect(short(withBase({ ...source, remarks, evidence: [] }))).toEqual([
      ["EVIDENCE_MISSING", "source:x", "remarks"],
    ]);
  });
  it("rows under several evidences say which carries them", () =>
    expect(issue({ evidence: ["1", "2"], parties: ["country:aa", { to: "country:bb", evidence: "2" }] })).toEqual([
      ["EVIDENCE_MISSING", "issue:x", "parties.0"],
    ]));
  it("also the row that `on` is short for", () =>
    expect(short(withBase({ id: "event:x", type: "visit", on: "2014", evidence: ["1", "2"] }))).toEqual([
      ["EVIDENCE_MISSING", "event:x", "on"],
    ]));
  it("no source is named, and the file has none", () => {
    const file = { entities: [base[0], { id: "issue:x", evidence: ["1", { source: "source:paper" }] }] };
    expect(short(file)).toEqual([["EVIDENCE_MISSING", "issue:x", "evidence.0"]]);
  });
});

it("all problems of all files come at once, each with dataset, file and value", () => {
  const entities = (...more: object[]) => [...base, ...more];
  const data = [
    {
      id: "mine",
      title: "Mine",
      licence: "CC0",
      version: "1",
      files: [
        {
          name: "a.json",
          defaultSource: "source:paper",
          entities: entities({ id: "issue:x", evidence: "1", colour: "red" }),
        },
        { defaultSource: "source:paper", entities: [{ id: "meeting:y", evidence: "1", level: "low" }] },
        { name: "c.json", entities: "none" },
      ],
    },
    { name: "bare.json", entities: [{ about: "issue:x" }] },
  ];
  const found = problemsOf(data).map(({ dataset, file, record, path, value }) => [
    dataset,
    file,
    record,
    path.join("."),
    value,
  ]);
  expect(found).toEqual([
    ["mine", "a.json", "issue:x", "colour", "red"],
    ["mine", "files[1]", "meeting:y", "level", "low"],
    ["mine", "c.json", "", "entities", "none"],
    ["data", "bare.json", "issue:x", "evidence", undefined],
  ]);
});

it("a message is one short line without control characters, whatever the key", () => {
  for (const key of ["k".repeat(1_000_000), "a\n\u202eb\u001b[2J"]) {
    const [problem] = problemsOf({ name: key, entities: [...base, { id: "issue:x", evidence: "1", [key]: 1 }] });
    expect(problem?.message.length).toBeLessThan(1_000);
    expect(problem?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
