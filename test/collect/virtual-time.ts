import type { Clock } from '../../src/collect/clock.ts';

export interface VirtualTime extends Clock {
  /** Lets time pass until nothing waits any more, or until the work is done. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
}

/** A clock whose time passes only while everybody waits. */
export function virtualTime(random: () => number = () => 0.5): VirtualTime {
  const timers = new Map<object, { readonly at: number; readonly wake: () => void }>();
  let now = Date.UTC(2026, 0, 1);
  const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    random,
    after: (milliseconds, wake) => {
      const key = {};
      timers.set(key, { at: now + milliseconds, wake });
      return () => timers.delete(key);
    },
    run: async (work) => {
      let done = false;
      const finished = work.finally(() => (done = true));
      finished.catch(() => undefined);
      while (true) {
        await idle();
        if (done) return finished;
        const first = earliest(timers.values());
        if (first === undefined) continue;
        now = Math.max(now, first);
        // One that is woken may take others back.
        for (const [key, { wake }] of [...timers].filter(([, { at }]) => at === first)) {
          if (timers.delete(key)) wake();
        }
      }
    },
  };
}

function earliest(timers: Iterable<{ readonly at: number }>): number | undefined {
  let first: number | undefined;
  for (const { at } of timers) if (first === undefined || at < first) first = at;
  return first;
}
