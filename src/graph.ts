// createGraph: the only place where all of it meets.
import { check } from "./check/check.ts";
import { DiplographError, type Hint, shown } from "./errors.ts";
import { type DiplomaticOntology, diplomatic } from "./kinds/diplomatic.ts";
import type { Id, SeenBase } from "./ontology/answers.ts";
import type { AnyOntology, Follow, KindOf, LinkName, RowField, RowOf, SeenOf } from "./ontology/derive.ts";
import { checkOntology } from "./ontology/soundness.ts";
import type { OurKinds } from "./query/asked.ts";
import { type AssertionOptions, assertions } from "./query/assertions.ts";
import { type Between, between } from "./query/between.ts";
import { type Cursor, createCursor } from "./query/cursor.ts";
import { type GraphQuestions, graphQuestions } from "./query/graph-questions.ts";
import { type Neighbour, type NeighbourhoodOptions, neighbourhood } from "./query/neighbourhood.ts";
import { checkObject, checkOptions, counted, type Limited, limited, refuseOption, wordsOf } from "./query/options.ts";
import { type QuestionsOf, questions } from "./query/questions.ts";
import { type Named, type Resolved, resolveActor, resolveAll, resolveOne } from "./query/resolve.ts";
import { refuseIfAny } from "./records/parse.ts";
import { type DatasetInfo, readData } from "./records/read.ts";
import { type CanonicalRecord, canonicalRecord } from "./store/record.ts";
import { createStore, type Store } from "./store/store.ts";
import type { AnyRow } from "./view/any-row.ts";
import { type Lens, type LensChange, look } from "./view/lens.ts";
import { createView, type View } from "./view/view.ts";

export interface AllOptions extends Limited {
  /** Only entities that have one of these in `types`, or as `type`. */
  readonly types?: readonly string[];
}

/** One entity, to be asked about. */
export interface Subject<O, K extends KindOf<O>> {
  readonly id: Id<K>;
  readonly kind: K;
  /** The entity as the lens shows it. */
  view(): SeenOf<O, K>;
  /**
   * The rows of one field, oldest first, undated ones last; then by target or text, then by id. Rows that say the same are
   * one: with fewer qualifiers, with other dates, or denied by another source.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` if the kind has no such field of rows.
   */
  rows<F extends { [P in RowField<O, K>]: P }[RowField<O, K>]>(field: F): readonly RowOf<O, K, F>[];
  /**
   * The entities at the other end of a link or inverse.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` if the kind has no such link.
   */
  follow<N extends { [P in LinkName<O, K>]: P }[LinkName<O, K>]>(link: N): Cursor<O, Follow<O, K, N>>;
  /** Every assertion of which it is subject or target. */
  assertions(options?: Omit<AssertionOptions, "about">): readonly AnyRow[];
}

/** What every graph has, whatever its kinds. */
export interface Kernel<O extends OurKinds> extends GraphQuestions {
  readonly lens: Lens;
  readonly ontology: O;
  readonly datasets: readonly DatasetInfo[];
  /** What is worth a look in the data and stopped nothing. */
  readonly hints: readonly Hint[];
  /**
   * The same graph through another lens: the parts given replace those of this one, `undefined` takes a part away.
   * Nothing is copied.
   *
   * @throws {DiplographError} `TIME_INVALID` if `asOf` or `knownBy` is no day, `ARGUMENT_INVALID` for any other part.
   */
  at(lens: LensChange): Graph<O>;
  /**
   * What two or more distinct actors have to do with each other.
   *
   * @throws {DiplographError} `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name, `ARGUMENT_INVALID` for fewer than two actors.
   * @example graph.between("Japan", "South Korea").issues()
   */
  between(...actors: readonly [Named, Named, ...Named[]]): Between<O>;
  /**
   * Every entity of a kind that the lens shows, by id.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for a kind or an option that there is not.
   * @example graph.all("issue", { types: ["territorial"] })
   */
  all<K extends { [P in KindOf<O>]: P }[KindOf<O>]>(kind: K, options?: AllOptions): readonly SeenOf<O, K>[];
  /**
   * The handle of one entity; `graph.issue(name)` is short for `graph.subject("issue", name)`.
   *
   * @throws {DiplographError} `ENTITY_UNKNOWN` with near names, `ENTITY_AMBIGUOUS` with the candidates.
   */
  subject<K extends { [P in KindOf<O>]: P }[KindOf<O>]>(kind: K, name: Named): Subject<O, K> & QuestionsOf<O, K>;
  /**
   * Where a walk begins: an id, or anything that has one (a reference, an entity of an answer, a handle).
   *
   * @throws {DiplographError} `ENTITY_UNKNOWN` if no entity has this id.
   * @example graph.from("country:jp").follow("partyTo").ofKind("issue").toArray()
   */
  from<K extends KindOf<O>>(start: Id<K> | { readonly id: Id<K> }): Cursor<O, K>;
  /**
   * What is around an entity, or around several, along affirmed links in either direction; by distance, then by id.
   *
   * @throws {DiplographError} `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name, `ARGUMENT_INVALID` for an option.
   * @example graph.neighbourhood("1965 claims agreement", { depth: 2, relations: ["invokes", "regards"] })
   */
  neighbourhood(start: Named | readonly Named[], options?: NeighbourhoodOptions): readonly Neighbour[];
  /** Everything that a name may mean, best first, with the reason. */
  resolve(name: string): readonly Resolved[];
  /**
   * Every assertion that the lens shows, each by itself, scalars too; by entity, field, and row.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option, `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name in one.
   */
  assertions(options?: AssertionOptions): readonly AnyRow[];
  /** One row by its id; `undefined` if the lens does not show it. */
  assertion(id: string): AnyRow | undefined;
  /** An entity as it is stored, in canonical form, whatever the lens; `undefined` if there is none. */
  record(id: string): CanonicalRecord | undefined;
}
type Handles<O extends OurKinds> = {
  readonly [K in KindOf<O>]: (name: Named) => Subject<O, K> & QuestionsOf<O, K>;
};
export type Graph<O extends OurKinds = DiplomaticOntology> = Kernel<O> & Handles<O>;

/**
 * Any graph, whatever its kinds: what reports, formats and the command line take. It has no cursor: relating two cursors
 * costs the compiler more than all the rest.
 */
export interface AnyGraph extends GraphQuestions {
  readonly lens: Lens;
  readonly ontology: object;
  readonly datasets: readonly DatasetInfo[];
  readonly hints: readonly Hint[];
  at(lens: LensChange): AnyGraph;
  all(kind: string, options?: AllOptions): readonly SeenBase[];
  subject(kind: string, name: Named): AnySubject;
  resolve(name: string): readonly Resolved[];
  neighbourhood(start: Named | readonly Named[], options?: NeighbourhoodOptions): readonly Neighbour[];
  assertions(options?: AssertionOptions): readonly AnyRow[];
  assertion(id: string): AnyRow | undefined;
  record(id: string): CanonicalRecord | undefined;
}
export interface AnySubject {
  readonly id: Id;
  readonly kind: string;
  view(): SeenBase;
  rows(field: string): readonly AnyRow[];
  assertions(options?: Omit<AssertionOptions, "about">): readonly AnyRow[];
}

export interface GraphOptions<O> {
  /** The kinds of the data; ours, if none is given. */
  readonly ontology?: O;
}

/**
 * A graph of one dataset, or of several, checked: structure first, then what the records mean together. The data are not
 * changed, and not looked at again.
 *
 * @throws {DiplographError} `DATASET_INVALID` with every problem of the data, each with dataset, file, record, path and value.
 * @example const graph = createGraph(japanKorea);
 */
export function createGraph<O extends OurKinds = DiplomaticOntology>(
  data: unknown,
  options: GraphOptions<O> = {},
): Graph<NoInfer<O>> {
  checkOptions(options, { ontology: "name" });
  const given: unknown = options.ontology;
  if (given !== undefined && (typeof given !== "object" || given === null))
    refuseOption("ontology", given, "an ontology");
  const ontology: AnyOntology = Object.freeze({ ...((options.ontology ?? diplomatic) as AnyOntology) });
  checkOntology(ontology);
  const read = readData(ontology, data);
  const { store, problems } = createStore(ontology, read);
  const found = check(store, new Set(read.problems.map(({ record }) => record)));
  refuseIfAny([...read.problems, ...problems, ...found.problems]);
  const looking = look(store, {}, {});
  return graphOf({ store, hints: Object.freeze([...found.hints]) }, createView(store, looking)) as never;
}

interface Loaded {
  readonly store: Store;
  readonly hints: readonly Hint[];
}
type AnyView = View<unknown>;
type GraphQuestion = (view: AnyView, ...args: readonly unknown[]) => unknown;

/** Methods are closures, so that `const { between } = graph` works. */
function graphOf(loaded: Loaded, view: AnyView): object {
  const { store, hints } = loaded;
  const kinds = Object.keys(store.ontology);
  const subject = (kind: string, name: Named) => {
    if (!kinds.includes(kind)) refuseKind(kind, kinds);
    return subjectOf(view, kind, resolveOne(view, name, [kind]));
  };
  const ofGraph = Object.entries(graphQuestions).map(
    ([name, ask]) => [name, (...args: readonly unknown[]) => (ask as GraphQuestion)(view, ...args)] as const,
  );
  const handles = Object.fromEntries(kinds.map((kind) => [kind, (name: Named) => subject(kind, name)]));
  return Object.freeze({
    ...handles,
    ...Object.fromEntries(ofGraph),
    lens: view.looking.lens,
    ontology: store.ontology,
    datasets: Object.freeze(store.datasets.map((dataset) => Object.freeze({ ...dataset }))),
    hints,
    at: (change: LensChange) => graphOf(loaded, createView(store, look(store, view.looking.lens, change))),
    between: (...names: readonly Named[]) => between(view as never, names),
    all: (kind: string, options?: AllOptions) => all(view, kind, kinds, options),
    subject,
    from: (start: Named) => createCursor(view, [existing(view, typeof start === "string" ? start : start?.id)]),
    neighbourhood: (start: Named | readonly Named[], options?: NeighbourhoodOptions) => {
      const names = Array.isArray(start) ? start : [start];
      if (names.length === 0) refuseOption("start", start, "at least one name");
      return neighbourhood(
        view,
        names.map((name) => resolveOne(view, name, kinds)),
        options,
      );
    },
    resolve: (name: string) => resolveAll(view, name),
    assertions: (options?: AssertionOptions) => assertions(view, options),
    assertion: (id: string) => assertionOf(view, id),
    record: (id: string) => {
      const entity = store.entities.get(id);
      return entity && canonicalRecord(entity);
    },
  });
}
function existing(view: AnyView, id: string): string {
  if (view.store.entities.has(id)) return id;
  const kinds = Object.keys(view.store.ontology);
  const ofKind = kinds.filter((kind) => String(id).startsWith(`${kind}:`));
  return resolveOne(view, String(id), ofKind.length > 0 ? ofKind : kinds, (reason) => reason === "id");
}
function refuseKind(kind: string, kinds: readonly string[]): never {
  const expected = kinds.join(", ");
  throw new DiplographError("ARGUMENT_INVALID", `there is no kind ${shown(kind)}; there are ${expected}`, {
    argument: "kind",
    value: kind,
    expected,
  });
}

type Question = (asked: object, ...args: readonly unknown[]) => unknown;
const table: { readonly [kind: string]: { readonly [question: string]: Question } | undefined } = questions as never;
function subjectOf(view: AnyView, kind: string, id: string): object {
  const asked = { id, view, actor: (name: Named) => resolveActor(view, name) };
  const own = Object.entries((Object.hasOwn(table, kind) ? table[kind] : undefined) ?? {});
  return Object.freeze({
    id,
    kind,
    view: () => view.seen(id as never),
    rows: (field: string) => view.rows(id as never, field),
    follow: (link: never) => createCursor(view, [id]).follow(link),
    assertions: (options: AssertionOptions = {}) => {
      if (Object.hasOwn(Object(options), "about"))
        refuseOption("about", options.about, "no `about`: it is this entity");
      checkObject(options);
      return assertions(view, { ...options, about: id });
    },
    ...Object.fromEntries(own.map(([name, ask]) => [name, (...args: readonly unknown[]) => ask(asked, ...args)])),
  });
}

function all(view: AnyView, kind: string, kinds: readonly string[], options: AllOptions = {}): readonly SeenBase[] {
  if (!kinds.includes(kind)) refuseKind(kind, kinds);
  const words = [...wordsOf(view.store.ontology, kind, "types"), ...wordsOf(view.store.ontology, kind, "type")];
  checkOptions(options, { types: { many: words }, ...counted });
  const seen = view
    .ids(kind as never)
    .map((id) => view.seen(id) as SeenBase & { types?: readonly string[]; type?: string | null });
  const isWanted = ({ types, type }: (typeof seen)[number]): boolean =>
    options.types === undefined || [...(types ?? []), type].some((one) => one && options.types?.includes(one));
  return limited(seen.filter(isWanted), options);
}
function assertionOf(view: AnyView, id: string): AnyRow | undefined {
  const fact = view.store.rowsById.get(id) ?? view.store.scalarsById.get(id);
  if (!fact) return undefined;
  const alone = view.assertions(fact.entity).find((row) => row.id === id);
  // A row that is shown with other dates has the id of the first, which may not hold by itself.
  const folded: readonly AnyRow[] = "mark" in fact ? view.rows(fact.entity as never, fact.field) : [];
  return alone ?? folded.find((row) => row.id === id);
}
