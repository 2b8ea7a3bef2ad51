// What parties deal with: between two parties a dispute if they stand on different sides, a concern if on the same.
import { list, text } from "../ontology/field.ts";
import { kind } from "../ontology/kind.ts";
import { link } from "../ontology/link.ts";
import { phases } from "./phases.ts";
import { actors, issueStep, issueType, partyRole } from "./vocabularies.ts";

const fields = {
  types: list(issueType),
  phases: phases(issueStep, { latest: ["raised", "settled", "reopened", "lapsed"] }),
  parties: link(
    { to: actors, inverse: "partyTo" },
    {
      side: text().exactOptional().describe("parties with the same word stand on the same side; alone if left out"),
      role: partyRole.exactOptional(),
    },
    { state: true, structure: true, involves: true },
  ),
  over: link({ to: ["place", "agreement", "event"], inverse: "atIssueIn" }).describe("what it is about"),
  partOf: link({ to: ["issue"], inverse: "subIssues" }),
  related: link({ to: ["issue"], inverse: "related" }, {}, { symmetric: true }),
};
type Fields = typeof fields;
export interface IssueFields extends Fields {}
export const issue = kind("issue", fields as IssueFields, { description: "what parties deal with" });
