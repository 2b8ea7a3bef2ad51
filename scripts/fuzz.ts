// npm run fuzz [-- --runs 100000 --seed 1]: single changes of the bundled records, each loaded or refused where it was made.
import { parseArgs } from "node:util";
import { japanKorea } from "diplograph/data";
import { fuzz } from "./lib/fuzz.ts";
import { subsetsOf } from "./lib/subsets.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const subsets = subsetsOf([japanKorea]);
console.log(`${runs} mutations of ${subsets.length} entities' records, seed ${seed}`);
const { outcomes, codes } = fuzz(subsets, { runs, seed });
for (const counts of [outcomes, codes])
  for (const [name, many] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(many).padStart(8)}  ${name}`);
