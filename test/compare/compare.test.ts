import { describe, expect, test } from 'vitest';
import { changeKinds } from '../../src/model/comparison.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { policyOf } from '../report/fixture-policies.ts';
import { findingOf } from '../report/fixture-subjects.ts';
import {
  account,
  accountOf,
  changesOf,
  compared,
  failing,
  hidden,
  onlyChange,
  passing,
  policy,
  regionSubject,
  sample,
  trail,
  trailSubject,
  unknown,
  waived,
} from './sample-results.ts';

const of = (...findings: readonly Finding[]): ScanResult => sample({ findings });
const other = '222233334444';

describe('one finding, before and now', () => {
  test.each([
    ['passes both times', of(passing()), of(passing()), undefined],
    ['fails both times', of(failing()), of(failing()), 'still-failing, none'],
    ['fails now', of(passing()), of(failing()), 'new, environment'],
    ['is there now, and fails', of(), of(failing()), 'new, environment'],
    ['is fixed', of(failing()), of(passing()), 'fixed, environment'],
    [
      'does not apply any more',
      of(failing()),
      of(passing(trail, { status: 'not-applicable' })),
      'fixed, environment',
    ],
    ['is not there any more', of(failing()), of(), 'gone, environment'],
    ['cannot be judged now', of(passing()), of(unknown()), 'newly-unknown, environment'],
    ['failed, and cannot be judged now', of(failing()), of(unknown()), 'newly-unknown, environment'],
    ['can be judged again', of(unknown()), of(passing()), 'seen-again, environment'],
    ['could not be judged, and fails', of(unknown()), of(failing()), 'new, environment'],
    ['could not be judged either time', of(unknown()), of(unknown()), undefined],
    ['is waived', of(failing()), of(waived()), 'waived, decision'],
    ['is waived both times', of(waived()), of(waived()), undefined],
    ['is waived no more', of(waived()), of(failing()), 'new, decision'],
    ['was waived, and is fixed', of(waived()), of(passing()), 'fixed, environment'],
    ['fails, and is accepted already', of(passing()), of(waived()), 'waived, environment'],
    [
      'is in the baseline now',
      of(failing()),
      of(failing(trail, { baseline: 'known' })),
      'still-failing, decision',
    ],
    [
      'fails, and the waiver cannot be seen',
      of(waived()),
      of(failing(trail, { effective: 'error' })),
      'newly-unknown, environment',
    ],
    [
      'weighs more now',
      of(failing()),
      of(failing(trail, { severity: 'critical' })),
      'still-failing, environment',
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(onlyChange(before, after)).toBe(expected);
  });
});

describe('places', () => {
  const there = accountOf(other);
  const inOther = failing({ kind: 'account', id: other, account: other, partition: 'aws' });
  const managed = accountOf(account, { management: true });
  const organization = (
    ...accounts: ScanResult['accounts']
  ): Pick<Parameters<typeof sample>[0] & object, 'accounts' | 'organization'> => ({
    accounts: [managed, ...accounts],
    organization: true,
  });
  const region = failing(regionSubject('eu-west-1'));
  const withoutRegion = accountOf(account, { regions: ['us-east-1'] });
  const leftOut = (reason: string) => ({
    accounts: [withoutRegion],
    excluded: [{ account, region: 'eu-west-1', reason }],
  });

  test.each([
    [
      'an account that was not asked now',
      sample({ accounts: [accountOf(account), there], findings: [inOther] }),
      sample(),
      'not-compared, none',
    ],
    [
      'an account that was not asked before',
      sample(),
      sample({ accounts: [accountOf(account), there], findings: [inOther] }),
      'not-compared, none',
    ],
    [
      'an account that left the organization',
      sample({ ...organization(there), findings: [inOther] }),
      sample(organization()),
      'gone, environment',
    ],
    [
      'one that an incomplete run does not list',
      sample({ ...organization(there), findings: [inOther] }),
      sample({ ...organization(), complete: false }),
      'not-compared, none',
    ],
    [
      'one that is left out now',
      sample({ ...organization(there), findings: [inOther] }),
      sample({ ...organization(), excluded: [{ account: other, reason: 'not-named' }] }),
      'not-compared, none',
    ],
    [
      'one that joined the organization',
      sample(organization()),
      sample({ ...organization(there), findings: [inOther] }),
      'new, environment',
    ],
    [
      'one of another organization',
      sample({ accounts: [accountOf('999900001111', { management: true })], organization: true }),
      sample({ ...organization(there), findings: [inOther] }),
      'not-compared, none',
    ],
    [
      'a region that was not named now',
      sample({ findings: [region] }),
      sample(leftOut('not-named')),
      'not-compared, none',
    ],
    [
      'a region that was not named before',
      sample(leftOut('not-named')),
      sample({ findings: [region] }),
      'not-compared, none',
    ],
    [
      'a region that was switched off',
      sample({ findings: [region] }),
      sample(leftOut('disabled')),
      'gone, environment',
    ],
    [
      'a trail of a region that was switched off',
      sample({ findings: [failing()] }),
      sample(leftOut('disabled')),
      'not-compared, none',
    ],
    [
      'a pass that rests on fewer regions',
      sample({ findings: [failing(trailSubject('main', 'us-east-1'))] }),
      sample({ ...leftOut('not-named'), findings: [passing(trailSubject('main', 'us-east-1'))] }),
      'not-compared, none',
    ],
    [
      'a failure that rests on more regions',
      sample({ ...leftOut('not-named'), findings: [passing(trailSubject('main', 'us-east-1'))] }),
      sample({ findings: [failing(trailSubject('main', 'us-east-1'))] }),
      'not-compared, none',
    ],
    [
      'a failure that stays one with fewer regions',
      sample({ findings: [failing(trailSubject('main', 'us-east-1'))] }),
      sample({ ...leftOut('not-named'), findings: [failing(trailSubject('main', 'us-east-1'))] }),
      'still-failing, none',
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(onlyChange(before, after)).toBe(expected);
  });

  test('a bucket that trails of an account that was not asked may use is not fixed', () => {
    const bucket = { kind: 'log-bucket' as const, id: 'arn:aws:s3:::logs', account, partition: 'aws' };
    const both = { accounts: [accountOf(account), there], findings: [failing(bucket)] };
    expect(onlyChange(sample(both), sample({ findings: [passing(bucket)] }))).toBe('not-compared, none');
    expect(onlyChange(sample(both), sample())).toBe('not-compared, none');
  });

  test('an account that cannot be entered hides what failed in it', () => {
    const before = sample({ accounts: [accountOf(account), there], findings: [inOther] });
    const closed = accountOf(other, { access: 'unreadable', regions: [] });
    const after = sample({ accounts: [accountOf(account), closed], complete: false });
    expect(onlyChange(before, after)).toBe('newly-unknown, environment');
  });
});

describe('what could not be seen', () => {
  test('a trail is not gone where trails may be missing', () => {
    const changes = changesOf(of(failing()), sample({ findings: [hidden()], complete: false }));
    expect(changes.map(({ kind, subject }) => [kind, subject.kind])).toEqual([
      ['newly-unknown', 'account'],
      ['newly-unknown', 'trail'],
    ]);
  });

  test('it is gone where its own account hides nothing, whatever else could not be seen', () => {
    const both = [accountOf(account), accountOf(other)];
    const before = sample({ findings: [failing(), hidden(other)], accounts: both, complete: false });
    const after = sample({ findings: [hidden(other)], accounts: both, complete: false });
    expect(onlyChange(before, after)).toBe('gone, environment');
  });

  test('a key of trails is not gone while any account may hide a trail', () => {
    const key = {
      kind: 'key' as const,
      id: 'arn:aws:kms:eu-west-1:111122223333:key/k',
      account,
      partition: 'aws',
    };
    const both = [accountOf(account), accountOf(other)];
    const before = sample({ findings: [failing(key), hidden(other)], accounts: both, complete: false });
    const after = sample({ findings: [hidden(other)], accounts: both, complete: false });
    expect(onlyChange(before, after)).toBe('newly-unknown, environment');
  });
});

describe('policies', () => {
  const changed = policyOf(policy, { digest: 'sha256:ffff' });
  const facts = (value: boolean): Partial<Finding> => ({
    facts: [{ result: 'pass', that: 'x', observed: { 'trail.on': value, same: 1 }, evidence: [] }],
  });
  const spare = policyOf(policy, { except: [{ account, reason: 'r' }] });
  const until = policyOf(policy, { except: [{ account, reason: 'r', expires: '2026-11-20' }] });
  const weighty = policyOf(policy, { severity: 'critical' });
  const before = (value: boolean): ScanResult => sample({ findings: [failing(trail, facts(value))] });

  test.each([
    ['one that was judged before only', of(failing()), sample({ policies: [] }), 'not-compared, policy'],
    ['one that is judged now only', sample({ policies: [] }), of(failing()), 'not-compared, policy'],
    ['the same, about something else', before(false), of(passing(trail, facts(true))), 'fixed, environment'],
    [
      'another one, about the same',
      before(false),
      sample({ policies: [changed], findings: [passing(trail, facts(false))] }),
      'fixed, policy',
    ],
    [
      'another one, about something else',
      before(false),
      sample({ policies: [changed], findings: [passing(trail, facts(true))] }),
      'fixed, both',
    ],
    [
      'other parameters',
      before(false),
      sample({
        policies: [policyOf(policy, { params: { days: 1 } })],
        findings: [passing(trail, facts(false))],
      }),
      'fixed, policy',
    ],
    [
      'another one, and the subject is new',
      sample({ policies: [policyOf(policy)] }),
      sample({ policies: [changed], findings: [failing()] }),
      'new, both',
    ],
    [
      'another severity',
      of(failing()),
      sample({ policies: [weighty], findings: [failing(trail, { severity: 'critical' })] }),
      'still-failing, policy',
    ],
    [
      'another severity does not make a pass',
      of(failing()),
      sample({ policies: [weighty], findings: [passing()] }),
      'fixed, environment',
    ],
    [
      'an exception',
      of(failing()),
      sample({ policies: [spare], findings: [passing(trail, { status: 'not-applicable' })] }),
      'fixed, policy',
    ],
    [
      'an exception of somebody else',
      of(failing()),
      sample({ policies: [spare], findings: [passing()] }),
      'fixed, environment',
    ],
    [
      'an exception that ended',
      sample({ policies: [until], findings: [passing(trail, { status: 'not-applicable' })] }),
      sample({ policies: [until], findings: [failing()], startedAt: '2026-11-21T02:00:00.000Z' }),
      'new, policy',
    ],
  ])('%s', (_what, then, now, expected) => {
    expect(onlyChange(then, now)).toBe(expected);
  });

  test('are listed with what is different', () => {
    const then = sample({ policies: [policyOf('a'), policyOf('b'), policyOf('c')] });
    const now = sample({
      policies: [
        policyOf('b', { params: { n: 1 }, severity: 'low' }),
        policyOf('c'),
        policyOf('d', { as: 'e' }),
      ],
    });
    expect(
      compared(then, now).policies.map(({ policy: name, change, parts }) => [name, change, parts]),
    ).toEqual([
      ['a', 'removed', []],
      ['b', 'changed', ['params', 'severity']],
      ['e', 'added', []],
    ]);
  });

  test('the same parameters in another order are the same', () => {
    const then = sample({ policies: [policyOf('a', { params: { x: 1, y: 2 } })] });
    const now = sample({ policies: [policyOf('a', { params: { y: 2, x: 1 } })] });
    expect(compared(then, now).policies).toEqual([]);
  });
});

describe('changes', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => trailSubject(name, 'eu-west-1'));
  const before = of(failing(a), failing(b), failing(d), findingOf('z', trail));
  const after = of(failing(a), failing(c), passing(d));

  test('come in the order of policies and subjects, what is gone among the others', () => {
    const told = changesOf(before, after).map(({ kind, subject }) => `${kind} ${subject.name}`);
    expect(told).toEqual(['still-failing a', 'gone b', 'new c', 'fixed d', 'not-compared main']);
  });

  test('are as many as the counts say, and as often as asked', () => {
    const { counts, changes } = compared(before, after);
    for (const kind of changeKinds) {
      expect([...changes([kind])]).toHaveLength(counts[kind]);
      expect([...changes([kind])].every((change) => change.kind === kind)).toBe(true);
    }
    expect([...changes()]).toEqual([...changes()]);
  });

  test('say what was wrong, the statuses and what was observed', () => {
    const read = (observed: Finding['facts'][number]['observed']): Partial<Finding> => ({
      facts: [{ result: 'pass', that: 'x', observed, evidence: [] }],
    });
    const then = of(failing(trail, read({ on: false, left: 1, '(more)': 3, same: [1] })));
    const now = of(passing(trail, read({ on: true, right: 2, '(more)': 4, same: [1] })));
    expect(changesOf(then, now)).toEqual([
      {
        kind: 'fixed',
        cause: 'environment',
        fingerprint: failing().fingerprint,
        policy,
        severity: 'high',
        subject: trail,
        message: 'main does not validate',
        before: 'fail',
        after: 'pass',
        observed: [
          { path: 'on', before: false, after: true },
          { path: 'right', after: 2 },
          { path: 'left', before: 1 },
        ],
      },
    ]);
  });

  test('nobody asks for facts of what did not change', () => {
    let asked = 0;
    const finding: Finding = {
      ...passing(),
      get facts() {
        asked += 1;
        return [];
      },
    };
    const { changes } = compared(of(passing()), of(finding));
    expect([...changes()]).toEqual([]);
    expect(asked).toBe(0);
  });
});
