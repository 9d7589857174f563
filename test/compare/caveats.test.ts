import { expect, test } from 'vitest';
import { policyOf } from '../report/fixture-policies.ts';
import { account, accountOf, compared, policy, type Sample, sample } from './sample-results.ts';

const whole = sample();
const others = ['1', '2', '3', '4', '5', '6', '7'].map((end) => accountOf(`22223333444${end}`));
const managed = (id: string): Sample => ({
  accounts: [accountOf(id, { management: true })],
  organization: true,
});
const withoutRegions = (...names: readonly string[]): Sample => ({
  accounts: [accountOf(account, { regions: [] })],
  excluded: names.map((region) => ({ account, region, reason: 'not-named' })),
});

test.each<[string, Sample, Sample, readonly string[]]>([
  ['alike', {}, {}, []],
  [
    'the later one first',
    { startedAt: '2026-11-21T02:00:00.000Z' },
    {},
    [
      'The result that is compared with is the later one: 2026-11-21T02:00:00.000Z, after 2026-11-20T02:00:00.000Z.',
    ],
  ],
  [
    'two versions',
    { version: '0.1.0' },
    { version: '0.2.0' },
    ['Trailproof 0.1.0 made the earlier result and 0.2.0 this one: a verdict may be another one for that.'],
  ],
  [
    'both incomplete',
    { complete: false },
    { complete: false },
    [
      'The earlier run was incomplete: what is new may have been there, unseen.',
      'This run is incomplete: what could not be seen is neither fixed nor gone.',
    ],
  ],
  [
    'many accounts fewer',
    { accounts: [accountOf(account), ...others] },
    {},
    [
      '7 accounts (222233334441, 222233334442, 222233334443, 222233334444, 222233334445 and 2 more) were looked at before and not now: what failed there is not fixed by that.',
    ],
  ],
  [
    'one account more',
    {},
    { accounts: [accountOf(account), ...others.slice(0, 1)] },
    ['Account 222233334441 was not looked at before: what fails there may be old.'],
  ],
  [
    'two organizations',
    managed(account),
    managed('222233334441'),
    [
      'The results are of two organizations, managed from 111122223333 and from 222233334441.',
      'Account 111122223333 was looked at before and not now: what failed there is not fixed by that.',
      'Account 222233334441 was not looked at before: what fails there may be old.',
    ],
  ],
  [
    'fewer regions',
    {},
    withoutRegions('eu-west-1', 'us-east-1'),
    ['2 regions (eu-west-1, us-east-1) of account 111122223333 were looked at before and left out now.'],
  ],
  [
    'more regions',
    withoutRegions('eu-west-1'),
    {},
    ['Region eu-west-1 of account 111122223333 was looked at now and left out before.'],
  ],
  [
    'other policies',
    { policies: [policyOf('a')] },
    { policies: [policyOf('b'), policyOf('c')] },
    [
      '2 policies (b, c) were judged now and not before: what fails by that is not compared.',
      'Policy a was judged before and not now: what failed by that is not fixed.',
    ],
  ],
])('%s', (_what, before, after, expected) => {
  expect(compared(sample(before), sample(after)).caveats).toEqual(expected);
});

test('a region that the other run does not have is no caveat', () => {
  const disabled = sample({ excluded: [{ account, region: 'me-south-1', reason: 'disabled' }] });
  expect(compared(disabled, whole).caveats).toEqual([]);
  expect(compared(whole, sample({ policies: [policyOf(policy)] })).before).toEqual({
    run: { id: '4a1c22d0', startedAt: '2026-11-20T02:00:00.000Z', endedAt: '2026-11-20T02:00:12.345Z' },
    toolVersion: '0.1.0',
    complete: true,
  });
});
