// A user's page: the entries that need no Node, with the bundled data.
import { createGraph } from "diplograph";
import { japanKorea } from "diplograph/data";
import { toGraphology } from "diplograph/graphology";

const march2014 = createGraph(japanKorea).at({ asOf: "2014-03-28", knownBy: "2014-03-28" });
const issues = march2014.between("Japan", "South Korea").issues();
console.log(`${issues.length} issues, ${toGraphology(march2014).order} entities`);
