// Threads of random acts that follow from each other in every way, against a tree that is worked out by hand.
import { type AnyRow, createGraph, type Graph } from "diplograph";
import { type ThreadNode, thread } from "diplograph/graphology";
import * as fc from "fast-check";
import { expect, it } from "vitest";

const cast = {
  event: ["event:a", "event:b", "event:constructor"],
  agreement: ["agreement:a", "agreement:z"],
  meeting: ["meeting:m", "meeting:n"],
  position: ["position:p", "position:q"],
} as const;
const acts = Object.values(cast).flat();
const issues = ["issue:x", "issue:part", "issue:far"];

const evidence = fc.subarray(["source:one", "source:two"], { minLength: 1 });
const marks = fc.record({
  negated: fc.constantFrom(false, false, false, true),
  certainty: fc.constantFrom("certain", "certain", "possible"),
  evidence: evidence.map((all) => all.map((source) => ({ source }))),
});
/** Rows of a link from `from`, which never leads to itself. */
const linksOf = (from: string, to: readonly string[], more: fc.Arbitrary<object> = fc.constant({})) => {
  const others = to.filter((id) => id !== from);
  const row = fc.tuple(fc.constantFrom(...others), more, marks).map(([to, own, given]) => ({ to, ...own, ...given }));
  return fc.array(row, { maxLength: 2 });
};
const phases = (step: string) =>
  fc.array(
    fc
      .tuple(
        fc.option(fc.constantFrom("2001", "2002-01", "2002", "200X", "[..2003-01-01]", "2001-07-01"), {
          nil: undefined,
        }),
        marks,
      )
      .map(([on, given]) => ({ step, ...(on && { on }), ...given })),
    { maxLength: 2 },
  );
const { event, agreement, meeting, position } = cast;
const wish = fc.constantFrom("include", "exclude").map((how) => ({ by: "country:a", wish: how }));
const during = fc.option(fc.constantFrom("2001-03/2004", "../2002", "2002-02-02/..", "2003"), { nil: undefined });
const bodies: readonly fc.Arbitrary<object>[] = [
  ...event.map((id) =>
    fc.record({
      type: fc.constant("statement"),
      phases: phases("occurred"),
      causedBy: linksOf(id, [...event, ...agreement, ...meeting]),
      concerns: linksOf(id, ["issue:x", "issue:part", "agreement:a"]),
    }),
  ),
  ...agreement.map((id) =>
    fc.record({
      phases: phases("signed"),
      replaces: linksOf(id, agreement),
      amends: linksOf(id, agreement),
      implements: linksOf(id, [...agreement, ...event]),
      concludedAt: linksOf(id, meeting),
      addresses: linksOf(id, issues),
    }),
  ),
  ...meeting.map((id) =>
    fc.record({
      phases: phases("held"),
      follows: linksOf(id, meeting),
      discussed: linksOf(id, issues),
      agenda: linksOf(id, issues, wish),
    }),
  ),
  ...position.map((id) =>
    fc
      .tuple(linksOf(id, [...position, ...event]), linksOf(id, [...issues, "agreement:a"]), during, marks)
      .map(([respondsTo, regards, when, given]) => ({
        stance: "rejects",
        holder: { to: "country:a", ...(when && { during: when }), ...given },
        respondsTo,
        regards: [...regards, { to: "place:far", evidence: { source: "source:one" } }],
      })),
  ),
];
const world = fc
  .tuple(fc.tuple(...bodies), linksOf("issue:part", ["issue:x"]), linksOf("issue:far", ["issue:part"]))
  .map(([all, ...parts]) => [
    { id: "source:one", type: "book", title: "One", published: "2002-06-01", checked: "full-text" },
    { id: "source:two", type: "book", title: "Two", published: "2005", checked: "full-text" },
    ...["country:a", "place:far", "issue:x"].map((id) => ({ id, evidence: { source: "source:one" } })),
    ...["issue:part", "issue:far"].map((id, at) => ({ id, partOf: parts[at], evidence: { source: "source:one" } })),
    ...all.map((body, at) => ({ id: acts[at], ...body, evidence: { source: "source:one" } })),
  ]);
const lens = fc.constantFrom(
  {},
  { asOf: "2002-03-01" },
  { knownBy: "2003-01-01" },
  { sources: ["source:two"] },
  { certainty: "certain" as const },
);
const fileOf = (entities: readonly object[]) => ({ name: "f", entities });

/** A thread as far as it is compared. */
interface Told {
  readonly id: string;
  readonly day: string | null;
  readonly by: string | null;
  readonly also: readonly string[];
  readonly belongs: readonly string[];
  readonly then: readonly Told[];
}
const idsOf = (rows: readonly AnyRow[]): readonly string[] => rows.map(({ id }) => id);
const told = ({ entity, day, by, also, belongs, then }: ThreadNode): Told => ({
  id: entity.id,
  day: day?.edtf ?? null,
  by: by?.id ?? null,
  also: idsOf(also),
  belongs: idsOf(belongs),
  then: then.map(told),
});

const following = ["causedBy", "replaces", "amends", "implements", "concludedAt", "follows", "respondsTo"];
const joining = ["concerns", "addresses", "discussed", "agenda", "regards", "invokes"];
type Row = AnyRow & { readonly wish?: string };

function expected(graph: Graph, start: string): readonly Told[] {
  const kinds = ["issue", ...Object.keys(cast)] as "event"[];
  const shown = new Set<string>(kinds.flatMap((kind) => graph.all(kind).map(({ id }) => id)));
  const rows = kinds
    .flatMap((kind) => graph.all(kind).map(({ id }) => graph.subject(kind, id)))
    .flatMap((one) =>
      [...following, ...joining, "partOf"].flatMap((field): readonly Row[] =>
        field in one.view() ? one.rows(field as "causedBy") : [],
      ),
    )
    .filter(({ to, negated, wish: how }) => !negated && how !== "exclude" && to && shown.has(to.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const target = ({ to }: Row): string => String(to?.id);
  const closed = (from: readonly string[], next: (id: string) => readonly string[]): Set<string> => {
    const found = new Set(from.filter((id) => shown.has(id)));
    for (const id of found) for (const other of next(id)) found.add(other);
    return found;
  };

  const around = start.startsWith("issue:")
    ? closed([start], (id) =>
        rows.filter((row) => row.field === "partOf" && target(row) === id).map(({ subject }) => subject.id),
      )
    : closed([start], () => []);
  const belongs = (id: string): readonly Row[] =>
    id === start
      ? []
      : rows.filter(
          (row) =>
            (row.subject.id === id && around.has(target(row))) || (target(row) === id && around.has(row.subject.id)),
        );
  const steps = rows.filter(({ field }) => following.includes(field));
  const mine = acts.filter((id) => belongs(id).length > 0 || id === start);
  const before = (id: string) => steps.filter(({ subject }) => subject.id === id).map(target);
  const after = (id: string) => steps.filter((row) => target(row) === id).map(({ subject }) => subject.id);
  const all = new Set([...closed(mine, before), ...closed(mine, after)]);

  const dayOf = (id: string): { edtf: string; earliest: string | null; latest: string | null } | null => {
    if (id.startsWith("position:")) {
      const held = graph
        .position(id)
        .rows("holder")
        .filter(({ negated }) => !negated);
      const spans = held.flatMap(({ during: span }) => (span?.earliest ? [span] : []));
      // A whole year begins on its first day, an interval on the first of its two.
      const [first] = spans;
      return first
        ? { ...first, edtf: first.edtf.includes("/") ? first.edtf.replace(/\/.*/, "") : `${first.earliest}` }
        : null;
    }
    const kind = id.split(":")[0] as "event";
    const phased = graph
      .subject(kind, id)
      .rows("phases")
      .filter(({ on, negated }) => on && !negated);
    return phased[0]?.on ?? null;
  };
  const days = new Map([...all].map((id) => [id, dayOf(id)]));
  const order = (id: string): string => days.get(id)?.earliest ?? days.get(id)?.latest ?? "undated";
  const inOrder = (ids: Iterable<string>): string[] =>
    [...ids].sort((a, b) => (`${order(a)} ${a}` < `${order(b)} ${b}` ? -1 : 1));

  const above: Record<string, string> = Object.create(null);
  const isBelow = (id: string | undefined, top: string): boolean =>
    id !== undefined && (id === top || isBelow(above[id], top));
  for (const id of inOrder(all).reverse()) {
    const free = inOrder(all).filter((one) => before(id).includes(one) && !isBelow(one, id));
    const dated = free.filter((one) => order(one) !== "undated");
    const latest = dated.filter((one) => order(one) === order(String(dated.at(-1))));
    const parent = latest.sort()[0] ?? free.sort()[0];
    if (parent !== undefined) above[id] = parent;
  }
  const nodeOf = (id: string): Told => {
    const from = steps.filter((row) => row.subject.id === id && all.has(target(row)));
    const by = from.find((row) => target(row) === above[id]);
    return {
      id,
      day: days.get(id)?.edtf ?? null,
      by: by?.id ?? null,
      also: idsOf(from.filter((row) => row !== by)),
      belongs: idsOf(belongs(id)),
      then: inOrder(all)
        .filter((child) => above[child] === id)
        .map(nodeOf),
    };
  };
  return inOrder(all)
    .filter((id) => above[id] === undefined)
    .map(nodeOf);
}

it("are the tree that is worked out by hand, through every lens, of issues and of any other entity", () => {
  fc.assert(
    fc.property(
      world,
      lens,
      fc.constantFrom("issue:x", "issue:x", ...issues, "agreement:a"),
      (records, look, start) => {
        const graph = createGraph(fileOf(records)).at(look);
        expect(thread(graph, start).map(told)).toEqual(expected(graph, start));
      },
    ),
    { numRuns: 80 },
  );
});

const flat = (nodes: readonly ThreadNode[]): readonly ThreadNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.then)]);
it("hold each entity once, and each row by which it follows once", () => {
  fc.assert(
    fc.property(world, (records) => {
      const nodes = flat(thread(createGraph(fileOf(records)), "issue:x"));
      const ids = nodes.map(({ entity }) => entity.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { entity, by, also, then } of nodes) {
        const from = [...(by ? [by] : []), ...also];
        expect(new Set(idsOf(from)).size).toBe(from.length);
        expect(from.every(({ subject, to, negated }) => subject.id === entity.id && to && !negated)).toBe(true);
        for (const child of then) expect(child.by?.to?.id).toBe(entity.id);
      }
    }),
    { numRuns: 30 },
  );
});

it("do not depend on the order of the data", () => {
  fc.assert(
    fc.property(world, (records) => {
      const [one, other] = [records, [...records].reverse()].map((all) => createGraph(fileOf(all)));
      expect(other && thread(other, "issue:x")).toEqual(one && thread(one, "issue:x"));
    }),
    { numRuns: 30 },
  );
});

it("of acts with days of their own are the same whatever the acts are called", () => {
  const renamed = (id: string): string =>
    id.replace(/^event:([a-d])$/, (_, at) => `event:${"dcba"["abcd".indexOf(at)]}`);
  const events = ["event:a", "event:b", "event:c", "event:d"];
  const shape = (nodes: readonly ThreadNode[], name: (id: string) => string): unknown =>
    nodes.map(({ entity, day, then }) => [name(entity.id), day?.edtf, shape(then, name)]);
  fc.assert(
    fc.property(fc.tuple(...events.map((id) => linksOf(id, events))), (all) => {
      const records = (name: (id: string) => string) => [
        { id: "source:one", type: "book", title: "One", checked: "full-text" },
        { id: "source:two", type: "book", title: "Two", checked: "full-text" },
        { id: "issue:x", evidence: { source: "source:one" } },
        ...all.map((causes, at) => ({
          id: name(String(events[at])),
          type: "statement",
          on: `200${at}`,
          concerns: "issue:x",
          causedBy: causes.map(({ to, ...more }) => ({ to: name(to), ...more })),
          evidence: { source: "source:one" },
        })),
      ];
      const [plain, other] = [createGraph(fileOf(records((id) => id))), createGraph(fileOf(records(renamed)))];
      expect(shape(thread(other, "issue:x"), renamed)).toEqual(shape(thread(plain, "issue:x"), (id) => id));
    }),
    { numRuns: 40 },
  );
});
