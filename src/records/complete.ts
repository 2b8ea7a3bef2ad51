// What a file knows of its records: default source, language, inherited evidence, what a whole record states for its rows.
import { type Problem, shown } from "../errors.ts";
import { markOf, type RowsMark, rowsMarkOf, type Shape } from "../ontology/field.ts";
import type { AnyKind } from "../ontology/kind.ts";
import { type Fault, type Path, type Place, problemAt, writtenPath } from "./problems.ts";
import { rowId } from "./row-id.ts";
import type { StoredEvidence, StoredRecord, StoredRow } from "./stored.ts";

type Loose = { readonly [key: string]: unknown };
type LooseEvidence = { readonly source?: string } & Loose;
export interface Parsed extends Loose {
  readonly id?: string;
  readonly about?: string;
  readonly evidence?: readonly LooseEvidence[];
  readonly note?: string;
}
export interface Context {
  readonly kind: AnyKind;
  readonly place: Place;
  readonly file: { readonly defaultSource?: string; readonly language?: string };
  readonly written: object;
  readonly problems: Problem[];
}

/** The canonical record; what it lacks is added to the problems. */
export function complete(parsed: Parsed, context: Context): StoredRecord {
  const { kind, place, written } = context;
  const id = parsed.id ?? parsed.about ?? "";
  const evidence = sourced(parsed.evidence ?? [], ["evidence"], context);
  if (evidence.length === 0 && kind.kind !== "source")
    report(context, {
      code: "EVIDENCE_MISSING",
      path: ["evidence"],
      value: undefined,
      sentence: "is missing: nothing is stored unsourced; cite a source",
    });
  const expanded = expandShort(parsed, context);
  const rows = new Map<string, readonly StoredRow[]>();
  const scalars = new Map<string, unknown>();
  for (const [field, schema] of Object.entries(kind.fields as Shape)) {
    const value = expanded[field];
    if (value === undefined) continue;
    const mark = rowsMarkOf(schema);
    if (!mark) scalars.set(field, value);
    else
      rows.set(
        field,
        (value as Loose[]).map((row, at) => completeRow(row, { id, field, at, mark, evidence, parsed }, context)),
      );
  }
  const beside = {
    ...(parsed.note !== undefined && { note: parsed.note }),
    ...("ext" in parsed && { ext: parsed["ext"] }),
  };
  const { dataset, file } = place;
  return {
    id,
    kind: kind.kind,
    defines: parsed.id !== undefined,
    dataset,
    file,
    rows,
    scalars,
    whole: wholeOf(parsed, { rows, scalars }, context),
    evidence,
    ...beside,
    written,
  };
}

function report(context: Context, fault: Fault): void {
  context.problems.push(problemAt(context.place, { ...fault, path: writtenPath(context.written, fault.path) }));
}

/** Every evidence with its source. */
function sourced(all: readonly LooseEvidence[], path: Path, context: Context): StoredEvidence[] {
  return all.flatMap((one, at) => {
    const source = one.source ?? context.file.defaultSource;
    if (source !== undefined) return [{ ...one, source } as StoredEvidence];
    const sentence = "names no source, and the file has no `defaultSource`; add one of the two";
    report(context, { code: "EVIDENCE_MISSING", path: [...path, at], value: one["locator"], sentence });
    return [];
  });
}

/** `on` of a record becomes a row, `during` goes to the rows that it is short for. */
function expandShort(parsed: Parsed, context: Context): Loose {
  const { on, during } = context.kind.options;
  let expanded: Loose = parsed;
  if (on && parsed["on"] !== undefined) {
    const phases = (parsed[on.field] ?? []) as Loose[];
    expanded = { ...expanded, [on.field]: [...phases, { step: on.step, on: parsed["on"] }] };
  }
  if (during !== undefined && parsed["during"] !== undefined) {
    const states = (parsed[during] ?? []) as Loose[];
    if (states.length === 0) {
      const sentence = `is short for that of each \`${during}\`, and this record has none; write it there, or leave it out`;
      report(context, { code: "STRUCTURE_INVALID", path: ["during"], value: parsed["during"], sentence });
    }
    expanded = { ...expanded, [during]: states.map((row) => ({ during: parsed["during"], ...row })) };
  }
  return expanded;
}

interface RowPlace {
  readonly id: string;
  readonly field: string;
  readonly at: number;
  readonly mark: RowsMark;
  /** Of the record. */
  readonly evidence: readonly StoredEvidence[];
  readonly parsed: Parsed;
}
function completeRow(row: Loose, where: RowPlace, context: Context): StoredRow {
  const { id, field, mark, parsed } = where;
  const isOfEntity = field !== "names" && field !== "remarks";
  const whole = context.kind.options.whole && isOfEntity ? pick(parsed, wholeKeys) : {};
  const { id: given, evidence: own, note, ext, ...said } = { ...whole, ...row } as Loose;
  const lang = field === "names" && said["lang"] === undefined && context.file.language;
  const content = normal({ ...said, ...(lang && { lang }) }, mark);
  const key = content["to"] ?? (mark.options.key ? content[mark.options.key] : undefined);
  const derived = rowId(id, field, typeof key === "string" ? key : "", content);
  if (given !== undefined && given !== derived) {
    const sentence = `is ${shown(given)}, but an assertion's id follows from what it says; leave it out`;
    report(context, { code: "ID_CONFLICT", path: [field, where.at, "id"], value: given, sentence });
  }
  return {
    ...content,
    id: derived,
    evidence: evidenceOf(row, (own ?? []) as LooseEvidence[], where, context),
    ...(note !== undefined && { note: note as string }),
    ...(ext !== undefined && { ext }),
  };
}
function evidenceOf(
  row: Loose,
  own: readonly LooseEvidence[],
  where: RowPlace,
  context: Context,
): readonly StoredEvidence[] {
  const path = pathOf(where, context);
  if (own.length > 0) return sourced(own, [...path, "evidence"], context);
  // A label is the editors' words for finding an entity: it inherits nothing.
  if (where.field === "names" && row["type"] === "label") return [];
  if (where.evidence.length === 1) return where.evidence;
  if (where.parsed.evidence?.length && where.evidence.length === 0) return [];
  const why =
    where.evidence.length === 0
      ? "has no evidence, and the record has none to inherit; cite a source"
      : `has no evidence, and the record has ${where.evidence.length}; say which carries it`;
  if (context.kind.kind === "source" || where.evidence.length > 1)
    report(context, { code: "EVIDENCE_MISSING", path, value: row["to"] ?? null, sentence: why });
  return [];
}

/** The row of a step that was written as `on` stands there. */
function pathOf({ field, at, parsed }: RowPlace, { kind: { options } }: Context): Path {
  const written = (parsed[field] as readonly unknown[] | undefined)?.length ?? 0;
  return options.on?.field === field && at >= written ? ["on"] : [field, at];
}

const wholeKeys = ["certainty", "negated", "disclosed"];
/** What a record states as a whole. Names and remarks are the editors' hold on the entity: they are no part of that. */
function wholeOf(
  parsed: Parsed,
  { rows, scalars }: Pick<StoredRecord, "rows" | "scalars">,
  context: Context,
): StoredRecord["whole"] {
  const { certainty, negated } = parsed;
  const hasSome = scalars.size > 0 || [...rows.keys()].some((field) => field !== "names" && field !== "remarks");
  for (const key of hasSome ? [] : wholeKeys)
    if (context.kind.options.whole && parsed[key] !== undefined)
      report(context, {
        code: "STRUCTURE_INVALID",
        path: [key],
        value: parsed[key],
        sentence: "passes to rows and values, and this record has none; write what it is said of",
      });
  return {
    ...((certainty === "probable" || certainty === "possible") && { certainty }),
    ...(negated === true && { negated }),
  };
}

const pick = (from: Loose, keys: readonly string[]): Loose =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
/** Defaults and empty lists left out, lists of ids in order, so that equal rows are equal as text. */
function normal(row: Loose, mark: RowsMark): Loose {
  const kept = Object.entries(row).filter(
    ([key, value]) =>
      value !== undefined &&
      !(key === "certainty" && value === "certain") &&
      !(key === "negated" && value === false) &&
      !(Array.isArray(value) && value.length === 0 && isList(mark, key)),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, isList(mark, key) && Array.isArray(value) ? [...new Set(value)].sort() : value]),
  );
}
function isList({ qualifiers }: RowsMark, key: string): boolean {
  const schema = Object.hasOwn(qualifiers, key) ? qualifiers[key] : undefined;
  return schema !== undefined && markOf(schema)?.is === "list";
}
