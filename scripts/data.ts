// `npm run data:check`: what is wrong in the bundled data beyond what loading refuses, and what they cover; `--write`
// formats the files and renews the figures in the README of each dataset.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createGraph } from "../src/index.ts";
import { coverageOf } from "./lib/coverage.ts";
import { type Finding, lateFindings, strayFindings, wordingFindings } from "./lib/data-checks.ts";
import { formatRecords } from "./lib/data-format.ts";
import { contestedFindings, foreseenFindings, orderFindings } from "./lib/data-order.ts";
import { bundled, filesOf, folderOf, readingsOf } from "./lib/data-sets.ts";
import { citationsOf, readingFindings } from "./lib/verified.ts";

const MARK = "<!-- Figures by `npm run data:check -- --write`; do not edit below. -->";
const isWriting = process.argv.includes("--write");
const graph = createGraph(bundled);
const citations = citationsOf(graph);
const looks = [wordingFindings, strayFindings, lateFindings, orderFindings, foreseenFindings, contestedFindings];
const findings: Finding[] = looks.flatMap((look) => look(graph));

/** What a file is to be; a finding if it is not and nobody writes. */
function keep(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (isWriting) writeFileSync(path, text);
  else findings.push({ check: "format", entity: path, text: "is old; run `npm run data:check -- --write`" });
}
for (const dataset of bundled) {
  for (const path of filesOf(dataset)) keep(path, formatRecords(JSON.parse(readFileSync(path, "utf8"))));
  const verdicts = [...readingsOf(dataset).values()].flat();
  findings.push(...readingFindings(citations, verdicts));
  const readme = `${folderOf(dataset)}/README.md`;
  const before = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  const text = before.includes(MARK) ? before.slice(0, before.indexOf(MARK)) : `${before}\n`;
  const figures = coverageOf(graph.at({ datasets: [dataset.id] }), verdicts);
  console.log(`\n## ${dataset.title}\n\n${figures}`);
  keep(readme, `${text}${MARK}\n\n${figures}\n`);
}
for (const { check, entity, text } of findings) console.error(`${check}: ${entity}: ${text}`);
console.log(`\n${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
