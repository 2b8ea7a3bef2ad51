// Which issues are most central to the relationship, and which agreements bridge clusters, by graphology's libraries.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";
import { toGraphology } from "diplograph/graphology";
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { centrality } from "graphology-metrics";

// Its types say `default` where the module is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

// Countries are parties to almost everything: with them, everything is near everything.
const whole = toGraphology(createGraph(japanKorea));
const flat = new UndirectedGraph<{ kind: string; label: string }>();
whole.forEachNode((id, attributes) => {
  if (attributes.kind !== "country") flat.addNode(id, { ...attributes });
});
whole.forEachEdge((_key, _attributes, source, target) => {
  if (source !== target && flat.hasNode(source) && flat.hasNode(target)) flat.mergeUndirectedEdge(source, target);
});
for (const id of flat.nodes()) if (flat.degree(id) === 0) flat.dropNode(id); // capitals of other countries

const between = centrality.betweenness(flat);
const ofKind = (kind: string): string[] => flat.filterNodes((_id, attributes) => attributes.kind === kind);
const byBetweenness = (a: string, b: string): number => (between[b] ?? 0) - (between[a] ?? 0) || (a < b ? -1 : 1);
console.log("Issues by the share of shortest ways that lead through them:");
for (const id of ofKind("issue").sort(byBetweenness).slice(0, 3))
  console.log(`  ${(between[id] ?? 0).toFixed(2)}  ${flat.getNodeAttribute(id, "label")}`);

// A generator of one's own: the same clusters at every run.
let seed = 1;
const rng = (): number => {
  seed = (seed * 16_807) % 2_147_483_647;
  return (seed - 1) / 2_147_483_646;
};
const clusters = louvain(flat, { rng });
console.log("Agreements with neighbours in several clusters:");
for (const id of ofKind("agreement").sort(byBetweenness)) {
  const touched = new Set(flat.mapNeighbors(id, (neighbour) => clusters[neighbour]));
  if (touched.size > 1) console.log(`  ${touched.size}  ${flat.getNodeAttribute(id, "label")}`);
}
