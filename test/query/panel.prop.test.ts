// Panels against histories that are played day by day, and against looks at every single day.
import { createGraph, type Graph } from "diplograph";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, cast, type PlainRecord, type World, world } from "../arbitraries.ts";
import { withBase } from "../helpers.ts";
import { pairsOf } from "../plain.ts";

/** A row as an answer has it, as far as it is looked at here. */
interface Row {
  readonly to?: { readonly id: string } | null;
  readonly step?: string | null;
  readonly on?: { readonly edtf: string } | null;
  readonly during?: { readonly edtf: string } | null;
  readonly holds: string;
  readonly certainty: string;
  readonly negated: boolean;
  readonly sourcesDisagree: boolean;
}
const isAffirmed = ({ negated }: Row): boolean => !negated;
const isSure = (row: Row): boolean => !row.negated && row.certainty === "certain" && !row.sourcesDisagree;
type Counts = { readonly [column: string]: unknown };
const countOf = (row: Counts | undefined, measure: string) => ({
  certain: Number(row?.[`${measure}_certain`]),
  possible: Number(row?.[`${measure}_possible`]),
});

describe("histories of five days", () => {
  // Two days of a January and three of the February after it; -1 is long before, 9 after, all before any publication.
  const days = ["2001-01-30", "2001-01-31", "2001-02-01", "2001-02-02", "2001-02-03"];
  const [BEFORE, AFTER] = [-1, 9];
  const all = [BEFORE, 0, 1, 2, 3, 4, AFTER];
  const months = [
    [BEFORE, BEFORE],
    [0, 1],
    [2, 4],
    [AFTER, AFTER],
  ] as const;
  const range = (from: number, to: number) => all.filter((day) => day >= from && day <= to);
  const at = (day: number) => days[day] ?? "";

  const pick = fc.nat(4);
  const two = fc.tuple(pick, pick).map((both) => [...both].sort((a, b) => a - b) as [number, number]);
  const on = fc.oneof(
    pick.map(at),
    two.map(([from, to]) => `[${at(from)}..${at(to)}]`),
    pick.map((day) => `[..${at(day)}]`),
    pick.map((day) => `${at(day)}?`),
  );
  const during = fc.oneof(
    two.map(([from, to]) => `${at(from)}/${at(to)}`),
    pick.map((day) => `${at(day)}/..`),
    pick.map((day) => `../${at(day)}`),
    pick.map((day) => `${at(day)}/`),
    pick.map((day) => `${at(day)}~/..`),
  );
  const marks = fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ certainty: "probable" }, { negated: true }) },
  );
  const phasesOf = (steps: readonly string[]) =>
    fc.array(
      fc
        .tuple(fc.constantFrom(...steps), fc.option(on, { nil: undefined, freq: 6 }), marks)
        .map(([step, day, more]) => ({ step, ...(day && { on: day }), ...more })),
      { maxLength: 3 },
    );
  const partiesOf = fc
    .tuple(fc.option(during, { nil: undefined }), fc.option(during, { nil: undefined }), marks)
    .map(([first, second, more]) => [
      { to: "country:aa", ...(first && { during: first }), ...more },
      { to: "country:bb", ...(second && { during: second }) },
    ]);

  /** The days on which an act may have been done, `null` for never. */
  function mayBe(row: Row): readonly (number | null)[] {
    const edtf = row.on?.edtf ?? "";
    const [, open, from = "", to = from] = /^\[?(\.\.)?([^.?\]]+)(?:\.\.([^\]]+))?\]?\??$/.exec(edtf) ?? [];
    const sure = isSure(row) && !edtf.includes("?");
    const found =
      edtf === "" ? all : open ? range(BEFORE, days.indexOf(from)) : range(days.indexOf(from), days.indexOf(to));
    return sure ? found : [...found, null];
  }
  const isExact = (row: Row): boolean => mayBe(row).length === 1;
  interface Act {
    readonly step: string;
    readonly day: number;
    readonly sure: boolean;
  }
  /** Everything that the choices allow, one after the other. */
  function* each<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
    const [first, ...others] = choices;
    if (!first) yield [];
    else for (const one of first) for (const more of each(others)) yield [one, ...more];
  }
  const histories = (phases: readonly Row[]): readonly (readonly Act[])[] =>
    [...each(phases.map(mayBe))].map((chosen) =>
      chosen.flatMap((day, index) => {
        const row = phases[index] as Row;
        return day === null ? [] : [{ step: `${row.step}`, day, sure: !mayBe(row).includes(null) }];
      }),
    );
  type Stay = readonly [from: number, to: number] | null;
  /** When a party may have been one, for a row with `during`. */
  function staysOf(row: Row): readonly Stay[] {
    const edtf = row.during?.edtf ?? "";
    const [from = "", to = ""] = edtf.split("/");
    const start = from === ".." ? BEFORE : days.indexOf(from.replace("~", ""));
    const ends = to === ".." ? [AFTER] : to === "" ? range(start, AFTER) : [days.indexOf(to)];
    const found = ends.map((end): Stay => [start, end]);
    return isSure(row) && !edtf.includes("~") ? found : [...found, null];
  }
  /** Played day by day: whether it is open at the end of each day, and on some moment of it. */
  function openDays(
    acts: readonly Act[],
    play: { order: readonly string[]; opens: readonly string[]; isOpen: boolean },
  ) {
    let { isOpen } = play;
    return all.filter((day) => {
      const today = acts.filter((act) => act.day === day);
      const inOrder = [...today].sort((a, b) => play.order.indexOf(a.step) - play.order.indexOf(b.step));
      let wasOpen = isOpen;
      for (const { step } of inOrder) {
        isOpen = play.opens.includes(step);
        wasOpen ||= isOpen;
      }
      return wasOpen;
    });
  }
  const shared = (open: readonly number[], stays: readonly Stay[], [from, to]: readonly [number, number]): boolean =>
    open.some((day) => day >= from && day <= to && stays.every((stay) => stay && day >= stay[0] && day <= stay[1]));

  /** What all histories say of each month: whether in some of them it is so, and whether in all. */
  function judge(outcomes: Iterable<readonly boolean[]>) {
    const some = months.map(() => false);
    const every = months.map(() => true);
    for (const outcome of outcomes)
      for (const [month, is] of outcome.entries()) {
        some[month] ||= is;
        every[month] &&= is;
      }
    return { some, every };
  }
  /** The month before, both months and the one after. */
  const panelOf = (graph: Graph, measure: string) =>
    graph
      .panel({ unit: "dyad-month", between: ["aa", "bb"], from: "2000-12", to: "2001-03" })
      .map((row) => countOf(row, measure));

  it("an issue is counted where some history has it open, and as certain only where all have", () => {
    const steps = ["raised", "settled", "reopened", "lapsed"];
    const play = { order: steps, opens: ["raised", "reopened"], isOpen: true };
    let decided = 0;
    fc.assert(
      fc.property(partiesOf, phasesOf(steps), (parties, phases) => {
        const graph = createGraph(withBase({ id: "issue:x", evidence: "1", parties, phases }));
        const issue = graph.issue("issue:x");
        const acts = (issue.rows("phases") as readonly Row[]).filter(isAffirmed);
        const rows = (issue.rows("parties") as readonly Row[]).filter(isAffirmed);
        const isRaised = acts.some((row) => row.step === "raised" && !mayBe(row).includes(null));
        /** Without `during`: since the first raising; where none is sure, since any day up to a sure reopening. */
        const undated = (history: readonly Act[]): readonly Stay[] => {
          const first = Math.min(...history.filter(({ step }) => step === "raised").map(({ day }) => day));
          const reopened = history.filter(({ step, sure }) => step === "reopened" && sure).map(({ day }) => day);
          return isRaised ? [[first, AFTER]] : range(BEFORE, Math.min(AFTER, ...reopened)).map((day) => [day, AFTER]);
        };
        function* outcomes() {
          for (const history of histories(acts)) {
            const open = openDays(history, play);
            const choices = rows.map((row) => {
              const found = row.during ? staysOf(row) : undated(history);
              return isSure(row) || row.during ? found : [...found, null];
            });
            for (const stays of each(choices)) yield months.map((month) => shared(open, stays, month));
          }
        }
        const isBoth = rows.length === 2;
        const { some, every } = judge(isBoth ? outcomes() : [months.map(() => false)]);
        const exact = acts.every(isExact) && rows.every((row) => row.during && staysOf(row).length === 1);
        for (const [month, { certain, possible }] of panelOf(graph, "issues_open").entries()) {
          expect(certain + possible).toBe(some[month] ? 1 : 0);
          if (certain) expect(every[month]).toBe(true);
          if (exact) expect(possible).toBe(0);
          decided += certain;
        }
      }),
      { numRuns: 300 },
    );
    expect(decided).toBeGreaterThan(50);
  });

  it("an agreement is counted where some history has it in force, and as certain only where all have", () => {
    const order = ["entered-into-force", "suspended", "resumed", "terminated"];
    const play = { order, opens: ["entered-into-force", "resumed"], isOpen: false };
    let decided = 0;
    fc.assert(
      fc.property(partiesOf, phasesOf(["signed", "entered-into-force", ...order]), (parties, phases) => {
        const data = withBase({ id: "agreement:x", evidence: "1", parties, phases });
        let graph: Graph;
        try {
          graph = createGraph(data);
        } catch {
          // An end before the beginning does not load.
          return;
        }
        const agreement = graph.agreement("agreement:x");
        const told = (agreement.rows("phases") as readonly Row[]).filter(isAffirmed);
        const rows = (agreement.rows("parties") as readonly Row[]).filter(isAffirmed);
        const isTold = told.some(({ step }) => step === "entered-into-force");
        const first = Math.min(AFTER, ...told.flatMap((row) => mayBe(row).map((day) => day ?? AFTER)));
        function* outcomes() {
          for (const history of histories(told)) {
            // Where no entry is told it may have been on any day from the first phase on, or never.
            const from = told.length === 0 ? BEFORE : first;
            const entries = isTold ? [null] : [null, ...range(from, AFTER)];
            for (const entry of entries) {
              const acts = [
                ...history,
                ...(entry === null ? [] : [{ step: "entered-into-force", day: entry, sure: false }]),
              ];
              const begun = acts.filter(({ step }) => step === "entered-into-force").map(({ day }) => day);
              const others = acts.filter(({ step }) => step !== "entered-into-force" && step !== "signed");
              // Nothing is suspended or ended before it entered into force.
              if (begun.length > 0 && others.some(({ day }) => day < Math.max(...begun))) continue;
              const open = openDays(
                acts.filter(({ step }) => step !== "signed"),
                play,
              );
              const choices = rows.map((row): readonly Stay[] => {
                if (row.during) return staysOf(row);
                return isSure(row) ? [[BEFORE, AFTER]] : [[BEFORE, AFTER], null];
              });
              for (const stays of each(choices)) yield months.map((month) => shared(open, stays, month));
            }
          }
        }
        /** An entry of which no day can be before that of another act: no history has both. */
        const isTwisted = told.some((entry) =>
          told.some((row) => {
            const [first, last] = [entry, row].map((one) => mayBe(one).filter((day) => day !== null));
            const isEntry = entry.step === "entered-into-force" && row.step !== "signed" && row.step !== entry.step;
            return isEntry && Math.min(...(first ?? [])) > Math.max(...(last ?? []));
          }),
        );
        const isBoth = rows.length === 2;
        const found = isBoth ? [...outcomes()] : [months.map(() => false)];
        fc.pre(found.length > 0);
        const { some, every } = judge(found);
        for (const [month, { certain, possible }] of panelOf(graph, "agreements_in_force").entries()) {
          if (some[month]) expect(certain + possible).toBe(1);
          if (certain) expect(every[month]).toBe(true);
          if (!some[month] && isTold && !isTwisted) expect(certain + possible).toBe(0);
          decided += certain;
        }
      }),
      { numRuns: 300 },
    );
    expect(decided).toBeGreaterThan(5);
  });
});

const lens = fc.record(
  {
    knownBy: fc.constantFrom("2002-06-01", "2005-01-01", "2009-01-01"),
    sources: fc.constantFrom(["source:one"], ["source:one", "source:two"]),
    certainty: fc.constantFrom("probable" as const, "certain" as const),
  },
  { requiredKeys: [] },
);
/** The last day of a month of those years. */
const lastDay = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
const daysOf = (month: string): readonly string[] =>
  Array.from({ length: lastDay(month) }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);

it("counts an issue in a month if a look at some day of it shows both as parties", () => {
  const withoutPhases = (one: World) =>
    one.datasets.map((dataset) => ({
      ...dataset,
      files: dataset.files.map((file) => ({
        ...file,
        entities: file.entities.map((record: PlainRecord) => {
          const { phases, ...others } = record;
          return String(record.id ?? record.about).startsWith("issue:") ? others : record;
        }),
      })),
    }));
  const some = fc.constantFrom("2001-05", "2002-12", "2004-02", "2005-12", "2006-06");
  fc.assert(
    fc.property(world, lens, some, (one: World, looking, month) => {
      const graph = createGraph(withoutPhases(one)).at(looking);
      const [first = "", second = ""] = one.countries;
      const [shown, sure] = [new Set<string>(), new Set<string>()];
      const dated = new Set<string>();
      for (const asOf of daysOf(month))
        for (const { id, parties } of graph.at({ asOf }).between(first, second).issues({ open: true })) {
          shown.add(id);
          const surely = (parties as readonly Row[]).filter((row) => isSure(row) && row.holds === "yes");
          const both = [first, second].map((party) => surely.filter(({ to }) => to?.id === party));
          if (both.every((rows) => rows.length > 0)) sure.add(id);
          if (both.every((rows) => rows.some(({ during }) => during))) dated.add(id);
        }
      const [row] = graph.panel({ unit: "dyad-month", between: [first, second], from: month, to: month });
      const { certain, possible } = countOf(row, "issues_open");
      expect(certain + possible).toBe(shown.size);
      // Without a date a party is surely one only between publications; a look takes it for one always.
      expect(certain).toBeGreaterThanOrEqual(dated.size);
      expect(certain).toBeLessThanOrEqual(sure.size);
    }),
    { numRuns: 30 },
  );
});

it("counts the meetings of a year, row by row", () => {
  fc.assert(
    fc.property(world, lens, (one: World, looking) => {
      const graph = createGraph(one.datasets).at(looking);
      for (const [first, second] of pairsOf(one)) {
        const panel = graph.panel({ unit: "dyad-year", between: [first, second], from: "2000", to: "2009" });
        for (const row of panel) {
          const [from, to] = [`${row.year}-01-01`, `${row.year}-12-31`];
          const judged = cast.meetingIds.map((id) => {
            const shown = graph.all("meeting").some((meeting) => meeting.id === id);
            const meeting = graph.meeting(id);
            const taking = (meeting.rows("participants") as readonly Row[]).filter(isAffirmed);
            const held = (meeting.rows("phases") as readonly Row[]).filter(
              (phase) => isAffirmed(phase) && phase.step === "held",
            );
            const both = [first, second].map((party) => taking.filter(({ to: who }) => who?.id === party));
            if (!shown || both.some((rows) => rows.length === 0)) return "no";
            const dated = held.flatMap((phase) => (phase.on ? [{ ...boundsOf(phase.on.edtf), phase }] : []));
            const undated = held.filter(({ on }) => !on);
            const isSurely = dated.some(
              ({ earliest, latest, phase, edtf }) =>
                earliest >= from && latest <= to && isSure(phase) && !/[?~]/.test(edtf),
            );
            if (isSurely && both.every((rows) => rows.some(isSure))) return "yes";
            if (dated.some(({ earliest, latest }) => earliest <= to && latest >= from)) return "possibly";
            return undated.length > 0 ? "open" : "no";
          });
          const { certain, possible } = countOf(row, "meetings_held");
          expect(certain).toBe(judged.filter((truth) => truth === "yes").length);
          const least = judged.filter((truth) => truth === "possibly").length;
          // An undated one was held by the first publication, so that it counts in some of these years only.
          expect(possible).toBeGreaterThanOrEqual(least);
          expect(possible).toBeLessThanOrEqual(least + judged.filter((truth) => truth === "open").length);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it("has the pairs that take part together, with the numbers that each has when asked for by itself", () => {
  fc.assert(
    fc.property(world, lens, (one: World, looking) => {
      const graph = createGraph(one.datasets).at(looking);
      const range = { from: "2001", to: "2006" } as const;
      for (const unit of ["dyad-year", "dyad-month"] as const) {
        const found = graph.panel({ unit, ...range });
        for (const [first, second] of pairsOf(one)) {
          const own = found.filter(({ id1, id2 }) => id1 === first && id2 === second);
          const asked = graph.panel({ unit, between: [second, first], ...range });
          const counts = asked.flatMap((row) =>
            Object.entries(row).filter(([key]) => /_(?:certain|possible)$/.test(key)),
          );
          if (own.length > 0) expect(own).toEqual(asked);
          else if (first < second) expect(counts.every(([, count]) => count === 0)).toBe(true);
        }
      }
    }),
    { numRuns: 15 },
  );
});

it("has in a year at least what it has in each month of it", () => {
  fc.assert(
    fc.property(world, lens, (one: World, looking) => {
      const graph = createGraph(one.datasets).at(looking);
      const [first = "", second = ""] = one.countries;
      const range = { between: [first, second], from: "2001", to: "2006" };
      const years = graph.panel({ unit: "dyad-year", ...range });
      for (const month of graph.panel({ unit: "dyad-month", ...range })) {
        const year = years.find((row) => row.year === month.year);
        for (const key of Object.keys(month).filter((name) => name.endsWith("_certain"))) {
          const [inMonth, inYear] = [month, year].map((row) => countOf(row, key.replace(/_certain$/, "")));
          if (!inMonth || !inYear) continue;
          expect(inYear.certain).toBeGreaterThanOrEqual(inMonth.certain);
          expect(inYear.certain + inYear.possible).toBeGreaterThanOrEqual(inMonth.certain + inMonth.possible);
        }
      }
    }),
    { numRuns: 15 },
  );
});
