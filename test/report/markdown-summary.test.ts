import { expect, test } from 'vitest';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

const exit = { code: 3, failOn: 'low' } as const;
const text = (...given: Parameters<typeof markdownSummary>): string =>
  [...markdownSummary(...given)].join('');

test('verdict, counts, what fails with its first subjects, and what could not be seen', async () => {
  await expect(text(exampleResult(), exit)).toMatchFileSnapshot('golden/summary.md.txt');
});

test('a clean account', () => {
  expect(text(resultOf({}), { code: 0, failOn: 'low' })).toMatch(
    /^## Trailproof: nothing fails\n\n.*Everything could be judged\.\n\n\| critical.*\n.*\n.*\n\n$/,
  );
});

test.each([
  ['low', 'This run fails: findings count from **low** on.'],
  ['critical', 'Findings count from **critical** on only.'],
  ['none', 'No finding fails this run.'],
] as const)('fail-on %s', (failOn, words) => {
  const findings = [findingOf('p', trailSubject('main', 'us-east-1'), { severity: 'medium' })];
  expect(text(resultOf({ policies: [policyOf('p')], findings }), { code: 1, failOn })).toContain(words);
});

/** GitHub refuses a summary of more than 1 MiB. */
test('thousands of policies that fail with long names stay below 1 MiB', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `p${index}`);
  const long = '漢'.repeat(5000);
  const result = resultOf({
    policies: names.map((name) => policyOf(name, { title: long, fix: { summary: long } })),
    findings: names.flatMap((policy) =>
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) =>
        findingOf(policy, trailSubject(`other${name}${long}`, 'us-east-1'), { message: `${name} ${long}` }),
      ),
    ),
    complete: false,
    incompleteBecause: names.map((name) => `${name}${long}`),
  });
  const summary = text(result, exit);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  // Not `toContain`: a failure would print all of it.
  expect(summary.includes('There is more than a summary may hold')).toBe(true);
});
