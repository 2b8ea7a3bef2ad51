// Tidy rows for statistics: a pair of countries, or an issue, in a year or a month.
import type { View } from "../../view/view.ts";
import { involvingAll, withOrgans } from "../involving.ts";
import { checkOptions, refuseOption } from "../options.ts";
import { type Named, resolveActor, resolveOne } from "../resolve.ts";
import { actFacts, actMeasures, actsOfPairs } from "./acts.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { addDyadFacts, dyadMeasures } from "./dyad.ts";
import { countsIn, type Fact, type PanelValue } from "./facts.ts";
import { issueFacts, issueMeasures } from "./issue.ts";
import { countriesOf, pairColumns, pairKeysOf, pairKeysSeen, pairsOf } from "./pairs.ts";
import { wordsAt } from "./rows.ts";

const units = ["dyad-year", "dyad-month", "issue-year"] as const;
export type PanelUnit = (typeof units)[number];
export interface PanelOptions<U extends PanelUnit = PanelUnit> {
  readonly unit: U;
  /** The first and the last year or month, in EDTF; one of which only some days lie between them counts whole. */
  readonly from: string;
  readonly to: string;
  /** Dyads: all pairs of these countries. Issues: only those to which all of these actors are parties. */
  readonly between?: readonly Named[];
  /** Count the organs of a country (courts, companies, ministries) as the country. */
  readonly organs?: boolean;
}
/** One row: the same columns in every row, in the same order. */
export interface PanelRow {
  readonly [column: string]: PanelValue;
  readonly year: number;
}
/** A non-directed pair of countries, the one with the lower Correlates of War code first. */
export interface DyadRow extends PanelRow {
  readonly ccode1: number | null;
  readonly ccode2: number | null;
  readonly iso_code1: string | null;
  readonly iso_code2: string | null;
  readonly id1: string;
  readonly id2: string;
  readonly name1: string;
  readonly name2: string;
}
export interface IssueRow extends PanelRow {
  readonly issue: string;
  readonly name: string;
  /** Joined by ";". */
  readonly types: string;
}
type RowsOfUnit<U extends PanelUnit> = U extends "issue-year" ? IssueRow : DyadRow;
export interface Panels {
  /**
   * Flat rows for R, pandas or DuckDB: one for each pair of countries, or issue, and each year or month, zeros too; by pair
   * or issue, then in time. Every measure has two columns, `…_certain` and `…_possible`, without overlap.
   *
   * Time: what surely is so on some day of the year or month is certain; what is so only if an uncertain date or row allows
   * it is possible. It looks at days of its own: `asOf` is refused, all other parts of the lens apply.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option, or a lens with `asOf`; `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name.
   * @example graph.panel({ unit: "dyad-year", between: ["JP", "KR"], from: "2011", to: "2015" })
   */
  panel<U extends PanelUnit>(options: PanelOptions<U>): readonly RowsOfUnit<U>[];
}
/** More rows than this are more than one process should hold. */
const MOST_ROWS = 1_000_000;

type AnyView = View<unknown>;
export function panel(view: AnyView, options: PanelOptions): readonly RowsOfUnit<PanelUnit>[] {
  checkOptions(options, { unit: units, from: "date", to: "date", between: "name", organs: "flag" });
  const { unit, from, to, between } = options;
  if (unit === undefined) refuseOption("unit", unit, units.join(", "));
  if (between !== undefined && !Array.isArray(between)) refuseOption("between", between, "a list of names");
  const { asOf } = view.looking.lens;
  if (asOf !== undefined)
    refuseOption(
      "asOf",
      asOf,
      "a lens without it: a panel looks at days of its own; `at({ asOf: undefined })` takes it away",
    );
  const cells = cellsOf(unit === "dyad-month" ? "month" : "year", from, to);
  const rows = unit === "issue-year" ? issueRows(view, cells, options) : dyadRows(view, cells, options);
  return Object.freeze(rows) as readonly RowsOfUnit<PanelUnit>[];
}

type Columns = readonly (readonly [string, PanelValue])[];
const frozen = (...columns: readonly Columns[]): object => Object.freeze(Object.fromEntries(columns.flat()));
const timeOf = ({ year, month }: Cell): Columns => [
  ["year", year],
  ...(month === null ? [] : [["month", month] as const]),
];
function checkSize(units: number, cells: readonly Cell[], options: PanelOptions): void {
  if (units * cells.length > MOST_ROWS)
    refuseOption("to", options.to, `a panel of at most ${MOST_ROWS} rows; ${units} by ${cells.length} are more`);
}
/** The ids of two or more distinct entities. */
function distinct(names: readonly Named[], idOf: (name: Named) => string): readonly string[] {
  const ids = names.map(idOf);
  if (ids.length < 2 || new Set(ids).size < ids.length) refuseOption("between", names, "two or more distinct names");
  return ids;
}

function dyadRows(view: AnyView, cells: readonly Cell[], options: PanelOptions): readonly object[] {
  const { between, organs } = options;
  const given = between && distinct(between, (name) => resolveOne(view, name, ["country"]));
  const counts = countriesOf(view, given ?? view.ids("country" as never), organs);
  const acts = actsOfPairs(view, counts);
  const keys = given ? pairKeysOf(given) : new Set([...pairKeysSeen(view, counts), ...acts.keys()]);
  const pairs = pairsOf(view, [...keys]);
  checkSize(pairs.length, cells, options);
  const facts = new Map(pairs.map(({ key }): [string, Fact[]] => [key, []]));
  addDyadFacts({ view, counts, facts });
  for (const [key, found] of facts) found.push(...(acts.get(key) ?? []));
  const measures = [...dyadMeasures(view), ...actMeasures];
  return pairs.flatMap((pair) =>
    cells.map((cell) =>
      frozen(pairColumns(pair, cell), timeOf(cell), countsIn(cell, measures, facts.get(pair.key) ?? [])),
    ),
  );
}

function issueRows(view: AnyView, cells: readonly Cell[], options: PanelOptions): readonly object[] {
  const ids = issuesOf(view, options);
  checkSize(ids.length, cells, options);
  return ids.flatMap((id) => {
    const facts = [...issueFacts(view, id), ...actFacts(view, id)];
    const own: Columns = [
      ["issue", id],
      ["name", view.ref(id as never).name],
      ["types", wordsAt(view, id, "types").join(";")],
    ];
    return cells.map((cell) => frozen(own, timeOf(cell), countsIn(cell, [...issueMeasures, ...actMeasures], facts)));
  });
}
function issuesOf(view: AnyView, { between, organs }: PanelOptions): readonly string[] {
  if (between === undefined && organs !== undefined)
    refuseOption("organs", organs, "a `between` beside it where the unit is an issue");
  if (between === undefined) return view.ids("issue" as never);
  const actors = distinct(between, (name) => resolveActor(view, name));
  const sets = actors.map((actor) => (organs ? withOrgans(view, actor) : new Set([actor])));
  return involvingAll(view, "issue", sets);
}
