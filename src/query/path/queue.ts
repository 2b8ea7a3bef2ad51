// A queue that gives the best first: a binary heap.

export interface Queue<T> {
  add(one: T): void;
  take(): T | undefined;
}
export function queueBy<T>(isBetter: (a: T, b: T) => boolean): Queue<T> {
  /** None is better than the one at half its index: the first is the best. */
  const heap: T[] = [];
  const swapIfBetter = (child: number, parent: number): boolean => {
    const [below, above] = [heap[child] as T, heap[parent] as T];
    if (!isBetter(below, above)) return false;
    heap[child] = above;
    heap[parent] = below;
    return true;
  };
  return {
    add: (one) => {
      let at = heap.push(one) - 1;
      while (at > 0 && swapIfBetter(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    take: () => {
      const [best] = heap;
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return best;
      heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        if (left >= heap.length) return best;
        const better = right < heap.length && isBetter(heap[right] as T, heap[left] as T) ? right : left;
        if (!swapIfBetter(better, at)) return best;
        at = better;
      }
    },
  };
}
