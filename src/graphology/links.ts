// The links of an ontology, and which of them an option names.
import { DiplographError, shown } from "../errors.ts";
import type { AnyOntology } from "../ontology/derive.ts";
import { rowsMarkOf, type Shape } from "../ontology/field.ts";
import { refuseOption } from "../query/options.ts";

export interface LinkField {
  readonly kind: string;
  readonly field: string;
  /** The kinds of what it leads to. */
  readonly to: readonly string[];
  readonly inverse: string | null;
}
export function linksOf(ontology: AnyOntology): readonly LinkField[] {
  return Object.entries(ontology).flatMap(([kind, { fields }]) =>
    Object.entries(fields as Shape).flatMap(([field, schema]) => {
      const { to, inverse = null } = rowsMarkOf(schema) ?? {};
      return to ? [{ kind, field, to, inverse }] : [];
    }),
  );
}

/** The names in the option `relations`, every one of them of a link; `undefined` if it is left out. */
export function relationsIn(
  links: readonly LinkField[],
  { relations }: { readonly relations?: readonly string[] | undefined },
): readonly string[] | undefined {
  if (relations === undefined) return undefined;
  if (!Array.isArray(relations)) refuseOption("relations", relations, "a list of names of links");
  const known = new Set(links.flatMap(({ field, inverse }) => (inverse === null ? [field] : [field, inverse])));
  for (const name of relations) {
    if (known.has(name)) continue;
    const expected = [...known].sort().join(", ");
    const message = `option \`relations\` names ${shown(name)}, which is no link; there are ${expected}`;
    throw new DiplographError("ARGUMENT_INVALID", message, { argument: "relations", value: name, expected });
  }
  return relations;
}
