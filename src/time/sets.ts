// Sets: `[…]` is one of its members, `{…}` is all of them; a member is a date or a range `1670..1672`.
import { type Bounds, isRefusal, type Refusal } from "./bounds.ts";
import { isoOf } from "./calendar.ts";
import { readDate } from "./dates.ts";

/**
 * One member, nobody knows which. The bounds are those of the outermost members: gaps between members are passed over,
 * so that a day in a gap is possible where it should not be, and never the reverse.
 */
export function readOneOf(text: string): Bounds | Refusal {
  const members = readMembers(text, "]");
  if (isRefusal(members)) return members;
  return {
    earliest: Math.min(...members.map((member) => member.earliest)),
    surelyFrom: Math.max(...members.map((member) => member.surelyFrom)),
    surelyTo: Math.min(...members.map((member) => member.surelyTo)),
    latest: Math.max(...members.map((member) => member.latest)),
    qualified: members.some((member) => member.qualified),
  };
}

/** Every day of all members, which have to join without a gap. */
export function readAllOf(text: string): Bounds | Refusal {
  const members = readMembers(text, "}");
  if (isRefusal(members)) return members;
  if (text.includes("X")) return "a set of all its members has no unspecified digits; `[…]` is one of its members";
  const [first, ...others] = members.sort((a, b) => a.earliest - b.earliest);
  if (first === undefined) return NO_MEMBERS;
  let latest = first.latest;
  for (const member of others) {
    if (member.earliest > latest + 1) return `it has a gap after ${isoOf(latest)}; write one row for each stretch`;
    latest = Math.max(latest, member.latest);
  }
  const { earliest } = first;
  const qualified = members.some((member) => member.qualified);
  return { earliest, surelyFrom: earliest, surelyTo: latest, latest, qualified };
}

const NO_MEMBERS = "the set is empty";

function readMembers(text: string, close: "]" | "}"): Bounds[] | Refusal {
  if (!text.endsWith(close)) return `the set is not closed by \`${close}\` at its end`;
  const inner = text.slice(1, -1);
  if (inner === "") return NO_MEMBERS;
  const members: Bounds[] = [];
  for (const part of inner.split(",")) {
    const member = readMember(part);
    if (isRefusal(member)) return member;
    members.push(member);
  }
  return members;
}

function readMember(text: string): Bounds | Refusal {
  if (text === "") return "a member of the set is empty";
  if (text.includes("T")) return "a set has no times of day; write the dates alone";
  if (text.includes("/")) return "a set has no intervals; write a range, as in `2014..2016`";
  const [first = "", last, more] = text.split("..");
  if (last === undefined) return readDate(text);
  if (more !== undefined) return "a range in a set has one `..`";
  if (first === "" && last === "") return "a range in a set has a date on one side at least";
  return readRange(first, last);
}

/** One step of a range: a year of `1670..1672`, a day of `2014-04-11..2014-04-20`. */
function readRange(first: string, last: string): Bounds | Refusal {
  const from = first === "" ? undefined : readDate(first);
  if (from !== undefined && isRefusal(from)) return from;
  const to = last === "" ? undefined : readDate(last);
  if (to !== undefined && isRefusal(to)) return to;
  const earliest = from?.earliest ?? -Infinity;
  const latest = to?.latest ?? Infinity;
  if (earliest > latest) return `a range in it is reversed; write \`${last}..${first}\``;
  // Of ends unlike in precision the steps are taken to be days, the smallest that they can be.
  const inDays = from !== undefined && to !== undefined && from.precision !== to.precision;
  return {
    earliest,
    surelyFrom: inDays ? latest : (to?.surelyFrom ?? Infinity),
    surelyTo: inDays ? earliest : (from?.surelyTo ?? -Infinity),
    latest,
    qualified: (from?.qualified ?? false) || (to?.qualified ?? false),
  };
}
