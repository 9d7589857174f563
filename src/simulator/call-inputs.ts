import type { JsonObject } from '../model/json.ts';
import { type Refusal, refused } from './outcome.ts';
import type { SimulatedCall } from './simulated-calls.ts';

type InputType = 'text' | 'texts' | 'flag' | 'number';
type Inputs = Readonly<Record<string, InputType>>;

const page: Inputs = { MaxResults: 'number', NextToken: 'text' };
const rolePage: Inputs = { RoleName: 'text', Marker: 'text', MaxItems: 'number' };
const logsPage: Inputs = { limit: 'number', nextToken: 'text' };
const bucket: Inputs = { Bucket: 'text', ExpectedBucketOwner: 'text' };

/** The input members that mean something to each call, and their types. */
const inputs: Readonly<Record<SimulatedCall, Inputs>> = {
  'account:ListRegions': { ...page, AccountId: 'text', RegionOptStatusContains: 'texts' },
  'cloudtrail:DescribeTrails': { trailNameList: 'texts', includeShadowTrails: 'flag' },
  'cloudtrail:GetEventDataStore': { EventDataStore: 'text' },
  'cloudtrail:GetEventSelectors': { TrailName: 'text' },
  'cloudtrail:GetInsightSelectors': { TrailName: 'text', EventDataStore: 'text' },
  'cloudtrail:GetResourcePolicy': { ResourceArn: 'text' },
  'cloudtrail:GetTrail': { Name: 'text' },
  'cloudtrail:GetTrailStatus': { Name: 'text' },
  'cloudtrail:ListEventDataStores': page,
  'cloudtrail:ListTags': { ResourceIdList: 'texts', NextToken: 'text' },
  'cloudtrail:ListTrails': { NextToken: 'text' },
  'cloudwatch:DescribeAlarms': { AlarmTypes: 'texts', MaxRecords: 'number', NextToken: 'text' },
  'iam:GetPolicy': { PolicyArn: 'text' },
  'iam:GetPolicyVersion': { PolicyArn: 'text', VersionId: 'text' },
  'iam:GetRole': { RoleName: 'text' },
  'iam:GetRolePolicy': { RoleName: 'text', PolicyName: 'text' },
  'iam:ListAttachedRolePolicies': rolePage,
  'iam:ListRolePolicies': rolePage,
  'kms:DescribeKey': { KeyId: 'text', GrantTokens: 'texts' },
  'kms:GetKeyPolicy': { KeyId: 'text', PolicyName: 'text' },
  'kms:GetKeyRotationStatus': { KeyId: 'text' },
  'logs:DescribeLogGroups': { ...logsPage, logGroupIdentifiers: 'texts', logGroupNamePrefix: 'text' },
  'logs:DescribeMetricFilters': { ...logsPage, logGroupName: 'text' },
  'logs:DescribeResourcePolicies': logsPage,
  'logs:DescribeSubscriptionFilters': { ...logsPage, logGroupName: 'text' },
  'organizations:DescribeOrganization': {},
  'organizations:DescribePolicy': { PolicyId: 'text' },
  'organizations:ListAWSServiceAccessForOrganization': page,
  'organizations:ListAccounts': page,
  'organizations:ListAccountsForParent': { ...page, ParentId: 'text' },
  'organizations:ListDelegatedAdministrators': { ...page, ServicePrincipal: 'text' },
  'organizations:ListOrganizationalUnitsForParent': { ...page, ParentId: 'text' },
  'organizations:ListPolicies': { ...page, Filter: 'text' },
  'organizations:ListRoots': page,
  'organizations:ListTagsForResource': { ResourceId: 'text', NextToken: 'text' },
  'organizations:ListTargetsForPolicy': { ...page, PolicyId: 'text' },
  's3-control:GetPublicAccessBlock': { AccountId: 'text' },
  's3:GetBucketAcl': bucket,
  's3:GetBucketEncryption': bucket,
  's3:GetBucketLifecycleConfiguration': bucket,
  's3:GetBucketLocation': bucket,
  's3:GetBucketLogging': bucket,
  's3:GetBucketNotificationConfiguration': bucket,
  's3:GetBucketOwnershipControls': bucket,
  's3:GetBucketPolicy': bucket,
  's3:GetBucketPolicyStatus': bucket,
  's3:GetBucketReplication': bucket,
  's3:GetBucketTagging': bucket,
  's3:GetBucketVersioning': bucket,
  's3:GetObjectLockConfiguration': bucket,
  's3:GetPublicAccessBlock': bucket,
  's3:HeadBucket': bucket,
  's3:ListBuckets': {
    BucketRegion: 'text',
    ContinuationToken: 'text',
    MaxBuckets: 'number',
    Prefix: 'text',
  },
  'sns:GetTopicAttributes': { TopicArn: 'text' },
  'sns:ListSubscriptionsByTopic': { TopicArn: 'text', NextToken: 'text' },
  'sts:AssumeRole': {
    DurationSeconds: 'number',
    ExternalId: 'text',
    RoleArn: 'text',
    RoleSessionName: 'text',
  },
  'sts:GetCallerIdentity': {},
};

/** The refusal of an input whose members have wrong types. */
export function wrongInput(call: SimulatedCall, input: JsonObject): Refusal | undefined {
  const expected = inputs[call];
  for (const [name, value] of Object.entries(input)) {
    const type = Object.hasOwn(expected, name) ? expected[name] : undefined;
    if (type === undefined || value === undefined || value === null || hasType(value, type)) continue;
    return refused('SerializationException', `The value of ${name.slice(0, 80)} has the wrong type.`);
  }
  return undefined;
}

function hasType(value: unknown, type: InputType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
  }
}
