// The timeline of a pair within a window against a slow reading of the records.
import { createGraph } from "diplograph";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cast, type World, world } from "../arbitraries.ts";
import { affirmed, mayLieIn, rowsOf, takingPart } from "../plain.ts";

const SHARED: readonly (readonly [id: string, fields: readonly string[]])[] = [
  ...cast.issueIds.map((id) => [id, ["parties"]] as const),
  ...cast.meetingIds.map((id) => [id, ["participants"]] as const),
  [cast.agreementId, ["parties", "signatories"]],
  ["event:clash", ["actors", "targets"]],
];
const window = fc.constantFrom(
  { from: "2001", to: "2001", first: "2001-01-01", last: "2001-12-31" },
  { from: "2001-05-15", to: "2002-03", first: "2001-05-15", last: "2002-03-31" },
  { from: "2005-02", to: "2005-02", first: "2005-02-01", last: "2005-02-28" },
  { from: "2006", to: "2012", first: "2006-01-01", last: "2012-12-31" },
);
interface Window {
  readonly first: string;
  readonly last: string;
}
/** Phases done and due, affirmed or all, of what both take part in, on a day that may lie in the window. */
function expected(one: World, pair: readonly string[], { first, last }: Window, onlyAffirmed: boolean): Set<string> {
  const shared = SHARED.filter(([id, fields]) => {
    const taking = takingPart(one, id, fields);
    return pair.every((actor) => taking.has(actor));
  });
  return new Set(
    shared.flatMap(([id]) => {
      const phases = rowsOf(one, id, "phases");
      return (onlyAffirmed ? affirmed(phases) : phases).flatMap(({ step, on, due }) => {
        const dated = [["phase", on] as const, ["due", due] as const].filter(([, day]) => day !== undefined);
        return dated.flatMap(([what, day]) =>
          mayLieIn(day, first, last) ? [JSON.stringify([id, what, step, day])] : [],
        );
      });
    }),
  );
}

it("has every phase and due day that may lie in the window, and no other", () => {
  fc.assert(
    fc.property(world, window, (one, { from, to, ...days }) => {
      const [first = "", second = ""] = one.countries;
      const found = createGraph(one.datasets)
        .between(first, second)
        .timeline({ from, to, what: ["phase", "due"] });
      const entries = new Set(
        found.map(({ day, what, row }) =>
          JSON.stringify([row.subject.id, what, (row as { step?: unknown }).step, day.edtf]),
        ),
      );
      const [least, most] = [true, false].map((only) => expected(one, [first, second], days, only));
      for (const entry of least ?? []) expect(entries).toContain(entry);
      for (const entry of entries) expect(most).toContain(entry);
    }),
    { numRuns: 50 },
  );
});
it("is in order of days, then of what happened", () => {
  const order = ["phase", "due", "began", "ended", "said", "published"];
  fc.assert(
    fc.property(world, (one) => {
      const [first = "", second = ""] = one.countries;
      // Where a day with an open beginning stands is left open here.
      const found = createGraph(one.datasets)
        .between(first, second)
        .timeline()
        .filter(({ day }) => day.earliest !== null);
      const keys = found.map(({ day, what, row }) =>
        [day.earliest ?? "", day.latest ?? "9999-99-99", order.indexOf(what), row.id].join(" "),
      );
      expect(keys).toEqual([...keys].sort());
    }),
    { numRuns: 40 },
  );
});
it("tells when somebody said it, on the day of the words", () => {
  fc.assert(
    fc.property(world, (one) => {
      const [first = "", second = ""] = one.countries;
      const said = createGraph(one.datasets)
        .between(first, second)
        .timeline({ what: ["said"] });
      for (const { day, row } of said) {
        const days = row.evidence.flatMap(({ attribution }) => attribution.map(({ on }) => on?.edtf));
        expect(days).toContain(day.edtf);
      }
      const meetings = cast.meetingIds.filter((id) => {
        const taking = takingPart(one, id, ["participants"]);
        return taking.has(first) && taking.has(second);
      });
      for (const id of meetings)
        for (const { evidence } of affirmed(rowsOf(one, id, "agenda")))
          for (const { attribution = [] } of evidence as readonly { attribution?: readonly { on?: string }[] }[])
            for (const { on } of attribution)
              if (on) expect(said.some(({ day, row }) => day.edtf === on && row.subject.id === id)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
