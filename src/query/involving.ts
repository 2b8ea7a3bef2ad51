// Which entities actors take part in, by the links that say so.
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { View } from "../view/view.ts";

type AnyView = View<unknown>;

/** The fields of a kind whose targets take part. */
export function involvingFields(view: AnyView, kind: string): readonly string[] {
  const fields = (view.store.ontology[kind]?.fields ?? {}) as Shape;
  return Object.entries(fields).flatMap(([name, schema]) => (rowsMarkOf(schema)?.options.involves ? [name] : []));
}
/** Affirmed rows that say who takes part. */
export function involvements(view: AnyView, id: string, fields: readonly string[]): readonly AnyRow[] {
  return fields.flatMap((field) =>
    (view.rows(id as never, field) as readonly AnyRow[]).filter(({ negated }) => !negated),
  );
}
/** An actor, or one with its organs: any of the set may take part in its place. */
export type ActorSet = ReadonlySet<string>;

/** The actor with all that is part of it. */
export function withOrgans(view: AnyView, actor: string): ActorSet {
  const found = new Set([actor]);
  for (const id of found)
    for (const { subject, negated } of view.pointing(id, "partOf", "organization")) if (!negated) found.add(subject.id);
  return found;
}

/** Ids of one kind in which all of these take part, in order; with `exactly`, nobody else. */
export function involvingAll(
  view: AnyView,
  kind: string,
  all: readonly ActorSet[],
  exactly = false,
): readonly string[] {
  const fields = involvingFields(view, kind);
  const [first] = all;
  if (!first || fields.length === 0) return [];
  const candidates = new Set<string>();
  for (const actor of first)
    for (const row of view.store.pointing.get(actor) ?? [])
      if (row.entity.startsWith(`${kind}:`)) candidates.add(row.entity);
  return [...candidates].sort().filter((id) => {
    if (!view.has(id)) return false;
    const taking = involvements(view, id, fields).flatMap(({ to }) => (to ? [to.id as string] : []));
    const isIn = all.every((set) => taking.some((actor) => set.has(actor)));
    return isIn && (!exactly || taking.every((actor) => all.some((set) => set.has(actor))));
  });
}
