// A typed walk over links, in either direction.
import { DiplographError, shown } from "../errors.ts";
import type { Ref } from "../ontology/answers.ts";
import type { Follow, KindOf, LinkName, SeenOf } from "../ontology/derive.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type AnyRow, qualifierOf } from "../view/any-row.ts";
import type { View } from "../view/view.ts";

export interface Cursor<O, K extends KindOf<O>> {
  /**
   * The entities at the other end of this link or inverse, once each, by id; affirmed rows only.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` if none of the kinds at hand has such a link.
   */
  follow<N extends { [P in LinkName<O, K>]: P }[LinkName<O, K>]>(link: N): Cursor<O, Follow<O, K, N>>;
  /** Those of one kind. */
  ofKind<J extends K>(kind: J): Cursor<O, J>;
  /** By id. */
  toArray(): readonly Ref<K>[];
  seen(): readonly SeenOf<O, K>[];
  first(): Ref<K> | undefined;
  count(): number;
}

export function createCursor<O, K extends KindOf<O>>(view: View<O>, ids: readonly string[]): Cursor<O, K> {
  const any = view as View<unknown>;
  const cursor = {
    follow: (link: string) => createCursor(view, follow(any, ids, link)),
    ofKind: (kind: string) => createCursor(view, ofKind(any, ids, kind)),
    toArray: () => Object.freeze(ids.map((id) => any.ref(id as never))),
    seen: () => Object.freeze(ids.map((id) => any.seen(id as never))),
    first: () => (ids[0] === undefined ? undefined : any.ref(ids[0] as never)),
    count: () => ids.length,
  };
  return Object.freeze(cursor) as never;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));
function refuse(argument: string, value: string, known: Iterable<string>): never {
  const expected = [...known].sort().join(", ");
  const message = `${shown(value)} is no ${argument} here; there are ${expected}`;
  throw new DiplographError("ARGUMENT_INVALID", message, { argument, value, expected });
}
function ofKind({ store }: View<unknown>, ids: readonly string[], kind: string): readonly string[] {
  if (!Object.hasOwn(store.ontology, kind)) refuse("kind", kind, Object.keys(store.ontology));
  return ids.filter((id) => kindOf(id) === kind);
}
function follow(view: View<unknown>, ids: readonly string[], link: string): readonly string[] {
  const kinds = ids.length === 0 ? Object.keys(view.store.ontology) : [...new Set(ids.map(kindOf))];
  const known = linksOf(view, kinds);
  if (!known.has(link)) refuse("link", link, known);
  const found = ids.flatMap((id) => [...outward(view, id, link), ...inward(view, id, link)]);
  return [...new Set(found)].filter((id) => view.has(id)).sort();
}
/** The links and inverses that some of these kinds have. */
function linksOf({ store }: View<unknown>, kinds: readonly string[]): ReadonlySet<string> {
  const links = Object.entries(store.ontology).flatMap(([kind, { fields }]) =>
    Object.entries(fields as Shape).flatMap(([field, schema]) => {
      const { to, inverse } = rowsMarkOf(schema) ?? {};
      if (!to) return [];
      const isPointedTo = inverse !== undefined && to.some((end) => kinds.includes(end));
      return [...(kinds.includes(kind) ? [field] : []), ...(isPointedTo ? [inverse] : [])];
    }),
  );
  return new Set(links);
}
/** A row that an edge is made of: affirmed, and no wish to leave something out. */
export const isEdge = (row: AnyRow): boolean =>
  !row.negated && qualifierOf(row, "wish") !== "exclude" && row.to !== null && row.to !== undefined;

function outward(view: View<unknown>, id: string, link: string): readonly string[] {
  const fields = (view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape;
  const schema = Object.hasOwn(fields, link) ? fields[link] : undefined;
  if (!schema || !rowsMarkOf(schema)?.to) return [];
  return (view.rows(id as never, link) as readonly AnyRow[]).filter(isEdge).map(({ to }) => to?.id ?? "");
}
function inward(view: View<unknown>, id: string, link: string): readonly string[] {
  const fields = new Set(
    (view.store.pointing.get(id) ?? [])
      .filter(({ mark }) => mark.inverse === link)
      .map(({ field, entity }) => `${entity.slice(0, entity.indexOf(":"))} ${field}`),
  );
  return [...fields].flatMap((pair) => {
    const [kind = "", field = ""] = pair.split(" ");
    return view
      .pointing(id, field, kind)
      .filter(isEdge)
      .map(({ subject }) => subject.id);
  });
}
