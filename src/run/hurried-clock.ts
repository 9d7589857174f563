import type { Clock } from '../collect/clock.ts';
import { systemClock } from '../io/system-clock.ts';

/**
 * A clock on which waits pass so many times as fast: for simulated worlds, where nobody's quota has to be spared
 * and what is thrown back is tried again at once. Deadlines of single calls are not the collector's, and stay.
 */
export function hurriedClock(times: number): Clock {
  const start = systemClock.now();
  return {
    ...systemClock,
    now: () => start + (systemClock.now() - start) * times,
    after: (milliseconds, wake) => systemClock.after(milliseconds / times, wake),
  };
}
