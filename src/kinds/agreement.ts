// A treaty or any other agreement; phases after the Vienna Convention on the Law of Treaties.
import * as z from "zod";
import { text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link, rows } from "../ontology/link.ts";
import { timed } from "./phases.ts";
import { actors, agreementStep, agreementType, effect, noticeOf } from "./vocabularies.ts";

/** Fit for an assertion's id: `2-1`, `1-1-a`. */
const provisionKey = z
  .string()
  .max(100, { abort: true })
  .regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/, "expected a key such as `2-1`");

const fields = {
  type: agreementType.exactOptional(),
  binding: z.boolean().exactOptional(),
  provisions: rows({ key: provisionKey, gist: text().exactOptional() }, { key: "key", structure: true }),
  texts: rows(
    { lang: text(), authentic: z.boolean().exactOptional(), prevailing: z.boolean().exactOptional() },
    { key: "lang", structure: true },
  ),
  amounts: rows(
    { value: z.number(), currency: text(), what: text(), scope: text().exactOptional() },
    { key: "what", structure: true },
  ),
  phases: rows(
    { step: agreementStep, of: noticeOf.exactOptional(), ...timed },
    {
      key: "step",
      lifecycle: {
        ladder: ["concluded", "adopted", "initialled", "signed", "ratified", "provisionally-applied"],
        latest: ["entered-into-force", "suspended", "resumed", "terminated"],
        decisive: ["signed", "concluded"],
        unilateral: ["ratified", "acceded", "notice-given", "notice-suspended", "notice-revoked", "withdrawn"],
        order: [
          ["signed", "terminated"],
          ["entered-into-force", "terminated"],
          ["notice-given", "notice-revoked"],
        ],
        begins: true,
      },
    },
  ),
  parties: link({ to: actors, inverse: "partyTo" }, {}, { state: true, structure: true, involves: true }).describe(
    "who is bound by it; who only signed is a signatory",
  ),
  signatories: link({ to: actors, inverse: "signatoryTo" }, {}, { involves: true }),
  signedBy: link({ to: ["person"], inverse: "signed" }),
  addresses: link(
    { to: ["issue"], inverse: "addressedBy" },
    { provision: text().exactOptional(), effect: effect.exactOptional() },
  ),
  replaces: link({ to: ["agreement"], inverse: "replacedBy" }),
  amends: link({ to: ["agreement"], inverse: "amendedBy" }),
  implements: link({ to: ["agreement", "event"], inverse: "implementedBy" }),
  partOf: link({ to: ["agreement"], inverse: "parts" }),
  concludedAt: link({ to: ["meeting"], inverse: "concluded" }),
};
type Fields = typeof fields;
export interface AgreementFields extends Fields {}
export const agreement = kind("agreement", fields as AgreementFields, {
  description: "a treaty or any other agreement",
});
