import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, closed, management, shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { destinationsAnd } from './wanted.ts';

const archived = { [audit]: { buckets: { 'org-logs': { region: 'eu-west-1' } } } };
const delivering = (trail: JsonObject) => ({ [management]: { trails: { main: trail } } });
const everything = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketVersioning',
  'GetPublicAccessBlock',
  'HeadBucket',
];

describe('a bucket', () => {
  it('is asked of the account that owns it, in its region, once', async () => {
    const accounts = { ...archived, ...delivering({ bucket: 'org-logs' }) };
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany);
    expect(callsAbout(asked, 'org-logs')).toEqual(
      everything.map((operation) => `${audit} s3:${operation} eu-west-1 org-logs`),
    );
    expect(callsAbout(asked, 's3-control')).toEqual([`${audit} s3-control:GetPublicAccessBlock us-east-1`]);
    expect(faults).toEqual([]);
  });

  it('of an account that is not asked: only whether it is there, by the trail’s owner', async () => {
    const accounts = { [closed]: archived[audit] ?? {}, ...delivering({ bucket: 'org-logs' }) };
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany);
    expect(callsAbout(asked, 'org-logs')).toEqual([`${management} s3:HeadBucket us-east-1 org-logs`]);
    expect(callsAbout(asked, 's3-control')).toEqual([]);
    expect(faults).toMatchObject([{ call: 's3:HeadBucket', kind: 'denied' }]);
  });

  it('of others that lets itself be read: all but what is never told to others', async () => {
    const bucket = { region: 'eu-west-1', readableBy: [management] };
    const accounts = {
      [closed]: { state: 'ACTIVE', buckets: { 'org-logs': bucket } },
      ...delivering({ bucket: 'org-logs' }),
    };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), {
      ...wholeCompany,
      excluded: [{ account: closed, reason: 'r' }],
    });
    const operations = everything.filter((operation) => operation !== 'GetBucketPolicy');
    const expected = operations.map((operation) => {
      const region = operation === 'HeadBucket' ? 'us-east-1' : 'eu-west-1';
      return `${management} s3:${operation} ${region} org-logs`;
    });
    expect(callsAbout(asked, 'org-logs')).toEqual(expected);
  });

  it('that nobody has is asked for once, by the owner of the trail, also when members see it first', async () => {
    const accounts = delivering({ bucket: 'gone' });
    const world = auditedCompany({ caller: { account: shop }, accounts }, [shop]);
    const { asked, faults } = await collectingWorld(world, {
      accounts: [management, audit],
      roleName: 'audit',
    });
    expect(callsAbout(asked, 'gone')).toEqual([`${management} s3:HeadBucket us-east-1 gone`]);
    expect(faults).toEqual([]);
  });

  it('of an owner out of reach is asked of the first member that sees it', async () => {
    const scope = { accounts: [shop, audit], roleName: 'audit' };
    const { asked } = await collectingWorld(auditedCompany(), scope);
    expect(callsAbout(asked, 'acme-logs')).toEqual([`${audit} s3:HeadBucket us-east-1 acme-logs`]);
    expect(callsAbout(asked, 'DescribeKey')).toHaveLength(1);
    expect(callsAbout(asked, `${audit} kms:DescribeKey`)).toHaveLength(1);
  });

  it('that trails of several owners name is asked of an owner within reach', async () => {
    const stray = { home: 'eu-west-1', bucket: 'org-logs' };
    const accounts = { ...delivering({ bucket: 'org-logs' }), [shop]: { trails: { stray } } };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), {
      accounts: [audit, shop],
      roleName: 'audit',
    });
    expect(callsAbout(asked, 'org-logs')).toEqual([`${shop} s3:HeadBucket eu-west-1 org-logs`]);
  });

  it('whose owner may not list buckets is asked for everything all the same', async () => {
    const faults = [{ call: 's3:ListBuckets', error: 'AccessDenied' }];
    const { asked } = await collectingWorld(auditedCompany({ faults }));
    expect(callsAbout(asked, 'acme-logs').map((call) => call.split(/[: ]/)[2])).toEqual(everything);
    expect(callsAbout(asked, 's3-control')).toEqual([]);
  });
});

describe('buckets that no trail names', () => {
  const buckets = Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => [`data-${n}`, { region: 'eu-west-1' }]),
  );
  const world = auditedCompany({ pageSize: 2, accounts: { [shop]: { buckets } } });

  it('are listed to the end and left alone', async () => {
    const { asked } = await collectingWorld(world, wholeCompany);
    expect(callsAbout(asked, `${shop} s3:`)).toEqual(
      Array.from({ length: 3 }, () => `${shop} s3:ListBuckets us-east-1`),
    );
  });

  it('are asked for their tags if wanted, where they are', async () => {
    const { asked } = await collectingWorld(world, wholeCompany, {
      facts: destinationsAnd('s3:GetBucketTagging'),
    });
    expect(callsAbout(asked, 'GetBucketTagging')).toEqual([
      `${management} s3:GetBucketTagging us-east-1 acme-logs`,
      ...Object.keys(buckets).map((name) => `${shop} s3:GetBucketTagging eu-west-1 ${name}`),
    ]);
  });
});

describe('a key', () => {
  const id = '2f1c7a90-4c1e-4a7b-9d35-0b6c5f8e1a01';
  const arn = `arn:aws:kms:eu-west-1:${audit}:key/${id}`;
  const accounts = {
    [audit]: { keys: { [id]: { region: 'eu-west-1' } } },
    ...delivering({ kmsKey: arn }),
  };

  it('is asked of the account in its ARN, where it is', async () => {
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany);
    expect(callsAbout(asked, 'DescribeKey')).toEqual([`${audit} kms:DescribeKey eu-west-1 ${id}`]);
    expect(faults).toEqual([]);
  });

  it('of an account that is not asked: by the trail’s owner', async () => {
    const { asked } = await collectingWorld(auditedCompany({ accounts }), {
      ...wholeCompany,
      excluded: [{ account: audit, reason: 'r' }],
    });
    expect(callsAbout(asked, 'DescribeKey')).toEqual([`${management} kms:DescribeKey eu-west-1 ${id}`]);
  });
});
