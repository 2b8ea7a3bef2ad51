// Every row of the tables in docs/time.md.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayProblem, parseDay, parseIsoDay, parseSpan, spanProblem } from "../../src/time/edtf.ts";
import { contains, onOrBefore } from "../../src/time/truth.ts";
import { DIFFERENCES } from "./differences.ts";

type Table = readonly (readonly string[])[];
const tables: readonly Table[] = readFileSync(new URL("../../docs/time.md", import.meta.url), "utf8")
  .split(/\n{2,}/)
  .filter((block) => block.startsWith("|"))
  .map((block) => block.trim().split("\n").map(cellsOf));

function cellsOf(row: string): string[] {
  const cells = row.split("|").slice(1, -1);
  return cells.map((cell) => cell.trim());
}

/** The rows of the only table whose heading begins so. */
function rowsOf(...heading: readonly string[]): Table {
  const found = tables.filter(([cells]) => heading.every((cell, index) => cells?.[index] === cell));
  expect(found).toHaveLength(1);
  return found[0]?.slice(2) ?? [];
}

const code = (cell = "") => cell.match(/^`(.*)`$/)?.[1] ?? "";
const shownAs = (iso: string | null) => iso ?? "open";

test.each(rowsOf("the text says", "you write", "earliest", "latest"))("%s: %s", (_says, written, ...bounds) => {
  const { shown } = parseDay(code(written));
  expect([shown.earliest, shown.latest].map(shownAs)).toEqual(bounds);
});

test.each(rowsOf("the text says", "you write", "earliest", "surely from"))("%s: %s", (_says, written, ...bounds) => {
  const { shown } = parseSpan(code(written));
  expect([shown.earliest, shown.surelyFrom, shown.surelyTo, shown.latest].map(shownAs)).toEqual(bounds);
});

test.each(rowsOf("time"))("%s %s: %s", (time, question = "", answer) => {
  const day = parseIsoDay(question.slice(-10));
  const isAboutADay = question.startsWith("happened by ");
  expect(question).toMatch(/^(happened by|holds on) /);
  expect(isAboutADay ? onOrBefore(parseDay(code(time)), day) : contains(parseSpan(code(time)), day)).toBe(answer);
});

test.each(rowsOf("code"))("%s is %s", (codes = "", _is, ...bounds) => {
  for (const written of codes.split(", ")) {
    const { shown } = parseSpan(code(written));
    expect([shown.earliest, shown.latest]).toEqual(bounds);
    expect(parseDay(code(written)).shown).toEqual({ edtf: code(written), earliest: bounds[0], latest: bounds[1] });
  }
});

test.each(rowsOf("field"))("%s refuses %s", (field, refused, _why, instead) => {
  if (field !== "`during`") {
    expect(dayProblem(code(refused))).toBeDefined();
    expect(dayProblem(code(instead))).toBeUndefined();
  }
  if (field !== "`on`") {
    expect(spanProblem(code(refused))).toBeDefined();
    expect(spanProblem(code(instead))).toBeUndefined();
  } else expect(spanProblem(code(refused))).toBeUndefined();
});

test("the differences from other libraries are those that are tested", () => {
  const rows = DIFFERENCES.map(({ library, edtf, here, there, reason }) => [
    `\`${edtf}\``,
    here,
    `\`${library}\``,
    there,
    reason,
  ]);
  expect(rowsOf("you write")).toEqual(rows);
});

test("no table is left out", () => {
  expect(tables).toHaveLength(6);
});
