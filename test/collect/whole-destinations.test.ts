import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, closed, management, shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { destinationsAnd, wholeDestinations } from './wanted.ts';

const facts = wholeDestinations;
const delivering = (trail: JsonObject) => ({ [management]: { trails: { main: trail } } });
const settings = [
  'GetBucketLifecycleConfiguration',
  'GetBucketLogging',
  'GetBucketNotificationConfiguration',
  'GetBucketReplication',
  'GetObjectLockConfiguration',
];

describe('a bucket', () => {
  const bucket = (more: JsonObject = {}) => ({ buckets: { 'org-logs': { region: 'eu-west-1', ...more } } });
  const about = (asked: readonly string[]): readonly string[] =>
    callsAbout(asked, 'org-logs').filter((call) => settings.some((operation) => call.includes(operation)));

  it('is asked of its owner for what becomes of its objects, once', async () => {
    const accounts = { [audit]: bucket(), ...delivering({ bucket: 'org-logs' }) };
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany, { facts });
    expect(about(asked)).toEqual(settings.map((name) => `${audit} s3:${name} eu-west-1 org-logs`));
    expect(faults).toEqual([]);
  });

  it('of others that lets itself be read tells that too', async () => {
    const accounts = {
      [closed]: { state: 'ACTIVE', ...bucket({ readableBy: [management] }) },
      ...delivering({ bucket: 'org-logs' }),
    };
    const scope = { ...wholeCompany, excluded: [{ account: closed, reason: 'r' }] };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), scope, { facts });
    expect(about(asked)).toEqual(settings.map((name) => `${management} s3:${name} eu-west-1 org-logs`));
  });

  it('is asked for nothing that no policy reads', async () => {
    const accounts = { [audit]: bucket(), ...delivering({ bucket: 'org-logs' }) };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), wholeCompany, {
      facts: destinationsAnd('s3:GetBucketLogging'),
    });
    expect(about(asked)).toEqual([`${audit} s3:GetBucketLogging eu-west-1 org-logs`]);
  });
});

describe('a key', () => {
  const id = '2f1c7a90-4c1e-4a7b-9d35-0b6c5f8e1a01';
  const arn = `arn:aws:kms:eu-west-1:${audit}:key/${id}`;
  const keys = (key: JsonObject = {}) => ({
    [audit]: { keys: { [id]: { region: 'eu-west-1', alias: 'alias/trail', ...key } } },
  });
  const asking = async (accounts: JsonObject, scope = {}): Promise<readonly string[]> => {
    const world = auditedCompany({ accounts });
    const { asked } = await collectingWorld(world, { ...wholeCompany, ...scope }, { facts });
    return callsAbout(asked, 'kms').map((call) => call.replace(` ${id}`, ''));
  };
  const of = (account: string, ...operations: readonly string[]): readonly string[] =>
    operations.map((operation) => `${account} kms:${operation} eu-west-1`);

  it('tells its owner how it is rotated and what its policy is', async () => {
    const expected = of(audit, 'DescribeKey', 'GetKeyPolicy', 'GetKeyRotationStatus');
    expect(await asking({ ...keys(), ...delivering({ kmsKey: arn }) })).toEqual(expected);
  });

  it('is asked by its ARN after an alias, once for all of its names', async () => {
    const alias = `arn:aws:kms:eu-west-1:${audit}:alias/trail`;
    const accounts = {
      ...keys(),
      [management]: { trails: { main: { kmsKey: arn } } },
      [shop]: { trails: { tills: { home: 'eu-west-1', bucket: 'acme-logs', kmsKey: alias } } },
    };
    const asked = await asking(accounts);
    expect(asked.filter((call) => call.includes('GetKey'))).toEqual(
      of(audit, 'GetKeyPolicy', 'GetKeyRotationStatus'),
    );
    expect(asked.filter((call) => call.includes('DescribeKey'))).toHaveLength(2);
  });

  it('of an owner out of reach never tells its policy', async () => {
    const accounts = { ...keys({ readableBy: [management] }), ...delivering({ kmsKey: arn }) };
    const excluded = [{ account: audit, reason: 'r' }];
    expect(await asking(accounts, { excluded })).toEqual(
      of(management, 'DescribeKey', 'GetKeyRotationStatus'),
    );
  });

  it.each([
    ['AWS’s own', { manager: 'AWS' }],
    ['imported', { origin: 'EXTERNAL' }],
    ['asymmetric', { spec: 'RSA_4096' }],
  ])('that is %s is not asked how it is rotated', async (_, key) => {
    const expected = of(audit, 'DescribeKey', 'GetKeyPolicy');
    expect(await asking({ ...keys(key), ...delivering({ kmsKey: arn }) })).toEqual(expected);
  });

  it('that is not there is asked nothing more', async () => {
    expect(await asking(delivering({ kmsKey: arn }))).toEqual(of(audit, 'DescribeKey'));
  });
});
