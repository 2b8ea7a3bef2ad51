// Datasets from folders and files.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createGraph, type DiplographError, type Problem } from "diplograph";
import { japanKorea } from "diplograph/data";
import { readDataset } from "diplograph/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "diplograph-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const info = (id: string, more: object = {}) => ({ id, title: id, licence: "CC-BY-4.0", version: "1.0.0", ...more });
const place = (slug: string) => ({ id: `place:${slug}`, names: { text: slug }, evidence: "p. 1" });
const source = { id: "source:a", type: "book", title: "A", published: "2001", checked: "full-text" };
const records = (...entities: readonly object[]) => ({ defaultSource: "source:a", language: "en", entities });
async function write(files: { readonly [path: string]: object | string }): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
}
async function problemsAt(path: string | URL): Promise<readonly Problem[]> {
  const error = (await readDataset(path).catch((thrown: unknown) => thrown)) as DiplographError;
  if (error.code !== "DATASET_INVALID") throw error;
  return error.details.problems;
}

describe("a folder", () => {
  test("is a dataset: its files by name, with what it includes", async () => {
    await write({
      "mine/dataset.json": info("mine", { includes: ["../theirs"] }),
      "mine/b.json": records(place("b")),
      "mine/a.json": records(place("a")),
      "mine/notes.txt": "no records",
      "mine/.hidden.json": "no records",
      "mine/drafts/c.json": "no records",
      "theirs/dataset.json": info("theirs"),
      "theirs/sources.json": records(source),
    });
    const read = await readDataset(join(root, "mine"));
    expect(read).toEqual({
      ...info("mine"),
      includes: [{ ...info("theirs"), files: [{ name: "sources.json", ...records(source) }] }],
      files: [
        { name: "a.json", ...records(place("a")) },
        { name: "b.json", ...records(place("b")) },
      ],
    });
    expect(await readDataset(pathToFileURL(join(root, "mine")))).toEqual(read);
    expect(createGraph(read).datasets.map(({ id }) => id)).toEqual(["theirs", "mine"]);
  });
  test("that two include is read once", async () => {
    await write({
      "top/dataset.json": info("top", { includes: ["../left", "../right"] }),
      "left/dataset.json": info("left", { includes: ["../base"] }),
      "right/dataset.json": info("right", { includes: ["../base/../base"] }),
      "base/dataset.json": info("base"),
      "base/sources.json": records(source),
    });
    const graph = createGraph(await readDataset(join(root, "top")));
    expect(graph.datasets.map(({ id }) => id)).toEqual(["base", "left", "right", "top"]);
  });
  test("of the repository gives the graph of the bundled dataset", async () => {
    const folder = fileURLToPath(new URL("../data/japan-korea", import.meta.url));
    const [read, bundled] = [createGraph(await readDataset(folder)), createGraph(japanKorea)];
    expect(read.datasets).toEqual(bundled.datasets);
    expect(read.assertions()).toEqual(bundled.assertions());
  });
});

describe("a file", () => {
  test("of records gets its name", async () => {
    await write({ "mine.json": records(source, place("a")), "named.json": { name: "given", ...records(source) } });
    const read = await readDataset(join(root, "mine.json"));
    expect(read).toEqual({ name: "mine.json", ...records(source, place("a")) });
    expect(createGraph(read).place("a").id).toBe("place:a");
    expect(await readDataset(join(root, "named.json"))).toMatchObject({ name: "given" });
  });
  test("that holds a whole dataset is returned as it is", async () => {
    const whole = { ...info("whole"), files: [records(source)] };
    await write({ "whole.json": whole });
    expect(await readDataset(join(root, "whole.json"))).toEqual(whole);
  });
  test("may begin with a byte order mark", async () => {
    await write({ "mine.json": `\ufeff${JSON.stringify(records(source))}` });
    expect(await readDataset(join(root, "mine.json"))).toEqual({ name: "mine.json", ...records(source) });
  });
});

describe("what is wrong", () => {
  test("is told of all files at once, with line and column", async () => {
    await write({
      "mine/dataset.json": info("mine", { includes: ["../none", 7] }),
      "mine/a.json": '{ "entities": [\n  { "id": "place:a", }\n] }',
      "mine/b.json": "[]",
      "mine/c.json": records(source),
    });
    await writeFile(join(root, "mine/d.json"), Buffer.from([0x7b, 0xff, 0x7d]));
    const problems = await problemsAt(join(root, "mine"));
    expect(problems.map(({ file, path, value }) => [file, path, value])).toEqual([
      ["a.json", [], { line: 2, column: 22 }],
      ["b.json", [], expect.stringContaining("b.json")],
      ["d.json", [], expect.stringContaining("d.json")],
      ["dataset.json", ["includes", 0], "../none"],
      ["dataset.json", ["includes", 1], 7],
    ]);
    expect(problems[0]).toMatchObject({ code: "STRUCTURE_INVALID", dataset: "mine" });
    expect(problems[0]?.message).toMatch("a.json is no JSON at line 2, column 22");
  });
  test("a path that leads nowhere, a folder that is no dataset", async () => {
    expect(await problemsAt(join(root, "none"))).toMatchObject([{ file: "none", value: join(root, "none") }]);
    await write({ "plain/a.json": records(source) });
    expect(await problemsAt(join(root, "plain"))).toMatchObject([{ dataset: "plain", file: "dataset.json" }]);
  });
  test("a dataset.json with files of its own, or includes that are no list", async () => {
    await write({ "mine/dataset.json": info("mine", { files: [], includes: "../theirs" }) });
    expect((await problemsAt(join(root, "mine"))).map(({ path }) => path)).toEqual([["files"], ["includes"]]);
  });
  test("datasets that include themselves, straight or in a circle", async () => {
    await write({
      "self/dataset.json": info("self", { includes: ["."] }),
      "one/dataset.json": info("one", { includes: ["../two"] }),
      "two/dataset.json": info("two", { includes: ["../one"] }),
    });
    expect(await problemsAt(join(root, "self"))).toMatchObject([{ dataset: "self", path: ["includes", 0] }]);
    expect(await problemsAt(join(root, "one"))).toMatchObject([{ dataset: "two", path: ["includes", 0] }]);
  });
  test.skipIf(process.platform === "win32")("links that lead in a circle", async () => {
    await write({ "mine/dataset.json": info("mine", { includes: ["inner", "loop"] }) });
    await symlink(join(root, "mine"), join(root, "mine/inner"));
    await symlink(join(root, "mine/loop"), join(root, "mine/loop"));
    await symlink(join(root, "mine/loop.json"), join(root, "mine/loop.json"));
    expect((await problemsAt(join(root, "mine"))).map(({ file, path }) => [file, path])).toEqual([
      ["loop.json", []],
      ["dataset.json", ["includes", 0]],
      ["dataset.json", ["includes", 1]],
    ]);
  });
  test("an argument that is no path", async () => {
    for (const path of ["", new URL("https://example.org/"), 7 as never])
      await expect(readDataset(path)).rejects.toMatchObject({
        code: "ARGUMENT_INVALID",
        details: { argument: "path" },
      });
  });
});
