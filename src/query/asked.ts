// What a question is: a function of the entity asked about and its options.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { Id } from "../ontology/answers.ts";
import type { KindOf } from "../ontology/derive.ts";
import type { AnyKind } from "../ontology/kind.ts";
import type { View } from "../view/view.ts";
import type { Named } from "./resolve.ts";

/** Every ontology that has our kinds, however widened. */
export type OurKinds = { readonly [K in keyof DiplomaticOntology]: AnyKind };

export interface Asked<O, K extends KindOf<O>> {
  readonly id: Id<K>;
  readonly view: View<O>;
  /** The actor of this name. */
  actor(name: Named): string;
}
/** The functions behind an interface of methods, written for our own ontology. */
export type Answering<Methods, K extends KindOf<DiplomaticOntology>> = {
  readonly [Q in keyof Methods]: Methods[Q] extends (...args: infer A) => infer R
    ? (asked: Asked<DiplomaticOntology, K>, ...args: A) => R
    : never;
};
