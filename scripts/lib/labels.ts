// Where the labels of a picture stand: near their dots, over as little as can be.

/** Of the picture. */
export const [WIDTH, HEIGHT] = [1000, 700];

/** A dot, and what is to be written beside it, if anything. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string | null;
}
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
interface Box extends Label {
  readonly half: number;
}
/** Of a label, in units of the picture; wider and higher than most fonts are, so that labels stay apart. */
const [CHARACTER, ASCENT, DESCENT] = [8, 13, 5];
const around = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
] as const;
/** Each near its dot, where it covers least; the labels of the largest dots first. */
export function labels(
  nodes: readonly Labelled[],
  edges: readonly (readonly [Labelled, Labelled])[],
): readonly Label[] {
  const placed: Box[] = [];
  for (const node of [...nodes].sort((a, b) => b.radius - a.radius)) {
    if (node.label === null) continue;
    const spots = [5, 12, 20, 30].flatMap((gap) => around.map(([right, down]) => spotAt(node, { right, down, gap })));
    const cost = (spot: Box & { gap: number }): number =>
      placed.filter((other) => isOver(spot, other)).length * 60 +
      nodes.filter(({ x, y, radius }) => isOver(spot, { x, y: y + 4, half: radius + 3, reach: radius })).length * 30 +
      edges.filter(([a, b]) => crosses(spot, a, b)).length +
      spot.gap / 3;
    placed.push(spots.reduce((a, b) => (cost(b) < cost(a) ? b : a)));
  }
  return placed.map(({ x, y, text }) => ({ x: round(x), y: round(y), text }));
}
function spotAt({ x, y, radius, label }: Labelled, { right, down, gap }: { right: number; down: number; gap: number }) {
  const text = label ?? "";
  const half = (text.length * CHARACTER) / 2;
  const across = x + right * (radius + gap) + Math.sign(right) * half;
  const below = y + down * (radius + gap) + (down > 0 ? ASCENT : down === 0 ? DESCENT : 0);
  return { x: Math.min(Math.max(across, half + 8), WIDTH - half - 8), y: below, half, text, gap };
}
const isOver = (box: Box, other: { x: number; y: number; half: number; reach?: number }): boolean =>
  Math.abs(other.x - box.x) < box.half + other.half &&
  Math.abs(other.y - box.y) < (ASCENT + DESCENT) / 2 + (other.reach ?? (ASCENT + DESCENT) / 2);
/** Whether a line passes through a label, tried at steps of it. */
const crosses = (box: Box, a: Labelled, b: Labelled): boolean =>
  Array.from({ length: 101 }, (_, at) => at / 100).some((share) =>
    isOver(box, { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) + 4, half: 0, reach: 0 }),
  );
const round = (value: number): number => Math.round(value * 10) / 10;
