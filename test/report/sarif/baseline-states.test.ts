import { expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { rememberResult } from '../../../src/compare/earlier.ts';
import type { Finding, ScanResult } from '../../../src/model/scan-result.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { uuidOf } from '../../../src/report/uuid-v5.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { findingOf, trailSubject } from '../fixture-subjects.ts';
import { sarifProblems } from '../sarif-rules.ts';
import { schemaProblems } from '../sarif-schema.ts';

function finding(name: string, changes: Partial<Finding> = {}): Finding {
  return findingOf('p', trailSubject(name, 'us-east-1'), changes);
}

/** As the command line compares: with the earlier run's findings. */
function compared(before: readonly Finding[], findings: readonly Finding[]): ScanResult {
  const run = {
    id: 'before',
    startedAt: '2026-11-19T02:00:00Z',
    endedAt: '2026-11-19T02:01:00Z',
    caller: '',
  };
  const earlier = { ...resultOf({ policies: [policyOf('p')], findings: before }), run };
  const now = resultOf({ policies: [policyOf('p')], findings });
  return { ...now, comparison: compare(rememberResult(earlier), now) };
}

function states(result: ScanResult): readonly unknown[] {
  const log = JSON.parse([...sarif(result).chunks].join(''));
  expect([...schemaProblems(log), ...sarifProblems(log)]).toEqual([]);
  const { results } = log.runs[0];
  return results.map(({ locations, kind, baselineState }: Shown) => [
    locations[0]?.logicalLocations[0]?.name,
    kind,
    baselineState,
  ]);
}

interface Shown {
  readonly locations: readonly { readonly logicalLocations: readonly { readonly name: string }[] }[];
  readonly kind: string;
  readonly baselineState?: string;
}

const pass = { status: 'pass' } as const;
const observing = (value: string): Partial<Finding> => ({
  facts: [{ result: 'fail', that: 'x', observed: { x: value }, evidence: [] }],
});

test.each<readonly [string, readonly Finding[], readonly Finding[], readonly unknown[]]>([
  ['passes both times', [finding('a', pass)], [finding('a', pass)], [['a', 'pass', 'unchanged']]],
  ['passes and was not there', [], [finding('a', pass)], [['a', 'pass', 'new']]],
  ['fails and passed', [finding('a', pass)], [finding('a')], [['a', 'fail', 'new']]],
  ['fails and was not there', [], [finding('a')], [['a', 'fail', 'new']]],
  ['fails both times', [finding('a')], [finding('a')], [['a', 'fail', 'unchanged']]],
  [
    'fails both times, for another reason',
    [finding('a', observing('old'))],
    [finding('a', observing('new'))],
    [['a', 'fail', 'updated']],
  ],
  ['passes and failed', [finding('a')], [finding('a', pass)], [['a', 'pass', 'updated']]],
  [
    'could not be judged and passed',
    [finding('a', pass)],
    [finding('a', { status: 'error' })],
    [['a', 'open', 'updated']],
  ],
  ['is gone', [finding('a')], [], [['a', 'fail', 'absent']]],
  ['is gone and passed', [finding('a', pass)], [], []],
  [
    'is gone, between others',
    [finding('a'), finding('b', pass), finding('c'), finding('d'), finding('e')],
    [finding('b', pass), finding('d'), finding('d2', pass)],
    [
      ['a', 'fail', 'absent'],
      ['c', 'fail', 'absent'],
      ['b', 'pass', 'unchanged'],
      ['d', 'fail', 'unchanged'],
      ['e', 'fail', 'absent'],
      ['d2', 'pass', 'new'],
    ],
  ],
])('compared with an earlier result: what %s', (_, before, now, expected) => {
  expect(states(compared(before, now))).toEqual(expected);
});

test('the run that was compared with is named by the id that it had', () => {
  const [run] = JSON.parse([...sarif(compared([], [])).chunks].join('')).runs;
  expect(run.baselineGuid).toBe(uuidOf('run\nbefore'));
});

test('changes in another order than the findings are never taken for no changes', () => {
  const result = compared([], [finding('a'), finding('b')]);
  const backwards = { ...result, findings: () => [finding('b'), finding('a')] };
  expect(() => [...sarif(backwards).chunks]).toThrow('not in the order');
});

test('with a baseline, what it does not know is new, and what it knew and is no more is updated', () => {
  const fixed = finding('c', { status: 'pass' });
  const entry = {
    fingerprint: fixed.fingerprint,
    policy: 'p',
    kind: 'trail',
    account: '1',
    subject: 'c',
  } as const;
  const result = resultOf({
    policies: [policyOf('p')],
    findings: [finding('a', { baseline: 'known' }), finding('b'), fixed, finding('d', { status: 'pass' })],
    baseline: { known: 1, added: 0, fixed: [entry], unseen: [] },
  });
  expect(states(result)).toEqual([
    ['a', 'fail', 'unchanged'],
    ['b', 'fail', 'new'],
    ['c', 'pass', 'updated'],
    ['d', 'pass', 'unchanged'],
  ]);
});

test('with neither, none has a state', () => {
  expect(states(resultOf({ policies: [policyOf('p')], findings: [finding('a')] }))).toEqual([
    ['a', 'fail', undefined],
  ]);
});
