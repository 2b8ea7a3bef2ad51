// A provision is one of the agreement that the row points to; of the agreement itself, where the row is its own.
import { type Problem, shown } from "../errors.ts";
import { type RowsMark, rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { StoredRow } from "../records/stored.ts";
import { rowsOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { type Checked, finding } from "./finding.ts";

export function* provisions({ store, refused }: Checked): Generator<Problem> {
  const keysOf = createKeys(store);
  const fields = new Map(Object.entries(store.ontology).map(([name, kind]) => [name, citing(kind.fields as Shape)]));
  for (const { kind, records } of store.entities.values())
    for (const [field, mark] of fields.get(kind) ?? [])
      for (const record of records)
        for (const [at, row] of (record.rows.get(field) ?? []).entries()) {
          const { provision } = row;
          if (typeof provision !== "string") continue;
          const agreement = agreementOf(record.id, row);
          const spot = { record, path: [field, at, "provision"], value: provision };
          if (agreement === undefined) {
            if (mark.to?.includes("agreement"))
              yield finding("STRUCTURE_INVALID", spot, `is ${shown(provision)}, but ${withoutAny(row)}`);
            continue;
          }
          if (!store.entities.has(agreement) || refused.has(agreement)) continue;
          const keys = keysOf(agreement);
          if (!keys.has(provision))
            yield finding("LINK_DANGLING", spot, `is ${shown(provision)}, ${unknown(agreement, keys)}`);
        }
}

const citing = (fields: Shape): [field: string, mark: RowsMark][] =>
  Object.entries(fields).flatMap(([field, schema]) => {
    const mark = rowsMarkOf(schema);
    return mark && Object.hasOwn(mark.qualifiers, "provision") ? [[field, mark]] : [];
  });
function agreementOf(subject: string, { to }: StoredRow): string | undefined {
  return [to, subject].find((id) => id?.startsWith("agreement:"));
}
function createKeys(store: Store): (agreement: string) => ReadonlySet<unknown> {
  const known = new Map<string, ReadonlySet<unknown>>();
  return (agreement) => {
    const keys =
      known.get(agreement) ??
      new Set(rowsOf(store.entities.get(agreement), "provisions").map(({ content }) => content["key"]));
    known.set(agreement, keys);
    return keys;
  };
}

const withoutAny = ({ to, topic }: StoredRow): string =>
  `${shown(to ?? topic)} is no agreement and has no provisions; point to the agreement, or leave it out`;
const LISTED = 10;
function unknown(agreement: string, keys: ReadonlySet<unknown>): string {
  const some = [...keys].slice(0, LISTED).map(shown).join(", ");
  const has = keys.size === 0 ? "none" : `${some}${keys.size > LISTED ? ", …" : ""}`;
  return `which is no \`key\` in \`provisions\` of ${shown(agreement)}, which has ${has}; add it there, or fix the key`;
}
