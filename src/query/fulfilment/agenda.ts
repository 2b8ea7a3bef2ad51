// What became of the wishes for the agenda of a meeting.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { RowOf } from "../../ontology/derive.ts";
import { fold } from "../../store/names.ts";
import type { View } from "../../view/view.ts";
import { type Matter, partsOf, tellingOf, wholesOf } from "../discussed.ts";
import { isAffirmed, isFirm } from "../firm.ts";
import { type Course, followed } from "./due.ts";
import { type Outcome, type OutcomeAspect, outcome, type Told, told } from "./outcome.ts";

type Ours = DiplomaticOntology;
type AgendaRow = RowOf<Ours, "meeting", "agenda">;
type DiscussedRow = RowOf<Ours, "meeting", "discussed">;

const aspects: Readonly<Record<AgendaRow["wish"], OutcomeAspect>> = {
  include: "topic",
  only: "single-topic",
  exclude: "omission",
};
/** In row order. */
export const agendaOutcomes = (view: View<Ours>, id: string, course: Course): readonly Outcome[] =>
  wishesFor(view, id).map((wish) => outcome(wish, aspects[wish.wish], wish.by, agendaTold(view, wish, course)));

function agendaTold(view: View<Ours>, wish: AgendaRow, course: Course): Told {
  const matter = matterOf(wish);
  const { yes, no } = tellingOf(view, wish.subject.id, matter);
  if (yes.length > 0 && no.length > 0) return told("unknown", [...yes, ...no], { isContested: true });
  const [isSurelyYes, isSurelyNo] = surelyTold(view, wish.subject.id, matter);
  const isOmission = wish.wish === "exclude";
  if (no.length > 0) return told(isOmission ? "fulfilled" : "not", no, { isSure: isSurelyNo });
  const others = wish.wish === "only" ? othersTold(view, wish, yes) : [];
  if (yes.length === 0) return others.length > 0 ? told("unknown", others) : unspoken(course, isOmission);
  if (wish.wish === "only") return aloneTold(view, wish, { yes, others, isSure: isSurelyYes });
  return told(isOmission ? "not" : "fulfilled", yes, { isSure: isSurelyYes });
}
/** Nothing can have been taken up at what was not held; and nothing was left out there. */
function unspoken(course: Course, isOmission: boolean): Told {
  const unheld = followed(null, course);
  if (unheld.is !== "not") return told("unknown", []);
  return isOmission ? told("unknown", unheld.restsOn) : unheld;
}

interface Alone {
  /** What tells that it was taken up. */
  readonly yes: readonly DiscussedRow[];
  /** What else was taken up. */
  readonly others: readonly DiscussedRow[];
  readonly isSure: boolean;
}
/** That nothing else was taken up is only sure where all else that somebody wished to bring up, or to keep out, is denied. */
function aloneTold(view: View<Ours>, wish: AgendaRow, { yes, others, isSure }: Alone): Told {
  const meeting = wish.subject.id;
  const matter = matterOf(wish);
  const parts = partsOf(view, matter);
  if (others.length > 0) {
    const against = (row: DiscussedRow): readonly DiscussedRow[] => tellingOf(view, meeting, matterOf(row)).no;
    const plain = others.filter((row) => against(row).length === 0);
    if (plain.length === 0)
      return told("partly", [...yes, ...others, ...others.flatMap(against)], { isContested: true });
    // Whether words, or a whole, are another matter is for the reader to judge.
    const wholes = wholesOf(view, matter);
    const isOther = ({ to }: DiscussedRow): boolean => matter.issue !== undefined && to !== null && !wholes.has(to.id);
    return told("partly", [...yes, ...plain], { isSure: isSure && plain.some((row) => isOther(row) && isFirm(row)) });
  }
  const isWithin = ({ to, topic }: AgendaRow | DiscussedRow): boolean =>
    to === null ? topic !== null && fold(topic) === matter.words : parts.has(to.id);
  const rivals = wishesFor(view, meeting)
    .filter((row) => !isWithin(row))
    .map(matterOf);
  const isDenied = (rival: Matter): boolean =>
    tellingOf(view, meeting, rival).yes.length === 0 && surelyTold(view, meeting, rival)[1];
  const isAlone = rivals.length > 0 && rivals.every(isDenied);
  const denied = discussedAt(view, meeting).filter((row) => row.negated && !isWithin(row));
  return told("fulfilled", [...yes, ...denied], { isSure: isSure && isAlone });
}
/** What else was taken up than the matter itself. */
const othersTold = (view: View<Ours>, wish: AgendaRow, yes: readonly DiscussedRow[]): readonly DiscussedRow[] =>
  discussedAt(view, wish.subject.id).filter((row) => isAffirmed(row) && !yes.includes(row));
const discussedAt = (view: View<Ours>, meeting: string): readonly DiscussedRow[] =>
  view.rows<"meeting", "discussed">(meeting as never, "discussed");
const wishesFor = (view: View<Ours>, meeting: string): readonly AgendaRow[] =>
  view.rows<"meeting", "agenda">(meeting as never, "agenda").filter(isAffirmed);
const matterOf = ({ to, topic }: AgendaRow | DiscussedRow): Matter => ({
  issue: to?.id,
  words: topic ? fold(topic) : undefined,
});
/** Whether a firm row tells that it was, or was not, taken up, through nothing but firm parts. */
function surelyTold(view: View<Ours>, meeting: string, matter: Matter): readonly [yes: boolean, no: boolean] {
  const { yes, no } = tellingOf(view, meeting, matter, isFirm);
  return [yes.some(isFirm), no.some(isFirm)];
}
