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
import { refuse } from "./refuse.ts";
import type { RowOption, RowOptions } from "./row-options.ts";

/** Who said it: an actor's id, or words for somebody without a name. */
export type SpeakerWritten = string | { readonly description: string; readonly of?: OneOrMore<Id> | undefined };
export interface VoiceWritten {
  readonly by?: SpeakerWritten | undefined;
  readonly verb: Verb;
  readonly on?: string | undefined;
}
/** Evidence as it may be written; a bare string is its locator, where the file has a `defaultSource`. */
export interface EvidenceWritten {
  readonly source?: Id<"source"> | undefined;
  readonly locator?: string | undefined;
  readonly quote?: { readonly text: string | undefined; readonly lang: string };
  /** Outermost reporter first. */
  readonly attribution?: OneOrMore<VoiceWritten> | undefined;
  /** Short for an attribution of one voice, with the verb `said`. */
  readonly said?: SpeakerWritten | undefined;
  readonly saidOn?: string | undefined;
}
/** The marks that every row may be written with. */
export interface RowMarks {
  /** The assertion's id, as the library writes it. It follows from the rest, so that it can be left out. */
  readonly id?: string | undefined;
  readonly certainty?: Certainty | undefined;
  readonly negated?: boolean | undefined;
  /** When it became public, if that is not what its dates and sources say. */
  readonly disclosed?: string | undefined;
  readonly evidence?: OneOrMore<string | EvidenceWritten> | undefined;
  /** The editor's words; asserts nothing. */
  readonly note?: string | undefined;
  /** Any JSON of the user's. */
  readonly ext?: unknown | undefined;
}
type If<Option extends RowOption, M, Then, Else = unknown> = Option extends M ? Then : Else;

/** What may be written for a row. */
export type RowWritten<Q, M> = RowMarks & If<"state", M, { readonly during?: string | undefined }> & Written<Q>;
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

/** Words that look like an id are meant as one. */
export const ID_LIKE = /^[a-z][a-zA-Z]*:[a-z0-9-]+$/;
export const speaker = z.preprocess(
  (value) => (typeof value === "string" && !ID_LIKE.test(value) ? { description: value } : value),
  z.union([
    anId(),
    z.strictObject({
      description: text().describe('who it was, as far as the source tells: "officials who asked not to be named"'),
      of: list(anId()).describe("whose officials, members or sources they are"),
    }),
  ]),
);
const voice = z.strictObject({
  by: speaker.exactOptional().describe('left out where the source says only "reportedly"'),
  verb: z.enum(["said", "announced", "wrote", "reported"]),
  on: day().exactOptional().describe("when they spoke, if the source tells"),
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
export const citation = z.preprocess(
  expandEvidence,
  z.strictObject({
    source: anId().exactOptional().describe("left out where it is the `defaultSource` of the file"),
    locator: text().exactOptional().describe("where in the source: a page, a paragraph, an article"),
    quote: z
      .strictObject({ text: text(), lang: text() })
      .exactOptional()
      .describe("a few words, where the exact wording matters and is public"),
    attribution: list(voice).describe("who says so in the source, outermost reporter first"),
  }),
);
/** The marks of rows and of whole records. */
export const rowMarks = {
  certainty: z
    .enum(["certain", "probable", "possible"])
    .exactOptional()
    .describe("how sure the source is, not the editor; certain if left out"),
  negated: z.boolean().exactOptional().describe("the source says that this is not so"),
  disclosed: day().exactOptional().describe("when it became public, if that is not what its dates and sources say"),
  evidence: list(citation).describe("which sources carry it; a row without takes over the one of its record"),
  note: text().exactOptional().describe("the editors' words; asserts nothing"),
  ext: z.json().exactOptional().describe("any data of your own; asserts nothing"),
};

const assertionId = z
  .string()
  .exactOptional()
  .describe("the assertion's id, as the library writes it; it follows from the rest, so leave it out");
const listRows = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value]);
function expandLinks(value: unknown): unknown {
  const all = listRows(value);
  return Array.isArray(all) ? all.map((row: unknown) => (typeof row === "string" ? { to: row } : row)) : all;
}

/** One strict object per row, reached by expanding first: a union of the forms would answer "Invalid input" at the field. */
function build(to: Shape, qualifiers: Shape, options: RowOptions): Field {
  const strict = z.strictObject({
    ...to,
    ...qualifiers,
    ...(options.state && { during: span().exactOptional() }),
    id: assertionId,
    ...rowMarks,
  });
  const row = options.topic
    ? strict.refine((value) => "to" in value !== "topic" in value, "expected either `to`, an id, or `topic`, in words")
    : strict;
  const expand = Object.hasOwn(to, "to") ? expandLinks : listRows;
  return options.required
    ? z.preprocess(expand, z.array(row).min(1))
    : z.preprocess(expand, z.array(row)).exactOptional();
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
  if (typeof end !== "object" || end === null || !Array.isArray(end.to) || end.to.length === 0)
    refuse("to", end, "expected a list of kinds to which the link leads");
  const [own, given]: [Shape, RowOptions] = [qualifiers ?? {}, options ?? {}];
  const to = given.topic ? { to: anId().exactOptional(), topic: text().exactOptional() } : { to: anId() };
  return marked(build(to, own, given), { is: "rows", ...end, qualifiers: own, options: given });
}
