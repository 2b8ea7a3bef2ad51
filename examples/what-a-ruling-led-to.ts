// How one judgment of a court led on: what sources say that it caused, and what that caused in turn.
import { type AnyRow, createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";

const graph = createGraph(japanKorea);

/** Whose account a link is, where it is one. */
function accounts({ evidence }: AnyRow): string {
  const by = evidence.flatMap(({ attribution }) => attribution.flatMap(({ by }) => by ?? []));
  const names = by.map((one) => ("name" in one ? one.name : one.description));
  return names.length === 0 ? "" : ` (by the account of ${names.join(" and ")})`;
}
function tell(id: string, depth: number): void {
  for (const { hops } of graph.event(id).follow("ledTo").trails())
    for (const { row, to } of hops) {
      const { on, phases } = graph.event(to.id).view();
      const day = on ?? phases[0]?.on;
      console.log(`${"  ".repeat(depth)}${day?.edtf ?? "undated"}  ${to.name}${accounts(row)}`);
      tell(to.id, depth + 1);
    }
}
const ruling = graph.event("event:kr-supreme-court-judgment-on-nippon-steel-2018-10-30").view();
console.log(`${ruling.on?.edtf}  ${ruling.name}`);
tell(ruling.id, 1);
