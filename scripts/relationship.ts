// `npm run relationship`: draws docs/relationship.svg from the bundled data; with `--check`, fails if it is another.
import { readFileSync, writeFileSync } from "node:fs";
import { drawRelationship } from "./lib/relationship.ts";

const file = new URL("../docs/relationship.svg", import.meta.url);
const drawn = drawRelationship();
if (!process.argv.includes("--check")) writeFileSync(file, drawn);
else if (readFileSync(file, "utf8") !== drawn) {
  console.error("docs/relationship.svg is not what the data give; run `npm run relationship`");
  process.exitCode = 1;
}
