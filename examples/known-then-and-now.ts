// As known then and as known now: what was true and what was public are separate questions.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);

function tell(title: string, lens: Parameters<typeof graph.at>[0]): void {
  const talks = graph.at(lens).meeting("director-general talks").view();
  const delegates = talks.participants.flatMap(({ representedBy }) => representedBy.map(({ name }) => name));
  const due = talks.phases.flatMap(({ step, due }) => (due ? `${step} for ${due.edtf}` : []));
  console.log(title);
  console.log(`  status     ${talks.status}${talks.on ? `, ${talks.on.edtf}` : ""}`);
  console.log(`  planned    ${due.join("; ") || "—"}`);
  console.log(`  place      ${talks.place.map(({ to }) => to.name).join() || "—"}`);
  console.log(`  delegates  ${delegates.join(", ") || "—"}`);
}
tell("On 28 March 2014, as known on that day", { asOf: "2014-03-28", knownBy: "2014-03-28" });
tell("On 28 March 2014, as known today", { asOf: "2014-03-28" });
tell("The whole history, as known today", {});
