import { describe, expect, test } from 'vitest';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import {
  account,
  accountOf,
  changesOf,
  failing,
  hidden,
  onlyChange,
  passing,
  regionSubject,
  sample,
  trailSubject,
} from './sample-results.ts';

const of = (...findings: readonly Finding[]): ScanResult => sample({ findings });
const other = '222233334444';

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
