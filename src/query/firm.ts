// How firmly a row says what it says.
import type { RowBase } from "../ontology/answers.ts";

/** Certain, and surely true on the day. */
export const isFirm = ({ certainty, holds, sourcesDisagree }: RowBase): boolean =>
  certainty === "certain" && holds === "yes" && !sourcesDisagree;
export const isAffirmed = ({ negated }: RowBase): boolean => !negated;
