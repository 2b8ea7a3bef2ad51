// A table for R, pandas or DuckDB: two countries year by year, as CSV, under the column names that people join by.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);
const rows = graph.panel({ unit: "dyad-year", between: ["Japan", "South Korea"], from: "2011", to: "2015" });

// Correlates of War dyad-years are joined by these three; the lower code comes first.
const joined = ["ccode1", "ccode2", "year"];
const [first] = rows;
const missing = joined.filter((column) => !(column in (first ?? {})));
console.log(
  `joins by ${joined.join(", ")}: ${missing.length === 0 && first && Number(first.ccode1) < Number(first.ccode2)}`,
);

// Certain and possible counts stand apart: what depends on an uncertain date is no more than possible.
const measures = [
  "issues_open",
  "agreements_in_force",
  "meetings_held",
  "acts_verbal_cooperation",
  "acts_verbal_conflict",
];
const columns = [...joined, ...measures.flatMap((measure) => [`${measure}_certain`, `${measure}_possible`])];
const quoted = (value: unknown): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
console.log(columns.join(","));
for (const row of rows) console.log(columns.map((column) => quoted(row[column])).join(","));
