// Lists of entities with phases between actors: what agreements, meetings and events share.
import type { DiplomaticOntology } from "../kinds/diplomatic.ts";
import type { SeenOf } from "../ontology/derive.ts";
import { parseDay } from "../time/edtf.ts";
import type { Amid } from "./amid.ts";
import { involvingAll } from "./involving.ts";
import {
  checkOptions,
  counted,
  type Dated,
  dated,
  type Limited,
  limited,
  type Typed,
  windowOf,
  wordsOf,
} from "./options.ts";
import { dayOrder } from "./order.ts";

export interface ListOptions extends Limited, Dated, Typed {
  /** Only those whose status is this step. */
  readonly status?: string;
  /** Only those with nobody else. */
  readonly exactly?: boolean;
  /** Count the organs of an actor (courts, companies, ministries) as the actor. */
  readonly organs?: boolean;
}
type Phased = "agreement" | "meeting" | "event";
type Ours = DiplomaticOntology;

/** In the order of their first dated phase, undated ones last; then by id. `from` and `to` look at every phase and its due day. */
export function listed<K extends Phased>(
  { view, sets }: Amid<Ours>,
  kind: K,
  options: ListOptions & { readonly level?: string },
): readonly SeenOf<Ours, K>[] {
  const { ontology } = view.store;
  checkOptions(options, {
    ...(kind === "meeting"
      ? { level: wordsOf(ontology, kind, "level") }
      : { types: { many: wordsOf(ontology, kind, "type") } }),
    status: wordsOf(ontology, kind, "phases", "step"),
    exactly: "flag",
    organs: "flag",
    ...dated,
    ...counted,
  });
  const window = windowOf(options);
  const found = involvingAll(view as never, kind, sets(options.organs), options.exactly)
    .map((id) => view.seen<Phased>(id as never))
    .filter((seen) => options.status === undefined || seen.status === options.status)
    .filter((seen) => !options.types || options.types.includes(String("type" in seen ? seen.type : null)))
    .filter((seen) => options.level === undefined || ("level" in seen && seen.level === options.level))
    .filter((seen) => !window || isIn(seen, window));
  return limited(found.sort(compare), options) as never;
}

type AnyPhased = SeenOf<Ours, Phased>;
function isIn({ phases }: AnyPhased, window: NonNullable<ReturnType<typeof windowOf>>): boolean {
  const days = phases.flatMap(({ on, due }) => [on, due].flatMap((day) => (day ? [parseDay(day.edtf)] : [])));
  return days.length === 0 ? window(undefined) : days.some(window);
}
const firstDay = ({ phases }: AnyPhased): number => dayOrder(phases.find(({ on }) => on)?.on);
const compare = (a: AnyPhased, b: AnyPhased): number => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1);
