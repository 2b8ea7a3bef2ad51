// `npm run layers`: fails if a file of src/ imports from a later layer, or if imports run in a circle.
import { fileURLToPath } from "node:url";
import { readImports } from "./lib/imports.ts";
import { importCycles, layerViolations } from "./lib/layers.ts";

const imports = await readImports(fileURLToPath(new URL("..", import.meta.url)));
const violations = layerViolations(imports);
const cycles = importCycles(imports);

for (const violation of violations) console.error(violation);
for (const cycle of cycles) console.error(`cycle: ${cycle.join(" → ")}`);

const files = Object.keys(imports).length;
if (files === 0) console.error("src/ has no TypeScript files");
if (violations.length > 0 || cycles.length > 0 || files === 0) process.exitCode = 1;
else console.log(`${files} files of src/ keep the order of the layers; no cycles`);
