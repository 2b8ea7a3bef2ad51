// To which class of political event each act belongs: our mapping to PLOVER.

/** The four of PLOVER's quad categories. */
export type ActCategory = "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
/** A class of political event. */
export interface ActClass {
  /** `"CONSULT"`, `"REJECT"` … */
  readonly event: string;
  /** A finer word of that event; `null` where the act does not tell it, or the event has none. */
  readonly mode: string | null;
  readonly category: ActCategory;
}
/** From acts such as `"event.protest"` to their class; `null`, or left out, where an act has none. */
export interface ActClasses {
  readonly [act: string]: ActClass | null;
}

/**
 * The categories of the sections of the PLOVER manual, draft 0.8 (github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex).
 * One table of it and its README have SANCTION among verbal conflict; its own section and the summary of all events have
 * it among material conflict, as here.
 */
const categories = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
} as const satisfies { readonly [event: string]: ActCategory };
const as = (event: keyof typeof categories, mode: string | null = null): ActClass =>
  Object.freeze({ event, mode, category: categories[event] });

/** Cooperation or conflict: the word alone does not tell. */
const UNTOLD = null;
/** PLOVER codes no comments, and no views that change nothing. */
const STATEMENT = null;
/** The acts that brought it about are counted by themselves. */
const EFFECT = null;

const events: ActClasses = {
  "event.incident": UNTOLD,
  "event.use-of-force": as("ASSAULT"),
  "event.annexation": as("COERCE", "seize"),
  "event.administrative-act": UNTOLD,
  "event.independence": UNTOLD,
  "event.recognition": as("SUPPORT"),
  "event.proceedings": as("ACCUSE", "allege"),
  // SANCTION, convict, where the one who is judged is found liable; a judgment may as well dismiss.
  "event.judgment": UNTOLD,
  "event.award": UNTOLD,
  "event.advisory-opinion": UNTOLD,
  "event.order": as("REQUEST"),
  "event.legislation": UNTOLD,
  "event.resolution": UNTOLD,
  "event.statement": STATEMENT,
  // What the note says decides, and stands in a position or in the type of another event.
  "event.note-verbale": UNTOLD,
  "event.request": as("REQUEST"),
  // A diplomatic protest; that of people in the street would be PROTEST.
  "event.protest": as("ACCUSE", "disapprove"),
  "event.visit": as("CONSULT", "visit"),
  "event.recall-of-ambassador": as("SANCTION", "withdraw"),
  "event.expulsion": as("SANCTION", "expel"),
  // It may restrict trade (SANCTION, discontinue) or ease it (RETREAT).
  "event.trade-measure": UNTOLD,
  "event.sanction": as("SANCTION", "discontinue"),
  // Grants, credits and reparations are AID; a payment that a court orders would be SANCTION.
  "event.payment": as("AID"),
  "event.referendum": UNTOLD,
  "event.election": UNTOLD,
  // Against whom, its targets tell; an exercise together with them would be COOPERATE.
  "event.exercise": as("MOBILIZE"),
  "event.weapons-test": as("MOBILIZE", "weapons"),
  "event.survey": UNTOLD,
  "event.construction": UNTOLD,
  "event.ceremony": UNTOLD,
  "event.inscription": UNTOLD,
  "event.publication": UNTOLD,
};
const meetings: ActClasses = {
  // A hope, which is no request.
  "meeting.sought": STATEMENT,
  // Offers and plans of meetings are AGREE, and their cancellation is REJECT.
  "meeting.proposed": as("AGREE"),
  "meeting.agreed": as("AGREE"),
  "meeting.scheduled": as("AGREE"),
  "meeting.held": as("CONSULT"),
  "meeting.adjourned": UNTOLD,
  "meeting.postponed": UNTOLD,
  "meeting.cancelled": as("REJECT", "meet"),
};
const agreements: ActClasses = {
  "agreement.concluded": as("SUPPORT"),
  "agreement.adopted": as("SUPPORT"),
  "agreement.initialled": as("SUPPORT"),
  "agreement.signed": as("SUPPORT"),
  "agreement.ratified": as("SUPPORT"),
  "agreement.acceded": as("SUPPORT"),
  "agreement.provisionally-applied": EFFECT,
  "agreement.entered-into-force": EFFECT,
  "agreement.notice-given": as("SANCTION", "discontinue"),
  "agreement.notice-suspended": as("CONCEDE"),
  "agreement.notice-revoked": as("CONCEDE"),
  "agreement.suspended": as("SANCTION", "discontinue"),
  "agreement.resumed": as("SUPPORT"),
  "agreement.withdrawn": as("SANCTION", "withdraw"),
  // By consent, or by notices, which are counted.
  "agreement.terminated": EFFECT,
};
const positions: ActClasses = {
  "position.claims": STATEMENT,
  "position.asserts": STATEMENT,
  "position.denies": STATEMENT,
  "position.demands": as("REQUEST"),
  // Offers and promises are AGREE, as is their acceptance.
  "position.proposes": as("AGREE"),
  "position.undertakes": as("AGREE"),
  "position.accepts": as("AGREE"),
  "position.rejects": as("REJECT"),
  "position.denies-dispute": STATEMENT,
  "position.interprets": STATEMENT,
  "position.considers-settled": STATEMENT,
  "position.considers-unsettled": STATEMENT,
  "position.recognizes": as("SUPPORT"),
  "position.supports": as("SUPPORT"),
  "position.protests": as("ACCUSE", "disapprove"),
  "position.reserves": STATEMENT,
};
const issues: ActClasses = {
  "issue.raised": UNTOLD,
  "issue.settled": as("AGREE"),
  "issue.reopened": UNTOLD,
  "issue.lapsed": EFFECT,
};

/**
 * Acts by the events and modes of PLOVER, the Political Language Ontology for Verifiable Event Records, draft 0.8. The
 * mapping is ours: an act whose word does not tell cooperation from conflict has no class. The default of `moves`.
 *
 * @example graph.moves({ classes: { ...plover, "event.trade-measure": plover["event.sanction"] ?? null } })
 */
export const plover: ActClasses = Object.freeze({ ...events, ...meetings, ...agreements, ...positions, ...issues });
