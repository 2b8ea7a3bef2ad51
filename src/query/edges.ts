// The links of an entity as the lens shows them, from either end.
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { type AnyRow, qualifierOf } from "../view/any-row.ts";
import type { View } from "../view/view.ts";

type AnyView = View<unknown>;

/** One way along a row: from its subject to its target, or back. */
export interface Edge {
  readonly row: AnyRow;
  /** The field, or on the way back its inverse, if it has one. */
  readonly link: string;
  readonly to: string;
}
/** A link field, and which way along it. */
export interface Way {
  readonly field: string;
  readonly inverse: string | undefined;
  readonly isBack: boolean;
}
export const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** A row that an edge is made of: affirmed, and no wish to leave something out. */
export const isEdge = (row: AnyRow): boolean =>
  !row.negated && qualifierOf(row, "wish") !== "exclude" && row.to !== null && row.to !== undefined;

/** The edges at an entity that are wanted and lead to what the lens shows, by what they lead to, then by row. */
export function edgesAt(view: AnyView, id: string, isWanted: (way: Way) => boolean): readonly Edge[] {
  const edges = [...outward(view, id, isWanted), ...inward(view, id, isWanted)];
  return edges
    .filter(({ row, to }) => isEdge(row) && view.has(to))
    .sort((a, b) => compare(a.to, b.to) || compare(a.row.id, b.row.id));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function outward(view: AnyView, id: string, isWanted: (way: Way) => boolean): readonly Edge[] {
  const fields = Object.entries((view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape);
  return fields.flatMap(([field, schema]) => {
    const mark = rowsMarkOf(schema);
    if (!mark?.to || !isWanted({ field, inverse: mark.inverse, isBack: false })) return [];
    const rows = view.rows(id as never, field) as readonly AnyRow[];
    return rows.map((row) => ({ row, link: field, to: row.to?.id ?? "" }));
  });
}
function inward(view: AnyView, id: string, isWanted: (way: Way) => boolean): readonly Edge[] {
  const ways = new Map<string, { kind: string; field: string; link: string }>();
  for (const { entity, field, mark } of view.store.pointing.get(id) ?? []) {
    const { inverse } = mark;
    if (!isWanted({ field, inverse, isBack: true })) continue;
    ways.set(`${kindOf(entity)} ${field}`, { kind: kindOf(entity), field, link: inverse ?? field });
  }
  return [...ways.values()].flatMap(({ kind, field, link }) =>
    view.pointing(id, field, kind).map((row) => ({ row, link, to: row.subject.id as string })),
  );
}

/** The names of all links and inverses. */
export function linkNames({ store }: AnyView): readonly string[] {
  const names = Object.values(store.ontology).flatMap(({ fields }) =>
    Object.entries(fields as Shape).flatMap(([field, schema]) => {
      const { to, inverse } = rowsMarkOf(schema) ?? {};
      return to ? [field, ...(inverse === undefined ? [] : [inverse])] : [];
    }),
  );
  return [...new Set(names)].sort();
}
/** Whether these relations, if any are named, name the link in one of its directions. */
export const isAmong = (
  relations: readonly string[] | undefined,
  field: string,
  inverse: string | undefined,
): boolean =>
  relations === undefined || relations.includes(field) || (inverse !== undefined && relations.includes(inverse));
