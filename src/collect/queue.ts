/** First in, first out, in constant time however many wait. */
export interface Queue<T> {
  readonly push: (item: T) => void;
  /** Puts an item before all others. */
  readonly pushFirst: (item: T) => void;
  readonly shift: () => T | undefined;
  readonly size: () => number;
}

/** So many empty places in front are worth copying what is left. */
const manyTaken = 1024;

export function queue<T>(): Queue<T> {
  const returned: T[] = [];
  let items: T[] = [];
  let taken = 0;
  return {
    push: (item) => void items.push(item),
    pushFirst: (item) => void returned.push(item),
    shift: () => {
      if (returned.length > 0) return returned.pop();
      if (taken === items.length) return undefined;
      const item = items[taken];
      taken += 1;
      if (taken === items.length || (taken > manyTaken && taken * 2 > items.length)) {
        items = items.slice(taken);
        taken = 0;
      }
      return item;
    },
    size: () => returned.length + items.length - taken,
  };
}
