// What an entity is called: by language, by perspective, by day, and where it has no name.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const named = (...names: readonly object[]) => createGraph(withBase({ id: "place:rock", evidence: "1", names }));
type Graph = ReturnType<typeof named>;
const nameIn = (graph: Graph, lens: Parameters<Graph["at"]>[0] = {}) => graph.at(lens).place("place:rock").view().name;

describe("a name", () => {
  it("is in the language asked for, else English, else of no language, else any", () => {
    const all = [
      { text: "Felsen", lang: "de" },
      { text: "Rock", lang: "en" },
      { text: "Plain" },
      { text: "Rocher", lang: "fr" },
    ];
    const graph = named(...all);
    expect(["de", "fr", "en", "ja"].map((language) => nameIn(graph, { language }))).toEqual([
      "Felsen",
      "Rocher",
      "Rock",
      "Rock",
    ]);
    expect(nameIn(graph)).toBe("Rock");
    expect(nameIn(named(all[0] ?? {}, all[2] ?? {}), { language: "ja" })).toBe("Plain");
    expect(nameIn(named(all[3] ?? {}, all[0] ?? {}), { language: "ja" })).toBe("Felsen");
  });
  it("prefers the exact tag to its language, whatever the case", () => {
    const graph = named(
      { text: "Colour", lang: "en-GB" },
      { text: "Color", lang: "en-US" },
      { text: "Any", lang: "en" },
    );
    expect(nameIn(graph, { language: "en-us" })).toBe("Color");
    expect(nameIn(graph, { language: "EN-GB" })).toBe("Colour");
    expect(nameIn(graph, { language: "en" })).toBe("Any");
    expect(nameIn(graph, { language: "en-AU" })).toBe("Any");
  });
  it("is short before official before alias, of the same language", () => {
    const types = ["metonym", "alias", "official", "short"].map((type) => ({ text: `The ${type}`, lang: "en", type }));
    expect(nameIn(named(...types))).toBe("The short");
    expect(nameIn(named(...types.slice(0, 3)))).toBe("The official");
    expect(nameIn(named(...types.slice(0, 2)))).toBe("The alias");
  });
  it("is a former one or a metonym only where there is no other", () => {
    const former = { text: "Once", lang: "en", type: "former" };
    expect(nameIn(named(former, { text: "Jetzt", lang: "de" }))).toBe("Jetzt");
    expect(nameIn(named(former))).toBe("Once");
    expect(nameIn(named({ text: "The Hill", type: "metonym" }))).toBe("The Hill");
  });
  it("is a sourced one rather than a label, and a label rather than one in another language", () => {
    const label = { text: "A rock", lang: "en", type: "label" };
    expect(nameIn(named(label, { text: "The Rock", lang: "en" }))).toBe("The Rock");
    expect(nameIn(named(label, { text: "Rocher", lang: "fr" }))).toBe("A rock");
    expect(nameIn(named({ ...label, lang: "de" }, { text: "Rocher", lang: "fr" }))).toBe("Rocher");
    expect(nameIn(named(label))).toBe("A rock");
  });
  it("is none that is denied", () => {
    expect(nameIn(named({ text: "Aaa", negated: true }, { text: "Zzz" }))).toBe("Zzz");
    expect(nameIn(named({ text: "Aaa", negated: true }))).toBe("rock");
  });
  it("is the words of the slug where there is none, and the title of a source", () => {
    const graph = createGraph(withBase({ id: "place:old-rock", evidence: "1" }));
    expect(graph.place("place:old-rock").view().name).toBe("old rock");
    expect(graph.source("source:paper").view().name).toBe("Paper");
  });
});

describe("a dated name", () => {
  const graph = named({ text: "Old", during: "1900/1950" }, { text: "New", during: "1951/.." });
  it("is that of the day", () => {
    expect(nameIn(graph, { asOf: "1920-01-01" })).toBe("Old");
    expect(nameIn(graph, { asOf: "1990-01-01" })).toBe("New");
  });
  it("is the one still used, without a day", () => {
    expect(nameIn(graph)).toBe("New");
  });
  it("of a user is that of the day, whatever its language and type", () => {
    const user = { usedBy: "country:aa" };
    const names = [
      { text: "Old", lang: "en", during: "1900/1950", ...user },
      { text: "Neu", lang: "de", type: "alias", during: "1951/..", ...user },
    ];
    expect(nameIn(named(...names), { perspective: "country:aa" })).toBe("Neu");
    expect(nameIn(named(...names), { perspective: "country:aa", asOf: "1920-01-01" })).toBe("Old");
  });
  it("is any where none is of the day", () => {
    expect(nameIn(graph, { asOf: "1800-01-01" })).toBe("New");
    expect(nameIn(named({ text: "Ended", during: "1900/1950" }))).toBe("Ended");
  });
});

describe("a contested name", () => {
  const users = [
    { text: "Zeta", lang: "en", usedBy: "country:aa" },
    { text: "Alpha Rock", lang: "en", usedBy: "country:bb" },
    { text: "Alpha-iwa", lang: "ja", usedBy: "country:bb" },
  ];
  it("is everybody's, in the order of the texts, not of the users", () => {
    expect(nameIn(named(...users))).toBe("Alpha Rock / Zeta");
  });
  it("is joined once where two use the same", () => {
    expect(nameIn(named({ text: "Rock", usedBy: ["country:aa", "country:bb"] }))).toBe("Rock");
  });
  it("gives way to a sourced one of nobody in the language, and not to a label", () => {
    const neutral = { text: "Middle Rock", lang: "en" };
    expect(nameIn(named(...users, neutral))).toBe("Middle Rock");
    expect(nameIn(named(...users, { ...neutral, type: "label" }))).toBe("Alpha Rock / Zeta");
    expect(nameIn(named(...users, { ...neutral, type: "former" }))).toBe("Alpha Rock / Zeta");
    expect(nameIn(named(...users, { ...neutral, lang: "fr" }))).toBe("Alpha Rock / Zeta");
  });
  it("gives way to one of nobody in another language where some user has none in the language", () => {
    expect(nameIn(named(...users, { text: "Rocher", lang: "fr" }), { language: "ja" })).toBe("Rocher");
    expect(nameIn(named(...users), { language: "ja" })).toBe("Alpha-iwa / Zeta");
  });
  it("passes over whoever has none in the language, as long as more than one name is left", () => {
    const inJapanese = (...more: readonly object[]) => {
      const names = [...users, { text: "Omega", lang: "en", usedBy: "country:cc" }, { text: "Rocher", lang: "fr" }];
      const place = { id: "place:rock", evidence: "1", names: [...names, ...more] };
      return nameIn(createGraph(withBase({ id: "country:cc", evidence: "1" }, place)), { language: "ja" });
    };
    const ours = { text: "Zeta-iwa", lang: "ja", usedBy: "country:aa" };
    expect(inJapanese()).toBe("Rocher");
    expect(inJapanese(ours)).toBe("Alpha-iwa / Zeta-iwa");
    expect(inJapanese({ ...ours, text: "Alpha-iwa" })).toBe("Rocher");
  });
  it("is that of the perspective, in the language where it has one", () => {
    const graph = named(...users, { text: "Middle Rock", lang: "en" });
    expect(nameIn(graph, { perspective: "country:aa" })).toBe("Zeta");
    expect(nameIn(graph, { perspective: "country:bb" })).toBe("Alpha Rock");
    expect(nameIn(graph, { perspective: "country:bb", language: "ja" })).toBe("Alpha-iwa");
    expect(nameIn(graph, { perspective: "country:aa", language: "ja" })).toBe("Zeta");
  });
  it("is nobody's from the perspective of one who has none", () => {
    const graph = createGraph(
      withBase({ id: "country:cc", evidence: "1" }, { id: "place:rock", evidence: "1", names: users }),
    );
    expect(graph.at({ perspective: "country:cc" }).place("place:rock").view().name).toBe("Alpha Rock / Zeta");
  });
});

describe("a generated name", () => {
  const people = Array.from({ length: 9 }, (_, at) => ({
    id: `country:c${at}`,
    evidence: "1",
    names: { text: `C${9 - at}` },
  }));
  const ids = people.map(({ id }) => id);
  const graphOf = (...entities: readonly object[]) =>
    createGraph(withBase(...people, { id: "issue:border", evidence: "1", names: { text: "Border" } }, ...entities));
  const meeting = (participants: readonly unknown[], more: object = { level: "summit" }) =>
    graphOf({ id: "meeting:talks", evidence: "1", participants, ...more })
      .meeting("meeting:talks")
      .view().name;

  it("of a meeting has its level and participants, in the order of their names", () => {
    expect(meeting(["country:c0", "country:c2"])).toBe("summit meeting of C7, C9");
    expect(meeting(["country:c0", "country:c2"], { level: "director-general" })).toBe(
      "director general meeting of C7, C9",
    );
    expect(meeting(["country:c0", "country:c2"], {})).toBe("meeting of C7, C9");
  });
  it("names up to eight, and counts more", () => {
    expect(meeting(ids.slice(0, 8))).toBe("summit meeting of C2, C3, C4, C5, C6, C7, C8, C9");
    expect(meeting(ids)).toBe("summit meeting of 9 participants");
  });
  it("names nobody who is only denied to take part", () => {
    expect(meeting(["country:c0", { to: "country:c2", negated: true }])).toBe("summit meeting of C9");
  });
  it("gives way to a name", () => {
    expect(meeting(["country:c0"], { names: { text: "The Talks" } })).toBe("The Talks");
  });
  it("of a position has holders, stance and what it regards", () => {
    const position = {
      id: "position:p",
      evidence: "1",
      holder: ["country:c0", "country:c2"],
      stance: "considers-settled",
      regards: "issue:border",
    };
    expect(graphOf(position).position("p").view().name).toBe("C7, C9 considers settled: Border");
    expect(
      graphOf({ ...position, holder: ids })
        .position("p")
        .view().name,
    ).toMatch(/^9 .* considers settled: Border$/);
    expect(
      graphOf({ ...position, negated: true })
        .position("p")
        .view().name,
    ).toBe("denied: C7, C9 considers settled: Border");
    const partly = { ...position, holder: ["country:c0", { to: "country:c2", negated: true }] };
    expect(graphOf(partly).position("p").view().name).toBe("C9 considers settled: Border");
  });
  it("of an event has its type, whose act it is and on what", () => {
    const event = { id: "event:e", evidence: "1", type: "use-of-force" };
    const nameOf = (more: object) =>
      graphOf({ ...event, ...more })
        .event("event:e")
        .view().name;
    expect(nameOf({})).toBe("use of force");
    expect(nameOf({ actors: "country:c0" })).toBe("use of force by C9");
    expect(nameOf({ actors: "country:c0", concerns: "issue:border" })).toBe("use of force by C9 on Border");
    expect(nameOf({ concerns: "issue:border" })).toBe("use of force on Border");
  });
  it("uses the names of the perspective", () => {
    const rock = {
      id: "place:rock",
      evidence: "1",
      names: [
        { text: "Aa-rock", usedBy: "country:aa" },
        { text: "Bb-rock", usedBy: "country:bb" },
      ],
    };
    const claim = { id: "position:p", evidence: "1", holder: "country:aa", stance: "claims", regards: "place:rock" };
    const graph = graphOf(rock, claim);
    const nameFor = (perspective?: string) => graph.at({ perspective }).position("p").view().name;
    expect(nameFor()).toBe("aa claims: Aa-rock / Bb-rock");
    expect(nameFor("country:bb")).toBe("aa claims: Bb-rock");
  });
  it("tells nothing that the lens does not see", () => {
    const late = { id: "source:late", type: "news", title: "Late", published: "2020", checked: "full-text" };
    const meeting = {
      id: "meeting:talks",
      evidence: "1",
      level: "summit",
      participants: ["country:c0", { to: "country:c2", disclosed: "2020-01-01", evidence: { source: "source:late" } }],
    };
    const secret = {
      id: "position:secret",
      evidence: { source: "source:late" },
      holder: { to: "country:aa", evidence: { source: "source:late" } },
      stance: "demands",
      regards: { to: "issue:border", evidence: { source: "source:late" } },
    };
    const graph = graphOf(late, meeting, secret);
    const before = graph.at({ knownBy: "2015-01-01" });
    expect(graph.meeting("meeting:talks").view().name).toBe("summit meeting of C7, C9");
    expect(before.meeting("meeting:talks").view().name).toBe("summit meeting of C9");
    expect(graph.position("secret").view().name).toBe("aa demands: Border");
    expect(before.position("secret").view().name).toBe("secret");
    expect(
      before
        .at({ sources: ["source:paper"], knownBy: undefined })
        .position("secret")
        .view().name,
    ).toBe("secret");
  });
  it("ends where positions answer each other in a circle", () => {
    const answering = (slug: string, respondsTo: string) => ({
      id: `position:${slug}`,
      evidence: "1",
      holder: "country:aa",
      stance: "rejects",
      regards: "issue:border",
      respondsTo,
    });
    const graph = graphOf(answering("p", "position:q"), answering("q", "position:p"));
    expect(graph.position("p").view()).toMatchObject({
      name: "aa rejects: Border",
      respondsTo: [{ to: { id: "position:q", name: "aa rejects: Border" } }],
    });
  });
});
