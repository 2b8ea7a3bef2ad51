import { describe, expect, test } from "vitest";
import { parseDay, parseIsoDay, parseSpan } from "../../src/time/edtf.ts";
import {
  before,
  contains,
  eitherTrue,
  onOrBefore,
  overlaps,
  type Truth,
  touches,
  within,
} from "../../src/time/truth.ts";

const ALL: readonly Truth[] = ["no", "possibly", "yes"];

test("or is the greater", () => {
  for (const a of ALL)
    for (const b of ALL) expect(eitherTrue(a, b)).toBe(ALL[Math.max(ALL.indexOf(a), ALL.indexOf(b))]);
});

describe("a day", () => {
  test.each([
    ["2014-03-28", "2014-03-27", "no"],
    ["2014-03-28", "2014-03-28", "yes"],
    ["2014-03", "2014-03-28", "possibly"],
    ["2014-03", "2014-03-31", "yes"],
    ["[..2014-03-28]", "2014-03-27", "possibly"],
    ["[..2014-03-28]", "2014-03-28", "yes"],
    ["[2014-03-28..]", "2020-01-01", "possibly"],
    ["2014-03-28?", "2014-03-28", "possibly"],
    ["2014-03-28?", "2014-03-27", "no"],
  ])("%s is on or before %s: %s", (time, day, truth) => {
    expect(onOrBefore(parseDay(time), parseIsoDay(day))).toBe(truth);
  });

  test.each([
    ["2014-03-28", "2014-03-28", "2014-03-28", "yes"],
    ["2014-03", "2014-03-01", "2014-03-31", "yes"],
    ["2014-03", "2014-03-02", "2014-03-31", "possibly"],
    ["2014-03", "2014-04-01", "2014-04-30", "no"],
    ["2014-03~", "2014-01-01", "2014-12-31", "possibly"],
    ["2014-03", "2014-03-31", "2014-03-01", "no"],
  ])("%s is within %s and %s: %s", (time, from, to, truth) => {
    expect(within(parseDay(time), parseIsoDay(from), parseIsoDay(to))).toBe(truth);
  });

  test.each([
    ["2014-03-28", "2014-03-29", "yes"],
    ["2014-03-28", "2014-03-28", "no"],
    ["2014-03-29", "2014-03-28", "no"],
    ["2014-03", "2014-03-28", "possibly"],
    ["2014-03", "2014-03", "possibly"],
    ["2014-03", "2014-03-01", "no"],
    ["2014-03-27/2014-03-28", "2014-03-28", "possibly"],
    ["2014-03-28", "2014-03-28/2014-03-29", "possibly"],
    ["2014-03-27?", "2014-03-28", "possibly"],
    ["[..1984]", "[1985..]", "yes"],
  ])("%s is before %s: %s", (a, b, truth) => {
    expect(before(parseDay(a), parseDay(b))).toBe(truth);
  });
});

describe("a stretch", () => {
  test.each([
    ["2014", "2014-06-01", "yes"],
    ["2014", "2015-01-01", "no"],
    ["2014/2016", "2014-06-01", "possibly"],
    ["2014/2016", "2014-12-31", "yes"],
    ["2014/2016", "2016-01-02", "possibly"],
    ["1952/..", "2024-01-01", "yes"],
    ["1952/", "2024-01-01", "possibly"],
    ["1952-01-18/", "1952-01-18", "yes"],
    ["/1952", "1951-12-31", "possibly"],
    ["[1900,1904]", "1902-01-01", "possibly"],
    ["2014~", "2014-06-01", "possibly"],
  ])("%s contains %s: %s", (span, day, truth) => {
    expect(contains(parseSpan(span), parseIsoDay(day))).toBe(truth);
  });

  test.each([
    ["2014/2014", "2014-01-01", "2014-12-31", "yes"],
    ["2014/2014", "2014-06-01", "2014-06-30", "possibly"],
    ["[..1984]", "1980-01-01", "1984-12-31", "possibly"],
    ["[1984..]", "1984-01-01", "1990-12-31", "possibly"],
    ["1952/..", "1900-01-01", "1951-12-31", "no"],
    ["1952/..", "1954-01-01", "1953-01-01", "no"],
  ])("%s touches %s to %s: %s", (span, from, to, truth) => {
    expect(touches(parseSpan(span), parseIsoDay(from), parseIsoDay(to))).toBe(truth);
  });

  test("touches open stretches of days", () => {
    expect(touches(parseSpan("[1984..]"), parseIsoDay("1984-12-31"), Infinity)).toBe("yes");
    expect(touches(parseSpan("[..1984]"), -Infinity, parseIsoDay("1984-01-01"))).toBe("yes");
  });

  test.each([
    ["1952/..", "../1960", "yes"],
    ["../1950", "../1960", "yes"],
    ["1952/", "1953/..", "possibly"],
    ["1952/1954", "1954/1956", "possibly"],
    ["1952/1954-01-01", "1954-01-01/1956", "yes"],
    ["1952/1953", "1954/1956", "no"],
    ["1952", "1952?", "possibly"],
  ])("%s overlaps %s: %s, in both directions", (a, b, truth) => {
    expect(overlaps(parseSpan(a), parseSpan(b))).toBe(truth);
    expect(overlaps(parseSpan(b), parseSpan(a))).toBe(truth);
  });
});
