// How telling a hop is: what leads through an entity with many links says little.
import type { Ref } from "../../ontology/answers.ts";
import type { AnyRow } from "../../view/any-row.ts";

/** A hop to be weighed. */
export interface WeighedHop {
  readonly from: Ref;
  readonly link: string;
  readonly row: AnyRow;
  readonly to: Ref;
  /** How many affirmed links the lens shows at its ends, in either direction; 1 or more. */
  readonly linksFrom: number;
  readonly linksTo: number;
}

/**
 * The weight of a hop, the lighter the more telling: the mean number of links at its two ends. Between the same two ends a
 * way so weighs as much as all that it passes has links: one issue with twelve and a judgment with three weigh less than a
 * country with fifty. That entities weigh as many as they have links is after Croes, Couche, Wodak and van Helden,
 * "Inferring meaningful pathways in weighted metabolic networks", Journal of Molecular Biology 356 (2006), 222–236.
 *
 * @example graph.path(a, b, { weigh: (hop) => (hop.link === "related" ? 3 : 1) * telling(hop) })
 */
export const telling = ({ linksFrom, linksTo }: WeighedHop): number => (linksFrom + linksTo) / 2;
