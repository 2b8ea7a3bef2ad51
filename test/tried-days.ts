// Uncertain dates with the first and the last day that each allows, worked out by hand.
import * as fc from "fast-check";

/** What is tried, with the first and the last day that it allows. */
export interface Tried {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}
const tried = (all: readonly (readonly [string, string, string])[]): readonly Tried[] =>
  all.map(([edtf, earliest, latest]) => ({ edtf, earliest, latest }));
const FIRST = "0000-01-01";
const LAST = "9999-12-31";
/** For the steps that come before. */
export const earlyDays = tried([
  ["2001", "2001-01-01", "2001-12-31"],
  ["2001-05", "2001-05-01", "2001-05-31"],
  ["2001-05-10", "2001-05-10", "2001-05-10"],
  ["[2001-05-01..2001-05-20]", "2001-05-01", "2001-05-20"],
  ["[..2002-01-15]", FIRST, "2002-01-15"],
  ["2002-03?", "2002-03-01", "2002-03-31"],
  ["2002-03-0X", "2002-03-01", "2002-03-09"],
]);
/** For the steps that come after. */
export const lateDays = tried([
  ["2005", "2005-01-01", "2005-12-31"],
  ["2005-02", "2005-02-01", "2005-02-28"],
  ["2005-02-11", "2005-02-11", "2005-02-11"],
  ["[2005-02-05..2005-03-20]", "2005-02-05", "2005-03-20"],
  ["2006-07-01~", "2006-07-01", "2006-07-01"],
  ["200X-04-04", "2000-04-04", "2009-04-04"],
]);
export const spans = tried([
  ["2000/2004", "2000-01-01", "2004-12-31"],
  ["2002-05/..", "2002-05-01", LAST],
  ["../2003", FIRST, "2003-12-31"],
  ["2001-06-15/2006", "2001-06-15", "2006-12-31"],
  ["2003/", "2003-01-01", LAST],
  ["/2005", FIRST, "2005-12-31"],
  ["2002", "2002-01-01", "2002-12-31"],
  ["2001?/2004~", "2001-01-01", "2004-12-31"],
]);
export const boundsOf = (edtf: string): Tried => {
  const found = [...earlyDays, ...lateDays, ...spans].find((one) => one.edtf === edtf);
  if (!found) throw new Error(`no bounds for ${edtf}`);
  return found;
};
/** Days to look from: inside, between and outside what is tried. */
export const lookDay = fc.constantFrom(
  "1999-01-01",
  "2001-05-10",
  "2002-06-01",
  "2004-04-04",
  "2005-02-11",
  "2006-12-31",
  "2011-01-01",
);
