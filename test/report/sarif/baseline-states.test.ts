import { expect, test } from 'vitest';
import type { Change, Comparison } from '../../../src/model/comparison.ts';
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

function change(name: string, changes: Partial<Change>): Change {
  const { fingerprint, policy, severity, subject, message } = finding(name);
  const common = { fingerprint, policy, severity, subject, message, observed: [] };
  return { ...common, kind: 'new', cause: 'environment', ...changes };
}

function compared(findings: readonly Finding[], changes: readonly Change[]): ScanResult {
  const counts: Comparison['counts'] = {
    new: 0,
    fixed: 0,
    gone: 0,
    'still-failing': 0,
    'newly-unknown': 0,
    'seen-again': 0,
    waived: 0,
    'not-compared': 0,
  };
  const run = { id: 'before', startedAt: '2026-11-19T02:00:00Z', endedAt: '2026-11-19T02:01:00Z' };
  return {
    ...resultOf({ policies: [policyOf('p')], findings }),
    comparison: {
      before: { run, toolVersion: '0.1.0', complete: true },
      counts,
      policies: [],
      caveats: [],
      changes: () => changes,
    },
  };
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

test('compared with an earlier result, every result has a state, and what is gone is absent', () => {
  const findings = [
    finding('b', { status: 'pass' }),
    finding('c'),
    finding('d'),
    finding('e', { status: 'pass' }),
    finding('g', { status: 'error' }),
    finding('h'),
  ];
  const changes = [
    change('a', { kind: 'gone', before: 'fail' }),
    change('c', { kind: 'new', before: 'pass', after: 'fail' }),
    change('d', { kind: 'still-failing', cause: 'none', before: 'fail', after: 'fail' }),
    change('e', { kind: 'fixed', before: 'fail', after: 'pass' }),
    change('f', { kind: 'not-compared', before: 'fail' }),
    change('g', { kind: 'newly-unknown', before: 'pass', after: 'error' }),
    change('h', { kind: 'not-compared', after: 'fail' }),
    change('i', { kind: 'gone', before: 'fail' }),
  ];
  expect(states(compared(findings, changes))).toEqual([
    ['a', 'fail', 'absent'],
    ['b', 'pass', 'unchanged'],
    ['c', 'fail', 'new'],
    ['d', 'fail', 'unchanged'],
    ['e', 'pass', 'updated'],
    ['g', 'open', 'updated'],
    ['h', 'fail', 'new'],
    ['i', 'fail', 'absent'],
  ]);
});

test.each([
  ['environment', 'updated'],
  ['policy', 'updated'],
  ['none', 'unchanged'],
] as const)('what still fails, and of which changed: %s, is %s', (cause, state) => {
  const still = change('a', { kind: 'still-failing', cause, before: 'fail', after: 'fail' });
  expect(states(compared([finding('a')], [still]))).toEqual([['a', 'fail', state]]);
});

test('the run that was compared with is named by the id that it had', () => {
  const [run] = JSON.parse([...sarif(compared([], [])).chunks].join('')).runs;
  expect(run.baselineGuid).toBe(uuidOf('run\nbefore'));
});

test('changes in another order than the findings are never taken for no changes', () => {
  const changes = [
    change('b', { kind: 'new', before: 'pass', after: 'fail' }),
    change('a', { kind: 'new', before: 'pass', after: 'fail' }),
  ];
  const { chunks } = sarif(compared([finding('a'), finding('b')], changes));
  expect(() => [...chunks]).toThrow('not in the order');
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
