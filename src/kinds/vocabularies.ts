// Every closed list of words, in one file.
import { term } from "../ontology/field.ts";

/** The kinds that can act. */
export const actors = ["country", "organization", "person"] as const;

export const organizationType = term("organizationType", [
  "government",
  "ministry",
  "agency",
  "court",
  "legislature",
  "military",
  "sub-national-government",
  "political-party",
  "company",
  "igo",
  "ngo",
  "foundation",
  "university",
  "press",
  "group",
]);

export const placeType = term("placeType", [
  "island",
  "islets",
  "archipelago",
  "reef",
  "peninsula",
  "sea",
  "strait",
  "river",
  "lake",
  "seabed",
  "mountain",
  "city",
  "municipality",
  "prefecture",
  "province",
  "region",
  "territory",
  "building",
  "monument",
  "site",
]);
export const controlType = term("controlType", ["effective", "administering", "joint"]);

export const issueType = term("issueType", [
  "territorial",
  "maritime",
  "historical",
  "legal",
  "political",
  "economic",
  "security",
  "nuclear",
  "naming",
  "humanitarian",
  "cultural",
  "environmental",
]);
export const issueStep = term("issueStep", ["raised", "settled", "reopened", "lapsed"]);
export const partyRole = term("partyRole", ["supporter", "mediator", "guarantor"]);

export const agreementType = term("agreementType", [
  "treaty",
  "convention",
  "agreement",
  "protocol",
  "charter",
  "armistice",
  "exchange-of-notes",
  "agreed-minutes",
  "memorandum",
  "joint-declaration",
  "joint-communique",
  "joint-statement",
  "announcement",
  "arrangement",
]);
/** After the Vienna Convention on the Law of Treaties, in the order in which they can follow each other. */
export const agreementStep = term("agreementStep", [
  "concluded",
  "adopted",
  "initialled",
  "signed",
  "ratified",
  "acceded",
  "provisionally-applied",
  "entered-into-force",
  "notice-given",
  "notice-suspended",
  "notice-revoked",
  "suspended",
  "resumed",
  "withdrawn",
  "terminated",
]);
export const noticeOf = term("noticeOf", ["denunciation", "withdrawal", "termination"]);
/** What an agreement or event does to what it touches. */
export const effect = term("effect", ["creates", "confirms", "changes", "limits", "settles", "suspends", "ends"]);

export const meetingLevel = term("meetingLevel", [
  "summit",
  "ministerial",
  "vice-ministerial",
  "senior-officials",
  "director-general",
  "working-level",
  "ambassadorial",
  "special-envoy",
  "expert",
]);
export const meetingStep = term("meetingStep", [
  "sought",
  "proposed",
  "agreed",
  "scheduled",
  "held",
  "adjourned",
  "postponed",
  "cancelled",
]);
export const meetingRole = term("meetingRole", ["host", "mediator", "observer"]);
export const wish = term("wish", ["include", "only", "exclude"]);

export const eventType = term("eventType", [
  "incident",
  "use-of-force",
  "annexation",
  "administrative-act",
  "independence",
  "recognition",
  "proceedings",
  "judgment",
  "award",
  "advisory-opinion",
  "order",
  "legislation",
  "resolution",
  "statement",
  "note-verbale",
  "request",
  "protest",
  "visit",
  "recall-of-ambassador",
  "expulsion",
  "trade-measure",
  "sanction",
  "payment",
  "referendum",
  "election",
  "exercise",
  "weapons-test",
  "survey",
  "construction",
  "ceremony",
  "inscription",
  "publication",
]);
export const eventStep = term("eventStep", ["planned", "occurred", "began", "ended", "cancelled"]);
export const eventRole = term("eventRole", [
  "initiator",
  "author",
  "court",
  "plaintiff",
  "defendant",
  "host",
  "mediator",
]);

export const stance = term("stance", [
  "claims",
  "asserts",
  "denies",
  "demands",
  "proposes",
  "undertakes",
  "accepts",
  "rejects",
  "denies-dispute",
  "interprets",
  "considers-settled",
  "considers-unsettled",
  "recognizes",
  "supports",
  "protests",
  "reserves",
  "believes",
]);

export const sourceType = term("sourceType", [
  "news",
  "treaty-text",
  "official-statement",
  "legislation",
  "judgment",
  "parliamentary-record",
  "report",
  "dataset",
  "reference-work",
  "book",
  "article",
  "archive",
]);
/** How much of a source its coder saw. */
export const checked = term("checked", ["full-text", "excerpt", "catalogue"]);
