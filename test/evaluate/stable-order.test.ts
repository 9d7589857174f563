import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedUnique, withMore } from '../../src/evaluate/stable-order.ts';

const few = fc.array(fc.string({ maxLength: 2 }), { maxLength: 12 });

test('more beside what is sorted is what sorting all would give', () => {
  fc.assert(
    fc.property(few, few, (some, more) => {
      expect(withMore(sortedUnique(some), more)).toEqual(sortedUnique([...some, ...more]));
    }),
  );
});

test('what is there already is not copied', () => {
  const sorted = ['a', 'b', 'c'];
  expect(withMore(sorted, ['b', 'a'])).toBe(sorted);
});
