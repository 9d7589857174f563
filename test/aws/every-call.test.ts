import { describe, expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { createCaller } from '../../src/aws/caller.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, company, management, root, shop, stranger } from '../simulator/company.ts';
import { logDestinations, logRoles } from '../simulator/every-log-answer.ts';
import { serving } from '../simulator/sdk.ts';
import { faultOf, localServer, request, testCaller, xml } from './local-server.ts';
import { credentialsOf } from './role-server.ts';
import { inputFor } from './sample-inputs.ts';
import { signatureOf } from './verify-signature.ts';

const credentials = { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'own' };
const bare = { publicAccessBlock: 'none', ownership: 'none' };
const world = company({
  accounts: {
    [management]: {
      publicAccessBlock: { blockPublicAcls: false },
      keys: { rotated: { region: 'us-east-1' }, signing: { region: 'us-east-1', spec: 'RSA_2048' } },
      buckets: {
        'acme-logs': {
          policy: { Statement: [] },
          tags: { team: 'security' },
          lifecycle: [{ expireDays: 400 }],
          objectLock: { mode: 'COMPLIANCE', days: 30 },
          replication: [{ destination: 'arn:aws:s3:::copy' }],
        },
        bare: { region: 'us-east-1', ...bare },
        broken: { region: 'us-east-1', policy: '{"Statement":[' },
      },
      ...logDestinations,
      roles: logRoles,
    },
  },
});

async function asked(name: string, input: JsonObject, account: string = management): Promise<CallRecord> {
  const { url } = await serving(world);
  const { call } = testCaller({
    endpoint: url,
    credentials: { ...credentials, accessKeyId: `SIMULATEDKEY${account}` },
  });
  return call(request(name, { account, input, region: 'us-east-1' }));
}

/** Services that are signed by another name than their IAM actions have. */
const signedNames: ReadonlyMap<string, string> = new Map([
  ['cloudwatch', 'monitoring'],
  ['s3-control', 's3'],
]);

describe('every call that may be sent', () => {
  it.each(allowedCalls)(
    '$service:$operation is signed well, also what has odd characters in it',
    async (each) => {
      const { service, operation } = each;
      const server = await localServer((_seen, response) => response.writeHead(503).end());
      const mine = credentialsOf('222233334444');
      const { call } = testCaller({ endpoint: server.url, credentials: mine });
      await call(request(`${service}:${operation}`, { input: inputFor(operation) }));
      const [seen] = server.seen;
      const signature = seen && signatureOf(seen);
      expect(signature?.service).toBe(signedNames.get(service) ?? service);
      expect(signature?.madeWith(mine.secretAccessKey)).toBe(true);
      expect(signature?.madeWith('another')).toBe(false);
      expect(seen?.headers['x-amz-security-token']).toBe(mine.sessionToken);
      expect(server.seen).toHaveLength(1);
    },
  );
});

const alerts = `arn:aws:sns:us-east-1:${management}:alerts`;
const awsPolicy = 'arn:aws:iam::aws:policy/CloudWatchLogs';

describe('what the simulator knows is answered, as it came', () => {
  const Bucket = 'acme-logs';
  const KeyId = 'rotated';
  it.each([
    ['organizations:DescribeOrganization', {}, '"MasterAccountId"'],
    ['organizations:ListAccounts', { MaxResults: 20 }, '"Accounts"'],
    ['organizations:ListRoots', {}, `"${root}"`],
    ['organizations:ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY', MaxResults: 20 }, '"FullAWSAccess"'],
    ['organizations:DescribePolicy', { PolicyId: 'p-FullAWSAccess' }, '"Content"'],
    ['organizations:ListTargetsForPolicy', { PolicyId: 'p-FullAWSAccess' }, `"${root}"`],
    ['organizations:ListAWSServiceAccessForOrganization', {}, '"cloudtrail.amazonaws.com"'],
    ['organizations:ListTagsForResource', { ResourceId: management }, '"Tags"'],
    ['organizations:ListOrganizationalUnitsForParent', { ParentId: root }, '"Workloads"'],
    ['organizations:ListAccountsForParent', { ParentId: root }, `"${management}"`],
    [
      'organizations:ListDelegatedAdministrators',
      { ServicePrincipal: 'cloudtrail.amazonaws.com' },
      `"${audit}"`,
    ],
    ['s3:ListBuckets', { MaxBuckets: 1000 }, '<BucketRegion>us-east-1</BucketRegion>'],
    ['s3:GetBucketPolicy', { Bucket }, '"Statement"'],
    ['s3:GetBucketPolicyStatus', { Bucket }, '<IsPublic>false</IsPublic>'],
    ['s3:GetPublicAccessBlock', { Bucket }, '<BlockPublicAcls>true</BlockPublicAcls>'],
    ['s3:GetBucketAcl', { Bucket }, 'FULL_CONTROL'],
    ['s3:GetBucketOwnershipControls', { Bucket }, 'BucketOwnerEnforced'],
    ['s3:GetBucketVersioning', { Bucket }, 'VersioningConfiguration'],
    ['s3:GetBucketTagging', { Bucket }, 'security'],
    ['s3:GetBucketLifecycleConfiguration', { Bucket }, '<Days>400</Days>'],
    ['s3:GetBucketLogging', { Bucket }, 'BucketLoggingStatus'],
    ['s3:GetBucketNotificationConfiguration', { Bucket }, 'NotificationConfiguration'],
    ['s3:GetBucketReplication', { Bucket }, 'arn:aws:s3:::copy'],
    ['s3:GetObjectLockConfiguration', { Bucket }, '<Mode>COMPLIANCE</Mode>'],
    ['kms:GetKeyPolicy', { KeyId }, '"Policy"'],
    ['kms:GetKeyRotationStatus', { KeyId }, '"KeyRotationEnabled"'],
    ['logs:DescribeLogGroups', { logGroupIdentifiers: ['trail'] }, '"retentionInDays":365'],
    ['logs:DescribeMetricFilters', { logGroupName: 'trail' }, '"Roots"'],
    ['logs:DescribeSubscriptionFilters', { logGroupName: 'trail' }, '"siem"'],
    ['logs:DescribeResourcePolicies', {}, '"policyDocument"'],
    ['cloudwatch:DescribeAlarms', { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] }, '"AlarmRule"'],
    ['sns:GetTopicAttributes', { TopicArn: alerts }, '<key>KmsMasterKeyId</key><value>alias/sns</value>'],
    ['sns:ListSubscriptionsByTopic', { TopicArn: alerts }, 'PendingConfirmation'],
    ['iam:GetRole', { RoleName: 'logs' }, ':role/service/logs</Arn>'],
    ['iam:ListRolePolicies', { RoleName: 'logs', MaxItems: 1 }, '<IsTruncated>true</IsTruncated>'],
    ['iam:GetRolePolicy', { RoleName: 'logs', PolicyName: 'a+b' }, '%22Statement%22'],
    ['iam:ListAttachedRolePolicies', { RoleName: 'logs' }, ':policy/team/write-logs</PolicyArn>'],
    ['iam:GetPolicy', { PolicyArn: awsPolicy }, '<DefaultVersionId>v3</DefaultVersionId>'],
    ['iam:GetPolicyVersion', { PolicyArn: awsPolicy, VersionId: 'v3' }, 'PutLogEvents'],
    [
      's3-control:GetPublicAccessBlock',
      { AccountId: management },
      '<BlockPublicAcls>false</BlockPublicAcls>',
    ],
  ])('%s', async (name, input, part) => {
    const { outcome } = await asked(name, input);
    expect(outcome).toMatchObject({ kind: 'answered', body: expect.stringContaining(part) });
  });
});

describe('what is known not to be there', () => {
  const Bucket = 'bare';
  it.each([
    ['s3:GetBucketPolicy', { Bucket }, 'NoSuchBucketPolicy'],
    ['s3:GetBucketPolicyStatus', { Bucket }, 'NoSuchBucketPolicy'],
    ['s3:GetPublicAccessBlock', { Bucket }, 'NoSuchPublicAccessBlockConfiguration'],
    ['s3:GetBucketOwnershipControls', { Bucket }, 'OwnershipControlsNotFoundError'],
    ['s3:GetBucketTagging', { Bucket }, 'NoSuchTagSet'],
    ['s3:GetBucketLifecycleConfiguration', { Bucket }, 'NoSuchLifecycleConfiguration'],
    ['s3:GetBucketReplication', { Bucket }, 'ReplicationConfigurationNotFoundError'],
    ['s3:GetObjectLockConfiguration', { Bucket }, 'ObjectLockConfigurationNotFoundError'],
    ['kms:GetKeyRotationStatus', { KeyId: 'signing' }, 'UnsupportedOperationException'],
  ])('%s', async (name, input, code) => {
    expect((await asked(name, input)).outcome).toMatchObject({ kind: 'absent', code });
  });

  it.each([
    ['logs:DescribeMetricFilters', { logGroupName: 'nobody' }, 'ResourceNotFoundException'],
    ['sns:GetTopicAttributes', { TopicArn: alerts.replace('alerts', 'gone') }, 'NotFoundException'],
    ['iam:GetRole', { RoleName: 'gone' }, 'NoSuchEntityException'],
    ['iam:GetPolicy', { PolicyArn: `arn:aws:iam::${management}:policy/gone` }, 'NoSuchEntityException'],
  ])('%s', async (name, input, code) => {
    expect((await asked(name, input)).outcome).toMatchObject({ kind: 'absent', code });
  });

  it('s3-control:GetPublicAccessBlock', async () => {
    const record = await asked('s3-control:GetPublicAccessBlock', { AccountId: audit }, audit);
    expect(record.outcome).toMatchObject({ kind: 'absent', code: 'NoSuchPublicAccessBlockConfiguration' });
  });

  it('organizations:DescribeOrganization', async () => {
    const { outcome } = await asked('organizations:DescribeOrganization', {}, stranger);
    expect(outcome).toMatchObject({ kind: 'absent', code: 'AWSOrganizationsNotInUseException' });
  });
});

describe('what cannot be known', () => {
  it('a bucket’s policy that is no JSON is malformed', async () => {
    expect(faultOf(await asked('s3:GetBucketPolicy', { Bucket: 'broken' }))).toMatchObject({
      kind: 'malformed',
    });
  });

  it('a bucket’s policy is for its owner’s account only', async () => {
    const server = await localServer((_seen, response) =>
      xml(response, 405, '<Error><Code>MethodNotAllowed</Code><Message>Not allowed</Message></Error>'),
    );
    const { call } = testCaller({ endpoint: server.url });
    const record = await call(request('s3:GetBucketPolicy', { input: { Bucket: 'acme-logs' } }));
    expect(faultOf(record)).toMatchObject({ kind: 'not-readable-from-here', code: 'MethodNotAllowed' });
  });

  it('members may not list the organization', async () => {
    const record = await asked('organizations:ListAccounts', {}, shop);
    expect(faultOf(record)).toMatchObject({ kind: 'denied', code: 'AccessDeniedException' });
  });
});

it('a directory bucket’s name opens no session of its own', async () => {
  const server = await localServer((_seen, response) => response.writeHead(404).end());
  const { call, close } = createCaller({ endpoint: server.url, credentials, now: Date.now });
  await call(request('s3:HeadBucket', { input: { Bucket: 'logs--use1-az4--x-s3' } }));
  await close();
  expect(server.seen.map(({ method, url }) => [method, url.includes('session')])).toEqual([['HEAD', false]]);
});
