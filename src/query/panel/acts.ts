// Acts as facts to be counted, by their category.
import { tryDay } from "../../time/edtf.ts";
import type { View } from "../../view/view.ts";
import { type Move, type MoveOptions, moves } from "../moves/moves.ts";
import type { Fact } from "./facts.ts";
import { type CountriesOf, pairKey } from "./pairs.ts";
import { always, type Stretch } from "./stretches.ts";

type AnyView = View<unknown>;
const categories = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"] as const;
const measureOf = (category: string): string => `acts_${category.replaceAll("-", "_")}`;
export const actMeasures: readonly string[] = categories.map(measureOf);

/** The acts of two countries towards each other, by the key of the pair; a joint act is one. */
export function actsOfPairs(view: AnyView, counts: CountriesOf): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const move of moves(view, {})) {
    const { actor, target } = move;
    for (const one of counts(actor.id))
      for (const other of target ? counts(target.id) : [])
        if (one !== other) {
          const known = found.get(pairKey(one, other));
          if (known) known.push(...factOf(move));
          else found.set(pairKey(one, other), [...factOf(move)]);
        }
  }
  return found;
}
/** The acts that are about something. */
export const actFacts = (view: AnyView, about: string): readonly Fact[] =>
  moves(view, { about: { id: about } } satisfies MoveOptions).flatMap(factOf);

function factOf(move: Move): readonly Fact[] {
  if (!move.class) return [];
  return [{ measures: [measureOf(move.class.category)], counted: move.row.id, stretches: [momentOf(move)] }];
}
function momentOf({ day, surely }: Move): Stretch {
  const time = tryDay(day.edtf);
  if (!time) return always(true);
  const { earliest, latest, qualified } = time;
  return { earliest, surelyFrom: latest, surelyTo: earliest, latest, qualified: qualified || surely !== "yes" };
}
