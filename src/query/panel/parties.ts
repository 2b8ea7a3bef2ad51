// Since when and until when somebody is a party, also where the row does not say.
import type { Ref } from "../../ontology/answers.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import { always, datedStretch, isSure, momentOf, publishedStretch, type Stretch } from "./stretches.ts";

const { POSITIVE_INFINITY: never, NEGATIVE_INFINITY: ever } = Number;
const first = (days: readonly number[]): number => days.reduce((a, b) => Math.min(a, b), never);
const last = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b), ever);
const isCertain = ({ qualified }: Stretch): boolean => !qualified;
const momentsOf = (phases: readonly AnyRow[], ...steps: readonly string[]): readonly Stretch[] =>
  phases.filter(({ step }) => steps.includes(String(step))).map(momentOf);
export const actorsOf = (phase: AnyRow): readonly string[] =>
  ((qualifierOf(phase, "by") ?? []) as readonly Ref[]).map(({ id }) => id);

/**
 * A party of an issue without `during` is one since the issue was first raised. Where no raising is sure, it is surely one
 * between the publications that say so, and since it was reopened; possibly at any time.
 */
export function issueParty(row: AnyRow, phases: readonly AnyRow[]): Stretch {
  const dated = datedStretch(row);
  if (dated) return dated;
  const raised = momentsOf(phases, "raised");
  const surelyRaised = raised.filter(isCertain);
  if (surelyRaised.length > 0)
    return {
      ...always(!isSure(row)),
      earliest: first(raised.map(({ earliest }) => earliest)),
      surelyFrom: first(surelyRaised.map(({ latest }) => latest)),
    };
  const published = publishedStretch(row);
  const reopened = momentsOf(phases, "reopened").filter(isCertain);
  return {
    ...published,
    surelyFrom: first([published.surelyFrom, ...reopened.map(({ latest }) => latest)]),
    surelyTo: reopened.length > 0 ? never : published.surelyTo,
  };
}

/** A party of an agreement without `during` is one from its ratification or accession, if there is any, to its withdrawal. */
export function agreementParty(row: AnyRow, phases: readonly AnyRow[]): Stretch {
  const dated = datedStretch(row);
  if (dated) return dated;
  const own = phases.filter((phase) => row.to && actorsOf(phase).includes(row.to.id));
  const [joined, left] = [momentsOf(own, "ratified", "acceded"), momentsOf(own, "withdrawn")];
  const [surelyJoined, surelyLeft] = [joined.filter(isCertain), left.filter(isCertain)];
  // Who joins again after a withdrawal may be a party ever after.
  const isBack = joined.some((one) => !surelyLeft.some((other) => one.latest <= other.earliest));
  return {
    ...always(!isSure(row)),
    earliest: surelyJoined.length > 0 ? first(joined.map(({ earliest }) => earliest)) : ever,
    surelyFrom: joined.length > 0 ? first(surelyJoined.map(({ latest }) => latest)) : ever,
    surelyTo: first(left.map(({ earliest }) => earliest)),
    latest: surelyLeft.length > 0 && !isBack ? last(left.map(({ latest }) => latest)) : never,
  };
}
