// Between whom a question is asked.
import type { View } from "../view/view.ts";
import type { ActorSet } from "./involving.ts";

export interface Amid<O> {
  readonly view: View<O>;
  readonly actors: readonly string[];
  /** Each actor alone, or with its organs. */
  sets(organs: boolean | undefined): readonly ActorSet[];
}
