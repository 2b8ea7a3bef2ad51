// Fields: ordinary zod schemas, those that an answer shows differently marked. For the compiler a mark is a property that
// exists only in the type ("~…"); at run time it is a WeakMap entry, because .describe(), .meta() and .refine() clone a
// schema and drop properties put on it.
import * as z from "zod";
import { dayProblem, spanProblem } from "../time/edtf.ts";
import type { Day, Id, Ref, Span } from "./answers.ts";
import type { RowOptions } from "./row-options.ts";

export type Field = z.core.$ZodType;
export type Shape = Readonly<Record<string, Field>>;
export type OneOrMore<T> = T | readonly T[];

type In<F> = F extends Field ? F["_zod"]["input"] : never;
type Out<F> = F extends Field ? F["_zod"]["output"] : never;

/** The schema is shown as `A` in answers. */
export interface Shows<A> {
  readonly "~shows": A;
}
export interface OptionalKey<Output, Input> extends z.core.$ZodTypeInternals<Output, Input> {
  optin: "optional";
  optout: "optional";
}

/** A scalar with the zod methods that leave what it shows alone; relating two whole `z.ZodType` costs 80 000 instantiations. */
export interface Scalar<T, A> extends z.core.$ZodType<T, T>, Shows<A> {
  exactOptional(): Maybe<this>;
  describe(text: string): this;
}
interface MaybeInternals<F extends Field> extends OptionalKey<Out<F>, In<F>> {
  def: z.core.$ZodTypeDef & { type: "optional"; innerType: F };
}
/** A field that may be left out. */
export interface Maybe<F extends Field> extends z.core.$ZodType<Out<F>, In<F>, MaybeInternals<F>> {
  describe(text: string): this;
}
export interface DayField extends Scalar<string, Day> {}
export interface SpanField extends Scalar<string, Span> {}
export interface RefField<To extends string> extends Scalar<Id<To>, Ref<To>> {}
export interface Term<V extends string, W extends string> extends Scalar<W, W> {
  readonly "~vocabulary": V;
}
/** Zero or more values; one alone may be written without the list. */
export interface ListField<F extends Field>
  extends z.core.$ZodType<Out<F>[], OneOrMore<In<F>>, OptionalKey<Out<F>[], OneOrMore<In<F>>>>,
    Shows<readonly Answer<F>[]> {
  readonly "~of": F;
  describe(text: string): this;
}

/** What an answer shows for one field: the marked type, `null` for what is left open, else zod's own output. */
export type Answer<F> = F extends Shows<infer A> ? A : F extends Omittable<infer I> ? Answer<I> | null : Out<F>;
/** `.optional()` or `.exactOptional()` of `I`, told by two properties: comparing whole zod types costs a hundred times more. */
export interface Omittable<I> {
  _zod: { def: { type: "optional"; innerType: I } };
}
export type Answers<Q> = { readonly [P in keyof Q]: Answer<Q[P]> };

type OptionalIn<Q> = {
  [P in keyof Q]: Q[P] extends { _zod: { optin: "optional" | "defaulted" } } ? P : never;
}[keyof Q];
/** What may be written for the fields of a shape. */
export type Written<Q> = { readonly [P in Exclude<keyof Q, OptionalIn<Q>>]: In<Q[P]> } & {
  readonly [P in OptionalIn<Q>]?: In<Q[P]> | undefined;
};
/** What is stored for them: every short form written out. */
export type Stored<Q> = {
  readonly [P in keyof Q as Q[P] extends { _zod: { optout: "optional" } } ? never : P]: Out<Q[P]>;
} & { readonly [P in keyof Q as Q[P] extends { _zod: { optout: "optional" } } ? P : never]?: Out<Q[P]> };

/** What the library knows of a field at run time. */
export type Mark =
  | { readonly is: "day" }
  | { readonly is: "span" }
  | { readonly is: "ref"; readonly to: readonly string[] }
  | { readonly is: "term"; readonly vocabulary: string; readonly words: readonly string[] }
  | { readonly is: "list"; readonly of: Field }
  | RowsMark;
export interface RowsMark {
  readonly is: "rows";
  /** The kinds of target; absent if the rows are no links. */
  readonly to?: readonly string[];
  readonly inverse?: string;
  readonly qualifiers: Shape;
  readonly options: RowOptions;
}

const marks = new WeakMap<Field, Mark>();
/** The one cast of each constructor: from the schema that runs to the interface that names it. */
export function marked(schema: Field, mark: Mark): never {
  marks.set(schema, mark);
  return schema as never;
}
/** The mark of a schema, or of what it was cloned from or wraps. */
export function markOf(schema: Field): Mark | undefined {
  const { parent, def } = schema._zod;
  const inner = parent ?? (def as { innerType?: Field }).innerType;
  return marks.get(schema) ?? (inner && markOf(inner));
}
/** The mark of a field that holds rows. */
export function rowsMarkOf(schema: Field): RowsMark | undefined {
  const mark = markOf(schema);
  return mark?.is === "rows" ? mark : undefined;
}
/** What `.describe()` said of a schema, or of what it wraps. */
export function descriptionOf(schema: Field): string | undefined {
  const { innerType } = schema._zod.def as { innerType?: Field };
  return z.globalRegistry.get(schema)?.description ?? (innerType && descriptionOf(innerType));
}
export const isOptional = (schema: Field): boolean => schema._zod.optin === "optional";

/** `kind:slug`, fit for an IRI. */
export const ID = /^[a-z][a-zA-Z]*:[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** No text of a record is longer. */
export const TEXT_LIMIT = 10_000;
export const ID_LIMIT = 200;

/** What is too long is not matched: a pattern that repeats a group runs out of stack. */
export const anId = (): z.ZodString =>
  z.string().max(ID_LIMIT, { abort: true }).regex(ID, "expected an id, `kind:slug`");
/** A text that says something and can be written anywhere: no control character but tab and line end, no half of a pair. */
const isWords = (value: string): boolean => /\S/.test(value) && !/\p{Cs}|(?![\t\n\r])\p{Cc}/u.test(value);
/** Words in a record: not blank, at most 10 000 characters. */
export const text = (): z.ZodString =>
  z
    .string()
    .min(1, { abort: true })
    .max(TEXT_LIMIT, { abort: true })
    .refine(isWords, "expected words, without control characters or halves of characters");

function timeField(problemOf: (edtf: string) => string | undefined): z.ZodString {
  return z.string().superRefine((edtf, context) => {
    const reason = problemOf(edtf);
    if (reason !== undefined) context.addIssue({ code: "custom", message: reason, params: { time: true } });
  });
}
/** One day, known as well as EDTF can say. */
export const day = (): DayField => marked(timeField(dayProblem), { is: "day" });
/** A stretch of days, in EDTF. */
export const span = (): SpanField => marked(timeField(spanProblem), { is: "span" });
/** The id of an entity that a row mentions; no edge. */
export const ref = <const To extends string>(...to: readonly To[]): RefField<To> => marked(anId(), { is: "ref", to });
/** A word of a closed list. */
export const term = <const V extends string, const W extends string>(vocabulary: V, words: readonly W[]): Term<V, W> =>
  marked(z.enum(words), { is: "term", vocabulary, words });

const listed = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value]);
/** Zero or more values; one alone may be written without the list. */
export const list = <F extends Field>(of: F): ListField<F> =>
  marked(z.preprocess(listed, z.array(of)).exactOptional(), { is: "list", of });
