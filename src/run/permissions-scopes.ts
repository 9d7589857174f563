import type { Grant } from '../report/permissions-grants.ts';

/**
 * On what each action is allowed: as narrow as AWS's resources go. Service Authorization Reference,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const scopes: readonly Grant[] = [
  {
    sid: 'EnterAccounts',
    actions: ['sts:AssumeRole'],
    resources: ['arn:{partition}:iam::*:role/{role}'],
    because: 'The role of this name, in any account: whom it trusts is said there.',
  },
  {
    sid: 'ListOrganization',
    actions: [
      'organizations:DescribeOrganization',
      'organizations:ListAccounts',
      'organizations:ListAWSServiceAccessForOrganization',
      'organizations:ListPolicies',
      'organizations:ListRoots',
    ],
    resources: ['*'],
    because: 'AWS has no resources for these.',
  },
  {
    sid: 'ListUnits',
    actions: ['organizations:ListAccountsForParent', 'organizations:ListOrganizationalUnitsForParent'],
    resources: [
      'arn:{partition}:organizations::*:root/o-*/r-*',
      'arn:{partition}:organizations::*:ou/o-*/ou-*',
    ],
    because: 'Any root and unit: accounts move, and none may be overlooked.',
  },
  {
    sid: 'ReadControlPolicies',
    actions: ['organizations:DescribePolicy', 'organizations:ListTargetsForPolicy'],
    resources: [
      'arn:{partition}:organizations::*:policy/o-*/service_control_policy/p-*',
      'arn:{partition}:organizations::aws:policy/service_control_policy/p-*',
    ],
    because: 'Any service control policy, those that AWS made included.',
  },
  {
    sid: 'ReadAccountTags',
    actions: ['organizations:ListTagsForResource'],
    resources: ['arn:{partition}:organizations::*:account/o-*/*'],
    because: 'Any account of the organization.',
  },
  {
    sid: 'FindDelegatedAdministrators',
    actions: ['organizations:ListDelegatedAdministrators'],
    resources: ['*'],
    condition: { key: 'organizations:ServicePrincipal', value: 'cloudtrail.amazonaws.com' },
    because: 'AWS has no resource for this, but it can be limited to the service.',
  },
  {
    sid: 'ListRegions',
    actions: ['account:ListRegions'],
    resources: ['arn:{partition}:account::*:account'],
    because: 'The account itself.',
  },
  {
    sid: 'FindTrails',
    actions: ['cloudtrail:DescribeTrails', 'cloudtrail:ListEventDataStores'],
    resources: ['*'],
    because: 'AWS has no resources for these.',
  },
  {
    sid: 'ReadTrails',
    actions: [
      'cloudtrail:GetTrailStatus',
      'cloudtrail:GetEventSelectors',
      'cloudtrail:GetInsightSelectors',
      'cloudtrail:ListTags',
    ],
    resources: ['arn:{partition}:cloudtrail:*:*:trail/*'],
    because: 'Trails of any account: those of an organization belong to its management account.',
  },
  {
    sid: 'ReadEventDataStores',
    actions: ['cloudtrail:GetEventDataStore', 'cloudtrail:GetResourcePolicy'],
    resources: ['arn:{partition}:cloudtrail:*:*:eventdatastore/*'],
    because: 'Event data stores of any account: those of an organization belong to its management account.',
  },
  {
    sid: 'ReadKeys',
    actions: ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus'],
    resources: ['arn:{partition}:kms:*:*:key/*'],
    because: 'Keys of any account: trails may encrypt with the key of another one.',
  },
  {
    sid: 'ReadLogGroups',
    actions: ['logs:DescribeMetricFilters', 'logs:DescribeSubscriptionFilters'],
    resources: ['arn:{partition}:logs:*:*:log-group:*'],
    because: 'Any log group: which ones trails send their events to is only known by looking.',
  },
  {
    sid: 'FindAlarms',
    actions: ['cloudwatch:DescribeAlarms'],
    resources: ['arn:{partition}:cloudwatch:*:*:alarm:*'],
    because: 'Any alarm: which ones watch a metric is only known by looking.',
  },
  {
    sid: 'ReadTopics',
    actions: ['sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic'],
    resources: ['arn:{partition}:sns:*:*:*'],
    because:
      'Topics of any account: trails and alarms may tell those of another one. Nothing is published or received.',
  },
  {
    sid: 'ReadRoles',
    actions: ['iam:GetRole', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
    resources: ['arn:{partition}:iam::*:role/*'],
    because: 'Any role: which ones trails write to log groups with, say, is only known by looking.',
  },
  {
    sid: 'ReadRolePolicies',
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    resources: ['arn:{partition}:iam::*:policy/*'],
    because: 'Policies of the account and those of AWS, which may be attached to such a role.',
  },
  {
    sid: 'FindLogGroups',
    actions: ['logs:DescribeLogGroups', 'logs:DescribeResourcePolicies'],
    resources: ['*'],
    because: 'The first lists all log groups of an account whatever is asked for, the other has no resource.',
  },
  {
    sid: 'FindBuckets',
    actions: ['s3:ListAllMyBuckets', 's3:GetAccountPublicAccessBlock'],
    resources: ['*'],
    because: 'AWS has no resources for these.',
  },
  {
    sid: 'ReadBucketSettings',
    actions: [
      's3:ListBucket',
      's3:GetBucketAcl',
      's3:GetBucketLogging',
      's3:GetBucketNotification',
      's3:GetBucketObjectLockConfiguration',
      's3:GetBucketOwnershipControls',
      's3:GetBucketPolicy',
      's3:GetBucketPolicyStatus',
      's3:GetBucketPublicAccessBlock',
      's3:GetBucketTagging',
      's3:GetBucketVersioning',
      's3:GetEncryptionConfiguration',
      's3:GetLifecycleConfiguration',
      's3:GetReplicationConfiguration',
    ],
    resources: ['arn:{partition}:s3:::*'],
    because: 'Any bucket: which ones trails deliver to is only known by looking. Objects are never read.',
  },
];

/** The statements that allow these actions and no other, in a fixed order. */
export function grantsOf(actions: ReadonlySet<string>): readonly Grant[] {
  const narrowed = scopes
    .map((grant) => ({ ...grant, actions: grant.actions.filter((action) => actions.has(action)) }))
    .filter((grant) => grant.actions.length > 0);
  const placed = new Set(narrowed.flatMap((grant) => grant.actions));
  const others = [...actions].filter((action) => !placed.has(action)).sort();
  if (others.length === 0) return narrowed;
  const because = 'Not narrowed to resources.';
  return [...narrowed, { sid: 'ReadOthers', actions: others, resources: ['*'], because }];
}
