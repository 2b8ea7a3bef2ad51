// A user's project as CommonJS: every entry, an ontology of its own, and answers to compare with those of esm.mts.
import diplograph = require("diplograph");
import data = require("diplograph/data");
import graphology = require("diplograph/graphology");
import node = require("diplograph/node");

const { createGraph, DiplographError, diplomatic, extendOntology, kind, link } = diplograph;

const vesselFields = { flag: link({ to: ["country"], inverse: "flagOf" }) };
type V = typeof vesselFields;
export interface VesselFields extends V {}
export const mine = extendOntology(diplomatic, { kinds: { vessel: kind("vessel", vesselFields) } });
type M = typeof mine;
export interface Mine extends M {}

const march2014 = createGraph(data.japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
const mineToo: diplograph.Graph<Mine> = createGraph([data.japanKorea], { ontology: mine });
const issue: diplograph.Seen<"issue"> = march2014.issue("comfort women").view();
const parties: readonly diplograph.Row<"issue", "parties">[] = march2014.issue("comfort women").rows("parties");

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
    order: graphology.toGraphology(march2014).order,
    country: createGraph(data.countries).country("JP").view().id,
    vessels: mineToo.all("vessel").length,
    error: codeOf(() => march2014.country("Atlantis").view()),
    readDataset: typeof node.readDataset,
  }),
);
