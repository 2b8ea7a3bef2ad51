// One change at one place of valid records, and what a loader may answer to it.

import type { Problem } from "diplograph";
import fc from "fast-check";
import type { File, Subset, Written } from "./subsets.ts";

export type Path = readonly (string | number)[];
export type Change =
  | { readonly do: "delete" | "wrap" | "unwrap" | "repeat" }
  | { readonly do: "replace"; readonly by: unknown }
  | { readonly do: "add"; readonly key: string; readonly value: unknown };
/** `record` and `spot` count on from the start again where there are fewer. */
export interface Mutation {
  readonly subset: number;
  readonly record: number;
  readonly spot: number;
  readonly change: Change;
}
/** A mutation carried out: the place is empty where the whole record was changed. */
export interface Mutated {
  readonly records: File;
  readonly at: number;
  readonly path: Path;
  /** What stood there. */
  readonly before: unknown;
}

const cycle: Record<string, unknown> = {};
cycle["to"] = cycle;
const deep = Array.from({ length: 1_000 }).reduce<unknown>((inner) => ({ ext: inner }), {});
const throwing = Object.defineProperty({}, "to", {
  enumerable: true,
  get: () => {
    throw new Error("no");
  },
});
const wrongTypes: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  10n,
  Symbol("s"),
  () => 1,
  [],
  [[]],
  [null],
  {},
  { to: null },
  new Date(0),
  new Map([["a", 1]]),
  Object.create(null),
  new Array(3),
  cycle,
  deep,
  throwing,
];
export const hostileTexts = [
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "issue:constructor",
  "\u202eabc\u202c",
  "\ud800",
  "\udc00x",
  "\u0000\u001b[2J",
  "\u200b",
  "\ufeff",
  "x".repeat(10_001),
  "a-".repeat(200_000),
  "<script>",
  "../../etc",
  "e\u0301".repeat(50),
  "バ",
  "ハ\u3099",
  "\u1100\u1161",
];
const wrongIds = [
  "country:zz",
  "issue:nosuch",
  "nosuch:thing",
  "country:",
  ":jp",
  "country:JP",
  "country:a--b",
  "place:zz",
  "source:zz",
  "country:constructor",
  `country:${"a".repeat(300)}`,
];
const edtf = [
  "9999-99-99",
  "2014-13",
  "2014-02-30",
  "2014/2013",
  "2014-03-28/2014-03-27",
  "XXXX",
  "[..",
  "[]",
  "2014-W01",
  "Y1e9",
  "-0001",
  "..",
  "/",
  "2014?~",
  "2014-03-28T00:00:00Z",
  "2014",
  "2014-04-XX",
  "[2014-04-11..2014-04-20]",
  "../1905",
  "1952/..",
  "2014-21",
  "1066-10-14",
];
const words = [
  "nonesuch",
  "certain",
  "possible",
  "said",
  "held",
  "sought",
  "signed",
  "claims",
  "territorial",
  "label",
  "only",
  "news",
];
const keys = [
  "nonsense",
  "__proto__",
  "constructor",
  "toString",
  "to",
  "topic",
  "id",
  "about",
  "kind",
  "evidence",
  "during",
  "on",
  "note",
  "ext",
  "negated",
  "certainty",
  "said",
  "disclosed",
  "names",
  "holder",
  "",
];

const values = (ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...[wrongTypes, hostileTexts, wrongIds, ids, edtf, words].map((all) => fc.constantFrom<unknown>(...all)),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.integer(),
  );
/** Any single change of any of the subsets. */
export function mutations(subsets: readonly Subset[]): fc.Arbitrary<Mutation> {
  const ids = [...new Set(subsets.map(({ entity }) => entity))];
  const change: fc.Arbitrary<Change> = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom<Change>({ do: "delete" }, { do: "wrap" }, { do: "unwrap" }, { do: "repeat" }),
    },
    { weight: 5, arbitrary: values(ids).map((by): Change => ({ do: "replace", by })) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("add" as const), key: fc.constantFrom(...keys), value: values(ids) }),
    },
  );
  return fc.record({ subset: fc.nat(subsets.length - 1), record: fc.nat(20), spot: fc.nat(10_000), change });
}

/** The paths of everything in a value, its own first. */
function spotsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...items.flatMap(([key, item]) => spotsOf(item, [...path, key]))];
}
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], value);

/** The records with the change; nothing if it cannot be made there. */
export function mutate({ records }: Subset, { record, spot, change }: Mutation): Mutated | undefined {
  const at = record % records.entities.length;
  const was = records.entities[at] as Written;
  const spots = spotsOf(was);
  const path = spots[spot % spots.length] ?? [];
  const before = valueAt(was, path);
  const made = changed(before, change);
  if (!made) return undefined;
  const there = change.do === "add" ? [...path, change.key] : path;
  const entities = [...records.entities];
  if (path.length > 0) entities[at] = replaced(was, path, made) as Written;
  else if (made.length > 0) entities[at] = made[0] as Written;
  else entities.splice(at, 1);
  return { records: { ...records, entities }, at, path: there, before };
}
/** What stands there then: one value, or nothing. */
function changed(before: unknown, change: Change): readonly unknown[] | undefined {
  if (change.do === "delete") return [];
  if (change.do === "replace") return [change.by];
  if (change.do === "wrap") return [[before]];
  if (change.do === "add") {
    if (typeof before !== "object" || before === null || Array.isArray(before)) return undefined;
    const copy = { ...before };
    Object.defineProperty(copy, change.key, {
      value: change.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return [copy];
  }
  if (!Array.isArray(before)) return undefined;
  return change.do === "unwrap" ? [before[0]] : [[...before, ...before]];
}
function replaced(value: unknown, [part, ...rest]: Path, made: readonly unknown[]): unknown {
  if (part === undefined) return made[0];
  const isLast = rest.length === 0;
  if (Array.isArray(value)) {
    const copy = [...value];
    if (isLast) copy.splice(part as number, 1, ...made);
    else copy[part as number] = replaced(copy[part as number], rest, made);
    return copy;
  }
  const copy = { ...(value as Record<string, unknown>) };
  if (isLast && made.length === 0) delete copy[part];
  else copy[part] = isLast ? made[0] : replaced(copy[part], rest, made);
  return copy;
}

/** Why a problem is where it is. */
export type Verdict = "there" | "same record" | "other records" | "unexplained";
const beginsWith = (path: Path, start: Path): boolean => start.every((part, at) => path[at] === part);

/**
 * Whether a problem lies at, above or below the changed place; else what in the change leads to it. A rule names the code and
 * the field that was changed, so that a problem at the wrong place stays unexplained.
 */
export function judge(problem: Problem, subset: Subset, { records, at, path, before }: Mutated): Verdict {
  const { code, record, value } = problem;
  const changed = records.entities[at] as unknown;
  const isRemoved = path.length === 0;
  const isHere =
    problem.file === records.name &&
    (record === subset.entity || record === `entities[${at}]` || record === nameOf(changed));
  if (isHere && (beginsWith(problem.path, path) || beginsWith(path, problem.path))) return "there";
  const field = path[0];
  const renames = isRemoved || field === "id" || field === "about" || field === "kind";
  // A change of form moves nothing but the numbers below it.
  if (isHere && !renames && problem.path[0] === field) return "same record";
  if (isHere && sameRecord[code]?.includes(String(field))) return "same record";
  const lost = renames || mentionsLost(problem, subset, before);
  if (code === "LINK_DANGLING" && (value === subset.entity || problem.path[0] === "about" || lost))
    return "other records";
  if (isHere && renames) return "same record";
  if (code === "ID_CONFLICT" && (problem.path[0] === field || renames || problem.path[0] === "id"))
    return "other records";
  if (elsewhere[code]?.includes(String(field)) || (elsewhere[code] && renames)) return "other records";
  return "unexplained";
}
const nameOf = (record: unknown): unknown => {
  try {
    const { id, about } = record as Written;
    return typeof id === "string" ? id.slice(0, 250) : typeof about === "string" ? about.slice(0, 250) : undefined;
  } catch {
    return undefined;
  }
};
/** A record that was refused takes with it what others name in it. */
const mentionsLost = ({ path, value }: Problem, { records }: Subset, before: unknown): boolean =>
  path.at(-1) === "provision" && (JSON.stringify([records, before]) ?? "").includes(JSON.stringify(value));

/** By code: the fields whose change shows in another field of the record. */
const sameRecord: { readonly [code: string]: readonly string[] | undefined } = {
  // A row inherits the record's evidence if that is exactly one.
  EVIDENCE_MISSING: ["evidence"],
  CLAIM_MISSING: ["types", "over"],
  NAME_ONE_SIDED: ["names", "over", "parties"],
};
/** By code: the fields whose change shows in another record. */
const elsewhere: { readonly [code: string]: readonly string[] | undefined } = {
  CLAIM_MISSING: ["stance", "regards", "types", "over"],
  NAME_ONE_SIDED: ["parties", "over", "names", "partOf"],
};
