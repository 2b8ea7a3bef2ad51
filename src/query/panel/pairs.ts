// Which pairs of countries a panel has, in which order, and under which codes.

import type { View } from "../../view/view.ts";
import { involvements, involvingFields, withOrgans } from "../involving.ts";
import type { Cell } from "./cells.ts";
import type { PanelValue } from "./facts.ts";
import { codeOf, stateRows } from "./rows.ts";
import { datedStretch, publishedStretch, type Stretch, shareDay } from "./stretches.ts";

type AnyView = View<unknown>;
/** The countries that an actor counts as: itself, or those of which it is an organ. */
export type CountriesOf = (actor: string) => readonly string[];

export function countriesOf(view: AnyView, countries: readonly string[], organs: boolean | undefined): CountriesOf {
  const found = new Map<string, string[]>();
  for (const country of countries)
    for (const actor of organs ? withOrgans(view, country) : [country]) {
      const known = found.get(actor);
      if (known) known.push(country);
      else found.set(actor, [country]);
    }
  return (actor) => found.get(actor) ?? [];
}

/** Two countries, the one with the lower code of the Correlates of War first. */
export interface Pair {
  readonly key: string;
  readonly members: readonly [Member, Member];
}
interface Member {
  readonly id: string;
  readonly name: string;
  readonly cow: number | null;
  readonly iso: string | null;
  readonly existed: readonly Stretch[];
}
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** All pairs of these. */
export const pairKeysOf = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).flatMap((other) => (one === other ? [] : [pairKey(one, other)])));

/** All pairs that take part together in something that the lens shows. */
export function pairKeysSeen(view: AnyView, counts: CountriesOf): readonly string[] {
  const found = new Set<string>();
  for (const kind of Object.keys(view.store.ontology)) {
    const fields = involvingFields(view, kind);
    if (fields.length === 0) continue;
    for (const id of view.ids(kind as never)) {
      const taking = involvements(view, id, fields).flatMap(({ to }) => (to ? counts(to.id) : []));
      for (const key of pairKeysOf([...new Set(taking)])) found.add(key);
    }
  }
  return [...found];
}

/** By the codes of the two, countries without one last; then by id. */
export function pairsOf(view: AnyView, keys: readonly string[]): readonly Pair[] {
  const members = new Map<string, Member>();
  const memberOf = (id: string): Member => {
    const known = members.get(id) ?? readMember(view, id);
    members.set(id, known);
    return known;
  };
  const pairs = keys.map((key): Pair => {
    const [one = "", other = ""] = key.split(" ");
    const [first, second] = [memberOf(one), memberOf(other)];
    return { key, members: compare(first, second) < 0 ? [first, second] : [second, first] };
  });
  return pairs.sort((a, b) => compare(a.members[0], b.members[0]) || compare(a.members[1], b.members[1]));
}
function readMember(view: AnyView, id: string): Member {
  const code = codeOf(view, id, "cow");
  return {
    id,
    name: view.ref(id as never).name,
    cow: code !== null && /^\d{1,9}$/.test(code) ? Number(code) : null,
    iso: codeOf(view, id, "iso3166"),
    existed: stateRows(view, id, "existed").map((row) => datedStretch(row) ?? publishedStretch(row)),
  };
}
function compare(a: Member, b: Member): number {
  const byCode = (a.cow ?? Number.MAX_VALUE) - (b.cow ?? Number.MAX_VALUE);
  return byCode || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The columns that say which pair it is; a country that surely did not exist in the cell has no codes there. */
export function pairColumns({ members: [first, second] }: Pair, cell: Cell): readonly [string, PanelValue][] {
  const [here, there] = [mayExist(first, cell), mayExist(second, cell)];
  return [
    ["ccode1", here ? first.cow : null],
    ["ccode2", there ? second.cow : null],
    ["iso_code1", here ? first.iso : null],
    ["iso_code2", there ? second.iso : null],
    ["id1", first.id],
    ["id2", second.id],
    ["name1", first.name],
    ["name2", second.name],
  ];
}
function mayExist({ existed }: Member, { from, to }: Cell): boolean {
  const cell = { earliest: from, surelyFrom: from, surelyTo: to, latest: to, qualified: false };
  return existed.length === 0 || existed.some((stretch) => shareDay([cell, stretch]) !== "no");
}
