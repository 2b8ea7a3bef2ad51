// A user's project as an ES module: every entry, an ontology of its own, and answers to compare with those of cjs.cts.
import {
  createGraph,
  DiplographError,
  diplomatic,
  extendOntology,
  type Graph,
  kind,
  link,
  type Row,
  type Seen,
} from "diplograph";
import { countries, japanKorea } from "diplograph/data";
import { toGraphology } from "diplograph/graphology";
import { readDataset } from "diplograph/node";

const vesselFields = { flag: link({ to: ["country"], inverse: "flagOf" }) };
type V = typeof vesselFields;
export interface VesselFields extends V {}
export const mine = extendOntology(diplomatic, { kinds: { vessel: kind("vessel", vesselFields) } });
type M = typeof mine;
export interface Mine extends M {}

const march2014 = createGraph(japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
const mineToo: Graph<Mine> = createGraph([japanKorea], { ontology: mine });
const issue: Seen<"issue"> = march2014.issue("comfort women").view();
const parties: readonly Row<"issue", "parties">[] = march2014.issue("comfort women").rows("parties");

/** Compiled only: a wrong kind, field or word is an error. */
export function mistakes(graph: Graph): void {
  // @ts-expect-error There is no such kind.
  graph.isue("comfort women");
  // @ts-expect-error An issue has no such rows.
  graph.issue("comfort women").rows("partys");
  // @ts-expect-error An issue has no such key.
  console.log(issue.nmae);
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DiplographError && error.code === "ENTITY_UNKNOWN")
      return `${error.code} ${error.details.name}`;
    throw error;
  }
  return "no error";
}

console.log(
  JSON.stringify({
    issues: march2014
      .between("Japan", "South Korea")
      .issues()
      .map(({ id }) => id),
    positions: march2014
      .issue("comfort women")
      .positions({ by: "JP" })
      .map(({ id }) => id),
    issue: issue.id,
    parties: parties.map(({ to }) => to.id),
    order: toGraphology(march2014).order,
    country: createGraph(countries).country("JP").view().id,
    vessels: mineToo.all("vessel").length,
    error: codeOf(() => march2014.country("Atlantis").view()),
    readDataset: typeof readDataset,
  }),
);
