// A picture of the bundled data without its countries: clusters by colour, betweenness by size.
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import { centrality } from "graphology-metrics";
import { japanKorea } from "../../src/data.ts";
import { createGraph } from "../../src/graph.ts";
import { toGraphology } from "../../src/graphology/index.ts";

// Their types say `default` where the modules are the functions themselves.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const [WIDTH, HEIGHT, MARGIN] = [1000, 700, 90];
/** Okabe and Ito's colours, told apart by most colour-blind people too. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999"];

interface Drawn {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly label: string | null;
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

/** Names that fit under a dot. */
const short: Readonly<Record<string, string>> = {
  "agreement:jp-kr-claims-1965": "claims agreement 1965",
  "agreement:jp-kr-dispute-settlement-notes-1965": "notes on disputes 1965",
  "agreement:jp-kr-basic-relations-1965": "basic relations 1965",
  "agreement:peace-treaty-with-japan-1951": "peace treaty 1951",
  "issue:comfort-women": "comfort women",
  "issue:liancourt-rocks": "Liancourt Rocks dispute",
  "issue:wartime-labour-litigation": "wartime labour suits",
  "place:liancourt-rocks": "Liancourt Rocks",
  "meeting:jp-kr-director-general-talks-1": "director-general talks",
  "organization:kr-supreme-court": "Supreme Court of Korea",
  "organization:kr-constitutional-court": "Constitutional Court of Korea",
  "organization:kr-foreign-ministry": "South Korean ministry",
  "organization:jp-foreign-ministry": "Japanese ministry",
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
    settings: { gravity: 0.6, scalingRatio: 12, adjustSizes: false, linLogMode: true },
  });
  const clusters = [...new Set(graph.nodes().map((id) => communities[id] as number))];
  const scaled = scale(at);
  const nodes = graph.nodes().map((id): Drawn => {
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
  const edges = graph.mapUndirectedEdges((_key, _attributes, source, target) => {
    const [a, b] = [place.get(source), place.get(target)];
    return a && b ? `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>` : "";
  });
  const dots = nodes.map(({ x, y, radius, colour }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`);
  const texts = labels(nodes).map(({ x, y, text }) => `<text x="${x}" y="${y}">${text}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Helvetica, Arial, sans-serif" font-size="15" role="img" aria-label="Entities of the bundled data and the links between them, without countries">
<rect width="${WIDTH}" height="${HEIGHT}" rx="12" fill="#ffffff"/>
<g stroke="#b8bec6" stroke-width="1">
${edges.join("\n")}
</g>
<g stroke="#ffffff" stroke-width="1.5">
${dots.join("\n")}
</g>
<g fill="#1a1a1a" text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">
${texts.join("\n")}
</g>
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

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
/** Each above or below its dot, or beside it, where it covers least. */
function labels(nodes: readonly Drawn[]): readonly Label[] {
  const placed: { x: number; y: number; half: number }[] = [];
  return nodes.flatMap(({ x, y, radius, label: text }): Label[] => {
    if (text === null) return [];
    const half = (text.length * 8) / 2;
    const aside = half + radius + 8;
    const spots = [
      { x, y: y - radius - 6 },
      { x, y: y + radius + 16 },
      { x: x + aside, y: y + 5 },
      { x: x - aside, y: y + 5 },
      { x, y: y - radius - 24 },
      { x, y: y + radius + 34 },
    ].map((spot) => ({ ...spot, x: Math.min(Math.max(spot.x, half + 8), WIDTH - half - 8) }));
    const cost = (spot: { x: number; y: number }): number =>
      placed.filter((other) => Math.abs(other.y - spot.y) < 18 && Math.abs(other.x - spot.x) < other.half + half)
        .length *
        20 +
      nodes.filter(
        (node) => Math.abs(node.y - (spot.y - 5)) < 9 + node.radius && Math.abs(node.x - spot.x) < half + node.radius,
      ).length;
    const best = spots.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    placed.push({ ...best, half });
    return [{ x: round(best.x), y: round(best.y), text }];
  });
}
