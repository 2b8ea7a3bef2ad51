// The one error class: `code` says what went wrong and narrows `details`.

/** An entity as an error names it. */
interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export type ProblemCode =
  | "STRUCTURE_INVALID"
  | "TIME_INVALID"
  | "LINK_DANGLING"
  | "LINK_WRONG_KIND"
  | "ID_CONFLICT"
  | "EVIDENCE_MISSING"
  | "PHASE_INVALID"
  | "NAME_ONE_SIDED"
  | "CLAIM_MISSING"
  | "TEXT_TOO_LONG";
/** What is worth a look and stops nothing. */
export type HintCode = "SOURCE_UNDATED" | "SIDES_MISSING";

/** One thing that is wrong in the data, and where. */
export interface Problem<C extends string = ProblemCode> {
  readonly code: C;
  /** What, the value, why, what to do. */
  readonly message: string;
  readonly dataset: string;
  /** The name of the file within its dataset. */
  readonly file: string;
  /** The id of the record, or `entities[7]` if it has none that can be read. */
  readonly record: string;
  /** Where in the record; `["parties", 1, "to"]`. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}
export type Hint = Problem<HintCode>;

export interface ErrorDetails {
  readonly ENTITY_UNKNOWN: {
    readonly kind: string | null;
    readonly name: string;
    readonly suggestions: readonly Named[];
  };
  readonly ENTITY_AMBIGUOUS: {
    readonly kind: string | null;
    readonly name: string;
    readonly candidates: readonly Named[];
  };
  readonly ARGUMENT_INVALID: { readonly argument: string; readonly value: unknown; readonly expected: string };
  readonly TIME_INVALID: { readonly value: string; readonly reason: string };
  readonly ONTOLOGY_INVALID: { readonly path: string; readonly value: unknown; readonly reason: string };
  readonly DATASET_INVALID: { readonly problems: readonly Problem[] };
}
export type ErrorCode = keyof ErrorDetails;

interface ErrorOf<C extends ErrorCode> extends Error {
  readonly name: "DiplographError";
  readonly code: C;
  readonly details: ErrorDetails[C];
}
/** Any error of this library: `code` narrows `details`. */
export type DiplographError = { [C in ErrorCode]: ErrorOf<C> }[ErrorCode];

class CodedError extends Error {
  override readonly name = "DiplographError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails[ErrorCode];
  constructor(code: ErrorCode, message: string, details: ErrorDetails[ErrorCode]) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/**
 * The class of every error that this library throws; `error instanceof DiplographError` gives the union in which
 * `error.code` narrows `error.details`.
 */
export const DiplographError = CodedError as unknown as {
  new <C extends ErrorCode>(code: C, message: string, details: ErrorDetails[C]): ErrorOf<C>;
  readonly prototype: DiplographError;
};

const SHOWN = 80;
/** A value as a message shows it: quoted, on one line, shortened. */
export function shown(value: unknown): string {
  const text = textOf(value);
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  // Control characters and directional marks would let hostile data rewrite a terminal line.
  const plain = characters
    .slice(0, SHOWN)
    .join("")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\u{fffd}");
  return `\`${plain}${characters.length > SHOWN ? "…" : ""}\``;
}
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
