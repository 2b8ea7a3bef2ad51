// All readings of one article of a treaty: who reads it how, by which source, and who says that it was void or lawful.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);
const treaty = graph.agreement("Treaty on Basic Relations");

const [article] = treaty.view().provisions.filter(({ key }) => key === "2");
console.log(`Article II: ${article?.gist}`);
for (const { subject, evidence } of treaty.interpretations({ provision: "2" })) {
  const { holder, gist } = graph.position(subject.id).view();
  console.log(`  ${holder.map(({ to }) => to.name).join(" and ")}: ${gist}`);
  for (const { source } of evidence) console.log(`    ${source.name} (${source.published?.edtf ?? "undated"})`);
}

console.log("The treaty of 1910 itself:");
for (const { holder, gist } of graph.agreement("agreement:jp-korea-annexation-1910").positions())
  console.log(`  ${holder.map(({ to }) => to.name).join(" and ")}: ${gist}`);
