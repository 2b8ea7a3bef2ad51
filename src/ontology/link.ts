// Rows: the fields that carry evidence. A link is a row that points to another entity.
import * as z from "zod";
import type { Certainty, Id, Ref, Span, Verb } from "./answers.ts";
import {
  type Answers,
  anId,
  day,
  type Field,
  list,
  marked,
  type OneOrMore,
  type OptionalKey,
  type Shape,
  type Stored,
  span,
  text,
  type Written,
} from "./field.ts";
import type { RowOption, RowOptions } from "./row-options.ts";

/** Who said it: an actor's id, or words for somebody without a name. */
export type SpeakerWritten = string | { readonly description: string; readonly of?: OneOrMore<Id> };
export interface VoiceWritten {
  readonly by?: SpeakerWritten;
  readonly verb: Verb;
  readonly on?: string;
}
/** Evidence as it may be written; a bare string is its locator, where the file has a `defaultSource`. */
export interface EvidenceWritten {
  readonly source?: Id<"source">;
  readonly locator?: string;
  readonly quote?: { readonly text: string; readonly lang: string };
  /** Outermost reporter first. */
  readonly attribution?: OneOrMore<VoiceWritten>;
  /** Short for an attribution of one voice, with the verb `said`. */
  readonly said?: SpeakerWritten;
  readonly saidOn?: string;
}
/** The marks that every row may be written with. */
export interface RowMarks {
  readonly certainty?: Certainty;
  readonly negated?: boolean;
  /** When it became public, if that is not what its dates and sources say. */
  readonly disclosed?: string;
  readonly evidence?: OneOrMore<string | EvidenceWritten>;
  /** The editor's words; asserts nothing. */
  readonly note?: string;
  /** Any JSON of the user's. */
  readonly ext?: unknown;
}
type If<Option extends RowOption, M, Then, Else = unknown> = Option extends M ? Then : Else;

/** What may be written for a row. */
export type RowWritten<Q, M> = RowMarks & If<"state", M, { readonly during?: string }> & Written<Q>;
/** What an answer shows of it. */
export type RowShown<Q, M> = If<
  "state",
  M,
  {
    readonly during: Span | null;
    /** Other dates that sources give for the same, overlapping this one. */
    readonly alternatives: readonly Span[];
  }
> &
  Answers<Q>;
type RowStored<Q, M> = RowMarks & If<"state", M, { readonly during?: string }> & Stored<Q>;

type LinkWritten<To extends string, Q, M> = RowWritten<Q, M> &
  If<
    "topic",
    M,
    { readonly to: Id<To>; readonly topic?: never } | { readonly topic: string; readonly to?: never },
    { readonly to: Id<To> }
  >;
type LinkShown<To extends string, Q, M> = RowShown<Q, M> &
  If<"topic", M, { readonly to: Ref<To> | null; readonly topic: string | null }, { readonly to: Ref<To> }>;
type LinkStored<To extends string, Q, M> = RowStored<Q, M> &
  If<"topic", M, { readonly to?: Id<To>; readonly topic?: string }, { readonly to: Id<To> }>;
/** The bare id will do where no qualifier is required. */
type Bare<To extends string, Q> = {} extends Written<Q> ? Id<To> : never;

interface RowsOf<Stored, Written, M>
  extends z.core.$ZodType<
    readonly Stored[],
    OneOrMore<Written>,
    If<
      "required",
      M,
      z.core.$ZodTypeInternals<readonly Stored[], OneOrMore<Written>>,
      OptionalKey<readonly Stored[], OneOrMore<Written>>
    >
  > {
  describe(text: string): this;
}
export interface Rows<Q, M extends RowOption> extends RowsOf<RowStored<Q, M>, RowWritten<Q, M>, M> {
  readonly "~row": RowShown<Q, M>;
  readonly "~made": readonly [Q, M];
}
export interface Link<To extends string, Inverse extends string, Q, M extends RowOption>
  extends RowsOf<LinkStored<To, Q, M>, Bare<To, Q> | LinkWritten<To, Q, M>, M> {
  readonly "~row": LinkShown<To, Q, M>;
  readonly "~made": readonly [Q, M];
  readonly "~link": { readonly to: To; readonly inverse: Inverse };
}

const speaker = z.preprocess(
  (value) => (typeof value === "string" && !/^[a-z][a-zA-Z]*:[a-z0-9-]+$/.test(value) ? { description: value } : value),
  z.union([anId(), z.strictObject({ description: text(), of: list(anId()) })]),
);
const voice = z.strictObject({
  by: speaker.exactOptional(),
  verb: z.enum(["said", "announced", "wrote", "reported"]),
  on: day().exactOptional(),
});
/** `said` and `saidOn` become an attribution of one voice; both forms at once are left for the strict object to refuse. */
function expandEvidence(value: unknown): unknown {
  if (typeof value === "string") return { locator: value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { said, saidOn, ...rest } = value as { said?: unknown; saidOn?: unknown; attribution?: unknown };
  if ((said === undefined && saidOn === undefined) || rest.attribution !== undefined) return value;
  const only = { ...(said !== undefined && { by: said }), verb: "said", ...(saidOn !== undefined && { on: saidOn }) };
  return { ...rest, attribution: [only] };
}
const evidence = z.preprocess(
  expandEvidence,
  z.strictObject({
    source: anId().exactOptional(),
    locator: text().exactOptional(),
    quote: z.strictObject({ text: text(), lang: text() }).exactOptional(),
    attribution: list(voice),
  }),
);
/** The marks of rows and of whole records. */
export const rowMarks = {
  certainty: z.enum(["certain", "probable", "possible"]).exactOptional(),
  negated: z.boolean().exactOptional(),
  disclosed: day().exactOptional(),
  evidence: list(evidence),
  note: text().exactOptional(),
  ext: z.json().exactOptional(),
};

const expandRows = (value: unknown): unknown =>
  value === undefined
    ? value
    : (Array.isArray(value) ? value : [value]).map((row: unknown) => (typeof row === "string" ? { to: row } : row));

/** One strict object per row, reached by expanding first: a union of the forms would answer "Invalid input" at the field. */
function build(to: Shape, qualifiers: Shape, options: RowOptions): Field {
  const strict = z.strictObject({
    ...to,
    ...qualifiers,
    ...(options.state && { during: span().exactOptional() }),
    ...rowMarks,
  });
  const row = options.topic
    ? strict.refine((value) => "to" in value !== "topic" in value, "expected either `to`, an id, or `topic`, in words")
    : strict;
  return options.required
    ? z.preprocess(expandRows, z.array(row).min(1))
    : z.preprocess(expandRows, z.array(row)).exactOptional();
}

/** A field of rows that point nowhere: names, phases, provisions. */
export function rows<Q extends Shape, const M extends RowOptions = {}>(
  qualifiers: Q,
  options?: M,
): Rows<Q, keyof M & RowOption> {
  const given: RowOptions = options ?? {};
  return marked(build({}, qualifiers, given), { is: "rows", qualifiers, options: given });
}

/**
 * A field of links to entities of the kinds `to`, readable from their side as `inverse`.
 *
 * @example link({ to: ["country"], inverse: "flagOf" }, { since: day().exactOptional() }, { state: true })
 */
export function link<
  const To extends string,
  const Inverse extends string = never,
  Q extends Shape = {},
  const M extends RowOptions = {},
>(
  end: { readonly to: readonly To[]; readonly inverse?: Inverse },
  qualifiers?: Q,
  options?: M,
): Link<To, Inverse, Q, keyof M & RowOption> {
  const [own, given]: [Shape, RowOptions] = [qualifiers ?? {}, options ?? {}];
  const to = given.topic ? { to: anId().exactOptional(), topic: text().exactOptional() } : { to: anId() };
  return marked(build(to, own, given), { is: "rows", ...end, qualifiers: own, options: given });
}
