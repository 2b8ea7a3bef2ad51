// The graph of the article through the lenses that the article is asked through.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

export const ARTICLE = "source:ann-2014-03-28";
export const TALKS = "meeting:jp-kr-director-general-talks-1";
export const TRILATERAL = "meeting:jp-kr-us-summit-2014-03-25";
export const BILATERAL_SUMMIT = "meeting:jp-kr-summit-sought-2014";
export const COMFORT_WOMEN = "issue:comfort-women";
export const CLAIMS_AGREEMENT = "agreement:jp-kr-claims-1965";
export const ISLETS = "place:liancourt-rocks";

/** The files that tell of the article and what it takes for granted; other topics would add to its answers. */
const FILES = ["actors", "agreements-1965", "article", "positions", "talks-2014"].map((name) => `${name}.json`);
/** All that these files know. */
export const whole = createGraph({
  ...japanKorea,
  files: japanKorea.files.filter(({ name }) => FILES.includes(name ?? "")),
});
/** What the article alone knows. */
export const article = whole.at({ sources: [ARTICLE] });
/** The day of publication: what was so, and what was public. */
export const march = whole.at({ asOf: "2014-03-28", knownBy: "2014-03-28" });

export const idsOf = (all: readonly ({ readonly id: string } | null | undefined)[]): string[] =>
  all.flatMap((one) => (one ? [one.id] : [])).sort();
/** The ids at the other end of rows, in order. */
export const targetsOf = (rows: readonly { readonly to?: { readonly id: string } | null }[]): string[] =>
  idsOf(rows.map(({ to }) => to));
/** Every id of a source anywhere in an answer. */
export const sourcesIn = (answer: unknown): string[] => [
  ...new Set(JSON.stringify(answer).match(/source:[a-z0-9-]+/g) ?? []),
];
/** Every key anywhere in an answer. */
export function keysIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return [...new Set(answer.flatMap(keysIn))];
  if (typeof answer !== "object" || answer === null) return [];
  return [...new Set(Object.entries(answer).flatMap(([key, value]) => [key, ...keysIn(value)]))];
}
