// Which issues were open between Japan and South Korea on 28 March 2014: who held what, on which legal basis, what was on
// the agenda, what was and was not discussed, and who says so?
import { createGraph, type Evidence, type Ref } from "diplograph";
import { japanKorea } from "diplograph/data";

const day = "2014-03-28";
const graph = createGraph(japanKorea).at({ asOf: day, knownBy: day });
const between = graph.between("Japan", "South Korea");

const cited = new Map<string, Evidence["source"]>();
/** The numbers of the sources of an answer; they are listed at the end. */
function cite(evidence: readonly Evidence[]): string {
  const numbers = evidence.map(({ source }) => {
    cited.set(source.id, source);
    return [...cited.keys()].indexOf(source.id) + 1;
  });
  return `[${[...new Set(numbers)].sort((a, b) => a - b).join(", ")}]`;
}
const names = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join(" and ");
const words = (term: string): string => term.replaceAll("-", " ");
const print = (indent: number, label: string, text: string): void =>
  console.log(`${" ".repeat(indent)}${label.padEnd(18 - indent)} ${text}`);
const heading = (text: string): void => console.log(`\n${text.toUpperCase()}`);

console.log(`Japan and South Korea as of ${day}, as far as it was public on that day`);

heading("Open issues");
for (const issue of between.issues({ open: true })) {
  console.log(`\n  ${issue.name} — ${issue.relation}, ${issue.types.join(", ")} ${cite(issue.evidence)}`);
  for (const { party, is, evidence } of issue.standing.byParty)
    if (is !== "unknown") print(4, "standing", `${party.name}: ${words(is)} ${cite(evidence)}`);
  for (const position of graph.issue(issue.id).positions()) {
    const holder = position.holder.map(({ to }) => to.name).join(" and ");
    const gist = position.gist === null ? "" : `: ${position.gist}`;
    print(4, "position", `${holder} ${words(position.stance)}${gist} ${cite(position.evidence)}`);
    for (const { to, provision, interpretation } of position.invokes)
      print(6, "basis", `${to.name}${provision ? `, ${provision}` : ""}${interpretation ? `: ${interpretation}` : ""}`);
  }
  for (const { to } of issue.over) {
    if (to.kind !== "place") continue;
    const place = graph.place(to.id);
    for (const claim of place.claims())
      for (const { within, evidence } of claim.regards)
        print(
          4,
          "claim",
          `${names(claim.holder.map(({ to }) => to))}${within ? `, as part of ${within.name}` : ""} ${cite(evidence)}`,
        );
    for (const row of place.control()) print(4, "control", `${row.to.name}, ${row.type} ${cite(row.evidence)}`);
  }
}

heading("Agreements");
for (const { name, status, on, evidence } of between.agreements())
  console.log(
    `  ${name}: ${words(status ?? "unknown")}${on && status !== "signed" ? `, signed ${on.edtf}` : ""} ${cite(evidence)}`,
  );

heading("Meetings of the year");
for (const meeting of between.meetings({ from: day.slice(0, 4) })) {
  const handle = graph.meeting(meeting.id);
  console.log(
    `\n  ${meeting.name}: ${meeting.status}${meeting.on ? ` ${meeting.on.edtf}` : ""} ${cite(meeting.evidence)}`,
  );
  for (const { step, due, by, evidence } of meeting.phases)
    if (due) print(4, step, `for ${due.edtf}${by.length > 0 ? ` by ${names(by)}` : ""} ${cite(evidence)}`);
  for (const { by, wish, to, topic, evidence } of handle.agenda())
    print(4, "agenda", `${names(by)}: ${wish} ${to?.name ?? `“${topic}”`} ${cite(evidence)}`);
  for (const { negated, to, topic, gist, evidence } of handle.discussed())
    print(
      4,
      negated ? "not discussed" : "discussed",
      `${to?.name ?? `“${topic}”`}${gist ? `: ${gist}` : ""} ${cite(evidence)}`,
    );
}

heading("Sources");
[...cited.values()].forEach(({ name, published }, at) => {
  console.log(`  [${at + 1}] ${name}, ${published?.edtf ?? "undated"}`);
});
