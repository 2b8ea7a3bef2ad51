// The kinds of gaps, and each in words.
import type { Ref } from "../../ontology/answers.ts";
import type { AnyRow } from "../../view/any-row.ts";

export const gapWhats = [
  "single-source",
  "only-attributed",
  "sources-disagree",
  "uncertain",
  "day-missing",
  "imprecise-day",
  "value-missing",
  "language-missing",
  "side-missing",
  "party-position-missing",
  "no-legal-basis",
  "reply-missing",
  "outcome-missing",
  "discussion-missing",
] as const;
/** What there is to look for; `docs/answers.md` has the rule of each. */
export type GapWhat = (typeof gapWhats)[number];
/** A gap of an entity that is known otherwise. */
export interface Found {
  readonly what: GapWhat;
  readonly row?: AnyRow;
  /** The field, qualifier or language that is missing. */
  readonly missing?: string;
}

type Words = (found: { readonly entity: Ref; readonly row: AnyRow | undefined; readonly missing: string }) => string;
const targetOf = (row: AnyRow | undefined): string => row?.to?.name ?? "a party";
const words: { readonly [W in GapWhat]: Words } = {
  "single-source": ({ row }) => `rests on “${row?.evidence[0]?.source.name}” alone; look for a second source`,
  "only-attributed": () => "no source speaks for itself; look for one that does",
  "sources-disagree": () => "sources disagree; look for a third",
  uncertain: ({ row }) => `its sources call it ${row?.certainty}; look for one that is certain`,
  "day-missing": ({ missing }) => `no \`${missing}\`; look for the day`,
  "imprecise-day": ({ missing }) => `\`${missing}\` may be more than a month off; look for the day`,
  "value-missing": ({ missing }) => `no \`${missing}\`; look which it is`,
  "language-missing": ({ missing }) => `no name in \`${missing}\`, which names of those involved are in; look for one`,
  "side-missing": ({ row }) =>
    `${targetOf(row)} has neither side nor role among more than two parties; look where it stands`,
  "party-position-missing": ({ row }) =>
    `whether ${targetOf(row)} considers it settled is not known; look for what it holds`,
  "no-legal-basis": () => "invokes nothing; look for its legal basis",
  "reply-missing": () => "nobody responds to it; look for an answer",
  "outcome-missing": () => "was due before the newest source; look what came of it",
  "discussion-missing": () => "was held; look what was, or was not, discussed",
};
/** One sentence without its full stop: whose gap, where, what to look for. */
export function gapText(entity: Ref, { what, row, missing = "" }: Found): string {
  const where = row ? `${entity.name}, ${row.field}` : entity.name;
  return `${where}: ${words[what]({ entity, row, missing })}`;
}
