// The public names, listed by hand.
export {
  DiplographError,
  type ErrorCode,
  type ErrorDetails,
  type Hint,
  type HintCode,
  type Problem,
  type ProblemCode,
} from "./errors.ts";
export {
  type AllOptions,
  type AnyGraph,
  type AnySubject,
  createGraph,
  type Graph,
  type GraphOptions,
  type Kernel,
  type Subject,
} from "./graph.ts";
export type { AgreementFields } from "./kinds/agreement.ts";
export type { CountryFields } from "./kinds/country.ts";
export { type DiplomaticOntology, diplomatic } from "./kinds/diplomatic.ts";
export type { EventFields } from "./kinds/event.ts";
export type { IssueFields } from "./kinds/issue.ts";
export type { MeetingFields } from "./kinds/meeting.ts";
export type { OrganizationFields } from "./kinds/organization.ts";
export type { PersonFields } from "./kinds/person.ts";
export { type PhaseDates, phases } from "./kinds/phases.ts";
export type { PlaceFields } from "./kinds/place.ts";
export type { PositionFields } from "./kinds/position.ts";
export type { SourceFields } from "./kinds/source.ts";
export { actors } from "./kinds/vocabularies.ts";
export type {
  Certainty,
  Day,
  Evidence,
  Id,
  PartyStanding,
  Ref,
  RowBase,
  SeenBase,
  Span,
  Standing,
  StatusBase,
  Verb,
  Voice,
} from "./ontology/answers.ts";
export type { Follow, KindOf, LinkName, RecordOf, RowAlong, RowOf, SeenOf } from "./ontology/derive.ts";
export { type Extension, extendOntology } from "./ontology/extend.ts";
export type { Extended } from "./ontology/extended.ts";
// A user's exported ontology, or exported function that returns a handle, names these in its declarations (else TS4023).
export {
  type DayField,
  day,
  type Field,
  type ListField,
  list,
  type Maybe,
  type RefField,
  ref,
  type SpanField,
  span,
  type Term,
  term,
} from "./ontology/field.ts";
export {
  type AnyKind,
  type CommonFields,
  type Kind,
  type KindOptions,
  kind,
  type NamelessFields,
} from "./ontology/kind.ts";
export {
  type EvidenceWritten,
  type Link,
  link,
  type RowMarks,
  type Rows,
  rows,
  type VoiceWritten,
} from "./ontology/link.ts";
export type { Lifecycle, RowOption, RowOptions } from "./ontology/row-options.ts";
export type { Agenda, AgendaOptions } from "./query/agenda.ts";
export type { Agreements } from "./query/agreements.ts";
export type { OurKinds } from "./query/asked.ts";
export type { AssertionOptions } from "./query/assertions.ts";
export type { Between } from "./query/between.ts";
export type { ChangedRow, ChangeOptions, Changes, ChangeWhat } from "./query/changes.ts";
export type { Citation, CitedPlaces, Citing } from "./query/cite/cite.ts";
export type { CslDate, CslItem } from "./query/cite/csl.ts";
export type { ClaimOptions, Claims } from "./query/claims.ts";
export type { ComparedRow, ComparedWhat, CompareOptions, Comparing } from "./query/compare.ts";
export type { Control, ControlOptions } from "./query/control.ts";
export type { Cursor, EachSeen, Hop, Matching, Trail } from "./query/cursor.ts";
export type { BeforeAfter, Difference, RowChange, StandingChange } from "./query/difference.ts";
export type { Discussed, WasDiscussed } from "./query/discussed.ts";
export type { Events } from "./query/events.ts";
export type { Explaining, Explanation } from "./query/explain/explain.ts";
export type { HoldsExplained } from "./query/explain/holds.ts";
export type { KnownEntity, KnownExplained, KnownSince, KnownThrough } from "./query/explain/known.ts";
export type { MarkExplained, MarkWhat } from "./query/explain/marks.ts";
export type { Fulfilment, FulfilmentOptions } from "./query/fulfilment/fulfilment.ts";
export type { Outcome, OutcomeAspect, Verdict } from "./query/fulfilment/outcome.ts";
export type { Gap, GapOptions, Gaps, GapWhat } from "./query/gaps/gaps.ts";
export type { GraphQuestions } from "./query/graph-questions.ts";
export type { IssueBetween, IssueOptions, Issues, Relation, Role } from "./query/issues.ts";
export type { ListOptions } from "./query/listed.ts";
export type { MeetingOptions, Meetings } from "./query/meetings.ts";
export type { Move, MoveOptions, Moves } from "./query/moves/moves.ts";
export type { MoveNarrowing } from "./query/moves/narrowing.ts";
export { type ActCategory, type ActClass, type ActClasses, plover } from "./query/moves/plover.ts";
export type { Narrowing } from "./query/narrowing.ts";
export type { Neighbour, NeighbourhoodOptions } from "./query/neighbourhood.ts";
export type { PanelValue } from "./query/panel/facts.ts";
export type { DyadRow, IssueRow, PanelOptions, PanelRow, Panels, PanelUnit } from "./query/panel/panel.ts";
export type { Path, PathOptions, Paths } from "./query/path/path.ts";
export { telling, type WeighedHop } from "./query/path/telling.ts";
export type { PathHop, Weigh } from "./query/path/ways.ts";
export type { PositionOptions, Positions } from "./query/positions.ts";
export type { Questions, QuestionsOf } from "./query/questions.ts";
export type { Interpretation, Invocation, ReadingOptions, Readings } from "./query/readings.ts";
export type { Named, Resolved } from "./query/resolve.ts";
export type { Timeline, TimelineEntry, TimelineOptions, TimelineWhat } from "./query/timeline.ts";
export { type Dataset, type DatasetFile, defineDataset, record } from "./records/dataset.ts";
export { parseDataset } from "./records/parse.ts";
export type { DatasetInfo } from "./records/read.ts";
export { type RecordsSchema, recordsSchema } from "./records/schema.ts";
export type { JsonSchema } from "./records/schema-parts.ts";
export type { StoredEvidence } from "./records/stored.ts";
export { describe } from "./report/describe.ts";
export type { CanonicalRecord } from "./store/record.ts";
export type { AnyRow } from "./view/any-row.ts";
export type { HoldsRule } from "./view/holds.ts";
export type { KnownRule } from "./view/known.ts";
export type { Lens, LensChange } from "./view/lens.ts";

import type { DiplomaticOntology } from "./kinds/diplomatic.ts";
import type { KindOf, RecordOf, RowField, RowOf, SeenOf } from "./ontology/derive.ts";

/** An entity as an answer shows it: `Seen<"issue">`, or `Seen<"vessel", Mine>`. */
export type Seen<K extends KindOf<O>, O = DiplomaticOntology> = SeenOf<O, K>;
/** A row as an answer shows it: `Row<"meeting", "agenda">`. */
export type Row<K extends KindOf<O>, F extends RowField<O, K>, O = DiplomaticOntology> = RowOf<O, K, F>;
/** An entity of any kind, as an answer shows it; `kind` narrows it. */
export type Entity<O = DiplomaticOntology> = { [K in KindOf<O>]: SeenOf<O, K> }[KindOf<O>];
/** Any record as it may be written. */
export type RecordInput<O = DiplomaticOntology> = RecordOf<O>;
export type Country = Seen<"country">;
export type Organization = Seen<"organization">;
export type Person = Seen<"person">;
export type Place = Seen<"place">;
export type Issue = Seen<"issue">;
export type Agreement = Seen<"agreement">;
export type Meeting = Seen<"meeting">;
export type Event = Seen<"event">;
export type Position = Seen<"position">;
export type Source = Seen<"source">;
