// Which acts the entities of each kind tell of.
import { sideOf } from "../../kinds/sides.ts";
import { type AnyRow, qualifierOf } from "../../view/any-row.ts";
import { kindOf } from "../edges.ts";
import { involvements, involvingFields } from "../involving.ts";
import { type Act, type AnyView, actsOf, affirmedAt, authorsOf, type Part, partsOn, stepsOf, wordAt } from "./acts.ts";
import { positionActs } from "./acts-positions.ts";

/** The acts of which an entity tells. */
export function actsIn(view: AnyView, id: string): readonly Act[] {
  switch (kindOf(id)) {
    case "event":
      return eventActs(view, id);
    case "agreement":
      return agreementActs(view, id);
    case "issue":
      return issueActs(view, id);
    case "position":
      return positionActs(view, id);
    default:
      return stepActs(view, id);
  }
}

/** A plan is no act, nor is that it was given up; what began and was done on another day is two. */
const doing: ReadonlySet<string> = new Set(["occurred", "began"]);
const decisions: ReadonlySet<string> = new Set(["judgment", "award", "advisory-opinion", "order"]);
/** Who is sued is acted against. The plaintiff acts before the court and the court decides; who hosts a visit is visited. */
function roleIn(type: string, role: unknown): "acts" | "target" | "neither" {
  if (role === "defendant" || (role === "host" && type === "visit")) return "target";
  if (role === "court" && type === "proceedings") return "neither";
  return role === "plaintiff" && decisions.has(type) ? "neither" : "acts";
}
function eventActs(view: AnyView, id: string): readonly Act[] {
  const type = wordAt(view, id, "type");
  const [taking, targets] = [affirmedAt(view, id, "actors"), affirmedAt(view, id, "targets")];
  const inRole = (part: string): readonly AnyRow[] =>
    taking.filter((row) => roleIn(type, qualifierOf(row, "role")) === part);
  return stepsOf(view, id).flatMap((deed) => {
    if (!doing.has(deed.step)) return [];
    const authors = authorsOf(deed);
    const actors = authors.length > 0 ? authors : partsOn(inRole("acts"), deed.day);
    return actsOf({ ...deed, act: `event.${type}` }, actors, partsOn([...targets, ...inRole("target")], deed.day));
  });
}

/** Meetings and kinds of a user's own: whose step it is acts towards the others who take part; who meet act towards each other. */
function stepActs(view: AnyView, id: string): readonly Act[] {
  const steps = stepsOf(view, id);
  if (steps.length === 0) return [];
  const taking = involvements(view, id, involvingFields(view, kindOf(id)));
  return steps.flatMap((deed) => {
    const others = partsOn(taking, deed.day);
    return actsOf(deed, deed.act === "meeting.held" ? others : authorsOf(deed), others);
  });
}

/** The steps by which an agreement is made, by all who sign it. */
const making: ReadonlySet<string> = new Set([
  "concluded",
  "adopted",
  "initialled",
  "signed",
  "ratified",
  "acceded",
  "provisionally-applied",
]);
function agreementActs(view: AnyView, id: string): readonly Act[] {
  const [signing, bound] = [affirmedAt(view, id, "signatories"), affirmedAt(view, id, "parties")];
  return stepsOf(view, id).flatMap((deed) => {
    const [authors, signatories, parties] = [authorsOf(deed), partsOn(signing, deed.day), partsOn(bound, deed.day)];
    const isMaking = making.has(deed.step);
    const all = isMaking ? oneOf(signatories, parties) : oneOf(parties, signatories);
    // An agreement is made by all together; what comes after may, without `by`, be the act of one of them.
    const isSure = deed.isSure && (isMaking || authors.length > 0);
    return actsOf({ ...deed, isSure }, oneOf(authors, all), isMaking ? [...signatories, ...parties] : all);
  });
}
const oneOf = (first: readonly Part[], second: readonly Part[]): readonly Part[] => (first.length > 0 ? first : second);

/** Towards the parties that stand on another side. */
function issueActs(view: AnyView, id: string): readonly Act[] {
  const parties = affirmedAt(view, id, "parties");
  return stepsOf(view, id).flatMap((deed) => {
    const taking = partsOn(parties, deed.day);
    return authorsOf(deed).flatMap((author) => {
      const own = new Set(taking.flatMap((part) => (part.who.id === author.who.id ? sideIn(part) : [])));
      const others = taking.filter((part) => sideIn(part).some((side) => !own.has(side)));
      return actsOf(deed, [author], others);
    });
  });
}
function sideIn({ who, row }: Part): readonly string[] {
  const side = row && sideOf({ party: who.id, side: qualifierOf(row, "side"), role: qualifierOf(row, "role") });
  return side ? [side] : [];
}
