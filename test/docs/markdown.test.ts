// The code of README and docs runs, and prints the text that follows it. The blocks of one page are one program.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";

const root = new URL("../../", import.meta.url);
const generated = new URL("./generated/", import.meta.url);
const pages = ["README.md", "docs/answers.md", "docs/analysis.md", "docs/extending.md", "docs/graphology.md"];
const MARK = "⁂";

interface Block {
  readonly language: string;
  readonly text: string;
}
const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({ language, text }));

test.for(pages)("%s", async (page) => {
  const blocks = blocksOf(readFileSync(new URL(page, root), "utf8"));
  const code = blocks.filter(({ language }) => language === "ts").map(({ text }) => `${text}\nconsole.log("${MARK}");`);
  mkdirSync(generated, { recursive: true });
  const name = `${page.replace(/\W/g, "-")}.ts`;
  writeFileSync(new URL(name, generated), code.join("\n"));
  const outputs = (await printed(() => import(/* @vite-ignore */ new URL(name, generated).href))).split(`${MARK}\n`);
  const shown = blocks.flatMap(({ language }, at) => {
    const next = blocks[at + 1];
    return language === "ts" ? [next?.language === "text" ? next.text : ""] : [];
  });
  expect(code.length).toBeGreaterThan(0);
  expect(outputs.slice(0, code.length)).toEqual(shown);
});
