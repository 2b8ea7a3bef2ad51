// Every piece of JSON in docs/coding.md loads: blocks as records, table cells as rows of the entity that the text names.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createGraph, recordsSchema } from "diplograph";
import { countries } from "diplograph/data";
import { expect, test } from "vitest";
import { problemsOf } from "../helpers.ts";

const page = readFileSync(new URL("../../docs/coding.md", import.meta.url), "utf8");
const [prose = "", errors = ""] = page.split("## The five most frequent errors");

interface File {
  readonly entities: readonly object[];
}
const blocks = [...prose.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ""]): unknown => JSON.parse(text));
const [file, ...others] = blocks as [File, ...unknown[]];

/** Cells such as `"phases": { … }`; the entity is the last one before them of which the text says "Rows of". */
function cells(): { readonly about: string; readonly row: object }[] {
  const found = prose.matchAll(/Rows of\s`([a-z]+:[a-z0-9-]+)`|\| `("[a-z]+": [^`]+)` \|$/gm);
  let about = "";
  return [...found].flatMap(([, id, cell]) => {
    about = id ?? about;
    return cell === undefined ? [] : [{ about, row: JSON.parse(`{${cell}}`) as object }];
  });
}
const rows = cells().map(({ about, row }) => ({ about, evidence: "paragraph 1", ...row }));
const whole = { ...file, entities: [...file.entities, ...others.flat(), ...rows] };

test("no piece is overlooked", () => {
  expect(others.flat().length).toBeGreaterThan(25);
  expect(rows.length).toBe([...prose.matchAll(/^\|.*`"[a-z]+":/gm)].length);
});

test("all of it loads, without a hint", () => {
  expect(problemsOf([countries, whole])).toEqual([]);
  const { hints } = createGraph([countries, whole]);
  expect(hints.filter(({ dataset }) => dataset !== "countries")).toEqual([]);
});

test("an editor accepts it", () => {
  const isValid = new Ajv2020({ strict: false, formats: { uri: true } }).compile(recordsSchema() as object);
  expect([isValid(whole), isValid.errors]).toEqual([true, null]);
});

test("what the page says of answers is so", () => {
  const graph = createGraph([countries, whole]);
  const talks = graph.meeting("xa-xb-talks-1");
  expect(talks.rows("participants").map(({ to }) => to.id)).toEqual(["country:xa", "country:xb"]);
  expect(talks.wasDiscussed("fishing rights")).toBe("discussed");
  expect(talks.wasDiscussed("fisheries research")).toBe("not-discussed");
  expect(talks.wasDiscussed("trade")).toBe("unknown");
  expect(graph.country("Arvo").id).toBe("country:xa");
  expect(graph.place("Arvo").id).toBe("place:arvo");
  expect(
    graph
      .issue("fishing rights")
      .view()
      .standing.byParty.map(({ is }) => is),
  ).toEqual(["settled", "unsettled"]);
  expect(
    graph
      .issue("midsea-rocks")
      .view()
      .standing.byParty.map(({ is }) => is),
  ).toEqual(["unknown", "denies-dispute"]);
  for (const asOf of ["2019-12-01", "2020-01-01", "2024-01-01"])
    expect(graph.at({ asOf }).agreement("hotline agreement").view().status).toBe("entered-into-force");
  const [collision] = graph.event("collision-in-the-midsea-1998").rows("phases");
  expect(collision).toMatchObject({ sourcesDisagree: true, negated: false });
  const relation = (a: string, b: string) =>
    graph
      .between(a, b)
      .issues({ types: ["security"], relation: "concern" })
      .map(({ id }) => id);
  expect(relation("Arvonia", "Belmark")).toEqual(["issue:xc-missile-programme"]);
  expect(relation("Arvonia", "Corvia")).toEqual([]);
  const known = (knownBy: string) =>
    graph
      .at({ knownBy })
      .all("agreement")
      .map(({ id }) => id);
  expect(known("2005-07-31")).not.toContain("agreement:xa-xb-secret-minutes-1970");
  expect(known("2005-08-31")).toContain("agreement:xa-xb-secret-minutes-1970");
});

const refused = [...errors.matchAll(/^\| `([A-Z_]+)` \| `(\{[^`]+\})` \|/gm)];
test.for(refused.map(([, code = "", record = ""]) => ({ code, record })))("$code", ({ code, record }) => {
  const data = { ...whole, entities: [...whole.entities, JSON.parse(record)] };
  expect(problemsOf([countries, data]).map((problem) => problem.code)).toEqual([code]);
});
test("five errors are shown", () => expect(refused.length).toBe(5));
