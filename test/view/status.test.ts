// The status that an entity has reached, on which day, and whether it is disputed.
import { createGraph, diplomatic, extendOntology, kind, phases, term } from "diplograph";
import { describe, expect, it } from "vitest";
import { withBase } from "../helpers.ts";

const sources = [
  { id: "source:early", type: "news", title: "Early", published: "2000-01-01", checked: "full-text" },
  { id: "source:undated", type: "news", title: "Undated", checked: "full-text" },
];
const view = (kind: "meeting" | "event" | "agreement" | "issue", phases: readonly object[], asOf?: string) => {
  const type = kind === "event" ? { type: "incident" } : {};
  const graph = createGraph(withBase(...sources, { id: `${kind}:x`, evidence: "1", ...type, phases }));
  return graph.at({ asOf })[kind]("x").view();
};
const meeting = (...phases: readonly object[]) => view("meeting", phases);
const event = (...phases: readonly object[]) => view("event", phases);
const agreement = (...phases: readonly object[]) => view("agreement", phases);
const by = "country:aa";
const on = "2001-01-01";

describe("without a phase", () => {
  it("there is no status", () => {
    const none = { status: null, on: null, due: null, by: [], statusDisputed: false };
    expect(meeting()).toMatchObject(none);
    expect(meeting({ step: "held", on, negated: true })).toMatchObject(none);
    expect(view("meeting", [{ step: "held", on }], "2000-12-31")).toMatchObject(none);
  });
});

describe("of a meeting", () => {
  it("the highest step wins, whatever the days", () => {
    expect(meeting({ step: "agreed", on }, { step: "sought", by, on: "2002" }).status).toBe("agreed");
    expect(meeting({ step: "sought", by }, { step: "proposed", by }).status).toBe("proposed");
    expect(meeting({ step: "agreed" }, { step: "scheduled" }).status).toBe("scheduled");
    expect(meeting({ step: "scheduled" }, { step: "held", on }).status).toBe("held");
  });
  it.each(["adjourned", "postponed", "cancelled"])("%s wins by a day that is later or the same", (step) => {
    const status = (stop: string) => meeting({ step: "scheduled", on }, { step, on: stop }).status;
    expect(["2000-12-31", "2001-01-01", "2001-01-02"].map(status)).toEqual(["scheduled", step, step]);
  });
  it("an interruption wins where the days do not tell, and never over held", () => {
    expect(meeting({ step: "scheduled", on: "2001" }, { step: "postponed", on: "2001-06" }).status).toBe("postponed");
    expect(meeting({ step: "scheduled" }, { step: "postponed", on }).status).toBe("postponed");
    expect(meeting({ step: "held", on }, { step: "cancelled", on: "2002" }).status).toBe("held");
    expect(meeting({ step: "cancelled", on }).status).toBe("cancelled");
  });
  it("of interruptions the latest counts, of one day the later word", () => {
    const steps = [
      { step: "cancelled", on: "2001-01-01" },
      { step: "postponed", on: "2001-01-02" },
    ];
    expect(meeting(...steps).status).toBe("postponed");
    expect(meeting({ step: "cancelled", on }, { step: "postponed", on }).status).toBe("cancelled");
  });
  it("a later step lifts an interruption", () => {
    expect(meeting({ step: "postponed", on }, { step: "agreed", on: "2001-02" }).status).toBe("agreed");
  });
  it("`on` is the day of held, null before", () => {
    expect(meeting({ step: "agreed", on }).on).toBeNull();
    expect(meeting({ step: "held", on }, { step: "agreed", on: "2000" }).on?.edtf).toBe(on);
    expect(meeting({ step: "held" }).on).toBeNull();
  });
  it("`due` and `by` are those of the step reached", () => {
    const seen = meeting(
      { step: "sought", by, due: "2001" },
      { step: "agreed", by: ["country:bb"], due: "2001-03" },
      { step: "agreed", by: ["country:aa"], on: "2000" },
    );
    expect(seen.due?.edtf).toBe("2001-03");
    expect(seen.by.map(({ id }) => id)).toEqual(["country:aa", "country:bb"]);
    expect(meeting({ step: "sought", by, due: "2001" }, { step: "agreed" })).toMatchObject({ due: null, by: [] });
  });
  it("of several due days the last stated counts", () => {
    const seen = meeting(
      { step: "scheduled", on: "2001", due: "2003" },
      { step: "scheduled", on: "2000", due: "2004" },
    );
    expect(seen.due?.edtf).toBe("2003");
  });
});

describe("of an event", () => {
  it("the highest of planned, occurred, began and ended wins", () => {
    expect(event({ step: "began", on }, { step: "ended", on: "2002" })).toMatchObject({
      status: "ended",
      on: { edtf: on },
    });
    expect(event({ step: "planned", on: "2003" }, { step: "occurred", on }).status).toBe("occurred");
  });
  it("cancelled takes the place of planned alone", () => {
    expect(event({ step: "planned", on }, { step: "cancelled", on: "2001-02" }).status).toBe("cancelled");
    for (const step of ["occurred", "began", "ended"])
      expect(event({ step, on }, { step: "cancelled", on: "2002" }).status).toBe(step);
  });
  it("`on` is the day it occurred, else began", () => {
    expect(event({ step: "began", on: "2000" }, { step: "occurred", on }).on?.edtf).toBe(on);
    expect(event({ step: "began", on: "2000" }).on?.edtf).toBe("2000");
    expect(event({ step: "ended", on: "2000" }).on).toBeNull();
  });
});

describe("of an agreement", () => {
  const steps = ["concluded", "adopted", "initialled", "signed", "ratified", "provisionally-applied"];
  it("the highest step before its entry into force wins, then the latest", () => {
    const phasesOf = (...all: readonly string[]) => all.map((step) => ({ step, by }));
    for (const [at, step] of steps.entries()) {
      expect(agreement(...phasesOf(...steps.slice(0, at + 1))).status).toBe(step);
      expect(agreement(...phasesOf(step, "entered-into-force")).status).toBe("entered-into-force");
    }
    const suspended = { step: "suspended", on: "2005" };
    expect(agreement({ step: "entered-into-force", on }, suspended).status).toBe("suspended");
    expect(agreement({ step: "resumed", on: "2006" }, suspended).status).toBe("resumed");
    expect(agreement({ step: "resumed", on: "2004" }, suspended).status).toBe("suspended");
    expect(agreement({ step: "resumed", on: "2005" }, suspended).status).toBe("resumed");
  });
  it("notices, accessions and withdrawals change nothing", () => {
    const beside = ["acceded", "notice-given", "notice-suspended", "notice-revoked", "withdrawn"];
    const all = beside.map((step) => ({ step, by, on: "2010" }));
    expect(agreement({ step: "entered-into-force", on }, ...all).status).toBe("entered-into-force");
    expect(agreement(...all)).toMatchObject({ status: null, on: null });
  });
  it("`on` is the day it was signed, else concluded, whatever the status", () => {
    const signed = { step: "signed", on: "1999-12-31" };
    expect(agreement(signed, { step: "concluded", on }, { step: "entered-into-force", on: "2005" }).on?.edtf).toBe(
      "1999-12-31",
    );
    expect(agreement({ step: "concluded", on }, { step: "entered-into-force", on: "2005" }).on?.edtf).toBe(on);
    expect(agreement({ step: "entered-into-force", on })).toMatchObject({ on: null });
  });
  it("may be ratified by each party on a day of its own", () => {
    const seen = agreement(
      { step: "ratified", by: "country:aa", on: "2001-01-01" },
      { step: "ratified", by: "country:bb", on: "2003-01-01" },
    );
    expect(seen).toMatchObject({ status: "ratified", statusDisputed: false });
  });
});

describe("of an issue", () => {
  it("the latest step wins, and `on` is its day", () => {
    const seen = view("issue", [
      { step: "settled", on: "2005" },
      { step: "raised", on: "2001" },
    ]);
    expect(seen).toMatchObject({ status: "settled", on: { edtf: "2005" } });
  });
});

describe("an undated phase", () => {
  it("counts as of its earliest publication", () => {
    const undated = { step: "suspended", evidence: [{ source: "source:early" }, { source: "source:paper" }] };
    expect(agreement({ step: "entered-into-force", on: "1999-12-31" }, undated).status).toBe("suspended");
    expect(agreement({ step: "entered-into-force", on: "2000-01-02" }, undated).status).toBe("entered-into-force");
  });
  it("is last where no source has a date", () => {
    const undated = { step: "suspended", evidence: { source: "source:undated" } };
    expect(agreement({ step: "entered-into-force", on: "2020" }, undated).status).toBe("suspended");
  });
});

describe("a status is disputed", () => {
  const said = { locator: "2", said: "country:aa" };
  it.each<[string, readonly object[], boolean]>([
    ["not if one source speaks for itself", [{ step: "held", on }], false],
    [
      "if it is also denied",
      [
        { step: "held", on },
        { step: "held", on, negated: true },
      ],
      true,
    ],
    [
      "not if another step is denied",
      [
        { step: "held", on },
        { step: "agreed", negated: true },
      ],
      false,
    ],
    ["if it is only attributed", [{ step: "held", on, evidence: said }], true],
    ["not if it is attributed beside", [{ step: "held", on, evidence: [said, "3"] }], false],
    [
      "not if another row of it speaks for itself",
      [
        { step: "held", on, evidence: said },
        { step: "held", by, on },
      ],
      false,
    ],
    [
      "not if a lower step is only attributed",
      [
        { step: "agreed", evidence: said },
        { step: "held", on },
      ],
      false,
    ],
    [
      "if it has several days",
      [
        { step: "held", on },
        { step: "held", on: "2002" },
      ],
      true,
    ],
    [
      "not if the days may be one",
      [
        { step: "held", on },
        { step: "held", on: "2001" },
      ],
      false,
    ],
    [
      "if the days of one actor differ",
      [
        { step: "held", by, on },
        { step: "held", by, on: "2002" },
      ],
      true,
    ],
  ])("%s", (_, phases, isDisputed) => {
    expect(meeting(...phases)).toMatchObject({ status: "held", statusDisputed: isDisputed });
  });
});

describe("`on` of several days", () => {
  const dayOf = (...days: readonly string[]) => meeting(...days.map((on) => ({ step: "held", on }))).on;
  it("is the narrowest, if they can be one", () => {
    expect(dayOf("2001", "2001-05", "2001-05-03")?.edtf).toBe("2001-05-03");
    expect(dayOf("[..2001-05-03]", "2001-05-02")?.edtf).toBe("2001-05-02");
  });
  it("is the set of all days given otherwise", () => {
    expect(dayOf("2001-05-04", "2001-05-03")).toEqual({
      edtf: "[2001-05-03,2001-05-04]",
      earliest: "2001-05-03",
      latest: "2001-05-04",
    });
    expect(dayOf("2001-05-03", "2002", "2001-05-03")?.edtf).toBe("[2001-05-03,2002]");
    expect(dayOf("[..2001-05-03]", "2002-05")).toMatchObject({ earliest: null, latest: "2002-05-31" });
    expect(dayOf("[2001-05-03..2001-05-05]", "2002-05-01")?.edtf).toBe("[2001-05-03..2001-05-05,2002-05-01]");
    expect(dayOf("2001-05-03/2001-05-05", "2002-05-01")).toMatchObject({
      earliest: "2001-05-03",
      latest: "2002-05-01",
    });
    expect(dayOf("2001-05-03", "[2002..]")).toMatchObject({ earliest: "2001-05-03", latest: null });
  });
});

describe("a user's kind without rules of its own", () => {
  const ontology = extendOntology(diplomatic, {
    kinds: { cable: kind("cable", { phases: phases(term("cableStep", ["sent", "received", "leaked"])) }) },
  });
  const cable = (...phases: readonly object[]) =>
    createGraph(withBase({ id: "cable:x", evidence: "1", phases }), { ontology })
      .cable("x")
      .view();
  it("has the latest step, of one day the later word, and its day", () => {
    expect(cable({ step: "leaked", on: "2001" }, { step: "received", on: "2002" })).toMatchObject({
      status: "received",
      on: { edtf: "2002" },
    });
    expect(cable({ step: "received", on }, { step: "sent", on })).toMatchObject({ status: "received" });
  });
});
