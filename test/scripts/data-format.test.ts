// How files of records are written: what they say never changes, and writing them again changes nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRecords } from "../../scripts/lib/data-format.ts";

const anyFile = fc
  .tuple(
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => !/^(entities|__proto__|\d+)$/.test(key)),
      fc.jsonValue(),
    ),
    fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
  )
  .map(([head, entities]) => JSON.parse(JSON.stringify({ ...head, entities })) as { [key: string]: unknown });

describe("formatting a file of records", () => {
  it("keeps what it says", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(JSON.parse(formatRecords(file))).toEqual(file);
      }),
    );
  });
  it("is done once", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const once = formatRecords(file);
        expect(formatRecords(JSON.parse(once))).toBe(once);
      }),
    );
  });
  it("puts a short record and every source on one line, and of a longer one each field and each row", () => {
    const entities = [
      { id: "source:s", title: "t".repeat(300) },
      { id: "issue:i", evidence: "1" },
      { id: "event:e", type: "visit", phases: [{ step: "occurred" }, { step: "ended" }], evidence: ["1", "2"] },
    ];
    expect(formatRecords({ language: "en", entities }).split("\n")).toEqual([
      '{ "language": "en", "entities": [',
      `{ "id": "source:s", "title": "${"t".repeat(300)}" },`,
      '{ "id": "issue:i", "evidence": "1" },',
      '{ "id": "event:e", "type": "visit",',
      '  "phases": [',
      '    { "step": "occurred" },',
      '    { "step": "ended" }',
      "  ],",
      '  "evidence": ["1", "2"] }',
      "] }",
      "",
    ]);
  });
  it("is of files of records only", () => {
    expect(() => formatRecords({ language: "en" })).toThrow("entities");
  });
});
