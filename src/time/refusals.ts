// Why a text has no shape that can be read, naming the feature that it seems to use.
import { shown } from "../errors.ts";
import type { Refusal } from "./bounds.ts";

// Checked in this order. Each is one pass over at most a hundred characters.
const FEATURES: readonly (readonly [RegExp, Refusal])[] = [
  [/^$/, "it is empty"],
  [/open|unknown/i, "an open end is written `..`, and an unknown one is left empty"],
  [/[a-tvwz]{3}/i, "a time is written in digits, as in `2014-03-28`, `2014-03` or `2014`"],
  [/\s/u, "it contains white space; leave it out"],
  [/[^\x20-\x7e]/u, "it contains a character that no EDTF string has; use plain digits, `-`, `/` and `..`"],
  [/[Ee]-?[0-9]/, "years with an exponent are not supported; write the year in digits, as in `Y170000`"],
  [/[0-9X]S[0-9]/, "significant digits (`S`) are not supported; write unspecified digits, as in `19XX`"],
  [
    /\^/,
    "season qualifiers (`^`) are not supported; northern seasons are `-25` to `-28`, southern ones `-29` to `-32`",
  ],
  [/[uxy]/, "unspecified digits are a capital `X`, and long years begin with a capital `Y`"],
  [/^-?[0-9]{4}-?W/, "week dates are not supported; write the days, as in `2014-03-24/2014-03-30`"],
  [/^P/, "durations are not supported; write the days"],
  [/^-?[0-9]{4}-?[0-9]{3}$/, "days of the year are not supported; write month and day, as in `2014-03-28`"],
  [/^[0-9]{6}$|^[0-9]{8}$/, "a date has hyphens, as in `2014-03-28`"],
  [/^[?~%]?Y-?[0-9]+[?~%]?-/, "a year with `Y` has no month or day"],
  [/^[?~%]?Y-?[0-9]{10}/, "a year with `Y` has at most nine digits"],
  [/^[?~%]?Y/, "a year with `Y` has five to nine digits and no leading zero; write shorter years without `Y`"],
  [/[?~%]{2}/, "one part has two qualifiers; `%` means both uncertain and approximate"],
  [/^-?[0-9]{1,3}$/, "a year has four digits, as in `0987`"],
  [/^[+-]?[0-9]{5,}$/, "a year of five digits or more begins with `Y`, as in `Y12345`"],
  [/T/, "a time of day is `hh:mm:ss` after one whole date, with `Z`, `±hh` or `±hh:mm` at most"],
  [/[[\]{}]/, "a set is `[…]` or `{…}` around the whole, with dates and ranges between commas"],
  [/\.\./, "`..` stands in a set, as in `[2014..2016]`, or for one end of an interval, as in `2014/..`"],
];

/** Why no date can be read from `text`. */
export function shapeRefusal(text: string): Refusal {
  const feature = FEATURES.find(([pattern]) => pattern.test(text));
  if (feature !== undefined) return feature[1];
  return `${shown(text)} has not the form \`2014\`, \`2014-03\` or \`2014-03-28\``;
}
