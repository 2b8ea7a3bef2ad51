// `npm run schema`: writes the JSON Schema of files of records; with `--check` fails if the written one is out of date.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordsSchema } from "../src/records/schema.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const path = "schema/records.schema.json";
const file = new URL(`../${path}`, import.meta.url);
const made = `${JSON.stringify(recordsSchema(), null, 2)}\n`;

if (values.check) {
  const written = await readFile(file, "utf8").catch(() => "");
  if (written !== made) {
    console.error(`${path} is not what the kinds say; run \`npm run schema\``);
    process.exitCode = 1;
  } else console.log(`${path} is what the kinds say`);
} else {
  await mkdir(fileURLToPath(new URL(".", file)), { recursive: true });
  await writeFile(file, made);
  console.log(`wrote ${path}, ${(Buffer.byteLength(made) / 1000).toFixed(0)} kB`);
}
