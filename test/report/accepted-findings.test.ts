import type { Result, SarifLog } from '@microsoft/sarif';
import { expect, test } from 'vitest';
import { outputsOf } from '../../src/action/outputs.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { annotations } from '../../src/report/annotations.ts';
import { html } from '../../src/report/html.ts';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { sarif } from '../../src/report/sarif.ts';
import { sarifGithub } from '../../src/report/sarif-github.ts';
import { resultOf } from './fixture.ts';
import { waiver } from './fixture-decisions.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

const exit = { code: 0, failOn: 'low' } as const;

function failing(name: string, changes: Partial<Finding> = {}): Finding {
  return findingOf('logging-on', trailSubject(name, 'eu-west-1'), {
    status: 'fail',
    message: `${name} is off`,
    ...changes,
  });
}

const waived = failing('sandbox', { waiver, effective: 'waived' });
const known = failing('old', { baseline: 'known' });

function resultWith(...findings: readonly Finding[]): ScanResult {
  const entry = { ...waiver, policy: 'logging-on', subjects: [{ name: 'sandbox' }] };
  return resultOf({
    policies: [policyOf('logging-on')],
    findings,
    waivers: [
      { ...entry, state: 'active', matched: 1, source: { path: 'waivers.yaml', line: 2 } },
      { ...entry, state: 'expiring', matched: 1, source: { path: 'waivers.yaml', line: 12 } },
    ],
    baseline: { known: 1, added: 0, fixed: [], unseen: [] },
  });
}

const accepted = resultWith(waived, known);
const both = resultWith(waived, failing('new'), known);
const text = (chunks: Iterable<string>): string => [...chunks].join('');

test('the summary of a job leaves accepted findings out, and says how many there are', () => {
  const [clean, mixed] = [accepted, both].map((result) => text(markdownSummary(result, exit)));
  expect(clean).toContain('## Trailproof: nothing new fails');
  expect(mixed).toContain('## Trailproof: 1 finding fails');
  for (const page of [clean, mixed]) {
    expect(page).toContain('| waived | known from the baseline |');
    expect(page).toContain('(waivers.yaml:12, platform team) accepts 1 finding and ends on 2026-12-31');
    expect(page).not.toContain('sandbox is off');
    expect(page).not.toContain('old is off');
  }
  expect(mixed).toContain('new is off');
});

test('annotations leave accepted findings out, and one says how many there are', () => {
  expect(annotations(accepted, exit)).toMatchObject([
    {
      level: 'notice',
      message: expect.stringContaining(
        'do not count: 1 waived, 1 known from the baseline.\nexpiring: logging-on',
      ),
    },
  ]);
  const [error, notice, ...others] = annotations(both, exit);
  expect([error?.level, notice?.level, others]).toEqual(['error', 'notice', []]);
  expect(error?.message).toContain('new is off');
  expect(error?.message).not.toContain('sandbox');
});

test('the verdict of the action is of what counts', () => {
  const verdict = (result: ScanResult): string => outputsOf({ result, code: 0, failures: [] }, [], 0).verdict;
  expect([verdict(accepted), verdict(both)]).toEqual(['pass', 'fail']);
});

const resultsOf = (chunks: Iterable<string>): readonly Result[] =>
  (JSON.parse(text(chunks)) as SarifLog).runs.flatMap((run) => run.results ?? []);
const sentence = (words: string): object => ({ message: { text: expect.stringContaining(words) } });

test('SARIF has waivers as suppressions, on every result or on none', () => {
  const results = resultsOf(sarif(both).chunks);
  expect(results).toMatchObject([
    {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'rebuilt every night Owner: platform team. Ticket: SEC-123. Until 2026-12-31.',
          guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      ],
    },
    { ...sentence('new is off'), suppressions: [] },
    { suppressions: [], properties: { baseline: 'known' } },
  ]);
  const decided = { ...both, waivers: [] };
  for (const result of resultsOf(sarif({ ...decided, findings: () => [known] }).chunks))
    expect(result).not.toHaveProperty('suppressions');
});

test('what may be waived is under review, which is not accepted', () => {
  const undecided = resultWith(failing('unsure', { effective: 'error' }));
  expect(resultsOf(sarif(undecided).chunks)).toMatchObject([
    { kind: 'fail', level: 'error', suppressions: [{ status: 'underReview' }] },
  ]);
  expect(resultsOf(sarifGithub(undecided).chunks)).toMatchObject([sentence('unsure is off')]);
});

test('on GitHub, what is waived is no alert, and what the baseline knows is one: nobody accepted it', () => {
  expect(resultsOf(sarifGithub(both).chunks)).toMatchObject([
    sentence('new is off'),
    { ...sentence('old is off'), properties: { baseline: 'known' } },
  ]);
});

test('where SARIF for GitHub leaves results out, known ones go first', () => {
  const { chunks, warnings } = sarifGithub(both, { mostResults: 1 });
  expect(resultsOf(chunks)).toMatchObject([sentence('new is off')]);
  expect(warnings).toEqual([
    expect.stringContaining('1 of 2 failing findings that are not waived were left out'),
  ]);
});

test('HTML tags what is accepted, lists the waivers and counts the rest', () => {
  const page = text(html(both).chunks);
  expect(page).toContain('Waived until 2026-12-31 by platform team: rebuilt every night');
  expect(page).toContain('Known from the baseline');
  expect(page).toContain('href="#waivers"');
  expect(page).toContain('Not counted: 1 waived, 1 known from the baseline.');
  const without = text(html(resultOf({ policies: [policyOf('logging-on')] })).chunks);
  expect(without).not.toContain('href="#waivers"');
  expect(without).not.toContain('id="waivers"');
});
