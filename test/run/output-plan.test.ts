import { expect, test } from 'vitest';
import { planOutputs } from '../../src/run/output-plan.ts';

test('an empty --output-dir, as an unset variable leaves it, is not the folder that one is in', () => {
  const plan = (outputDir: string): unknown =>
    planOutputs({ formats: [], outputDir, cwd: '/work', quiet: true });
  expect(() => plan('')).toThrow('--output-dir names no folder');
  expect(plan('.')).toHaveLength(3);
});

test('standard output is one place, whatever it is called', () => {
  const plan = (...formats: string[]): unknown =>
    planOutputs({ formats, outputDir: undefined, cwd: '/work', quiet: false });
  expect(plan('json=/dev/stdout')).toEqual([{ format: 'json', target: { kind: 'stdout' } }]);
  expect(() => plan('json=/dev/stdout', 'csv')).toThrow('json and csv to standard output at once');
});
