// Options of questions: applied or refused, never ignored.
import { DiplographError, shown } from "../errors.ts";

import type { AnyOntology } from "../ontology/derive.ts";
import { type Field, markOf, type Shape } from "../ontology/field.ts";
import { type DayTime, tryDay } from "../time/edtf.ts";
import { within } from "../time/truth.ts";

/** How many answers at most, from the first on. */
export interface Limited {
  readonly limit?: number;
}
/** Only what lies, or may lie, between two dates; EDTF, so that `"2014"` and `"2014-04"` will do. Both ends count. */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
}
export interface Typed<T extends string = string> {
  /** Only those that have one of these types. */
  readonly types?: readonly T[];
}

export function refuseOption(argument: string, value: unknown, expected: string): never {
  const message = `option \`${argument}\` is ${shown(value)}; expected ${expected}`;
  throw new DiplographError("ARGUMENT_INVALID", message, { argument, value, expected });
}
export function checkObject(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    refuseOption("options", options, "an object");
}
/** What the value of an option may be; a list of words stands for one of them, `many` for a list of them. */
export type Expected =
  | "flag"
  | "count"
  | "date"
  | "name"
  | "text"
  | "function"
  | readonly string[]
  | { readonly many: readonly string[] };
/**
 * Unknown options and values are refused: a misspelt one would silently change the answer. `undefined` counts as left out.
 */
export function checkOptions(options: object, expected: { readonly [option: string]: Expected }): void {
  checkObject(options);
  for (const [key, value] of Object.entries(options)) {
    const wanted = Object.hasOwn(expected, key) ? expected[key] : undefined;
    if (wanted === undefined) refuseOption(key, value, `one of the options ${Object.keys(expected).join(", ")}`);
    if (value !== undefined) checkValue(key, value, wanted);
  }
}
function checkValue(option: string, value: unknown, wanted: Expected): void {
  if (wanted === "flag" && typeof value !== "boolean") refuseOption(option, value, "true or false");
  if (wanted === "count" && !(Number.isInteger(value) && (value as number) >= 0))
    refuseOption(option, value, "a whole number, 0 or more");
  if (wanted === "function" && typeof value !== "function") refuseOption(option, value, "a function");
  if (wanted === "text" && typeof value !== "string") refuseOption(option, value, "a text");
  if (typeof wanted === "string") return;
  const [words, values] = "many" in wanted ? [wanted.many, value] : [wanted, [value]];
  const listed = words.join(", ") || "nothing: here it has no words";
  if (!Array.isArray(values)) refuseOption(option, value, `a list of ${listed}`);
  for (const one of values) if (!words.includes(one)) refuseOption(option, one, listed);
}
/** The options of windows and limits. */
export const dated = { from: "date", to: "date" } as const;
export const counted = { limit: "count" } as const;

/** The words that a field, or a qualifier of its rows, may have. */
export function wordsOf(ontology: AnyOntology, kind: string, field: string, qualifier?: string): readonly string[] {
  const schema = (ontology[kind]?.fields as Shape | undefined)?.[field];
  const mark = schema && markOf(schema);
  if (mark?.is === "rows") {
    const inner = qualifier === undefined ? undefined : mark.qualifiers[qualifier];
    return inner ? wordsIn(inner) : [];
  }
  return schema ? wordsIn(schema) : [];
}
function wordsIn(field: Field): readonly string[] {
  const mark = markOf(field);
  if (mark?.is === "list") return wordsIn(mark.of);
  return mark?.is === "term" ? mark.words : [];
}

export function limited<T>(all: readonly T[], { limit }: Limited): readonly T[] {
  return Object.freeze(limit === undefined ? [...all] : all.slice(0, limit));
}

/** Whether a day may lie in the window; a day that is not known may. */
export type Window = (day: DayTime | undefined) => boolean;
/** The window of `from` and `to`; `undefined` if neither is given. */
export function windowOf({ from, to }: Dated): Window | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dateOf("from", from).earliest;
  const last = to === undefined ? Number.POSITIVE_INFINITY : dateOf("to", to).latest;
  if (first > last) refuseOption("to", to, `a date that is not before \`${from}\``);
  return (day) => day === undefined || within(day, first, last) !== "no";
}
function dateOf(argument: string, edtf: string): DayTime {
  const day = typeof edtf === "string" ? tryDay(edtf) : undefined;
  return day ?? refuseOption(argument, edtf, "a date in EDTF, such as 2014, 2014-04 or 2014-04-16");
}
