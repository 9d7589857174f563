import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarms } from '../../src/collect/alarms.ts';
import { virtualTime } from './virtual-time.ts';

interface Woken {
  readonly at: number;
  readonly sleeper: number;
}

/** Sets alarms after so many milliseconds each, and lets the time of all pass. */
async function sleepers(delays: readonly number[]): Promise<readonly Woken[]> {
  const clock = virtualTime();
  const start = clock.now();
  const woken: Woken[] = [];
  const { set } = alarms<number>(clock, (due) => {
    for (const sleeper of due) woken.push({ at: clock.now() - start, sleeper });
  });
  for (const [index, delay] of delays.entries()) set(start + delay, index);
  const longest = Math.max(0, ...delays);
  await clock.run(new Promise<void>((resolve) => clock.after(longest + 1, resolve)));
  return woken;
}

describe('alarms', () => {
  it('wake each at its time, in the order of their times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 60 }), async (delays) => {
        const woken = await sleepers(delays);
        expect(woken.map(({ at }) => at)).toEqual([...delays].sort((a, b) => a - b));
        for (const { at, sleeper } of woken) expect(at).toBe(delays[sleeper]);
      }),
      { numRuns: 50 },
    );
  });

  it('need one timer, however many sleep', () => {
    let timers = 0;
    const clock = {
      now: () => 0,
      random: () => 0,
      after: () => {
        timers += 1;
        return () => void (timers -= 1);
      },
    };
    const { set, takeAll } = alarms<number>(clock, () => undefined);
    for (let index = 1000; index > 0; index--) set(index, index);
    expect(timers).toBe(1);
    expect([...takeAll()].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, n) => n + 1));
    expect(timers).toBe(0);
  });
});
