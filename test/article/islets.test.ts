// The islets: claim, control and administrative assignment are three answers, and none of them says whose they are.
import { describe, expect, it } from "vitest";
import { article, ISLETS, idsOf, keysIn, march, targetsOf, whole } from "./graphs.ts";

const VERDICT = /sovereign|owner|owned|belong|rightful|legitim|title.?holder|winner|truth|correct/i;

describe("the names of the islets", () => {
  it("are two in the article, each with its user", () => {
    const names = article.place("Takeshima").rows("names");
    const used = names.filter(({ usedBy }) => usedBy.length > 0).map(({ text, usedBy }) => [text, idsOf(usedBy)]);
    expect(used.sort()).toEqual([
      ["Dokdo", ["country:kr"]],
      ["Takeshima", ["country:jp"]],
    ]);
  });
  it.each(["Takeshima", "Dokdo", "竹島", "독도", "独島", "다케시마", "Liancourt Rocks"])(
    "%s finds the same place",
    (name) => {
      expect(whole.place(name).id).toBe(ISLETS);
      expect(article.place(name).id).toBe(ISLETS);
    },
  );
  it("follow language and perspective; without one the name is nobody's", () => {
    const named = (lens: object) => whole.at(lens).place(ISLETS).view().name;
    expect(named({})).toBe("Liancourt Rocks");
    expect(named({ perspective: "country:jp" })).toBe("Takeshima");
    expect(named({ perspective: "country:kr" })).toBe("Dokdo");
    expect(named({ perspective: "country:jp", language: "ja" })).toBe("竹島");
    expect(named({ perspective: "country:kr", language: "ja" })).toBe("独島");
    expect(named({ perspective: "country:kr", language: "ko" })).toBe("독도");
    expect(named({ perspective: "country:jp", language: "ko" })).toBe("다케시마");
  });
});

describe.each([
  ["in the article", article],
  ["on the day of the article", march],
])("three separate answers, %s", (_, graph) => {
  const islets = graph.place("독도");

  it("both claim the islets", () => {
    const claims = islets.claims();
    expect(claims.map(({ holder }) => targetsOf(holder)).sort()).toEqual([["country:jp"], ["country:kr"]]);
    for (const { stance, regards } of claims) {
      expect(stance).toBe("claims");
      expect(targetsOf(regards)).toEqual([ISLETS]);
    }
    expect(idsOf(islets.claims({ by: "KR" }))).toEqual(["position:kr-claims-liancourt-rocks"]);
  });
  it("South Korea controls them effectively", () => {
    const control = islets.control();
    expect(new Set(control.map(({ to, type, negated }) => JSON.stringify([to.id, type, negated])))).toEqual(
      new Set([JSON.stringify(["country:kr", "effective", false])]),
    );
    expect(control[0]?.holds).toBe("yes");
  });
  it("the assignment to Shimane Prefecture is part of Japan's claim, and of no other statement", () => {
    const within = islets
      .claims()
      .flatMap(({ holder, regards }) =>
        regards.flatMap((row) => (row.within ? [[targetsOf(holder), row.within.id]] : [])),
      );
    expect(within).toEqual([[["country:jp"], "place:shimane"]]);
    expect(islets.rows("locatedIn")).toEqual([]);
    expect(graph.place("Shimane Prefecture").follow("contains").toArray()).toEqual([]);
  });
  it("a claim says nothing of control, and control nothing of a claim", () => {
    expect(keysIn(islets.control())).not.toContain("stance");
    expect(keysIn(islets.claims())).not.toContain("control");
  });
});

describe("whose the islets are", () => {
  it.each([
    ["in the article", article],
    ["in all the data", whole],
  ])("is said by no answer %s", (_, graph) => {
    const islets = graph.place(ISLETS);
    const issue = graph.issue("issue:liancourt-rocks");
    const between = graph.between("JP", "KR");
    const answers = [
      [islets.view(), islets.claims(), islets.control(), islets.positions(), islets.assertions()],
      [issue.view(), issue.positions(), issue.assertions()],
      [between.issues(), between.timeline(), graph.resolve("Takeshima"), graph.resolve("Dokdo")],
    ];
    expect(keysIn(answers).filter((key) => VERDICT.test(key))).toEqual([]);
  });
  it("is a claim of somebody wherever it is spoken of", () => {
    for (const { holder } of whole.place(ISLETS).claims()) expect(holder.length).toBeGreaterThan(0);
    expect(whole.issue("issue:liancourt-rocks").view().standing.closedBy).toBeNull();
  });
});
