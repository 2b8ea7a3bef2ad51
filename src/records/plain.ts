// A private copy of what the caller passes: plain JSON of bounded depth and size, so that nothing later meets a cycle, a
// prototype, or a getter.

const DEPTH_LIMIT = 100;
/** An object that stands in many places is copied for each; this bounds what little text can unfold to. */
const SIZE_LIMIT = 2_000_000;

type Path = readonly (string | number)[];
export type Reject = (path: Path, value: unknown, reason: string) => void;
interface CopyOptions {
  /** Where to stop: what stands there is left as it is. */
  readonly leave?: (path: Path) => boolean;
  readonly depth?: number;
  readonly size?: number;
}

/** Objects and arrays copied, `undefined` left out; what is no JSON is reported, and `null` in the copy. */
export function plainCopy(value: unknown, reject: Reject, options: CopyOptions = {}): unknown {
  return new Copy(reject, options).of(value);
}

class Copy {
  readonly #reject: Reject;
  readonly #options: Required<CopyOptions>;
  readonly #path: (string | number)[] = [];
  #size = 0;

  constructor(reject: Reject, options: CopyOptions) {
    this.#reject = reject;
    this.#options = { leave: () => false, depth: DEPTH_LIMIT, size: SIZE_LIMIT, ...options };
  }

  of(value: unknown): unknown {
    const { leave, depth } = this.#options;
    if (leave(this.#path)) return value;
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      return this.#refuse(`is a ${typeof value}, which JSON does not have`);
    if (typeof value !== "object" || value === null) return value;
    if (this.#path.length >= depth) return this.#refuse(`is nested deeper than ${depth} levels, or contains itself`);
    try {
      return Array.isArray(value) ? this.#list(value) : this.#object(value);
    } catch {
      return this.#refuse("cannot be read: a getter or a proxy throws");
    }
  }

  #list(list: readonly unknown[]): unknown {
    const items: unknown[] = [];
    for (let at = 0; at < list.length; at += 1) {
      // The first gap is enough: a list may claim four thousand million items.
      if (!(at in list)) return this.#refuse(`has no item ${at}; a list has no gaps`);
      if (!this.#hasRoom()) break;
      items.push(this.#at(at, list[at]));
    }
    return items;
  }

  #object(object: object): unknown {
    if (!isPlain(object)) return this.#refuse("is no plain object; data are JSON, and a date is text");
    const own: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(object)) {
      if (item === undefined) continue;
      if (!this.#hasRoom()) break;
      if (key === "__proto__") this.#at(key, null, "is a key that no record can have");
      else own[key] = this.#at(key, item);
    }
    return own;
  }

  #at(part: string | number, value: unknown, fault?: string): unknown {
    this.#path.push(part);
    const copied = fault === undefined ? this.of(value) : this.#refuse(fault);
    this.#path.pop();
    return copied;
  }
  #hasRoom(): boolean {
    this.#size += 1;
    const { size } = this.#options;
    if (this.#size === size) this.#refuse(`and what stands before it hold more than ${size} values`);
    return this.#size < size;
  }
  #refuse(reason: string): null {
    this.#reject([...this.#path], null, reason);
    return null;
  }
}

/** Also if it was made in another realm, which has its own `Object.prototype`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
