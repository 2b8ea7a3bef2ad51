// The JSON Schema of records: the data satisfy it, typical mistakes do not, and it agrees with the loader.
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { japanKorea } from "../../src/data.ts";
import type { Problem } from "../../src/errors.ts";
import { createGraph } from "../../src/graph.ts";
import { diplomatic } from "../../src/kinds/diplomatic.ts";
import { extendOntology } from "../../src/ontology/extend.ts";
import { day, ID, term } from "../../src/ontology/field.ts";
import { kind } from "../../src/ontology/kind.ts";
import { link } from "../../src/ontology/link.ts";
import { readData } from "../../src/records/read.ts";
import { recordsSchema } from "../../src/records/schema.ts";
import { dayProblem, spanProblem } from "../../src/time/edtf.ts";

const root = new URL("../../", import.meta.url);
const accepts = (schema: object = recordsSchema()) =>
  new Ajv2020({ strictTypes: false, validateFormats: false }).compile(schema);
const isValid = accepts();
const fileOf = (...entities: readonly unknown[]) => ({ defaultSource: "source:a", entities });
type Json = { [key: string]: unknown };
const article = JSON.parse(readFileSync(new URL("data/japan-korea/article.json", root), "utf8")) as {
  entities: Json[];
};

describe("what it accepts", () => {
  test("every bundled file", async () => {
    const names = await readdir(new URL("data/", root), { recursive: true });
    const files = names.filter((name) => name.endsWith(".json") && !/(dataset.json$|verified)/.test(name));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const file: unknown = JSON.parse(await readFile(new URL(`data/${name}`, root), "utf8"));
      expect({ name, errors: isValid(file) || isValid.errors }).toEqual({ name, errors: true });
    }
  });
  test("every short form", () => {
    const short = [
      { id: "issue:x", types: "legal", parties: "country:a", evidence: "p. 1" },
      { id: "issue:x", types: ["legal"], parties: ["country:a", { to: "country:b", side: "1" }], evidence: ["p. 1"] },
      { id: "event:x", type: "visit", on: "2014-03", evidence: { source: "source:b", said: "officials" } },
      { id: "event:x", type: "visit", evidence: { said: { description: "officials", of: "country:a" } } },
      { about: "issue:x", evidence: { attribution: { verb: "reported" } } },
      { id: "position:x", stance: "claims", holder: "country:a", during: "1952/..", regards: "place:a", evidence: "1" },
      { id: "source:x", type: "news", title: "x", checked: "excerpt" },
    ];
    for (const record of short) expect({ record, is: isValid(fileOf(record)) }).toEqual({ record, is: true });
  });
});

describe("what it refuses", () => {
  const issue = { id: "issue:x", parties: ["country:a"], evidence: "p. 1" };
  const meeting = { id: "meeting:x", evidence: "p. 1" };
  test.each([
    ["a misspelt key", { ...issue, partys: [] }],
    ["a misspelt qualifier", { ...issue, parties: [{ to: "country:a", sides: "1" }] }],
    ["a wrong kind of target", { ...issue, over: "country:a" }],
    ["a wrong kind of mentioned actor", { ...meeting, phases: { step: "sought", by: "place:a" } }],
    ["an unknown word", { ...issue, types: ["territory"] }],
    ["an unknown step", { ...meeting, phases: [{ step: "met" }] }],
    ["no evidence", { id: "issue:x" }],
    ["an empty list of evidence", { ...issue, evidence: [] }],
    ["an id of no kind", { ...issue, id: "isue:x" }],
    ["neither id nor about", { evidence: "p. 1" }],
    ["both id and about", { ...issue, about: "issue:y" }],
    ["a bare id where a qualifier is required", { ...meeting, agenda: "issue:x" }],
    ["a target and a topic at once", { ...meeting, discussed: { to: "issue:x", topic: "x" } }],
    ["a date in words", { ...meeting, phases: { step: "held", on: "March 2014" } }],
    ["an attribution in both forms", { ...issue, evidence: { said: "x", attribution: { verb: "said" } } }],
    ["a required field that is left out", { id: "event:x", evidence: "p. 1" }],
  ])("%s", (_what, record) => {
    expect(isValid(fileOf(record))).toBe(false);
  });
  test("a file without entities, or with an unknown key", () => {
    expect(isValid({})).toBe(false);
    expect(isValid({ entities: [], source: "source:a" })).toBe(false);
  });
});

describe("kinds of one's own", () => {
  interface Tree {
    readonly name: string;
    readonly parts?: Tree[] | undefined;
  }
  const tree: z.ZodType<Tree> = z.strictObject({ name: z.string(), parts: z.lazy(() => z.array(tree)).optional() });
  const vessel = kind("vessel", {
    type: term("vesselType", ["patrol", "survey"]).describe("what it is for"),
    flag: link({ to: ["country"], inverse: "flagOf" }),
    built: z.strictObject({ on: day(), by: z.string() }).exactOptional(),
    plan: tree.exactOptional() as never,
  });
  const mine = extendOntology(diplomatic, {
    kinds: { vessel },
    links: { "issue.over": ["vessel"] },
    terms: { issueType: ["fisheries"] },
  });
  const isMine = accepts(recordsSchema(mine));
  const record = { id: "vessel:x", type: "patrol", flag: "country:a", evidence: "p. 1" };
  test("are checked like ours", () => {
    const plan = { name: "a", parts: [{ name: "b", parts: [{ name: "c" }] }] };
    const good = { ...record, built: { on: "1999", by: "a yard" }, plan };
    expect(isMine(fileOf(good)) || isMine.errors).toBe(true);
    expect(isMine(fileOf({ ...good, built: { on: "last year", by: "a yard" } }))).toBe(false);
    expect(isMine(fileOf({ ...good, plan: { name: "a", parts: [{ name: 1 }] } }))).toBe(false);
    expect(isMine(fileOf({ ...record, type: "trawler" }))).toBe(false);
    expect(isValid(fileOf(record))).toBe(false);
  });
  test("extend links and vocabularies, and keep descriptions", () => {
    const issue = { id: "issue:x", types: "fisheries", over: "vessel:x", evidence: "p. 1" };
    expect(isMine(fileOf(issue))).toBe(true);
    expect(isValid(fileOf(issue))).toBe(false);
    const { $defs } = recordsSchema(mine);
    expect($defs["vessel:id"]).toMatchObject({ properties: { type: { description: "what it is for" } } });
    expect($defs["issue:id"]).toMatchObject({ properties: { over: { description: expect.any(String) } } });
  });
});

describe("agreement with the loader", () => {
  test("a date that it refuses is no EDTF", () => {
    const pattern = new RegExp(String(recordsSchema().$defs["day"]?.["pattern"]));
    const like = fc.stringMatching(/^[-0-9XYTZ?~%:./,[\]{}A-Ea-e ]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), (text) => {
        if (!pattern.test(text)) expect([dayProblem(text), spanProblem(text)]).not.toContain(undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  /** What stands in one place of one record, replaced, removed, renamed or joined by something else. */
  interface Mutation {
    readonly at: number;
    readonly how: "set" | "remove" | "rename" | "add" | "list";
    readonly value: unknown;
  }
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("set", "set", "set", "remove", "rename", "add", "list"),
    value: fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        7,
        "",
        "words",
        [],
        {},
        [[]],
        [null],
        { to: "country:jp" },
        { locator: "1" },
      ),
      fc.constantFrom(
        "country:jp",
        "issue:comfort-women",
        "person:x-",
        "Person:x",
        "source:a",
        "held",
        "claims",
        "2014",
      ),
      fc.constantFrom<unknown>({ said: "x" }, { said: "country:jp", saidOn: "2014" }, { topic: "x", wish: "only" }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  });
  type Slot = readonly [Json, string];
  const slotsOf = (value: unknown): Slot[] =>
    typeof value === "object" && value !== null
      ? Object.keys(value).flatMap((key): Slot[] => [[value as Json, key], ...slotsOf((value as Json)[key])])
      : [];
  function mutated(record: Json, { at, how, value }: Mutation): Json {
    const made = structuredClone(record);
    const slots = slotsOf(made);
    const [owner, key] = slots[at % slots.length] ?? [made, "id"];
    if (how === "set") owner[key] = value;
    if (how === "list") owner[key] = Array.isArray(owner[key]) ? owner[key][0] : [owner[key]];
    if (how === "remove" || how === "rename") {
      if (how === "rename" && !Array.isArray(owner)) owner[`${key}s`] = owner[key];
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
    }
    if (how === "add" && !Array.isArray(owner)) owner["by"] = value;
    return made;
  }
  /** The schema but for the kinds of targets, which the loader looks at once all records are read. */
  const isValidBesideKinds = accepts(
    JSON.parse(JSON.stringify(recordsSchema()), (key, value: unknown) =>
      key === "pattern" && String(value).endsWith(ID.source.slice(-10)) ? ID.source : value,
    ),
  );
  function codesOf(data: unknown): readonly string[] {
    try {
      createGraph(data);
      return [];
    } catch (error) {
      const { details } = error as { details: { problems: readonly Problem[] } };
      return details.problems.map(({ code }) => code);
    }
  }
  const structural = ["STRUCTURE_INVALID", "PHASE_INVALID", "TEXT_TOO_LONG"];

  test("what one refuses, the other refuses", () => {
    const records = fc.constantFrom(...article.entities);
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(records, mutation, (record, change) => {
        const file = { ...article, entities: [mutated(record, change)] };
        const { problems } = readData(diplomatic as never, file);
        const does = isValid(file);
        seen[does ? "accepted" : "refused"] += 1;
        if (problems.some(({ code }) => structural.includes(code))) expect(does).toBe(false);
        if (!isValidBesideKinds(file)) expect(problems).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(200);
  });

  test("what is of the wrong kind for one, is for the other", () => {
    const ids = [
      "country:jp",
      "person:park-geun-hye",
      "place:the-hague",
      "issue:comfort-women",
      "source:ann-2014-03-28",
    ];
    const others = [
      "agreement:jp-kr-claims-1965",
      "meeting:jp-kr-summit-sought-2014",
      "position:kr-claims-liancourt-rocks",
    ];
    const spots = article.entities.flatMap((record, at) =>
      slotsOf(record).flatMap(([owner, key], slot) =>
        ID.test(String(owner[key])) && !["id", "about"].includes(key) ? [[at, slot] as const] : [],
      ),
    );
    const files = (changed: object) =>
      japanKorea.files.map((file) => (file.name === "article.json" ? { ...file, ...changed } : file));
    const seen = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.constantFrom(...ids, ...others), ([at, slot], id) => {
        const changed = structuredClone(article);
        const [owner, key] = slotsOf(changed.entities[at])[slot] as Slot;
        owner[key] = id;
        const codes = codesOf({ ...japanKorea, files: files(changed) });
        const does = isValid(changed);
        seen[does ? "accepted" : "refused"] += 1;
        expect({ key, id, does }).toEqual({ key, id, does: !codes.includes("LINK_WRONG_KIND") });
      }),
      { numRuns: 80 },
    );
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(10);
  });
});
