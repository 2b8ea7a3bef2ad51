// Walks over links, in either direction: affirmed ones only, and only to what the lens shows.
import { createGraph, diplomatic, extendOntology, kind, link } from "diplograph";
import { describe, expect, it } from "vitest";
import { refusalOf, withBase } from "../helpers.ts";

const records = [
  { id: "source:late", type: "news", title: "Late", published: "2020", checked: "full-text" },
  { id: "country:cc", evidence: "1" },
  {
    id: "issue:border",
    evidence: "1",
    parties: ["country:bb", "country:aa"],
    over: "place:alpha",
    related: "issue:water",
  },
  {
    id: "issue:water",
    evidence: "1",
    parties: ["country:aa", { to: "country:cc", negated: true }],
    partOf: "issue:border",
    over: ["agreement:pact", "event:flood"],
  },
  { id: "agreement:pact", evidence: "1", phases: { step: "signed", on: "2000-01-01" }, signatories: "country:aa" },
  { id: "event:flood", evidence: "1", type: "incident", on: "1990", causedBy: "agreement:pact" },
  {
    id: "meeting:talks",
    evidence: "1",
    participants: ["country:aa", "country:bb"],
    agenda: [
      { to: "issue:border", wish: "include", by: "country:aa" },
      { to: "issue:water", wish: "exclude", by: "country:bb" },
      { topic: "fish", wish: "include" },
    ],
    discussed: [
      { to: "issue:border" },
      { to: "issue:border", negated: true, evidence: "other page" },
      { to: "issue:water", negated: true },
    ],
  },
  {
    id: "position:late",
    evidence: { source: "source:late" },
    holder: "country:aa",
    stance: "demands",
    regards: "issue:border",
  },
] as const;
const graph = createGraph(withBase(...records));
type Walk = { toArray(): readonly { readonly id: string }[] };
const ids = (walk: Walk) => walk.toArray().map(({ id }) => id);

describe("a walk", () => {
  it("follows links and their inverses, by id, each end once", () => {
    expect(ids(graph.from("issue:border").follow("parties"))).toEqual(["country:aa", "country:bb"]);
    expect(ids(graph.from("country:aa").follow("partyTo"))).toEqual(["issue:border", "issue:water"]);
    expect(ids(graph.from("country:aa").follow("partyTo").follow("parties"))).toEqual(["country:aa", "country:bb"]);
    const over = graph.from("country:aa").follow("partyTo").ofKind("issue").follow("over");
    expect(ids(over)).toEqual(["agreement:pact", "event:flood", "place:alpha"]);
    expect(ids(graph.from("place:alpha").follow("capitalOf"))).toEqual(["country:aa"]);
    expect(ids(graph.issue("water").follow("partOf"))).toEqual(["issue:border"]);
    expect(ids(graph.issue("border").follow("subIssues"))).toEqual(["issue:water"]);
  });
  it("follows a symmetric link from both ends", () => {
    expect(ids(graph.from("issue:border").follow("related"))).toEqual(["issue:water"]);
    expect(ids(graph.from("issue:water").follow("related"))).toEqual(["issue:border"]);
  });
  it("follows what only some of the kinds at hand have", () => {
    const over = graph.from("issue:border").follow("related").follow("over");
    expect(ids(over)).toEqual(["agreement:pact", "event:flood"]);
    expect(ids(over.follow("ledTo"))).toEqual(["event:flood"]);
    expect(ids(over.follow("causedBy"))).toEqual(["agreement:pact"]);
    expect(ids(over.follow("signatories"))).toEqual(["country:aa"]);
    expect(ids(over.follow("atIssueIn"))).toEqual(["issue:water"]);
  });
  it("narrows to a kind", () => {
    const over = graph.from("issue:water").follow("over");
    expect(ids(over.ofKind("event"))).toEqual(["event:flood"]);
    expect(ids(over.ofKind("agreement").ofKind("agreement"))).toEqual(["agreement:pact"]);
    expect(ids(over.ofKind("event").ofKind("agreement" as never))).toEqual([]);
  });
  it("ends in references, entities, the first and a count", () => {
    const walk = graph.from("issue:border").follow("parties");
    expect(walk.toArray()).toEqual([
      { id: "country:aa", kind: "country", name: "aa" },
      { id: "country:bb", kind: "country", name: "bb" },
    ]);
    expect(walk.seen()).toEqual([graph.country("aa").view(), graph.country("bb").view()]);
    expect(walk.first()).toEqual(walk.toArray()[0]);
    expect(walk.count()).toBe(2);
    const nowhere = graph.from("country:cc").follow("capital");
    expect([nowhere.toArray(), nowhere.seen(), nowhere.first(), nowhere.count()]).toEqual([[], [], undefined, 0]);
  });
  it("begins at the entity itself, and needs no `this`", () => {
    const { follow, toArray } = graph.from("country:aa");
    expect(toArray()).toMatchObject([{ id: "country:aa" }]);
    expect(follow("capital").first()?.id).toBe("place:alpha");
  });
});

describe("no edge", () => {
  it("is made of a denied row, in either direction", () => {
    expect(ids(graph.from("issue:water").follow("parties"))).toEqual(["country:aa"]);
    expect(ids(graph.from("country:cc").follow("partyTo"))).toEqual([]);
    expect(ids(graph.from("issue:water").follow("discussedAt"))).toEqual([]);
  });
  it("is made of a wish to leave something out, or of a topic in words", () => {
    expect(ids(graph.from("meeting:talks").follow("agenda"))).toEqual(["issue:border"]);
    expect(ids(graph.from("issue:water").follow("onAgendaOf"))).toEqual([]);
    expect(ids(graph.from("issue:border").follow("onAgendaOf"))).toEqual(["meeting:talks"]);
  });
  it("leads to what the lens does not show", () => {
    const before = graph.at({ knownBy: "2015-01-01" });
    expect(ids(graph.from("issue:border").follow("regardedBy"))).toEqual(["position:late"]);
    expect(ids(before.from("issue:border").follow("regardedBy"))).toEqual([]);
    const then = graph.at({ asOf: "1995-01-01" });
    expect(ids(then.from("issue:water").follow("over"))).toEqual(["event:flood"]);
    expect(ids(then.from("event:flood").follow("causedBy"))).toEqual([]);
  });
  it("but one on which sources disagree is one", () => {
    expect(ids(graph.from("meeting:talks").follow("discussed"))).toEqual(["issue:border"]);
  });
});

describe("is refused", () => {
  it("a link that none of the kinds at hand has, with those that they have", () => {
    const expected = "actedIn, attends, capital, controls, existed, favouredBy"
      .split(", ")
      .filter((one) => one !== "existed");
    const refusal = refusalOf(() => graph.from("country:aa").follow("parties" as never));
    expect(refusal).toMatchObject(["ARGUMENT_INVALID", { argument: "link", value: "parties" }]);
    const listed = (refusal as [string, { expected: string }])[1].expected.split(", ");
    expect(listed).toEqual([...listed].sort());
    expect(listed).toEqual(expect.arrayContaining(expected));
    expect(listed).not.toContain("existed");
    expect(listed).not.toContain("over");
  });
  it.each(["names", "phases", "toString", "__proto__", ""])("`%s`, which is no link", (name) => {
    expect(refusalOf(() => graph.from("issue:border").follow(name as never))).toMatchObject(["ARGUMENT_INVALID", {}]);
  });
  it("after a walk that ended nowhere, a link that no kind has", () => {
    const nowhere = graph.from("country:cc").follow("capital");
    expect(ids(nowhere.follow("control"))).toEqual([]);
    expect(refusalOf(() => nowhere.follow("nothing" as never))).toMatchObject([
      "ARGUMENT_INVALID",
      { argument: "link" },
    ]);
  });
  it("a kind that the ontology has not", () => {
    const refusal = refusalOf(() => graph.from("country:aa").ofKind("planet" as never));
    expect(refusal).toMatchObject(["ARGUMENT_INVALID", { argument: "kind", value: "planet" }]);
  });
  it.each(["country:zz", "aa", "planet:mars", ""])("`%s` to begin at, which is no id", (id) => {
    const [code] = refusalOf(() => graph.from(id as never)) as [string, object];
    expect(code).toBe(id === "" ? "ARGUMENT_INVALID" : "ENTITY_UNKNOWN");
  });
});

describe("a match", () => {
  const over = () => graph.from("issue:water").follow("over");
  it("takes what some of the kinds at hand have, leaves out `undefined`, and finds what is not known", () => {
    expect(ids(over().match({ type: "incident" } as never))).toEqual(["event:flood"]);
    expect(ids(over().match({ status: "signed" } as never))).toEqual(["agreement:pact"]);
    expect(ids(over().match({ type: undefined } as never))).toEqual(["agreement:pact", "event:flood"]);
    expect(ids(over().match({}))).toEqual(["agreement:pact", "event:flood"]);
    expect(ids(over().match({ kind: "event", holds: "yes", on: null } as never))).toEqual([]);
    expect(ids(graph.from("country:aa").follow("attends").match({ on: null }))).toEqual(["meeting:talks"]);
  });
  it.each<[string, unknown]>([
    ["levl", "summit"],
    ["types", undefined],
    ["over", "x"],
    ["__proto__x", null],
    ["toString", null],
    ["type", "no-such-word"],
    ["status", "sighed"],
    ["kind", "issue"],
    ["holds", "no"],
    ["type", ["incident"]],
    ["on", { edtf: "1990" }],
  ])("`%s: %j` is applied or refused", (field, value) => {
    const refusal = refusalOf(() => over().match({ [field]: value } as never));
    if (value === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatchObject(["ARGUMENT_INVALID", { argument: field, value }]);
  });
  it.each([null, undefined, "x", [], 1])("of %j is refused, and so is a test that is no function", (values) => {
    expect(refusalOf(() => over().match(values as never))).toMatchObject(["ARGUMENT_INVALID", { argument: "options" }]);
    expect(refusalOf(() => over().where(values as never))).toMatchObject(["ARGUMENT_INVALID", { argument: "test" }]);
    const follow = () => graph.from("issue:water").follow("over", values as never);
    expect(refusalOf(follow)?.[0]).toBe(values === undefined ? undefined : "ARGUMENT_INVALID");
  });
});

it("a user's links of one inverse are all followed", () => {
  const inverse = { inverse: "carriedIn" } as const;
  const cable = kind("cable", {
    names1: link({ to: ["issue"], ...inverse }),
    names2: link({ to: ["country"], ...inverse }),
    unread: link({ to: ["place"] }),
  });
  const ontology = extendOntology(diplomatic, { kinds: { cable } });
  const one = createGraph(
    withBase(...records, {
      id: "cable:c",
      evidence: "1",
      names1: "issue:water",
      names2: "country:cc",
      unread: "place:alpha",
    }),
    { ontology },
  );
  expect(ids(one.from("issue:water").follow("carriedIn"))).toEqual(["cable:c"]);
  expect(ids(one.from("country:cc").follow("carriedIn"))).toEqual(["cable:c"]);
  expect(ids(one.from("cable:c").follow("unread"))).toEqual(["place:alpha"]);
});

describe("a walk is a plan", () => {
  const graph = createGraph(withBase(...records));
  const issues = graph.from("country:aa").follow("partyTo").ofKind("issue");

  it("begins at an id, a reference, an entity or a handle", () => {
    const [ref] = graph.from("country:aa");
    const starts = ["country:aa" as const, graph.country("AA"), graph.country("AA").view(), ref ?? graph.country("AA")];
    for (const start of starts) expect(graph.from(start).follow("partyTo").count()).toBe(2);
  });
  it("can be gone through, again and again", () => {
    expect([...issues].map(({ id }) => id)).toEqual(["issue:border", "issue:water"]);
    expect([...issues]).toEqual(issues.toArray());
    expect(issues.first()?.id).toBe("issue:border");
  });
  it("keeps what passes a test, or shows a value", () => {
    expect(issues.where(({ over }) => over.length > 1).toArray()).toMatchObject([{ id: "issue:water" }]);
    expect(graph.from("country:aa").follow("attends").match({ status: null }).count()).toBe(1);
    expect(graph.from("country:aa").follow("attends").match({ status: "held" }).count()).toBe(0);
    expect(graph.from("issue:water").follow("over").ofKind("event").match({ type: "incident" }).count()).toBe(1);
  });
  it("takes only rows that pass a test", () => {
    const side = (wanted: string | null) => graph.from("issue:border").follow("parties", (row) => row.side === wanted);
    expect(side(null).count()).toBe(2);
    expect(side("a").count()).toBe(0);
  });
  it("looks nothing up before it is asked, and everything once", () => {
    let asked = 0;
    const counted = issues.where(() => {
      asked += 1;
      return true;
    });
    expect(asked).toBe(0);
    expect(counted.count()).toBe(2);
    expect(counted.toArray()).toHaveLength(2);
    expect(asked).toBe(2);
  });
  it("leaves the one that it was made from as it was", () => {
    issues.where(() => false);
    expect(issues.count()).toBe(2);
    expect(Object.isFrozen(issues)).toBe(true);
  });
  it("tells every way, hop by hop, up to a limit", () => {
    const walk = graph.from("country:aa").follow("partyTo").ofKind("issue").follow("over");
    const told = walk.trails().map(({ from, hops }) => [from.id, ...hops.map(({ link, to }) => `${link} ${to.id}`)]);
    expect(told).toEqual([
      ["country:aa", "partyTo issue:border", "over place:alpha"],
      ["country:aa", "partyTo issue:water", "over agreement:pact"],
      ["country:aa", "partyTo issue:water", "over event:flood"],
    ]);
    expect(walk.trails({ limit: 2 })).toHaveLength(2);
    expect(walk.trails()[0]?.hops.map(({ row }) => row.field)).toEqual(["parties", "over"]);
  });
  it("ends where links lead in circles, and goes along parallel ones", () => {
    const circle = createGraph(
      withBase(
        { id: "issue:one", evidence: "1", partOf: "issue:two", related: "issue:two" },
        {
          id: "issue:two",
          evidence: "1",
          partOf: "issue:one",
          related: "issue:one",
          parties: [{ to: "country:aa", during: "1990" }],
        },
        { about: "issue:two", evidence: "2", parties: [{ to: "country:aa", during: "2000", role: "mediator" }] },
      ),
    );
    let walk = circle.from("issue:one");
    for (let step = 0; step < 7; step += 1) walk = walk.follow("partOf");
    expect(ids(walk)).toEqual(["issue:two"]);
    expect(walk.trails()).toHaveLength(1);
    const related = circle.from("issue:one").follow("related");
    expect(ids(related)).toEqual(["issue:two"]);
    expect(related.trails().map(({ hops }) => hops[0]?.row.subject.id)).toEqual(["issue:one", "issue:two"]);
    const parties = circle.from("issue:two").follow("parties");
    expect(ids(parties)).toEqual(["country:aa"]);
    expect(parties.trails()).toHaveLength(2);
    expect(
      circle
        .from("issue:two")
        .follow("parties", ({ role }) => role !== null)
        .trails(),
    ).toHaveLength(1);
  });
  it("asks a test on rows only about affirmed rows that lead to what is shown", () => {
    const asked: string[] = [];
    graph
      .from("issue:water")
      .follow("parties", ({ to }) => {
        asked.push(to.id);
        return true;
      })
      .toArray();
    expect(asked).toEqual(["country:aa"]);
  });
  it("is frozen, and so is all that it gives", () => {
    const walk = graph.from("country:aa").follow("partyTo").ofKind("issue").follow("over");
    const [trail] = walk.trails();
    for (const given of [walk, walk.toArray(), walk.seen(), walk.trails(), trail, trail?.hops, trail?.hops[0]])
      expect(Object.isFrozen(given)).toBe(true);
    expect(JSON.parse(JSON.stringify(walk.trails()))).toEqual(walk.trails());
  });
  it.each<[object]>([[{ limit: -1 }], [{ limit: 1.5 }], [{ limt: 1 }], [{ limit: "1" }]])(
    "trails(%j) is refused",
    (options) => expect(refusalOf(() => issues.trails(options as never))).toMatchObject(["ARGUMENT_INVALID", {}]),
  );
});
