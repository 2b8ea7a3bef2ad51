// The table of questions: per kind, which functions its handle has. The types and the functions are checked against each other.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import { type Agenda, agenda } from "./agenda.ts";
import type { Answering, OurKinds } from "./asked.ts";
import { type Claims, claims } from "./claims.ts";
import { type Control, control } from "./control.ts";
import { type Discussed, discussed, wasDiscussed } from "./discussed.ts";
import { type Fulfilment, fulfilment } from "./fulfilment/fulfilment.ts";
import { type Positions, positions } from "./positions.ts";
import { interpretations, invocations, type Readings } from "./readings.ts";

export interface Questions<O extends OurKinds> {
  readonly issue: Positions<O>;
  readonly place: Positions<O> & Claims<O> & Control<O>;
  readonly agreement: Positions<O> & Readings & Fulfilment;
  readonly meeting: Positions<O> & Agenda<O> & Discussed<O> & Fulfilment;
  readonly event: Positions<O>;
  readonly position: Fulfilment;
}
type Ours = Questions<DiplomaticOntology>;
export const questions: { readonly [K in keyof Ours]: Answering<Ours[K], K> } = {
  issue: { positions },
  place: { positions, claims, control },
  agreement: { positions, interpretations, invocations, fulfilment },
  meeting: { positions, agenda, discussed, wasDiscussed, fulfilment },
  event: { positions },
  position: { fulfilment },
};
/** The questions that the handle of a kind has beside those of every handle. */
export type QuestionsOf<O extends OurKinds, K> = K extends keyof Ours ? Questions<O>[K] : unknown;
