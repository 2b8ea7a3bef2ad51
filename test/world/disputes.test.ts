// Disputes elsewhere in the world, asked as those between Japan and South Korea are.
import { createGraph } from "diplograph";
import { worldIssues } from "diplograph/data";
import { describe, expect, it } from "vitest";

const graph = createGraph(worldIssues);
const holdersOf = (claims: readonly { readonly holder: readonly { readonly to: { readonly id: string } }[] }[]) =>
  claims.flatMap(({ holder }) => holder.map(({ to }) => to.id)).sort();

describe("a place", () => {
  it("that two claim has both claims", () => {
    const islands = graph.place("place:falkland-islands");
    expect(holdersOf(islands.claims())).toEqual(["country:ar", "country:gb"]);
    expect(islands.control().map(({ to }) => to.id)).toEqual(["country:gb"]);
  });
  it("has the name that each side uses", () => {
    const seenBy = (perspective: "country:jp" | "country:cn") =>
      graph.at({ perspective }).place("Diaoyu Dao").view().name;
    expect(seenBy("country:jp")).toBe("Senkaku Islands");
    expect(seenBy("country:cn")).toBe("Diaoyu Dao");
  });
  it("that nobody claims has denied claims, which is not the same as no data", () => {
    const claims = graph.place("Bir Tawil").claims();
    expect(holdersOf(claims)).toEqual(["country:eg", "country:sd"]);
    expect(claims.flatMap(({ regards }) => regards.map(({ negated }) => negated))).toEqual([true, true]);
    expect(
      graph
        .place("Hans Island")
        .claims()
        .every(({ regards }) => regards.every(({ negated }) => !negated)),
    ).toBe(true);
  });
  it("was claimed until it was settled", () => {
    const on = (asOf: string) => graph.at({ asOf }).place("Tartupaluk").claims();
    expect(holdersOf(on("2000-01-01"))).toEqual(["country:ca", "country:dk"]);
    expect(on("2023-01-01")).toEqual([]);
  });
});

describe("an issue", () => {
  it.each([
    ["Canada", "Denmark", ["issue:hans-island"], "2022-06-14"],
    ["Greece", "North Macedonia", ["issue:name-of-north-macedonia"], "2019-02-12"],
  ])("of %s and %s is open until an act of both settles it", (one, other, ids, day) => {
    const open = (asOf: string) =>
      graph
        .at({ asOf })
        .between(one, other)
        .issues({ open: true })
        .map(({ id }) => id);
    expect(open("2018-01-01")).toEqual(ids);
    expect(open(day)).toEqual([]);
  });
  it("of which one side rejects the award stays open, the rejection stands beside the award", () => {
    const award = graph.event("event:scs-award-2016-07-12");
    expect(award.positions().map(({ stance, holder }) => [stance, holder.map(({ to }) => to.id)])).toEqual([
      ["rejects", ["country:cn"]],
    ]);
    expect(
      graph
        .between("China", "Philippines")
        .issues({ open: true })
        .map(({ relation }) => relation),
    ).toEqual(["dispute"]);
  });
  it("of which one side accepts a judgment and the other rejects it shows both", () => {
    const judgment = graph.event("event:icj-judgment-on-ke-so-boundary-2021-10-12");
    expect(
      judgment
        .positions()
        .map(({ stance, holder }) => `${holder[0]?.to.id} ${stance}`)
        .sort(),
    ).toEqual(["country:ke rejects", "country:so accepts"]);
  });
});

it("two claims to one region rest on two boundaries", () => {
  const bases = graph
    .place("Hala'ib Triangle")
    .claims()
    .map(({ holder, invokes }) => [holder[0]?.to.id, invokes[0]?.to.id]);
  expect(bases).toEqual([
    ["country:eg", "agreement:gb-eg-sudan-1899"],
    ["country:sd", "event:eg-administrative-boundary-1902"],
  ]);
});
