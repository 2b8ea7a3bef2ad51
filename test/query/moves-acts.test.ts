// Which acts the entities of each kind tell of, on a few made up entities.
import { describe, expect, it } from "vitest";
import { event, evidence, graphOf, pair, position, short, told } from "../moving.ts";

describe("an event", () => {
  it("is a move of each actor towards each other target, with the rows that say so", () => {
    const graph = graphOf(
      event("e", { on: "2014-05-01", actors: ["country:aa", "country:cc"], targets: ["country:bb", "country:cc"] }),
    );
    expect(told(graph)).toEqual([
      "2014-05-01 aa bb event.protest",
      "2014-05-01 aa cc event.protest",
      "2014-05-01 cc bb event.protest",
    ]);
    expect(graph.moves()[0]).toMatchObject({
      day: { edtf: "2014-05-01", earliest: "2014-05-01", latest: "2014-05-01" },
      actor: { id: "country:aa", kind: "country" },
      target: { id: "country:bb", kind: "country" },
      class: { event: "ACCUSE", mode: "disapprove", category: "verbal-conflict" },
      within: "yes",
      surely: "yes",
      first: "possibly",
      row: { field: "phases", step: "occurred", subject: { id: "event:e" } },
      restsOn: [
        { field: "actors", to: { id: "country:aa" } },
        { field: "targets", to: { id: "country:bb" } },
      ],
    });
  });
  it("has no target where none is told, or only the actor itself", () => {
    const graph = graphOf(
      event("e", { on: "2014", actors: "country:aa" }),
      event("f", { on: "2015", actors: "country:aa", targets: "country:aa" }),
    );
    expect(told(graph)).toEqual(["2014 aa - event.protest", "2015 aa - event.protest"]);
    expect(graph.moves()[0]?.target).toBeNull();
  });
  it("is no act if it is planned, cancelled, over, denied, undated, or nobody's", () => {
    const both = { actors: "country:aa", targets: "country:bb" };
    const graph = graphOf(
      event("plan", { ...both, phases: { step: "planned", on: "2014" } }),
      event("off", { ...both, phases: { step: "cancelled", on: "2014" } }),
      event("over", { ...both, phases: { step: "ended", on: "2014" } }),
      event("denied", { ...both, phases: { step: "occurred", on: "2014", negated: true } }),
      event("undated", { ...both, phases: { step: "occurred", due: "2014" } }),
      event("nobody", { on: "2014", targets: "country:bb" }),
      event("not-by", { on: "2014", actors: { to: "country:aa", negated: true }, targets: "country:bb" }),
    );
    expect(graph.moves()).toEqual([]);
  });
  it("that is denied to have had a target has none", () => {
    const graph = graphOf(
      event("e", { on: "2014", actors: "country:aa", targets: { to: "country:bb", negated: true } }),
    );
    expect(told(graph)).toEqual(["2014 aa - event.protest"]);
  });
  it("is two moves if it began and was done on another day, each of those whose step it is", () => {
    const graph = graphOf(
      event("e", {
        actors: ["country:aa", "country:cc"],
        targets: "country:bb",
        phases: [
          { step: "began", on: "2014-01", by: "country:cc" },
          { step: "occurred", on: "2014-02" },
        ],
      }),
    );
    expect(told(graph)).toEqual([
      "2014-01 cc bb event.protest",
      "2014-02 aa bb event.protest",
      "2014-02 cc bb event.protest",
    ]);
  });
  it.each([
    ["judgment", ["aa-court bb"]],
    ["award", ["aa-court bb"]],
    ["proceedings", ["cc bb"]],
    ["protest", ["cc bb", "aa-court bb"]],
  ])("tells by roles who acts and against whom: %s", (type, moves) => {
    const actors = [
      { to: "organization:aa-court", role: "court" },
      { to: "country:cc", role: "plaintiff" },
      { to: "country:bb", role: "defendant" },
    ];
    const graph = graphOf(event("e", { type, on: "2014", actors }));
    expect(told(graph)).toEqual(moves.map((who) => `2014 ${who} event.${type}`));
  });
  it("of which somebody is the host is towards the host only if it is a visit", () => {
    const actors = ["country:aa", { to: "country:bb", role: "host" }];
    expect(told(graphOf(event("e", { type: "visit", on: "2014", actors })))).toEqual(["2014 aa bb event.visit"]);
    expect(told(graphOf(event("e", { type: "ceremony", on: "2014", actors })))).toEqual([
      "2014 aa - event.ceremony",
      "2014 bb - event.ceremony",
    ]);
  });
  it("is one move of an actor with two roles, as sure as the surer of the two, and rests on that", () => {
    const graph = graphOf(
      event("e", {
        on: "2014",
        targets: "country:bb",
        actors: [
          { to: "country:aa", role: "author", certainty: "possible" },
          { to: "country:aa", role: "initiator" },
        ],
      }),
    );
    expect(graph.moves()).toMatchObject([{ surely: "yes", restsOn: [{ role: "initiator" }, { field: "targets" }] }]);
  });
});

it("rests on all rows that are as sure as the surest of who acted", () => {
  const roles = (certainty?: string) =>
    ["author", "initiator"].map((role) => ({ to: "country:aa", role, ...(certainty && { certainty }) }));
  for (const [actors, surely] of [
    [roles(), "yes"],
    [roles("possible"), "possibly"],
  ] as const)
    expect(graphOf(event("e", { on: "2014", actors })).moves()).toMatchObject([
      { surely, restsOn: [{ field: "actors" }, { field: "actors" }] },
    ]);
});

it("rests on none that is less sure, whichever is told first", () => {
  const graph = graphOf({
    id: "agreement:a",
    evidence: "1",
    signatories: { to: "country:bb", certainty: "possible" },
    parties: pair,
    phases: { step: "ratified", by: "country:aa", on: "2014" },
  });
  expect(graph.moves()).toMatchObject([{ surely: "yes", restsOn: [{ field: "parties", to: { id: "country:bb" } }] }]);
});

describe("a meeting", () => {
  const participants = ["country:aa", "country:bb", "country:cc"];
  const meeting = (...phases: readonly object[]) => graphOf({ id: "meeting:m", evidence: "1", participants, phases });
  it("is sought, proposed, agreed and given up by those whose step it is, towards all others", () => {
    const graph = meeting(
      { step: "proposed", by: "country:aa", on: "2014-01" },
      { step: "agreed", by: ["country:aa", "country:bb"], on: "2014-02" },
      { step: "postponed", by: "country:cc", on: "2014-03" },
      { step: "scheduled", on: "2014-04" },
      { step: "cancelled", by: "country:aa" },
    );
    expect(told(graph)).toEqual([
      "2014-01 aa bb meeting.proposed",
      "2014-01 aa cc meeting.proposed",
      "2014-02 aa bb meeting.agreed",
      "2014-02 aa cc meeting.agreed",
      "2014-02 bb aa meeting.agreed",
      "2014-02 bb cc meeting.agreed",
      "2014-03 cc aa meeting.postponed",
      "2014-03 cc bb meeting.postponed",
    ]);
  });
  it("is held by each participant towards each other, whoever is said to have held it", () => {
    const all = ["aa bb", "aa cc", "bb aa", "bb cc", "cc aa", "cc bb"].map((two) => `2014 ${two} meeting.held`);
    expect(told(meeting({ step: "held", on: "2014" }))).toEqual(all);
    expect(told(meeting({ step: "held", on: "2014", by: "country:aa" }))).toEqual(all);
  });
});

describe("an agreement", () => {
  const agreement = (more: object) => graphOf({ id: "agreement:a", evidence: "1", ...more });
  it("is signed by its signatories, and without them by its parties", () => {
    const phases = { step: "signed", on: "2014" };
    expect(told(agreement({ phases, signatories: pair, parties: "country:cc" }))).toEqual([
      "2014 aa bb agreement.signed",
      "2014 aa cc agreement.signed",
      "2014 bb aa agreement.signed",
      "2014 bb cc agreement.signed",
    ]);
    expect(told(agreement({ phases, parties: pair }))).toEqual([
      "2014 aa bb agreement.signed",
      "2014 bb aa agreement.signed",
    ]);
  });
  it("is ratified, or given notice of, by those whose act it is; it ends between its parties", () => {
    const graph = agreement({
      signatories: "country:cc",
      parties: pair,
      phases: [
        { step: "ratified", by: "country:aa", on: "2014" },
        { step: "notice-given", by: "country:bb", on: "2015" },
        { step: "terminated", on: "2016" },
      ],
    });
    expect(told(graph)).toEqual([
      "2014 aa bb agreement.ratified",
      "2014 aa cc agreement.ratified",
      "2015 bb aa agreement.notice-given",
      "2016 aa bb agreement.terminated",
      "2016 bb aa agreement.terminated",
    ]);
    expect(graph.moves().map(({ surely }) => surely)).toEqual(["yes", "yes", "yes", "possibly", "possibly"]);
  });
  it("is nothing towards who surely is a party no longer, and only possibly towards who may not be one yet", () => {
    const graph = agreement({
      parties: ["country:aa", { to: "country:bb", during: "2000/2010" }, { to: "country:cc", during: "2014-06-01/.." }],
      phases: [
        { step: "notice-given", by: "country:aa", on: "2014-01-01" },
        { step: "notice-given", by: "country:aa", on: "2005" },
        { step: "notice-given", by: "country:aa", on: "2015" },
      ],
    });
    expect(graph.moves().map(({ day, target, surely }) => `${day.edtf} ${short(target?.id)} ${surely}`)).toEqual([
      "2005 bb yes",
      "2005 cc possibly",
      "2014-01-01 cc possibly",
      "2015 cc yes",
    ]);
  });
  it.each([
    ["2000/2014-01-01", "2014-01-01", ["yes"]],
    ["2000/2014-01-01", "[2014-01-01,2014-01-02]", ["possibly"]],
    ["2000/2013-12-31", "2014-01-01", []],
    ["2000/2014", "2014-01-01", ["yes"]],
    ["2000/2014", "2014-01-02", ["possibly"]],
    ["2000?/..", "2014-01-01", ["possibly"]],
    ["2014-01-01/..", "2014-01-01", ["yes"]],
    ["2014/..", "2014-01-01", ["possibly"]],
  ])("is towards a party of %s if it may be one on %s", (during, on, surely) => {
    const graph = agreement({
      parties: { to: "country:bb", during },
      phases: { step: "notice-given", by: "country:aa", on },
    });
    expect(graph.moves().flatMap((move) => (move.target ? [move.surely] : []))).toEqual(surely);
  });
  it("is possibly towards who by one source is a party no longer", () => {
    const graph = agreement({
      parties: [
        { to: "country:bb", during: "2000-01-01/2010-12-31" },
        { to: "country:bb", during: "2000-02-01/2012-12-31", evidence },
      ],
      phases: ["2005", "2011", "2013"].map((on) => ({ step: "notice-given", by: "country:aa", on })),
    });
    expect(graph.moves().map(({ target, surely }) => `${short(target?.id)} ${surely}`)).toEqual([
      "bb yes",
      "bb possibly",
      "- yes",
    ]);
  });
});

describe("an issue", () => {
  it("is raised by those whose step it is, towards the parties on other sides", () => {
    const graph = graphOf({
      id: "issue:y",
      evidence: "1",
      parties: [
        { to: "country:aa", side: "one" },
        { to: "country:cc", side: "one" },
        { to: "country:bb", side: "two" },
        { to: "organization:aa-court", role: "mediator" },
      ],
      phases: [
        { step: "raised", by: ["country:aa", "organization:bb-ministry"], on: "2014" },
        { step: "reopened", on: "2015" },
      ],
    });
    expect(told(graph)).toEqual([
      "2014 aa bb issue.raised",
      "2014 bb-ministry aa issue.raised",
      "2014 bb-ministry bb issue.raised",
      "2014 bb-ministry cc issue.raised",
    ]);
  });
});

describe("a position", () => {
  it("is taken on the day on which it began to be held, towards those to whom it is addressed", () => {
    const graph = graphOf(
      position("p", { during: "2014-03-01/2014-12", addressedTo: ["country:bb", "country:cc"] }),
      position("q", { stance: "rejects", holder: "country:bb", during: "2014-04/.." }),
    );
    expect(told(graph)).toEqual([
      "2014-03-01 aa bb position.demands",
      "2014-03-01 aa cc position.demands",
      "2014-04 bb - position.rejects",
    ]);
    expect(graph.moves()[0]).toMatchObject({ row: { field: "holder" }, restsOn: [{ field: "addressedTo" }] });
  });
  it("without a beginning is taken when the holder is first said to have said it", () => {
    const said = (by: string | object, saidOn?: string) => ({
      source: "source:other",
      said: by,
      ...(saidOn && { saidOn }),
    });
    const graph = graphOf(
      position("p", {
        holder: {
          to: "country:aa",
          during: "../2030",
          evidence: [said("country:aa", "2015"), said("country:aa", "2014-05"), said("country:bb", "2012")],
        },
      }),
      position("q", { holder: { to: "country:bb", evidence: [said("officials", "2012"), said("country:bb")] } }),
    );
    expect(told(graph)).toEqual(["2014-05 aa - position.demands"]);
  });
  it("is not taken when the holder is said to have denied it", () => {
    const denial = {
      to: "country:aa",
      negated: true,
      evidence: { source: "source:other", said: "country:aa", saidOn: "2012" },
    };
    expect(graphOf(position("p", { holder: ["country:aa", denial] })).moves()).toEqual([]);
  });
  it("with a beginning is not taken on another day on which the holder says it", () => {
    const spoken = { source: "source:other", said: "country:aa", saidOn: "2010" };
    const graph = graphOf(position("p", { holder: { to: "country:aa", during: "2014/..", evidence: spoken } }));
    expect(told(graph)).toEqual(["2014 aa - position.demands"]);
  });
  it("is no act where it is a belief, where it is denied, or without a day", () => {
    const graph = graphOf(
      position("p", { stance: "believes", during: "2014/..", addressedTo: "country:bb" }),
      position("q", { during: "2014/..", negated: true }),
      position("r", { addressedTo: "country:bb" }),
      position("s", { during: "../2014", addressedTo: "country:bb" }),
      position("t", { during: "/2014", addressedTo: "country:bb" }),
    );
    expect(graph.moves()).toEqual([]);
  });
  it.each(["interprets", "considers-settled", "considers-unsettled"])(
    "%s is an act only if it is addressed",
    (stance) => {
      expect(told(graphOf(position("p", { stance, during: "2014/.." })))).toEqual([]);
      expect(told(graphOf(position("p", { stance, during: "2014/..", addressedTo: "country:bb" })))).toEqual([
        `2014 aa bb position.${stance}`,
      ]);
    },
  );
  it("of which sources give several beginnings was taken on one of the days", () => {
    const holder = [
      { to: "country:aa", during: "2014-03-01/2020" },
      { to: "country:aa", during: "2014-05-01/2020", evidence },
    ];
    const [move] = graphOf(position("p", { holder })).moves();
    expect(move).toMatchObject({
      day: { edtf: "[2014-03-01..2014-05-01]", earliest: "2014-03-01", latest: "2014-05-01" },
      surely: "yes",
    });
    const doubtful = (first: string, second: string): string | undefined => {
      const spans = [first, second].map((during) => ({ to: "country:aa", during, evidence }));
      return graphOf(position("p", { holder: spans })).moves()[0]?.day.edtf;
    };
    expect(doubtful("2014-03-01?/2020", "2014-05-01/2020")).toBe("[2014-03-01..2014-05-01?]");
    const open = [holder[0], { to: "country:aa", during: "../2020", evidence }];
    expect(graphOf(position("p", { holder: open })).moves()).toMatchObject([
      { day: { edtf: "2014-03-01" }, surely: "possibly" },
    ]);
  });
});
