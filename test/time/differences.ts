// Where public libraries give other bounds. A test proves each row, and that the documentation lists the same.

export interface Difference {
  readonly library: "edtf" | "@edtf-ts/core";
  readonly edtf: string;
  readonly here: string;
  readonly there: string;
  readonly reason: string;
}

const LOCAL = "days belong to the place of the act and are not converted to UTC";
const RANGE = "the end of a range belongs to the set";
const YEAR_XX = "the year 1900 is no leap year; digits left open mean existing days only";

export const DIFFERENCES: readonly Difference[] = [
  row("edtf", "1985-04-12T23:20:30-04:00", "1985-04-12 1985-04-12", "1985-04-13 1985-04-13", LOCAL),
  row(
    "edtf",
    "1985-04-12T24:00:00",
    "1985-04-12 1985-04-12",
    "1985-04-13 1985-04-13",
    "the end of a day belongs to it",
  ),
  row("edtf", "1900-02-29", "refused", "1900-03-01 1900-03-01", "the year 1900 is no leap year"),
  row("edtf", "190X-02-29", "1904-02-29 1908-02-29", "1900-03-01 1909-03-01", YEAR_XX),
  row("edtf", "2001-21", "2001-03-01 2001-05-31", "2001-01-01 2001-03-31", "spring is March to May, not a quarter"),
  row(
    "edtf",
    "2001-24",
    "2001-12-01 2002-02-28",
    "2001-10-01 2001-12-31",
    "winter is December to February, not a quarter",
  ),
  row("edtf", "2001-37", "2001-01-01 2001-04-30", "2001-01-01 2001-05-31", "a third of a year is four months"),
  row("edtf", "[1667,1670..1672]", "1667-01-01 1672-12-31", "1667-01-01 1670-12-31", RANGE),
  row("edtf", "[2014-04-11..2014-04-20]", "2014-04-11 2014-04-20", "2014-04-11 2014-04-11", RANGE),
  row("edtf", "[2014-04-20,2014-04-11]", "2014-04-11 2014-04-20", "2014-04-20 2014-04-11", "members have no order"),
  row("edtf", "[1984..1983]", "refused", "1984-01-01 1984-12-31", "the range is reversed"),
  row("edtf", "[1667?,1668]", "1667-01-01 1668-12-31", "refused", "members may be qualified"),
  row("edtf", "2004-01-01/2004-01-01", "2004-01-01 2004-01-01", "refused", "an interval may be one day long"),
  row("edtf", "2004-06/2004", "2004-06-01 2004-12-31", "refused", "it may end later in the year"),
  row("edtf", "2001-24/2003", "2001-12-01 2003-12-31", "refused", "an interval may begin with a season"),
  row("edtf", "Y170000002", "+170000002-01-01 +170000002-12-31", "invalid", "years of nine digits have bounds"),
  row(
    "@edtf-ts/core",
    "0004",
    "0004-01-01 0004-12-31",
    "1904-01-01 1904-12-31",
    "years before 100 are no years of the 20th century",
  ),
  row(
    "@edtf-ts/core",
    "-004X",
    "-0049-01-01 -0040-12-31",
    "-0040-01-01 -0049-12-31",
    "before the year 0 more is earlier",
  ),
  row("@edtf-ts/core", "190X-02-29", "1904-02-29 1908-02-29", "1900-03-01 1909-03-01", YEAR_XX),
  row("@edtf-ts/core", "2014-02-3X", "refused", "2014-03-02 2014-02-28", "no day has these digits"),
  row(
    "@edtf-ts/core",
    "2001-26",
    "2001-06-01 2001-08-31",
    "2001-12-01 2002-02-28",
    "25 to 28 are the northern seasons",
  ),
  row("@edtf-ts/core", "2001-29", "2001-09-01 2001-11-30", "refused", "29 to 32 are the southern seasons"),
  row("@edtf-ts/core", "2001-24/2003", "2001-12-01 2003-12-31", "refused", "an interval may begin with a season"),
  row(
    "@edtf-ts/core",
    "?2004/2005",
    "2004-01-01 2005-12-31",
    "refused",
    "a part of a date may be qualified in an interval",
  ),
  row("@edtf-ts/core", "1985-04-12T24:00:00", "1985-04-12 1985-04-12", "refused", "the end of a day belongs to it"),
  row("@edtf-ts/core", "[1984,..1980]", "open 1984-12-31", "refused", "members have no order"),
  row(
    "@edtf-ts/core",
    "Y170000002",
    "+170000002-01-01 +170000002-12-31",
    "open open",
    "years of nine digits have bounds",
  ),
];

function row(library: Difference["library"], edtf: string, here: string, there: string, reason: string): Difference {
  return { library, edtf, here, there, reason };
}
