// `npm run data:check`: what is wrong in the bundled data beyond what loading refuses, and what they cover; `--write`
// renews the figures in the README of each dataset.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { japanKorea } from "../src/data.ts";
import { createGraph } from "../src/index.ts";
import { coverageOf } from "./lib/coverage.ts";
import { lateFindings, strayFindings, wordingFindings } from "./lib/data-checks.ts";

const graph = createGraph(japanKorea);
const findings = [wordingFindings, strayFindings, lateFindings].flatMap((look) => look(graph));
for (const { check, entity, text } of findings) console.error(`${check}: ${entity}: ${text}`);

const readme = new URL("../data/japan-korea/README.md", import.meta.url);
const MARK = "<!-- Figures by `npm run data:check -- --write`; do not edit below. -->";
const before = existsSync(readme) ? readFileSync(readme, "utf8") : "";
const text = before.includes(MARK) ? before.slice(0, before.indexOf(MARK)) : `${before}\n`;
const after = `${text}${MARK}\n\n${coverageOf(graph.at({ datasets: [japanKorea.id ?? ""] }))}\n`;
const isStale = before !== after;
if (process.argv.includes("--write")) writeFileSync(readme, after);
else if (isStale) console.error("data/japan-korea/README.md has old figures; run `npm run data:check -- --write`");

console.log(after.slice(after.indexOf(MARK) + MARK.length).trim());
console.log(`\n${findings.length} findings`);
if (findings.length > 0 || (isStale && !process.argv.includes("--write"))) process.exitCode = 1;
