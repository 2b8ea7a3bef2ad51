// Ids that an unknown one may have been meant to be.
import type { Store } from "../store/store.ts";

export type Near = (id: string, kinds: readonly string[]) => readonly string[];

const SUGGESTED = 3;
/** Each look compares with all ids of a kind, so that a hundred thousand unknown ones get no suggestions but the first. */
const LOOKS = 50;

/** The same slug under the `kinds` that may stand there, then ids of the same kind that are a slip of the keyboard away. */
export function createNear({ entities }: Store): Near {
  const slugs = new Map<string, string[]>();
  const known = new Map<string, readonly string[]>();
  const slugsOf = (kind: string): readonly string[] => {
    if (slugs.size === 0)
      for (const { id, kind } of entities.values()) {
        const slug = id.slice(kind.length + 1);
        const others = slugs.get(kind);
        if (others) others.push(slug);
        else slugs.set(kind, [slug]);
      }
    return slugs.get(kind) ?? [];
  };
  return (id, kinds) => {
    const key = `${id} ${kinds.join()}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= LOOKS) return [];
    const [kind = "", slug = ""] = id.split(":");
    const elsewhere = kinds.map((one) => `${one}:${slug}`).filter((one) => one !== id && entities.has(one));
    const misspelt = kinds.includes(kind)
      ? slugsOf(kind).flatMap((one) => (one !== slug && isNear(one, slug) ? [`${kind}:${one}`] : []))
      : [];
    const found = [...elsewhere, ...misspelt].slice(0, SUGGESTED);
    known.set(key, found);
    return found;
  };
}

/** Alike but for one stretch of at most two letters, or one goes on where the other ends. */
function isNear(a: string, b: string): boolean {
  if (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (long - short > 2) return false;
  let start = 0;
  while (start < short && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < short - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const differing = long - start - end;
  return differing <= 2 && start + end > differing;
}
