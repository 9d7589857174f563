import { describe, expect, test } from 'vitest';
import { loadCasedPolicies } from '../src/run/policy-check.ts';
import { runCases } from '../src/run/run-cases.ts';

const cased = loadCasedPolicies(undefined, process.cwd());

describe('every case of every built-in policy gives what it expects', () => {
  test.each(cased.map((one) => [one.policy.id, one] as const))('%s', async (_, one) => {
    const mistakes: string[] = [];
    let run = 0;
    for await (const outcome of runCases([one], new AbortController().signal)) {
      run += 1;
      mistakes.push(...outcome.mistakes.map((mistake) => `${outcome.name}: ${mistake}`));
    }
    expect(mistakes).toEqual([]);
    expect(run).toBe(one.cases.length);
    expect(run).toBeGreaterThan(0);
  });
});
