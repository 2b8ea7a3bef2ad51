// The table of questions to a whole graph, whatever its kinds.
import type { View } from "../view/view.ts";
import { type Changes, changes } from "./changes.ts";
import { type Citing, cite } from "./cite/cite.ts";
import { type Comparing, compare } from "./compare.ts";
import { type Explaining, explain } from "./explain/explain.ts";
import { type Gaps, gaps } from "./gaps/gaps.ts";
import { type Moves, moves } from "./moves/moves.ts";
import { type Panels, panel } from "./panel/panel.ts";
import { type Paths, path } from "./path/path.ts";

export interface GraphQuestions extends Paths, Changes, Comparing, Moves, Panels, Gaps, Citing, Explaining {}
type AskingGraph<Methods> = {
  readonly [Q in keyof Methods]: Methods[Q] extends (...args: infer A) => infer R
    ? (view: View<unknown>, ...args: A) => R
    : never;
};
export const graphQuestions: AskingGraph<GraphQuestions> = {
  path,
  changes,
  compare,
  moves,
  panel,
  gaps,
  cite,
  explain,
};
