// Datasets as they are written: typed literals with completion.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { Id } from "../ontology/answers.ts";
import type { KindOf, RecordOf, Says } from "../ontology/derive.ts";

/** Records that share a source and a language; `Record` is what they may say. */
export interface DatasetFile<Record = object> {
  /** For error messages; `files[0]` without it. */
  readonly name?: string;
  readonly $schema?: string;
  /** The source of every evidence that names none. */
  readonly defaultSource?: Id<"source">;
  /** The language of every name that states none, as BCP 47 tag. */
  readonly language?: string;
  readonly entities: readonly Record[];
}
/** Of no ontology in particular, so that `[ours, mine]` does not compare two ontologies' records. */
export interface Dataset<Record = object> {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly version: string;
  /** What it covers and what not, in words. */
  readonly coverage?: string;
  /** Datasets that it needs; each is loaded once. */
  readonly includes?: readonly Dataset[];
  readonly files: readonly DatasetFile<Record>[];
}

/**
 * The dataset itself, typed: an editor completes and checks the records of `ontology` (ours, if none is given).
 * Nothing is checked at run time; `createGraph` does.
 */
export const defineDataset = <O = DiplomaticOntology>(
  dataset: Dataset<RecordOf<NoInfer<O>>>,
  _options?: { readonly ontology: O },
): Dataset => dataset;

/** One record of our ontology that defines an entity, with completion for its kind alone. */
export const record = <K extends KindOf<DiplomaticOntology>>(
  id: Id<K>,
  says: Says<DiplomaticOntology, K>,
): Says<DiplomaticOntology, K> & { readonly id: Id<K> } => ({ ...says, id });
