// Whatever is passed is loaded or refused, never more: no crash, no hang, no change to what the caller or the language owns.
import { createGraph, DiplographError } from "diplograph";
import { afterEach, describe, expect, it } from "vitest";
import { base, problemsOf, withBase } from "../helpers.ts";

const bornWith = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(bornWith);
  expect(Object.keys({})).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

const issue = { id: "issue:x", evidence: "1" };
const short = (data: unknown) => problemsOf(data).map(({ code, record, path }) => [code, record, path.join(".")]);
const refusedAt = (path: string) => [["STRUCTURE_INVALID", "issue:x", path]];
const throwing = (key: string): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error("a getter");
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const nested = (levels: number): unknown => {
  let top: unknown = "bottom";
  for (let at = 0; at < levels; at += 1) top = at % 2 === 0 ? [top] : { inner: top };
  return top;
};

describe("what is no JSON", () => {
  it.each<[string, unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["a big integer", 10n],
    ["a date", new Date(0)],
    ["a map", new Map([["a", 1]])],
    ["an instance of a class", new (class Thing {})()],
    ["a revoked proxy", revoked()],
    ["a getter that throws", throwing("inner")],
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    // biome-ignore lint/suspicious/noSparseArray: it is the point.
    ["a list with gaps", [1, , 2]],
    ["a list that claims to be endless", Object.assign([], { length: 4_294_967_295 })],
  ])("%s is refused where it stands", (_, value) => {
    const [problem, ...others] = short(withBase({ ...issue, ext: { a: [value] } }));
    expect(problem?.slice(0, 2)).toEqual(["STRUCTURE_INVALID", "issue:x"]);
    expect(problem?.[2]).toMatch(/^ext/);
    expect(others).toEqual([]);
  });
  it.each<[string, unknown]>([
    ["a revoked proxy", revoked()],
    ["a getter that throws", throwing("entities")],
    ["a getter that throws, for the id", throwing("id")],
    ["a function", () => 1],
  ])("%s is refused as data, as file, as dataset in a dataset, as record", (_, value) => {
    const dataset = { id: "a", title: "A", licence: "CC0", version: "1", files: [] };
    for (const data of [
      value,
      [value],
      { ...dataset, files: [value] },
      { ...dataset, includes: [value] },
      { entities: [value] },
    ])
      expect(short(data)).not.toEqual([]);
  });
  it("a proxy that answers, an object of another realm and one without prototype are as good as any", () => {
    const proxy = new Proxy({ ...issue }, {});
    const bare = Object.assign(Object.create(null), { id: "issue:y", evidence: "1" });
    createGraph(withBase(proxy, bare));
  });
});

describe("cycles, depth and size", () => {
  it("an object that contains itself is refused", () => {
    const cycle: Record<string, unknown> = {};
    cycle["again"] = [cycle];
    expect(short(withBase({ ...issue, ext: cycle }))[0]?.[2]).toMatch(/^ext\.again\.0\.again/);
    expect(short(withBase({ ...issue, parties: cycle }))).not.toEqual([]);
    const file: Record<string, unknown> = { entities: [] };
    (file["entities"] as unknown[]).push(file);
    expect(short(file)).not.toEqual([]);
  });
  it("a hundred thousand levels are refused, anywhere", () => {
    const deep = nested(100_000);
    for (const key of ["ext", "names", "evidence", "parties", "id", "types"])
      expect(short(withBase({ ...issue, [key]: deep }))).not.toEqual([]);
    for (const key of ["entities", "defaultSource", "name", "files", "title"])
      expect(short({ id: "a", [key]: deep })).not.toEqual([]);
    expect(short(deep)).not.toEqual([]);
  });
  it("a little text that unfolds to much is refused", () => {
    let doubled: unknown = {};
    for (let at = 0; at < 60; at += 1) doubled = { left: doubled, right: doubled };
    expect(short(withBase({ ...issue, ext: doubled }))).toHaveLength(1);
  });
  it("ten megabytes are too long for a name, an id, a key, a date and a locator", () => {
    const long = "a-".repeat(5_000_000);
    const codes = (says: object) => short(withBase({ ...issue, ...says })).map(([code]) => code);
    expect(codes({ names: { text: long } })).toEqual(["TEXT_TOO_LONG"]);
    expect(codes({ evidence: long })).toEqual(["TEXT_TOO_LONG"]);
    expect(codes({ id: `issue:${long}a` })).toEqual(["TEXT_TOO_LONG"]);
    expect(codes({ parties: `country:${long}a` })).toEqual(["TEXT_TOO_LONG"]);
    expect(codes({ [long]: 1 })).toEqual(["STRUCTURE_INVALID"]);
    expect(codes({ parties: { to: "country:aa", during: long } })).toEqual(["TIME_INVALID"]);
    expect(short({ id: `${long}a`, title: "A", licence: "CC0", version: "1", files: [] })[0]?.[0]).toBe(
      "TEXT_TOO_LONG",
    );
  });
  it("a record with more problems than a call has arguments lists them all", () => {
    const parties = Array.from({ length: 130_000 }, () => 5);
    expect(problemsOf(withBase({ ...issue, parties }))).toHaveLength(130_000);
  });
});

describe("hostile keys and texts", () => {
  const born = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  it.each(born)("`%s` is no key of a record, a row, evidence, identifiers, a file or a dataset", (key) => {
    const own = (value: object) => Object.defineProperty(value, key, { value: { polluted: 1 }, enumerable: true });
    expect(short(withBase(own({ ...issue })))).toEqual(refusedAt(key));
    expect(short(withBase({ ...issue, parties: own({ to: "country:aa" }) }))).toEqual(refusedAt(`parties.${key}`));
    expect(short(withBase({ ...issue, evidence: own({ locator: "1" }) }))).toEqual(refusedAt(`evidence.${key}`));
    expect(short(withBase({ ...issue, identifiers: own({ un: "1" }) }))).toEqual(refusedAt(`identifiers.${key}`));
    expect(short(own({ entities: [] }))).toEqual([["STRUCTURE_INVALID", "", key]]);
    expect(short(own({ id: "a", title: "A", licence: "CC0", version: "1", files: [] }))).toEqual([
      ["STRUCTURE_INVALID", "", key],
    ]);
  });
  it("in one's own data all but `__proto__` are keys like any other", () => {
    const ext = JSON.parse('{"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":null}');
    expect(createGraph(withBase({ ...issue, ext })).record("issue:x")?.ext).toEqual(ext);
    const proto = JSON.parse('{"a":{"__proto__":{"polluted":1}}}');
    expect(short(withBase({ ...issue, ext: proto }))).toEqual(refusedAt("ext.a.__proto__"));
  });
  it("they are slugs, names, sides, topics and titles like any other", () => {
    const slugs = ["constructor", "tostring", "valueof"];
    const graph = createGraph(
      withBase(
        ...slugs.map((slug) => ({ ...issue, id: `issue:${slug}`, parties: { to: "country:aa", side: "__proto__" } })),
        { id: "issue:named", evidence: "1", names: [{ text: "__proto__" }, { text: "hasOwnProperty" }] },
        { id: "meeting:m", evidence: "1", discussed: { topic: "__proto__" } },
      ),
    );
    for (const slug of slugs) expect(graph.issue(slug).id).toBe(`issue:${slug}`);
    expect(graph.issue("__proto__").id).toBe("issue:named");
    expect(graph.issue("hasownproperty").id).toBe("issue:named");
    expect(graph.meeting("m").wasDiscussed("__proto__")).toBe("discussed");
    expect(graph.meeting("m").wasDiscussed("constructor")).toBe("unknown");
    expect(graph.country("aa").follow("partyTo").count()).toBe(3);
  });
  it.each(["\ud800", "\udc00\ud800", "\u0000", "\u001b[2J", "\ufeff", " "])("a name of %j is refused", (text) => {
    expect(short(withBase({ ...issue, names: [{ text }] }))).toEqual(refusedAt("names.0.text"));
  });
  it.each(["\u202eabc", "a\u200bb", "e\u0301\u0301"])(
    "a name of %j is found, and no message carries it raw",
    (text) => {
      const names = [{ text }];
      const graph = createGraph(withBase({ ...issue, names, ext: { [text]: text } }));
      expect(graph.resolve(text).map(({ entity }) => entity.id)).toEqual(["issue:x"]);
      const problems = problemsOf(withBase({ ...issue, [text]: 1, types: text, parties: text }));
      for (const { message } of problems) expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
  it.each([
    "9999-99-99",
    "2014-02-30",
    "2014-13",
    "0000-00-00",
    "2014/2013",
    "",
    " ",
    "[",
    "{}",
    "[2014",
    "20140328",
    "2014-03-28T00:00",
    "Y".repeat(1_000_000),
    `[${"2014,".repeat(100_000)}2015]`,
    "9".repeat(1_000_000),
    `2014${"?".repeat(1_000_000)}`,
    "\u0662\u0660\u0661\u0664",
  ])("a day of %#, which is none, is refused", (on) => {
    const found = short(withBase({ id: "meeting:m", evidence: "1", phases: { step: "held", on } }));
    expect(found).toEqual([["TIME_INVALID", "meeting:m", "phases.on"]]);
  });
});

describe("hostile questions", () => {
  const graph = createGraph(withBase({ ...issue, parties: "country:aa" }));
  const code = (ask: () => unknown): string => {
    try {
      ask();
    } catch (error) {
      return error instanceof DiplographError ? error.code : String(error);
    }
    return "answered";
  };
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "\ud800", "\u0000", "x".repeat(10_000_000)])(
    "%# names nothing",
    (name) => {
      const any = name as never;
      expect(code(() => graph.issue(name))).toBe("ENTITY_UNKNOWN");
      expect(code(() => graph.from(any))).toBe("ENTITY_UNKNOWN");
      expect(code(() => graph.between("country:aa", name))).toBe("ENTITY_UNKNOWN");
      expect(code(() => graph.assertions({ about: name }))).toBe("ENTITY_UNKNOWN");
      for (const ask of [
        () => graph.subject(any, "issue:x"),
        () => graph.all(any),
        () => graph.issue("x").rows(any),
        () => graph.issue("x").follow(any),
        () => graph.assertions({ [name]: 1 }),
        () => graph.at(JSON.parse(`{${JSON.stringify(name)}:1}`)),
      ])
        expect(code(ask)).toBe("ARGUMENT_INVALID");
      expect(graph.record(name)).toBeUndefined();
      expect(graph.assertion(name)).toBeUndefined();
      expect(graph.resolve(name)).toEqual([]);
    },
  );
});

describe("the caller's data", () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
    for (const item of Object.values(Object.freeze(value))) freeze(item);
  };
  const data = () =>
    withBase({
      ...issue,
      ext: { list: [{ a: 1 }] },
      types: ["legal"],
      parties: [{ to: "country:aa", ext: { b: [1] } }],
    });

  it("are neither changed nor frozen", () => {
    const given = data();
    createGraph(given);
    expect(given).toEqual(data());
    expect(Object.isFrozen(given) || Object.isFrozen(given.entities[4])).toBe(false);
  });
  it("may be frozen", () => {
    const given = data();
    freeze(given);
    createGraph(given);
  });
  it("may change afterwards: the graph does not", () => {
    const given = data();
    const graph = createGraph(given);
    const before = JSON.stringify(graph.record("issue:x"));
    const mine = given.entities[4] as unknown as { ext: { list: { a: number }[] }; types: string[] };
    (mine.ext.list[0] as { a: number }).a = 2;
    mine.types.push("economic");
    expect(JSON.stringify(graph.record("issue:x"))).toBe(before);
  });
  it("may be read by getters, once", () => {
    let reads = 0;
    const record = Object.defineProperty({ ...issue }, "note", { enumerable: true, get: () => `read ${++reads}` });
    expect(createGraph(withBase(record)).record("issue:x")?.note).toBe("read 1");
  });
  it("a base that is shared stays as it is", () =>
    expect(base[1]).toEqual({ id: "country:aa", evidence: "1", capital: "place:alpha" }));
});
