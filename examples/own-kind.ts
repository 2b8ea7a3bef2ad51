// A kind of one's own: fishing vessels, with links to and from ours.
import { actors, createGraph, defineDataset, diplomatic, extendOntology, kind, link, phases, term } from "diplograph";
import { japanKorea } from "diplograph/data";
import * as z from "zod";

const vesselFields = {
  tonnage: z.number().positive().exactOptional(),
  flag: link({ to: ["country"], inverse: "flagOf" }, {}, { state: true }),
  // `involves` makes it take part in `between(…)`.
  seizedBy: link({ to: actors, inverse: "seized" }, {}, { involves: true }),
  protestedBy: link({ to: actors, inverse: "protestedSeizure" }, {}, { involves: true }),
  phases: phases(term("vesselStep", ["seized", "released"])),
};
const ontology = extendOntology(diplomatic, {
  kinds: { vessel: kind("vessel", vesselFields) },
  links: { "issue.over": ["vessel"] },
  terms: { issueType: ["fisheries"] },
});

// The vessel and what befell it are made up for this example.
const mine = defineDataset(
  {
    id: "vessels",
    title: "Vessels",
    licence: "CC0-1.0",
    version: "1",
    files: [
      {
        defaultSource: "source:logbook",
        language: "en",
        entities: [
          { id: "source:logbook", type: "archive", title: "A logbook", published: "1958-06-01", checked: "full-text" },
          {
            id: "vessel:example-1",
            names: { text: "Example No. 1" },
            tonnage: 80,
            flag: "country:jp",
            seizedBy: "country:kr",
            protestedBy: "country:jp",
            phases: [
              { step: "seized", on: "1957-11" },
              { step: "released", on: "1958-05-18" },
            ],
            evidence: "page 3",
          },
        ],
      },
    ],
  },
  { ontology },
);

const graph = createGraph([japanKorea, mine], { ontology });
const { status, tonnage, flag } = graph.vessel("Example No. 1").view();
console.log(status, tonnage, flag.map(({ to }) => to.name).join());
for (const { day, what, row } of graph.between("Japan", "South Korea").timeline({ from: "1957", to: "1958" }))
  if (row.subject.kind === "vessel") console.log(day.edtf, what, row.subject.name);
console.log(
  graph
    .from("country:kr")
    .follow("seized")
    .toArray()
    .map(({ name }) => name)
    .join(),
);
