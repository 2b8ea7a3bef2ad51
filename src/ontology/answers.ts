// What answers are made of: references, evidence and the marks of every row and entity.
import type { Day, Span } from "../time/edtf.ts";

export type { Day, Span };

/** `kind:slug`. */
export type Id<K extends string = string> = `${K}:${string}`;

/** An entity as every answer names it. */
export interface Ref<K extends string = string> {
  readonly id: Id<K>;
  readonly kind: K;
  /** In the language and from the perspective of the lens. */
  readonly name: string;
}

/** The source's own certainty, not the editor's. */
export type Certainty = "certain" | "probable" | "possible";
export type Verb = "said" | "announced" | "wrote" | "reported";

/** One link of the chain by which words reached the source. */
export interface Voice {
  /** `null` where the source says only "reportedly". */
  readonly by: Ref | { readonly description: string; readonly of: readonly Ref[] } | null;
  readonly verb: Verb;
  readonly on: Day | null;
}

/** A source, where in it, and who said it there. */
export interface Evidence {
  readonly source: Ref<"source"> & { readonly published: Day | null };
  readonly locator: string | null;
  readonly quote: { readonly text: string; readonly lang: string } | null;
  /** Outermost reporter first; `[]` if the source speaks for itself. */
  readonly attribution: readonly Voice[];
  /** Whether it says that this is not so. */
  readonly negated: boolean;
  /** Whether it carries only a part of the row's qualifiers. */
  readonly partial: boolean;
}

/** What every row of every answer carries. */
export interface RowBase {
  /** `<entity id>#<field>/<target, step or key>~<hash>`; adding a source never changes it. */
  readonly id: string;
  readonly subject: Ref;
  readonly field: string;
  readonly evidence: readonly Evidence[];
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** Whether it is true on the lens's `asOf` day; "no" is left out of answers. */
  readonly holds: "yes" | "possibly";
  /** One source affirms and another denies it; `evidence` says which. */
  readonly sourcesDisagree: boolean;
  readonly dataset: string;
}

/** What every entity of every answer carries. */
export interface SeenBase<K extends string = string> {
  readonly id: Id<K>;
  readonly kind: K;
  readonly name: string;
  /** Whether it is there on the lens's `asOf` day; "no" only in the view of a handle, never in a list. */
  readonly holds: "yes" | "possibly" | "no";
  readonly evidence: readonly Evidence[];
}

/** How far along its life cycle an entity is, for every kind with phases. */
export interface StatusBase<Step extends string = string> {
  /** The step reached; `null` if no phase is seen. */
  readonly status: Step | null;
  /** The day of the deciding act: held, occurred, signed …; `null` before and where it is not known. */
  readonly on: Day | null;
  /** When the step is meant to happen or take effect. */
  readonly due: Day | null;
  readonly by: readonly Ref[];
  /** The step is also denied, only attributed, or given several days. */
  readonly statusDisputed: boolean;
}

/** What one party holds an issue to be. */
export interface PartyStanding {
  readonly party: Ref;
  readonly is: "settled" | "unsettled" | "denies-dispute" | "contested" | "unknown";
  readonly since: Day | null;
  /** The highest certainty of the positions that say so; `null` if none does. */
  readonly certainty: Certainty | null;
  readonly holds: "yes" | "possibly";
  readonly evidence: readonly Evidence[];
}
/** Settled or open is each party's position; nobody's voice decides it. */
export interface Standing {
  /** The latest phase of the issue itself if that is `settled` or `lapsed`: an act that binds all parties. */
  readonly closedBy: {
    readonly step: "settled" | "lapsed";
    readonly on: Day | null;
    readonly by: readonly Ref[];
  } | null;
  /** What all parties hold, if they hold the same. */
  readonly agreed: PartyStanding["is"] | null;
  /** By the id of the party. */
  readonly byParty: readonly PartyStanding[];
}
