// What is between two or more actors.

import type { Ref } from "../ontology/answers.ts";
import type { View } from "../view/view.ts";
import type { Agreements } from "./agreements.ts";
import { agreements } from "./agreements.ts";
import type { Amid } from "./amid.ts";
import type { OurKinds } from "./asked.ts";
import type { Events } from "./events.ts";
import { events } from "./events.ts";
import { withOrgans } from "./involving.ts";
import { type Issues, issues } from "./issues.ts";
import { type Meetings, meetings } from "./meetings.ts";
import { refuseOption } from "./options.ts";
import { type Named, resolveActor } from "./resolve.ts";
import { type Timeline, timeline } from "./timeline.ts";

/** What two or more actors have to do with each other, as the lens shows it. */
export interface Between<O extends OurKinds> extends Issues<O>, Agreements<O>, Meetings<O>, Events<O>, Timeline {
  readonly actors: readonly Ref[];
}
export function between<O extends OurKinds>(view: View<O>, names: readonly Named[]): Between<O> {
  const actors = names.map((name) => resolveActor(view, name));
  if (new Set(actors).size < 2 || new Set(actors).size < actors.length)
    refuseOption("between", names, "two or more distinct actors");
  const amid: Amid<unknown> = {
    view: view as View<unknown>,
    actors,
    sets: (organs) => actors.map((actor) => (organs ? withOrgans(view as View<unknown>, actor) : new Set([actor]))),
  };
  const asks = { issues, agreements, meetings, events, timeline };
  const methods = Object.entries(asks).map(
    ([name, ask]) => [name, (options = {}) => ask(amid as never, options)] as const,
  );
  return Object.freeze({
    ...Object.fromEntries(methods),
    actors: Object.freeze(actors.map((id) => view.ref(id as Ref["id"]))),
  }) as never;
}
