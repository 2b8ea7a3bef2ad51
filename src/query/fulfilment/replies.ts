// How those who were asked answered.
import type { DiplomaticOntology } from "../../kinds/diplomatic.ts";
import type { RowOf, SeenOf } from "../../ontology/derive.ts";
import { type DayTime, parseSpan } from "../../time/edtf.ts";
import { startOf } from "../../time/ends.ts";
import { before } from "../../time/truth.ts";
import type { AnyRow } from "../../view/any-row.ts";
import type { View } from "../../view/view.ts";
import { isAffirmed, isFirm } from "../firm.ts";
import { withOrgans } from "../involving.ts";
import { type Told, told, type Verdict } from "./outcome.ts";

type Ours = DiplomaticOntology;
type PositionSeen = SeenOf<Ours, "position">;
type HolderRow = RowOf<Ours, "position", "holder">;

/** One holder's answer. */
interface Voice {
  /** The row by which the answer responds. */
  readonly row: AnyRow;
  readonly says: "yes" | "no";
  readonly start: DayTime | undefined;
  readonly isFirm: boolean;
  /** What of the question it regards; all of it, if nothing. */
  readonly targets: ReadonlySet<string>;
}
export interface Replies {
  /** All rows by which positions respond. */
  readonly rows: readonly { readonly row: AnyRow; readonly targets: ReadonlySet<string> }[];
  /** The answers of everybody who was asked, or else who answered. */
  readonly askedOf: readonly (readonly Voice[])[];
  /** Whether it is told who was asked, so that silence counts. */
  readonly isAddressed: boolean;
}
const senses: Readonly<Record<string, Voice["says"] | undefined>> = {
  accepts: "yes",
  undertakes: "yes",
  rejects: "no",
};

/** The positions in the lens that respond to this one, by whom. */
export function repliesTo(view: View<Ours>, id: string): Replies {
  const position = view.seen<"position">(id as never);
  const asking = new Set(position.holder.filter(isAffirmed).map(({ to }) => to.id as string));
  const regarded = targetsOf(position);
  const byActor = new Map<string, Voice[]>();
  const rows = view.pointing(id, "respondsTo", "position").flatMap((row) => {
    const reply = view.has(row.subject.id) ? view.seen<"position">(row.subject.id as never) : undefined;
    const holders = reply?.holder.filter(isAffirmed) ?? [];
    if (!reply || row.negated || holders.length === 0) return [];
    const targets = new Set([...targetsOf(reply)].filter((target) => regarded.has(target)));
    const says = Object.hasOwn(senses, reply.stance) ? senses[reply.stance] : undefined;
    for (const holder of says ? holders : []) {
      const voice = { row, says: says as Voice["says"], targets, ...whenAndHow(row, holder) };
      const known = byActor.get(holder.to.id);
      if (known) known.push(voice);
      else byActor.set(holder.to.id, [voice]);
    }
    return [{ row, targets }];
  });
  const isAddressed = position.addressedTo.some(isAffirmed);
  return { rows, isAddressed, askedOf: askedOf(view, position, { asking, byActor }) };
}
const targetsOf = ({ regards }: PositionSeen): ReadonlySet<string> =>
  new Set(regards.filter(isAffirmed).map(({ to }) => to.id));
const whenAndHow = (row: AnyRow, holder: HolderRow): Pick<Voice, "start" | "isFirm"> => ({
  start: holder.during ? startOf(parseSpan(holder.during.edtf)) : undefined,
  isFirm: isFirm(row) && isFirm(holder),
});
interface Heard {
  readonly asking: ReadonlySet<string>;
  readonly byActor: ReadonlyMap<string, readonly Voice[]>;
}
function askedOf(view: View<Ours>, { addressedTo }: PositionSeen, { asking, byActor }: Heard): Replies["askedOf"] {
  const others = [...byActor].flatMap(([actor, voices]) => (asking.has(actor) ? [] : [voices]));
  const addressed = new Set(addressedTo.filter(isAffirmed).map(({ to }) => to.id as string));
  if (addressed.size === 0) return others;
  return [...addressed]
    .filter((actor) => !asking.has(actor))
    .map((actor) => {
      const own = byActor.get(actor);
      if (own) return own;
      // A ministry may speak for its country: that it does is never sure.
      const organs = [...withOrgans(view as View<unknown>, actor)].filter((one) => !asking.has(one));
      return organs.flatMap((one) => (byActor.get(one) ?? []).map((voice) => ({ ...voice, isFirm: false })));
    });
}

/** What the answers on one target come to; `accepted` is what becomes of a wish that all who were asked accept. */
export function repliesTold({ rows, askedOf: asked, isAddressed }: Replies, target: string, accepted: Verdict): Told {
  const isOn = ({ targets }: { readonly targets: ReadonlySet<string> }): boolean =>
    targets.size === 0 || targets.has(target);
  const given = asked.map((voices) => latest(voices.filter(isOn)));
  const answers = isAddressed ? given : given.filter((voices) => voices.length > 0);
  const says = answers.map(([first, ...rest]) =>
    rest.every((one) => one.says === first?.says) ? first?.says : undefined,
  );
  const deciding = answers.flatMap((voices, at) => (says[at] ? voices : []));
  if (deciding.length === 0 || accepted === "unknown") {
    const bearing = rows.filter(isOn).map(({ row }) => row);
    return told("unknown", bearing);
  }
  const isWhole = says.every((one) => one !== undefined);
  const [isAccepted, isRejected] = [says.includes("yes"), says.includes("no")];
  const is = !isAccepted ? "not" : isRejected || !isWhole ? "partly" : accepted;
  const isSure = isWhole && answers.every((voices) => voices.some((voice) => voice.isFirm));
  const rowsThatDecide = deciding.map(({ row }) => row);
  return told(is, rowsThatDecide.sort(byId), { isSure });
}
/** An answer gives way to one that the same actor surely and certainly gave later. */
const latest = (voices: readonly Voice[]): readonly Voice[] =>
  voices.filter(
    ({ start }) =>
      !voices.some((later) => later.isFirm && start && later.start && before(start, later.start) === "yes"),
  );
const byId = (a: AnyRow, b: AnyRow): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
