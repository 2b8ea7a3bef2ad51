// Positions of a holder against a slow reading of the records.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cast, lookDay, type World, world } from "../arbitraries.ts";
import { idsOf, mayHold, rowsOf, scalarOf } from "../plain.ts";

/** Positions with a row that regards the entity, held by somebody on the day; what is denied to be held is there too. */
const regarding = (one: World, entity: string, by: string | undefined, day: string | undefined): string[] =>
  idsOf(one, "position")
    .filter((id) => rowsOf(one, id, "regards").some(({ to }) => to === entity))
    .filter((id) => rowsOf(one, id, "holder").some((row) => (by === undefined || row.to === by) && mayHold(row, day)))
    .sort();
const idsIn = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id).sort();

it("finds the positions of everybody and of one holder on the day", () => {
  fc.assert(
    fc.property(world, fc.option(lookDay, { nil: undefined }), (one, asOf) => {
      const graph = createGraph(one.datasets).at({ asOf });
      for (const issue of cast.issueIds) {
        const subject = graph.issue(issue);
        expect(idsIn(subject.positions())).toEqual(regarding(one, issue, undefined, asOf));
        for (const by of [...one.countries, "organization:qa-court"])
          expect(idsIn(subject.positions({ by }))).toEqual(regarding(one, issue, by, asOf));
      }
      expect(idsIn(graph.agreement(cast.agreementId).positions())).toEqual(
        regarding(one, cast.agreementId, undefined, asOf),
      );
    }),
    { numRuns: 40 },
  );
});
it("finds claims among them, and nothing of an organ for its country", () => {
  fc.assert(
    fc.property(world, (one) => {
      const place = createGraph(one.datasets).place(cast.placeId);
      const isClaim = (id: string): boolean => scalarOf(one, id, "stance") === "claims";
      expect(idsIn(place.claims())).toEqual(regarding(one, cast.placeId, undefined, undefined).filter(isClaim));
      for (const by of one.countries)
        expect(idsIn(place.claims({ by }))).toEqual(regarding(one, cast.placeId, by, undefined).filter(isClaim));
    }),
    { numRuns: 40 },
  );
});
