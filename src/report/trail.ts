// One sentence for a way from one entity to another.
import type { Ref } from "../ontology/answers.ts";
import type { Hop, Trail } from "../query/cursor.ts";
import { qualifierOf } from "../view/any-row.ts";
import { detailsOf, filled, remarksOn, sentence } from "./words.ts";

/** What each link or inverse says of the entity that it leads from. */
const verbs: { readonly [link: string]: string } = {
  capital: "has the capital",
  capitalOf: "is the capital of",
  succeeds: "succeeds",
  succeededBy: "is succeeded by",
  partOf: "is part of",
  organs: "has the organ",
  parts: "has the part",
  subIssues: "has the part",
  offices: "holds an office of",
  officeHolders: "has the office holder",
  locatedIn: "is in",
  contains: "contains",
  control: "is controlled by",
  controls: "controls",
  parties: "has the party",
  partyTo: "is a party to",
  over: "is about",
  atIssueIn: "is at issue in",
  related: "is related to",
  signatories: "was signed by",
  signatoryTo: "signed",
  signedBy: "was signed by",
  signed: "signed",
  addresses: "addresses",
  addressedBy: "is addressed by",
  replaces: "replaces",
  replacedBy: "is replaced by",
  amends: "amends",
  amendedBy: "is amended by",
  implements: "implements",
  implementedBy: "is implemented by",
  concludedAt: "was concluded at",
  concluded: "concluded",
  participants: "has the participant",
  attends: "takes part in",
  place: "takes place in",
  venueOf: "is the venue of",
  agenda: "has the wished topic",
  onAgendaOf: "is a wished topic of",
  discussed: "took up",
  discussedAt: "was taken up at",
  follows: "follows",
  followedBy: "is followed by",
  actors: "is an act of",
  actedIn: "acted in",
  targets: "is aimed at",
  targetedBy: "is the target of",
  concerns: "concerns",
  affectedBy: "is affected by",
  causedBy: "was caused by",
  ledTo: "led to",
  at: "took place at",
  siteOf: "is the site of",
  holder: "is held by",
  holds: "holds",
  regards: "regards",
  regardedBy: "is regarded by",
  invokes: "invokes",
  invokedBy: "is invoked by",
  respondsTo: "responds to",
  answeredBy: "is answered by",
  inFavourOf: "favours",
  favouredBy: "is favoured by",
  addressedTo: "is addressed to",
  receives: "is addressed by",
};

export function describeTrail({ from, hops }: Trail): string {
  const parts = hops.map((hop, at) => clause(hops[at - 1]?.to ?? from, hop));
  return sentence(`${nameOf(from)}${parts.join(", which")}`);
}
/** What follows the name of the entity that the hop leads from. */
function clause(from: Ref, { link, row, to }: Hop): string {
  const provision = qualifierOf(row, "provision");
  const at = filled(provision) ? `provision ${String(provision)}` : "";
  const isOfTarget = at !== "" && to.kind === "agreement";
  const verb = Object.hasOwn(verbs, link) ? verbs[link] : `is joined by \`${link}\` to`;
  const where = at !== "" && !isOfTarget && from.kind === "agreement" ? `, in ${at},` : "";
  const details = detailsOf(row, at === "" ? [] : ["provision"]);
  return `${where} ${verb} ${isOfTarget ? `${at} of ` : ""}${nameOf(to)}${remarksOn(row, details)}`;
}
/** The name of a position is a sentence of its own. */
const nameOf = ({ kind, name }: Ref): string => (kind === "position" ? `“${name}”` : name);
