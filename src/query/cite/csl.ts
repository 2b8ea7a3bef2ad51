// Sources as CSL-JSON 1.0.2, which reference managers and citation processors read.
import type { Day, Evidence } from "../../ontology/answers.ts";
import { monthLength } from "../../time/calendar.ts";
import { tryDay } from "../../time/edtf.ts";

/** A date as CSL-JSON has it: one of year, month and day, or the first and the last of a range. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  /** The day is not certain, or one of several. */
  readonly circa?: true;
  /** Where the day is open on a side. */
  readonly literal?: string;
}
/** A source as CSL-JSON has it; what the data leave open is left out, as CSL-JSON knows no `null`. */
export interface CslItem {
  /** The id of the source. */
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
}
/** The source as its view shows it. */
export interface SourceSeen {
  readonly id: Evidence["source"]["id"];
  readonly type: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Whatever else a graph of one's own may call a source is a `document`. */
const types: ReadonlyMap<string, string> = new Map([
  ["news", "article-newspaper"],
  ["treaty-text", "treaty"],
  ["official-statement", "document"],
  ["legislation", "legislation"],
  ["judgment", "legal_case"],
  ["parliamentary-record", "hearing"],
  ["report", "report"],
  ["dataset", "dataset"],
  ["reference-work", "book"],
  ["book", "book"],
  ["article", "article-journal"],
  ["archive", "manuscript"],
]);
/** Of these the publisher is the paper or journal. */
const contained: ReadonlySet<string> = new Set(["article-newspaper", "article-journal"]);

export function cslItem({ id, title, publisher, published, language, url, ...source }: SourceSeen): CslItem {
  const type = types.get(source.type) ?? "document";
  return Object.freeze({
    id,
    type,
    title,
    ...(publisher !== null && contained.has(type) && { "container-title": publisher }),
    ...(publisher !== null && { publisher }),
    ...(published !== null && { issued: cslDate(published) }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
  });
}

const SEASON = /^(-?\d{4})-(2[1-9]|3[0-2])[?~%]?$/;
/** As coarse as it is known; a day that may lie anywhere between two is a range, `circa`. */
export function cslDate({ edtf, earliest, latest }: Day): CslDate {
  const season = SEASON.exec(edtf);
  const isQualified = tryDay(edtf)?.qualified ?? false;
  const circa = isQualified && { circa: true as const };
  if (season)
    return frozen({ "date-parts": [[Number(season[1])]], season: ((Number(season[2]) - 21) % 4) + 1, ...circa });
  if (earliest === null || latest === null)
    return frozen({ literal: earliest !== null ? `from ${earliest}` : latest !== null ? `by ${latest}` : edtf });
  const [from, to] = trimmed(partsOf(earliest), partsOf(latest));
  if (from.join() === to.join()) return frozen({ "date-parts": [from], ...circa });
  return frozen({ "date-parts": [from, to], circa: true });
}
const frozen = (date: CslDate): CslDate => {
  for (const parts of date["date-parts"] ?? []) Object.freeze(parts);
  Object.freeze(date["date-parts"]);
  return Object.freeze(date);
};
/** `+12345-01-01` and `-0044-03-15` too. */
const partsOf = (iso: string): readonly [number, number, number] => {
  const [, year, month, day] = /^([+-]?\d+)-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return [Number(year), Number(month), Number(day)];
};
type Parts = readonly [number, number, number];
/** Whole months without days, whole years without months. */
function trimmed(from: Parts, to: Parts): readonly [readonly number[], readonly number[]] {
  const [year, month, day] = to;
  if (from[2] !== 1 || day !== monthLength(year, month)) return [from, to];
  if (from[1] !== 1 || month !== 12) return [from.slice(0, 2), to.slice(0, 2)];
  return [from.slice(0, 1), to.slice(0, 1)];
}
