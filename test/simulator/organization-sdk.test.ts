import { ListRegionsCommand } from '@aws-sdk/client-account';
import { DescribeTrailsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import {
  DescribeOrganizationCommand,
  ListAccountsForParentCommand,
  ListDelegatedAdministratorsCommand,
  ListRootsCommand,
  paginateListAccounts,
  paginateListOrganizationalUnitsForParent,
} from '@aws-sdk/client-organizations';
import { GetBucketPolicyStatusCommand, paginateListBuckets } from '@aws-sdk/client-s3';
import { GetPublicAccessBlockCommand } from '@aws-sdk/client-s3-control';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import {
  archive,
  auditRole,
  externalId,
  keyArn,
  owner,
  partitions,
  partitionWorld,
  shop,
} from './partition-worlds.ts';
import { type Clients, clientsFor, errorOf, serving } from './sdk.ts';

async function session(
  { sts }: Clients,
  RoleArn: string,
  ExternalId?: string,
): Promise<{ readonly accessKeyId: string; readonly sessionToken: string }> {
  const input = {
    RoleArn,
    RoleSessionName: 'trailproof',
    ...(ExternalId === undefined ? {} : { ExternalId }),
  };
  const { Credentials } = await sts.send(new AssumeRoleCommand(input));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}

async function all<Page, Item>(
  pages: AsyncIterable<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const page of pages) found.push(...(items(page) ?? []));
  return found;
}

/** What a scan of an organization asks, asked through the real SDK in each partition. */
describe.each(partitions)('an organization in the partition %s', (partition, regions, global) => {
  const world = partitionWorld(partition, regions);
  const [home] = regions;
  const ownerKey = { accessKeyId: accessKeyIdOf(owner) };
  const role = `arn:${partition}:iam::${archive}:role/${auditRole}`;

  test('names its accounts and units, page by page', async () => {
    const { url } = await serving(world);
    const { organizations } = clientsFor(url, { ...ownerKey, region: global });
    const { Organization } = await organizations.send(new DescribeOrganizationCommand({}));
    expect(Organization?.MasterAccountArn).toBe(
      `arn:${partition}:organizations::${owner}:account/o-a1b2c3d4e5/${owner}`,
    );
    const accounts = await all(paginateListAccounts({ client: organizations }, {}), (page) => page.Accounts);
    expect(accounts.map(({ Id, State, Paths }) => [Id, State, Paths])).toEqual([
      [owner, 'ACTIVE', [`o-a1b2c3d4e5/r-ab12/${owner}/`]],
      [archive, 'ACTIVE', [`o-a1b2c3d4e5/r-ab12/ou-ab12-aaaaaaaa/${archive}/`]],
      [shop, 'ACTIVE', [`o-a1b2c3d4e5/r-ab12/${shop}/`]],
    ]);
    const { Roots } = await organizations.send(new ListRootsCommand({}));
    // With the empty page that comes first.
    expect(Roots).toEqual([]);
    const units = await all(
      paginateListOrganizationalUnitsForParent({ client: organizations }, { ParentId: 'r-ab12' }),
      (page) => page.OrganizationalUnits,
    );
    expect(units).toMatchObject([{ Name: 'Security' }]);
    const inUnit = new ListAccountsForParentCommand({
      ParentId: 'ou-ab12-aaaaaaaa',
      NextToken: btoa('from:0'),
    });
    expect((await organizations.send(inUnit)).Accounts).toMatchObject([{ Id: archive }]);
    const delegates = new ListDelegatedAdministratorsCommand({
      ServicePrincipal: 'cloudtrail.amazonaws.com',
      NextToken: btoa('from:0'),
    });
    expect((await organizations.send(delegates)).DelegatedAdministrators).toMatchObject([{ Id: shop }]);
  });

  test('is entered by a role with a path and an external id, and from there by the next', async () => {
    const { url } = await serving(world);
    const base = clientsFor(url, { ...ownerKey, region: home });
    for (const wrong of [undefined, 'of-others']) {
      expect(await errorOf(session(base, role, wrong))).toEqual({ name: 'AccessDenied', status: 403 });
    }
    const first = clientsFor(url, { ...(await session(base, role, externalId)), region: home });
    expect(await first.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: archive,
      Arn: `arn:${partition}:sts::${archive}:assumed-role/audit/trailproof`,
    });
    const next = await session(first, `arn:${partition}:iam::${shop}:role/${auditRole}`);
    const second = clientsFor(url, { ...next, region: home });
    expect(await second.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: shop });
    const arn = `arn:${partition}:cloudtrail:${home}:${owner}:trail/main`;
    const { trailList } = await second.cloudtrail.send(new DescribeTrailsCommand({}));
    expect(trailList).toMatchObject([{ TrailARN: arn, IsOrganizationTrail: true }]);
    const status = await second.cloudtrail.send(new GetTrailStatusCommand({ Name: arn }));
    expect(status.IsLogging).toBe(true);
    const { Regions } = await second.account.send(new ListRegionsCommand({}));
    expect(Regions?.map(({ RegionName }) => RegionName)).toEqual(regions);
  });

  test('answers about destinations in their own account and region', async () => {
    const { url } = await serving(world);
    const keys = await session(clientsFor(url, { ...ownerKey, region: home }), role, externalId);
    const { s3, s3Control, kms } = clientsFor(url, { ...keys, region: home });
    const pages = paginateListBuckets({ client: s3, pageSize: 1000 }, {});
    const buckets = await all(pages, (page) => page.Buckets);
    expect(buckets.map(({ Name, BucketRegion }) => [Name, BucketRegion])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [`logs-${number}`, regions[number < 4 ? 0 : 1]]),
    );
    const block = await s3Control.send(new GetPublicAccessBlockCommand({ AccountId: archive }));
    expect(block.PublicAccessBlockConfiguration).toMatchObject({
      BlockPublicAcls: false,
      RestrictPublicBuckets: true,
    });
    const status = s3.send(new GetBucketPolicyStatusCommand({ Bucket: 'logs-1' }));
    expect((await errorOf(status)).name).toBe('NoSuchBucketPolicy');
    const arn = keyArn(partition, regions);
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: arn }));
    expect(KeyMetadata?.Arn).toBe(arn);
  });
});
