// The bundled data: nothing is found wrong in them, whoever loads which of them.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import { lateFindings, strayFindings, wordingFindings } from "../../scripts/lib/data-checks.ts";
import { contestedFindings, foreseenFindings, orderFindings } from "../../scripts/lib/data-order.ts";
import { bundled, readingsOf } from "../../scripts/lib/data-sets.ts";
import { citationsOf, readingFindings } from "../../scripts/lib/verified.ts";

const all = createGraph(bundled);

describe("the bundled data", () => {
  it.each([
    ["neutral wording", wordingFindings],
    ["strays", strayFindings],
    ["late publicity", lateFindings],
    ["order in time", orderFindings],
    ["sources that foretell", foreseenFindings],
    ["unattributed contradictions", contestedFindings],
  ])("%s: nothing is found", (_, look) => {
    expect(look(all)).toEqual([]);
  });
  it("no second reading is stale, and none asks for mending", () => {
    const verdicts = bundled.flatMap((dataset) => [...readingsOf(dataset).values()].flat());
    expect(readingFindings(citationsOf(all), verdicts)).toEqual([]);
  });
  it.each(bundled.map((dataset) => [dataset.id, dataset] as const))(
    "%s loads by itself and twice as once",
    (_, dataset) => {
      const alone = createGraph(dataset).assertions();
      expect(createGraph([dataset, dataset]).assertions()).toEqual(alone);
      expect(alone.length).toBeGreaterThan(0);
    },
  );
});
