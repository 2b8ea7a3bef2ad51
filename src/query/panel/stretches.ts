// Rows as stretches of days, and whether several of them share a day.
import type { Bounds } from "../../time/bounds.ts";
import { parseDay, parseSpan } from "../../time/edtf.ts";
import type { Truth } from "../../time/truth.ts";
import type { AnyRow } from "../../view/any-row.ts";

/** A stretch of which nothing is more than possible is `qualified`, whether its dates or the row that says it are unsure. */
export type Stretch = Bounds;

/** Affirmed without a doubt: certain, and denied by no source. */
export const isSure = ({ negated, certainty, sourcesDisagree }: AnyRow): boolean =>
  !negated && certainty === "certain" && !sourcesDisagree;

export const always = (qualified: boolean): Stretch => ({
  earliest: Number.NEGATIVE_INFINITY,
  surelyFrom: Number.NEGATIVE_INFINITY,
  surelyTo: Number.POSITIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
  qualified,
});

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** When a state was: its `during`, whichever source is right; `undefined` if it has none. */
export function datedStretch(row: AnyRow): Stretch | undefined {
  if (!row.during) return undefined;
  const { alternatives = [] } = row as AnyRow & { readonly alternatives?: readonly { readonly edtf: string }[] };
  const spans = [row.during, ...alternatives].map(({ edtf }) => parseSpan(edtf));
  return {
    earliest: least(spans.map(({ earliest }) => earliest)),
    surelyFrom: most(spans.map(({ surelyFrom }) => surelyFrom)),
    surelyTo: least(spans.map(({ surelyTo }) => surelyTo)),
    latest: most(spans.map(({ latest }) => latest)),
    qualified: !isSure(row) || spans.some(({ qualified }) => qualified),
  };
}
/** When a state without `during` was: surely from the first to the last publication of its sources, possibly at any time. */
export function publishedStretch(row: AnyRow): Stretch {
  const published = publicationsOf(row);
  return {
    ...always(!isSure(row)),
    surelyFrom: least(published.map(({ latest }) => latest)),
    surelyTo: most(published.map(({ earliest }) => earliest)),
  };
}
/** The one day of an act; without `on` it was done by the first publication of its sources. */
export function momentOf(row: AnyRow): Stretch {
  const on = row.on ? parseDay(row.on.edtf) : undefined;
  const earliest = on?.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = on?.latest ?? least(publicationsOf(row).map((day) => day.latest));
  const qualified = !isSure(row) || on?.qualified === true;
  return { earliest, surelyFrom: latest, surelyTo: earliest, latest, qualified };
}
const publicationsOf = ({ evidence }: AnyRow) =>
  evidence.flatMap(({ source, negated }) => (negated || !source.published ? [] : [parseDay(source.published.edtf)]));

/**
 * Whether there is a day that all of the stretches have. Stretches of a line of which every two share a day share one all
 * together, so that pairs decide.
 */
export function shareDay(stretches: readonly Stretch[]): Truth {
  let isSureOf = stretches.every(({ qualified }) => !qualified);
  for (const [at, one] of stretches.entries())
    for (const other of stretches.slice(at + 1)) {
      if (one.earliest > other.latest || other.earliest > one.latest) return "no";
      isSureOf &&= one.surelyFrom <= other.surelyTo && other.surelyFrom <= one.surelyTo;
    }
  return isSureOf ? "yes" : "possibly";
}
