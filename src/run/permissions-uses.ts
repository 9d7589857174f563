import type { SubjectKind } from '../model/scan-result.ts';

/** What a call is for, and what policies cannot see without it. */
export interface CallUse {
  readonly why: string;
  /** Without it so much may be hidden that nothing is certain. */
  readonly everything?: true;
  /** Members of nouns that it answers, `Trail.insights`; `Key.*` for all of a noun. */
  readonly members?: readonly string[];
  /** Subjects that it shows, or that are judged by it. */
  readonly subjects?: readonly SubjectKind[];
  /** Whether what trails record rests on it. */
  readonly coverage?: true;
  /** Whether what event data stores record rests on it. */
  readonly stores?: true;
}

const whoIsWhere: CallUse = { why: 'to know in which unit an account is', members: ['Account.ou'] };

const selectors = ['Trail.eventSelectors', 'Trail.dataResources', 'Trail.advancedSelectorValues'];
const recorded = [...selectors, 'Trail.recordsOwnDeliveries'];

/** By IAM style name of the call. */
const uses: Readonly<Record<string, CallUse>> = {
  'sts:GetCallerIdentity': { why: 'to know whose credentials these are', everything: true },
  'sts:AssumeRole': { why: 'to read the other accounts as their audit role', everything: true },
  'organizations:DescribeOrganization': {
    why: 'to know the organization and which account manages it',
    members: ['Organization.*', 'Account.isManagement'],
    subjects: ['organization'],
  },
  'organizations:ListAccounts': { why: 'to know which accounts there are', everything: true },
  'organizations:ListAccountsForParent': {
    why: 'to know in which unit an account is, where its own entry does not tell',
    members: ['Account.ou'],
  },
  'organizations:ListDelegatedAdministrators': {
    why: 'to read the trail of an organization whose management account is not read',
    members: [...recorded, 'Trail.insights'],
    coverage: true,
    stores: true,
  },
  'organizations:ListOrganizationalUnitsForParent': whoIsWhere,
  'organizations:ListRoots': whoIsWhere,
  'account:ListRegions': { why: 'to know which regions an account has enabled', everything: true },
  'cloudtrail:DescribeTrails': {
    why: 'to find the trails of every region',
    members: ['Account.trails', 'Organization.trails', 'Trail.*', 'Copy.*', 'Region.copies'].concat([
      'Region.ownCopies',
      'Region.shadowCopies',
      'Region.organizationCopies',
    ]),
    subjects: ['trail', 'log-bucket', 'key'],
    coverage: true,
  },
  'cloudtrail:GetTrailStatus': {
    why: 'to know whether a trail logs and delivers',
    members: ['Copy.isLogging', 'Copy.deliveryError', 'Copy.digestError', 'Copy.logsError'].concat(
      ['Copy.lastDelivery', 'Copy.lastDigest', 'Copy.lastLogsDelivery', 'Trail.isLogging'],
      ['logsIn'],
    ),
    coverage: true,
  },
  'cloudtrail:GetEventSelectors': {
    why: 'to know which events a trail records',
    members: recorded,
    coverage: true,
  },
  'cloudtrail:GetInsightSelectors': {
    why: 'to know which Insights a trail has',
    members: ['Trail.insights'],
  },
  'cloudtrail:ListEventDataStores': { why: 'to find the event data stores of every region', stores: true },
  'cloudtrail:GetEventDataStore': { why: 'to know which events they take in', stores: true },
  's3:ListBuckets': {
    why: 'to know which buckets an account owns',
    members: ['Account.buckets', 'Trail.bucket', 'Bucket.*'],
    subjects: ['bucket', 'log-bucket'],
  },
  's3:HeadBucket': {
    why: 'to know whether the bucket of a trail exists, and where',
    members: ['Trail.bucket', 'Bucket.region'],
    subjects: ['log-bucket'],
  },
  's3:GetBucketAcl': {
    why: 'to know whom the ACL of a log bucket lets in',
    members: ['Bucket.public', 'Bucket.publicByAcl'],
  },
  's3:GetBucketEncryption': {
    why: 'to know how a log bucket encrypts',
    members: ['Bucket.defaultEncryption'],
  },
  's3:GetBucketOwnershipControls': {
    why: 'to know whether ACLs of a log bucket count',
    members: ['Bucket.ownership', 'Bucket.public', 'Bucket.publicByAcl'],
  },
  's3:GetBucketPolicy': {
    why: 'to know whom the policy of a log bucket lets in',
    members: ['Bucket.public', 'Bucket.publicByPolicy'],
  },
  's3:GetBucketPolicyStatus': {
    why: 'to know whether AWS calls the policy of a log bucket public',
    members: ['Bucket.public', 'Bucket.publicByPolicy'],
  },
  's3:GetBucketTagging': { why: 'to know which buckets are critical', members: ['Bucket.tags'] },
  's3:GetBucketVersioning': {
    why: 'to know whether a log bucket keeps versions',
    members: ['Bucket.versioning', 'Bucket.mfaDelete'],
  },
  's3:GetPublicAccessBlock': {
    why: 'to know what a log bucket blocks',
    members: ['Bucket.public', 'Bucket.publicByPolicy', 'Bucket.publicByAcl'],
  },
  's3-control:GetPublicAccessBlock': {
    why: 'to know what an account blocks for all of its buckets',
    members: ['Bucket.public', 'Bucket.publicByPolicy', 'Bucket.publicByAcl'],
  },
  'kms:DescribeKey': {
    why: 'to know whether the key of a trail exists and is enabled',
    members: ['Trail.key', 'Key.*'],
    subjects: ['key'],
  },
};

/** What a call is for; one that is not in the table may be for anything. */
export function useOf(call: string): CallUse {
  return Object.hasOwn(uses, call) ? (uses[call] ?? unwritten) : unwritten;
}

const unwritten: CallUse = { why: 'to judge policies', everything: true };
