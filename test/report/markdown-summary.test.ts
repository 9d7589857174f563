import { expect, test } from 'vitest';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
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
    /^## Trailproof: nothing fails\n\n.*Everything could be judged\.\n\n\| critical.*\n.*\n.*\n\n- Management events.*\n\n$/,
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
test('hundreds of policies that fail with long names stay below 1 MiB', () => {
  const names = Array.from({ length: 200 }, (_, index) => `p${index}`);
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
  expect(summary.includes('There is more than fits here')).toBe(true);
  // What comes after the long list is there, too.
  expect(summary.includes('### Why the scan is incomplete')).toBe(true);

  // As short as a comment on a pull request must be.
  const comment = text(result, exit, 65_000);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment.includes('### Why the scan is incomplete')).toBe(true);
});

test('waivers that end soon, frameworks with what fails of them, and where events are recorded', () => {
  const summary = text(decidedResult(), exit);
  expect(summary).toContain(
    '### Waivers to look at\n\n- `logging-on (waivers.yaml:2, platform team) accepts 1',
  );
  expect(summary).toContain(
    '### Frameworks\n\n- CIS AWS Foundations Benchmark 5\\.0\\.0: 1 failing, 1 passing, 1 not assessed\n  - Failing: `3.1`\n',
  );
  expect(summary).toContain(
    '- Management events\\, read and write: recorded in 0 of 2 regions, gaps in **2**\n',
  );
});

test('without a threshold it says nothing of how the run ends', () => {
  const findings = [findingOf('p', trailSubject('main', 'us-east-1'))];
  const summary = text(resultOf({ policies: [policyOf('p')], findings }), undefined);
  expect(summary).toContain('Everything could be judged.');
  expect(summary).not.toContain('This run');
});
