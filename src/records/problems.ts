// From what zod reports to problems with code, path as written, value and advice.
import type * as z from "zod";
import { type Problem, type ProblemCode, shown } from "../errors.ts";

export type Path = readonly (string | number)[];
/** Where a record stands. */
export interface Place {
  readonly dataset: string;
  readonly file: string;
  readonly record: string;
}

/** `parties[1].to` */
export const pathText = (path: Path): string =>
  path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");

/** A key or a name may be as long and as hostile as any text. */
const bounded = (name: string): string => shown(name).slice(1, -1);

/** What is wrong, and where in its record; an empty path is the record as a whole. */
export interface Fault<C extends string = ProblemCode> {
  readonly code: C;
  readonly path: Path;
  readonly value: unknown;
  /** Why, and what to do, in words that follow the place: "is missing; add it". */
  readonly sentence: string;
}
export function problemAt<C extends string = ProblemCode>(place: Place, { sentence, ...fault }: Fault<C>): Problem<C> {
  const at = fault.path.length > 0 ? shown(pathText(fault.path)) : "";
  const record = place.record === "" ? "" : `record ${shown(place.record)}`;
  const where = [at, record].filter((part) => part !== "").join(" of ") || bounded(place.file);
  return Object.freeze({
    ...fault,
    message: `${where} ${sentence} (${bounded(place.dataset)}, ${bounded(place.file)})`,
    ...place,
    path: Object.freeze([...fault.path]),
  });
}

/** The path as it was written: index 0 is left out where no list was written, and a bare id has no `to`. */
export function writtenPath(written: unknown, path: Path): Path {
  const found: (string | number)[] = [];
  let at: unknown = written;
  for (const part of path) {
    if (typeof part === "number" && !Array.isArray(at)) continue;
    if (typeof at === "string" && (part === "to" || part === "locator" || part === "description")) continue;
    const name = shortName(at, part);
    if (name === "") continue;
    found.push(name);
    at =
      typeof at === "object" && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined;
  }
  return found;
}
/** `attribution[0].by` may have been written as `said`. */
function shortName(at: unknown, part: string | number): string | number {
  if (typeof at !== "object" || at === null || Array.isArray(at) || Object.hasOwn(at, part)) return part;
  if (part === "attribution" && (Object.hasOwn(at, "said") || Object.hasOwn(at, "saidOn"))) return "";
  if (part === "by" && Object.hasOwn(at, "said")) return "said";
  if (part === "on" && Object.hasOwn(at, "saidOn")) return "saidOn";
  return part;
}
export function valueAt(written: unknown, path: Path): unknown {
  let at = written;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

type Issue = z.core.$ZodIssue;
/** All problems of one record. */
export function problemsOf(place: Place, written: unknown, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = writtenPath(written, issue.path as Path);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => {
        const at = [...path, key];
        const sentence = "is an unknown key; remove or correct it";
        return problemAt(place, { code: "STRUCTURE_INVALID", path: at, value: valueAt(written, at), sentence });
      });
    if (issue.code === "invalid_union") {
      const branch = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      const inner = branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue);
      if (inner.length > 0) return problemsOf(place, written, inner);
    }
    const value = valueAt(written, path);
    return [problemAt(place, { code: codeOf(issue), path, value, sentence: sentenceOf(issue, value) })];
  });
}
const depth = (issues: readonly Issue[]): number =>
  issues.reduce((most, issue) => Math.max(most, issue.path.length), 0);

function codeOf(issue: Issue): ProblemCode {
  if (issue.code === "custom" && issue.params?.["time"]) return "TIME_INVALID";
  if (issue.code === "too_big" && issue.origin === "string") return "TEXT_TOO_LONG";
  if (issue.code === "invalid_value" && issue.path.at(-1) === "step") return "PHASE_INVALID";
  return "STRUCTURE_INVALID";
}
function sentenceOf(issue: Issue, value: unknown): string {
  if (issue.code === "custom") return `is ${shown(value)}: ${issue.message}`;
  if (value === undefined) return "is missing; add it";
  if (issue.code === "invalid_value") return `is ${shown(value)}, which is none of ${issue.values.join(", ")}`;
  if (issue.code === "too_big" && issue.origin === "string")
    return `is longer than ${issue.maximum} characters; put long texts in a source`;
  return `is ${shown(value)}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}
