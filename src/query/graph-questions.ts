// The table of questions to a whole graph, whatever its kinds.
import type { View } from "../view/view.ts";
import { type Paths, path } from "./path/path.ts";

export interface GraphQuestions extends Paths {}
type AskingGraph<Methods> = {
  readonly [Q in keyof Methods]: Methods[Q] extends (...args: infer A) => infer R
    ? (view: View<unknown>, ...args: A) => R
    : never;
};
export const graphQuestions: AskingGraph<GraphQuestions> = {
  path,
};
