import { describe, expect, test } from 'vitest';
import { changeKinds } from '../../src/model/comparison.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { findingOf } from '../report/fixture-subjects.ts';
import {
  changesOf,
  compared,
  failing,
  onlyChange,
  passing,
  policy,
  sample,
  trail,
  trailSubject,
  unknown,
  waived,
} from './sample-results.ts';

const of = (...findings: readonly Finding[]): ScanResult => sample({ findings });

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
    [
      'fails now, and a baseline knows it',
      of(passing()),
      of(failing(trail, { baseline: 'known' })),
      'new, environment',
    ],
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
