// The entry `diplograph/graphology`.
export type { GraphologyOptions } from "./projected.ts";
export { type ThreadOptions, thread } from "./thread.ts";
export type { ThreadNode } from "./thread-tree.ts";
export { type DiplographEdge, type DiplographNode, toGraphology } from "./to-graphology.ts";
