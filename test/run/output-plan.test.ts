import { expect, test } from 'vitest';
import { planOutputs } from '../../src/run/output-plan.ts';

test('an empty --output-dir, as an unset variable leaves it, is not the folder that one is in', () => {
  const plan = (outputDir: string): unknown =>
    planOutputs({ formats: [], outputDir, cwd: '/work', quiet: true });
  expect(() => plan('')).toThrow('--output-dir names no folder');
  expect(plan('.')).toHaveLength(3);
});
