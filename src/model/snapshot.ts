import type { CallRecord } from './call.ts';

/** What the user asked to be looked at. Lists are sorted, so that equal scopes are equal texts. */
export interface ScopeAsked {
  /** Empty: every region that an account has enabled. */
  readonly regions: readonly string[];
  /** Whether the accounts are those of the caller's organization; else they are `accounts`, or the caller's alone. */
  readonly organization: boolean;
  /** Only these; empty: all of the organization, or the caller's alone. */
  readonly accounts: readonly string[];
  /** Not to be looked at, although they are in the organization. */
  readonly excluded: readonly ExcludedAccount[];
  /** Role (path and name) assumed in each account but the one that asks; empty: none can be. */
  readonly roleName: string;
  /** ARNs of roles assumed one after the other before anything else; what is asked is asked as the last. */
  readonly roleChain: readonly string[];
}

export interface ExcludedAccount {
  readonly account: string;
  readonly reason: string;
  /** Last day on which it holds, `2027-01-31`; one that is over is not in a scope any more. */
  readonly expires?: string;
}

/** The account of the caller, in every region it has enabled. */
export const callersAccount: ScopeAsked = {
  regions: [],
  organization: false,
  accounts: [],
  excluded: [],
  roleName: '',
  roleChain: [],
};

/** Calls that are made only where a policy reads what they answer, by IAM style name. */
export const optionalCalls = [
  'cloudtrail:GetEventDataStore',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:GetResourcePolicy',
  'cloudtrail:ListEventDataStores',
  'cloudtrail:ListTags',
  'cloudwatch:DescribeAlarms',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:GetRole',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'organizations:DescribeOrganization',
  'organizations:DescribePolicy',
  'organizations:ListAWSServiceAccessForOrganization',
  'organizations:ListPolicies',
  'organizations:ListTagsForResource',
  'organizations:ListTargetsForPolicy',
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'logs:DescribeResourcePolicies',
  'logs:DescribeSubscriptionFilters',
  's3-control:GetPublicAccessBlock',
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketLifecycleConfiguration',
  's3:GetBucketLogging',
  's3:GetBucketNotificationConfiguration',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:GetBucketReplication',
  's3:GetBucketTagging',
  's3:GetBucketVersioning',
  's3:GetObjectLockConfiguration',
  's3:GetPublicAccessBlock',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
] as const;

export type OptionalCall = (typeof optionalCalls)[number];

/** `iam:GetRole NAME`: the role of that name is looked for in every account. */
export type WantedRole = `iam:GetRole ${string}`;
export type WantedCall = OptionalCall | WantedRole;

/** What is asked beside what always is. */
export type WantedCalls = ReadonlySet<WantedCall>;

export const nothingMore: WantedCalls = new Set();
export const everythingMore: WantedCalls = new Set(optionalCalls);

const roleShape = /^iam:GetRole ([\w+=,.@-]{1,64})$/;

/** The name that IAM knows a role by, whatever its path; `undefined` for what cannot be one. */
export function wantedRole(path: string): WantedRole | undefined {
  const wanted = `iam:GetRole ${path.split('/').at(-1) ?? ''}` as const;
  return roleShape.test(wanted) ? wanted : undefined;
}

/** Names of roles that are looked for in every account. */
export function rolesIn(wanted: Iterable<string>): readonly string[] {
  return [...wanted].flatMap((one) => roleShape.exec(one)?.[1] ?? []).sort();
}

export function isWantedCall(name: string): name is WantedCall {
  return isOptionalCall(name) || roleShape.test(name);
}

export function isOptionalCall(name: string): name is OptionalCall {
  return optionalCalls.some((call) => call === name);
}

export interface SnapshotHeader {
  readonly kind: 'header';
  /** Version of the file format; a reader refuses one it does not know. */
  readonly format: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  readonly scope: ScopeAsked;
  /** IAM style names of the calls the plan asks, sorted, and roles by name; anything else is `not-asked`. */
  readonly facts: readonly string[];
  readonly planDigest: string;
  /** Only when it is one part of what was planned: the others were asked by other runs. */
  readonly shard?: Shard;
  /** Only when names and ids were replaced: nothing can be asked with it any more. */
  readonly redacted?: boolean;
}

export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
  /** Digest of the plan, its list of accounts included. */
  readonly plan: string;
}

export interface SnapshotTrailer {
  readonly kind: 'trailer';
  readonly endedAt: string;
  readonly calls: number;
  readonly faults: number;
  /** True when the run was stopped before it had asked everything. */
  readonly interrupted: boolean;
}

/** The collector's only product: what was asked and what AWS said, in the order of arrival. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly records: readonly CallRecord[];
  /** Absent when the file was cut off: the snapshot is then incomplete. */
  readonly trailer?: SnapshotTrailer;
}
