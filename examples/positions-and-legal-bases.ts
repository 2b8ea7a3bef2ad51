// Who holds what on the comfort women issue, and on which legal basis.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);
const article = graph.at({ sources: ["source:ann-2014-03-28"] });

// First as one newspaper article tells it. It gives no legal basis for South Korea's demands: the list is empty, not guessed.
for (const by of ["Japan", "South Korea"])
  for (const { stance, gist, invokes } of article.issue("comfort women").positions({ by }))
    console.log(
      `${by} ${stance}: ${gist ?? "—"} | ${invokes.map(({ to }) => to.name).join(", ") || "no legal basis given"}`,
    );

// Then how each side reads the clause that Japan invokes, from all sources.
console.log();
for (const { by, provision, reading } of graph.agreement("1965 claims agreement").interpretations({ provision: "2-1" }))
  console.log(`${provision} as read by ${by.map(({ name }) => name).join(", ")}: ${reading}`);
