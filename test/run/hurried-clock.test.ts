import { expect, test } from 'vitest';
import { hurriedClock } from '../../src/run/hurried-clock.ts';

test('a wait of an hour is over at once, and as long by the clock itself', async () => {
  const clock = hurriedClock(1_000_000);
  const hour = 3_600_000;
  const before = clock.now();
  await new Promise<void>((resolve) => clock.after(hour, resolve));
  expect(clock.now() - before).toBeGreaterThanOrEqual(hour / 2);
});

test('a wait can be taken back', async () => {
  const clock = hurriedClock(1_000_000);
  let woken = false;
  const cancel = clock.after(1_000_000, () => {
    woken = true;
  });
  cancel();
  await new Promise<void>((resolve) => clock.after(20_000_000, resolve));
  expect(woken).toBe(false);
});
