import type { SubjectKind } from '../model/scan-result.ts';
import { isOptionalCall } from '../model/snapshot.ts';
import { answeredBy } from '../policy/answered-by.ts';
import type { Read } from '../policy/reads-of.ts';

/** What a call is for, and what policies cannot see without it. */
export interface CallUse {
  readonly why: string;
  /** Without it so much may be hidden that nothing is certain. */
  readonly everything?: true;
  /** Members of nouns that it answers, `Trail.insights`; `Key.*` for all of a noun. */
  readonly members?: readonly (Read | `${string}.*`)[];
  /** Subjects that it shows, or that are judged by it. */
  readonly subjects?: readonly SubjectKind[];
  /** Whether what trails record rests on it. */
  readonly coverage?: true;
  /** Whether what event data stores record rests on it. */
  readonly stores?: true;
}

const whoIsWhere: CallUse = {
  why: 'to know in which unit an account is',
  members: ['Account.ou', 'Account.forbidden()'],
};

const selectors: readonly Read[] = [
  'Trail.eventSelectors',
  'Trail.dataResources',
  'Trail.advancedSelectorValues',
];
const recorded: readonly Read[] = [...selectors, 'Trail.recordsAllManagement', 'Trail.recordsOwnDeliveries'];

const copies: readonly Read[] = [
  'Region.copies',
  'Region.ownCopies',
  'Region.shadowCopies',
  'Region.organizationCopies',
];
const delivery: readonly Read[] = [
  'Copy.isLogging',
  'Copy.deliveryError',
  'Copy.digestError',
  'Copy.logsError',
  'Copy.notificationError',
  'Copy.lastDelivery',
  'Copy.lastDigest',
  'Copy.lastLogsDelivery',
  'Copy.lastNotification',
];

const delivered: readonly Read[] = ['Trail.mayDeliver', 'Trail.deliveryRefusal'];
/** Policies are weighed against the organization and its members. */
const whosePolicies: readonly Read[] = [
  ...delivered,
  'Trail.mayEncrypt',
  'Trail.encryptionRefusal',
  'Bucket.refusesForeignTrails',
  'Bucket.grantsOutside()',
  'Key.grantsOutside()',
  'Topic.grantsOutside()',
  'EventDataStore.grantsOutside()',
  'Role.grantsOutside()',
  'Trail.mayPublish',
  'Trail.publishRefusal',
  'Trail.mayWriteLogs',
  'Trail.logsRefusal',
  'Account.forbidden()',
];

/** By IAM style name of the call; what policies read of the optional ones stands in `answeredBy`. */
const uses: Readonly<Record<string, CallUse>> = {
  'sts:GetCallerIdentity': { why: 'to know whose credentials these are', everything: true },
  'sts:AssumeRole': { why: 'to read the other accounts as their audit role', everything: true },
  'organizations:DescribeOrganization': {
    why: 'to know the organization and which account manages it',
    members: ['Organization.*', 'Account.isManagement', ...whosePolicies],
    subjects: ['organization'],
  },
  'organizations:ListAccounts': { why: 'to know which accounts there are', everything: true },
  'organizations:ListAccountsForParent': {
    why: 'to know in which unit an account is, where its own entry does not tell',
    members: ['Account.ou', 'Account.forbidden()'],
  },
  'organizations:ListDelegatedAdministrators': {
    why: 'to read the trail of an organization whose management account is not read',
    members: [...recorded, 'Trail.insights', 'Organization.delegatedAdministrators'],
    coverage: true,
    stores: true,
  },
  'organizations:ListOrganizationalUnitsForParent': whoIsWhere,
  'organizations:ListAWSServiceAccessForOrganization': {
    why: 'to know which services may act in the organization',
  },
  'organizations:ListPolicies': { why: 'to find the service control policies' },
  'organizations:ListTargetsForPolicy': { why: 'to know where a service control policy is attached' },
  'organizations:DescribePolicy': { why: 'to know what a service control policy forbids' },
  'organizations:ListTagsForResource': { why: 'to know how accounts are tagged' },
  'cloudtrail:ListTags': { why: 'to know how a trail is tagged' },
  'organizations:ListRoots': whoIsWhere,
  'account:ListRegions': { why: 'to know which regions an account has enabled', everything: true },
  'cloudtrail:DescribeTrails': {
    why: 'to find the trails of every region',
    members: ['Account.trails', 'Organization.trails', 'Trail.*', 'Copy.*', ...copies],
    subjects: ['trail', 'log-bucket', 'key', 'log-group', 'topic'],
    coverage: true,
  },
  'cloudtrail:GetTrailStatus': {
    why: 'to know whether a trail logs and delivers',
    members: [...delivery, 'Trail.isLogging', 'logsIn()'],
    coverage: true,
  },
  'cloudtrail:GetEventSelectors': {
    why: 'to know which events a trail records',
    members: recorded,
    coverage: true,
  },
  'cloudtrail:GetInsightSelectors': {
    why: 'to know which Insights a trail has',
  },
  'cloudtrail:ListEventDataStores': {
    why: 'to find the event data stores of every region',
    subjects: ['event-data-store'],
    stores: true,
  },
  'cloudtrail:GetEventDataStore': {
    why: 'to know which events they take in, and how they keep them',
    stores: true,
  },
  'cloudtrail:GetResourcePolicy': { why: 'to know whom the policy of an event data store lets in' },
  's3:ListBuckets': {
    why: 'to know which buckets an account owns',
    members: ['Account.buckets', 'Trail.bucket', 'Bucket.*', ...delivered],
    subjects: ['bucket', 'log-bucket'],
  },
  's3:HeadBucket': {
    why: 'to know whether the bucket of a trail exists, and where',
    members: ['Trail.bucket', 'Bucket.region', ...delivered],
    subjects: ['log-bucket'],
  },
  's3:GetBucketAcl': {
    why: 'to know whom the ACL of a log bucket lets in',
  },
  's3:GetBucketEncryption': {
    why: 'to know how a log bucket encrypts',
  },
  's3:GetBucketLifecycleConfiguration': { why: 'to know how long a log bucket keeps log files' },
  's3:GetBucketLogging': { why: 'to know whether access to a log bucket is logged' },
  's3:GetBucketNotificationConfiguration': { why: 'to know whether a log bucket tells of new log files' },
  's3:GetBucketOwnershipControls': {
    why: 'to know whether ACLs of a log bucket count',
  },
  's3:GetBucketPolicy': {
    why: 'to know whom the policy of a log bucket lets in',
  },
  's3:GetBucketPolicyStatus': {
    why: 'to know whether AWS calls the policy of a log bucket public',
  },
  's3:GetBucketReplication': { why: 'to know whether a log bucket is replicated' },
  's3:GetBucketTagging': { why: 'to know which buckets are critical' },
  's3:GetBucketVersioning': {
    why: 'to know whether a log bucket keeps versions',
  },
  's3:GetObjectLockConfiguration': { why: 'to know how long a log bucket lets nobody delete log files' },
  's3:GetPublicAccessBlock': {
    why: 'to know what a log bucket blocks',
  },
  's3-control:GetPublicAccessBlock': {
    why: 'to know what an account blocks for all of its buckets',
  },
  'kms:DescribeKey': {
    why: 'to know whether the key of a trail exists and is enabled',
    subjects: ['key'],
  },
  'kms:GetKeyPolicy': { why: 'to know whom the policy of a trail’s key lets in' },
  'kms:GetKeyRotationStatus': { why: 'to know whether the key of a trail is rotated' },
  'cloudwatch:DescribeAlarms': { why: 'to know which alarms watch what is counted in the events of a trail' },
  'iam:GetPolicy': { why: 'to know which version of a policy of that role is in force' },
  'iam:GetPolicyVersion': { why: 'to know what that version allows' },
  'iam:GetRole': {
    why: 'to know whether a role exists, such as the one with which a trail writes to its log group, and whom it trusts',
  },
  'iam:GetRolePolicy': { why: 'to know what the role’s own policies allow' },
  'iam:ListAttachedRolePolicies': { why: 'to know which other policies the role has' },
  'iam:ListRolePolicies': { why: 'to know which policies of its own the role has' },
  'sns:GetTopicAttributes': {
    why: 'to know whether the topic of a trail or an alarm exists, and whom it lets in',
    subjects: ['topic'],
  },
  'sns:ListSubscriptionsByTopic': { why: 'to know who is told' },
  'logs:DescribeLogGroups': {
    why: 'to know whether the log group of a trail exists, and how long it keeps events',
    subjects: ['log-group'],
  },
  'logs:DescribeMetricFilters': { why: 'to know what is counted in the events of a trail' },
  'logs:DescribeResourcePolicies': { why: 'to know whom a log group of a trail lets in' },
  'logs:DescribeSubscriptionFilters': { why: 'to know who is handed the events of a trail' },
};

/** What a call is for; one that is not in the table may be for anything. */
export function useOf(call: string): CallUse {
  const use = Object.hasOwn(uses, call) ? uses[call] : undefined;
  if (use === undefined) return unwritten;
  return isOptionalCall(call) ? { ...use, members: [...(use.members ?? []), ...answeredBy[call]] } : use;
}

const unwritten: CallUse = { why: 'to judge policies', everything: true };
