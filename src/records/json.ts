// Where a text stops being JSON: the messages of engines differ, and often name no place.

export interface JsonError {
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What was expected and what stands there. */
  readonly reason: string;
}

/** The first place that no JSON can have; `undefined` if the text is JSON. */
export function jsonError(text: string): JsonError | undefined {
  const found = scan(text);
  if (!found) return undefined;
  const before = text.slice(0, found.at);
  const line = before.split("\n").length;
  return { line, column: found.at - before.lastIndexOf("\n"), reason: found.reason };
}

interface Found {
  readonly at: number;
  readonly reason: string;
}
const wanted = {
  value: "a value",
  "first value": "a value or `]`",
  key: "a key in double quotes",
  "first key": "a key in double quotes or `}`",
  colon: "`:`",
  more: "`,` or the end of the list or object",
  nothing: "nothing more",
} as const;
type Awaited = keyof typeof wanted;

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function scan(text: string): Found | undefined {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let at = endOf(SPACE, text, 0) ?? 0;
  while (awaited !== "nothing" || at < text.length) {
    const step = read(text, at, awaited, open);
    if ("reason" in step) return step;
    at = endOf(SPACE, text, step.end) ?? step.end;
    awaited = step.awaited;
  }
  return undefined;
}

/** One token; what is open changes with it. */
function read(
  text: string,
  at: number,
  awaited: Awaited,
  open: ("{" | "[")[],
): { end: number; awaited: Awaited } | Found {
  const next = text[at];
  const end = at + 1;
  const after = (): Awaited => (open.length > 0 ? "more" : "nothing");
  const isIn = open.at(-1);
  if (
    (next === "}" && isIn === "{" && (awaited === "more" || awaited === "first key")) ||
    (next === "]" && isIn === "[" && (awaited === "more" || awaited === "first value"))
  ) {
    open.pop();
    return { end, awaited: after() };
  }
  if (next === "," && awaited === "more") return { end, awaited: isIn === "{" ? "key" : "value" };
  if (next === ":" && awaited === "colon") return { end, awaited: "value" };
  const isKey = awaited === "key" || awaited === "first key";
  if (next === '"' && (isKey || awaited === "value" || awaited === "first value")) {
    const string = endOfString(text, at);
    return typeof string === "number" ? { end: string, awaited: isKey ? "colon" : after() } : string;
  }
  if (awaited === "value" || awaited === "first value") {
    if (next === "{" || next === "[") {
      open.push(next);
      return { end, awaited: next === "{" ? "first key" : "first value" };
    }
    const plain = endOf(PLAIN, text, at);
    if (plain !== undefined) return { end: plain, awaited: after() };
  }
  return {
    at,
    reason: `expected ${wanted[awaited]}, found ${next === undefined ? "the end of the file" : `\`${next}\``}`,
  };
}

function endOfString(text: string, start: number): number | Found {
  let at = start + 1;
  while (at < text.length) {
    const unit = text[at] ?? "";
    if (unit === '"') return at + 1;
    if (unit < " ")
      return { at, reason: "expected the end of the text in quotes, found a line break or control character" };
    const end = unit === "\\" ? endOf(ESCAPE, text, at) : at + 1;
    if (end === undefined) return { at, reason: "a backslash is followed by something that is no escape" };
    at = end;
  }
  return { at: start, reason: "a text in quotes has no end" };
}
