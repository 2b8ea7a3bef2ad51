// What was and was not taken up at a meeting. Silence is not "no".
import { DiplographError } from "../errors.ts";
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { RowOf } from "../ontology/derive.ts";
import { ID } from "../ontology/field.ts";
import { fold } from "../store/names.ts";
import type { View } from "../view/view.ts";
import type { Answering, OurKinds } from "./asked.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import { type Named, resolveOne } from "./resolve.ts";

export type WasDiscussed = "discussed" | "not-discussed" | "contested" | "unknown";
export interface Discussed<O extends OurKinds> {
  /** What was taken up, and (`negated`) what explicitly was not; issues and `topic`s in words, by target or text. */
  discussed(options?: Limited): readonly RowOf<O, "meeting", "discussed">[];
  /**
   * Whether an issue, by its name, or a topic, in the words of the data, was taken up. A discussion of an issue counts for
   * the issues that it is part of; that an issue was not discussed counts for its parts. `"unknown"` if nothing says so.
   *
   * @throws {DiplographError} `ENTITY_AMBIGUOUS` if the name is that of several issues, `ENTITY_UNKNOWN` for an id that is none's.
   * @example graph.meeting("talks").wasDiscussed("abductions")
   */
  wasDiscussed(topic: Named): WasDiscussed;
}
type Ours = DiplomaticOntology;
type Answers = Answering<Discussed<Ours>, "meeting">;

export const discussed: Answers["discussed"] = ({ id, view }, options = {}) => {
  checkOptions(options, counted);
  return limited(view.rows(id, "discussed"), options);
};

export const wasDiscussed: Answers["wasDiscussed"] = ({ id, view }, topic) => {
  const issue = issueOf(view, topic);
  const words = typeof topic === "string" ? fold(topic) : undefined;
  const [parts, wholes] =
    issue === undefined ? [new Set(), new Set()] : [reach(view, issue, "down"), reach(view, issue, "up")];
  const rows = view.rows(id, "discussed");
  // A row on which sources disagree speaks both ways.
  const isTold = (isNo: boolean): boolean =>
    rows.some((row) => {
      const isTopic = row.topic !== null && words !== undefined && fold(row.topic) === words;
      const isAbout = isTopic || (row.to !== null && (isNo ? wholes : parts).has(row.to.id));
      return isAbout && (row.sourcesDisagree || row.negated === isNo);
    });
  const [yes, no] = [isTold(false), isTold(true)];
  return yes && no ? "contested" : yes ? "discussed" : no ? "not-discussed" : "unknown";
};

/** Words that are no issue's name are a topic. */
function issueOf(view: View<Ours>, topic: Named): string | undefined {
  // What is written like an id, or has one, is no topic in words.
  if (typeof topic !== "string" || ID.test(topic)) return resolveOne(view, topic, ["issue"]);
  try {
    return resolveOne(view, topic, ["issue"]);
  } catch (error) {
    if (error instanceof DiplographError && error.code === "ENTITY_UNKNOWN") return undefined;
    throw error;
  }
}
/** The issue itself with all its parts, or with all that it is part of. */
function reach(view: View<Ours>, issue: string, direction: "up" | "down"): ReadonlySet<string> {
  const found = new Set([issue]);
  for (const id of found) {
    const next =
      direction === "up"
        ? view.rows<"issue", "partOf">(id as never, "partOf").flatMap(({ to, negated }) => (negated ? [] : [to.id]))
        : view.pointing(id, "partOf", "issue").flatMap(({ subject, negated }) => (negated ? [] : [subject.id]));
    for (const one of next) found.add(one);
  }
  return found;
}
