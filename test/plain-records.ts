// What is not left to chance in random datasets: countries, and records in several parts.
import type { PlainRecord, PlainRow } from "./arbitraries.ts";

export const title = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** The country of a token: its id, code, names and word for the rock all have the token in them. */
export const countryOf = (id: string): PlainRecord => {
  const token = id.slice("country:".length);
  const evidence = [{ source: "source:one" }];
  const names = [
    { text: `${title(token)}land`, type: "short" },
    { text: `${token.toUpperCase()}-town`, type: "metonym" },
  ];
  return {
    id,
    identifiers: { iso3166: token.toUpperCase() },
    names: names.map((name) => ({ ...name, evidence })),
    evidence,
  };
};

/** Rows that some record may carry in the place of the one that defines the entity. */
const MOVABLE = ["parties", "phases", "agenda", "discussed", "holder", "regards", "control", "participants"];
export function split(record: PlainRecord, isSplit: boolean): PlainRecord[] {
  const moved = MOVABLE.flatMap((field) => {
    const rows = record[field] as readonly PlainRow[] | undefined;
    return rows && rows.length > 1 ? [[field, rows] as const] : [];
  });
  if (!isSplit || moved.length === 0) return [record];
  const kept = Object.fromEntries(moved.map(([field, rows]) => [field, rows.slice(0, 1)]));
  const rest = Object.fromEntries(moved.map(([field, rows]) => [field, rows.slice(1)]));
  return [
    { ...record, ...kept },
    { about: record.id as string, evidence: record["evidence"], ...rest },
  ];
}
