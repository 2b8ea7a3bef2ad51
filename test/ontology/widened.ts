// Two extensions of ours, alike in nothing, and a third that widens the first: what the tests of extending share.
import { actors, day, diplomatic, extendOntology, kind, link, list, phases, ref, span, term } from "diplograph";
import * as z from "zod";

const measure = kind("measure", {
  type: term("measureType", ["embargo", "quota"]),
  products: list(z.string()),
  imposedBy: link({ to: actors, inverse: "imposed" }, {}, { involves: true }),
  against: link({ to: actors, inverse: "hitBy" }, { percentage: z.number().exactOptional() }, { involves: true }),
  phases: phases(term("measureStep", ["announced", "lifted"])),
});
export const measuresPart = {
  kinds: { measure },
  links: { "event.concerns": ["measure"], "event.at": ["country"] },
  terms: { issueType: ["trade"], eventStep: ["suspended"] },
  qualifiers: {
    "event.targets": {
      percentage: z.number().exactOptional(),
      until: day().exactOptional(),
      lists: list(ref("measure", "agreement")),
      severity: term("severity", ["full", "partial"]).exactOptional(),
      window: span().exactOptional(),
    },
    "issue.parties": { observerSince: day().exactOptional() },
    "event.phases": { forum: ref("organization").exactOptional() },
  },
  fields: {
    event: { tariffCode: z.string().exactOptional(), products: list(z.string()) },
    agreement: { covers: link({ to: ["measure"], inverse: "coveredBy" }, { share: z.number().exactOptional() }) },
  },
} as const;
export const measures = extendOntology(diplomatic, measuresPart);
type Me = typeof measures;
export interface Measures extends Me {}

const vessel = kind("vessel", {
  flag: link({ to: ["country"], inverse: "flagOf" }, {}, { state: true, required: true }),
});
export const vesselsPart = {
  kinds: { vessel },
  links: { "issue.over": ["vessel"] },
  terms: { issueType: ["fisheries"], stance: ["tolerates"] },
  qualifiers: { "event.targets": { tonnage: z.number().exactOptional() } },
  fields: { event: { log: z.string().exactOptional() } },
} as const;
export const vessels = extendOntology(diplomatic, vesselsPart);
type Ve = typeof vessels;
export interface Vessels extends Ve {}

export const both = extendOntology(measures, vesselsPart);
type Bo = typeof both;
export interface Both extends Bo {}
