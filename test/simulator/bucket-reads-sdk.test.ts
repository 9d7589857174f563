import {
  GetBucketAclCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  paginateListBuckets,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { audit, company, management } from './company.ts';
import { clientsFor, errorOf, serving } from './sdk.ts';

const Bucket = 'acme-logs';
const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] };
const bucket = {
  policy,
  publicAccessBlock: { blockPublicAcls: false },
  grants: [
    { grantee: 'AllUsers', permission: 'READ' },
    { grantee: audit, permission: 'WRITE' },
  ],
  ownership: 'BucketOwnerPreferred',
  versioning: 'Enabled',
  mfaDelete: 'Enabled',
  tags: { team: 'security', stage: 'prod' },
  readableBy: [audit],
};

const world = company({
  accounts: {
    [management]: {
      buckets: {
        [Bucket]: bucket,
        alpha: { region: 'eu-west-1' },
        beta: { region: 'eu-west-1' },
        gamma: { region: 'us-east-1' },
      },
    },
  },
});

describe('the real SDK', () => {
  test('reads every part of a bucket', async () => {
    const { s3 } = clientsFor((await serving(world)).url);
    const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
    expect(JSON.parse(Policy ?? '')).toMatchObject(policy);
    const status = await s3.send(new GetBucketPolicyStatusCommand({ Bucket }));
    expect(status.PolicyStatus).toEqual({ IsPublic: true });
    const block = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(block.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: false,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    });
    const { Grants = [], Owner } = await s3.send(new GetBucketAclCommand({ Bucket }));
    expect(Grants).toMatchObject([
      { Grantee: { Type: 'CanonicalUser', ID: Owner?.ID }, Permission: 'FULL_CONTROL' },
      { Grantee: { Type: 'Group', URI: expect.stringMatching(/AllUsers$/) }, Permission: 'READ' },
      { Grantee: { Type: 'CanonicalUser' }, Permission: 'WRITE' },
    ]);
    const controls = await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }));
    expect(controls.OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerPreferred' }]);
    expect(await s3.send(new GetBucketVersioningCommand({ Bucket }))).toMatchObject({
      Status: 'Enabled',
      MFADelete: 'Enabled',
    });
    const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket }));
    expect(TagSet).toEqual([
      { Key: 'team', Value: 'security' },
      { Key: 'stage', Value: 'prod' },
    ]);
  });

  test('meets the documented refusals', async () => {
    const { url } = await serving(world);
    const { s3 } = clientsFor(url, { accessKeyId: accessKeyIdOf(audit) });
    expect(await errorOf(s3.send(new GetBucketPolicyCommand({ Bucket })))).toEqual({
      name: 'MethodNotAllowed',
      status: 405,
    });
    expect(await errorOf(s3.send(new GetBucketPolicyCommand({ Bucket: 'gamma' })))).toEqual({
      name: 'AccessDenied',
      status: 403,
    });
    const own = clientsFor(url).s3;
    expect(await errorOf(own.send(new GetBucketPolicyCommand({ Bucket: 'gamma' })))).toEqual({
      name: 'NoSuchBucketPolicy',
      status: 404,
    });
  });
});

describe('ListBuckets', () => {
  const names = (buckets: readonly { readonly Name?: string | undefined }[] = []) =>
    buckets.map((each) => each.Name);

  test('lists the own buckets of all regions, by name', async () => {
    const { url } = await serving(world);
    const own = await clientsFor(url).s3.send(new ListBucketsCommand({}));
    expect(names(own.Buckets)).toEqual(['acme-logs', 'alpha', 'beta', 'gamma']);
    // Without a parameter it does not tell their regions.
    expect(own.Buckets?.map((each) => each.BucketRegion)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const { s3 } = clientsFor(url, { accessKeyId: accessKeyIdOf(audit) });
    expect((await s3.send(new ListBucketsCommand({}))).Buckets).toEqual([]);
  });

  test('comes in pages that add up, when asked for pages', async () => {
    const { s3 } = clientsFor((await serving(world)).url);
    const pages: unknown[] = [];
    for await (const page of paginateListBuckets({ client: s3 }, { MaxBuckets: 3 })) {
      pages.push(page.Buckets?.map((each) => `${each.Name} ${each.BucketRegion}`));
    }
    expect(pages).toEqual([
      ['acme-logs us-east-1', 'alpha eu-west-1', 'beta eu-west-1'],
      ['gamma us-east-1'],
    ]);
  });

  test('filters by prefix and by the region asked', async () => {
    const { url } = await serving(world);
    const { s3 } = clientsFor(url, { region: 'eu-west-1' });
    const european = await s3.send(new ListBucketsCommand({ BucketRegion: 'eu-west-1', Prefix: 'b' }));
    expect([names(european.Buckets), european.Prefix]).toEqual([['beta'], 'b']);
    const all = await s3.send(new ListBucketsCommand({ BucketRegion: 'eu-west-1' }));
    expect(names(all.Buckets)).toEqual(['alpha', 'beta']);
    const elsewhere = s3.send(new ListBucketsCommand({ BucketRegion: 'us-east-1' }));
    expect(await errorOf(elsewhere)).toEqual({ name: 'InvalidArgument', status: 400 });
  });
});
