// The programs that are compiled: one with our kinds alone, one with many kinds more, one with a mistake.

export interface Program {
  readonly name: string;
  /** File names with their text; the first holds the ontology that a user would publish. */
  readonly files: Readonly<Record<string, string>>;
}

const KINDS = 30;
const LINKS_EACH = 4;
const letters = (at: number): string =>
  `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`;
const kindAt = (at: number): string => `kind${letters(at % KINDS)}`;
const linkAt = (at: number, link: number): string => `link${letters(at % KINDS)}${link}`;
/** Two of the other kinds, and with every fourth link one of ours. */
const targetsOf = (at: number, link: number): readonly number[] =>
  [at * 7 + link * 3 + 1, at * 5 + link + 2].map((n) => n % KINDS);
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

function linkText(at: number, link: number): string {
  const ours = ["country", "organization", "person", "issue", "place"][at % 5];
  const to = [...new Set(targetsOf(at, link).map(kindAt)), ...(link === 3 ? [ours] : [])];
  const options = link % 2 === 0 ? "{ state: true }" : "{ involves: true }";
  const qualifiers = [
    "{}",
    "{ share: z.number().exactOptional() }",
    "{ since: day().exactOptional(), by: list(ref(...actors)) }",
    `{ role: term("role${letters(at)}", ["host", "guest"]).exactOptional(), note2: z.string().exactOptional() }`,
  ][link];
  return `  ${linkAt(at, link)}: link({ to: ${JSON.stringify(to)}, inverse: "of${linkAt(at, link)}" }, ${qualifiers}, ${options}),`;
}
const kindText = (at: number): string => `
const fields${letters(at)} = {
  type: term("type${letters(at)}", ["one", "two", "three"]),
  types: list(term("sort${letters(at)}", ["a", "b"])),
  amount: z.number().exactOptional(),
  made: day().exactOptional(),
  lasts: span().exactOptional(),
  phases: phases(term("step${letters(at)}", ["begun", "done"])),
  items: rows({ what: z.string(), tonnes: z.number().exactOptional() }),
${numbers(LINKS_EACH)
  .map((link) => linkText(at, link))
  .join("\n")}
};
type F${letters(at)} = typeof fields${letters(at)};
export interface Fields${letters(at)} extends F${letters(at)} {}`;

const ontology = `import { actors, day, diplomatic, extendOntology, kind, link, list, phases, ref, rows, span, term } from "diplograph";
import * as z from "zod";
${numbers(KINDS).map(kindText).join("\n")}

export const stress = extendOntology(diplomatic, {
  kinds: {
${numbers(KINDS)
  .map((at) => `    ${kindAt(at)}: kind("${kindAt(at)}", fields${letters(at)} as Fields${letters(at)}),`)
  .join("\n")}
  },
  links: { "issue.over": ["${kindAt(0)}", "${kindAt(1)}"] },
  terms: { issueType: ["made-up"] },
});
type S = typeof stress;
export interface Stress extends S {}
`;

const extension = `import { extendOntology, kind, link } from "diplograph";
import * as z from "zod";
import { stress } from "./ontology.ts";

export const more = extendOntology(stress, {
  kinds: { further: kind("further", { about: link({ to: ["issue", "${kindAt(0)}"], inverse: "furtherTo" }) }) },
  links: { "${kindAt(0)}.${linkAt(0, 0)}": ["further"], "issue.over": ["further"] },
  terms: { stance: ["tolerates"], stepAa: ["undone"] },
  qualifiers: { "${kindAt(0)}.${linkAt(0, 0)}": { weight: z.number().exactOptional() }, "event.targets": { percentage: z.number().exactOptional() } },
  fields: { event: { tariffCode: z.string().exactOptional() } },
});
type M = typeof more;
export interface More extends M {}
`.replace("{ about: link", "{ matter: link");

/** Four steps along links of the kinds that each one leads to. */
function walkOf(graph: string): string {
  const [second = 0] = targetsOf(0, 0);
  const [third = 0] = targetsOf(second, 1);
  const [fourth = 0] = targetsOf(third, 2);
  return `${graph}
  .from("${kindAt(0)}:x")
  .follow("${linkAt(0, 0)}", (row) => row.holds === "yes")
  .ofKind("${kindAt(second)}")
  .follow("${linkAt(second, 1)}", ({ share }) => share !== null)
  .follow("${linkAt(third, 2)}")
  .where((seen) => seen.kind === "${kindAt(fourth)}")
  .follow("of${linkAt(third, 2)}")
  .trails({ limit: 3 })`;
}
const recordText = (at: number): string => {
  const [to = 0] = targetsOf(at, 1);
  return `    { id: "${kindAt(at)}:x", type: "one", types: "a", amount: 1, phases: { step: "begun", on: "2001" }, ${linkAt(at, 1)}: { to: "${kindAt(to)}:x", share: 1 }, evidence: "1" },`;
};
const wrapped = (ontology: string, records: string): string => `defineDataset<${ontology}>({
  id: "d", title: "d", licence: "CC0-1.0", version: "1",
  files: [{ defaultSource: "source:x", entities: [
    { id: "source:x", type: "news", title: "x", checked: "excerpt" },
    { id: "issue:x", types: "legal", parties: ["country:jp", { to: "country:kr", side: "a" }], evidence: "1" },
    { id: "position:x", holder: "country:jp", stance: "claims", regards: "issue:x", evidence: "1" },
    { about: "issue:x", phases: [{ step: "raised", on: "2001", by: "country:jp" }], evidence: "2" },
${records}
  ] }],
})`;
const use = `import { createGraph, defineDataset, type Graph, type Row, type Seen } from "diplograph";
import { type More, more } from "./extension.ts";
import { type Stress, stress } from "./ontology.ts";

export const data = ${wrapped("Stress", numbers(KINDS).map(recordText).join("\n"))};
export const wider = ${wrapped("More", `    { id: "event:x", type: "sanction", targets: { to: "country:kr", percentage: 3 }, tariffCode: "1", on: "2001", evidence: "1" },`)};
const graph: Graph<Stress> = createGraph(data, { ontology: stress });
const both: Graph<More> = createGraph([data, wider], { ontology: more });
export const trails = ${walkOf("graph")};
export const again = ${walkOf("both")};
export const percentages = both.event("x").rows("targets").map(({ percentage }) => percentage);
export const amountOf = ({ amount, status }: Seen<"${kindAt(3)}", Stress>): string => \`\${amount} \${status}\`;
export const share = ({ share }: Row<"${kindAt(3)}", "${linkAt(3, 1)}", Stress>): number | null => share;
${numbers(KINDS)
  .map(
    (at) =>
      `export const name${letters(at)} = graph.${kindAt(at)}("x").rows("${linkAt(at, 0)}").map(({ to, during }) => [to.name, during?.edtf]);`,
  )
  .join("\n")}
export const issues = graph.between("JP", "KR").issues({ relation: "dispute" }).map(({ name }) => name);
`;

const ours = `import { createGraph, defineDataset, type DiplomaticOntology } from "diplograph";

export const data = ${wrapped("DiplomaticOntology", "")};
const graph = createGraph(data);
export const trails = graph
  .from("country:jp")
  .follow("partyTo", ({ holds }) => holds === "yes")
  .ofKind("issue")
  .follow("regardedBy")
  .follow("invokes")
  .where((seen) => seen.kind === "agreement")
  .follow("signatories")
  .trails({ limit: 3 });
export const stances = graph.issue("x").positions({ by: "JP" }).map(({ stance }) => stance);
export const days = graph.between("JP", "KR").timeline({ from: "2001" }).map(({ day }) => day.edtf);
export const parties = graph.issue("x").rows("parties").map(({ to, side }) => [to.name, side]);
`;

const wrongNames = `import { createGraph } from "diplograph";
import { more } from "./extension.ts";

const graph = createGraph([], { ontology: more });
graph.from("country:jp").follow("capital").follow("locatedInn");
graph.from("${kindAt(0)}:x").follow("${linkAt(0, 0)}").ofKind("kindZz");
graph.${kindAt(0)}("x").rows("linkk");
`;

export const programs: readonly Program[] = [
  { name: "ours", files: { "ours.ts": ours } },
  { name: "stress", files: { "ontology.ts": ontology, "extension.ts": extension, "use.ts": use } },
];
/** What does not compile, and what the compiler must say of it. */
export const mistakes = {
  files: { "ontology.ts": ontology, "extension.ts": extension, "wrong.ts": wrongNames },
  saying: [
    /wrong\.ts\(5,.*"locatedInn".*(?:"capitalOf".*"contains"|"contains".*"capitalOf")/,
    /wrong\.ts\(6,.*"kindZz".*"further"/,
    new RegExp(`wrong\\.ts\\(7,.*"linkk".*"${linkAt(0, 0)}".*"${linkAt(0, 3)}"`),
  ],
};
export const size = { kinds: KINDS, links: KINDS * LINKS_EACH };
