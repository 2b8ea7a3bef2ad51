// The words that all sentences share: days, lists, qualifiers, and what is unsure.
import type { Day, Ref, RowBase } from "../ontology/answers.ts";

export const words = (term: unknown): string => String(term).replaceAll("-", " ");
export const isRef = (value: unknown): value is Ref =>
  typeof value === "object" && value !== null && "name" in value && "id" in value;
export const dayText = (day: unknown): string => {
  const { edtf, earliest, latest } = day as Day;
  if (earliest !== null && earliest === latest) return `on ${earliest}`;
  if (earliest === null) return latest === null ? edtf : `by ${latest}`;
  return latest === null ? `from ${earliest}` : `between ${earliest} and ${latest}`;
};
export function listText(all: unknown): string {
  const names = (all as readonly unknown[]).map((one) => (isRef(one) ? one.name : words(one)));
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
const isDay = (value: unknown): value is Day => typeof value === "object" && value !== null && "edtf" in value;
/** A value in words, whatever it is. */
export const valueText = (value: unknown): string =>
  isRef(value) ? value.name : isDay(value) ? value.edtf : String(value);
export const filled = (value: unknown): boolean =>
  value !== "" && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Qualifiers whose values are words of a vocabulary. */
const terms = new Set(["role", "type", "effect", "of", "step", "wish"]);
const marks = new Set(
  "id subject field to topic evidence certainty negated holds sourcesDisagree dataset alternatives value".split(" "),
);

/** Qualifiers in words, but those that the clause tells already. */
export const detailsOf = (row: RowBase, told: readonly string[]): readonly string[] =>
  Object.entries(row).flatMap(([key, value]) =>
    marks.has(key) || told.includes(key) || !filled(value) ? [] : [detail(key, value)],
  );
function detail(key: string, value: unknown): string {
  if (key === "on" && isDay(value)) return dayText(value);
  if (key === "due" && isDay(value)) return `due ${dayText(value)}`;
  if (key === "by" && Array.isArray(value)) return `by ${listText(value)}`;
  if (key === "during") return `during ${(value as Day).edtf}`;
  if (key === "representedBy" && Array.isArray(value)) return `represented by ${listText(value)}`;
  const name = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (Array.isArray(value)) return `${name} ${listText(value)}`;
  return `${name} ${terms.has(key) ? words(value) : valueText(value)}`;
}
/** What is unsure about a row. */
const remarksOf = ({ holds, certainty, sourcesDisagree }: RowBase): readonly string[] => [
  ...(holds === "possibly" ? ["possibly"] : []),
  ...(certainty === "certain" ? [] : [certainty]),
  ...(sourcesDisagree ? ["sources disagree"] : []),
];
/** In brackets: what else there is to say, and what is unsure. */
export function remarksOn(row: RowBase, details: readonly string[] = []): string {
  const all = [...details, ...remarksOf(row)];
  return all.length === 0 ? "" : ` (${all.join("; ")})`;
}
export const sentence = (text: string): string => (/[^.]\.$/.test(text) ? text : `${text}.`);
