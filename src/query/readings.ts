// How an agreement is read, and who invokes it.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { Ref, RowBase } from "../ontology/answers.ts";
import type { SeenOf } from "../ontology/derive.ts";
import type { View } from "../view/view.ts";
import type { Answering } from "./asked.ts";
import { checkOptions, counted, type Limited, limited } from "./options.ts";
import { isHeldBy, regarding } from "./positions.ts";
import type { Named } from "./resolve.ts";

export interface ReadingOptions extends Limited {
  /** Only what this actor holds. */
  readonly by?: Named;
  /** Only this provision, by its key. */
  readonly provision?: string;
}
interface OfAgreement extends RowBase {
  /** The position. */
  readonly subject: Ref<"position">;
  readonly to: Ref;
  readonly provision: string | null;
  /** Who holds the position. */
  readonly by: readonly Ref[];
}
/** A row by which a position reads the agreement. */
export interface Interpretation extends OfAgreement {
  readonly reading: string | null;
}
/** A row by which a position rests on the agreement. */
export interface Invocation extends OfAgreement {
  readonly interpretation: string | null;
  /** What the position is about. */
  readonly regards: readonly Ref[];
}
export interface Readings {
  /**
   * Who reads which provision how: the positions that interpret the agreement, and those that invoke it with an
   * interpretation. By provision, then by position.
   *
   * @example graph.agreement("1965 claims agreement").interpretations({ provision: "2-1" }).map(({ by, reading }) => [by, reading])
   */
  interpretations(options?: ReadingOptions): readonly Interpretation[];
  /**
   * Who invokes the agreement, in which matter, by which provision. By provision, then by position.
   *
   * @example graph.agreement("1965 claims agreement").invocations().map(({ by, regards }) => [by, regards])
   */
  invocations(options?: ReadingOptions): readonly Invocation[];
}
type Ours = DiplomaticOntology;
type Answers = Answering<Readings, "agreement">;
type PositionSeen = SeenOf<Ours, "position">;

const holdersOf = ({ holder }: PositionSeen): readonly Ref[] =>
  Object.freeze(holder.filter(({ negated }) => !negated).map(({ to }) => to));
const compare = (a: OfAgreement, b: OfAgreement): number => {
  const keyOf = ({ provision, id }: OfAgreement): string => `${provision ?? "~"} ${id}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
};
/** Positions in the lens that invoke the agreement. */
function invoking(view: View<Ours>, id: string): readonly PositionSeen[] {
  const ids = view.pointing(id, "invokes", "position").map(({ subject }) => subject.id);
  return [...new Set(ids)].filter((one) => view.has(one)).map((one) => view.seen<"position">(one as never));
}
function chosen<T extends OfAgreement>(all: readonly T[], options: ReadingOptions): readonly T[] {
  const found = all.filter(({ provision }) => options.provision === undefined || provision === options.provision);
  return limited(found.sort(compare), options);
}

export const interpretations: Answers["interpretations"] = ({ id, view, actor }, options = {}) => {
  checkOptions(options, { by: "name", provision: "text", ...counted });
  const holder = options.by === undefined ? undefined : actor(options.by);
  const isWanted = (position: PositionSeen): boolean => holder === undefined || isHeldBy(position, holder);
  const interpreting = regarding(view, id)
    .filter((position) => position.stance === "interprets" && isWanted(position))
    .flatMap((position) =>
      position.regards
        .filter(({ to }) => to.id === id)
        .map((row) => Object.freeze({ ...row, by: holdersOf(position), reading: position.gist })),
    );
  const inPassing = invoking(view, id)
    .filter(isWanted)
    .flatMap((position) =>
      position.invokes
        .filter(({ to, interpretation }) => to.id === id && interpretation !== null)
        .map((row) => Object.freeze({ ...row, by: holdersOf(position), reading: row.interpretation })),
    );
  return chosen<Interpretation>([...interpreting, ...inPassing], options);
};

export const invocations: Answers["invocations"] = ({ id, view, actor }, options = {}) => {
  checkOptions(options, { by: "name", provision: "text", ...counted });
  const holder = options.by === undefined ? undefined : actor(options.by);
  const rows = invoking(view, id)
    .filter((position) => holder === undefined || isHeldBy(position, holder))
    .flatMap((position) => {
      const regards = Object.freeze(position.regards.filter(({ negated }) => !negated).map(({ to }) => to));
      return position.invokes
        .filter(({ to }) => to.id === id)
        .map((row) => Object.freeze({ ...row, by: holdersOf(position), regards }));
    });
  return chosen<Invocation>(rows, options);
};
