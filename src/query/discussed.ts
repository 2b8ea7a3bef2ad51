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
  const { yes, no } = tellingOf(view, id, { issue, words });
  if (yes.length > 0) return no.length > 0 ? "contested" : "discussed";
  return no.length > 0 ? "not-discussed" : "unknown";
};

/** What may be taken up: an issue by its id, a topic in folded words. */
export interface Matter {
  readonly issue: string | undefined;
  readonly words: string | undefined;
}
type DiscussedRow = RowOf<Ours, "meeting", "discussed">;
type Counts = (row: RowOf<Ours, "issue", "partOf">) => boolean;
/** The rows that say that a matter was taken up, and those that say that it was not; parts count by the rows that pass the test. */
export function tellingOf(
  view: View<Ours>,
  meeting: string,
  matter: Matter,
  counts?: Counts,
): { readonly yes: readonly DiscussedRow[]; readonly no: readonly DiscussedRow[] } {
  const [parts, wholes] = [partsOf(view, matter, counts), wholesOf(view, matter, counts)];
  const rows = view.rows<"meeting", "discussed">(meeting as never, "discussed");
  // A row on which sources disagree speaks both ways.
  const telling = (isNo: boolean): readonly DiscussedRow[] =>
    rows.filter(({ to, topic, negated, sourcesDisagree }) => {
      const isTopic = topic !== null && matter.words !== undefined && fold(topic) === matter.words;
      const isAbout = isTopic || (to !== null && (isNo ? wholes : parts).has(to.id));
      return isAbout && (sourcesDisagree || negated === isNo);
    });
  return { yes: telling(false), no: telling(true) };
}

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
/** The issue itself with all its parts. */
export const partsOf = (view: View<Ours>, { issue }: Matter, counts: Counts = () => true): ReadonlySet<string> =>
  reach(issue, (id) =>
    (view.pointing(id, "partOf", "issue") as readonly RowOf<Ours, "issue", "partOf">[])
      .filter((row) => !row.negated && counts(row))
      .map(({ subject }) => subject.id),
  );
/** The issue itself with all that it is part of. */
export const wholesOf = (view: View<Ours>, { issue }: Matter, counts: Counts = () => true): ReadonlySet<string> =>
  reach(issue, (id) =>
    view
      .rows<"issue", "partOf">(id as never, "partOf")
      .filter((row) => !row.negated && counts(row))
      .map(({ to }) => to.id),
  );
function reach(start: string | undefined, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start === undefined ? [] : [start]);
  for (const id of found) for (const one of next(id)) found.add(one);
  return found;
}
