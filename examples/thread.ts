// What followed from what in an issue, as a tree: each step with the link by which it follows.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";
import { type ThreadNode, thread } from "diplograph/graphology";

const draw = (nodes: readonly ThreadNode[], depth = 0): void => {
  for (const { entity, day, by, then } of nodes) {
    const link = by ? `${by.field}: ` : "";
    console.log(`${"    ".repeat(depth)}${day?.edtf ?? "undated"}  ${link}${entity.name}`);
    draw(then, depth + 1);
  }
};
// Only what follows from something, or is followed.
draw(thread(createGraph(japanKorea), "Liancourt Rocks dispute").filter(({ then }) => then.length > 0));
