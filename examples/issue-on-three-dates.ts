// The state of an issue on three dates, by each government: is the matter settled for it, and in which words?
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);
const stances: readonly string[] = ["considers-settled", "considers-unsettled", "denies-dispute"];

for (const day of ["2014-03-28", "2016-01-01", "2018-02-01"]) {
  const issue = graph.at({ asOf: day, knownBy: day }).issue("comfort women");
  console.log(`${day}: ${issue.view().name}`);
  for (const { party, is, since } of issue.view().standing.byParty) {
    console.log(`  ${party.name}: ${is}${since ? ` since ${since.edtf}` : ""}`);
    for (const { holder, stance, gist } of issue.positions({ by: party.id })) {
      // The latest certain beginning decides; what began before, or is not dated, is told beside it.
      const from = holder.map(({ during }) => during?.edtf ?? "undated").join(", ");
      if (stances.includes(stance)) console.log(`    ${from}: ${gist}`);
    }
  }
}
