// What became of what a position demands, proposes or undertakes.
import type { Outcome } from "diplograph";
import { describe, expect, it } from "vitest";
import { graphOf, restsOn, told } from "../outcomes.ts";

describe("a position", () => {
  const asked = (stance: string, more: object = {}) => ({
    id: "position:p",
    evidence: "1",
    stance,
    holder: "country:aa",
    regards: "issue:x",
    ...more,
  });
  const reply = (stance: string, holder: unknown, more: object = {}) => ({
    evidence: "1",
    stance,
    holder,
    regards: "issue:x",
    respondsTo: "position:p",
    ...more,
  });
  const became = (...entities: readonly object[]): readonly Outcome[] =>
    graphOf(...entities.map((one, at) => ({ id: `position:r${at}`, ...one })))
      .position("position:p")
      .fulfilment();
  const toBoth = { addressedTo: ["country:bb", "country:cc"] };
  it("that asks for nothing and promises nothing has no outcomes", () => {
    for (const stance of ["claims", "accepts", "rejects", "considers-settled"])
      expect(became(asked(stance), reply("rejects", "country:bb"))).toEqual([]);
    expect(became(asked("demands", { holder: { to: "country:aa", negated: true } }))).toEqual([]);
    expect(became(asked("demands", { negated: true }), reply("rejects", "country:bb"))).toEqual([]);
  });
  it.each<[string, string, string]>([
    ["proposes", "accepts", "reply fulfilled yes"],
    ["proposes", "undertakes", "reply fulfilled yes"],
    ["proposes", "rejects", "reply not yes"],
    ["proposes", "reserves", "reply unknown possibly"],
    ["demands", "accepts", "reply partly yes"],
    ["demands", "undertakes", "reply partly yes"],
    ["demands", "rejects", "reply not yes"],
    ["undertakes", "accepts", "performance unknown possibly"],
    ["undertakes", "rejects", "performance unknown possibly"],
  ])("that %s, to which another %s: %s", (stance, answer, expected) => {
    const all = became(asked(stance), reply(answer, "country:bb"));
    expect(all.map(told)).toEqual([expected]);
    expect(restsOn(all)).toEqual([["respondsTo/position:p"]]);
  });
  it("is answered by those whom it is addressed to, and by their organs perhaps", () => {
    const toOne = asked("proposes", { addressedTo: "country:bb" });
    expect(became(toOne, reply("rejects", "country:cc")).map(told)).toEqual(["reply unknown possibly"]);
    expect(became(toOne, reply("rejects", "country:bb"), reply("accepts", "country:cc")).map(told)).toEqual([
      "reply not yes",
    ]);
    expect(became(toOne, reply("accepts", "organization:bb-ministry")).map(told)).toEqual(["reply fulfilled possibly"]);
    expect(
      became(toOne, reply("accepts", "organization:bb-ministry"), reply("rejects", "country:bb")).map(told),
    ).toEqual(["reply not yes"]);
  });
  it("of several who are asked is fulfilled if all accept, and in part if one does", () => {
    const toAll = asked("proposes", toBoth);
    const [yes, no] = [reply("accepts", "country:bb"), reply("rejects", "country:cc")];
    expect(became(toAll, reply("accepts", ["country:bb", "country:cc"])).map(told)).toEqual(["reply fulfilled yes"]);
    expect(became(toAll, yes, no).map(told)).toEqual(["reply partly yes"]);
    expect(became(toAll, yes).map(told)).toEqual(["reply partly possibly"]);
    expect(became(toAll, no).map(told)).toEqual(["reply not possibly"]);
    expect(became(toAll).map(told)).toEqual(["reply unknown possibly"]);
    const torn = reply("accepts", "country:cc");
    expect(became(toAll, yes, torn, no).map(told)).toEqual(["reply partly possibly"]);
    expect(became(asked("proposes"), yes, no).map(told)).toEqual(["reply partly yes"]);
  });
  it("to which one actor answers both is unknown, unless one answer is surely later", () => {
    const dated = (stance: string, during: string) => reply(stance, { to: "country:bb", during });
    const both = became(asked("proposes"), reply("accepts", "country:bb"), reply("rejects", "country:bb"));
    expect(both).toMatchObject([{ is: "unknown", surely: "possibly", sourcesDisagree: false }]);
    expect(both[0]?.restsOn).toHaveLength(2);
    expect(became(asked("proposes"), dated("rejects", "2012/.."), dated("accepts", "2014/..")).map(told)).toEqual([
      "reply fulfilled yes",
    ]);
    expect(became(asked("proposes"), dated("rejects", "2014/.."), dated("accepts", "2014-05/..")).map(told)).toEqual([
      "reply unknown possibly",
    ]);
  });
  it("is not answered by itself, by nobody, or by what is denied to respond", () => {
    expect(became(asked("proposes"), reply("accepts", "country:aa")).map(told)).toEqual(["reply unknown possibly"]);
    const denied = [
      reply("accepts", { to: "country:bb", negated: true }),
      reply("accepts", "country:bb", { respondsTo: { to: "position:p", negated: true } }),
    ];
    expect(became(asked("proposes"), ...denied)).toMatchObject([{ is: "unknown", restsOn: [] }]);
  });
  it("is answered only possibly by what is not certain, or disputed", () => {
    expect(became(asked("proposes"), reply("accepts", "country:bb", { certainty: "probable" })).map(told)).toEqual([
      "reply fulfilled possibly",
    ]);
    const respondsTo = [
      { to: "position:p" },
      { to: "position:p", negated: true, evidence: { source: "source:other" } },
    ];
    expect(became(asked("proposes"), reply("accepts", "country:bb", { respondsTo }))).toMatchObject([
      { is: "fulfilled", surely: "possibly", sourcesDisagree: true },
    ]);
  });
  it("on several things is answered for those that the answer regards", () => {
    const all = became(asked("proposes", { regards: ["issue:x", "issue:y"] }), reply("accepts", "country:bb"));
    expect(all.map((one) => [one.wish.to?.id, one.is])).toEqual([
      ["issue:x", "fulfilled"],
      ["issue:y", "unknown"],
    ]);
    const apart = became(
      asked("proposes", { regards: ["issue:x", "issue:y"] }),
      reply("accepts", "country:bb"),
      reply("rejects", "country:cc", { regards: "issue:y" }),
    );
    expect(apart.map(told)).toEqual(["reply fulfilled yes", "reply not yes"]);
    const elsewhere = became(asked("proposes"), reply("accepts", "country:bb", { regards: "place:alpha" }));
    expect(elsewhere.map(told)).toEqual(["reply fulfilled yes"]);
  });
  it("on a meeting is fulfilled, perhaps, if that is held after it is first held", () => {
    const meeting = (...phases: readonly object[]) => ({ id: "meeting:m", evidence: "1", phases });
    const held = meeting({ step: "held", on: "2014-04-16" });
    const onIt = (more: object = {}) => asked("demands", { regards: "meeting:m", ...more });
    expect(became(onIt(), held).map(told)).toEqual(["holding fulfilled possibly"]);
    expect(became(onIt(), meeting({ step: "cancelled", on: "2014-04-16" })).map(told)).toEqual([
      "holding not possibly",
    ]);
    expect(became(onIt(), meeting()).map(told)).toEqual(["holding unknown possibly"]);
    expect(became(onIt(), meeting(), reply("rejects", "country:bb")).map(told)).toEqual(["holding not yes"]);
    expect(became(onIt({ during: "2014-05/.." }), held).map(told)).toEqual(["holding unknown possibly"]);
    expect(became(onIt({ during: "2014/.." }), held).map(told)).toEqual(["holding fulfilled possibly"]);
  });
});
