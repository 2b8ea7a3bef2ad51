// The classes of acts: ours, and a user's own.
import { type ActClasses, createGraph, diplomatic, extendOntology, kind, link, phases, plover, term } from "diplograph";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/query/options.ts";
import { refusalOf, withBase } from "../helpers.ts";

const protest = {
  id: "event:e",
  type: "protest",
  evidence: "1",
  on: "2014",
  actors: "country:aa",
  targets: "country:bb",
};
const graph = createGraph(withBase(protest));
const COERCE = { event: "COERCE", mode: null, category: "material-conflict" } as const;
const classIn = (classes: unknown) => graph.moves({ classes: classes as ActClasses })[0]?.class;

describe("our classes", () => {
  it("are of every word of our vocabularies that is an act, and of no other", () => {
    const words = (of: string, field: string, qualifier?: string) =>
      wordsOf(diplomatic as never, of, field, qualifier).map((word) => `${of}.${word}`);
    const acts = [
      ...words("event", "type"),
      ...["meeting", "agreement", "issue"].flatMap((of) => words(of, "phases", "step")),
      ...words("position", "stance").filter((act) => act !== "position.believes"),
    ];
    expect(Object.keys(plover).sort()).toEqual([...acts].sort());
  });
  it("have the category of their event, and are frozen", () => {
    const categories = new Map<string, string>();
    for (const one of Object.values(plover)) {
      if (!one) continue;
      expect(Object.isFrozen(one)).toBe(true);
      expect(categories.get(one.event) ?? one.category).toBe(one.category);
      categories.set(one.event, one.category);
    }
    expect(Object.isFrozen(plover)).toBe(true);
    expect(Object.fromEntries(categories)).toEqual({
      ACCUSE: "verbal-conflict",
      AGREE: "verbal-cooperation",
      AID: "material-cooperation",
      ASSAULT: "material-conflict",
      COERCE: "material-conflict",
      CONCEDE: "verbal-cooperation",
      CONSULT: "verbal-cooperation",
      MOBILIZE: "material-conflict",
      REJECT: "verbal-conflict",
      REQUEST: "verbal-conflict",
      SANCTION: "material-conflict",
      SUPPORT: "verbal-cooperation",
    });
  });
  it("are those of moves", () => {
    expect(classIn(undefined)).toEqual({ event: "ACCUSE", mode: "disapprove", category: "verbal-conflict" });
    expect(classIn(plover)).toBe(plover["event.protest"]);
  });
});

describe("a user's own classes", () => {
  it("replace ours wholly", () => {
    expect(classIn({ "event.protest": COERCE })).toEqual(COERCE);
    expect(classIn({ ...plover, "event.visit": COERCE })).toEqual(plover["event.protest"]);
    for (const classes of [{}, { "event.visit": COERCE }, { "event.protest": null }, { "event.protest": undefined }])
      expect(classIn(classes)).toBeNull();
  });
  it("are read once, and only what is their own", () => {
    expect(classIn(Object.create({ "event.protest": COERCE }))).toBeNull();
    const own = { "event.protest": { ...COERCE } };
    const [move] = graph.moves({ classes: own });
    own["event.protest"].mode = "seize" as never;
    expect(move?.class).toEqual(COERCE);
    expect(Object.isFrozen(move?.class)).toBe(true);
  });
  it.each<[string, unknown]>([
    ["classes", "plover"],
    ["classes", null],
    ["classes", [COERCE]],
    ["classes.event.protset", { "event.protset": COERCE }],
    ["classes.protest", { protest: COERCE }],
    ["classes.position.believes", { "position.believes": COERCE }],
    ["classes.__proto__", JSON.parse('{"__proto__": null}')],
    ["classes.constructor", { constructor: null }],
    ["classes.event.protest", { "event.protest": "COERCE" }],
    ["classes.event.protest", { "event.protest": { ...COERCE, weight: -7 } }],
    ["classes.event.protest.event", { "event.protest": { ...COERCE, event: "" } }],
    ["classes.event.protest.event", { "event.protest": [] }],
    ["classes.event.protest.mode", { "event.protest": { ...COERCE, mode: 1 } }],
    ["classes.event.protest.mode", { "event.protest": { event: "COERCE", category: "material-conflict" } }],
    ["classes.event.protest.category", { "event.protest": { ...COERCE, category: "conflict" } }],
  ])("are refused: %s of %j", (argument, classes) => {
    expect(refusalOf(() => classIn(classes))).toMatchObject(["ARGUMENT_INVALID", { argument }]);
  });
});

describe("a user's own kinds and words", () => {
  const patrol = kind("patrol", {
    phases: phases(term("patrolStep", ["announced", "sailed"])),
    ships: link({ to: ["country"], inverse: "sailsIn" }, {}, { involves: true }),
  });
  const ontology = extendOntology(diplomatic, { kinds: { patrol }, terms: { stance: ["tolerates"] } });
  const mine = createGraph(
    withBase(
      {
        id: "patrol:p",
        evidence: "1",
        ships: ["country:aa", "country:bb"],
        phases: [
          { step: "announced", by: "country:bb", on: "2014" },
          { step: "sailed", on: "2015" },
        ],
      },
      { id: "issue:x", evidence: "1" },
      {
        id: "position:p",
        evidence: "1",
        holder: "country:aa",
        stance: "tolerates",
        regards: "issue:x",
        during: "2016/..",
      },
    ),
    { ontology },
  );
  it("are acts as ours are, of no class of ours", () => {
    expect(mine.moves()).toMatchObject([
      { act: "patrol.announced", actor: { id: "country:bb" }, target: { id: "country:aa" }, class: null },
      { act: "position.tolerates", actor: { id: "country:aa" }, target: null, class: null },
    ]);
  });
  it("may be classed", () => {
    const classes = { "patrol.announced": COERCE, "patrol.sailed": COERCE, "position.tolerates": COERCE };
    expect(mine.moves({ classes }).map((move) => move.class)).toEqual([COERCE, COERCE]);
  });
});
