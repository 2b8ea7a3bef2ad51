// Claim, control and administrative assignment of the islets are three answers; names have users.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);

for (const language of ["en", "ja", "ko"]) {
  const islets = graph.at({ asOf: "2014-03-28", language }).place("Liancourt Rocks");
  console.log(islets.view().name);
  for (const { holder, regards } of islets.claims()) {
    const within = regards.flatMap(({ within }) => within?.name ?? []);
    console.log(
      `  claim: ${holder.map(({ to }) => to.name).join()}${within.length > 0 ? ` (${[...new Set(within)].join()})` : ""}`,
    );
  }
  for (const { to, type } of islets.control()) console.log(`  control: ${to.name}, ${type}`);
}

// The same place by either side's name, and seen from either side.
console.log(graph.place("竹島").id === graph.place("독도").id);
for (const perspective of ["country:jp", "country:kr"])
  console.log(graph.at({ perspective, language: "en" }).place("liancourt-rocks").view().name);
