import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld, type WorldScope } from '../inventory/collect-world.ts';
import { unknownRead, viewing, walk } from './view-walk.ts';

const account = '111122223333';
const archive = '222233334444';

function bucketOf(world: World, scope: WorldScope = {}): (member: string) => unknown {
  const inventory = buildInventory(collectWorld(world, [], scope));
  const of = inventory.accounts.find(({ id }) => id === account);
  if (of === undefined) throw new Error('the account was not read');
  const { view } = viewing({ kind: 'account', account: of }, inventory);
  return (member) => walk(view, `trails[0].bucket.it.${member}`);
}

const healthy = (bucket: JsonObject, trails: JsonObject = {}): ((member: string) => unknown) =>
  bucketOf(
    mergeWorld(healthyWorld(), { accounts: { [account]: { buckets: { 'acme-logs': bucket }, trails } } }),
  );

describe('a log bucket tells policies', () => {
  test.each<[string, JsonObject, unknown]>([
    ['lockEnabled', { objectLock: null }, false],
    ['lockEnabled', { objectLock: { mode: null, days: null } }, true],
    ['lockMode', { objectLock: null }, ''],
    ['lockMode', {}, 'COMPLIANCE'],
    ['lockDays', { objectLock: null }, 0],
    ['lockDays', { objectLock: { days: null, years: 7 } }, 2555],
    ['accessLogTarget', {}, 'acme-access-logs'],
    ['accessLogTarget', { accessLog: null }, ''],
    ['replicated', {}, true],
    ['replicated', { replication: null }, false],
    ['replicated', { replication: [{ destination: 'arn:aws:s3:::copy', prefix: 'exports/' }] }, false],
    ['blocksPublicAccess', {}, true],
    ['blocksPublicAccess', { publicAccessBlock: { blockPublicAcls: false } }, false],
    ['blocksPublicAccess', { publicAccessBlock: 'none' }, false],
    ['notifies', {}, false],
    ['notifies', { notifies: ['EventBridge'] }, true],
    ['logsKeptDays', {}, 2587],
    ['logsKeptDays', { versioning: 'Suspended' }, 2557],
    ['logsKeptDays', { lifecycle: null }, 36_500],
    ['logsKeptDays', { lifecycle: [{ expireDays: 30, noncurrentDays: 1 }] }, 400],
    ['digestsKeptDays', {}, 2587],
  ])('%s of %j is %j', (member, bucket, expected) => {
    expect(healthy(bucket)(member)).toBe(expected);
  });

  test('nothing of what could not be read', () => {
    const faults = [{ call: 's3:*', error: 'AccessDenied' }];
    const read = bucketOf(mergeWorld(healthyWorld(), { faults: [{ ...faults[0], resource: 'acme-logs' }] }));
    expect(unknownRead(() => read('logsKeptDays')).faults.length).toBeGreaterThan(0);
    expect(unknownRead(() => read('lockDays')).faults.length).toBeGreaterThan(0);
  });
});

test('files are where the trails of all accounts put them', () => {
  const lifecycle = [{ prefix: 'a/AWSLogs/', expireDays: 30, noncurrentDays: 1 }];
  const bucket = { lifecycle, objectLock: null };
  expect(healthy(bucket)('logsKeptDays')).toBe(36_500);
  expect(healthy(bucket, { main: { keyPrefix: 'a' } })('logsKeptDays')).toBe(31);
  const second = { home: 'us-east-1', bucket: 'acme-logs', keyPrefix: 'a' };
  expect(healthy(bucket, { second })('logsKeptDays')).toBe(31);
});

describe('a trail that may be hidden', () => {
  const scope: WorldScope = { organization: true, roleName: 'trailproof-audit' };
  const faults = [{ call: 'cloudtrail:DescribeTrails', account: '444455556666', error: 'AccessDenied' }];
  const keeping = (
    lifecycle: readonly JsonObject[],
    more: JsonObject = {},
  ): ((member: string) => unknown) => {
    const buckets = { 'acme-org-logs': { lifecycle, objectLock: null } };
    return bucketOf(
      mergeWorld(healthyOrganization(), { accounts: { [archive]: { buckets } }, ...more }),
      scope,
    );
  };
  const everywhere = [{ expireDays: 365, noncurrentDays: 1 }];
  const somewhere = [...everywhere, { prefix: 'lab/', expireDays: 30, noncurrentDays: 1 }];

  test('does not matter to rules that are for everything', () => {
    expect(keeping(everywhere)('logsKeptDays')).toBe(366);
    expect(keeping(everywhere, { faults })('logsKeptDays')).toBe(366);
  });

  test('leaves unknown what a rule may do to its files', () => {
    expect(keeping(somewhere)('logsKeptDays')).toBe(366);
    const read = keeping(somewhere, { faults });
    expect(unknownRead(() => read('logsKeptDays')).faults).toMatchObject([
      { call: 'cloudtrail:DescribeTrails', account: '444455556666' },
      { call: 'cloudtrail:DescribeTrails', account: '444455556666' },
    ]);
  });
});
