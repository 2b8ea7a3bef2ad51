// Where a text stops being JSON.
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonError } from "../../src/records/json.ts";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['{\n  "a": 1,\n}', 3, 1],
  ['{ "a": 1 "b": 2 }', 1, 10],
  ["[\"a\", 'b']", 1, 7],
  ['{ "a": "b\nc" }', 1, 10],
  ['{ "a": "\\d" }', 1, 9],
  ['["a"', 1, 5],
  ['["a', 1, 2],
  ["[1] 2", 1, 5],
  ["[01]", 1, 2],
  ["[1.]", 1, 2],
  ["{ a: 1 }", 1, 3],
  ["[1, // two\n2]", 1, 5],
  ["[NaN]", 1, 2],
  ["[}", 1, 2],
  ["", 1, 1],
  ["\n\n", 3, 1],
])("%j: line %i, column %i", (text, line, column) => {
  expect(jsonError(text)).toMatchObject({ line, column });
});

test("agrees with JSON.parse", () => {
  const nearly = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', "\\", " ", "\n", "1", "-", ".", "e", "x"))
    .map(([text, at, by]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + by + text.slice(cut + 1);
    });
  const tokens = fc
    .array(fc.constantFrom("[", "]", "{", "}", ",", ":", '"a"', "1", "-1.5e3", "true", "null", " ", "\\"), {
      maxLength: 9,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(nearly, tokens, fc.string(), fc.json()), (text) => {
      expect(jsonError(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 5_000 },
  );
});

test("deep nesting and long texts need no stack", () => {
  expect(jsonError("[".repeat(200_000))).toMatchObject({ line: 1, column: 200_001 });
  expect(jsonError(`["${"a".repeat(5_000_000)}`)).toMatchObject({ line: 1, column: 2 });
});
