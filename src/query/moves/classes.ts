// The classes of acts that somebody asks with.

import { refuseOption, wordsOf } from "../options.ts";
import type { AnyView } from "./acts.ts";
import { type ActCategory, type ActClass, type ActClasses, plover } from "./plover.ts";

const categories: readonly ActCategory[] = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
];

/** The class of an act in this table, which is checked. */
export function classesOf(view: AnyView, classes: ActClasses = plover): (act: string) => ActClass | null {
  if (classes === plover) return (act) => (Object.hasOwn(plover, act) ? (plover[act] ?? null) : null);
  if (typeof classes !== "object" || classes === null || Array.isArray(classes))
    refuseOption("classes", classes, "a table from acts to classes");
  const known = new Set([...Object.keys(plover), ...actsOfKinds(view)]);
  const checked = new Map<string, ActClass | null>();
  for (const [act, given] of Object.entries(classes)) {
    if (!known.has(act)) refuseOption(`classes.${act}`, given, `one of the acts ${[...known].join(", ")}`);
    if (given !== undefined) checked.set(act, given === null ? null : classOf(act, given));
  }
  return (act) => checked.get(act) ?? null;
}
function classOf(act: string, given: ActClass): ActClass {
  const argument = `classes.${act}`;
  if (typeof given !== "object") refuseOption(argument, given, "a class, or null");
  const { event, mode, category, ...rest } = given;
  if (Object.keys(rest).length > 0) refuseOption(argument, given, "`event`, `mode` and `category`, and nothing else");
  if (typeof event !== "string" || event === "") refuseOption(`${argument}.event`, event, "a text");
  if (mode !== null && (typeof mode !== "string" || mode === ""))
    refuseOption(`${argument}.mode`, mode, "a text, or null");
  if (!categories.includes(category)) refuseOption(`${argument}.category`, category, categories.join(", "));
  return Object.freeze({ event, mode, category });
}
/** Every act that the kinds of a graph can tell of. */
function actsOfKinds({ store: { ontology } }: AnyView): readonly string[] {
  return Object.keys(ontology).flatMap((kind) => {
    if (kind === "event") return wordsOf(ontology, kind, "type").map((type) => `event.${type}`);
    if (kind === "position")
      return wordsOf(ontology, kind, "stance").flatMap((word) => (word === "believes" ? [] : [`position.${word}`]));
    return wordsOf(ontology, kind, "phases", "step").map((step) => `${kind}.${step}`);
  });
}
