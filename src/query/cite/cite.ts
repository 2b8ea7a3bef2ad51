// What an answer rests on, as a bibliography.
import type { Evidence, Ref } from "../../ontology/answers.ts";
import type { DatasetInfo } from "../../records/read.ts";
import { look } from "../../view/lens.ts";
import { createView, type View } from "../../view/view.ts";
import { dayOrder } from "../order.ts";
import { type Cited, citedIn } from "./cited.ts";
import { type CslItem, cslItem, type SourceSeen } from "./csl.ts";

/** Where in one source what is cited stands. */
export interface CitedPlaces {
  readonly source: Ref<"source">;
  /** In their own words, numbers in order; `[]` if no evidence names a place. */
  readonly locators: readonly string[];
}
export interface Citation {
  /** CSL-JSON items, each source once: by publication, undated ones last; then by id. */
  readonly sources: readonly CslItem[];
  /** Where in each source, in the order of `sources`. */
  readonly locators: readonly CitedPlaces[];
  /** Sources with places, then the datasets with version; one line. */
  readonly text: string;
  /** Ids of the rows in the answer, in order. */
  readonly assertions: readonly string[];
  /** The datasets that bring them, by id. */
  readonly datasets: readonly DatasetInfo[];
}
export interface Citing {
  /**
   * What an answer rests on: its sources as CSL-JSON with the places in them, a short form in words, the ids of its rows,
   * and the datasets that bring them. Any answer will do: a row, an entity as seen, a list, or what has them anywhere
   * within, such as a timeline or a walk's trails. Only the evidence that stands in the answer is cited; a source that is an
   * answer itself is cited as such.
   *
   * Time: the lens has narrowed the answer already; titles, publishers and days of its sources are those of the whole data.
   *
   * @throws {DiplographError} `ARGUMENT_INVALID` for what is no answer, or one of other data.
   * @example graph.cite(graph.place("Dokdo").claims()).text
   */
  cite(answer: unknown): Citation;
}

export function cite({ store, scope }: View<unknown>, answer: unknown): Citation {
  const cited = citedIn(scope, answer);
  const whole = createView<unknown>(store, look(store, {}, {}));
  const seen = [...cited.sources].map((id) => whole.seen(id as never) as unknown as SourceSeen);
  seen.sort((a, b) => dayOrder(a.published) - dayOrder(b.published) || (a.id < b.id ? -1 : 1));
  const locators = seen.map(({ id }) =>
    Object.freeze({ source: whole.ref(id) as Ref<"source">, locators: placesIn(cited, id) }),
  );
  const datasets = store.datasets
    .filter(({ id }) => cited.datasets.has(id))
    .map((dataset) => Object.freeze({ ...dataset }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.freeze({
    sources: Object.freeze(seen.map(cslItem)),
    locators: Object.freeze(locators),
    text: textOf(seen, { locators, datasets }),
    assertions: Object.freeze([...cited.assertions].sort()),
    datasets: Object.freeze(datasets),
  });
}

function placesIn({ evidence }: Cited, id: string): readonly string[] {
  const all = evidence.flatMap(({ source, locator }: Evidence) =>
    source.id === id && locator !== null ? [locator] : [],
  );
  return Object.freeze([...new Set(all)].sort(byNumbers));
}
/** Paragraph 9 before paragraph 10. */
function byNumbers(a: string, b: string): number {
  const partsOf = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

interface Beside {
  readonly locators: readonly CitedPlaces[];
  readonly datasets: readonly DatasetInfo[];
}
function textOf(seen: readonly SourceSeen[], { locators, datasets }: Beside): string {
  const sources = seen.map(({ title, publisher, published }, at) => {
    const about = [...(publisher === null ? [] : [publisher]), published?.edtf ?? "undated"].join(", ");
    return [`${title} (${about})`, ...(locators[at]?.locators ?? [])].join(", ");
  });
  const versions = datasets.map(({ id, version }) => (version === null ? id : `${id} ${version}`));
  return [sources.join("; "), versions.join(", ")]
    .filter((part) => part !== "")
    .join(". ")
    .replace(/\s+/g, " ");
}
