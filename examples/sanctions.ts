// Sanctions and trade measures: a kind, ends, words, qualifiers and a field of one's own. All that it tells is made up.
import { actors, createGraph, day, diplomatic, extendOntology, kind, link, list, phases, term } from "diplograph";
import { japanKorea } from "diplograph/data";
import * as z from "zod";

const measure = kind("measure", {
  type: term("measureType", ["embargo", "quota", "duty", "asset-freeze"]),
  products: list(z.string()),
  imposedBy: link({ to: actors, inverse: "imposed" }, {}, { involves: true, required: true }),
  against: link({ to: actors, inverse: "restrictedBy" }, { exempt: list(z.string()) }, { involves: true }),
  phases: phases(term("measureStep", ["announced", "in-force", "lifted"])),
});
const ontology = extendOntology(diplomatic, {
  kinds: { measure },
  links: { "issue.over": ["measure"], "position.regards": ["measure"] },
  terms: { issueType: ["trade-measures"], stance: ["retaliates"] },
  qualifiers: { "event.targets": { percentage: z.number().exactOptional(), until: day().exactOptional() } },
  fields: { event: { tariffCode: z.string().exactOptional() } },
});

const evidence = { source: "source:gazette", locator: "page 1" };
const named = (text: string) => ({ names: { text, lang: "en" }, evidence });
const began = [
  { step: "announced", on: "2009-11-02" },
  { step: "in-force", on: "2010-01-01" },
];
const [quota, issue] = ["measure:laver-quota", "issue:laver-trade"];
const [japan, korea] = ["country:jp", "country:kr"];
const made = { id: quota, ...named("Laver quota"), type: "quota", products: "laver", imposedBy: japan, phases: began };
const duty = {
  id: "event:duty",
  ...named("Duty on pipes"),
  type: "trade-measure",
  on: "2010-02-01",
  tariffCode: "7304",
};
const answer = { id: "position:kr-retaliates", stance: "retaliates", during: "2010-01-10/..", evidence };
const entities = [
  { id: "source:gazette", type: "archive", title: "A made-up gazette", published: "2010-03-01", checked: "full-text" },
  { ...made, against: { to: korea, exempt: ["roasted laver"] } },
  { id: issue, ...named("Laver trade"), types: "trade-measures", parties: [japan, korea], over: quota },
  { ...answer, holder: korea, regards: quota },
  { ...duty, actors: korea, targets: { to: japan, percentage: 12.5, until: "2012" }, concerns: issue },
];

const graph = createGraph([japanKorea, { entities }], { ontology });
const between = graph.between("Japan", "South Korea");
for (const { name, relation, over } of between.issues({ types: ["trade-measures"] }))
  console.log(`${name}: a ${relation} over the ${over.map(({ to }) => to.name).join()}`);
for (const { day, what, row } of between.timeline({ from: "2009", to: "2010" }))
  if (row.dataset === "data" && what !== "published") console.log(day.edtf, what, row.subject.name, row.step ?? "");
for (const { stance, holder } of graph.from("country:jp").follow("imposed").follow("regardedBy").seen())
  console.log(holder.map(({ to }) => to.name).join(), stance);
const duties = graph.from("country:jp").follow("targetedBy", ({ percentage }) => (percentage ?? 0) > 10);
for (const { name, tariffCode, targets } of duties.match({ type: "trade-measure" }).seen())
  for (const { to, percentage, until } of targets)
    console.log(`${name} (${tariffCode}): ${percentage} % from ${to.name} until ${until?.edtf}`);
