// How an ontology is refused.
import { DiplographError } from "../errors.ts";

export function refuse(path: string, value: unknown, reason: string): never {
  throw new DiplographError("ONTOLOGY_INVALID", `\`${path}\`: ${reason}`, { path, value, reason });
}
