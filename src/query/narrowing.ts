// To which entities an answer is narrowed: to what concerns something, or what concerns actors.
import type { View } from "../view/view.ts";
import { between } from "./between.ts";
import { concerned } from "./concerned.ts";
import { withOrgans } from "./involving.ts";
import { refuseOption } from "./options.ts";
import { type Named, resolveOne } from "./resolve.ts";

type AnyView = View<unknown>;

export interface Narrowing {
  /** Only these entities, and those with an affirmed row that points to one of them. */
  readonly about?: Named | readonly Named[];
  /** Only what these actors, two or more, take part in together, and the positions of any of them on it. */
  readonly between?: readonly Named[];
  /** With `between`: count the organs of an actor (courts, companies, ministries) as the actor. */
  readonly organs?: boolean;
}
export const narrowing = { about: "name", between: "name", organs: "flag" } as const;

/** The entities that these options leave, as any of the views shows them; `undefined` if they narrow nothing. The first view reads the names. */
export function narrowedTo(
  views: readonly [AnyView, ...AnyView[]],
  options: Narrowing,
): ReadonlySet<string> | undefined {
  if (options.organs !== undefined && options.between === undefined)
    refuseOption("organs", options.organs, "a `between` beside it");
  const near = options.about === undefined ? undefined : about(views, options.about);
  const amid = options.between === undefined ? undefined : amidst(views, options.between, options.organs);
  return near && amid ? new Set([...near].filter((id) => amid.has(id))) : (near ?? amid);
}

function about(views: readonly [AnyView, ...AnyView[]], given: Named | readonly Named[]): ReadonlySet<string> {
  const [first] = views;
  const names: readonly Named[] = Array.isArray(given) ? given : [given];
  if (names.length === 0) refuseOption("about", given, "a name, or a list of at least one");
  const ids = names.map((name) => resolveOne(first, name, Object.keys(first.store.ontology)));
  return new Set(ids.flatMap((id) => [id, ...views.flatMap((view) => pointersTo(view, id))]));
}
function pointersTo(view: AnyView, id: string): readonly string[] {
  const fields = new Set((view.store.pointing.get(id) ?? []).map(({ field }) => field));
  const rows = [...fields].flatMap((field) => view.pointing(id, field));
  return rows.flatMap(({ subject, negated }) => (negated ? [] : [subject.id]));
}

function amidst(
  views: readonly [AnyView, ...AnyView[]],
  names: readonly Named[],
  organs: boolean | undefined,
): ReadonlySet<string> {
  if (!Array.isArray(names)) refuseOption("between", names, "a list of two or more distinct actors");
  const actors = between(views[0] as never, names).actors.map(({ id }) => id);
  const found = views.flatMap((view) =>
    concerned(
      view,
      actors,
      actors.map((actor) => (organs ? withOrgans(view, actor) : new Set([actor]))),
    ),
  );
  return new Set(found);
}
