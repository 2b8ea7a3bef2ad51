// A typed walk over links, in either direction.
import { DiplographError, shown } from "../errors.ts";
import type { Ref } from "../ontology/answers.ts";
import type { Follow, KindOf, LinkName, SeenOf } from "../ontology/derive.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { View } from "../view/view.ts";

export interface Cursor<O, K extends KindOf<O>> {
  /** The entities at the other end of this link or inverse, once each, by id; affirmed rows only. */
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
    ofKind: (kind: string) =>
      createCursor(
        view,
        ids.filter((id) => id.startsWith(`${kind}:`)),
      ),
    toArray: () => Object.freeze(ids.map((id) => any.ref(id as never))),
    seen: () => Object.freeze(ids.map((id) => any.seen(id as never))),
    first: () => (ids[0] === undefined ? undefined : any.ref(ids[0] as never)),
    count: () => ids.length,
  };
  return Object.freeze(cursor) as never;
}

function follow(view: View<unknown>, ids: readonly string[], link: string): readonly string[] {
  const known = linksOf(view);
  if (!known.has(link)) {
    const expected = [...known].sort().join(", ");
    const message = `${shown(link)} is no link; there are ${expected}`;
    throw new DiplographError("ARGUMENT_INVALID", message, { argument: "link", value: link, expected });
  }
  const found = ids.flatMap((id) => [...outward(view, id, link), ...inward(view, id, link)]);
  return [...new Set(found)].filter((id) => view.has(id)).sort();
}
/** Links and inverses of the whole ontology. */
function linksOf({ store }: View<unknown>): ReadonlySet<string> {
  const names = Object.values(store.ontology).flatMap(({ fields }) =>
    Object.entries(fields as Shape).flatMap(([field, schema]) => {
      const mark = rowsMarkOf(schema);
      return mark?.to ? [field, ...(mark.inverse === undefined ? [] : [mark.inverse])] : [];
    }),
  );
  return new Set(names);
}
/** A row that an edge is made of: affirmed, and no wish to leave something out. */
export const isEdge = (row: AnyRow): boolean =>
  !row.negated && row["wish"] !== "exclude" && row.to !== null && row.to !== undefined;

function outward(view: View<unknown>, id: string, link: string): readonly string[] {
  const fields = (view.store.ontology[id.slice(0, id.indexOf(":"))]?.fields ?? {}) as Shape;
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
