// What became of one wish, and how rows decide it.
import type { Ref } from "../../ontology/answers.ts";
import type { AnyRow } from "../../view/any-row.ts";

/** `"unknown"` where nothing decides it: silence is not "not". */
export type Verdict = "fulfilled" | "partly" | "not" | "unknown";
/**
 * What was wished for: that it be on a day (`date`) or at all (`holding`), that something be taken up (`topic`), nothing
 * else (`single-topic`) or not at all (`omission`), that it be answered (`reply`), that it be done (`performance`).
 */
export type OutcomeAspect = "date" | "holding" | "topic" | "single-topic" | "omission" | "reply" | "performance";
/** One wish, and what became of it. */
export interface Outcome {
  /** The row that seeks, proposes, agrees, wishes, demands or undertakes; always an affirmed one. */
  readonly wish: AnyRow;
  readonly aspect: OutcomeAspect;
  /** Whose wish it is; `[]` if the data do not say. */
  readonly by: readonly Ref[];
  readonly is: Verdict;
  /** How sure the verdict is, not the wish; `"possibly"` where it is unknown. */
  readonly surely: "yes" | "possibly";
  /** The rows that decide; where the verdict is unknown, those that bear on the wish and do not decide. */
  readonly restsOn: readonly AnyRow[];
  /** Rows that bear on it tell against each other, or are denied. */
  readonly sourcesDisagree: boolean;
}

/** What rows tell of a wish. */
export type Told = Pick<Outcome, "is" | "surely" | "restsOn" | "sourcesDisagree">;
interface Marks {
  /** Only possible, if left out. */
  readonly isSure?: boolean;
  readonly isContested?: boolean;
}
export function told(is: Verdict, restsOn: readonly AnyRow[], { isSure, isContested }: Marks = {}): Told {
  const sourcesDisagree = isContested === true || restsOn.some((row) => row.sourcesDisagree);
  const surely = is !== "unknown" && isSure === true && !sourcesDisagree ? "yes" : "possibly";
  return { is, surely, restsOn: Object.freeze([...new Set(restsOn)]), sourcesDisagree };
}
export function outcome(wish: AnyRow, aspect: OutcomeAspect, by: readonly Ref[], verdict: Told): Outcome {
  return Object.freeze({ wish, aspect, by: unlike(by), ...verdict });
}
/** Each once. */
function unlike(refs: readonly Ref[]): readonly Ref[] {
  return Object.freeze([...new Map(refs.map((ref) => [ref.id, ref])).values()]);
}
