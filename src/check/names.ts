// What is contested has the names of every side, or of none.
import { type Problem, shown } from "../errors.ts";
import { markOf, rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { StoredRow } from "../records/stored.ts";
import { type Entity, rowsOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import { type Checked, finding } from "./finding.ts";
import { partiesBySide } from "./sides.ts";

type Side = readonly string[];

export function* names({ store, refused }: Checked): Generator<Problem> {
  const represented = createRepresented(store);
  const sidesAbout = createSidesAbout(store);
  for (const entity of store.entities.values()) {
    const used = rowsOf(entity, "names").flatMap(({ content }) => (isUsed(content) ? [content] : []));
    const [first] = used;
    if (!first || refused.has(entity.id)) continue;
    const record = entity.records.find(({ rows }) => rows.get("names")?.some(({ id }) => id === first.id));
    const users = new Set(used.flatMap(usersOf).flatMap((user) => [...represented(user)]));
    const isNamed = (side: Side): boolean => side.some((party) => users.has(party));
    const missing = new Map<string, Side>();
    for (const sides of sidesAbout(entity.id))
      if (sides.some(isNamed)) for (const side of sides) if (!isNamed(side)) missing.set(side.join(), side);
    for (const side of missing.values()) {
      const able = side.find((party) => mayUse(entity, party, store));
      if (able === undefined || !record) continue;
      yield finding("NAME_ONE_SIDED", { record, path: ["names"], value: able }, sentenceOf(side, first));
    }
  }
}
const usersOf = ({ usedBy }: StoredRow): Side => (Array.isArray(usedBy) ? usedBy : []);
const isUsed = (name: StoredRow): boolean => !name.negated && usersOf(name).length > 0;
const sentenceOf = (side: Side, name: StoredRow): string =>
  `have ${shown(name["text"])}, used by ${usersOf(name).map(shown).join(", ")}, but none used by ${side.map(shown).join(" or ")}, on another side of an issue over it; add the name that is used there`;

/** The sides of every issue over an entity. */
function createSidesAbout({ entities, pointing }: Store): (id: string) => readonly (readonly Side[])[] {
  const known = new Map<string, readonly Side[]>();
  const sidesOf = (issue: Entity): readonly Side[] => {
    const sides = known.get(issue.id) ?? partiesBySide(issue);
    known.set(issue.id, sides);
    return sides;
  };
  return (id) =>
    (pointing.get(id) ?? []).flatMap(({ field, entity, content }) => {
      const issue = field === "over" && !content.negated ? entities.get(entity) : undefined;
      return issue?.kind === "issue" ? [sidesOf(issue)] : [];
    });
}

/** Whether `usedBy` admits the party: a side of persons alone cannot be asked for a name. */
function mayUse({ kind }: Entity, party: string, { ontology }: Store): boolean {
  const field = (ontology[kind]?.fields as Shape | undefined)?.["names"];
  const usedBy = field && rowsMarkOf(field)?.qualifiers["usedBy"];
  const list = usedBy && markOf(usedBy);
  const ref = list?.is === "list" ? markOf(list.of) : undefined;
  return ref?.is === "ref" && ref.to.some((one) => party.startsWith(`${one}:`));
}

/** An actor and everything that it is an organ of. */
function createRepresented({ entities }: Store): (actor: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (actor) => {
    const before = known.get(actor);
    if (before) return before;
    const found = new Set([actor]);
    // A set is walked through what is added on the way, and ends in a circle.
    for (const one of found)
      for (const { content } of rowsOf(entities.get(one), "partOf"))
        if (content.to !== undefined && !content.negated) found.add(content.to);
    known.set(actor, found);
    return found;
  };
}
