// An agenda as each side wants it: wishes are one side's, and nothing that was agreed.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const march2014 = createGraph(japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
const talks = march2014.meeting("director-general talks");

for (const by of ["Japan", "South Korea"])
  for (const { wish, to, topic, evidence } of talks.agenda({ by })) {
    const voices = evidence.flatMap(({ attribution }) =>
      attribution.map(({ by }) => (by && "id" in by ? by.name : by?.description)),
    );
    console.log(`${by} — ${wish}: ${to?.name ?? topic} (${[...new Set(voices)].join("; ")})`);
  }

const wantedBy = (by: string) => new Set(talks.agenda({ by }).flatMap(({ to }) => to?.id ?? []));
const both = [...wantedBy("Japan")].filter((id) => wantedBy("South Korea").has(id));
console.log(`Issues that both want by name: ${both.length}`);

// What was taken up at the summit three days before; silence is not "no".
const summit = march2014.at({ sources: ["source:ann-2014-03-28"] }).meeting("jp-kr-us-summit-2014-03-25");
for (const topic of ["North Korea's nuclear programme", "history issues between Japan and South Korea", "abductions"])
  console.log(`${topic}: ${summit.wasDiscussed(topic)}`);
