// Each rule in words.
import type { HoldsRule } from "../../view/holds.ts";
import type { KnownRule } from "../../view/known.ts";

export const holdsWords: { readonly [R in HoldsRule]: string } = {
  always: "Nothing in it depends on the day.",
  during: "It is so within its `during`.",
  "phase-day": "A phase counts from the day on which it was done.",
  "first-publication": "It has no day: it is surely so from its earliest publication on, and possibly before.",
  "between-publications":
    "It does not say when: it is surely so from the earliest to the latest publication of its sources, and possibly at any other time.",
  "with-its-entity": "It does not say when: it is so while its entity is.",
  "from-step": "It is so from when its entity reached the step that it depends on.",
};
export const knownWords: { readonly [R in KnownRule]: string } = {
  disclosed: "The data say when it became public.",
  "said-on": "Actors with an id said it on a stated day.",
  attributed: "Somebody is said to have said it: it is public when its source is.",
  uncertain: "It is less than certain: it is public when its source is.",
  "denied-phase": "That an act was not done is no act: it is public when its source is.",
  wish: "A wish is public when its source is.",
  "own-day": "It is public by the last day on which what it says can have begun, whichever source tells it.",
  "step-day":
    "It is public by the day on which its entity reached the step that it depends on, whichever source tells it.",
  publication: "It is public when its source is.",
  "with-its-entity": "It is known when its entity is, a link when both its ends are.",
};
/** Of two rules that give the same day the first one is told. */
export const knownRules = Object.keys(knownWords) as readonly KnownRule[];
