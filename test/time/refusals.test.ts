import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiplographError } from "../../src/errors.ts";
import { dayProblem, parseDay, parseIsoDay, parseSpan, spanProblem, tryDay, trySpan } from "../../src/time/edtf.ts";

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("refused", () => {
  test.each([
    ["Y17E7", /exponent/],
    ["Y-17E7", /exponent/],
    ["1950S2", /significant/],
    ["2001-21^southern", /digits|season/],
    ["2014-W13-5", /week/],
    ["P1Y", /duration/],
    ["2014-087", /days of the year/],
    ["20140328", /hyphens/],
    ["12345", /`Y12345`/],
    ["987", /four digits/],
    ["Y1234567890", /nine digits/],
    ["Y012345", /leading zero/],
    ["Y12345-06", /no month/],
    ["156u-12", /capital `X`/],
    ["2014/open", /`\.\.`/],
    ["2014 / 2015", /white space/],
    ["2014\u20132015", /character/],
    ["2014-03-28\u0000", /character/],
    ["\u0662\u0660\u0661\u0664", /character/],
    ["2014-02-30", /28 days/],
    ["2014-13", /no month 13/],
    ["2014-00", /no month 0/],
    ["2014-03-00", /no day 0/],
    ["2014-21-05", /season/],
    ["2014/2013", /reversed; write `2013\/2014`/],
    ["2014/2015/2016", /one `\/`/],
    ["/", /a date on one side/],
    ["[]", /empty/],
    ["[2014", /closed/],
    ["[2014}", /closed/],
    ["2014]", /set/],
    ["[2014,]", /empty/],
    ["[..]", /a date on one side/],
    ["[2014..2015..2016]", /one `\.\.`/],
    ["[2014/2015]", /range/],
    ["[[2014]]", /set/],
    ["2014..2015", /set/],
    ["", /empty/],
    ["9999-99-99", /no month 99/],
  ])("%j, saying why", (edtf, reason) => {
    expect(dayProblem(edtf)).toMatch(reason);
    expect(spanProblem(edtf)).toMatch(reason);
  });

  test("with the value and the reason in the error", () => {
    const error = errorOf(() => parseDay("../2014-03-28"));
    expect(error).toBeInstanceOf(DiplographError);
    expect(error).toMatchObject({
      code: "TIME_INVALID",
      details: { value: "../2014-03-28", reason: dayProblem("../2014-03-28") },
    });
    expect(dayProblem("../2014-03-28")).toContain("`[..2014-03-28]`");
    expect(errorOf(() => parseSpan("{1951,1953}"))).toMatchObject({ code: "TIME_INVALID" });
  });

  test("unread if it is long, and no error carries all of it", () => {
    const long = "[".repeat(10_000_000);
    const error = errorOf(() => parseSpan(long));
    expect(JSON.stringify(error).length).toBeLessThan(1000);
    expect(dayProblem(`[${"2014,".repeat(19)}2014]`)).toBeDefined();
    expect(dayProblem(`[${"2014,".repeat(18)}2014]`)).toBeUndefined();
  });

  test.each([null, undefined, 2014, {}, ["2014"], Object.create(null), Symbol("2014")])(
    "if it is no string",
    (value) => {
      const text = value as string;
      expect([dayProblem(text), spanProblem(text)]).toEqual([expect.any(String), expect.any(String)]);
      for (const parse of [parseDay, parseSpan, parseIsoDay]) {
        expect(errorOf(() => parse(text))).toMatchObject({
          code: "TIME_INVALID",
          details: { value: expect.any(String) },
        });
      }
    },
  );

  const pieces = fc.constantFrom(
    "2014",
    "03",
    "-",
    "/",
    "..",
    "[",
    "]",
    "{",
    "}",
    ",",
    "X",
    "?",
    "~",
    "T",
    "Y",
    "0",
    " ",
  );
  const text = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  test("or read, and nothing else happens", () => {
    fc.assert(
      fc.property(text, (edtf) => {
        expect(tryDay(edtf) === undefined).toBe(dayProblem(edtf) !== undefined);
        const span = trySpan(edtf);
        expect(span === undefined).toBe(spanProblem(edtf) !== undefined);
        for (const time of [tryDay(edtf), span]) if (time) expect(time.earliest).toBeLessThanOrEqual(time.latest);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("one ISO day", () => {
  test.each([
    ["1970-01-01", 0],
    ["2016-02-29", 16_860],
    ["0000-01-01", -719_528],
  ])("%s is %d", (iso, day) => {
    expect(parseIsoDay(iso)).toBe(day);
  });

  test.each([
    "2014-03",
    "2014",
    "2014-02-29",
    "2014-13-01",
    "2014-00-10",
    "2014-01-00",
    "2014-03-28?",
    "-0044-03-15",
    "",
  ])("is not %j", (iso) => {
    const error = errorOf(() => parseIsoDay(iso, "asOf"));
    expect(error).toMatchObject({ code: "TIME_INVALID", details: { value: iso } });
    expect(String(error)).toContain("`asOf`");
  });
});
