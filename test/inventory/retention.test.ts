import { describe, expect, test } from 'vitest';
import type { LogPlace } from '../../src/inventory/log-keys.ts';
import { isReplicated, keptDays, keptForEver, type LogPlaces } from '../../src/inventory/retention.ts';
import type { LifecycleRule, ObjectLock } from '../../src/model/bucket-rules.ts';
import type { Bucket } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { bucket, fault } from '../evaluate/sample-inventory.ts';

const owner = '111122223333';
const other = '444455556666';
const anyone: LogPlace = { prefix: '' };
const one: LogPlace = { prefix: '', account: owner };

type Rule = Partial<Omit<LifecycleRule, 'filter'>> & { readonly filter?: Partial<LifecycleRule['filter']> };

function rule({ filter = {}, ...action }: Rule): LifecycleRule {
  return { enabled: true, transitions: [], ...action, filter: { prefix: '', tags: [], ...filter } };
}
const expire = (days: number, prefix = ''): LifecycleRule =>
  rule({ expiration: { kind: 'after', days }, filter: { prefix } });
const remove = (days: number, prefix = '', newerVersions = 0): LifecycleRule =>
  rule({ noncurrentExpiration: { days, newerVersions }, filter: { prefix } });

const noKey = known(false, ['describe']);

function at(...places: readonly LogPlace[]): LogPlaces {
  return { certain: places, possible: places, faults: [], evidence: ['describe'], withKey: noKey };
}

function kept(
  rules: readonly LifecycleRule[],
  {
    versioning = '',
    lock = 0,
    places = at(anyone),
  }: { versioning?: string; lock?: number; places?: LogPlaces } = {},
): readonly (number | undefined)[] {
  const objectLock: ObjectLock = { enabled: lock > 0, mode: lock > 0 ? 'COMPLIANCE' : '', days: lock };
  const facts = bucket('logs', {
    lifecycle: known(rules, ['lifecycle']),
    versioning: known(versioning, ['versioning']),
    objectLock: known(objectLock, ['lock']),
  });
  return (['logs', 'digests'] as const).map((kind) => {
    const days = keptDays(kind, facts, places);
    return days.known ? days.value : undefined;
  });
}
const ever = [keptForEver, keptForEver];

/* https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html, "Elements to describe lifecycle
actions", and lifecycle-conflicts.html. */
describe('a bucket that keeps no versions', () => {
  test.each<[string, readonly LifecycleRule[], readonly number[]]>([
    ['has no rules: for ever', [], ever],
    ['expires everything', [expire(365)], [365, 365]],
    ['expires after ages, which is no more than for ever', [expire(2_000_000)], ever],
    ['has two rules: the shorter one counts', [expire(3650), expire(365, 'AWSLogs/')], [365, 365]],
    ['has a rule that is off', [{ ...expire(1), enabled: false }], ever],
    [
      'only moves objects',
      [rule({ transitions: [{ of: 'current', storageClass: 'GLACIER', days: 1 }] })],
      ever,
    ],
    ['only ends uploads', [rule({ abortsUploadsAfterDays: 1 })], ever],
    ['only removes delete markers', [rule({ expiration: { kind: 'markers', removed: true } })], ever],
    [
      'expires on a date, and what comes later at once',
      [rule({ expiration: { kind: 'on', date: '2099-01-01' } })],
      [0, 0],
    ],
    ['expires other folders', [expire(1, 'exports/'), expire(1, 'AWSLogs2/'), expire(1, 'awslogs/')], ever],
    ['expires a shorter prefix', [expire(30, 'AWS')], [30, 30]],
    ['expires the digests alone', [expire(30, `AWSLogs/${owner}/CloudTrail-Digest/`)], [keptForEver, 30]],
    ['expires log files alone', [expire(30, `AWSLogs/${owner}/CloudTrail/`)], [30, keptForEver]],
    ['expires what begins as both do', [expire(30, `AWSLogs/${owner}/CloudTrail`)], [30, 30]],
    ['expires Insights', [expire(30, `AWSLogs/${owner}/CloudTrail-Insight/`)], [30, keptForEver]],
    ['expires one region', [expire(30, `AWSLogs/${owner}/CloudTrail/us-east-1/`)], [30, keptForEver]],
    [
      'expires another service’s logs',
      [expire(30, `AWSLogs/${owner}/Config/`), expire(1, `AWSLogs/${owner}/elasticloadbalancing`)],
      ever,
    ],
    ['expires the organization’s folder', [expire(30, 'AWSLogs/o-a1b2c3d4e5/')], [30, 30]],
    [
      'expires the organization’s digests',
      [expire(30, `AWSLogs/o-a1b2c3d4e5/${owner}/CloudTrail-Digest/eu`)],
      [keptForEver, 30],
    ],
    [
      'expires what cannot be a folder of an account',
      [expire(30, 'AWSLogs/123/'), expire(1, 'AWSLogs/x')],
      ever,
    ],
    [
      'expires what has tags, and log files have none',
      [rule({ expiration: { kind: 'after', days: 1 }, filter: { tags: ['a=b'] } })],
      ever,
    ],
    [
      'expires small objects, and log files may be small',
      [rule({ expiration: { kind: 'after', days: 9 }, filter: { smallerThan: 1000 } })],
      [9, 9],
    ],
    [
      'expires large objects, and log files may be large',
      [rule({ expiration: { kind: 'after', days: 9 }, filter: { largerThan: 1000 } })],
      [9, 9],
    ],
    ['has no versions that could be noncurrent', [remove(1)], ever],
    ['expires current ones all the same', [expire(365), remove(1)], [365, 365]],
  ])('%s', (_, rules, expected) => {
    expect(kept(rules)).toEqual(expected);
  });
});

describe('a bucket that keeps versions', () => {
  test.each<[string, readonly LifecycleRule[], readonly number[]]>([
    ['only gets delete markers', [expire(365)], ever],
    ['removes noncurrent versions, of which there are none', [remove(1)], ever],
    ['removes them after they are expired', [expire(365), remove(30)], [395, 395]],
    ['takes the shortest of each', [expire(365), expire(400), remove(90), remove(30)], [395, 395]],
    ['removes what nobody expires', [expire(10, 'exports/'), remove(30)], ever],
    [
      'expires and removes different files',
      [expire(10, `AWSLogs/${owner}/`), remove(30, `AWSLogs/${other}/`)],
      ever,
    ],
    ['removes some of what it expires', [expire(10, 'AWSLogs/'), remove(30, `AWSLogs/${other}/`)], [40, 40]],
    ['keeps the newest noncurrent version, and there is only one', [expire(365), remove(30, '', 1)], ever],
    ['expires on a date', [rule({ expiration: { kind: 'on', date: '2020-01-01' } }), remove(30)], [30, 30]],
  ])('%s', (_, rules, expected) => {
    expect(kept(rules, { versioning: 'Enabled' })).toEqual(expected);
  });

  test('keeps none any more where versioning is suspended', () => {
    expect(kept([expire(365), remove(30)], { versioning: 'Suspended' })).toEqual([365, 365]);
  });
});

test.each([
  [[expire(10), remove(5)], 400, [400, 400]],
  [[expire(500), remove(5)], 400, [505, 505]],
  [[], 400, ever],
  [[expire(10), remove(5)], 50_000, ever],
])('a lock is at least kept for its days: %#', (rules, lock, expected) => {
  expect(kept(rules, { versioning: 'Enabled', lock })).toEqual(expected);
});

describe('where the files are', () => {
  test.each<[string, string, readonly LogPlace[], number]>([
    ['below the prefix of the trail', 'logs/AWSLogs/', [{ prefix: 'logs' }], 30],
    ['and not at the top', 'AWSLogs/', [{ prefix: 'logs' }], keptForEver],
    ['below a prefix with folders', 'a/b/AWSLogs/', [{ prefix: 'a/b' }], 30],
    ['below any prefix of several trails', 'two/', [{ prefix: 'one' }, { prefix: 'two' }], 30],
    ['of its owner alone', `AWSLogs/${owner}/`, [one], 30],
    ['of nobody else', `AWSLogs/${other}/`, [one], keptForEver],
    ['of nobody whose id begins otherwise', 'AWSLogs/4444', [one], keptForEver],
    ['in no folder of the organization', 'AWSLogs/o-a1b2c3d4e5/', [one], keptForEver],
  ])('%s', (_, prefix, places, expected) => {
    expect(kept([expire(30, prefix)], { places: at(...places) })[0]).toBe(expected);
  });
});

describe('what could not be read matters only where it could change the number', () => {
  const lost = fault('lost');
  const withKey = unknown(lost);
  const hidden: LogPlaces = { certain: [one], possible: 'anywhere', faults: [lost], evidence: [], withKey };
  const asked = (changes: Partial<Bucket>, places = at(one)): unknown => {
    const days = keptDays(
      'logs',
      bucket('logs', { versioning: known('', ['versioning']), ...changes }),
      places,
    );
    return days.known ? days.value : days.faults.map(({ id }) => id);
  };
  const rules = (...list: readonly LifecycleRule[]): Partial<Bucket> => ({ lifecycle: known(list, ['l']) });
  const lock = known<ObjectLock>({ enabled: true, mode: 'COMPLIANCE', days: keptForEver }, ['lock']);

  test.each<[string, Partial<Bucket>, LogPlaces, unknown]>([
    ['the rules', { lifecycle: unknown(lost) }, at(one), ['lost']],
    [
      'the rules behind an endless lock',
      { lifecycle: unknown(lost), objectLock: lock },
      at(one),
      keptForEver,
    ],
    ['versioning without rules', { versioning: unknown(lost), ...rules() }, at(one), keptForEver],
    ['versioning with rules', { versioning: unknown(lost), ...rules(expire(30)) }, at(one), ['lost']],
    ['the lock without rules', { objectLock: unknown(lost), ...rules() }, at(one), keptForEver],
    ['the lock with rules', { objectLock: unknown(lost), ...rules(expire(30)) }, at(one), ['lost']],
    ['a trail, where one rule is for everything', rules(expire(30)), hidden, 30],
    ['a trail, where no rule is', rules(), hidden, keptForEver],
    ['a trail, where a rule is for its place perhaps', rules(expire(60), expire(30, 'x/')), hidden, ['lost']],
  ])('%s', (_, changes, places, expected) => {
    expect(asked(changes, places)).toEqual(expected);
  });
});

describe('a bucket is replicated', () => {
  const copy = (filter: Rule['filter'] = {}, enabled = true) => ({
    enabled,
    filter: rule({ filter }).filter,
    copiesKmsObjects: true,
    destination: 'arn:aws:s3:::copy',
  });
  const plain = { ...copy(), copiesKmsObjects: false };
  const faults = [fault('lost')];
  const anywhere = { certain: [one], possible: 'anywhere', faults, evidence: [] } as const;
  const doubtful: LogPlaces = { ...anywhere, withKey: unknown(fault('lost')) };
  const encrypted: LogPlaces = { ...at(one), withKey: known(true, ['key']) };

  test.each([
    ['by a rule for everything', [copy()], at(one), true],
    ['by one for a shorter prefix', [copy({ prefix: 'AWSLogs/' })], at(one), true],
    [
      'by two for one place each',
      [copy({ prefix: 'a' }), copy({ prefix: 'b' })],
      at({ prefix: 'a' }, { prefix: 'b' }),
      true,
    ],
    ['not by one for some of the files', [copy({ prefix: `AWSLogs/${owner}/` })], at(one), false],
    ['not by one for one place of two', [copy({ prefix: 'a' })], at({ prefix: 'a' }, { prefix: 'b' }), false],
    ['not by one that is off', [copy({}, false)], at(one), false],
    [
      'not by one for tags or sizes',
      [copy({ tags: ['a=b'] }), copy({ largerThan: 1 }), copy({ smallerThan: 1 })],
      at(one),
      false,
    ],
    ['with the objects that a key encrypts', [copy()], encrypted, true],
    ['not by one that leaves those out', [plain], encrypted, false],
    ['by one that leaves those out where there are none', [plain], at(one), true],
    [
      'nobody knows, if there may be some',
      [plain],
      { ...at(one), withKey: unknown(fault('lost')) },
      undefined,
    ],
    ['wherever the files are', [copy()], doubtful, true],
    ['nobody knows, if they may be elsewhere', [copy({ prefix: 'AWSLogs/' })], doubtful, undefined],
    ['not, wherever they are', [], doubtful, false],
  ])('%s', (_, rules, places, expected) => {
    const replicated = isReplicated(bucket('logs', { replication: known(rules, ['r']) }), places);
    expect(replicated.known ? replicated.value : undefined).toBe(expected);
  });

  test('unless the rules could not be read', () => {
    const lost = unknown(fault('lost'));
    expect(isReplicated(bucket('logs', { replication: lost }), at(one))).toEqual(lost);
  });
});

test('a thousand rules of each kind are weighed against each other', () => {
  const rules = Array.from({ length: 1000 }, (_, n) => [
    expire(1000 + n, `AWSLogs/${owner}/`),
    remove(2000 - n, 'AWSLogs/'),
  ]).flat();
  expect(kept(rules, { versioning: 'Enabled' })).toEqual([2001, 2001]);
});
