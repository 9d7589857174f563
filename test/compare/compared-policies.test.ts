import { describe, expect, test } from 'vitest';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { policyOf } from '../report/fixture-policies.ts';
import { account, compared, failing, onlyChange, passing, policy, sample, trail } from './sample-results.ts';

const of = (...findings: readonly Finding[]): ScanResult => sample({ findings });

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
