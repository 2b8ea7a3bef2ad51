// The entry `diplograph/graphology`.
export {
  type DiplographEdge,
  type DiplographNode,
  type GraphologyOptions,
  toGraphology,
} from "./to-graphology.ts";
