// The director-general talks on the comfort women issue, round by round: when and where, who, and what is known of them.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);
const names = (refs: readonly { readonly name: string }[]): string => refs.map(({ name }) => name).join(" and ");

function tell(id: string): void {
  const meeting = graph.meeting(id);
  const { name, status, on, due, place, participants } = meeting.view();
  const day = on?.edtf ?? (due ? `for ${due.edtf}` : "undated");
  console.log(`${name}: ${status} ${day}${place.length > 0 ? `, ${names(place.map(({ to }) => to))}` : ""}`);
  const sent = participants.flatMap(({ representedBy }) => representedBy);
  if (sent.length > 0) console.log(`  ${names(sent)}`);
  for (const { to, topic, gist, negated } of meeting.discussed())
    console.log(`  ${negated ? "not discussed" : "discussed"}: ${to?.name ?? topic}${gist ? ` (${gist})` : ""}`);
  if (meeting.discussed().length === 0)
    for (const { to, topic } of meeting.agenda()) console.log(`  on the agenda: ${to?.name ?? topic}`);
}

const first = "meeting:jp-kr-director-general-talks-1";
const rounds = [first];
for (const id of rounds) for (const { id: next } of graph.meeting(id).follow("followedBy")) rounds.push(next);
for (const id of rounds) tell(id);
