import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glob } from '../../../src/policy/cel/glob.ts';

test.each([
  ['main', 'main', true],
  ['main', 'mai', false],
  ['main', 'm?in', true],
  ['main', 'm*', true],
  ['main', '*m*a*n*', true],
  ['main', '*x*', false],
  ['', '*', true],
  ['', '?', false],
  ['a*b', 'a*b', true],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
])('%j by %j is %s', (text, pattern, expected) => {
  expect(glob(text, pattern)).toBe(expected);
});

test('matches what the regular expression of the same meaning matches', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(letters, patterns, (text, pattern) => {
      const same = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
      expect(glob(text, pattern)).toBe(same.test(text));
    }),
    { numRuns: 3000 },
  );
});

test('a pattern of many stars over a long text is quick', () => {
  const started = performance.now();
  expect(glob('a'.repeat(10_000), `${'*a'.repeat(100)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
