// What became of plans for meetings and wishes for agendas, against a slow reading of the records.
import { createGraph, type Outcome } from "diplograph";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, cast, lookDay, type PlainRow, type World } from "../arbitraries.ts";
import {
  denies,
  isDisputed,
  isFirm,
  isVague,
  type Looking,
  lies,
  maybeCancelled,
  narrow,
  seen,
} from "../plain-looking.ts";

interface Expected {
  readonly is: string;
  readonly isSure: boolean;
  readonly isContested: boolean;
}
const expected = (is: string, isSure: boolean, isContested: boolean): Expected => ({
  is,
  isSure: is !== "unknown" && isSure && !isContested,
  isContested,
});
/** What became of a plan, from the phases of the meeting. */
function planned(due: unknown, phases: readonly PlainRow[]): Expected {
  const is = (step: string) => phases.filter((row) => !row.negated && row["step"] === step);
  const held = is("held");
  const disputed = (rows: readonly PlainRow[]): boolean => rows.some((row) => isDisputed(row, phases));
  const firm = (rows: readonly PlainRow[]): boolean => rows.some((row) => isFirm(row, phases));
  if (held.length > 0) {
    if (typeof due !== "string") return expected("fulfilled", firm(held), disputed(held));
    const by = (truth: string) => held.filter(({ on }) => lies(on, due) === truth);
    if (by("yes").length > 0 && by("no").length > 0) return expected("fulfilled", false, true);
    if (by("yes").length > 0) return expected("fulfilled", firm(by("yes")), disputed(by("yes")));
    if (by("possibly").length === held.length) return expected("fulfilled", false, disputed(held));
    const sure = by("no").filter(({ on }) => !isVague(String(on)) && !isVague(due));
    return expected("partly", firm(sure), disputed(by("no")));
  }
  const denials = phases.filter((row) => row.negated && row["step"] === "held");
  const never = denials.filter(({ on }) => {
    if (on === undefined) return true;
    return typeof due === "string" && lies(due, String(on)) === "yes";
  });
  // No plan of these worlds is surely later than what was cancelled.
  const cancelled = is("cancelled");
  const all = [...never, ...cancelled];
  const isLate = cancelled.some(({ on }) =>
    phases.some(
      (row) =>
        !row.negated &&
        row["step"] !== "cancelled" &&
        typeof on === "string" &&
        typeof row["on"] === "string" &&
        boundsOf(on).earliest < boundsOf(row["on"]).latest,
    ),
  );
  if (all.length === 0) return expected("unknown", false, disputed(is("postponed")));
  return expected("not", firm(never) || (!isLate && firm(cancelled)), disputed(all));
}

/** The issue with what is part of it, or with what it is part of. */
function closure(
  one: World,
  issue: string | undefined,
  way: "up" | "down",
  looking: Looking,
  isSure: boolean,
): ReadonlySet<unknown> {
  const edges = cast.issueIds.flatMap((part) => {
    const rows = seen(one, part, "partOf", looking);
    const affirmed = rows.filter((row) => !row.negated && (!isSure || isFirm(row, rows)));
    return affirmed.map(({ to }) => (way === "up" ? [part, to] : [to, part]));
  });
  const found = new Set<unknown>(issue === undefined ? [] : [issue]);
  for (let turn = 0; turn < 5; turn += 1) for (const [from, to] of edges) if (found.has(from)) found.add(to);
  return found;
}
/** What became of a wish for the agenda. */
function wished(one: World, meeting: string, wish: PlainRow, looking: Looking): Expected {
  const rows = seen(one, meeting, "discussed", looking);
  const phases = seen(one, meeting, "phases", looking);
  const telling = ({ to, topic }: PlainRow, isNo: boolean, isSure = false): readonly PlainRow[] => {
    const about = closure(one, to, isNo ? "up" : "down", looking, isSure);
    return rows.filter(
      (row) => (row.negated === true) === isNo && (row.to === undefined ? row.topic === topic : about.has(row.to)),
    );
  };
  const isSurely = (target: PlainRow, isNo: boolean): boolean =>
    telling(target, isNo, true).some(
      (row) => isFirm(row, rows) && !(isNo && rows.some((it) => !it.negated && denies(row, it))),
    );
  const isContested = (all: readonly PlainRow[]): boolean =>
    all.some(
      (row) => isDisputed(row, rows) || (row.negated && rows.some((other) => !other.negated && denies(row, other))),
    );
  const [yes, no] = [telling(wish, false), telling(wish, true)];
  if (yes.length > 0 && no.length > 0) return expected("unknown", false, true);
  if (no.length > 0)
    return expected(wish["wish"] === "exclude" ? "fulfilled" : "not", isSurely(wish, true), isContested(no));
  const others = rows.filter((row) => !row.negated && !yes.includes(row));
  if (yes.length === 0) {
    if (wish["wish"] === "only" && others.length > 0)
      return expected(
        "unknown",
        false,
        others.some((row) => isDisputed(row, rows)),
      );
    const unheld = planned(undefined, phases);
    if (unheld.is !== "not") return expected("unknown", false, false);
    return wish["wish"] === "exclude" ? expected("unknown", false, unheld.isContested) : unheld;
  }
  if (wish["wish"] !== "only")
    return expected(wish["wish"] === "exclude" ? "not" : "fulfilled", isSurely(wish, false), isContested(yes));
  if (others.length > 0) {
    const plain = others.filter((row) => telling(row, true).length === 0);
    if (plain.length === 0) return expected("partly", false, true);
    const above = closure(one, wish.to, "up", looking, false);
    const isElse = plain.some(
      (row) => wish.to !== undefined && row.to !== undefined && !above.has(row.to) && isFirm(row, rows),
    );
    return expected("partly", isSurely(wish, false) && isElse, isContested(yes));
  }
  const parts = closure(one, wish.to, "down", looking, false);
  const isInside = ({ to, topic }: PlainRow): boolean => (to === undefined ? topic === wish.topic : parts.has(to));
  const rivals = seen(one, meeting, "agenda", looking).filter((row) => !row.negated && !isInside(row));
  const isAlone = rivals.length > 0 && rivals.every((row) => telling(row, false).length === 0 && isSurely(row, true));
  return expected("fulfilled", isSurely(wish, false) && isAlone, isContested(yes));
}

const ASPECTS: Readonly<Record<string, string>> = { include: "topic", only: "single-topic", exclude: "omission" };
const PLANS = ["sought", "proposed", "agreed", "scheduled"];
const keyOf = (
  aspect: string | undefined,
  row: Readonly<Record<string, unknown>>,
  { is, isSure, isContested }: Expected,
  isWhole: boolean,
) => JSON.stringify([aspect, row, is, isWhole ? [isSure, isContested] : []]);
function expectedOf(one: World, meeting: string, looking: Looking): readonly string[] {
  const isWhole = looking.asOf === undefined;
  const phases = seen(one, meeting, "phases", looking);
  const plans = phases.flatMap((row) => {
    const { step, by, due, certainty = "certain", on } = row;
    const isPlan = PLANS.includes(String(step)) || (step === "postponed" && due !== undefined);
    if (row.negated || !isPlan) return [];
    // A plan does not put itself off, and what was put off surely before it does not bear on it.
    const told = planned(due, phases);
    const aside = phases.filter((it) => it !== row);
    const verdict = told.is === "unknown" ? { ...planned(due, aside), is: "unknown" } : told;
    return [keyOf(due === undefined ? "holding" : "date", { step, by, on, due, certainty }, verdict, isWhole)];
  });
  const wishes = seen(one, meeting, "agenda", looking)
    .filter(({ negated }) => !negated)
    .map((row) => {
      const { to, topic, by, wish, certainty = "certain" } = row;
      return keyOf(
        ASPECTS[String(wish)],
        { to, topic, by, wish, certainty },
        wished(one, meeting, row, looking),
        isWhole,
      );
    });
  return [...plans, ...wishes];
}
function shownOf({ aspect, wish, by, is, surely, sourcesDisagree }: Outcome, isWhole: boolean): string {
  const { step, on, due, to, topic, certainty, wish: how } = wish as Outcome["wish"] & { readonly wish?: string };
  const who = by.map(({ id }) => id);
  const row =
    how === undefined
      ? { step, by: who, on: on?.edtf, due: due?.edtf, certainty }
      : { to: to?.id, topic: topic ?? undefined, by: who, wish: how, certainty };
  return keyOf(aspect, row, { is, isSure: surely === "yes", isContested: sourcesDisagree }, isWhole);
}

describe("of meetings", () => {
  const check = (one: World, looking: Looking): void => {
    const graph = createGraph(one.datasets).at(looking as object);
    for (const meeting of cast.meetingIds) {
      const found = graph.meeting(meeting).fulfilment();
      const isWhole = looking.asOf === undefined;
      expect(new Set(found.map((outcome) => shownOf(outcome, isWhole)))).toEqual(
        new Set(expectedOf(one, meeting, looking)),
      );
    }
  };
  it("plans and wishes come to what the rows say, through sources and certainty", () => {
    fc.assert(fc.property(maybeCancelled, narrow, check), { numRuns: 120 });
  });
  it("and on a day to what is so by then", () => {
    fc.assert(
      fc.property(maybeCancelled, lookDay, (one, asOf) => check(one, { asOf })),
      { numRuns: 60 },
    );
  });
});
