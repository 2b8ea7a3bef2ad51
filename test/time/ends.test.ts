import { describe, expect, test } from "vitest";
import { parseDay, parseSpan } from "../../src/time/edtf.ts";
import { endOf, startOf } from "../../src/time/ends.ts";

const cases = [
  { span: "1952-01-18/1965-06-22", start: "1952-01-18", end: "1965-06-22" },
  { span: "1952~/..", start: "1952~", end: undefined },
  { span: "/1965", start: undefined, end: "1965" },
  { span: "2014", start: "2014-01-01", end: "2014-12-31" },
  { span: "2014?", start: "2014-01-01?", end: "2014-12-31?" },
  { span: "[1950..1952?]", start: "[1950-01-01..1952-01-01?]", end: "[1950-12-31..1952-12-31?]" },
  { span: "[1950,1952]", start: "[1950-01-01..1952-01-01]", end: "[1950-12-31..1952-12-31]" },
];
describe("ends of a stretch", () => {
  test.for(cases)("$span", ({ span, start, end }) => {
    expect(startOf(parseSpan(span))?.edtf).toBe(start);
    expect(endOf(parseSpan(span))?.edtf).toBe(end);
  });
  test.for(cases)("$span: each is a day of its own", ({ span }) => {
    for (const day of [startOf(parseSpan(span)), endOf(parseSpan(span))])
      if (day) expect(parseDay(day.edtf)).toMatchObject({ earliest: day.earliest, latest: day.latest });
  });
  test("keep what is uncertain", () => {
    expect(startOf(parseSpan("2014?"))?.qualified).toBe(true);
    expect(startOf(parseSpan("1952~/.."))?.qualified).toBe(true);
  });
});
