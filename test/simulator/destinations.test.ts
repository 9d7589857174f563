import { describe, expect, test } from 'vitest';
import {
  accountWith,
  ask,
  bodyOf,
  call,
  home,
  keyId,
  member,
  organizationWorld,
  refusalOf,
  worldWith,
} from './worlds.ts';

const keyArn = `arn:aws:kms:us-east-1:${home}:key/${keyId}`;

describe('S3', () => {
  const world = accountWith({
    buckets: {
      away: { region: 'eu-west-1', encryption: 'none' },
      locked: { region: 'eu-west-1', forbidden: true },
    },
  });
  const head = (Bucket: string, from = world, where = {}) =>
    ask(from, call('s3:HeadBucket', { Bucket }, where));

  test('tells the region of a bucket, also to those it refuses', () => {
    expect(head('away')).toMatchObject({ status: 200, headers: { 'x-amz-bucket-region': 'eu-west-1' } });
    expect(head('locked')).toMatchObject({
      status: 403,
      headers: { 'x-amz-bucket-region': 'eu-west-1' },
      body: '',
    });
    expect(head('nobody')).toMatchObject({ status: 404, body: '' });
    expect(head('nobody').headers).not.toHaveProperty('x-amz-bucket-region');
  });

  test('may redirect HeadBucket to the region of the bucket', () => {
    const redirecting = accountWith({ buckets: { away: { region: 'eu-west-1' } } });
    const turned = { ...redirecting, assumptions: { headBucketElsewhere: 'redirected' } } as const;
    expect(head('away', turned)).toMatchObject({
      status: 301,
      headers: { 'x-amz-bucket-region': 'eu-west-1' },
    });
    expect(head('away', turned, { region: 'eu-west-1' }).status).toBe(200);
  });

  test('refuses buckets of other accounts and unexpected owners', () => {
    expect(head('acme-logs', organizationWorld(), { account: member }).status).toBe(403);
    const expecting = call('s3:HeadBucket', { Bucket: 'acme-logs', ExpectedBucketOwner: member });
    expect(ask(world, expecting).status).toBe(403);
  });

  test('redirects other reads to the region of the bucket', () => {
    const answer = ask(world, call('s3:GetBucketEncryption', { Bucket: 'away' }));
    expect(answer).toMatchObject({
      status: 301,
      error: { code: 'PermanentRedirect' },
      headers: { 'x-amz-bucket-region': 'eu-west-1' },
    });
  });

  test.each([
    ['404', 404],
    ['400', 400],
  ])('assumes status %s where no encryption is set', (encryptionAbsentStatus, status) => {
    const bare = worldWith({
      accounts: { [home]: { buckets: { bare: { region: 'us-east-1', encryption: 'none' } } } },
      assumptions: { encryptionAbsentStatus },
    });
    const answer = ask(bare, call('s3:GetBucketEncryption', { Bucket: 'bare' }));
    expect(answer).toMatchObject({
      status,
      error: { code: 'ServerSideEncryptionConfigurationNotFoundError' },
    });
  });

  test('has SSE-S3 on every bucket that says nothing else', () => {
    const plain = accountWith({ buckets: { plain: { region: 'us-east-1' } } });
    expect(ask(plain, call('s3:GetBucketEncryption', { Bucket: 'plain' })).body).toContain(
      '<SSEAlgorithm>AES256<',
    );
  });

  test('says nothing for the location us-east-1', () => {
    const location = (Bucket: string) => ask(world, call('s3:GetBucketLocation', { Bucket })).body;
    expect(location('acme-logs')).toMatch(/<LocationConstraint xmlns="[^"]+"\/>$/);
    expect(location('away')).toContain('>eu-west-1</LocationConstraint>');
  });

  test('writes hostile bucket names harmlessly', () => {
    const { body } = ask(world, call('s3:GetBucketLocation', { Bucket: '<a>&"' }));
    expect(body).toContain('<BucketName>&lt;a&gt;&amp;&quot;</BucketName>');
  });
});

describe('KMS', () => {
  const describeKey = (KeyId: string, where = {}, world = accountWith({})) =>
    ask(world, call('kms:DescribeKey', { KeyId }, where));

  test.each([keyId, keyArn, 'alias/cloudtrail', `arn:aws:kms:us-east-1:${home}:alias/cloudtrail`])(
    'finds a key by %s',
    (asked) => {
      expect(bodyOf(describeKey(asked))).toMatchObject({
        KeyMetadata: { Arn: keyArn, Enabled: true, KeyManager: 'CUSTOMER' },
      });
    },
  );

  test.each([
    ['another region', keyArn, { region: 'eu-west-1' }, /^NotFoundException: Invalid arn us-east-1/],
    [
      'an unknown id',
      'nobody',
      {},
      /^NotFoundException: Key 'arn:aws:kms:us-east-1:111122223333:key\/nobody' does not exist/,
    ],
    ['another account', keyArn.replace(home, member), {}, /^AccessDeniedException/],
    ['a broken ARN', 'arn:aws:kms', {}, /^InvalidArnException/],
    ['an unknown alias', 'alias/no', {}, /^NotFoundException: Alias/],
  ])('refuses a key of %s', (_, asked, where, expected) => {
    expect(refusalOf(describeKey(asked, where))).toMatch(expected);
  });

  describe('of another account', () => {
    const theirs = `arn:aws:kms:us-east-1:${member}:key/theirs`;
    const alias = theirs.replace('key/theirs', 'alias/theirs');
    const world = (readableBy: readonly string[]) =>
      organizationWorld({
        accounts: {
          [member]: { keys: { theirs: { region: 'us-east-1', alias: 'alias/theirs', readableBy } } },
        },
      });

    test.each([theirs, alias])('is described by %s where the policy of the key allows it', (KeyId) => {
      const metadata = { KeyMetadata: { Arn: theirs, AWSAccountId: member } };
      expect(bodyOf(describeKey(KeyId, {}, world([home])))).toMatchObject(metadata);
      expect(refusalOf(describeKey(KeyId, {}, world([])))).toMatch(/^AccessDeniedException/);
    });

    test('is not found by its id or alias alone', () => {
      expect(refusalOf(describeKey('theirs', {}, world([home])))).toMatch(/^NotFoundException/);
      expect(refusalOf(describeKey('alias/theirs', {}, world([home])))).toMatch(/^NotFoundException/);
    });

    test('that is gone looks like one that refuses', () => {
      const gone = describeKey(theirs.replace('theirs', 'gone'), {}, world([home]));
      expect(refusalOf(gone)).toBe(refusalOf(describeKey(theirs, {}, world([]))));
    });
  });

  test('tells when a key will be gone', () => {
    const world = accountWith({ keys: { [keyId]: { state: 'PendingDeletion' } } });
    expect(bodyOf(describeKey(keyId, {}, world))).toMatchObject({
      KeyMetadata: { KeyState: 'PendingDeletion', Enabled: false, DeletionDate: expect.any(Number) },
    });
  });
});
