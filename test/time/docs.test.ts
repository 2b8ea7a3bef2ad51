// Every row of the tables in docs/time.md.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayProblem, parseDay, parseIsoDay, parseSpan, spanProblem } from "../../src/time/edtf.ts";
import { contains, onOrBefore } from "../../src/time/truth.ts";
import { DIFFERENCES } from "./differences.ts";

const tables = readFileSync(new URL("../../docs/time.md", import.meta.url), "utf8")
  .split(/\n{2,}/)
  .filter((block) => block.startsWith("| "));

/** The rows below the heading that begins so, cell by cell. */
function rowsOf(heading: string): string[][] {
  const table = tables.find((block) => block.startsWith(`| ${heading} |`)) ?? "";
  const rows = table.trimEnd().split("\n").slice(2);
  return rows.map((row) => row.slice(2, -2).split(" | "));
}

const code = (cell = "") => cell.match(/^`(.*)`$/)?.[1] ?? "";
const shownAs = (iso: string | null) => iso ?? "open";

test.each(rowsOf("the text says | you write | earliest | latest"))("%s: %s", (_says, written, ...bounds) => {
  const { shown } = parseDay(code(written));
  expect([shown.earliest, shown.latest].map(shownAs)).toEqual(bounds);
});

test.each(rowsOf("the text says | you write | earliest | surely from"))("%s: %s", (_says, written, ...bounds) => {
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
  const [isRefusedAsDay, isRefusedAsSpan] = [field !== "`during`", field !== "`on`"];
  expect(dayProblem(code(refused)) !== undefined).toBe(isRefusedAsDay);
  expect(spanProblem(code(refused)) !== undefined).toBe(isRefusedAsSpan);
  if (isRefusedAsDay) expect(dayProblem(code(instead))).toBeUndefined();
  if (isRefusedAsSpan) expect(spanProblem(code(instead))).toBeUndefined();
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
  expect(tables.map((table) => table.split("\n").length > 8)).toEqual([true, true, true, true, true, true]);
});
