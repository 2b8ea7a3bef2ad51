// Small random datasets that load: everything that the questions turn on, in a fixed cast of entities.
import type { LensChange } from "diplograph";
import * as fc from "fast-check";
import { countryOf, split, title } from "./plain-records.ts";
import { earlyDays, lateDays, lookDay, spans, type Tried } from "./tried-days.ts";

export { boundsOf, lookDay, type Tried } from "./tried-days.ts";

/** A row as it is written. */
export interface PlainRow {
  readonly to?: string;
  readonly topic?: string;
  readonly by?: readonly string[];
  readonly negated?: boolean;
  readonly evidence: readonly { readonly source: string }[];
  readonly [qualifier: string]: unknown;
}
export interface PlainRecord {
  readonly id?: string;
  readonly about?: string;
  readonly [field: string]: unknown;
}
export interface PlainDataset {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly version: string;
  readonly files: readonly {
    readonly name: string;
    readonly language: string;
    readonly entities: readonly PlainRecord[];
  }[];
}
export interface World {
  readonly countries: readonly string[];
  readonly datasets: readonly PlainDataset[];
}

export const sourceIds = ["source:one", "source:two", "source:three"] as const;
export const topics = ["trade in general", "old quarrels"] as const;

const published = fc.option(fc.constantFrom("2001-12-01", "2003-06", "2004-04-04", "2006-06-06", "2008"), {
  nil: undefined,
});
const edtfOf = (all: readonly Tried[]) => fc.constantFrom(...all.map(({ edtf }) => edtf));
const [early, late, span] = [edtfOf(earlyDays), edtfOf(lateDays), edtfOf(spans)];
const TOKENS = ["qa", "qb", "qc", "qd"];
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.array(arbitrary, { minLength, maxLength });
/** Keys of which each may be left out. */
const maybe = <T extends Record<string, fc.Arbitrary<unknown>>>(optional: T) =>
  fc.record(optional, { requiredKeys: [] });

/** Rows in the mouths of these countries. */
function rowsOf(countries: readonly string[]) {
  const actor = fc.constantFrom(...countries);
  const voice = fc
    .tuple(
      fc.option(fc.oneof(actor, fc.record({ description: fc.constant("officials"), of: some(actor, 2, 1) })), {
        nil: undefined,
      }),
      fc.constantFrom("said", "announced", "reported"),
      fc.option(fc.constantFrom("2002-06-01", "2004-04"), { nil: undefined }),
    )
    .map(([by, verb, on]) => ({ ...(by && { by }), verb, ...(on && { on }) }));
  const evidence = fc
    .tuple(fc.constantFrom(...sourceIds), fc.option(voice, { nil: undefined, freq: 3 }))
    .map(([source, said]) => ({ source, ...(said && { attribution: [said] }) }));
  const marks = fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom("probable", "possible") },
      ),
      some(evidence, 2, 1),
    )
    .map(([negated, certainty, all]) => ({
      ...(negated && { negated }),
      ...(certainty && { certainty }),
      evidence: all,
    }));
  const row = (said: fc.Arbitrary<object>) =>
    fc.tuple(said, marks).map(([own, given]) => ({ ...own, ...given }) as unknown as PlainRow);
  const by = some(actor, 2, 1).map((all) => [...new Set(all)].sort());
  const phase = (steps: readonly string[], day: fc.Arbitrary<string>) =>
    fc
      .tuple(
        fc.constantFrom(...steps),
        by,
        fc.option(day, { nil: undefined, freq: 4 }),
        fc.option(late, { nil: undefined, freq: 1 }),
      )
      .map(([step, who, on, due]) => ({ step, by: who, ...(on && { on }), ...(due && { due }) }));
  return { actor, row, by, phase };
}
type Made = ReturnType<typeof rowsOf>;

const issueIds = ["issue:qa-qb-1", "issue:qa-qb-2", "issue:qb-3"] as const;
const agreementId = "agreement:qa-qb-pact";
const placeId = "place:rock";
const meetingIds = ["meeting:qa-qb-1", "meeting:qb-2"] as const;
export const cast = { issueIds, agreementId, placeId, meetingIds };

const issueOf = ({ actor, row, phase }: Made, at: number) =>
  fc.record({
    types: fc.constantFrom(["legal"], ["economic", "security"]),
    parties: some(
      row(
        fc
          .tuple(
            actor,
            maybe({ side: fc.constantFrom("x", "y"), during: span, role: fc.constantFrom("mediator", "supporter") }),
          )
          .map(([to, more]) => ({ to, ...more })),
      ),
      5,
    ),
    phases: some(
      fc.oneof(row(phase(["raised", "reopened"], early)), row(phase(["settled", "lapsed", "reopened"], late))),
      3,
    ),
    over: some(row(fc.constant({ to: placeId })), 1),
    ...(at > 0 && { partOf: some(row(fc.constantFrom(...issueIds.slice(0, at)).map((to) => ({ to }))), 2) }),
  });
const meetingOf = ({ actor, row, by, phase }: Made, at: number) => {
  const target = fc.oneof(
    fc.constantFrom(...issueIds).map((to) => ({ to })),
    fc.constantFrom(...topics).map((topic) => ({ topic })),
  );
  const wish = fc.constantFrom("include", "only", "exclude");
  return fc.record({
    level: fc.constantFrom("summit", "ministerial"),
    participants: some(
      row(
        fc
          .tuple(actor, maybe({ representedBy: fc.constant(["organization:qa-court"]) }))
          .map(([to, more]) => ({ to, ...more })),
      ),
      4,
    ),
    place: some(row(fc.constant({ to: placeId })), 1),
    phases: some(
      fc.oneof(
        row(phase(["sought", "proposed", "agreed", "scheduled"], early)),
        row(phase(["held", "postponed"], late)),
      ),
      4,
    ),
    agenda: some(row(fc.tuple(target, by, wish).map(([to, who, how]) => ({ ...to, by: who, wish: how }))), 4),
    discussed: some(
      row(fc.tuple(target, maybe({ gist: fc.constant("views exchanged") })).map(([to, more]) => ({ ...to, ...more }))),
      4,
    ),
    ...(at > 0 && { follows: some(row(fc.constant({ to: meetingIds[0] })), 1) }),
  });
};
const agreementOf = ({ actor, row, phase }: Made) =>
  fc.record({
    type: fc.constant("treaty"),
    parties: some(row(fc.tuple(actor, maybe({ during: span })).map(([to, more]) => ({ to, ...more }))), 4),
    signatories: some(row(actor.map((to) => ({ to }))), 2),
    provisions: fc.constant(
      [
        { key: "1", gist: "peace" },
        { key: "2", gist: "trade" },
      ].map((one) => ({ ...one, evidence: [{ source: "source:one" }] })),
    ),
    phases: some(
      fc.oneof(
        row(phase(["signed", "ratified"], early)),
        row(phase(["entered-into-force", "suspended", "terminated"], late)),
      ),
      4,
    ),
    addresses: some(row(fc.constantFrom(...issueIds).map((to) => ({ to }))), 2),
  });
const positionOf = ({ actor, row }: Made) => {
  const holder = fc.oneof(
    { weight: 5, arbitrary: actor },
    { weight: 1, arbitrary: fc.constant("organization:qa-court") },
  );
  const regarded = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...issueIds).map((to) => ({ to })) },
    { weight: 2, arbitrary: fc.constant({ to: placeId }) },
    { weight: 1, arbitrary: fc.constantFrom("1", "2").map((provision) => ({ to: agreementId, provision })) },
  );
  return fc.record({
    stance: fc.constantFrom(
      "claims",
      "demands",
      "considers-settled",
      "considers-unsettled",
      "denies-dispute",
      "interprets",
      "believes",
    ),
    holder: some(row(fc.tuple(holder, maybe({ during: span })).map(([to, more]) => ({ to, ...more }))), 3, 1),
    regards: some(row(regarded), 3, 1),
    invokes: some(
      row(
        maybe({ provision: fc.constantFrom("1", "2"), interpretation: fc.constant("it ends all claims") }).map(
          (more) => ({ to: agreementId, ...more }),
        ),
      ),
      2,
    ),
    addressedTo: some(row(actor.map((to) => ({ to }))), 1),
  });
};
const eventOf = ({ actor, row, phase }: Made) =>
  fc.record({
    type: fc.constant("incident"),
    actors: some(row(actor.map((to) => ({ to }))), 2),
    targets: some(row(actor.map((to) => ({ to }))), 2),
    concerns: some(row(fc.constantFrom(...issueIds, placeId).map((to) => ({ to }))), 2),
    phases: some(row(phase(["occurred"], late)), 2),
  });
const placeOf = ({ actor, row }: Made) =>
  fc.record({
    control: some(
      row(
        fc
          .tuple(actor, fc.constantFrom("effective", "administering"), maybe({ during: span }))
          .map(([to, type, more]) => ({ to, type, ...more })),
      ),
      3,
    ),
  });

function worldOf(countries: readonly string[]): fc.Arbitrary<World> {
  const made = rowsOf(countries);
  return fc
    .record({
      dates: fc.tuple(published, published, published),
      issues: fc.tuple(issueOf(made, 0), issueOf(made, 1), issueOf(made, 2)),
      meetings: fc.tuple(meetingOf(made, 0), meetingOf(made, 1)),
      agreement: agreementOf(made),
      positions: fc.tuple(positionOf(made), positionOf(made), positionOf(made)),
      event: eventOf(made),
      place: placeOf(made),
      splits: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      files: fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }),
    })
    .map(({ dates, issues, meetings, agreement, positions, event, place, splits, files }) => {
      const evidence = [{ source: "source:two" }];
      const sources = sourceIds.map((id, at) => ({
        id,
        type: "news",
        title: `Paper ${at + 1}`,
        checked: "full-text",
        ...(dates[at] && { published: dates[at] }),
      }));
      const rockNames = countries.map((id) => ({
        text: `${title(id.slice("country:".length))}rock`,
        usedBy: [id],
        evidence,
      }));
      const bodies: PlainRecord[] = [
        ...issues.map((body, at) => ({
          id: issueIds[at] as string,
          names: [{ text: `matter ${at + 1}`, type: "label" }],
          ...body,
        })),
        ...meetings.map((body, at) => ({ id: meetingIds[at] as string, ...body })),
        { id: agreementId, names: [{ text: "the pact", type: "short", evidence }], ...agreement },
        ...positions.map((body, at) => ({ id: `position:qa-${at + 1}`, ...body })),
        { id: "event:clash", ...event },
        { id: placeId, names: rockNames, ...place },
      ];
      const court = { id: "organization:qa-court", type: "court", partOf: [{ to: "country:qa", evidence }], evidence };
      const records = [
        ...sources,
        ...countries.map(countryOf),
        court,
        ...bodies.flatMap((body, at) => split({ ...body, evidence }, splits[at] === true)),
      ];
      const inFile = (file: number) => records.filter((_, at) => files[at % files.length] === file);
      const about = { title: "Tried", licence: "CC0", version: "1" };
      const file = (name: string, at: number) => ({ name, language: "en", entities: inFile(at) });
      return {
        countries,
        datasets: [
          { id: "first", ...about, files: [file("a", 0), file("b", 1)] },
          { id: "second", ...about, files: [file("c", 2)] },
        ],
      };
    });
}
/** Two to four countries with issues, meetings, an agreement, positions, an event and a contested place. */
export const world: fc.Arbitrary<World> = fc
  .integer({ min: 2, max: 4 })
  .chain((count) => worldOf(TOKENS.slice(0, count).map((token) => `country:${token}`)));

/** Any part of a lens that narrows. */
export const lens = fc.record(
  {
    asOf: lookDay,
    knownBy: lookDay,
    sources: fc.subarray([...sourceIds], { minLength: 1 }),
    datasets: fc.constantFrom(["first"], ["second"]),
    certainty: fc.constantFrom("certain" as const, "probable" as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LensChange>;
