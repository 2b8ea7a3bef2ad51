// Single changes of valid records: each loads, or is refused where it was made. `npm run fuzz` makes a hundred thousand.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";
import { describe, expect, it } from "vitest";
import { fuzz } from "../../scripts/lib/fuzz.ts";
import { type Mutation, mutate } from "../../scripts/lib/mutations.ts";
import { subsetsOf } from "../../scripts/lib/subsets.ts";

const subsets = subsetsOf([japanKorea]);

describe("fuzzing", () => {
  it("starts from records that load", () => {
    for (const { records, stubs } of subsets)
      createGraph({ id: "fuzz", title: "Fuzz", licence: "CC0", version: "1", files: [records, stubs] });
  });

  it("changes one place and leaves the rest alone", () => {
    const at = subsets.findIndex(({ entity }) => entity === "country:jp");
    const before = structuredClone(subsets[at]);
    const mutation: Mutation = { subset: at, record: 0, spot: 1, change: { do: "delete" } };
    const { records, path } = mutate(subsets[at] as (typeof subsets)[number], mutation) ?? {};
    expect(path).toEqual(["id"]);
    expect(records?.entities[0]).not.toHaveProperty("id");
    expect(subsets[at]).toEqual(before);
  });

  it("loads or refuses two thousand changed records, at the right place", () => {
    const { outcomes } = fuzz(subsets, { runs: 2_000, seed: 20_140_328 });
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(["loads", "refused there"]));
  });
});
