// Gaps of entities: what is missing beside the rows that they have.
import { markOf, type Shape } from "../../ontology/field.ts";
import { qualifierOf } from "../../view/any-row.ts";
import { memo } from "../../view/memo.ts";
import { kindOf } from "../edges.ts";
import { involvements, involvingFields } from "../involving.ts";
import { issueGaps } from "./issues.ts";
import { discussionGaps, lastTold, outcomeGaps } from "./phases.ts";
import { isImprecise } from "./rows.ts";
import { type AnyView, affirmed, publishedOf, qualifierText, seenAt, wordOf } from "./seen.ts";
import type { Found } from "./words.ts";

/** The gaps of each entity; what all of them need is worked out once. */
export function entityGaps(view: AnyView): (id: string) => readonly Found[] {
  const languages = memo((actor) => languagesOf(view, actor, false));
  const told = memo(() => lastTold(view));
  return (id) => {
    const kind = kindOf(id);
    return [
      ...valueGaps(view, id),
      ...languageGaps(view, id, languages),
      ...(kind === "source" ? sourceGaps(view, id) : []),
      ...(kind === "issue" ? issueGaps(view, id) : []),
      ...(kind === "position" ? positionGaps(view, id) : []),
      ...(kind === "event" ? replyGaps(view, id, asks.includes(wordOf(view, id, "type"))) : []),
      ...(kind === "meeting" || kind === "event" ? outcomeGaps(view, id, told("all")) : []),
      ...(kind === "meeting" ? discussionGaps(view, id) : []),
    ];
  };
}
/** Words of a vocabulary, or lists of them; what a record must have is never open. */
function valueGaps(view: AnyView, id: string): readonly Found[] {
  const seen = seenAt(view, id);
  const fields = Object.entries((view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape);
  return fields.flatMap(([field, schema]) => {
    const mark = markOf(schema);
    const isWord = mark?.is === "term" || (mark?.is === "list" && markOf(mark.of)?.is === "term");
    const value = seen[field];
    const isOpen = value === null || (Array.isArray(value) && value.length === 0);
    return isWord && isOpen ? [{ what: "value-missing", missing: field }] : [];
  });
}

type Languages = (actor: string) => ReadonlySet<string>;
/** Languages that names of those who take part, or use a name of it, are in, and none of its own is. */
function languageGaps(view: AnyView, id: string, languages: Languages): readonly Found[] {
  const own = languagesOf(view, id, true);
  if (own.size === 0) return [];
  const users = affirmed(view, id, "names").flatMap((row) => (qualifierOf(row, "usedBy") ?? []) as { id: string }[]);
  const taking = involvements(view, id, involvingFields(view, kindOf(id))).flatMap(({ to }) => to ?? []);
  const all = new Set([...users, ...taking].flatMap((actor) => [...languages(actor.id)]));
  return [...all].filter((lang) => !own.has(lang)).map((missing) => ({ what: "language-missing", missing }));
}
/** The editors' labels find an entity; they do not tell in which languages an actor is spoken of. */
function languagesOf(view: AnyView, id: string, withLabels: boolean): ReadonlySet<string> {
  const fields = (view.store.ontology[kindOf(id)]?.fields ?? {}) as Shape;
  if (!Object.hasOwn(fields, "names")) return new Set();
  const names = affirmed(view, id, "names").filter((row) => withLabels || qualifierText(row, "type") !== "label");
  return new Set(names.flatMap((row) => qualifierText(row, "lang").toLowerCase().split("-")[0] || []));
}

function sourceGaps(view: AnyView, id: string): readonly Found[] {
  const published = publishedOf(view, id);
  if (!published) return [{ what: "day-missing", missing: "published" }];
  return isImprecise(published) ? [{ what: "imprecise-day", missing: "published" }] : [];
}

const asks = ["protest", "request"];
/** Stances that rest on law. */
const legal = ["claims", "considers-settled", "considers-unsettled", "denies-dispute", "interprets"];
const asking = ["demands", "proposes", "protests"];
function positionGaps(view: AnyView, id: string): readonly Found[] {
  // A position that nobody is seen to hold lacks nothing.
  if (affirmed(view, id, "holder").length === 0) return [];
  const stance = wordOf(view, id, "stance");
  const lacksBasis = legal.includes(stance) && affirmed(view, id, "invokes").length === 0;
  return [
    ...(lacksBasis ? [{ what: "no-legal-basis", missing: "invokes" } as const] : []),
    ...replyGaps(view, id, asking.includes(stance)),
  ];
}
function replyGaps(view: AnyView, id: string, isAsking: boolean): readonly Found[] {
  const isAnswered = view.pointing(id, "respondsTo").some(({ negated, subject }) => !negated && view.has(subject.id));
  return isAsking && !isAnswered ? [{ what: "reply-missing", missing: "respondsTo" }] : [];
}
