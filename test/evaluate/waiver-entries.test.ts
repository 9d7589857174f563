import { describe, expect, test } from 'vitest';
import { applyWaivers } from '../../src/evaluate/apply-waivers.ts';
import type { VerdictMark } from '../../src/evaluate/findings.ts';
import { waiverEntries } from '../../src/evaluate/waiver-entries.ts';
import { type Sight, sightOf } from '../../src/evaluate/what-was-seen.ts';
import { known } from '../../src/model/observed.ts';
import type { Scope, WaiverState } from '../../src/model/scan-result.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { ACCOUNT, OTHER_ACCOUNT } from './sample-inventory.ts';
import { sampleWaiver } from './sample-waiver.ts';
import { markOf, trailOf } from './verdict-marks.ts';

const today = '2026-11-21';
const main = trailOf('main');

interface Looked {
  readonly complete?: boolean;
  readonly organization?: boolean;
  readonly excluded?: Scope['excluded'];
  readonly unreadable?: readonly string[];
}

function sight({
  complete = true,
  organization = false,
  excluded = [],
  unreadable = [],
}: Looked = {}): Sight {
  const accounts = [
    { id: ACCOUNT, access: 'read' as const },
    ...unreadable.map((id) => ({ id, access: 'unreadable' as const })),
  ];
  return sightOf({ asked: { ...callersAccount, organization }, excluded }, accounts, complete);
}

function stateOf(
  changes: Partial<Waiver>,
  marks: readonly VerdictMark[],
  seen: Sight,
): WaiverState | undefined {
  const waivers = [sampleWaiver(changes)];
  const placeOf = () => known(undefined, []);
  const { uses } = applyWaivers({ waivers, marks, size: marks.length, today, placeOf });
  return waiverEntries({ uses, today, sight: seen, policies: new Set(['logging-on']) })[0]?.state;
}

test.each<readonly [string, Partial<Waiver>, WaiverState]>([
  ['holds long', { expires: '2027-01-31' }, 'active'],
  ['ends in 31 days', { expires: '2026-12-22' }, 'active'],
  ['ends in 30 days', { expires: '2026-12-21' }, 'expiring'],
  ['ends today', { expires: '2026-11-21' }, 'expiring'],
  ['ended yesterday', { expires: '2026-11-20' }, 'expired'],
  ['was decided later', { created: '2026-11-23', expires: '2027-01-31' }, 'not-yet'],
])('a waiver that %s', (_words, changes, state) => {
  expect(stateOf(changes, [markOf(main)], sight())).toBe(state);
});

describe('a waiver that accepts nothing is unused', () => {
  const narrow = [{ account: ACCOUNT, region: 'us-east-1', reason: 'not-named' }];
  const passing = [markOf(main, { status: 'pass' })];
  test.each<readonly [string, Partial<Waiver>, readonly VerdictMark[], Looked, WaiverState]>([
    ['where all was seen', {}, [], {}, 'unused'],
    ['where the subject passes', { subjects: [{ id: main.id }] }, passing, { complete: false }, 'unused'],
    ['not in an incomplete run', {}, passing, { complete: false }, 'active'],
    [
      'not where the subject could not be judged',
      { subjects: [{ id: main.id }] },
      [markOf(main, { status: 'error' })],
      { complete: false },
      'active',
    ],
    ['not where regions were left out', {}, [], { excluded: narrow }, 'active'],
    [
      'where regions are disabled',
      {},
      [],
      { excluded: [{ account: ACCOUNT, region: 'x', reason: 'disabled' }] },
      'unused',
    ],
    ['not for an account that nobody asked', { subjects: [{ account: OTHER_ACCOUNT }] }, [], {}, 'active'],
    [
      'not for a trail of an account that nobody asked',
      { subjects: [{ arn: `arn:aws:cloudtrail:*:${OTHER_ACCOUNT}:trail/x` }] },
      [],
      {},
      'active',
    ],
    [
      'for an account that the organization does not have',
      { subjects: [{ account: OTHER_ACCOUNT }] },
      [],
      { organization: true },
      'unused',
    ],
    [
      'not for an account that was left out',
      { subjects: [{ account: '4*' }] },
      [],
      { organization: true, excluded: [{ account: OTHER_ACCOUNT, reason: 'a lab' }] },
      'active',
    ],
    [
      'not for an account that could not be entered',
      { subjects: [{ account: '4*' }] },
      [],
      { organization: true, unreadable: [OTHER_ACCOUNT] },
      'active',
    ],
    ['not by unit where nobody asked for units', { subjects: [{ ou: 'Root/*' }] }, [], {}, 'active'],
    ['by unit in an organization', { subjects: [{ ou: 'Root/*' }] }, [], { organization: true }, 'unused'],
    ['not for a policy that this run does not have', { policy: 'other' }, [], {}, 'active'],
    [
      'only if no entry of it may be needed',
      { subjects: [{ id: main.id }, { name: 'x*' }] },
      passing,
      { complete: false },
      'active',
    ],
    ['not where it expired', { expires: '2026-11-20' }, [], {}, 'expired'],
  ])('%s', (_words, changes, marks, looked, state) => {
    expect(stateOf({ expires: '2027-01-31', ...changes }, marks, sight(looked))).toBe(state);
  });
});
