// One sentence: that each thing an answer says is told, and told once.
import {
  createGraph,
  describe as describeAnswer,
  diplomatic,
  extendOntology,
  kind,
  link,
  list,
  ref,
  rows,
  term,
} from "diplograph";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { withBase } from "../helpers.ts";

const mine = extendOntology(diplomatic, {
  kinds: {
    vessel: kind("vessel", {
      type: term("vesselType", ["patrol-boat"]).exactOptional(),
      flag: link({ to: ["country"], inverse: "flagOf" }, { homePort: ref("place").exactOptional() }, { state: true }),
      repairs: rows({
        role: term("repairRole", ["dry-dock"]).exactOptional(),
        tons: z.number(),
        yards: list(ref("place")),
      }),
    }),
  },
});
const records = [
  {
    id: "agreement:pact",
    type: "exchange-of-notes",
    evidence: "1",
    names: { text: "The Pact" },
    parties: ["country:aa", "country:bb"],
    signatories: "country:aa",
    signedBy: "person:envoy",
    provisions: [{ key: "2-1", gist: "Peace shall last." }, { key: "3" }],
    amounts: { value: 300, currency: "USD", what: "grants" },
    texts: { lang: "fr", authentic: true },
    addresses: { to: "issue:border", provision: "3", effect: "settles" },
    replaces: "agreement:old",
    concludedAt: "meeting:talks",
    phases: [
      { step: "signed", on: "1999-12-31" },
      { step: "notice-given", of: "termination", by: "country:aa", on: "2001", due: "2002" },
      { step: "suspended", on: "[..2003-05-01]", certainty: "probable" },
      { step: "resumed", on: "[2004-01-01..]" },
      { step: "acceded", by: ["country:aa", "country:bb"] },
    ],
  },
  {
    id: "agreement:old",
    evidence: "1",
    amends: "agreement:older",
    implements: "agreement:older",
    partOf: "agreement:older",
  },
  { id: "agreement:older", evidence: "1" },
  {
    id: "issue:border",
    types: ["territorial", "legal"],
    evidence: "1",
    names: { text: "Border" },
    parties: [{ to: "country:aa", side: "north", role: "supporter" }, "country:bb"],
    over: "agreement:old",
    related: "issue:water",
    remarks: { text: "It is long." },
  },
  { id: "issue:water", types: "maritime", evidence: "1", partOf: "issue:border" },
  {
    id: "meeting:talks",
    level: "director-general",
    evidence: "1",
    names: { text: "Talks" },
    participants: [{ to: "country:aa", representedBy: ["person:envoy"], role: "host" }],
    place: "place:alpha",
    follows: "meeting:before",
    discussed: [
      { to: "issue:border", gist: "at length" },
      { topic: "fish", negated: true },
    ],
    agenda: [
      { to: "issue:border", wish: "only", by: "country:aa" },
      { to: "issue:water", wish: "exclude", by: "country:bb" },
      { topic: "salt", wish: "include" },
    ],
    phases: { step: "held", on: "2000" },
  },
  { id: "meeting:before", evidence: "1", names: { text: "Before" } },
  {
    id: "event:visit",
    type: "visit",
    evidence: "1",
    names: { text: "Visit" },
    actors: { to: "country:aa", role: "initiator" },
    targets: "country:bb",
    concerns: "place:rock",
    causedBy: "agreement:pact",
    at: "place:rock",
    on: "2010-01-01",
  },
  {
    id: "person:envoy",
    evidence: "1",
    names: { text: "Envoy" },
    offices: { to: "country:aa", title: "minister", during: "1990/.." },
  },
  { id: "country:cc", evidence: "1", existed: { during: "1900/1950" }, succeeds: "country:bb" },
  { id: "organization:court", evidence: "1", partOf: "country:aa" },
  {
    id: "place:rock",
    type: "islets",
    evidence: "1",
    names: { text: "Rock" },
    locatedIn: "place:alpha",
    control: { to: "country:aa", type: "effective" },
  },
  {
    id: "position:p",
    evidence: "1",
    holder: "country:aa",
    stance: "considers-settled",
    gist: "by the Pact",
    regards: { to: "issue:border" },
    invokes: { to: "agreement:pact", provision: "3", interpretation: "for good" },
    respondsTo: "event:visit",
    inFavourOf: "organization:court",
    addressedTo: "country:bb",
    during: "2000/..",
  },
  {
    id: "vessel:v",
    evidence: "1",
    type: "patrol-boat",
    names: { text: "Vee" },
    flag: { to: "country:aa", homePort: "place:alpha" },
    repairs: { role: "dry-dock", tons: 5, yards: ["place:alpha", "place:rock"] },
  },
] as const;
const graph = createGraph(withBase(...records), { ontology: mine });
const told = (id: string, field: string) => {
  const all = graph.assertions().filter((row) => row.subject.id === id && row.field === field);
  return all.map(describeAnswer);
};
const view = (id: string) => graph.all(id.slice(0, id.indexOf(":")) as "issue").find((one) => one.id === id);
const entity = (id: string) => describeAnswer(view(id) as NonNullable<ReturnType<typeof view>>);

describe("a row", () => {
  it.each([
    ["country:aa", "capital", ["aa has the capital alpha."]],
    ["country:cc", "succeeds", ["cc succeeds bb."]],
    ["country:cc", "existed", ["cc existed, during 1900/1950."]],
    ["organization:court", "partOf", ["court is part of aa."]],
    ["person:envoy", "offices", ["Envoy holds an office of aa, title minister, during 1990/..."]],
    ["place:rock", "locatedIn", ["Rock is in alpha."]],
    ["place:rock", "control", ["aa controls Rock (effective)."]],
    ["place:rock", "names", ["Rock is called Rock."]],
    ["place:rock", "type", ["Rock, type: islets."]],
    ["issue:border", "types", ["Border, types: legal.", "Border, types: territorial."]],
    ["issue:border", "parties", ["aa is a party to Border, side north, role supporter.", "bb is a party to Border."]],
    ["issue:border", "over", ["Border is about old."]],
    ["issue:border", "related", ["Border is related to water."]],
    ["issue:water", "partOf", ["water is part of Border."]],
    ["issue:border", "remarks", ["It is long."]],
    ["agreement:pact", "parties", ["aa is a party to The Pact.", "bb is a party to The Pact."]],
    ["agreement:pact", "signatories", ["The Pact was signed by aa."]],
    ["agreement:pact", "signedBy", ["The Pact was signed by Envoy."]],
    ["agreement:pact", "provisions", ["The Pact, 2-1: Peace shall last.", "The Pact, 3."]],
    ["agreement:pact", "amounts", ["The Pact, amounts: 300, currency USD, what grants."]],
    ["agreement:pact", "texts", ["The Pact, texts, lang fr, authentic true."]],
    ["agreement:pact", "addresses", ["The Pact addresses Border, provision 3, effect settles."]],
    ["agreement:pact", "replaces", ["The Pact replaces old."]],
    ["agreement:pact", "concludedAt", ["The Pact was concluded at Talks."]],
    ["agreement:old", "amends", ["old amends older."]],
    ["agreement:old", "implements", ["old implements older."]],
    ["agreement:old", "partOf", ["old is part of older."]],
    [
      "agreement:pact",
      "phases",
      [
        "The Pact: signed, on 1999-12-31.",
        "The Pact: notice given, of termination, between 2001-01-01 and 2001-12-31, due between 2002-01-01 and 2002-12-31, by aa.",
        "The Pact: suspended, by 2003-05-01 (probable).",
        "The Pact: resumed, from 2004-01-01.",
        "The Pact: acceded, by aa and bb.",
      ],
    ],
    ["meeting:talks", "participants", ["aa takes part in Talks, represented by Envoy, role host."]],
    ["meeting:talks", "place", ["Talks takes place in alpha."]],
    ["meeting:talks", "follows", ["Talks follows Before."]],
    [
      "meeting:talks",
      "discussed",
      ["Border was discussed at Talks, gist at length.", "It is denied that “fish” was discussed at Talks."],
    ],
    [
      "meeting:talks",
      "agenda",
      [
        "aa wants only Border on the agenda of Talks.",
        "bb does not want water on the agenda of Talks.",
        "somebody wants “salt” on the agenda of Talks.",
      ],
    ],
    ["event:visit", "actors", ["Visit is an act of aa, role initiator."]],
    ["event:visit", "targets", ["Visit is aimed at bb."]],
    ["event:visit", "concerns", ["Visit concerns Rock."]],
    ["event:visit", "causedBy", ["Visit was caused by The Pact."]],
    ["event:visit", "at", ["Visit took place at Rock."]],
    ["event:visit", "phases", ["Visit: occurred, on 2010-01-01."]],
    ["position:p", "holder", ["aa holds: aa considers settled: Border, during 2000/..."]],
    ["position:p", "regards", ["aa considers settled: Border regards Border."]],
    ["position:p", "invokes", ["aa considers settled: Border invokes The Pact, provision 3, interpretation for good."]],
    ["position:p", "respondsTo", ["aa considers settled: Border responds to Visit."]],
    ["position:p", "inFavourOf", ["aa considers settled: Border favours court."]],
    ["position:p", "addressedTo", ["aa considers settled: Border is addressed to bb."]],
    ["vessel:v", "flag", ["Vee flag: aa, home port alpha."]],
    ["vessel:v", "repairs", ["Vee, repairs, role dry dock, tons 5, yards alpha and Rock."]],
  ] as const)("of %s, %s", (id, field, sentences) => {
    expect([...told(id, field)].sort()).toEqual([...sentences].sort());
  });
  it("that points somewhere names what it points to, and shows no machinery", () => {
    for (const row of graph.assertions())
      if (row.to) {
        expect(describeAnswer(row)).toContain(row.to.name);
        expect(describeAnswer(row)).not.toMatch(/undefined|null|\[object/);
      }
  });
});

describe("the marks of a row", () => {
  const source = { id: "source:other", type: "news", title: "Other", published: "2015", checked: "excerpt" };
  const sentence = (evidence: unknown, more: object = {}, lens: object = {}) => {
    const rock = { id: "place:rock", evidence: "1", control: { to: "country:aa", type: "joint", evidence, ...more } };
    const [row] = createGraph(withBase(source, rock)).at(lens).place("rock").control();
    return row && describeAnswer(row);
  };
  const plain = "aa controls rock (joint)";
  it("are denied, possible, uncertain, disagreed on", () => {
    expect(sentence("1")).toBe(`${plain}.`);
    expect(sentence("1", { negated: true })).toBe(`It is denied that ${plain}.`);
    expect(sentence("1", {}, { asOf: "1990-01-01" })).toBe(`${plain} (possibly).`);
    expect(sentence("1", { certainty: "possible" }, { asOf: "1990-01-01" })).toBe(`${plain} (possibly; possible).`);
    const control = [
      { to: "country:aa", type: "joint" },
      { to: "country:aa", type: "joint", negated: true },
    ];
    const [row] = createGraph(withBase({ id: "place:rock", evidence: "1", control }))
      .place("rock")
      .control();
    expect(row && describeAnswer(row)).toBe(`${plain} (sources disagree).`);
  });
  it.each([
    ["an actor", { said: "country:bb" }, "bb"],
    ["an actor on a day", { said: "country:bb", saidOn: "2000-02-02" }, "bb on 2000-02-02"],
    ["nobody with an id", { said: "a clerk" }, "a clerk"],
    [
      "somebody of an actor",
      { said: { description: "clerks", of: ["country:aa", "country:bb"] } },
      "clerks (aa and bb)",
    ],
    ["another verb", { attribution: { by: "country:bb", verb: "wrote" } }, "bb, which wrote it"],
    ["nobody", { attribution: { verb: "reported" } }, "reports"],
    [
      "a chain",
      {
        attribution: [
          { by: "country:aa", verb: "reported" },
          { by: "a clerk", verb: "said" },
        ],
      },
      "aa, which reported it, a clerk",
    ],
  ])("are attributed to %s", (_, voice, words) => {
    expect(sentence({ locator: "2", ...voice })).toBe(`${plain}, according to ${words}.`);
  });
  it("are attributed to each once, and not where a source speaks for itself", () => {
    const [first, second] = [
      { locator: "2", said: "country:aa" },
      { source: "source:other", said: "country:bb" },
    ];
    expect(sentence([first, second])).toBe(`${plain}, according to aa; bb.`);
    expect(sentence([first, { ...first, locator: "3" }])).toBe(`${plain}, according to aa.`);
    expect(sentence([first, second, "4"])).toBe(`${plain}.`);
  });
});

describe("an entity", () => {
  it.each([
    ["country:aa", "aa: country."],
    ["organization:court", "court: organization."],
    ["place:rock", "Rock: islets."],
    ["source:paper", "Paper: news."],
    ["agreement:pact", "The Pact: exchange of notes; aa and bb; resumed (on 1999-12-31)."],
    ["agreement:older", "older: agreement."],
    ["meeting:talks", "Talks: director general meeting; aa; held (between 2000-01-01 and 2000-12-31)."],
    ["event:visit", "Visit: visit; aa; occurred (on 2010-01-01)."],
    ["issue:border", "Border: legal, territorial issue; aa and bb; aa: settled."],
    ["issue:water", "water: maritime issue."],
    ["position:p", "aa considers settled: Border — by the Pact; invokes The Pact."],
    ["vessel:v", "Vee: patrol boat."],
  ])("%s", (id, sentence) => {
    expect(entity(id)).toBe(sentence);
  });
  it("has neither who is denied nor a standing beside an act that closed it", () => {
    const closed = {
      id: "issue:old",
      types: "legal",
      evidence: "1",
      parties: ["country:aa", { to: "country:bb", negated: true }],
      phases: { step: "lapsed", on: "2000-01-01" },
    };
    const holding = {
      id: "position:p",
      evidence: "1",
      holder: "country:aa",
      stance: "denies-dispute",
      regards: "issue:old",
    };
    const one = createGraph(withBase(closed, holding));
    expect(describeAnswer(one.issue("old").view())).toMatch(/^old: legal issue; aa; lapsed \(on 2000-01-01\)/);
    expect(describeAnswer(one.issue("old").view())).not.toMatch(/bb|denies dispute/);
    const open = createGraph(withBase({ ...closed, phases: [] }, holding));
    expect(describeAnswer(open.issue("old").view())).toBe("old: legal issue; aa; aa: denies dispute.");
  });
  it("has a disputed status marked", () => {
    const phases = { step: "held", evidence: { locator: "2", said: "country:aa" } };
    const one = createGraph(withBase({ id: "meeting:m", evidence: "1", names: { text: "M" }, phases }));
    expect(describeAnswer(one.meeting("m").view())).toBe("M: meeting; held; disputed.");
  });
  it("has a gist that ends in a stop once", () => {
    const position = {
      id: "position:p",
      evidence: "1",
      holder: "country:aa",
      stance: "demands",
      gist: "All of it.",
      regards: "place:alpha",
    };
    const one = createGraph(withBase(position));
    expect(describeAnswer(one.position("p").view())).toBe("aa demands: alpha — All of it.");
    const invoking = createGraph(
      withBase({ ...position, invokes: "event:e" }, { id: "event:e", type: "visit", evidence: "1" }),
    );
    expect(describeAnswer(invoking.position("p").view())).toBe("aa demands: alpha — All of it; invokes visit.");
  });
});
