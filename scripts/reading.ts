// `npm run data:reading -- data/<set>/<topic>.json`: writes `data/<set>/verified/<topic>.json` anew for a second reader.
// Verdicts of what is as it was stay; what is new or was changed is to be read: its verdict is null.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { createGraph } from "../src/index.ts";
import { bundled, readVerdicts } from "./lib/data-sets.ts";
import { citationsOf, citedIn, formatReading, renewed } from "./lib/verified.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("which file of records? `npm run data:reading -- data/<set>/<topic>.json`");
const reading = `${dirname(path)}/verified/${basename(path)}`;
const isOfFile = citedIn(JSON.parse(readFileSync(path, "utf8")));
const verdicts = renewed(citationsOf(createGraph(bundled)).filter(isOfFile), readVerdicts(reading));
mkdirSync(dirname(reading), { recursive: true });
writeFileSync(reading, formatReading(verdicts));
console.log(
  `${reading}: ${verdicts.length} citations, ${verdicts.filter(({ verdict }) => verdict === null).length} to be read`,
);
