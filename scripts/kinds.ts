// Writes docs/kinds.md, the reference of kinds, fields and words, from the ontology; with --check it compares.
import { readFileSync, writeFileSync } from "node:fs";
import { diplomatic } from "diplograph";
import type * as z from "zod";
import { type Field, isOptional, markOf, type RowsMark, type Shape } from "../src/ontology/field.ts";
import type { AnyKind } from "../src/ontology/kind.ts";

const path = new URL("../docs/kinds.md", import.meta.url);
const vocabularies = new Map<string, readonly string[]>();

function typeOf(field: Field): string {
  const mark = markOf(field);
  if (mark?.is === "day") return "day";
  if (mark?.is === "span") return "stretch";
  if (mark?.is === "ref") return `id of ${mark.to.join(", ")}`;
  if (mark?.is === "list") return `list of ${typeOf(mark.of)}`;
  if (mark?.is === "term") {
    vocabularies.set(mark.vocabulary, mark.words);
    return `[${mark.vocabulary}](#${mark.vocabulary.toLowerCase()})`;
  }
  const def = field._zod.def as z.core.$ZodTypeDef & { innerType?: Field; entries?: object };
  if (def.innerType) return typeOf(def.innerType);
  return def.type === "tuple" ? "longitude, latitude" : def.type === "string" ? "text" : def.type;
}
const described = (field: Field): string => {
  const text = (field as { description?: string }).description;
  return text ? ` (${text})` : "";
};
function rowText(mark: RowsMark): string {
  const { to, inverse, options } = mark;
  const qualifiers = Object.entries(mark.qualifiers).map(
    ([name, field]) => `\`${name}\`${isOptional(field) ? "?" : ""} ${typeOf(field)}${described(field)}`,
  );
  const parts = [
    ...(to ? [`links to ${to.join(", ")}${options.topic ? ", or a `topic` in words" : ""}`] : ["rows"]),
    ...(inverse === undefined ? [] : [options.symmetric ? "the same in both directions" : `⇄ \`${inverse}\``]),
    ...(options.state ? ["`during`"] : []),
    ...qualifiers,
  ];
  return parts.join("; ");
}
function kindText(kind: AnyKind): string {
  const rows = Object.entries(kind.fields as Shape).flatMap(([name, field]) => {
    if (["names", "identifiers", "remarks"].includes(name)) return [];
    const mark = markOf(field);
    const text = mark?.is === "rows" ? rowText(mark) : `${typeOf(field)}${described(field)}`;
    const mayBeLeftOut = mark?.is === "rows" ? !mark.options.required : isOptional(field);
    return [`| \`${name}\`${mayBeLeftOut ? "?" : ""} | ${text} |`];
  });
  const { during, on, whole } = kind.options;
  const short = [
    ...(during ? [`\`during\` of a record is short for that of its \`${during}\``] : []),
    ...(on ? [`\`on\` of a record is short for one \`${on.step}\` in \`${on.field}\``] : []),
    ...(whole
      ? ["`certainty`, `negated` and `disclosed` of a record pass to its values and its rows, but names and remarks"]
      : []),
  ];
  const after = short.length > 0 ? [`\n${short.join("; ")}.`] : [];
  return [`## ${kind.kind}`, "", "| field | what it holds |", "| --- | --- |", ...rows, ...after].join("\n");
}

const kinds = Object.values(diplomatic as unknown as { [kind: string]: AnyKind }).map(kindText);
const words = [...vocabularies]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, all]) => `### ${name}\n\n${all.join(", ")}`);
const text = `# Kinds, fields and words

Written from the ontology by \`npm run kinds\`. A \`?\` marks what may be left out. Every kind but position and source has
\`names\` (\`text\`, \`lang\`?, \`usedBy\`?, \`type\`? official, short, former, metonym, alias or label, \`during\`?); every kind has
\`identifiers\`, \`remarks\` (\`text\`), \`evidence\`, \`note\` and \`ext\`; every row may have \`certainty\`, \`negated\`, \`disclosed\`,
\`evidence\`, \`note\` and \`ext\`.

${kinds.join("\n\n")}

## Words

${words.join("\n\n")}
`;
if (!process.argv.includes("--check")) writeFileSync(path, text);
else if (readFileSync(path, "utf8") !== text) {
  console.error("docs/kinds.md is not what the ontology says; run `npm run kinds`");
  process.exitCode = 1;
}
