// Every example prints what stands beside it.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".ts"));

test.for(examples)("%s", async (name) => {
  const text = await printed(() => import(/* @vite-ignore */ new URL(name, folder).href));
  await expect(text).toMatchFileSnapshot(`../../examples/output/${name.replace(/\.ts$/, ".txt")}`);
});
