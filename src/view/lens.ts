// The lens: how a graph is looked at.
import { DiplographError, shown } from "../errors.ts";
import { actors } from "../kinds/vocabularies.ts";
import type { Certainty } from "../ontology/answers.ts";
import type { Store } from "../store/store.ts";
import type { DayNumber } from "../time/calendar.ts";
import { parseIsoDay } from "../time/edtf.ts";

/** How a graph is looked at. What is left out narrows nothing. */
export interface Lens {
  /** What was true on this day, `YYYY-MM-DD`; without it an answer is the whole history. */
  readonly asOf?: string;
  /** What was public by the end of this day, `YYYY-MM-DD`. */
  readonly knownBy?: string;
  /** Only what rests on these sources, by id. */
  readonly sources?: readonly string[];
  /** Only what these datasets say, by id. */
  readonly datasets?: readonly string[];
  /** The lowest certainty that is admitted; all, if left out. */
  readonly certainty?: Certainty;
  /** The language of names, as BCP 47 tag; `"en"` if left out. */
  readonly language?: string;
  /** Whose names are used where names are contested: the id of an actor. */
  readonly perspective?: string;
}
/** A lens to merge over another one; `undefined` takes a part away. */
export type LensChange = { readonly [P in keyof Lens]?: Lens[P] | undefined };

/** A checked lens, its days as numbers. */
export interface Looking {
  readonly lens: Lens;
  readonly asOf: DayNumber | undefined;
  readonly knownBy: DayNumber | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  readonly datasets: ReadonlySet<string> | undefined;
  readonly certainty: number;
  readonly language: string;
  readonly perspective: string | undefined;
}

const certainties: readonly Certainty[] = ["possible", "probable", "certain"];
/** 0 possible, 1 probable, 2 certain. */
export const rankOf = (certainty: Certainty | undefined): number => certainties.indexOf(certainty ?? "certain");

const keys: ReadonlySet<string> = new Set([
  "asOf",
  "knownBy",
  "sources",
  "datasets",
  "certainty",
  "language",
  "perspective",
]);

function refuse(argument: string, value: unknown, expected: string): never {
  throw new DiplographError("ARGUMENT_INVALID", `\`${argument}\` is ${shown(value)}; expected ${expected}`, {
    argument,
    value,
    expected,
  });
}

export function look(store: Store, before: Lens, change: LensChange): Looking {
  if (typeof change !== "object" || change === null || Array.isArray(change)) refuse("lens", change, "an object");
  for (const key of Object.keys(change))
    if (!keys.has(key))
      refuse(`lens.${key}`, (change as Record<string, unknown>)[key], `one of ${[...keys].join(", ")}`);
  const merged = { ...before, ...change };
  const lens = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Lens;
  if (lens.certainty !== undefined && !certainties.includes(lens.certainty))
    refuse("lens.certainty", lens.certainty, certainties.join(", "));
  const datasets = listOf("lens.datasets", lens.datasets);
  const sources = listOf("lens.sources", lens.sources);
  for (const id of datasets ?? [])
    if (!store.datasets.some((dataset) => dataset.id === id))
      refuse("lens.datasets", id, `loaded datasets, of ${store.datasets.map((dataset) => dataset.id).join(", ")}`);
  return {
    lens: Object.freeze({
      ...lens,
      ...(lens.sources && { sources: Object.freeze([...lens.sources]) }),
      ...(lens.datasets && { datasets: Object.freeze([...lens.datasets]) }),
    }),
    asOf: lens.asOf === undefined ? undefined : parseIsoDay(lens.asOf, "asOf"),
    knownBy: lens.knownBy === undefined ? undefined : parseIsoDay(lens.knownBy, "knownBy"),
    sources: sources && new Set(sources.map((id) => oneId(store, "lens.sources", id, ["source"]))),
    datasets: datasets && new Set(datasets),
    certainty: lens.certainty === undefined ? 0 : rankOf(lens.certainty),
    language: languageOf(lens.language),
    perspective:
      lens.perspective === undefined ? undefined : oneId(store, "lens.perspective", lens.perspective, actors),
  };
}
function listOf(argument: string, value: readonly string[] | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) refuse(argument, value, "a list of ids");
  return value;
}
/** The id of an entity of one of these kinds. */
function oneId(store: Store, argument: string, id: string, kinds: readonly string[]): string {
  const kind = typeof id === "string" ? store.entities.get(id)?.kind : undefined;
  if (kind === undefined || !kinds.includes(kind))
    refuse(argument, id, `the id of a ${kinds.join(", ")} of this graph`);
  return id;
}
function languageOf(language: string | undefined): string {
  if (language === undefined) return "en";
  if (typeof language !== "string" || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language))
    refuse("lens.language", language, "a BCP 47 language tag");
  return language.toLowerCase();
}
