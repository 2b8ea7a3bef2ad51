// Nothing is part of itself, follows itself or answers itself. Longer circles are for those who walk to handle.
import { type Problem, shown } from "../errors.ts";
import { type Checked, finding } from "./finding.ts";

export function* selfLinks({ store }: Checked): Generator<Problem> {
  for (const { id, records } of store.entities.values())
    for (const record of records)
      for (const [field, rows] of record.rows)
        for (const [at, { to }] of rows.entries())
          if (to === id) {
            const sentence = `is ${shown(id)}, the record's own entity; link to another one, or remove the link`;
            yield finding("STRUCTURE_INVALID", { record, path: [field, at, "to"], value: id }, sentence);
          }
}
