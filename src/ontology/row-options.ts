// What a field of rows can be told beside its qualifiers.

/** Options that change what may be written or what is shown. */
export type RowOption = "state" | "required" | "topic";

export interface RowOptions {
  /** The rows are states: they have `during`. */
  readonly state?: true;
  /** A defining record has at least one row. */
  readonly required?: true;
  /** `topic`, in words, may stand in for `to`. */
  readonly topic?: true;
  /** The target takes part in the entity: `between` finds it. */
  readonly involves?: true;
  /** The link means the same in both directions. */
  readonly symmetric?: true;
  /** An undated row is known as soon as its entity is, a link as soon as both its ends are. Links without `state`, `topic` or `datedBy` are, unless this is false. */
  readonly structure?: boolean;
  /** The rows are wishes: never public by their own day. */
  readonly wish?: true;
  /** The rows that have this qualifier (all, if none is named) count as dated by the entity's phase of this step. */
  readonly datedBy?: { readonly step: string; readonly qualifier?: string };
  /** The rows are true only from the entity's phase of this step on. */
  readonly holdsFrom?: string;
  /** The qualifier that stands in an assertion's id where there is no target. */
  readonly key?: string;
  /** The rows are the phases of a life cycle. */
  readonly lifecycle?: Lifecycle;
}

/** How the status of an entity follows from its phases. Steps that are listed nowhere stand beside it. */
export interface Lifecycle {
  /** The highest of these wins, whatever the days. */
  readonly ladder?: readonly string[];
  /** Once there is one of these the latest by day is the status; ties go to the later in this list. */
  readonly latest?: readonly string[];
  /** These win over the ladder by a day that is later or the same, except over the steps in `final`. */
  readonly interrupts?: readonly string[];
  readonly final?: readonly string[];
  /** The `on` of a view is the day of the first of these that is seen; without them, that of the status. */
  readonly decisive?: readonly string[];
  /** Steps that are wishes: never public by their own day. */
  readonly wishes?: readonly string[];
  /** Steps that are the act of one side, and need `by`. */
  readonly unilateral?: readonly string[];
  /** Pairs of steps of which the second is never surely before the first. */
  readonly order?: readonly (readonly [first: string, second: string])[];
  /** Whether the entity holds from its first phase; else always. */
  readonly begins?: true;
}
