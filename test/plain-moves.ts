// The acts that rows tell of, read slowly: by loops over what the lens shows, and bounds worked out by hand.
import type { AnyGraph, AnyRow } from "diplograph";
import { boundsOf } from "./arbitraries.ts";

export const FIRST = "0000-01-01";
export const LAST = "9999-12-31";
export type Row = AnyRow & {
  readonly by?: readonly { readonly id: string }[];
  readonly role?: string | null;
  readonly side?: string | null;
  readonly wish?: string;
  readonly alternatives?: readonly { readonly edtf: string }[];
};

/** The bounds of each tried stretch, worked out by hand; `start` as it is shown, where it has one. */
const stretches: {
  readonly [edtf: string]: readonly [from: string, surelyFrom: string, surelyTo: string, to: string, start?: string];
} = {
  "2000/2004": ["2000-01-01", "2000-12-31", "2004-01-01", "2004-12-31", "2000"],
  "2002-05/..": ["2002-05-01", "2002-05-31", LAST, LAST, "2002-05"],
  "../2003": [FIRST, FIRST, "2003-01-01", "2003-12-31"],
  "2001-06-15/2006": ["2001-06-15", "2001-06-15", "2006-01-01", "2006-12-31", "2001-06-15"],
  "2003/": ["2003-01-01", "2003-12-31", "2003-01-01", LAST, "2003"],
  "/2005": [FIRST, "2005-12-31", "2005-01-01", "2005-12-31"],
  "2002": ["2002-01-01", "2002-01-01", "2002-12-31", "2002-12-31", "2002-01-01"],
  "2001?/2004~": ["2001-01-01", "2001-12-31", "2004-01-01", "2004-12-31", "2001?"],
};
export interface When {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly vague: boolean;
}
const isVague = (edtf: string): boolean => /[?~]/.test(edtf);
const whenOf = (edtf: string): When => {
  const { earliest, latest } = boundsOf(edtf);
  return { edtf, from: earliest, to: latest, vague: isVague(edtf) };
};
/** Days on which voices speak. */
const spoken: { readonly [edtf: string]: When } = {
  "2002-06-01": { edtf: "2002-06-01", from: "2002-06-01", to: "2002-06-01", vague: false },
  "2004-04": { edtf: "2004-04", from: "2004-04-01", to: "2004-04-30", vague: false },
};
export type Truth = "yes" | "possibly" | "no";
export const isBefore = (a: When, b: When): Truth => {
  if (a.from >= b.to) return "no";
  return a.to < b.from && !a.vague && !b.vague ? "yes" : "possibly";
};

export const isSure = (row: Row): boolean => row.certainty === "certain" && row.holds === "yes" && !row.sourcesDisagree;
const spansOf = (row: Row) => {
  const all = row.during ? [row.during, ...(row.alternatives ?? [])] : [];
  return all.map(({ edtf }) => ({ edtf, bounds: stretches[edtf] ?? (["", "", "", ""] as const) }));
};

export interface Told {
  readonly day: When;
  readonly actor: string;
  readonly target: string | null;
  readonly act: string;
  readonly row: string;
  readonly sure: boolean;
  readonly subject: string;
}
interface Part {
  readonly id: string;
  readonly sure: boolean;
}
/** The rows of an entity in the lens, affirmed. */
export const reading = (graph: AnyGraph, id: string, kind: string) => (field: string) =>
  (graph.subject(kind, id).rows(field) as readonly Row[]).filter(({ negated }) => !negated);

function partsOf(rows: readonly Row[], day: When): readonly Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const spans = spansOf(row);
    if (spans.length > 0 && spans.every(({ bounds }) => bounds[3] < day.from)) continue;
    const isIn = spans.every(({ edtf, bounds }) => bounds[1] <= day.from && day.to <= bounds[2] && !isVague(edtf));
    if (row.to) parts.push({ id: row.to.id, sure: isSure(row) && isIn });
  }
  return parts;
}
interface Deed {
  readonly act: string;
  readonly day: When;
  readonly row: string;
  readonly sure: boolean;
  readonly subject: string;
}
function crossed(deed: Deed, actors: readonly Part[], targets: readonly Part[]): readonly Told[] {
  const all: Told[] = [];
  for (const actor of actors) {
    const others: readonly (Part | null)[] = targets.some(({ id }) => id !== actor.id)
      ? targets.filter(({ id }) => id !== actor.id)
      : [null];
    for (const target of others) {
      const sure = deed.sure && actor.sure && (target?.sure ?? true);
      all.push({ ...deed, sure, actor: actor.id, target: target?.id ?? null });
    }
  }
  return all;
}
const MAKING = ["concluded", "adopted", "initialled", "signed", "ratified", "acceded", "provisionally-applied"];
const sideOf = ({ to, side, role }: Row): string | undefined => {
  if (role === "mediator" || role === "guarantor") return undefined;
  if (side) return `side ${side}`;
  return role ? undefined : to?.id;
};

export function stepsIn(graph: AnyGraph, id: string, kind: string): readonly Told[] {
  const rows = reading(graph, id, kind);
  const type = (graph.subject(kind, id).view() as unknown as { readonly type: string }).type;
  return rows("phases").flatMap((phase): readonly Told[] => {
    if (!phase.on) return [];
    const [day, step] = [whenOf(phase.on.edtf), String(phase.step)];
    const deed = { act: `${kind}.${step}`, day, row: phase.id, sure: isSure(phase), subject: id };
    const by = (phase.by ?? []).map((one): Part => ({ id: one.id, sure: true }));
    if (kind === "meeting") {
      const taking = partsOf(rows("participants"), day);
      return crossed(deed, step === "held" ? taking : by, taking);
    }
    if (kind === "event") {
      if (step !== "occurred" && step !== "began") return [];
      const isSued = (row: Row) => row.role === "defendant" || (row.role === "host" && type === "visit");
      const isQuiet = (row: Row) =>
        (row.role === "court" && type === "proceedings") || (row.role === "plaintiff" && type === "judgment");
      const acting = partsOf(
        rows("actors").filter((row) => !isSued(row) && !isQuiet(row)),
        day,
      );
      const targets = partsOf([...rows("targets"), ...rows("actors").filter(isSued)], day);
      return crossed({ ...deed, act: `event.${type}` }, by.length > 0 ? by : acting, targets);
    }
    if (kind === "agreement") {
      const [signing, bound] = [partsOf(rows("signatories"), day), partsOf(rows("parties"), day)];
      const [first, second] = MAKING.includes(step) ? [signing, bound] : [bound, signing];
      const main = first.length > 0 ? first : second;
      if (MAKING.includes(step)) return crossed(deed, by.length > 0 ? by : main, [...signing, ...bound]);
      return by.length > 0 ? crossed(deed, by, main) : crossed({ ...deed, sure: false }, main, main);
    }
    const parties = rows("parties").filter((row) => partsOf([row], day).length > 0);
    return by.flatMap((author) => {
      const own = parties.filter((row) => row.to?.id === author.id).map(sideOf);
      const others = parties.filter((row) => sideOf(row) !== undefined && !own.includes(sideOf(row)));
      return crossed(deed, [author], partsOf(others, day));
    });
  });
}
export function stancesIn(graph: AnyGraph, id: string): readonly Told[] {
  const rows = reading(graph, id, "position");
  const { stance } = graph.subject("position", id).view() as unknown as { readonly stance: string };
  const addressed = rows("addressedTo");
  if (stance === "believes") return [];
  if (["interprets", "considers-settled", "considers-unsettled"].includes(stance) && addressed.length === 0) return [];
  return rows("holder").flatMap((row): readonly Told[] => {
    const holder = row.to?.id ?? "";
    const spans = spansOf(row);
    const starts = spans.flatMap(({ bounds: [from, surelyFrom, , , edtf] }) =>
      edtf ? [{ edtf, from, to: surelyFrom, vague: isVague(edtf) }] : [],
    );
    const said = row.evidence
      .filter(({ negated }) => !negated)
      .flatMap(({ attribution }) => attribution)
      .flatMap(({ by, on }) => (by && "id" in by && by.id === holder && on ? (spoken[on.edtf] ?? []) : []))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const from = starts.map((one) => one.from).sort()[0] ?? "";
    const to =
      starts
        .map((one) => one.to)
        .sort()
        .at(-1) ?? "";
    const vague = starts.some((one) => one.vague);
    const several = { edtf: `[${from}..${to}${vague ? "?" : ""}]`, from, to, vague };
    const day = new Set(starts.map(({ edtf }) => edtf)).size > 1 ? several : (starts[0] ?? said[0]);
    if (!day) return [];
    const sure = isSure(row) && (starts.length === 0 || starts.length === spans.length);
    const deed = { act: `position.${stance}`, day, row: row.id, sure, subject: id };
    return crossed(deed, [{ id: holder, sure: true }], partsOf(addressed, day));
  });
}
