// Who acted towards whom, against slow loops over the rows that the lens shows.
import { type AnyGraph, createGraph, type LensChange, type MoveOptions } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { lookDay, type PlainRecord, sourceIds, type World, world } from "../arbitraries.ts";
import {
  FIRST,
  isBefore,
  isSure,
  LAST,
  type Row,
  reading,
  stancesIn,
  stepsIn,
  type Told,
  type Truth,
} from "../plain-moves.ts";

const TAKING: { readonly [kind: string]: readonly string[] } = {
  issue: ["parties"],
  agreement: ["parties", "signatories"],
  meeting: ["participants"],
  event: ["actors", "targets"],
  position: ["holder", "addressedTo"],
};
const LINKS: { readonly [kind: string]: readonly string[] } = {
  issue: ["parties", "over", "partOf", "related"],
  agreement: [
    "parties",
    "signatories",
    "signedBy",
    "addresses",
    "replaces",
    "amends",
    "implements",
    "partOf",
    "concludedAt",
  ],
  meeting: ["participants", "place", "agenda", "discussed", "follows"],
  event: ["actors", "targets", "concerns", "causedBy", "at"],
  position: ["holder", "regards", "invokes", "respondsTo", "inFavourOf", "addressedTo"],
};
const allIn = (graph: AnyGraph): readonly { readonly id: string; readonly kind: string }[] =>
  Object.keys(TAKING).flatMap((kind) => graph.all(kind).map(({ id }) => ({ id, kind })));
const pointsTo = (
  graph: AnyGraph,
  { id, kind }: { id: string; kind: string },
  fields: readonly string[],
): readonly Row[] => fields.flatMap(reading(graph, id, kind)).filter(({ wish }) => wish !== "exclude");

/** What all take part in, and what is at issue between them. */
function sharedBy(graph: AnyGraph, sets: readonly (readonly string[])[]): readonly string[] {
  const together = allIn(graph).filter((one) => {
    const taking: readonly string[] = pointsTo(graph, one, TAKING[one.kind] ?? []).map(({ to }) => to?.id ?? "");
    return sets.every((set) => set.some((actor) => taking.includes(actor)));
  });
  const over = together.flatMap((one) => (one.kind === "issue" ? pointsTo(graph, one, ["over"]) : []));
  return [...together.map(({ id }) => id), ...over.map(({ to }) => `${to?.id}`)];
}

interface Asked {
  readonly between?: readonly string[];
  readonly organs?: boolean;
  readonly about?: string;
  readonly window?: { readonly from?: string; readonly to?: string; readonly first: string; readonly last: string };
}
const COURT = "organization:qa-court";
function expected(graph: AnyGraph, { between, organs, about, window }: Asked): readonly string[] {
  const isOrgan = graph
    .subject("organization", COURT)
    .rows("partOf")
    .some(({ negated }) => !negated);
  const sets = between?.map((actor) => (organs && isOrgan && actor === "country:qa" ? [actor, COURT] : [actor]));
  const shared = sets ? sharedBy(graph, sets) : [];
  const counts = (actor: string): string => (sets ? String(sets.findIndex((set) => set.includes(actor))) : actor);
  const found: (Told & { readonly within: Truth })[] = [];
  for (const one of allIn(graph)) {
    const near =
      about === undefined ? [] : pointsTo(graph, one, LINKS[one.kind] ?? []).filter(({ to }) => to?.id === about);
    if (about !== undefined && one.id !== about && near.length === 0) continue;
    const isDoubted = about !== undefined && one.id !== about && !near.some(isSure);
    for (const told of one.kind === "position" ? stancesIn(graph, one.id) : stepsIn(graph, one.id, one.kind)) {
      let sure = told.sure && !isDoubted;
      if (sets && counts(told.actor) === "-1") continue;
      if (sets && told.target !== null && (counts(told.target) === "-1" || counts(told.target) === counts(told.actor)))
        continue;
      if (sets && told.target === null) {
        const on = { event: ["concerns"], position: ["regards"] }[one.kind] ?? [];
        const concerns = [one.id, ...pointsTo(graph, one, on).map(({ to }) => to?.id ?? "")];
        if (!concerns.some((id) => shared.includes(id))) continue;
        sure = false;
      }
      const { day } = told;
      if (window && (day.from > window.last || day.to < window.first)) continue;
      const isIn = !window || (day.from >= window.first && day.to <= window.last && !day.vague);
      found.push({ ...told, sure, within: isIn ? "yes" : "possibly" });
    }
  }
  // Two rows may say the same of one actor or target: the surer one counts.
  const isSame = (a: Told, b: Told): boolean => a.row === b.row && a.actor === b.actor && a.target === b.target;
  const united = found.filter((one) => {
    const same = found.filter((other) => isSame(one, other));
    return one === (same.find(({ sure }) => sure) ?? same[0]);
  });
  const keyOf = ({ day, actor, target, row }: Told): readonly string[] => [
    day.from === FIRST ? day.to : day.from,
    day.to,
    actor,
    target ?? "",
    row,
  ];
  const ordered = [...united].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    const at = left.findIndex((part, place) => part !== right[place]);
    return at < 0 ? 0 : (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
  });
  return ordered.map((one) => {
    const rivals = united.filter((other) => counts(other.actor) !== counts(one.actor));
    const isFirm = ({ sure, within }: (typeof united)[number]): boolean => sure && within === "yes";
    const isBeaten = rivals.some((other) => isFirm(other) && isBefore(other.day, one.day) === "yes");
    const isFirst = isFirm(one) && rivals.every((other) => isBefore(one.day, other.day) === "yes");
    const first = isBeaten ? "no" : isFirst ? "yes" : "possibly";
    return [
      one.day.edtf,
      one.actor,
      one.target,
      one.act,
      one.within,
      one.sure ? "yes" : "possibly",
      first,
      one.row,
    ].join(" ");
  });
}
const found = (graph: AnyGraph, options: MoveOptions): readonly string[] =>
  graph
    .moves(options)
    .map(({ day, actor, target, act, within, surely, first, row }) =>
      [day.edtf, actor.id, target?.id, act, within, surely, first, row.id].map((part) => part ?? "").join(" "),
    );

const lens = fc.record(
  {
    asOf: lookDay,
    knownBy: fc.constantFrom("2002-06-01", "2004-04-04", "2006-12-31"),
    sources: fc.subarray([...sourceIds], { minLength: 1 }),
    certainty: fc.constantFrom("certain" as const, "probable" as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LensChange>;
const windows = fc.option(
  fc.constantFrom(
    { from: "2001", to: "2001", first: "2001-01-01", last: "2001-12-31" },
    { from: "2001-05-15", to: "2002-03", first: "2001-05-15", last: "2002-03-31" },
    { from: "2005-02", first: "2005-02-01", last: LAST },
    { to: "2004-04-15", first: FIRST, last: "2004-04-15" },
  ),
  { nil: undefined },
);
/** The same world with roles among those who act, acts of another type and without authors, and a court among the targets. */
const varied: fc.Arbitrary<World> = fc
  .tuple(
    world,
    fc.constantFrom("judgment", "proceedings", "visit", "protest"),
    fc.array(fc.constantFrom("court", "plaintiff", "defendant", "host", undefined), { minLength: 2, maxLength: 2 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([one, type, roles, isAuthorless, isCourt]) => {
    const changed = (record: PlainRecord): PlainRecord => {
      const without = (rows: unknown) => (rows as readonly object[]).map((row) => ({ ...row, by: undefined }));
      const isUnilateral = (rows: unknown) => JSON.stringify(rows).match(/"(?:sought|proposed|ratified)"/) !== null;
      const { phases } = record;
      const authorless = isAuthorless && phases && !isUnilateral(phases) ? { phases: without(phases) } : {};
      if (record.id !== "event:clash") return { ...record, ...authorless };
      const actors = (record["actors"] as readonly object[]).map((row, at) => ({
        ...row,
        ...(roles[at] && { role: roles[at] }),
      }));
      const targets = (record["targets"] as readonly object[]).map((row, at) => ({
        ...row,
        ...(isCourt && at === 0 && { to: COURT }),
      }));
      return { ...record, ...authorless, type, actors, targets };
    };
    const datasets = one.datasets.map((dataset) => ({
      ...dataset,
      files: dataset.files.map((file) => ({ ...file, entities: file.entities.map(changed) })),
    }));
    return { ...one, datasets };
  });
const about = fc.option(
  fc.constantFrom("issue:qa-qb-1", "issue:qb-3", "place:rock", "agreement:qa-qb-pact", "meeting:qa-qb-1", "country:qb"),
  {
    nil: undefined,
  },
);

it("has every dated act, in order, and says who may have moved first", () => {
  fc.assert(
    fc.property(varied, lens, windows, about, (one, looking, window, on) => {
      const graph = createGraph(one.datasets).at(looking) as AnyGraph;
      const { from, to } = window ?? {};
      const options = { ...(from && { from }), ...(to && { to }), ...(on && { about: on }) };
      const asked = { ...(window && { window }), ...(on && { about: on }) };
      expect(found(graph, options)).toEqual(expected(graph, asked));
    }),
    { numRuns: 300 },
  );
});
it("has the acts of some towards each other, with their organs if asked for", () => {
  fc.assert(
    fc.property(varied, lens, fc.nat(4), fc.boolean(), about, (one, looking, more, organs, on) => {
      const graph = createGraph(one.datasets).at(looking) as AnyGraph;
      const between = more === 0 ? [COURT, ...one.countries.slice(1)] : one.countries.slice(0, 1 + more);
      const options = { between, ...(organs && { organs }), ...(on && { about: on }) };
      expect(found(graph, options)).toEqual(expected(graph, options));
    }),
    { numRuns: 300 },
  );
});
it("rests on affirmed rows of who acted and towards whom, beyond doubt if it is sure", () => {
  fc.assert(
    fc.property(varied, lens, (one, looking) => {
      for (const { actor, target, row, restsOn, surely } of createGraph(one.datasets).at(looking).moves()) {
        expect(new Set([row, ...restsOn]).size).toBe(restsOn.length + 1);
        if (target) expect(restsOn.map(({ to }) => to?.id)).toContain(target.id);
        for (const part of [row, ...restsOn]) {
          expect(part.negated).toBe(false);
          expect(part.subject).toEqual(row.subject);
          if (part !== row) expect([actor.id, target?.id]).toContain(part.to?.id);
          if (surely === "yes") expect(isSure(part)).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
it("is cut to its beginning by a limit, which changes nothing else", () => {
  fc.assert(
    fc.property(varied, lens, fc.nat(6), (one, looking, limit) => {
      const graph = createGraph(one.datasets).at(looking);
      expect(graph.moves({ limit })).toEqual(graph.moves().slice(0, limit));
    }),
    { numRuns: 30 },
  );
});
it("is the same for two countries that are exchanged in what is asked", () => {
  fc.assert(
    fc.property(varied, (one) => {
      const graph = createGraph(one.datasets);
      const [first = "", second = ""] = one.countries;
      expect(graph.moves({ between: [first, second] })).toEqual(graph.moves({ between: [second, first] }));
    }),
    { numRuns: 30 },
  );
});
