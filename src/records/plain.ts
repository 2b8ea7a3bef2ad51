// A private copy of what the caller passes: plain JSON of bounded depth, so that nothing later meets a cycle or a prototype.

const DEPTH_LIMIT = 100;

export type Reject = (path: readonly (string | number)[], value: unknown, reason: string) => void;

/** Objects and arrays copied, `undefined` left out; what is no JSON is reported and left for the schema to refuse. */
export function plainCopy(value: unknown, reject: Reject): unknown {
  return copy(value, [], reject);
}

function copy(value: unknown, path: (string | number)[], reject: Reject): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (path.length >= DEPTH_LIMIT) {
    reject([...path], null, `is nested deeper than ${DEPTH_LIMIT} levels, or contains itself`);
    return null;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      path.push(at);
      items.push(copy(value[at], path, reject));
      path.pop();
    }
    return items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const own: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    path.push(key);
    if (key === "__proto__") reject([...path], null, "is a key that no record can have");
    else own[key] = copy(item, path, reject);
    path.pop();
  }
  return own;
}
