// A typed walk over links, in either direction. A cursor is a plan: nothing is looked up before it is asked.
import { DiplographError, shown } from "../errors.ts";
import type { Ref } from "../ontology/answers.ts";
import type { Follow, KindOf, LinkName, RowAlong, SeenOf } from "../ontology/derive.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { View } from "../view/view.ts";
import { type Edge, edgesAt, kindOf } from "./edges.ts";
import { matches, wantedValues } from "./matching.ts";
import { checkOptions, counted, type Limited, refuseOption } from "./options.ts";

/** One step of a walk: along which link or inverse, by which row, to what. */
export interface Hop {
  readonly link: string;
  readonly row: AnyRow;
  readonly to: Ref;
}
/** How a walk got from where it began to where it ended. */
export interface Trail {
  readonly from: Ref;
  readonly hops: readonly Hop[];
}
/** Values that an entity shows; a list matches if it has the value. */
export type Matching<O, K extends KindOf<O>> = {
  readonly [F in keyof SeenOf<O, K>]?: SeenOf<O, K>[F] extends infer V
    ? V extends readonly (infer W extends string)[]
      ? W
      : V extends string | number | boolean | null
        ? V
        : never
    : never;
};

/** An entity of one of these kinds; `kind` narrows it. */
export type EachSeen<O, K> = K extends KindOf<O> ? SeenOf<O, K> : never;

/** A set of entities in the order of their ids; every method gives a new one. */
export interface Cursor<O, K extends KindOf<O>> extends Iterable<Ref<K>> {
  /**
   * The entities at the other end of this link or inverse, once each; affirmed rows only, and of these only the ones that
   * pass `test`.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` if none of the kinds at hand has such a link.
   * @example graph.from("issue:comfort-women").follow("parties", ({ side }) => side === null).toArray()
   */
  follow<N extends { [P in LinkName<O, K>]: P }[LinkName<O, K>]>(
    link: N,
    test?: (row: RowAlong<O, K, N>) => boolean,
  ): Cursor<O, Follow<O, K, N>>;
  /** Those of one kind. */
  ofKind<J extends K>(kind: J): Cursor<O, J>;
  /** Those that pass a test; a type guard narrows the kind. */
  where<S extends EachSeen<O, K>>(test: (entity: EachSeen<O, K>) => entity is S): Cursor<O, S["kind"] & K>;
  where(test: (entity: EachSeen<O, K>) => boolean): Cursor<O, K>;
  /**
   * Those that show these values; `null` for what is not known.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for a field that none of the kinds at hand has, or a value that it cannot have.
   */
  match(values: Matching<O, K>): Cursor<O, K>;
  toArray(): readonly Ref<K>[];
  /** The same, as the lens shows them. */
  seen(): readonly EachSeen<O, K>[];
  first(): Ref<K> | undefined;
  count(): number;
  /**
   * Every way that leads to what the cursor holds, in the order of the ids along it. There may be very many: `limit` stops.
   *
   * @example graph.from("country:jp").follow("holds").follow("invokes").trails({ limit: 10 })
   */
  trails(options?: Limited): readonly Trail[];
}

type AnyView = View<unknown>;
interface Plan {
  readonly starts: readonly string[];
  readonly steps: readonly Step[];
  /** The kinds that it can end at. */
  readonly kinds: readonly string[];
}
interface Walk {
  readonly link: string;
  readonly test: ((row: AnyRow) => boolean) | undefined;
}
/** A walk along a link, or what must be true of an entity to stay. */
type Step = Walk | ((id: string) => boolean);

export function createCursor<O, K extends KindOf<O>>(view: View<O>, starts: readonly string[]): Cursor<O, K> {
  return planned(view as AnyView, { starts, steps: [], kinds: [...new Set(starts.map(kindOf))] }) as never;
}

function planned(view: AnyView, plan: Plan): object {
  const { starts, steps, kinds } = plan;
  let found: readonly string[] | undefined;
  const ids = (): readonly string[] => {
    found ??= steps.reduce((at, step) => walked(view, at, step), starts);
    return found;
  };
  const refs = (): readonly Ref[] => Object.freeze(ids().map((id) => view.ref(id as Ref["id"])));
  const then = (step: Step, ends = kinds): object => planned(view, { starts, steps: [...steps, step], kinds: ends });
  return Object.freeze({
    follow: (link: string, test?: Walk["test"]) => {
      if (test !== undefined) checkTest(test);
      return then({ link, test }, endsOf(view, kinds, link));
    },
    ofKind: (kind: string) => then(isOfKind(view, kind), [kind]),
    where: (test: (entity: never) => boolean) => {
      checkTest(test);
      return then((id) => test(view.seen(id as never) as never));
    },
    match: (values: object) => {
      const wanted = wantedValues(view.store.ontology, kinds, values);
      return then((id) => matches(view.seen(id as never), wanted));
    },
    toArray: refs,
    seen: () => Object.freeze(ids().map((id) => view.seen(id as never))),
    first: () => refs()[0],
    count: () => ids().length,
    trails: (options: Limited = {}) => trails(view, plan, options),
    [Symbol.iterator]: () => refs()[Symbol.iterator](),
  });
}

function refuse(argument: string, value: string, known: Iterable<string>): never {
  const expected = [...known].sort().join(", ");
  const message = `${shown(value)} is no ${argument} here; there are ${expected}`;
  throw new DiplographError("ARGUMENT_INVALID", message, { argument, value, expected });
}
function checkTest(test: unknown): void {
  if (typeof test !== "function") refuseOption("test", test, "a function");
}
function isOfKind({ store }: AnyView, kind: string): (id: string) => boolean {
  if (!Object.hasOwn(store.ontology, kind)) refuse("kind", kind, Object.keys(store.ontology));
  return (id) => kindOf(id) === kind;
}

function walked(view: AnyView, ids: readonly string[], step: Step): readonly string[] {
  if (typeof step === "function") return ids.filter(step);
  const found = ids.flatMap((id) => hopsFrom(view, id, step).map(({ to }) => to));
  return [...new Set(found)].sort();
}
/** The kinds that a link or inverse leads to from these kinds, which must have it: told without looking anything up. */
function endsOf({ store }: AnyView, kinds: readonly string[], link: string): readonly string[] {
  const known = new Set<string>();
  const ends = new Set<string>();
  for (const [kind, { fields }] of Object.entries(store.ontology))
    for (const [field, schema] of Object.entries(fields as Shape)) {
      const { to, inverse } = rowsMarkOf(schema) ?? {};
      if (!to) continue;
      const isFrom = kinds.includes(kind);
      const isTo = inverse !== undefined && to.some((end) => kinds.includes(end));
      if (isFrom) known.add(field);
      if (isTo) known.add(inverse);
      if (isFrom && field === link) for (const end of to) ends.add(end);
      if (isTo && inverse === link) ends.add(kind);
    }
  if (!known.has(link)) refuse("link", link, known);
  return [...ends];
}
/** The rows that lead from an entity along a link. */
function hopsFrom(view: AnyView, id: string, { link, test }: Walk): readonly Edge[] {
  const edges = edgesAt(view, id, ({ field, inverse, isBack }) => (isBack ? inverse : field) === link);
  return test ? edges.filter(({ row }) => test(row)) : edges;
}

function trails(view: AnyView, { starts, steps }: Plan, options: Limited): readonly Trail[] {
  checkOptions(options, counted);
  const { limit = Number.POSITIVE_INFINITY } = options;
  const found: Trail[] = [];
  const go = (from: string, at: string, step: number, hops: readonly Hop[]): void => {
    if (found.length >= limit) return;
    const next = steps[step];
    if (next === undefined)
      found.push(Object.freeze({ from: view.ref(from as never), hops: Object.freeze([...hops]) }));
    else if (typeof next === "function") {
      if (next(at)) go(from, at, step + 1, hops);
    } else
      for (const { row, to } of hopsFrom(view, at, next))
        go(from, to, step + 1, [...hops, Object.freeze({ link: next.link, row, to: view.ref(to as never) })]);
  };
  for (const start of starts) go(start, start, 0, []);
  return Object.freeze(found);
}
