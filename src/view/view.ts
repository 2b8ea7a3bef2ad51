// Store and lens: what every question looks through.
import { DiplographError, shown } from "../errors.ts";
import type { Id, Ref } from "../ontology/answers.ts";
import type { KindOf, RowOf, SeenOf } from "../ontology/derive.ts";
import { type Field, markOf, rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { StoreRow } from "../store/entity.ts";
import { rowsOf } from "../store/entity.ts";
import type { Store } from "../store/store.ts";
import type { AnyRow } from "./any-row.ts";
import type { Looking } from "./lens.ts";
import { memo } from "./memo.ts";
import { foldedRows, separateRows, showRow } from "./rows.ts";
import { createScope, type Scope } from "./scope.ts";
import { isScalarSeen, type Seeing, seenEntity } from "./seen.ts";

/** How questions see the graph. The public types carry `O`; `createView` is loosely typed and cast once. */
export interface View<O> {
  readonly scope: Scope;
  readonly store: Store;
  readonly looking: Looking;
  ref<K extends string>(id: Id<K>): Ref<K>;
  /** Whether the entity is in the lens: rests on what is looked at, is known, and may hold on the day. */
  has(id: string): boolean;
  seen<K extends KindOf<O>>(id: Id<K>): SeenOf<O, K>;
  /** The rows of one field, folded; see the documentation of `rows`. */
  rows<K extends KindOf<O>, F extends string>(id: Id<K>, field: F): readonly RowOf<O, K, F>[];
  /** Rows of this field of other entities that point here, in the order of those entities. */
  pointing(id: string, field: string, kind?: string): readonly AnyRow[];
  /** Ids of a kind that are in the lens, in order. */
  ids<K extends KindOf<O>>(kind: K): readonly Id<K>[];
  /** Every assertion of an entity by itself, scalars too. */
  assertions(id: string): readonly AnyRow[];
}

export function createView<O>(store: Store, looking: Looking): View<O> {
  const scope = createScope(store, looking);
  const has = memo((id) => isInLens(scope, id));
  const fieldsOf = (id: string): Shape => (store.ontology[store.entities.get(id)?.kind ?? ""]?.fields ?? {}) as Shape;
  const folded = memo((key) => {
    const [id, field] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    const schema = Object.hasOwn(fieldsOf(id), field) ? fieldsOf(id)[field] : undefined;
    if (!schema || !rowsMarkOf(schema)) refuseField(id, field, fieldsOf(id));
    return Object.freeze(foldedRows(scope, id, field).map((one) => showRow(scope, one) as AnyRow));
  });
  const rows = (id: string, field: string): readonly AnyRow[] => folded(`${id} ${field}`);
  const seeing: Seeing = { scope, rows: rows as Seeing["rows"] };
  const view = {
    scope,
    store,
    looking,
    ref: scope.show.ref,
    has,
    rows,
    ids: memo((kind) => {
      const all = [...store.entities.values()].filter((entity) => entity.kind === kind && has(entity.id));
      return Object.freeze(all.map(({ id }) => id));
    }),
    seen: memo((id) => seenEntity(seeing, id)),
    pointing: (id: string, field: string, kind?: string) => {
      const pointers = (store.pointing.get(id) ?? []).filter((row) => row.field === field && isOfKind(row, kind));
      const subjects = [...new Set(pointers.map(({ entity }) => entity))].sort();
      return subjects.flatMap((subject) => rows(subject, field).filter(({ to }) => to?.id === id));
    },
    assertions: (id: string) => assertionsOf(seeing, id, fieldsOf(id)),
  };
  return view as never;
}
/** Known, may hold on the day; a position also needs somebody seen to hold it. */
function isInLens({ store, truths, sees, isKnown }: Scope, id: string): boolean {
  const entity = store.entities.get(id);
  const held = entity && store.ontology[entity.kind]?.options.during;
  const isHeld = held === undefined || rowsOf(entity, held).some((row) => sees(row) && truths.row(row) !== "no");
  return isKnown(id) && truths.entity(id) !== "no" && isHeld;
}
const isOfKind = (row: StoreRow, kind: string | undefined): boolean =>
  kind === undefined || row.entity.startsWith(`${kind}:`);

function refuseField(id: string, field: string, fields: Shape): never {
  const expected = Object.entries(fields).flatMap(([name, schema]) => (rowsMarkOf(schema) ? [name] : []));
  const message = `${shown(field)} is no field of rows of ${shown(id)}; there are ${expected.join(", ")}`;
  throw new DiplographError("ARGUMENT_INVALID", message, {
    argument: "field",
    value: field,
    expected: expected.join(", "),
  });
}

function assertionsOf(seeing: Seeing, id: string, fields: Shape): readonly AnyRow[] {
  const { scope } = seeing;
  const entity = scope.store.entities.get(id);
  return Object.entries(fields).flatMap(([field, schema]) => {
    if (rowsMarkOf(schema)) return separateRows(scope, id, field).map((one) => showRow(scope, one) as AnyRow);
    const facts = (entity?.scalars.get(field) ?? []).filter((fact) => isScalarSeen(seeing, id, fact));
    return facts.map((fact): AnyRow => {
      const evidence = scope
        .publishedBy(fact.evidence.filter(scope.admits))
        .map((one) => ({ evidence: one, negated: fact.negated ?? false, partial: false }));
      return Object.freeze({
        id: fact.id,
        subject: scope.show.ref(id),
        field,
        ...(fact.key !== undefined && { key: fact.key }),
        value: fact.key !== undefined ? fact.value : scope.show.value(elementOf(schema), fact.value),
        evidence: scope.show.evidence(evidence),
        certainty: fact.certainty ?? "certain",
        negated: fact.negated ?? false,
        holds: "yes",
        sourcesDisagree: false,
        dataset: scope.datasetOf(fact.datasets),
      });
    });
  });
}
/** A list is stored word by word. */
function elementOf(schema: Field): Field {
  const mark = markOf(schema);
  return mark?.is === "list" ? mark.of : schema;
}
