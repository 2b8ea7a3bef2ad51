import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, parseSpan, tryDay, trySpan } from "../../src/time/edtf.ts";

describe("a time", () => {
  test("is one frozen object for each string", () => {
    const [day, span] = [parseDay("2014-03"), parseSpan("2014-03")];
    expect(parseDay("2014-03")).toBe(day);
    expect(tryDay("2014-03")).toBe(day);
    expect(parseSpan("2014-03").shown).toBe(span.shown);
    expect([day, day.shown, span, span.shown].every(Object.isFrozen)).toBe(true);
  });

  test("keeps the string as written and shows null for an open bound", () => {
    expect(parseDay("[..2014-03-28]").shown).toEqual({ edtf: "[..2014-03-28]", earliest: null, latest: "2014-03-28" });
    expect(parseSpan("1952/..").shown).toEqual({
      edtf: "1952/..",
      earliest: "1952-01-01",
      surelyFrom: "1952-12-31",
      surelyTo: null,
      latest: null,
    });
  });

  test("compares in days since 1970, open bounds as infinities", () => {
    expect(parseDay("1970-01")).toMatchObject({ earliest: 0, latest: 30, qualified: false });
    expect(parseSpan("../1970-01-02")).toMatchObject({
      earliest: -Infinity,
      surelyFrom: -Infinity,
      surelyTo: 1,
      latest: 1,
    });
  });

  test("in a range of unlike ends is one day, the smallest step", () => {
    expect(parseSpan("[1951-03..1952]").shown).toMatchObject({ surelyFrom: "1952-12-31", surelyTo: "1951-03-01" });
  });

  test("stays right after more strings than are kept", () => {
    const first = parseDay("1000-01-01");
    for (let year = 10_000; year < 80_000; year += 1) parseDay(`Y${year}`);
    expect(parseDay("1000-01-01")).toEqual(first);
    expect(parseDay("1000-01-01")).not.toBe(first);
  });
});

describe("digits left open", () => {
  test.each([
    ["156X-12-25", "1560-12-25", "1569-12-25"],
    ["15XX-12-25", "1500-12-25", "1599-12-25"],
    ["XXXX-12", "0000-12-01", "9999-12-31"],
    ["XXXX-XX-XX", "0000-01-01", "9999-12-31"],
    ["1XXX-XX", "1000-01-01", "1999-12-31"],
    ["1984-1X", "1984-10-01", "1984-12-31"],
    ["1560-XX-25", "1560-01-25", "1560-12-25"],
    ["1985-02-XX", "1985-02-01", "1985-02-28"],
    ["1985-XX-31", "1985-01-31", "1985-12-31"],
    ["X9X4-02-29", "0904-02-29", "9984-02-29"],
    ["XX00-02-29", "0000-02-29", "9600-02-29"],
    ["-004X", "-0049-01-01", "-0040-12-31"],
    ["-000X-02-29", "-0008-02-29", "-0004-02-29"],
    ["201X-24", "2010-12-01", "2020-02-29"],
  ])("%s is from %s to %s", (edtf, earliest, latest) => {
    expect(parseDay(edtf).shown).toEqual({ edtf, earliest, latest });
    expect(parseSpan(edtf).shown).toMatchObject({ earliest, latest });
  });

  test.each([
    "2014-02-3X",
    "19X1-02-29",
    "XXX1-02-29",
    "X100-02-29",
    "XXXX-13",
    "2014-2X",
    "2014-X6-31",
    "-000X-02-30",
  ])("%s has no day", (edtf) => {
    expect(tryDay(edtf)).toBeUndefined();
    expect(trySpan(edtf)).toBeUndefined();
  });

  const pattern = (digits: number) => fc.stringMatching(new RegExp(`^[0-9X]{${digits}}$`));
  test("mean the days that have the other digits", () => {
    fc.assert(
      fc.property(pattern(4), pattern(2), pattern(2), (year, month, day) => {
        const shown = tryDay(`${year}-${month}-${day}`)?.shown;
        const parts = [year, month, day];
        expect([shown?.earliest, shown?.latest]).toEqual([dayLike(parts, false), dayLike(parts, true)]);
      }),
      { numRuns: 300 },
    );
  });
});

/** The first day with these digits that the engine's calendar has, or the last one if the lists are turned round. */
function dayLike([year = "", month = "", day = ""]: readonly string[], turned: boolean): string | undefined {
  const inOrder = (numbers: string[]) => (turned ? numbers.reverse() : numbers);
  const [months, days] = [inOrder(written(month, 1, 12)), inOrder(written(day, 1, 31))];
  for (const y of inOrder(written(year, 0, 9999))) {
    for (const m of months) {
      const found = days.map((d) => `${y}-${m}-${d}`).find(exists);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function exists(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function written(pattern: string, from: number, to: number): string[] {
  const matching = new RegExp(`^${pattern.replaceAll("X", "[0-9]")}$`);
  const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(pattern.length, "0"));
  return all.filter((digits) => matching.test(digits));
}

describe("a qualifier", () => {
  test.each(["2014?", "?2014", "2014~-03", "2004-06~-11", "?2004-06-~11", "2004-%06-11", "?-0044", "Y12345~"])(
    "may stand at any part: %s",
    (edtf) => {
      expect(parseDay(edtf).qualified).toBe(true);
      const bare = edtf.replace(/[?~%]/g, "");
      expect(parseSpan(edtf)).toMatchObject({ ...parseSpan(bare), edtf, qualified: true, shown: { edtf } });
    },
  );

  test.each(["1984~/2004-06", "1984/2004?", "[1667?,1668]", "[1667..1668%]", "{1667,1668~}"])(
    "of a part is one of the whole: %s",
    (edtf) => {
      expect(parseSpan(edtf).qualified).toBe(true);
    },
  );

  test.each(["2014?~", "??2014", "-?0044", "2014-?", "?", "..?/2014", "[1667,1668]?", "2014?-03-28T10:00:00"])(
    "stands nowhere else: %s",
    (edtf) => {
      expect(trySpan(edtf)).toBeUndefined();
    },
  );
});

describe("a time of day", () => {
  test.each(["", "Z", "+04", "-04:30", "+14:00", "+00:00"])("is dropped, with the zone %j", (zone) => {
    expect(parseDay(`1985-04-12T23:20:30${zone}`).shown).toMatchObject({
      earliest: "1985-04-12",
      latest: "1985-04-12",
    });
  });

  test.each([
    "T24:00:01",
    "T23:60:00",
    "T23:20:60",
    "T2320",
    "T23:20",
    "T10:00:00.5",
    "T10:00:00+15",
    "T",
    "t10:00:00",
  ])("is refused if it is %s", (clock) => {
    expect(tryDay(`1985-04-12${clock}`)).toBeUndefined();
  });

  test.each(["1985-04T10:00:00", "1985-04-12T10:00:00/1986", "[1985-04-12T10:00:00]", "1985-02-30T10:00:00"])(
    "stands after one whole date: %s",
    (edtf) => {
      expect(trySpan(edtf)).toBeUndefined();
    },
  );
});
