// What is looked for in the bundled data beyond what loading checks: neutral wording, strays, late publicity.
import type { AnyGraph, AnyRow, Seen } from "../../src/index.ts";

/** One thing that somebody should look at. */
export interface Finding {
  readonly check: "wording" | "stray" | "late" | "order" | "contested" | "reading" | "format";
  readonly entity: string;
  readonly text: string;
}
interface OneSided {
  readonly text: string;
  readonly users: ReadonlySet<string>;
}
type Loose = { readonly [field: string]: unknown };
const rowsAt = (seen: object, field: string): readonly (AnyRow & Loose)[] =>
  ((seen as Loose)[field] ?? []) as readonly (AnyRow & Loose)[];
const idsIn = (value: unknown): string[] => (value as readonly { readonly id: string }[]).map(({ id }) => id);
const everything = (graph: AnyGraph) => Object.keys(graph.ontology).flatMap((kind) => graph.all(kind));

/** Names that only some actors use. */
function oneSided(graph: AnyGraph): readonly OneSided[] {
  return everything(graph).flatMap((seen) =>
    rowsAt(seen, "names").flatMap((row) => {
      const users = idsIn(row["usedBy"]);
      return users.length > 0 ? [{ text: String(row["text"]), users: new Set(users) }] : [];
    }),
  );
}
/** As a word of its own, so that `East Sea` is not found in `Southeast Seas`. */
const has = (text: string, name: string): boolean => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(text);
};
/** A name that somebody uses has no place in a label, a remark, or the gist of a position of another. */
export function wordingFindings(graph: AnyGraph): readonly Finding[] {
  const names = oneSided(graph).filter(({ text }) => text.length > 2);
  return everything(graph).flatMap((seen) => {
    const neutral = rowsAt(seen, "names").filter((row) => idsIn(row["usedBy"]).length === 0);
    const holders = new Set(rowsAt(seen, "holder").flatMap(({ to }) => (to ? [to.id as string] : [])));
    const texts = [
      ...neutral.map((row) => ({ text: String(row["text"]), mayUse: false })),
      ...rowsAt(seen, "remarks").map((row) => ({ text: String(row["text"]), mayUse: false })),
      { text: String((seen as Partial<Seen<"position">>).gist ?? ""), mayUse: true },
    ];
    return texts.flatMap(({ text, mayUse }) =>
      names
        .filter(({ text: name, users }) => has(text, name) && !(mayUse && [...holders].some((id) => users.has(id))))
        .map(({ text: name }): Finding => ({ check: "wording", entity: seen.id, text: `\`${name}\` in: ${text}` })),
    );
  });
}

/** What nothing points to and that points to nothing, countries excepted; sources that carry nothing. */
export function strayFindings(graph: AnyGraph): readonly Finding[] {
  const rows = graph.assertions();
  const joined = new Set(rows.flatMap(({ subject, to }) => (to ? [subject.id as string, to.id as string] : [])));
  const named = new Set(rows.flatMap((row) => namedIn(row)));
  const carrying = new Set(
    [...rows, ...everything(graph)].flatMap(({ evidence }) => evidence.map(({ source }) => source.id as string)),
  );
  return everything(graph)
    .filter(({ kind }) => kind !== "country")
    .filter(({ id, kind }) => (kind === "source" ? !carrying.has(id) : !joined.has(id) && !named.has(id)))
    .map(({ id, kind }) => ({
      check: "stray",
      entity: id,
      text: kind === "source" ? "carries nothing" : "has no link",
    }));
}
/** Whoever stands in a qualifier or an attribution. */
const namedIn = (row: AnyRow): string[] => JSON.stringify(row).match(/[a-z]+:[a-z0-9-]+(?=")/g) ?? [];

const YEAR = 366 * 24 * 60 * 60 * 1000;
/** Rows that began more than a year before they became public: a `disclosed` is missing, or it was secret. */
export function lateFindings(graph: AnyGraph): readonly Finding[] {
  return graph.assertions().flatMap((row): Finding[] => {
    const began = row.on?.earliest ?? row.during?.earliest;
    if (!began || row.negated) return [];
    const { known } = graph.explain(row);
    if (known.is !== "from" || known.from === null || known.rule === "disclosed") return [];
    const isLate = Date.parse(known.from) - Date.parse(row.on?.latest ?? row.during?.surelyFrom ?? began) > YEAR;
    return isLate
      ? [
          {
            check: "late",
            entity: row.subject.id,
            text: `${row.field} of ${began}, public from ${known.from} (${known.rule}): ${row.id}`,
          },
        ]
      : [];
  });
}
