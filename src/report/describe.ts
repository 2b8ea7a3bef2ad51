// One sentence for one answer.
import { DiplographError, shown } from "../errors.ts";
import type { Evidence, Ref, RowBase, SeenBase, Standing, Voice } from "../ontology/answers.ts";
import type { Trail } from "../query/cursor.ts";
import { describeTrail } from "./trail.ts";
import { dayText, detailsOf, filled, isRef, listText, remarksOn, sentence, valueText, words } from "./words.ts";

type Loose = { readonly [key: string]: unknown };
type Answer = RowBase | SeenBase | Trail;

/**
 * One sentence that says what a row, an entity or a way (a path, a trail) of an answer says: denied, uncertain and
 * attributed things as such.
 * Meant for people; its wording may change between versions.
 *
 * @throws {DiplographError} `ARGUMENT_INVALID` for what is no answer.
 * @example graph.meeting("director-general talks").agenda({ by: "KR" }).map(describe)
 */
export function describe(answer: Answer): string {
  if (typeof answer === "object" && answer !== null && "hops" in answer) return describeTrail(answer);
  if (typeof answer !== "object" || answer === null || !("evidence" in answer))
    throw new DiplographError(
      "ARGUMENT_INVALID",
      `${shown(answer)} is no answer; expected a row, an entity or a way of one`,
      {
        argument: "answer",
        value: answer,
        expected: "a row, an entity or a way of an answer",
      },
    );
  return "subject" in answer ? describeRow(answer) : describeEntity(answer);
}

/** What a link says of its subject. */
const links: { readonly [field: string]: string } = {
  capital: "has the capital",
  succeeds: "succeeds",
  partOf: "is part of",
  offices: "holds an office of",
  locatedIn: "is in",
  over: "is about",
  related: "is related to",
  signatories: "was signed by",
  signedBy: "was signed by",
  addresses: "addresses",
  replaces: "replaces",
  amends: "amends",
  implements: "implements",
  concludedAt: "was concluded at",
  place: "takes place in",
  follows: "follows",
  actors: "is an act of",
  targets: "is aimed at",
  concerns: "concerns",
  causedBy: "was caused by",
  at: "took place at",
  regards: "regards",
  invokes: "invokes",
  respondsTo: "responds to",
  inFavourOf: "favours",
  addressedTo: "is addressed to",
};

type Clause = (row: RowBase & Loose, target: string) => string;
const isParty: Clause = ({ subject }, target) => `${target} is a party to ${subject.name}`;
/** By kind and field; those of a field alone are of every kind. */
const clauses: { readonly [field: string]: Clause } = {
  "issue.parties": isParty,
  "agreement.parties": isParty,
  "meeting.participants": ({ subject }, target) => `${target} takes part in ${subject.name}`,
  "place.control": ({ subject, type }, target) => `${target} controls ${subject.name} (${words(type)})`,
  "position.holder": ({ subject }, target) => `${target} holds: ${subject.name}`,
  phases: ({ subject, step }) => `${subject.name}: ${words(step)}`,
  "meeting.discussed": ({ subject }, target) => `${target} was discussed at ${subject.name}`,
  "meeting.agenda": ({ subject, wish, by }, target) => {
    const many = Array.isArray(by) && by.length > 1;
    const [wants, wantsNot] = many ? ["want", "do not want"] : ["wants", "does not want"];
    const verb = wish === "only" ? `${wants} only` : wish === "exclude" ? wantsNot : wants;
    return `${filled(by) ? listText(by) : "somebody"} ${verb} ${target} on the agenda of ${subject.name}`;
  },
  names: ({ subject, text }) => `${subject.name} is called ${String(text)}`,
  remarks: ({ text }) => String(text).replace(/\.$/, ""),
  "agreement.provisions": ({ subject, key, gist }) =>
    `${subject.name}, ${String(key)}${filled(gist) ? `: ${String(gist)}` : ""}`,
  existed: ({ subject }) => `${subject.name} existed`,
};
/** Qualifiers that the clause of their field tells already. */
const told: { readonly [field: string]: readonly string[] } = {
  "place.control": ["type"],
  phases: ["step"],
  "meeting.agenda": ["wish", "by"],
  names: ["text"],
  remarks: ["text"],
  "agreement.provisions": ["key", "gist"],
};
/** The name of a position that is denied says so; a row that is denied says it for both. */
const plainly = (row: RowBase): RowBase =>
  row.negated ? { ...row, subject: { ...row.subject, name: row.subject.name.replace(/^denied: /, "") } } : row;

function describeRow(answer: RowBase): string {
  const row = plainly(answer) as RowBase & Loose;
  const { subject, field } = row;
  const target = isRef(row["to"]) ? row["to"].name : filled(row["topic"]) ? `“${String(row["topic"])}”` : "";
  const own = [`${subject.kind}.${field}`, field].find((name) => Object.hasOwn(clauses, name)) ?? "";
  const verb = Object.hasOwn(links, field) ? links[field] : `${field}:`;
  const plain = target === "" ? `${subject.name}, ${words(field)}` : `${subject.name} ${verb} ${target}`;
  const clause = "value" in row ? scalarClause(row) : (clauses[own]?.(row, target) ?? plain);
  const known = "value" in row ? ["key"] : (told[own] ?? []);
  const details = detailsOf(row, known);
  const said = `${row.negated ? "It is denied that " : ""}${[clause, ...details].join(", ")}`;
  return sentence(`${said}${remarksOn(row)}${voicesOf(row.evidence)}`);
}
const scalarClause = ({ subject, field, key, value }: RowBase & Loose): string =>
  `${subject.name}, ${words(field)}${filled(key) ? ` ${String(key)}` : ""}: ${valueText(value)}`;
/** Told only if no source speaks for itself. */
function voicesOf(evidence: readonly Evidence[]): string {
  if (evidence.length === 0 || evidence.some(({ attribution }) => attribution.length === 0)) return "";
  const voices = evidence.map(({ attribution }) => attribution.map(voiceText).join(", "));
  return `, according to ${[...new Set(voices)].join("; ")}`;
}
function voiceText({ by, verb, on }: Voice): string {
  const who =
    by === null
      ? "reports"
      : "id" in by
        ? by.name
        : `${by.description}${by.of.length > 0 ? ` (${listText(by.of)})` : ""}`;
  if (by === null) return who;
  return `${who}${verb === "said" ? "" : `, which ${verb} it`}${on ? ` ${dayText(on)}` : ""}`;
}

function describeEntity(answer: SeenBase): string {
  const seen = answer as SeenBase & Loose;
  const targets = (field: string): string => {
    const rows = Array.isArray(seen[field]) ? (seen[field] as readonly (Partial<RowBase> & { to?: Ref | null })[]) : [];
    return listText(rows.filter(({ negated }) => negated === false).flatMap(({ to }) => to ?? []));
  };
  const types = Array.isArray(seen["types"]) ? seen["types"].map(valueText).join(", ") : "";
  const type = seen["level"] ?? seen["type"] ?? types;
  if (seen.kind === "position") {
    const basis = targets("invokes");
    const gist = filled(seen["gist"]) ? ` — ${String(seen["gist"])}` : "";
    return sentence(`${seen.name}${gist.replace(/\.$/, "")}${basis ? `; invokes ${basis}` : ""}`);
  }
  const standing = seen["standing"] as Standing | undefined;
  const who = targets("parties") || targets("participants") || targets("actors");
  const parts = [
    seen.kind === "issue" || seen.kind === "meeting" || !filled(type)
      ? `${filled(type) ? `${words(type)} ` : ""}${seen.kind}`
      : words(type),
    ...(who ? [who] : []),
    ...(filled(seen["status"]) && (standing?.closedBy ?? true)
      ? [`${words(seen["status"])}${filled(seen["on"]) ? ` (${dayText(seen["on"])})` : ""}`]
      : []),
    ...(seen["statusDisputed"] === true ? ["disputed"] : []),
    ...(standing ? standingText(standing) : []),
  ];
  return sentence(`${seen.name}: ${parts.join("; ")}`);
}
function standingText({ closedBy, byParty }: Standing): readonly string[] {
  if (closedBy) return [];
  return byParty.filter(({ is }) => is !== "unknown").map(({ party, is }) => `${party.name}: ${words(is)}`);
}
