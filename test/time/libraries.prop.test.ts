// Bounds against two public libraries, on the constructs that they read as this one does.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DIFFERENCES } from "./differences.ts";
import { boundsIn } from "./libraries.ts";

const twoDigits = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 2099 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits);
const monthOpen = fc.constantFrom("XX", "1X");
const day = fc.integer({ min: 1, max: 28 }).map(twoDigits);
const dayOpen = fc.constantFrom("XX", "1X", "2X");

const exactDate = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day))
  .map((parts) => parts.join("-"));
const openDate = fc
  .oneof(
    fc.tuple(year, monthOpen),
    fc.tuple(year, month, dayOpen),
    fc.tuple(year, monthOpen, day),
    fc.tuple(fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([digits, at]) => digits.slice(0, at).padEnd(4, "X"))),
    fc.tuple(
      year.map((digits) => `${digits.slice(0, 3)}X`),
      month,
      day,
    ),
  )
  .map((parts) => parts.join("-"));
const qualifiedDate = fc.tuple(exactDate, fc.constantFrom("?", "~", "%")).map((parts) => parts.join(""));
const longYear = fc
  .tuple(fc.constantFrom("Y", "Y-"), fc.integer({ min: 10_000, max: 200_000 }))
  .map((parts) => parts.join(""));
const ancientYear = fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, "0")}`);

const ordered = fc.tuple(exactDate, exactDate).filter(([first, last]) => first.slice(0, 4) < last.slice(0, 4));
const interval = fc.oneof(
  ordered.map((ends) => ends.join("/")),
  exactDate.map((date) => `${date}/..`),
  exactDate.map((date) => `../${date}`),
  exactDate.map((date) => `${date}/`),
  exactDate.map((date) => `/${date}`),
);
const oneOf = fc.oneof(
  ordered.map((members) => `[${members}]`),
  exactDate.map((date) => `[..${date}]`),
  exactDate.map((date) => `[${date}..]`),
);
// Short ones: one of the libraries lists every step.
const range = fc
  .tuple(fc.integer({ min: 1000, max: 2099 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom("", "-04", "-04-11"))
  .map(
    ([first, more, rest]) => `[${first}${rest}..${first + (rest === "-04-11" ? 0 : more)}${rest.replace("11", "20")}]`,
  );
const partOfYear = (codes: readonly number[]) =>
  fc.tuple(year, fc.constantFrom(...codes)).map((parts) => parts.join("-"));

const shared = fc.oneof(exactDate, openDate, qualifiedDate, longYear, ancientYear, interval, oneOf);

test.each([
  ["edtf", fc.oneof(shared, partOfYear([33, 34, 35, 36, 39, 40, 41]))],
  ["@edtf-ts/core", fc.oneof(shared, range, partOfYear([21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41]))],
] as const)("%s gives the same bounds", (library, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(boundsIn.here(text)).not.toBe("refused");
      expect(boundsIn[library](text)).toBe(boundsIn.here(text));
    }),
    { numRuns: 1000 },
  );
});

test.each(DIFFERENCES)("$library reads $edtf as $there", ({ library, edtf, here, there }) => {
  expect(boundsIn.here(edtf)).toBe(here);
  expect(boundsIn[library](edtf)).toBe(there);
  expect(there).not.toBe(here);
});
