import type { Clock } from './clock.ts';

/** Wakes any number of sleepers in the order of their times, with one timer. */
export interface Alarms<T> {
  readonly set: (at: number, sleeper: T) => void;
  /** Takes out everybody who still sleeps. */
  readonly takeAll: () => readonly T[];
}

interface Alarm<T> {
  readonly at: number;
  readonly sleeper: T;
}

/** `wake` gets all whose time has come at once. */
export function alarms<T>(clock: Clock, wake: (sleepers: readonly T[]) => void): Alarms<T> {
  const heap: Alarm<T>[] = [];
  let timer: { readonly at: number; readonly cancel: () => void } | undefined;
  const ring = (): void => {
    timer = undefined;
    const due: T[] = [];
    const now = clock.now();
    for (let [first] = heap; first !== undefined && first.at <= now; [first] = heap) {
      removeFirst(heap);
      due.push(first.sleeper);
    }
    if (due.length > 0) wake(due);
    arm();
  };
  const arm = (): void => {
    const [first] = heap;
    if (first === undefined || (timer !== undefined && timer.at <= first.at)) return;
    timer?.cancel();
    timer = { at: first.at, cancel: clock.after(Math.max(0, first.at - clock.now()), ring) };
  };
  return {
    set: (at, sleeper) => {
      insert(heap, { at, sleeper });
      arm();
    },
    takeAll: () => {
      timer?.cancel();
      timer = undefined;
      return heap.splice(0).map(({ sleeper }) => sleeper);
    },
  };
}

/** A binary heap: the earliest is first, and each comes before the two at twice its place. */
function insert<T>(heap: Alarm<T>[], alarm: Alarm<T>): void {
  let place = heap.length;
  for (;;) {
    const above = (place - 1) >> 1;
    const parent = place === 0 ? undefined : heap[above];
    if (parent === undefined || parent.at <= alarm.at) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = alarm;
}

function removeFirst<T>(heap: Alarm<T>[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    const takeOther = one !== undefined && other !== undefined && other.at < one.at;
    const child = takeOther ? other : one;
    if (child === undefined || child.at >= last.at) break;
    heap[place] = child;
    place = takeOther ? left + 1 : left;
  }
  heap[place] = last;
}
