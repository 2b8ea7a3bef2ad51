// Second readings: a verdict holds as long as the assertion and how it cites the source stay as they were read.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";
import {
  citationsOf,
  citedIn,
  formatReading,
  keyOf,
  readingFile,
  readingFindings,
  renewed,
  type Verdict,
} from "../../scripts/lib/verified.ts";
import { withBase } from "../helpers.ts";

const other = { id: "source:other", type: "news", title: "Other", published: "2001", checked: "excerpt" };
const isles = { id: "place:isles", evidence: "1", names: { text: "the isles", type: "label" } };
const position = (more: object = {}) => ({
  id: "position:p",
  evidence: { source: "source:other", locator: "2" },
  holder: "country:aa",
  stance: "claims",
  gist: "The isles are its own.",
  regards: "place:isles",
  ...more,
});
const citations = (...entities: readonly object[]) => citationsOf(createGraph(withBase(other, isles, ...entities)));
const about = (id: string, ...entities: readonly object[]) =>
  citations(...entities).filter(({ assertion }) => assertion.startsWith(`${id}#`));
const read = (verdict: Verdict["verdict"], ...entities: readonly object[]): Verdict[] =>
  about("position:p", ...entities).map((one) => ({ ...one, verdict, reason: "as the page says" }));

describe("citations", () => {
  it("are of each row in each of its sources, and of what a position says", () => {
    const two = position({
      holder: { to: "country:aa", evidence: [{ source: "source:other" }, { source: "source:paper" }] },
    });
    expect(
      about("position:p", two).map(({ assertion, source }) => `${assertion.replace(/~.*/, "")} ${source}`),
    ).toEqual([
      "position:p#stance source:other",
      "position:p#holder/country:aa source:other",
      "position:p#holder/country:aa source:paper",
      "position:p#regards/place:isles source:other",
    ]);
  });
  it("are none of labels and sources", () => {
    expect(citations().filter(({ assertion }) => /^(source|place):/.test(assertion))).toEqual([]);
  });
  it("belong to the file whose record names the source", () => {
    const isOfFile = citedIn({ entities: [position()] });
    const all = citations(position({ holder: { to: "country:aa", evidence: "1" } }));
    expect(all.filter(isOfFile).map(({ source }) => source)).toEqual(["source:other", "source:other"]);
    expect(all.filter(citedIn({ defaultSource: "source:paper", entities: [{ about: "position:p" }] }))).toHaveLength(1);
  });
});

describe("a verdict", () => {
  it("holds while the assertion stays, also when other sources and notes come to it", () => {
    const verdicts = read("supported", position());
    const more = { about: "position:p", evidence: "3", regards: { to: "place:isles", evidence: "3", note: "mine" } };
    expect(readingFindings(citations(position(), more), verdicts)).toEqual([]);
  });
  it.each([
    ["the gist", { gist: "The isles were its own." }, 1],
    ["the locator", { evidence: { source: "source:other", locator: "3" } }, 3],
    ["the holder", { holder: "country:bb" }, 1],
    ["who says it", { evidence: { source: "source:other", locator: "2", said: "country:bb" } }, 3],
  ])("is stale once %s is another", (_, change, stale) => {
    const findings = readingFindings(citations(position(change)), read("supported", position()));
    expect(findings).toHaveLength(stale);
    for (const { text } of findings) expect(text).toMatch(/changed since it was read|not in the data any more/);
  });
  it("other than supported asks for mending, not yet given asks for nothing", () => {
    const texts = (verdict: Verdict["verdict"]) =>
      readingFindings(citations(position()), read(verdict, position()).slice(0, 1)).map(({ text }) => text);
    expect(texts("partly")).toEqual(["is only partly supported: mend it (source:other): as the page says"]);
    expect(texts("no")).toEqual(["is not supported: delete it (source:other): as the page says"]);
    expect(texts(null)).toEqual([]);
  });
});

it("a renewed reading keeps what still holds, asks for the rest, and is written a verdict a line", () => {
  const before = read("supported", position());
  const now = about("position:p", position({ holder: "country:bb" }));
  const next = renewed(now, before);
  expect(next.map(keyOf)).toEqual(now.map(keyOf));
  expect(next.map(({ verdict }) => verdict)).toEqual(["supported", null, "supported"]);
  expect(readingFile.parse(JSON.parse(formatReading(next))).verdicts).toEqual(next);
  expect(formatReading(next).split("\n")).toHaveLength(next.length + 3);
  expect(readingFile.parse(JSON.parse(formatReading([]))).verdicts).toEqual([]);
});
