import { describe, expect, test } from 'vitest';
import { describeMistake } from '../src/run/describe-mistakes.ts';
import { loadCasedPolicies } from '../src/run/policy-check.ts';
import { testMutations } from '../src/run/test-mutations.ts';

const cased = loadCasedPolicies(undefined, process.cwd());

describe('every case of every built-in policy gives what it expects, and the cases catch its mutations', () => {
  test.each(cased.map((one) => [one.policy.id, one] as const))('%s', async (_, one) => {
    const report = await testMutations(one, new AbortController().signal);
    const mistakes = report.failing.flatMap(({ name, mistakes: made }) =>
      made.flatMap((mistake) => describeMistake(mistake, one.file)).map((line) => `${name}: ${line}`),
    );
    expect(mistakes).toEqual([]);
    expect(one.cases.length).toBeGreaterThan(0);
    expect(report.all).toBeGreaterThan(0);
    expect(report.survivors.map(({ line, column, change }) => `${line}:${column} ${change}`)).toEqual([]);
    expect(report.stale.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    expect(report.oneSided).toEqual([]);
  });
});
