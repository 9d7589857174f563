import type { CallRequest, ServiceId } from '../model/call.ts';

/** One call that may be sent. It only reads; whatever is not in the table below cannot be sent at all. */
export interface AllowedCall {
  readonly service: ServiceId;
  readonly operation: string;
  /** `account`: one answer for the whole account; `region`: every region has its own. */
  readonly scope: 'account' | 'region';
  /** Error codes by which AWS says "there is none". */
  readonly absent: readonly string[];
  /** The same for answers without a body, and so without a code. */
  readonly absentStatus?: number;
}

/** As services write it, and as the SDK calls it. */
const noTopic = ['NotFound', 'NotFoundException'];
const noEntity = ['NoSuchEntity', 'NoSuchEntityException'];

/**
 * Everything Trailproof can ask AWS; `iamActionOf` tells the IAM action of each. AssumeRole changes nothing
 * either: it gives the credentials with which another account is read.
 */
export const allowedCalls: readonly AllowedCall[] = [
  { service: 'sts', operation: 'GetCallerIdentity', scope: 'account', absent: [] },
  { service: 'sts', operation: 'AssumeRole', scope: 'account', absent: [] },
  {
    service: 'organizations',
    operation: 'DescribeOrganization',
    scope: 'account',
    absent: ['AWSOrganizationsNotInUseException'],
  },
  { service: 'organizations', operation: 'ListAccounts', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListAccountsForParent', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListDelegatedAdministrators', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListOrganizationalUnitsForParent', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListRoots', scope: 'account', absent: [] },
  {
    service: 'organizations',
    operation: 'DescribePolicy',
    scope: 'account',
    absent: ['PolicyNotFoundException'],
  },
  {
    service: 'organizations',
    operation: 'ListAWSServiceAccessForOrganization',
    scope: 'account',
    absent: [],
  },
  { service: 'organizations', operation: 'ListPolicies', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListTagsForResource', scope: 'account', absent: [] },
  { service: 'organizations', operation: 'ListTargetsForPolicy', scope: 'account', absent: [] },
  { service: 'account', operation: 'ListRegions', scope: 'account', absent: [] },
  { service: 'cloudtrail', operation: 'DescribeTrails', scope: 'region', absent: [] },
  { service: 'cloudtrail', operation: 'GetTrailStatus', scope: 'region', absent: ['TrailNotFoundException'] },
  {
    service: 'cloudtrail',
    operation: 'GetEventSelectors',
    scope: 'region',
    absent: ['TrailNotFoundException'],
  },
  {
    service: 'cloudtrail',
    operation: 'GetInsightSelectors',
    scope: 'region',
    absent: ['TrailNotFoundException', 'InsightNotEnabledException'],
  },
  {
    service: 'cloudtrail',
    operation: 'ListEventDataStores',
    scope: 'region',
    // Of regions and partitions without CloudTrail Lake: no store can have been made there.
    absent: ['UnsupportedOperationException'],
  },
  { service: 'cloudtrail', operation: 'ListTags', scope: 'region', absent: ['ResourceNotFoundException'] },
  {
    service: 'cloudtrail',
    operation: 'GetEventDataStore',
    scope: 'region',
    absent: ['EventDataStoreNotFoundException'],
  },
  {
    service: 'cloudtrail',
    operation: 'GetResourcePolicy',
    scope: 'region',
    absent: ['ResourcePolicyNotFoundException'],
  },
  { service: 's3', operation: 'ListBuckets', scope: 'account', absent: [] },
  {
    service: 's3',
    operation: 'HeadBucket',
    scope: 'account',
    absent: ['NotFound', 'NoSuchBucket'],
    absentStatus: 404,
  },
  { service: 's3', operation: 'GetBucketAcl', scope: 'account', absent: [] },
  {
    service: 's3',
    operation: 'GetBucketEncryption',
    scope: 'account',
    absent: ['ServerSideEncryptionConfigurationNotFoundError'],
  },
  {
    service: 's3',
    operation: 'GetBucketLifecycleConfiguration',
    scope: 'account',
    absent: ['NoSuchLifecycleConfiguration'],
  },
  { service: 's3', operation: 'GetBucketLogging', scope: 'account', absent: [] },
  { service: 's3', operation: 'GetBucketNotificationConfiguration', scope: 'account', absent: [] },
  {
    service: 's3',
    operation: 'GetBucketReplication',
    scope: 'account',
    absent: ['ReplicationConfigurationNotFoundError'],
  },
  {
    service: 's3',
    operation: 'GetObjectLockConfiguration',
    scope: 'account',
    absent: ['ObjectLockConfigurationNotFoundError'],
  },
  {
    service: 's3',
    operation: 'GetBucketOwnershipControls',
    scope: 'account',
    absent: ['OwnershipControlsNotFoundError'],
  },
  { service: 's3', operation: 'GetBucketPolicy', scope: 'account', absent: ['NoSuchBucketPolicy'] },
  { service: 's3', operation: 'GetBucketPolicyStatus', scope: 'account', absent: ['NoSuchBucketPolicy'] },
  { service: 's3', operation: 'GetBucketTagging', scope: 'account', absent: ['NoSuchTagSet'] },
  { service: 's3', operation: 'GetBucketVersioning', scope: 'account', absent: [] },
  {
    service: 's3',
    operation: 'GetPublicAccessBlock',
    scope: 'account',
    absent: ['NoSuchPublicAccessBlockConfiguration'],
  },
  {
    service: 's3-control',
    operation: 'GetPublicAccessBlock',
    scope: 'account',
    absent: ['NoSuchPublicAccessBlockConfiguration'],
  },
  { service: 'kms', operation: 'DescribeKey', scope: 'region', absent: ['NotFoundException'] },
  { service: 'kms', operation: 'GetKeyPolicy', scope: 'region', absent: [] },
  {
    service: 'kms',
    operation: 'GetKeyRotationStatus',
    scope: 'region',
    // Keys of a kind that KMS never rotates by itself.
    absent: ['UnsupportedOperationException'],
  },
  { service: 'cloudwatch', operation: 'DescribeAlarms', scope: 'region', absent: [] },
  { service: 'sns', operation: 'GetTopicAttributes', scope: 'region', absent: noTopic },
  { service: 'sns', operation: 'ListSubscriptionsByTopic', scope: 'region', absent: noTopic },
  { service: 'iam', operation: 'GetPolicy', scope: 'account', absent: noEntity },
  { service: 'iam', operation: 'GetPolicyVersion', scope: 'account', absent: noEntity },
  { service: 'iam', operation: 'GetRole', scope: 'account', absent: noEntity },
  { service: 'iam', operation: 'GetRolePolicy', scope: 'account', absent: noEntity },
  { service: 'iam', operation: 'ListAttachedRolePolicies', scope: 'account', absent: noEntity },
  { service: 'iam', operation: 'ListRolePolicies', scope: 'account', absent: noEntity },
  { service: 'logs', operation: 'DescribeLogGroups', scope: 'region', absent: [] },
  {
    service: 'logs',
    operation: 'DescribeMetricFilters',
    scope: 'region',
    absent: ['ResourceNotFoundException'],
  },
  { service: 'logs', operation: 'DescribeResourcePolicies', scope: 'region', absent: [] },
  {
    service: 'logs',
    operation: 'DescribeSubscriptionFilters',
    scope: 'region',
    absent: ['ResourceNotFoundException'],
  },
];

const byName: ReadonlyMap<string, AllowedCall> = new Map(
  allowedCalls.map((call) => [`${call.service}:${call.operation}`, call]),
);

/** The table's entry for a request. Throws for anything else: that would be a mistake in Trailproof itself. */
export function allowedCall(request: Pick<CallRequest, 'service' | 'operation'>): AllowedCall {
  const name = `${request.service}:${request.operation}`;
  const call = byName.get(name);
  if (call === undefined) throw new Error(`${name} is not among the calls that Trailproof may send`);
  return call;
}
