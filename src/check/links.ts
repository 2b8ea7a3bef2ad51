// Every id that a record mentions exists, and is of a kind that may stand there.
import { type Problem, shown } from "../errors.ts";
import { actors } from "../kinds/vocabularies.ts";
import { type Path, problemAt, valueAt, writtenPath } from "../records/problems.ts";
import type { StoredRecord } from "../records/stored.ts";
import { rowsOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { type Checked, finding } from "./finding.ts";
import { type Mention, mentionsOf, type Slot, slotsOf } from "./mentions.ts";
import { createNear, type Near } from "./near.ts";

export function* links({ store, refused }: Checked): Generator<Problem> {
  const kinds = Object.entries(store.ontology);
  const slots = new Map<string, readonly Slot[]>(kinds.map(([name, kind]) => [name, slotsOf(kind)]));
  const known: Known = { store, near: createNear(store), countryOf: capitalsOf(store) };
  for (const { kind, records } of store.entities.values())
    for (const record of records)
      for (const mention of mentionsOf(record, slots.get(kind) ?? [], actors)) {
        const fault = faultOf(mention, known);
        if (fault && !(fault.code === "LINK_DANGLING" && refused.has(mention.id)))
          yield located(record, mention, fault);
      }
}

interface Fault {
  readonly code: "LINK_DANGLING" | "LINK_WRONG_KIND";
  readonly sentence: string;
}
interface Known {
  readonly store: Store;
  readonly near: Near;
  /** By the id of its capital. */
  readonly countryOf: ReadonlyMap<string, string>;
}
function faultOf({ id, kinds }: Mention, known: Known): Fault | undefined {
  const { store, near } = known;
  const kind = id.slice(0, id.indexOf(":"));
  const isKind = Object.hasOwn(store.ontology, kind);
  if (isKind && !kinds.includes(kind))
    return { code: "LINK_WRONG_KIND", sentence: wrongKind({ id, kinds, kind }, known) };
  if (store.entities.has(id)) return undefined;
  const why = isKind ? "which no record defines" : `and there is no kind ${shown(kind)}`;
  const advice = `add the entity, load the dataset that has it, or fix the id${meant(near(id, kinds))}`;
  const bundled = kind === "country" && !store.datasets.some((dataset) => dataset.id === "countries");
  const where = bundled
    ? '; states are a dataset to load beside yours: `import { countries } from "diplograph/data"`'
    : "";
  return { code: "LINK_DANGLING", sentence: `is ${shown(id)}, ${why}; ${advice}${where}` };
}
const meant = (ids: readonly string[]): string =>
  ids.length > 0 ? `; is it ${ids.map((id) => `\`${id}\``).join(" or ")}?` : "";
const choice = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const isActor = (kind: string): boolean => (actors as readonly string[]).includes(kind);
interface WrongKind {
  readonly id: string;
  readonly kind: string;
  readonly kinds: readonly string[];
}
function wrongKind({ id, kind, kinds }: WrongKind, { near, countryOf }: Known): string {
  const what = `is ${shown(id)}, where an entity of kind ${choice(kinds)} is expected`;
  const suggested = meant(near(id, kinds));
  if (kind === "place" && kinds.some(isActor)) {
    const country = countryOf.get(id) ?? "country:…";
    return `${what}: a place does not act; a capital as government is a metonym of the country, write \`${country}\`${suggested}`;
  }
  if (isActor(kind) && kinds.includes("place") && !kinds.some(isActor))
    return `${what}: who acts is no place; name the city, building or territory, \`place:…\`${suggested}`;
  return `${what}; link to one of these, or use another field${suggested}`;
}

function capitalsOf({ entities }: Store): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  for (const entity of entities.values())
    if (entity.kind === "country")
      for (const { content } of rowsOf(entity, "capital")) if (content.to) capitals.set(content.to, entity.id);
  return capitals;
}

function located(record: StoredRecord, { id, path }: Mention, { code, sentence }: Fault): Problem {
  if (path.at(-1) === "source" && valueAt(record.written, writtenPath(record.written, path)) === undefined) {
    // It is the file's, and wrong once for all its records.
    const { dataset, file } = record;
    return problemAt({ dataset, file, record: "" }, { code, path: ["defaultSource"], value: id, sentence });
  }
  return finding(code, { record, path: orderWritten(record, id, path), value: id }, sentence);
}
/** Lists of ids are stored in order, which need not be the order in which they were written. */
function orderWritten(record: StoredRecord, id: string, path: Path): Path {
  if (typeof path.at(-1) !== "number") return path;
  const list = path.slice(0, -1);
  const written = valueAt(record.written, writtenPath(record.written, list));
  return Array.isArray(written) ? [...list, written.indexOf(id)] : path;
}
