// What an extension may say of an ontology, and the ontology that it makes: refusals are texts, which the compiler shows.
import type { EdgeOf, LinkIn } from "./derive.ts";
import type { Field, ListField, Maybe, Omittable, Term } from "./field.ts";
import type { AnyKind, BesideStatus, CommonFields, Kind, ReservedField, ReservedQualifier } from "./kind.ts";
import type { Link, Rows } from "./link.ts";
import type { RowOption } from "./row-options.ts";
import type { ReservedKind } from "./soundness.ts";

export type AnyKinds<B> = { readonly [K in keyof B]: AnyKind };
type Own<K> = K extends { readonly fields: infer F } ? F : never;
type OwnName<K> = Exclude<keyof Own<K>, keyof CommonFields> & string;
type ShortKeys<K> = K extends { readonly "~short"?: infer S } ? S & string : never;

type PathsTo<B, Mark> = {
  [K in keyof B & string]: { [P in OwnName<B[K]>]: Own<B[K]>[P] extends Mark ? `${K}.${P}` : never }[OwnName<B[K]>];
}[keyof B & string];
/** `"issue.over"` for every link field: the legal keys of `links`. */
export type LinkPath<B> = PathsTo<B, { "~link": unknown }>;
/** `"issue.phases"` for every field of rows but names and remarks: the legal keys of `qualifiers`. */
export type RowPath<B> = PathsTo<B, { "~row": unknown }>;
type FieldAt<B, Path> = Path extends `${infer K}.${infer P}`
  ? K extends keyof B
    ? P extends OwnName<B[K]>
      ? Own<B[K]>[P]
      : never
    : never
  : never;

/** Every vocabulary that a field draws from, with its words. */
type Drawn<F> = F extends { "~vocabulary": infer V extends string; "~shows": infer W }
  ? { vocabulary: V; words: W }
  : F extends Omittable<infer I>
    ? Drawn<I>
    : F extends { "~of": infer I }
      ? Drawn<I>
      : F extends { "~made": readonly [infer Q, unknown] }
        ? { [P in keyof Q]: Drawn<Q[P]> }[keyof Q]
        : never;
type DrawnBy<K> = { [P in OwnName<K>]: Drawn<Own<K>[P]> }[OwnName<K>];
type AllDrawn<B> = { [K in keyof B]: DrawnBy<B[K]> }[keyof B];
/** The vocabularies that an ontology's fields draw from: the legal keys of `terms`. */
export type Vocabulary<B> = AllDrawn<B>["vocabulary"];

type NewWords<L> = L extends readonly (infer N extends string)[] ? N : never;
type WithWords<F, T> = F extends { "~vocabulary": infer V extends string; "~shows": infer W extends string }
  ? Term<V, W | (V extends keyof T ? NewWords<T[V]> : never)>
  : F extends Omittable<infer I>
    ? Maybe<WithWords<I, T> & Field>
    : F extends { "~of": infer I }
      ? ListField<WithWords<I, T> & Field>
      : F;
type WithAllWords<Q, T> = [keyof T] extends [never] ? Q : { [P in keyof Q]: WithWords<Q[P], T> };
type At<X, Path> = Path extends keyof X ? X[Path] : {};
type WidenField<F, New extends string, More, T> = F extends {
  "~made": readonly [infer Q, infer M extends RowOption];
}
  ? F extends { "~link": { to: infer To extends string; inverse: infer I extends string } }
    ? Link<To | New, I, WithAllWords<Q, T> & More, M>
    : Rows<WithAllWords<Q, T> & More, M>
  : WithWords<F, T>;
type WidenFields<K extends string, B, L, T, Q> = {
  [P in OwnName<B>]: WidenField<Own<B>[P], NewWords<At<L, `${K}.${P}`>>, At<Q, `${K}.${P}`>, T>;
};
/** `B` with the kinds `N`, the link ends `L`, the words `T`, the qualifiers `Q` and the fields `F`. */
export type Extended<B, N, L = {}, T = {}, Q = {}, F = {}> = {
  readonly [K in keyof B & string]: [
    (keyof T & DrawnBy<B[K]>["vocabulary"]) | ((keyof L | keyof Q) & `${K}.${string}`) | (keyof F & K),
  ] extends [never]
    ? B[K]
    : Kind<K, WidenFields<K, B[K], L, T, Q> & At<F, K>, ShortKeys<B[K]>>;
} & { readonly [K in keyof N & string]: N[K] };

interface MayBeLeftOut {
  readonly _zod: { readonly optin: "optional" | "defaulted"; readonly optout: "optional" };
}
/** The names of the fields of these kinds. */
type FieldNames<B, N, K> =
  | (K extends keyof B ? keyof Own<B[K]> : never)
  | (K extends keyof N ? keyof Own<N[K]> : never);
/** A link leads to kinds, at none of which its inverse is a field, unless it is itself; `P` is its name, `K` its kind. */
type TargetFits<F, P, K, B, N> = F extends { "~link": { to: infer To extends string; inverse: infer I } }
  ? [To] extends [keyof B | keyof N]
    ? [I & FieldNames<B, N, I extends P ? Exclude<To, K> : To>] extends [never]
      ? F
      : `inverse \`${I & string}\` is a field of its end`
    : `\`${Exclude<To, keyof B | keyof N> & string}\` is no kind`
  : F;
/** Every kind has its key as name, is new, may be a member of a graph, and links to kinds that exist. */
export type KindsFit<B, N> = {
  readonly [K in keyof N]: K extends keyof B | ReservedKind
    ? `\`${K & string}\` is taken`
    : N[K] extends { readonly kind: K }
      ? N[K] & { readonly fields: { [P in keyof Own<N[K]>]: TargetFits<Own<N[K]>[P], P, K, B, N> } }
      : `\`${K & string}\` is not the name of its kind`;
};
/** Every link is one, leads to the kind not yet, and its inverse is no field there. */
export type LinksFit<B, N, L> = {
  readonly [P in keyof L]: FieldAt<B, P> extends { "~link": { to: infer To; inverse: infer I } }
    ? [NewWords<L[P]> & To] extends [never]
      ? [I & FieldNames<B, N, NewWords<L[P]>>] extends [never]
        ? L[P]
        : `inverse \`${I & string}\` is a field of its end`
      : `\`${NewWords<L[P]> & To & string}\` is an end already`
    : `\`${P & string}\` is no link`;
};
/** Every vocabulary is one, and does not have the word. */
export type TermsFit<B, T> = {
  readonly [V in keyof T]: V extends Vocabulary<B>
    ? [NewWords<T[V]> & Extract<AllDrawn<B>, { vocabulary: V }>["words"]] extends [never]
      ? T[V]
      : `\`${NewWords<T[V]> & Extract<AllDrawn<B>, { vocabulary: V }>["words"] & string}\` is there already`
    : `\`${V & string}\` is no vocabulary`;
};
type Meant = "on" | "due" | "step" | "wish";
type QualifierFits<Name, Q, Taken> = Name extends ReservedQualifier | Meant | Taken
  ? `\`${Name & string}\` is taken`
  : Q extends { "~row": unknown }
    ? "a row has no rows"
    : Q extends MayBeLeftOut
      ? Q
      : "must be one that may be left out";
/** The fields are rows, and the qualifiers are new and may be left out. */
export type QualifiersFit<B, Q> = {
  readonly [P in keyof Q]: FieldAt<B, P> extends { "~made": readonly [infer Had, unknown] }
    ? { readonly [Name in keyof Q[P]]: QualifierFits<Name, Q[P][Name], keyof Had> }
    : `\`${P & string}\` has no rows`;
};
/** The fields are new, may be left out, lead to kinds, and are named like no inverse that leads to theirs. */
export type FieldsFit<B, N, F> = {
  readonly [K in keyof F]: {
    readonly [P in keyof F[K]]: P extends ReservedField | BesideStatus<F[K]> | FieldNames<B, {}, K>
      ? `\`${P & string}\` is taken`
      : P extends LinkIn<EdgeOf<B>, K> | LinkIn<EdgeOf<N>, K>
        ? `\`${P & string}\` is an inverse`
        : F[K][P] extends MayBeLeftOut
          ? TargetFits<F[K][P], P, K, B, N>
          : "must be one that may be left out";
  };
};
