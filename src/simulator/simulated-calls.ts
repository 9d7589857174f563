/** Every call that the simulator answers, by IAM style name. */
export const simulatedCalls = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventDataStore',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:GetTrail',
  'cloudtrail:GetTrailStatus',
  'cloudtrail:ListEventDataStores',
  'cloudtrail:ListTags',
  'cloudtrail:ListTrails',
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'organizations:DescribeOrganization',
  'organizations:DescribePolicy',
  'organizations:ListAWSServiceAccessForOrganization',
  'organizations:ListAccounts',
  'organizations:ListAccountsForParent',
  'organizations:ListDelegatedAdministrators',
  'organizations:ListOrganizationalUnitsForParent',
  'organizations:ListPolicies',
  'organizations:ListRoots',
  'organizations:ListTagsForResource',
  'organizations:ListTargetsForPolicy',
  's3-control:GetPublicAccessBlock',
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketLifecycleConfiguration',
  's3:GetBucketLocation',
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
  's3:HeadBucket',
  's3:ListBuckets',
  'sts:AssumeRole',
  'sts:GetCallerIdentity',
] as const;

export type SimulatedCall = (typeof simulatedCalls)[number];

/** The call's name when the simulator answers it. */
export function simulatedCall(service: string, operation: string): SimulatedCall | undefined {
  return simulatedCalls.find((call) => call === `${service}:${operation}`);
}
