import { expect, it } from 'vitest';
import { busiestSecond } from '../../src/simulator/busiest-second.ts';

it('counts what comes within any second, of each key apart', () => {
  const seconds = busiestSecond();
  for (const time of [0, 900, 1000, 1100, 1899, 1900, 5000]) seconds.count('a', 'one', time);
  seconds.count('a', 'other', 1100);
  seconds.count('b', 'one', 0);
  // From 900 to 1899; what came at 900 is a whole second away from 1900.
  expect(seconds.most()).toEqual({ a: 4, b: 1 });
});
