import { describe, expect, it } from 'vitest';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import { UsageError } from '../../src/model/problem.ts';
import { collecting } from './collecting.ts';
import { absent, account, answered, refused, trail } from './fake-aws.ts';

const two = {
  'us-east-1': 'ENABLED_BY_DEFAULT',
  'eu-west-1': 'ENABLED_BY_DEFAULT',
  'af-south-1': 'DISABLED',
};
const key = `arn:aws:kms:eu-west-1:${account}:key/k1`;

function callsAbout(asked: readonly string[], word: string): readonly string[] {
  return asked.filter((call) => call.includes(word));
}

describe('one account', () => {
  it('is asked for every fact once, where it is to be had', async () => {
    const main = trail('main', { KmsKeyId: key });
    const { asked, trailer } = await collecting({
      regions: two,
      trails: { 'us-east-1': [main], 'eu-west-1': [main] },
    });
    expect(asked).toEqual([
      'account:ListRegions us-east-1',
      'cloudtrail:DescribeTrails eu-west-1',
      'cloudtrail:DescribeTrails us-east-1',
      'cloudtrail:GetEventSelectors us-east-1 main',
      'cloudtrail:GetTrailStatus eu-west-1 main',
      'cloudtrail:GetTrailStatus us-east-1 main',
      'kms:DescribeKey eu-west-1 k1',
      's3-control:GetPublicAccessBlock us-east-1',
      's3:GetBucketAcl eu-west-1 acme-logs',
      's3:GetBucketEncryption eu-west-1 acme-logs',
      's3:GetBucketOwnershipControls eu-west-1 acme-logs',
      's3:GetBucketPolicy eu-west-1 acme-logs',
      's3:GetBucketPolicyStatus eu-west-1 acme-logs',
      's3:GetBucketVersioning eu-west-1 acme-logs',
      's3:GetPublicAccessBlock eu-west-1 acme-logs',
      's3:HeadBucket eu-west-1 acme-logs',
      's3:ListBuckets us-east-1',
      'sts:GetCallerIdentity us-east-1',
    ]);
    expect(trailer).toMatchObject({ kind: 'trailer', calls: 18, faults: 0, interrupted: false });
  });

  it('asks a shared bucket and key once', async () => {
    const trails = ['a', 'b', 'c'].map((name) => trail(name, { KmsKeyId: key }));
    const { asked } = await collecting({ regions: two, trails: { 'us-east-1': trails } });
    expect(callsAbout(asked, 'HeadBucket')).toHaveLength(1);
    expect(callsAbout(asked, ' acme-logs')).toHaveLength(8);
    expect(callsAbout(asked, 'kms:')).toHaveLength(1);
  });

  it('does not ask a member for the selectors of its organization’s trail', async () => {
    const org = trail('org', { owner: '999999999999' });
    const { asked } = await collecting({ regions: two, trails: { 'us-east-1': [org], 'eu-west-1': [org] } });
    expect(callsAbout(asked, ' org')).toEqual([
      'cloudtrail:GetTrailStatus eu-west-1 org',
      'cloudtrail:GetTrailStatus us-east-1 org',
    ]);
  });

  it('asks a home region that is out of scope for selectors and status', async () => {
    const { asked } = await collecting(
      { regions: two, trails: { 'eu-west-1': [trail('main')] } },
      { regions: ['eu-west-1'] },
    );
    expect(callsAbout(asked, 'DescribeTrails')).toEqual(['cloudtrail:DescribeTrails eu-west-1']);
    expect(callsAbout(asked, ' main')).toEqual([
      'cloudtrail:GetEventSelectors us-east-1 main',
      'cloudtrail:GetTrailStatus eu-west-1 main',
      'cloudtrail:GetTrailStatus us-east-1 main',
    ]);
  });

  it('asks for the encryption where a refused HeadBucket says that the bucket is', async () => {
    const { asked } = await collecting({
      regions: two,
      trails: { 'us-east-1': [trail('main')] },
      special: (request) => {
        const denied = refused(request, 'denied', { status: 403 });
        const outcome = { ...denied.outcome, headers: { 'x-amz-bucket-region': 'sa-east-1' } };
        return request.operation === 'HeadBucket' ? { ...denied, outcome } : undefined;
      },
    });
    expect(callsAbout(asked, 'Encryption')).toEqual(['s3:GetBucketEncryption sa-east-1 acme-logs']);
  });

  it('asks nothing more of a bucket that does not exist', async () => {
    const { asked } = await collecting({
      regions: two,
      trails: { 'us-east-1': [trail('main')] },
      special: (request) => (request.operation === 'HeadBucket' ? absent(request) : undefined),
    });
    expect(callsAbout(asked, 'Encryption')).toEqual([]);
  });

  it.each([
    ['a path', { S3BucketName: '../../x' }, 'HeadBucket'],
    ['an access point', { S3BucketName: 'arn:aws:s3:us-east-1:1:accesspoint/x' }, 'HeadBucket'],
    ['a key id with a line break', { KmsKeyId: 'alias/a\nb' }, 'kms:'],
    ['an alias of somebody else', { KmsKeyId: 'alias/x', owner: '999999999999' }, 'kms:'],
  ])('does not ask about %s', async (_name, settings, service) => {
    const { asked } = await collecting({ regions: two, trails: { 'us-east-1': [trail('main', settings)] } });
    expect(callsAbout(asked, service)).toEqual([]);
  });

  it('follows the pages of the region list, and not for ever', async () => {
    let page = 0;
    const endless = (request: CallRequest): CallRecord => {
      page += 1;
      const Regions = [
        { RegionName: page % 2 === 0 ? 'eu-west-1' : 'us-east-1', RegionOptStatus: 'ENABLED' },
      ];
      return answered(request, { Regions, NextToken: `t${page}` });
    };
    const { asked } = await collecting({ regions: endless }, { regions: ['eu-west-1'] });
    expect(callsAbout(asked, 'ListRegions')).toHaveLength(20);
    expect(callsAbout(asked, 'DescribeTrails')).toEqual(['cloudtrail:DescribeTrails eu-west-1']);
  });
});

describe('the list of regions', () => {
  const unreadable = (request: CallRequest): CallRecord => refused(request, 'denied', { status: 403 });

  it('unreadable: what the user names is asked', async () => {
    const { asked } = await collecting(
      { regions: unreadable },
      { regions: ['me-south-1', 'eu-west-1', 'eu-west-1'] },
    );
    expect(callsAbout(asked, 'Describe')).toEqual([
      'cloudtrail:DescribeTrails eu-west-1',
      'cloudtrail:DescribeTrails me-south-1',
    ]);
  });

  it('unreadable and nothing named: the 17 regions that every account has are asked', async () => {
    const { asked } = await collecting({ regions: unreadable });
    expect(callsAbout(asked, 'DescribeTrails')).toHaveLength(17);
  });

  it('read: a name that is not in it is refused with a guess', async () => {
    const refusal = await collecting({ regions: two }, { regions: ['eu-wst-1'] }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UsageError);
    expect(refusal).toMatchObject({
      message: 'This account has no region "eu-wst-1"',
      next: expect.stringContaining('Did you mean eu-west-1?'),
    });
  });

  it('read: a disabled region is left out, and all of them being disabled is refused', async () => {
    const { asked } = await collecting({ regions: two }, { regions: ['af-south-1', 'eu-west-1'] });
    expect(callsAbout(asked, 'Describe')).toEqual(['cloudtrail:DescribeTrails eu-west-1']);
    await expect(collecting({ regions: two }, { regions: ['af-south-1'] })).rejects.toThrow(
      /disabled in this account/,
    );
  });

  it.each(['', 'evil.example/', 'eu-west-1@evil.example', '-', '__proto__', 'EU-WEST-1', 'a'.repeat(1000)])(
    'a name like %j is refused before anything is sent',
    async (name) => {
      const sent: string[] = [];
      const call = (request: CallRequest): Promise<CallRecord> => {
        sent.push(request.operation);
        return Promise.reject(new Error('sent'));
      };
      await expect(collecting({ regions: two }, { regions: [name], call })).rejects.toThrow(UsageError);
      expect(sent).toEqual([]);
    },
  );
});

describe('the end of a collection', () => {
  it('an identity that cannot be asked ends it, with the fault on record', async () => {
    const { records, trailer } = await collecting({
      regions: two,
      special: (request) =>
        request.service === 'sts' ? refused(request, 'unreachable', { code: 'ENOTFOUND' }) : undefined,
    });
    expect(records).toHaveLength(1);
    expect(trailer).toMatchObject({ calls: 1, faults: 1, interrupted: false });
  });

  it('an interruption turns what is left into cancelled calls', async () => {
    const controller = new AbortController();
    const { records, trailer } = await collecting(
      {
        regions: two,
        trails: { 'us-east-1': [trail('main')] },
        special: (request) => {
          if (request.operation === 'GetTrailStatus') controller.abort();
          return undefined;
        },
      },
      { signal: controller.signal },
    );
    expect(trailer.interrupted).toBe(true);
    const kinds = records.flatMap(({ outcome }) => (outcome.kind === 'fault' ? [outcome.fault.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['cancelled']));
    expect(trailer).toMatchObject({ calls: records.length, faults: kinds.length });
  });

  it('a call that hangs does not keep an interruption waiting', async () => {
    const controller = new AbortController();
    const special = (request: CallRequest): CallRecord | undefined => {
      if (request.service === 'account') setImmediate(() => controller.abort());
      return undefined;
    };
    const call = (request: CallRequest): Promise<CallRecord> =>
      request.service === 'account'
        ? (special(request), new Promise(() => undefined))
        : Promise.resolve(refused(request, 'denied'));
    const { records } = await collecting(
      { regions: two },
      {
        signal: controller.signal,
        call: (r) => (r.service === 'sts' ? Promise.resolve(answered(r, IDENTITY)) : call(r)),
      },
    );
    expect(
      records.some(({ operation, outcome }) => operation === 'ListRegions' && outcome.kind === 'fault'),
    ).toBe(true);
  });

  it('a record that cannot be kept stops everything with that very error', async () => {
    const full = new UsageError('the disk is full');
    const kept: string[] = [];
    const sent: string[] = [];
    const emit = (record: CallRecord): void => {
      kept.push(record.operation);
      if (record.operation === 'ListRegions') throw full;
    };
    const special = (request: CallRequest): undefined => void sent.push(request.operation);
    const world = { regions: two, trails: { 'us-east-1': [trail('main')] }, special };
    await expect(collecting(world, { emit })).rejects.toBe(full);
    expect(kept).toEqual(['GetCallerIdentity', 'ListRegions']);
    expect(sent).toEqual(['GetCallerIdentity', 'ListRegions']);
  });
});

const IDENTITY = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${account}:user/a</Arn><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
