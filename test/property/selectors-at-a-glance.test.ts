import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedAtAGlance } from '../../src/selectors/at-a-glance.ts';
import { complement } from '../../src/selectors/intersects.ts';
import { hasUncovered } from '../../src/selectors/uncovered.ts';
import { anyBox, patience, worlds } from './selector-worlds.ts';

test('a glance says what the whole search says, or nothing', patience, () => {
  const seen = { yes: 0, no: 0, nothing: 0 };
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const glance = sharedAtAGlance(a, b);
      seen[glance ?? 'nothing'] += 1;
      if (glance !== undefined) expect(hasUncovered([a], complement(b))).toBe(glance);
    }),
    { numRuns: worlds },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(worlds / 100);
});
