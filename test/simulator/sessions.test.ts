import { DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import { HeadBucketCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { credentialsFor, sessionOf } from '../../src/simulator/session-token.ts';
import { audit, company, management, shop } from './company.ts';
import { type Clients, clientsFor, errorOf, serving } from './sdk.ts';

const readerArn = (account: string) => `arn:aws:iam::${account}:role/reader`;
const hub = `arn:aws:sts::${audit}:assumed-role/reader/hub`;

const world = company({
  accounts: {
    [audit]: { roles: { reader: {} } },
    [shop]: {
      roles: { reader: { trusts: [readerArn(audit)] } },
      buckets: { receipts: { region: 'us-east-1' } },
    },
  },
});

interface Keys {
  readonly accessKeyId: string;
  readonly sessionToken: string;
  readonly expires: Date | undefined;
}

async function assumed({ sts }: Clients, account: string, session: string): Promise<Keys> {
  const input = { RoleArn: readerArn(account), RoleSessionName: session };
  const { Credentials } = await sts.send(new AssumeRoleCommand(input));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
    expires: Credentials?.Expiration,
  };
}

const whoAmI = ({ sts }: Clients) => sts.send(new GetCallerIdentityCommand({}));

describe('temporary credentials', () => {
  test('are the role in its account, for every service and in every region', async () => {
    const { url } = await serving(world);
    const keys = await assumed(clientsFor(url), audit, 'hub');
    const clients = clientsFor(url, { ...keys, region: 'eu-west-1' });
    expect(await whoAmI(clients)).toMatchObject({ Account: audit, Arn: hub });
    expect((await clients.cloudtrail.send(new DescribeTrailsCommand({}))).trailList).toHaveLength(1);
    expect((await clients.s3.send(new ListBucketsCommand({}))).Buckets).toEqual([]);
    const key = clients.kms.send(new DescribeKeyCommand({ KeyId: 'nobody' }));
    expect((await errorOf(key)).name).toBe('NotFoundException');
  });

  test('open the next role: chains', async () => {
    const { url } = await serving(world);
    expect(await errorOf(assumed(clientsFor(url), shop, 'direct'))).toEqual({
      name: 'AccessDenied',
      status: 403,
    });
    const first = await assumed(clientsFor(url), audit, 'hub');
    const second = clientsFor(url, await assumed(clientsFor(url, first), shop, 'spoke'));
    expect((await whoAmI(second)).Arn).toBe(`arn:aws:sts::${shop}:assumed-role/reader/spoke`);
    expect((await second.s3.send(new ListBucketsCommand({}))).Buckets).toMatchObject([{ Name: 'receipts' }]);
  });

  test('end when they say, by the clock of the server', async () => {
    let now = Date.parse('2026-05-05T10:00:00.250Z');
    const { url } = await serving(world, { now: () => now });
    const { expires, ...keys } = await assumed(clientsFor(url), audit, 'hub');
    expect(expires).toEqual(new Date('2026-05-05T11:00:00Z'));
    now = Date.parse('2026-05-05T10:59:59Z');
    expect((await whoAmI(clientsFor(url, keys))).Account).toBe(audit);
    now = Date.parse('2026-05-05T11:00:00Z');
    const { sts, cloudtrail, s3 } = clientsFor(url, keys);
    expect(await errorOf(whoAmI(clientsFor(url, keys)))).toEqual({ name: 'ExpiredToken', status: 403 });
    const trails = cloudtrail.send(new DescribeTrailsCommand({}));
    expect(await errorOf(trails)).toEqual({ name: 'ExpiredTokenException', status: 403 });
    expect(await errorOf(s3.send(new ListBucketsCommand({})))).toEqual({ name: 'ExpiredToken', status: 400 });
    sts.destroy();
  });

  test('begin with the system’s clock when the server has no other', async () => {
    const { url } = await serving(world);
    const { expires } = await assumed(clientsFor(url), audit, 'hub');
    const left = (expires?.getTime() ?? 0) - Date.now();
    expect(Math.abs(left - 3_600_000)).toBeLessThan(10_000);
  });

  test('are nothing without their own token', async () => {
    const { url } = await serving(world);
    const { accessKeyId } = await assumed(clientsFor(url), audit, 'hub');
    const { sessionToken } = await assumed(clientsFor(url), audit, 'other');
    const refused = { name: 'InvalidClientTokenId', status: 403 };
    for (const keys of [
      { accessKeyId },
      { accessKeyId, sessionToken },
      { accessKeyId, sessionToken: 'bm90aGluZw==' },
      { accessKeyId: accessKeyIdOf(management), sessionToken },
    ]) {
      expect(await errorOf(whoAmI(clientsFor(url, keys)))).toEqual(refused);
    }
    const { cloudtrail, s3 } = clientsFor(url, { accessKeyId, sessionToken });
    expect((await errorOf(cloudtrail.send(new DescribeTrailsCommand({})))).name).toBe(
      'UnrecognizedClientException',
    );
    expect(await errorOf(s3.send(new ListBucketsCommand({})))).toEqual({ name: 'InvalidToken', status: 400 });
    expect((await errorOf(s3.send(new HeadBucketCommand({ Bucket: 'receipts' })))).status).toBe(400);
  });

  test('differ from one session to the next, and from one account to the next', async () => {
    const { url } = await serving(world, { now: () => 0 });
    const clients = clientsFor(url);
    const keys = [await assumed(clients, audit, 'one'), await assumed(clients, audit, 'two')];
    expect(new Set(keys.map((each) => each.accessKeyId)).size).toBe(2);
  });
});

test.each(['[1]', '[1,2,3]', '{}', 'null', '{', '["a","b",3'])('a token that holds %s is none', (written) => {
  const { accessKeyId, sessionToken } = credentialsFor({ account: audit, arn: hub, expires: 1 });
  expect(sessionOf(accessKeyId, sessionToken)).toEqual({ account: audit, arn: hub, expires: 1 });
  expect(sessionOf(accessKeyId, Buffer.from(written).toString('base64'))).toBeUndefined();
});
