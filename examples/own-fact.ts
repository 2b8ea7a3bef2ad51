// A fact and a second source of one's own, added to the bundled graph without touching it.
import { createGraph, defineDataset } from "diplograph";
import { japanKorea } from "diplograph/data";

const mine = defineDataset({
  id: "mine",
  title: "My notes",
  licence: "CC0-1.0",
  version: "1",
  files: [
    {
      defaultSource: "source:my-interview",
      language: "en",
      entities: [
        // The source that carries what follows.
        {
          id: "source:my-interview",
          type: "archive",
          title: "An interview (made up for this example)",
          published: "2014-04-02",
          checked: "full-text",
        },
        // A new row: South Korea's wish for a second topic, in words.
        {
          about: "meeting:jp-kr-director-general-talks-1",
          agenda: { topic: "a fisheries hotline", by: "country:kr", wish: "include" },
          evidence: "minute 12",
        },
        // The same assertion as in the bundled data: it unites with it, and carries both sources.
        { about: "place:liancourt-rocks", control: { to: "country:kr", type: "effective" }, evidence: "minute 20" },
      ],
    },
  ],
});

const graph = createGraph([japanKorea, mine]);
for (const { topic, to, wish } of graph.meeting("director-general talks").agenda({ by: "KR" }))
  console.log(wish, to?.name ?? topic);
for (const { to, evidence } of graph.place("liancourt-rocks").control())
  console.log(to.name, evidence.map(({ source }) => source.id).join(" "));
console.log(
  graph
    .assertions({ source: "source:my-interview", only: true })
    .map(({ id }) => id.replace(/~.*/, ""))
    .join("\n"),
);
