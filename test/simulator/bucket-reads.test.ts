import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, closed, company, management } from './company.ts';
import { ask, call, refusalOf, type Where } from './worlds.ts';

const reads = [
  'GetBucketAcl',
  'GetBucketEncryption',
  'GetBucketLifecycleConfiguration',
  'GetBucketLocation',
  'GetBucketLogging',
  'GetBucketNotificationConfiguration',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketReplication',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetObjectLockConfiguration',
  'GetPublicAccessBlock',
];

const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*' }] };

function bucketWorld(bucket: JsonObject, patch: JsonObject = {}): World {
  const logs = { region: 'us-east-1', ...bucket };
  return company({ ...patch, accounts: { [management]: { buckets: { logs } } } });
}

const read = (operation: string, world: World, where: Where = {}) =>
  ask(world, call(`s3:${operation}`, { Bucket: 'logs' }, where));
const told = (operation: string, bucket: JsonObject) => read(operation, bucketWorld(bucket)).body;

describe('a bucket that says nothing', () => {
  test('is as AWS makes buckets', () => {
    expect(told('GetPublicAccessBlock', {})).toMatch(/(?:<\w+>true<\/\w+>){4}/);
    expect(told('GetBucketOwnershipControls', {})).toContain('>BucketOwnerEnforced<');
    expect(told('GetBucketVersioning', {})).toMatch(/<VersioningConfiguration xmlns="[^"]+"\/>$/);
    expect(told('GetBucketAcl', {}).match(/<Grant>/g)).toHaveLength(1);
  });

  test.each([
    ['GetBucketPolicy', {}, 'NoSuchBucketPolicy'],
    ['GetBucketPolicyStatus', {}, 'NoSuchBucketPolicy'],
    ['GetBucketTagging', {}, 'NoSuchTagSet'],
    ['GetBucketLifecycleConfiguration', {}, 'NoSuchLifecycleConfiguration'],
    ['GetBucketReplication', {}, 'ReplicationConfigurationNotFoundError'],
    ['GetObjectLockConfiguration', {}, 'ObjectLockConfigurationNotFoundError'],
    ['GetBucketOwnershipControls', { ownership: 'none' }, 'OwnershipControlsNotFoundError'],
    ['GetPublicAccessBlock', { publicAccessBlock: 'none' }, 'NoSuchPublicAccessBlockConfiguration'],
  ])('%s %j is 404 %s', (operation, bucket, code) => {
    expect(read(operation, bucketWorld(bucket))).toMatchObject({ status: 404, error: { code } });
  });

  test('has a policy status only when assumed so', () => {
    const world = bucketWorld({}, { assumptions: { policyStatusAbsent: 'answered' } });
    expect(read('GetBucketPolicyStatus', world).body).toContain('<IsPublic>false</IsPublic>');
  });
});

describe('a bucket tells', () => {
  test('its policy as it is, in the form of a JSON document', () => {
    const answer = read('GetBucketPolicy', bucketWorld({ policy }));
    expect(answer.headers['content-type']).toBe('application/json');
    expect(JSON.parse(answer.body)).toEqual(policy);
    expect(told('GetBucketPolicy', { policy: 'not { even JSON' })).toBe('not { even JSON');
  });

  const statement = (change: JsonObject) => ({
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', ...change }],
  });

  test.each([
    [{ policy }, false],
    [{ policy: statement({}) }, true],
    [{ policy: { Statement: statement({}).Statement[0] ?? {} } }, true],
    [{ policy: statement({ Principal: { AWS: ['*'] } }) }, true],
    [{ policy: statement({ Principal: { AWS: management } }) }, false],
    [{ policy: statement({ Condition: { StringEquals: {} } }) }, false],
    [{ policy: statement({}), policyIsPublic: false }, false],
    [{ policy, policyIsPublic: true }, true],
  ])('of %j whether it is public: %s', (bucket, expected) => {
    expect(told('GetBucketPolicyStatus', bucket)).toContain(`<IsPublic>${expected}</IsPublic>`);
  });

  test('which access it blocks', () => {
    const block = told('GetPublicAccessBlock', { publicAccessBlock: { blockPublicPolicy: false } });
    expect(block).toContain('<BlockPublicPolicy>false</BlockPublicPolicy>');
    expect(block).toContain('<RestrictPublicBuckets>true</RestrictPublicBuckets>');
  });

  test('its grants beside the full control of its owner', () => {
    const grants = [
      { grantee: 'AllUsers', permission: 'READ' },
      { grantee: audit, permission: 'WRITE' },
    ];
    const acl = told('GetBucketAcl', { grants, ownership: 'ObjectWriter' });
    expect(acl).toMatch(/xsi:type="Group"><URI>[^<]+\/global\/AllUsers<\/URI><\/Grantee><Permission>READ</);
    expect(acl.match(/xsi:type="CanonicalUser"/g)).toHaveLength(2);
    const owner = /<Owner><ID>([0-9a-f]{64})<\/ID>/.exec(acl)?.[1];
    expect(acl).toContain(`<ID>${owner}</ID></Grantee><Permission>FULL_CONTROL<`);
  });

  test('its versioning and MFA delete, if they were ever configured', () => {
    expect(told('GetBucketVersioning', { versioning: 'Enabled' })).toContain('><Status>Enabled</Status></V');
    expect(told('GetBucketVersioning', { versioning: 'Suspended', mfaDelete: 'Enabled' })).toContain(
      '<Status>Suspended</Status><MfaDelete>Enabled</MfaDelete>',
    );
  });

  test('its tags, harmlessly', () => {
    expect(told('GetBucketTagging', { tags: { '<team>': 'a&b' } })).toContain(
      '<TagSet><Tag><Key>&lt;team&gt;</Key><Value>a&amp;b</Value></Tag></TagSet>',
    );
  });
});

describe('a bucket of another account', () => {
  test.each([...reads, 'HeadBucket'])('refuses %s', (operation) => {
    const answer = read(operation, bucketWorld({ policy }), { account: audit });
    expect(answer).toMatchObject({ status: 403, headers: { 'x-amz-bucket-region': 'us-east-1' } });
  });

  const lent = {
    readableBy: [audit],
    policy,
    tags: { a: 'b' },
    lifecycle: [{ expireDays: 1 }],
    objectLock: {},
    replication: [{ destination: 'arn:aws:s3:::copy' }],
  };

  test.each([...reads, 'HeadBucket'].map((name) => [name, name === 'GetBucketPolicy' ? 405 : 200]))(
    'whose policy lets it read answers %s with %i',
    (operation, status) => {
      const world = bucketWorld(lent, { assumptions: { versioningFromElsewhere: 'answered' } });
      expect(read(String(operation), world, { account: audit }).status).toBe(status);
    },
  );

  test('never gives its policy away', () => {
    const answer = read('GetBucketPolicy', bucketWorld(lent), { account: audit });
    expect(refusalOf(answer)).toBe(
      'MethodNotAllowed: The specified method is not allowed against this resource.',
    );
  });

  test('keeps its versioning, as the documents say and unless assumed otherwise', () => {
    expect(refusalOf(read('GetBucketVersioning', bucketWorld(lent), { account: audit }))).toMatch(/^AccessD/);
  });

  test('is answered about in its own region only', () => {
    const west = { account: audit, region: 'eu-west-1' };
    for (const operation of reads) expect(read(operation, bucketWorld(lent), west).status).toBe(301);
    const own = read('GetBucketLocation', bucketWorld({}), { region: 'eu-west-1' });
    expect(own.status).toBe(200);
  });

  test.each([
    ['AllAccessDisabled', 'AllAccessDisabled'],
    ['AccessDenied', 'AccessDenied'],
  ])('that is closed refuses everybody: %s', (bucketOfUnusableAccount, code) => {
    const world = company({
      accounts: { [closed]: { buckets: { logs: { region: 'us-east-1', readableBy: [management] } } } },
      assumptions: { bucketOfUnusableAccount },
    });
    for (const operation of reads)
      expect(read(operation, world)).toMatchObject({ status: 403, error: { code } });
    expect(read('HeadBucket', world).status).toBe(403);
  });
});

describe('the account', () => {
  const block = (world: World, AccountId: string = management) =>
    ask(world, call('s3-control:GetPublicAccessBlock', { AccountId }));

  test('blocks nothing until it is configured', () => {
    const answer = block(company());
    expect(answer).toMatchObject({ status: 404, error: { code: 'NoSuchPublicAccessBlockConfiguration' } });
    expect(answer.body).toMatch(/<ErrorResponse><Error><Code>NoSuchPublicAccessBlockConfiguration</);
  });

  test('tells what it blocks to its own identities', () => {
    const world = company({ accounts: { [management]: { publicAccessBlock: { ignorePublicAcls: false } } } });
    expect(block(world).body).toContain('<BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>false<');
    expect(block(world, audit)).toMatchObject({ status: 403, error: { code: 'AccessDenied' } });
  });
});
