// What became of the wishes for the agenda of a meeting.
import { describe, expect, it } from "vitest";
import { graphOf, meetingOf, restsOn, told } from "../outcomes.ts";

describe("a wish for an agenda", () => {
  const wish = (how: string, target: object = { to: "issue:x" }) => ({ by: ["country:aa"], wish: how, ...target });
  const became = (how: string, ...discussed: readonly object[]): readonly string[] =>
    meetingOf({ agenda: [wish(how)], discussed }).map(told);
  const no = (target: object) => ({ ...target, negated: true, evidence: { source: "source:other" } });
  it("to include is fulfilled by what was taken up, or a part of it", () => {
    expect(became("include", { to: "issue:x" })).toEqual(["topic fulfilled yes"]);
    expect(became("include", { to: "issue:part" })).toEqual(["topic fulfilled yes"]);
    expect(became("include", { to: "issue:whole" })).toEqual(["topic unknown possibly"]);
    expect(became("include", { to: "issue:x", certainty: "probable" })).toEqual(["topic fulfilled possibly"]);
  });
  it("to include is not fulfilled by what was not taken up, or what that is part of", () => {
    expect(became("include", no({ to: "issue:x" }))).toEqual(["topic not yes"]);
    expect(became("include", no({ to: "issue:whole" }))).toEqual(["topic not yes"]);
    expect(became("include", no({ to: "issue:part" }))).toEqual(["topic unknown possibly"]);
    expect(became("include", no({ to: "issue:y" }))).toEqual(["topic unknown possibly"]);
    expect(became("include")).toEqual(["topic unknown possibly"]);
  });
  it("is unknown where rows tell both, which it shows", () => {
    for (const how of ["include", "only", "exclude"]) {
      const [one] = meetingOf({
        agenda: [wish(how)],
        discussed: [{ to: "issue:part" }, no({ to: "issue:whole" })],
      });
      expect(one).toMatchObject({ is: "unknown", surely: "possibly", sourcesDisagree: true });
      expect(restsOn(one ? [one] : [])).toEqual([["discussed/issue:part", "discussed/issue:whole"]]);
    }
    expect(became("include", { to: "issue:x" }, no({ to: "issue:x" }))).toEqual(["topic unknown possibly"]);
  });
  it("is no surer than the parts by which it is told", () => {
    const graph = graphOf(
      { id: "issue:loose", evidence: "1", partOf: { to: "issue:y", certainty: "possible" } },
      { id: "meeting:m", evidence: "1", agenda: wish("include", { to: "issue:y" }), discussed: { to: "issue:loose" } },
    );
    expect(graph.meeting("m").fulfilment().map(told)).toEqual(["topic fulfilled possibly"]);
  });
  it("to exclude is the other way round", () => {
    expect(became("exclude", { to: "issue:part" })).toEqual(["omission not yes"]);
    expect(became("exclude", no({ to: "issue:whole" }))).toEqual(["omission fulfilled yes"]);
    expect(became("exclude", { to: "issue:y" })).toEqual(["omission unknown possibly"]);
  });
  it("in words is told by the same words, however they are written", () => {
    const agenda = [wish("include", { topic: "Trade  in general" })];
    expect(meetingOf({ agenda, discussed: { topic: "trade in GENERAL" } }).map(told)).toEqual(["topic fulfilled yes"]);
    expect(meetingOf({ agenda, discussed: { topic: "trade" } }).map(told)).toEqual(["topic unknown possibly"]);
  });
  it("for nothing else is fulfilled in part where something else was taken up", () => {
    expect(became("only", { to: "issue:x" }, { to: "issue:y" })).toEqual(["single-topic partly yes"]);
    expect(became("only", { to: "issue:x" }, { to: "issue:part" })).toEqual(["single-topic fulfilled possibly"]);
    expect(became("only", { to: "issue:x" }, { to: "issue:whole" })).toEqual(["single-topic partly possibly"]);
    expect(became("only", { to: "issue:x" }, { topic: "trade" })).toEqual(["single-topic partly possibly"]);
    expect(became("only", { to: "issue:x" }, { to: "issue:y", certainty: "possible" })).toEqual([
      "single-topic partly possibly",
    ]);
    expect(became("only", { to: "issue:y" })).toEqual(["single-topic unknown possibly"]);
    expect(became("only", no({ to: "issue:x" }), { to: "issue:y" })).toEqual(["single-topic not yes"]);
    const [contested] = meetingOf({
      agenda: wish("only"),
      discussed: [{ to: "issue:x" }, { to: "issue:y" }, no({ to: "issue:y" })],
    });
    expect(contested).toMatchObject({ is: "partly", surely: "possibly", sourcesDisagree: true });
  });
  it("for nothing else is sure only where all else that was wished for is denied", () => {
    expect(became("only", { to: "issue:x" })).toEqual(["single-topic fulfilled possibly"]);
    expect(became("only", { to: "issue:x" }, no({ topic: "anything else" }))).toEqual([
      "single-topic fulfilled possibly",
    ]);
    const agenda = [wish("only"), wish("include", { to: "issue:y" }), wish("exclude", { topic: "trade" })];
    const all = (...discussed: readonly object[]) =>
      meetingOf({ agenda, discussed }).filter(({ aspect }) => aspect === "single-topic");
    expect(all({ to: "issue:x" }, no({ to: "issue:y" })).map(told)).toEqual(["single-topic fulfilled possibly"]);
    const sure = all({ to: "issue:x" }, no({ to: "issue:y" }), no({ topic: "trade" }));
    expect(sure.map(told)).toEqual(["single-topic fulfilled yes"]);
    expect(restsOn(sure)[0]?.map((one) => one.replace(/~.*/, ""))).toEqual([
      "discussed/issue:x",
      "discussed/issue:y",
      "discussed/",
    ]);
  });
  it("comes to nothing where nothing was held, and nothing is left out there", () => {
    const phases = { step: "cancelled", on: "2014-04-10" };
    const agenda = [wish("include"), wish("only", { to: "issue:y" }), wish("exclude", { topic: "trade" })];
    const all = meetingOf({ phases, agenda });
    expect(all.map(told).sort()).toEqual(["omission unknown possibly", "single-topic not yes", "topic not yes"]);
    expect(restsOn(all)).toEqual([["phases/cancelled"], ["phases/cancelled"], ["phases/cancelled"]]);
    expect(meetingOf({ phases, agenda, discussed: { to: "issue:x" } }).map(told)).toContain("topic fulfilled yes");
  });
  it("is none where it is denied", () => {
    expect(meetingOf({ agenda: { ...wish("include"), negated: true }, discussed: { to: "issue:x" } })).toEqual([]);
  });
});
