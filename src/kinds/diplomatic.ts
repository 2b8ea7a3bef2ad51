// Our ontology: the ten kinds.
import type { Kind } from "../ontology/kind.ts";
import { type AgreementFields, agreement } from "./agreement.ts";
import { type CountryFields, country } from "./country.ts";
import { type EventFields, event } from "./event.ts";
import { type IssueFields, issue } from "./issue.ts";
import { type MeetingFields, meeting } from "./meeting.ts";
import { type OrganizationFields, organization } from "./organization.ts";
import { type PersonFields, person } from "./person.ts";
import { type PlaceFields, place } from "./place.ts";
import { type PositionFields, position } from "./position.ts";
import { type SourceFields, source } from "./source.ts";

type Whole = "certainty" | "negated" | "disclosed";

/** The kinds that every graph has unless it is given others. Named, so that hovers and declarations stay short. */
export interface DiplomaticOntology {
  readonly country: Kind<"country", CountryFields>;
  readonly organization: Kind<"organization", OrganizationFields>;
  readonly person: Kind<"person", PersonFields>;
  readonly place: Kind<"place", PlaceFields>;
  readonly issue: Kind<"issue", IssueFields>;
  readonly agreement: Kind<"agreement", AgreementFields>;
  readonly meeting: Kind<"meeting", MeetingFields>;
  readonly event: Kind<"event", EventFields, Whole | "on">;
  readonly position: Kind<"position", PositionFields, Whole | "during" | "nameless">;
  readonly source: Kind<"source", SourceFields, "nameless">;
}
export const diplomatic: DiplomaticOntology = Object.freeze({
  country,
  organization,
  person,
  place,
  issue,
  agreement,
  meeting,
  event,
  position,
  source,
});
