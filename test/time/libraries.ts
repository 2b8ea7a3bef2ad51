// The bounds that the public libraries and this one give, in one form.
import { parse } from "@edtf-ts/core";
import edtf from "edtf";
import { isoOf } from "../../src/time/calendar.ts";
import { trySpan } from "../../src/time/edtf.ts";

const DAY_MS = 86_400_000;
/** One of the libraries shows an open bound as the last moment that a Date can have. */
const LAST_MS = 8.64e15;

/** `2014-03-01 2014-03-31`, an open bound as `open`; `refused`; `invalid` if there are no numbers. */
type Bounds = string;

export const boundsIn = {
  here(text: string): Bounds {
    const time = trySpan(text);
    return time === undefined ? "refused" : `${time.shown.earliest ?? "open"} ${time.shown.latest ?? "open"}`;
  },
  edtf(text: string): Bounds {
    try {
      const { min, max } = edtf(text);
      return boundsOf(min ?? Infinity, max ?? Infinity);
    } catch {
      return "refused";
    }
  },
  "@edtf-ts/core"(text: string): Bounds {
    const result = parse(text);
    return result.success ? boundsOf(result.value.min.getTime(), result.value.max.getTime()) : "refused";
  },
};

function boundsOf(min: number, max: number): Bounds {
  if (Number.isNaN(min) || Number.isNaN(max)) return "invalid";
  return [min, max].map((ms) => (Math.abs(ms) >= LAST_MS ? "open" : isoOf(Math.floor(ms / DAY_MS)))).join(" ");
}
