import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queue } from '../../src/collect/queue.ts';

it('gives back what it was given, in order, like a plain list', () => {
  const step = fc.constantFrom('push', 'push', 'push', 'first', 'shift', 'shift');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const line = queue<number>();
      const list: number[] = [];
      for (const [index, what] of steps.entries()) {
        if (what === 'push') {
          line.push(index);
          list.push(index);
        } else if (what === 'first') {
          line.pushFirst(index);
          list.unshift(index);
        } else {
          expect(line.shift()).toBe(list.shift());
        }
        expect(line.size()).toBe(list.length);
      }
    }),
  );
});

it('forgets what was taken from it while much still waits', () => {
  const line = queue<number>();
  for (let index = 0; index < 10_000; index++) line.push(index);
  for (let index = 0; index < 9_000; index++) expect(line.shift()).toBe(index);
  line.push(10_000);
  expect([line.size(), line.shift()]).toEqual([1001, 9000]);
});
