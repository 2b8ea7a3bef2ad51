// What a coder should look for.
import type { Ref } from "../../ontology/answers.ts";
import { rowsMarkOf, type Shape } from "../../ontology/field.ts";
import type { AnyRow } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";
import { kindOf } from "../edges.ts";
import { checkOptions, counted, type Limited, limited, refuseOption } from "../options.ts";
import { type Named, resolveOne } from "../resolve.ts";
import { entityGaps } from "./entities.ts";
import { rowGaps } from "./rows.ts";
import { type Found, type GapWhat, gapText, gapWhats } from "./words.ts";

export type { GapWhat };
export interface GapOptions extends Limited {
  /** Only gaps of these kinds. */
  readonly what?: readonly GapWhat[];
}
export interface Gap {
  readonly what: GapWhat;
  readonly entity: Ref;
  /** The row that has the gap; `null` if it is one of the entity. */
  readonly row: AnyRow | null;
  /** The field, qualifier or language that is missing; `null` where nothing is named. */
  readonly missing: string | null;
  /** One sentence for people; its wording may change. */
  readonly text: string;
}
export interface Gaps {
  /**
   * What is thin or missing in the data, of one entity, several, or all: rows on one source, days that nobody gives, parties
   * of which no position is known, demands without an answer. By entity, then in the order of `GapWhat`, then by row, then
   * by what is missing. An entity that the lens does not show has none.
   *
   * Time: what the lens shows is looked at, so that `knownBy` tells what was missing then.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for an option or an empty list, `ENTITY_UNKNOWN`, `ENTITY_AMBIGUOUS` for a name.
   * @example graph.gaps("comfort women", { what: ["single-source"] }).map(({ text }) => text)
   */
  gaps(about?: Named | readonly Named[], options?: GapOptions): readonly Gap[];
}

export function gaps(view: View<unknown>, about?: Named | readonly Named[], options: GapOptions = {}): readonly Gap[] {
  checkOptions(options, { what: { many: gapWhats }, ...counted });
  const { what = gapWhats } = options;
  const ofEntity = entityGaps(view);
  const all = entitiesOf(view, about).flatMap((id): readonly Gap[] => {
    const found = [...rowsFound(view, id), ...ofEntity(id)].filter((one) => what.includes(one.what));
    const entity = view.ref(id as Ref["id"]);
    return found.sort(compare).map((one) =>
      Object.freeze({
        what: one.what,
        entity,
        row: one.row ?? null,
        missing: one.missing ?? null,
        text: gapText(entity, one),
      }),
    );
  });
  return limited(all, options);
}
/** Those asked about, or all, that the lens shows; each once, in order. */
function entitiesOf(view: View<unknown>, about: Named | readonly Named[] | undefined): readonly string[] {
  const kinds = Object.keys(view.store.ontology);
  if (about === undefined) return kinds.flatMap((kind) => view.ids(kind as never) as readonly string[]).sort();
  const names = (Array.isArray(about) ? about : [about]) as readonly Named[];
  if (names.length === 0) refuseOption("about", about, "at least one name");
  const ids = names.map((name) => resolveOne(view, name, kinds));
  return [...new Set(ids)].filter((id) => view.has(id)).sort();
}
function rowsFound(view: View<unknown>, id: string): readonly Found[] {
  const fields = Object.entries((view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape);
  return fields.flatMap(([field, schema]) => {
    const mark = rowsMarkOf(schema);
    return mark ? (view.rows(id as never, field) as readonly AnyRow[]).flatMap((row) => rowGaps(row, mark)) : [];
  });
}
function compare(a: Found, b: Found): number {
  const byWhat = gapWhats.indexOf(a.what) - gapWhats.indexOf(b.what);
  const [left, right] = [a, b].map(({ row, missing }) => [row?.id ?? "", missing ?? ""] as const);
  return byWhat || order(left?.[0], right?.[0]) || order(left?.[1], right?.[1]);
}
const order = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);
