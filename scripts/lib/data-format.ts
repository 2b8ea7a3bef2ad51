// How a file of records is written: a record on one line if it is short or a source, else a field and a row per line.

const WIDTH = 200;
type Fields = { readonly [key: string]: unknown };

/** The text of a file of records; what it says stays as it is, in the order that it was written in. */
export function formatRecords(file: Fields): string {
  const { entities, ...head } = file;
  if (!Array.isArray(entities)) throw new TypeError("a file of records has a list `entities`");
  const before = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${inline(value)}, `);
  if (entities.length === 0) return `{ ${before.join("")}"entities": [] }\n`;
  return `{ ${before.join("")}"entities": [\n${entities.map(record).join(",\n")}\n] }\n`;
}

function record(value: unknown): string {
  const whole = inline(value);
  if (!isObject(value) || isSource(value)) return whole;
  const entries = Object.entries(value);
  if (whole.length <= WIDTH && !entries.some(([, field]) => isTable(field))) return whole;
  const isPlain = ([, field]: [string, unknown]) => typeof field !== "object" || field === null;
  const split = entries.findIndex((entry) => !isPlain(entry));
  const at = split === -1 ? entries.length : split;
  const first = entries.slice(0, at).map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`);
  const rest = entries.slice(at).map(([key, field]) => `  ${JSON.stringify(key)}: ${rowsOf(field)}`);
  return `{ ${[first.join(", "), ...rest].filter((part) => part !== "").join(",\n")} }`;
}
const rowsOf = (field: unknown): string =>
  isTable(field) ? `[\n${field.map((row) => `    ${inline(row)}`).join(",\n")}\n  ]` : inline(field);

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSource = ({ id }: Fields): boolean => typeof id === "string" && id.startsWith("source:");
/** A list of two rows or more. */
const isTable = (field: unknown): field is readonly unknown[] =>
  Array.isArray(field) && field.length > 1 && field.some(isObject);
