// A picture of the bundled data without its countries: clusters by colour, betweenness by size.
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import { centrality } from "graphology-metrics";
import { japanKorea } from "../../src/data.ts";
import { createGraph } from "../../src/graph.ts";
import { toGraphology } from "../../src/graphology/index.ts";
import { HEIGHT, type Labelled, labels, WIDTH } from "./labels.ts";

// Their types say `default` where the modules are the functions themselves.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const MARGIN = 90;
/** Okabe and Ito's colours, told apart by most colour-blind people too. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999"];

const LEGEND =
  "Without countries. Colours are clusters; the larger a dot, the more of the shortest ways lead through it.";

interface Dot extends Labelled {
  readonly id: string;
  readonly colour: string;
}

/** The largest connected piece of what the data join without their countries. */
function piece(): UndirectedGraph<{ label: string; kind: string; x: number; y: number }> {
  const whole = toGraphology(createGraph(japanKorea));
  const flat = new UndirectedGraph<{ label: string; kind: string; x: number; y: number }>();
  const nodes = whole.filterNodes((_id, { kind }) => kind !== "country");
  for (const [at, id] of nodes.entries()) {
    const angle = (2 * Math.PI * at) / nodes.length;
    flat.addNode(id, { ...whole.getNodeAttributes(id), x: Math.cos(angle), y: Math.sin(angle) });
  }
  whole.forEachEdge((_key, _attributes, source, target) => {
    if (source !== target && flat.hasNode(source) && flat.hasNode(target)) flat.mergeUndirectedEdge(source, target);
  });
  const start = "agreement:jp-kr-claims-1965";
  const found = new Set([start]);
  for (const id of found) for (const next of flat.neighbors(id)) found.add(next);
  for (const id of flat.nodes()) if (!found.has(id)) flat.dropNode(id);
  return flat;
}

/** What is labelled, in names that fit beside a dot. */
const short: Readonly<Record<string, string>> = {
  "agreement:jp-kr-claims-1965": "claims agreement 1965",
  "issue:comfort-women": "comfort women",
  "issue:liancourt-rocks": "Liancourt Rocks dispute",
  "issue:jp-export-controls-on-kr": "export controls",
  "issue:kp-nuclear-programme": "nuclear programme",
  "issue:name-of-sea-between-jp-and-kr": "name of the sea",
  "issue:yasukuni-shrine-visits": "Yasukuni Shrine",
};

export function drawRelationship(): string {
  const graph = piece();
  let seed = 1;
  const rng = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return (seed - 1) / 2_147_483_646;
  };
  const communities = louvain(graph, { rng });
  const between = centrality.betweenness(graph);
  const at = forceAtlas2(graph, {
    iterations: 800,
    settings: { gravity: 0.05, scalingRatio: 20, strongGravityMode: true },
  });
  const clusters = [...new Set(graph.nodes().map((id) => communities[id] as number))];
  const scaled = scale(at);
  const nodes = graph.nodes().map((id): Dot => {
    const { x, y } = scaled(id);
    return {
      id,
      x,
      y,
      radius: round(4 + 26 * Math.sqrt(between[id] ?? 0)),
      colour: COLOURS[clusters.indexOf(communities[id] as number) % COLOURS.length] ?? "#999999",
      label: short[id] ?? null,
    };
  });
  const place = new Map(nodes.map((node) => [node.id, node]));
  const edges = graph.undirectedEdges().flatMap((key) => {
    const [a, b] = graph.extremities(key).map((id) => place.get(id));
    return a && b ? [[a, b] as const] : [];
  });
  const lines = edges.map(([a, b]) => `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>`);
  const dots = nodes.map(({ x, y, radius, colour }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`);
  const texts = labels(nodes, edges).map(({ x, y, text }) => `<text x="${x}" y="${y}">${text}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Helvetica, Arial, sans-serif" font-size="15" role="img" aria-label="Entities of the bundled data and the links between them. ${LEGEND}">
<rect width="${WIDTH}" height="${HEIGHT}" rx="12" fill="#ffffff"/>
<g stroke="#b8bec6" stroke-width="1">
${lines.join("\n")}
</g>
<g stroke="#ffffff" stroke-width="1.5">
${dots.join("\n")}
</g>
<g fill="#1a1a1a" text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">
${texts.join("\n")}
</g>
<text x="24" y="${HEIGHT - 20}" font-size="13" fill="#5a6270">${LEGEND}</text>
</svg>
`;
}
const round = (value: number): number => Math.round(value * 10) / 10;

function scale(at: Readonly<Record<string, { readonly x: number; readonly y: number }>>) {
  const all = Object.values(at);
  const of = (axis: "x" | "y", length: number) => {
    const values = all.map((one) => one[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number): number => round(MARGIN + ((value - low) / (high - low)) * (length - 2 * MARGIN));
  };
  const [x, y] = [of("x", WIDTH), of("y", HEIGHT)];
  return (id: string) => ({ x: x(at[id]?.x ?? 0), y: y(at[id]?.y ?? 0) });
}
