// Everything that derives from an ontology, by indexed access: answers, edges, what may be written.
import type { Id, Ref, RowBase, SeenBase, Standing, StatusBase } from "./answers.ts";
import type { Answer, Field, OneOrMore, Written } from "./field.ts";
import type { AnyKind, WholeRecord } from "./kind.ts";
import type { EvidenceWritten } from "./link.ts";

/** Any ontology, by the names of its kinds. */
export interface AnyOntology {
  readonly [kind: string]: AnyKind;
}
export type KindOf<O> = keyof O & string;
export type FieldsOf<O, K extends keyof O> = O[K] extends { readonly fields: infer F } ? F : never;
/** Fields that are rows. */
export type RowField<O, K extends keyof O> = {
  [F in keyof FieldsOf<O, K>]: FieldsOf<O, K>[F] extends { "~row": unknown } ? F : never;
}[keyof FieldsOf<O, K>] &
  string;

/** One row of an answer. `F` is not held to be a row field here, so that code generic over `O` can name it. */
export type RowOf<O, K extends KindOf<O>, F extends string> = RowBase & {
  readonly subject: Ref<K>;
  readonly field: F;
} & RowShownBy<FieldsOf<O, K>[F & keyof FieldsOf<O, K>]>;
type RowShownBy<F> = F extends { "~row": infer A } ? A : never;

/** One entity of an answer, as the lens shows it. */
export type SeenOf<O, K extends KindOf<O>> = SeenBase<K> &
  StandingOf<K> &
  StatusOf<FieldsOf<O, K>> & {
    readonly [F in keyof FieldsOf<O, K>]: FieldsOf<O, K>[F] extends { "~row": unknown }
      ? readonly RowOf<O, K, F & string>[]
      : Answer<FieldsOf<O, K>[F]>;
  };
type StandingOf<K> = K extends "issue" ? { readonly standing: Standing } : unknown;
type StatusOf<F> = F extends { phases: { "~row": { step: infer S extends string } } } ? StatusBase<S> : unknown;

/** One member per link field and per target kind. */
export type EdgeOf<O> = {
  [K in KindOf<O>]: {
    [F in keyof FieldsOf<O, K>]: FieldsOf<O, K>[F] extends { "~link": { to: infer To; inverse: infer I } }
      ? [I] extends [never]
        ? { from: K; name: F; to: To; inverse: never }
        : { from: K; name: F; to: To; inverse: I }
      : never;
  }[keyof FieldsOf<O, K>];
}[KindOf<O>];
type LinkOut<E, K> = E extends { from: infer From; name: infer N extends string }
  ? K extends From
    ? N
    : never
  : never;
export type LinkIn<E, K> = E extends { to: infer To; inverse: infer I extends string }
  ? K extends To
    ? I
    : never
  : never;
/** The links and inverses that a kind has. */
export type LinkName<O, K> = K extends string ? LinkOut<EdgeOf<O>, K> | LinkIn<EdgeOf<O>, K> : never;
type Step<E, K, N> = E extends { from: infer From; name: infer F; to: infer To; inverse: infer I }
  ? (K extends From ? (N extends F ? To : never) : never) | (K extends To ? (N extends I ? From : never) : never)
  : never;
/** The kinds that one step along `N` from `K` leads to. */
export type Follow<O, K, N> = K extends string ? Step<EdgeOf<O>, K, N> & KindOf<O> : never;

type RowStep<O, E, K, N> = E extends {
  from: infer From extends KindOf<O>;
  name: infer F extends string;
  to: infer To;
  inverse: infer I;
}
  ?
      | (K extends From ? (N extends F ? RowOf<O, From, F> : never) : never)
      | (K extends To ? (N extends I ? RowOf<O, From, F> : never) : never)
  : never;
/** The rows that one step along `N` from `K` takes. */
export type RowAlong<O, K, N> = K extends string ? RowStep<O, EdgeOf<O>, K, N> : never;

interface Beside {
  readonly note?: string | undefined;
  readonly ext?: unknown;
}
type EvidencePart = OneOrMore<string | EvidenceWritten>;
/** All records but those of sources are sourced. */
type Sourced<K> = Beside &
  (K extends "source" ? { readonly evidence?: EvidencePart | undefined } : { readonly evidence: EvidencePart });
/** As the library writes it: the kind that the id begins with. */
interface OfKind<K> {
  readonly kind?: K | undefined;
}
type ShortOf<T> = T extends { readonly "~short"?: infer S } ? Extract<S, keyof WholeRecord> : never;
type Short<T> = { readonly [P in ShortOf<T>]?: WholeRecord[P] | undefined };

/** What a record may say that defines an entity, but its id. */
export type Says<O, K extends KindOf<O>> = Sourced<K> & OfKind<K> & Short<O[K]> & Written<FieldsOf<O, K>>;
export type Defines<O, K extends KindOf<O>> = { readonly id: Id<K>; readonly about?: never } & Says<O, K>;
/** A record that adds to an entity: nothing but its evidence is required. */
export type Adds<O, K extends KindOf<O>> = { readonly about: Id<K>; readonly id?: never } & Sourced<K> &
  OfKind<K> &
  Short<O[K]> & {
    readonly [P in keyof FieldsOf<O, K>]?: FieldsOf<O, K>[P] extends Field ? FieldsOf<O, K>[P]["_zod"]["input"] : never;
  };
/** Any record as it may be written. */
export type RecordOf<O> = { [K in KindOf<O>]: Defines<O, K> | Adds<O, K> }[KindOf<O>];
