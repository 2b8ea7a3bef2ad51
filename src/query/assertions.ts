// Flat rows of the whole graph: what is asserted, and what it rests on.
import { scalarOf } from "../store/entity.ts";
import type { AnyRow } from "../view/any-row.ts";
import type { View } from "../view/view.ts";
import { checkOptions, counted, type Limited, limited, refuseOption, wordsOf } from "./options.ts";
import { type Named, resolveOne } from "./resolve.ts";

export interface AssertionOptions extends Limited {
  /** Only assertions of which this entity is subject or target. */
  readonly about?: Named;
  /** Only those that this source carries. */
  readonly source?: Named;
  /** With `source`: only those that rest on it alone. */
  readonly only?: boolean;
  /** Only those of positions with this stance. */
  readonly stance?: string;
  /** Only those with (`true`) or without (`false`) evidence that attributes them to somebody. */
  readonly attributed?: boolean;
  /** Only those that another source denies, or that deny what another affirms. */
  readonly sourcesDisagree?: boolean;
}

/**
 * Every assertion that the lens shows, each by itself: nothing is folded, and a scalar is a row with `value`. In the order of
 * entities, of their fields, and of the rows in them.
 */
export function assertions(view: View<unknown>, options: AssertionOptions = {}): readonly AnyRow[] {
  checkOptions(options, {
    about: "name",
    source: "name",
    only: "flag",
    stance: wordsOf(view.store.ontology, "position", "stance"),
    attributed: "flag",
    sourcesDisagree: "flag",
    ...counted,
  });
  const { about, source, only, stance, attributed, sourcesDisagree } = options;
  if (only !== undefined && source === undefined) refuseOption("only", only, "a `source` beside it");
  const subject = about === undefined ? undefined : resolveOne(view, about, Object.keys(view.store.ontology));
  const carrier = source === undefined ? undefined : resolveOne(view, source, ["source"]);
  const found = subjectsOf(view, subject)
    .filter((id) => stance === undefined || scalarOf(view.store.entities.get(id), "stance") === stance)
    .flatMap((id) => view.assertions(id))
    .filter((row) => subject === undefined || row.subject.id === subject || row.to?.id === subject)
    .filter(({ evidence }) => carrier === undefined || restsOn(evidence, carrier, only === true))
    .filter(
      ({ evidence }) =>
        attributed === undefined || evidence.some(({ attribution }) => attribution.length > 0) === attributed,
    )
    .filter((row) => sourcesDisagree === undefined || row.sourcesDisagree === sourcesDisagree);
  return limited(found, options);
}
/** All entities, or the one and those with a row that points to it. */
function subjectsOf({ store }: View<unknown>, subject: string | undefined): readonly string[] {
  if (subject === undefined) return [...store.entities.keys()];
  const pointing = (store.pointing.get(subject) ?? []).map(({ entity }) => entity);
  return [...new Set([subject, ...pointing])].sort();
}
function restsOn(evidence: AnyRow["evidence"], carrier: string, alone: boolean): boolean {
  const sources = evidence.map(({ source }) => source.id as string);
  return alone ? sources.length > 0 && sources.every((id) => id === carrier) : sources.includes(carrier);
}
