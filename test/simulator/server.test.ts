import { ListRegionsCommand, paginateListRegions } from '@aws-sdk/client-account';
import {
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
  ListTagsCommand,
  paginateListTrails,
} from '@aws-sdk/client-cloudtrail';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import { GetBucketEncryptionCommand, GetBucketLocationCommand, HeadBucketCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { simulatedCalls } from '../../src/simulator/simulated-calls.ts';
import { clientsFor, errorOf, serving } from './sdk.ts';
import {
  accountWith,
  home,
  keyId,
  mainArn,
  member,
  organizationWorld,
  trailsWith,
  worldWith,
} from './worlds.ts';

const arn = mainArn;

describe('the real SDK against the simulator', () => {
  test('reads what is asked of one account', async () => {
    const insights = [{ InsightType: 'ApiErrorRateInsight' }];
    const world = trailsWith({ main: { insightSelectors: insights, tags: { team: 'security' } } });
    const simulator = await serving({ ...world, recordedAt: '2026-01-15T06:00:00Z' });
    const { account, cloudtrail, kms, s3, sts } = clientsFor(simulator.url);
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: home,
      Arn: `arn:aws:sts::${home}:assumed-role/audit/scan`,
    });
    expect((await account.send(new ListRegionsCommand({}))).Regions).toHaveLength(3);
    const { trailList } = await cloudtrail.send(new DescribeTrailsCommand({ includeShadowTrails: true }));
    expect(trailList).toMatchObject([{ Name: 'main', TrailARN: arn, IsMultiRegionTrail: true }]);
    expect((await cloudtrail.send(new GetTrailCommand({ Name: 'main' }))).Trail).toEqual(trailList?.[0]);
    const status = await cloudtrail.send(new GetTrailStatusCommand({ Name: arn }));
    expect(status).toMatchObject({ IsLogging: true, LatestDeliveryTime: new Date('2026-01-15T05:56:00Z') });
    const selectors = await cloudtrail.send(new GetEventSelectorsCommand({ TrailName: arn }));
    expect(selectors.EventSelectors).toMatchObject([{ ReadWriteType: 'All', IncludeManagementEvents: true }]);
    expect(
      (await cloudtrail.send(new GetInsightSelectorsCommand({ TrailName: arn }))).InsightSelectors,
    ).toEqual(insights);
    expect(
      (await cloudtrail.send(new ListTagsCommand({ ResourceIdList: [arn] }))).ResourceTagList,
    ).toMatchObject([{ ResourceId: arn }]);
    for await (const page of paginateListTrails({ client: cloudtrail }, {}))
      expect(page.Trails).toHaveLength(1);
    expect((await kms.send(new DescribeKeyCommand({ KeyId: keyId }))).KeyMetadata).toMatchObject({
      KeyState: 'Enabled',
    });
    expect(await s3.send(new HeadBucketCommand({ Bucket: 'acme-logs' }))).toMatchObject({
      BucketRegion: 'us-east-1',
    });
    const encryption = await s3.send(new GetBucketEncryptionCommand({ Bucket: 'acme-logs' }));
    expect(encryption.ServerSideEncryptionConfiguration?.Rules).toMatchObject([
      { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
    ]);
    expect(await s3.send(new GetBucketLocationCommand({ Bucket: 'acme-logs' }))).not.toHaveProperty(
      'LocationConstraint',
    );
    // The bucket's other parts, roles and the organization have tests of their own.
    expect(simulatedCalls).toEqual(expect.arrayContaining(Object.keys(simulator.requests())));
    expect(new Set(Object.values(simulator.requests()))).toEqual(new Set([1]));
  });

  test('goes through pages', async () => {
    const { url } = await serving(
      trailsWith(
        {
          two: { home: 'us-east-1', bucket: 'acme-logs' },
          three: { home: 'us-east-1', bucket: 'acme-logs' },
        },
        { pageSize: 1 },
      ),
    );
    const { account, cloudtrail } = clientsFor(url);
    const trails: unknown[] = [];
    for await (const page of paginateListTrails({ client: cloudtrail }, {}))
      trails.push(...(page.Trails ?? []));
    expect(trails).toHaveLength(3);
    const regions: unknown[] = [];
    for await (const page of paginateListRegions({ client: account, pageSize: 50 }, {}))
      regions.push(...(page.Regions ?? []));
    expect(regions).toHaveLength(3);
  });

  test('learns the region of a bucket that it may not read', async () => {
    const { url } = await serving(
      accountWith({ buckets: { locked: { region: 'eu-west-1', forbidden: true } } }),
    );
    const { s3 } = clientsFor(url);
    expect(await errorOf(s3.send(new HeadBucketCommand({ Bucket: 'locked' })))).toMatchObject({
      status: 403,
    });
    expect(await errorOf(s3.send(new HeadBucketCommand({ Bucket: 'nobody' })))).toEqual({
      name: 'NotFound',
      status: 404,
    });
    expect(await errorOf(s3.send(new GetBucketEncryptionCommand({ Bucket: 'nobody' })))).toEqual({
      name: 'NoSuchBucket',
      status: 404,
    });
  });

  test('is pointed at it by the environment alone', async () => {
    const { environment } = await serving(worldWith({}));
    expect(environment).toMatchObject({
      AWS_ENDPOINT_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      AWS_REGION: 'us-east-1',
    });
    expect(environment['AWS_ACCESS_KEY_ID']).toBe(accessKeyIdOf(home));
  });
});

describe('credentials', () => {
  const world = organizationWorld({
    caller: { accessKeyId: 'SIMULATEDCALLERKEY' },
    accounts: { [member]: { accessKeys: { SIMULATEDEXPIREDKEY: { expired: true } } } },
  });

  test('decide the account', async () => {
    const { url } = await serving(world);
    const accountOf = async (accessKeyId: string) =>
      (await clientsFor(url, { accessKeyId }).sts.send(new GetCallerIdentityCommand({}))).Account;
    expect(await accountOf(accessKeyIdOf(member))).toBe(member);
    expect(await accountOf('SIMULATEDCALLERKEY')).toBe(home);
  });

  test.each([
    ['SIMULATEDNOBODYSKEY', 'UnrecognizedClientException', 'InvalidClientTokenId'],
    ['SIMULATEDEXPIREDKEY', 'ExpiredTokenException', 'ExpiredToken'],
  ])('%s are refused', async (accessKeyId, json, query) => {
    const { url } = await serving(world);
    const { cloudtrail, sts } = clientsFor(url, { accessKeyId });
    expect(await errorOf(cloudtrail.send(new DescribeTrailsCommand({})))).toEqual({
      name: json,
      status: 403,
    });
    expect(await errorOf(sts.send(new GetCallerIdentityCommand({})))).toEqual({ name: query, status: 403 });
  });

  test('of an account do not reach a region that it has not enabled', async () => {
    const { url } = await serving(world);
    const { cloudtrail } = clientsFor(url, { region: 'ap-southeast-3' });
    expect(await errorOf(cloudtrail.send(new DescribeTrailsCommand({})))).toEqual({
      name: 'UnrecognizedClientException',
      status: 403,
    });
  });
});
