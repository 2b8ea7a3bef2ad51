// The issues between two countries on a day, and how each stands with each party.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const march2014 = createGraph(japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });

for (const { name, relation, standing } of march2014.between("Japan", "South Korea").issues({ open: true })) {
  console.log(`${name} (${relation})`);
  // Nobody's voice decides whether an issue is settled: each party has its own position, or none that is known.
  for (const { party, is } of standing.byParty) console.log(`  ${party.name}: ${is}`);
}

// The same programme is a concern between two of its parties, and a dispute between two others.
const relationOf = (a: string, b: string) =>
  march2014
    .between(a, b)
    .issues({ types: ["nuclear"] })
    .map(({ name, relation }) => `${name}: ${relation}`);
console.log("Japan and South Korea —", ...relationOf("Japan", "South Korea"));
console.log("Japan and North Korea —", ...relationOf("Japan", "North Korea"));
