// The order of the layers and the search for cycles, over made-up imports.
import { describe, expect, it } from "vitest";
import { importedFiles } from "../../scripts/lib/imports.ts";
import { importCycles, layerViolations } from "../../scripts/lib/layers.ts";

describe("layerViolations", () => {
  it("allows imports from above, from siblings, of JSON, and everything to the index", () => {
    const imports = {
      "src/errors.ts": [],
      "src/time/day.ts": ["src/errors.ts", "src/time/parse.ts"],
      "src/time/parse.ts": [],
      "src/graph.ts": ["src/time/day.ts"],
      "src/data.ts": ["data/japan-korea/talks.json"],
      "src/index.ts": ["src/errors.ts", "src/graph.ts", "src/data.ts"],
    };
    expect(layerViolations(imports)).toEqual([]);
  });

  it("names both files and both layers of an import from below", () => {
    const imports = { "src/view/seen.ts": ["src/query/path.ts"], "src/query/path.ts": [], "src/index.ts": [] };
    expect(layerViolations(imports)).toEqual(["src/view/seen.ts imports src/query/path.ts: query/ comes after view/"]);
  });

  it("refuses the index as a target, unknown layers, missing files and files outside src", () => {
    const imports = {
      "src/cli/run.ts": ["src/index.ts"],
      "src/index.ts": ["src/gone.ts", "test/helper.ts"],
      "src/utils/text.ts": [],
      "src/time.ts": [],
    };
    const [first, second, third, ...unknown] = layerViolations(imports);
    expect(first).toBe("src/cli/run.ts imports src/index.ts: index.ts comes after cli/");
    expect(second).toBe("src/index.ts imports src/gone.ts: there is no such file");
    expect(third).toBe("src/index.ts imports test/helper.ts: it is outside src/");
    expect(unknown.map((text) => text.split(":")[0])).toEqual(["src/time.ts", "src/utils/text.ts"]);
  });
});

describe("importCycles", () => {
  it("finds none where two ways meet again", () => {
    expect(importCycles({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
  });

  it("gives every cycle once, from its first file round to it", () => {
    const imports = { a: ["c"], b: ["a"], c: ["b"], d: ["e", "a"], e: ["d"], self: ["self"] };
    expect(importCycles(imports)).toEqual([
      ["a", "c", "b", "a"],
      ["d", "e", "d"],
      ["self", "self"],
    ]);
  });

  it("gives both cycles that share a file, and the short way where there are two", () => {
    const imports = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["b", "c"] };
    expect(importCycles(imports)).toEqual([
      ["a", "b", "c", "a"],
      ["b", "d", "b"],
    ]);
  });
});

describe("importedFiles", () => {
  it("counts every form of import once, and no other package", () => {
    const text = `
      // import "./comment.ts";
      import * as z from "zod";
      import { a } from "./a.ts";
      import type { A } from "./a.ts";
      import { type B } from "../time/b.ts";
      export { c } from "./c.ts";
      export type * from "./d.ts";
      const later = () => import("./e.ts");
      type F = import("./f.ts").F;
      import list from "../../data/g.json" with { type: "json" };
      import { h } from "diplograph";
    `;
    expect(importedFiles("src/view/x.ts", text)).toEqual([
      "src/view/a.ts",
      "src/time/b.ts",
      "src/view/c.ts",
      "src/view/d.ts",
      "src/view/e.ts",
      "src/view/f.ts",
      "data/g.json",
      "src/index.ts",
    ]);
  });
});
