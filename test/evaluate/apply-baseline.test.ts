import { expect, test } from 'vitest';
import { applyBaseline } from '../../src/evaluate/apply-baseline.ts';
import type { VerdictMark } from '../../src/evaluate/findings.ts';
import { fingerprint } from '../../src/evaluate/fingerprint.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import { sha256 } from './evaluate-snapshot.ts';
import { ACCOUNT } from './sample-inventory.ts';
import { markOf, trailOf } from './verdict-marks.ts';

function entryOf(name: string, policy: string = 'logging-on'): BaselineEntry {
  const { kind, account, id } = trailOf(name);
  return {
    fingerprint: fingerprint({ id: policy }, { kind, id }, sha256),
    policy,
    kind,
    account,
    subject: id,
  };
}

interface Situation {
  readonly listed?: readonly BaselineEntry[];
  readonly update?: boolean;
  readonly sawAll?: boolean;
  readonly taken?: readonly number[];
}

function apply(
  marks: readonly VerdictMark[],
  { listed = [], update = false, sawAll = true, taken = [] }: Situation,
): ReturnType<typeof applyBaseline> {
  return applyBaseline({
    baseline: { entries: listed },
    update,
    marks,
    size: marks.length,
    isTaken: (place) => taken.includes(place),
    sight: { organization: false, sawAllOf: (account) => sawAll && account === ACCOUNT },
    policies: new Set(['logging-on']),
  });
}

const listed = [entryOf('main')];

test('what is listed and fails is known, and nothing else', () => {
  const marks = [markOf(trailOf('main')), markOf(trailOf('new'))];
  const { isKnown, known, fixed, unseen } = apply(marks, { listed });
  expect([isKnown(0), isKnown(1), known]).toEqual([true, false, 1]);
  expect([fixed, unseen]).toEqual([[], []]);
});

test('the same subject under another policy is another finding', () => {
  const marks = [markOf(trailOf('main'), { policy: { id: 'logging-on', as: 'other' } })];
  expect(apply(marks, { listed }).isKnown(0)).toBe(false);
});

test.each([
  { now: 'passes', marks: [markOf(trailOf('main'), { status: 'pass' })], sawAll: false, gone: 'fixed' },
  {
    now: 'does not apply',
    marks: [markOf(trailOf('main'), { status: 'not-applicable' })],
    sawAll: false,
    gone: 'fixed',
  },
  {
    now: 'could not be judged',
    marks: [markOf(trailOf('main'), { status: 'error' })],
    sawAll: true,
    gone: 'unseen',
  },
  { now: 'is nowhere, and all was seen', marks: [], sawAll: true, gone: 'fixed' },
  { now: 'is nowhere, and not all was seen', marks: [], sawAll: false, gone: 'unseen' },
] as const)('what is listed and $now is $gone', ({ marks, sawAll, gone }) => {
  const { fixed, unseen } = apply(marks, { listed, sawAll });
  expect({ fixed, unseen }).toEqual({ fixed: [], unseen: [], [gone]: listed });
});

test('what a policy lists that this run does not have stays listed', () => {
  const others = [entryOf('main', 'other')];
  expect(apply([], { listed: others }).unseen).toEqual(others);
});

test('an update knows all that fails and is not spoken of otherwise', () => {
  const marks = ['main', 'new', 'waived'].map((name) => markOf(trailOf(name)));
  const passing = markOf(trailOf('good'), { status: 'pass' });
  const applied = apply([...marks, passing], { listed, update: true, taken: [2] });
  expect([0, 1, 2, 3].map(applied.isKnown)).toEqual([true, true, false, false]);
  expect([applied.known, applied.added]).toEqual([2, 1]);
});
