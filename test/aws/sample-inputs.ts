import type { JsonObject } from '../../src/model/json.ts';

const Bucket = 'acme-logs';

const inputs: Readonly<Record<string, JsonObject>> = {
  AssumeRole: { RoleArn: 'arn:aws:iam::222233334444:role/audit', RoleSessionName: 'trailproof' },
  DescribeKey: { KeyId: 'alias/logs' },
  DescribeLogGroups: { logGroupIdentifiers: ['aws-cloudtrail-logs/+ä='] },
  DescribeMetricFilters: { logGroupName: 'trail' },
  DescribeSubscriptionFilters: { logGroupName: 'trail' },
  GetPolicy: { PolicyArn: 'arn:aws:iam::aws:policy/p+=,' },
  GetPolicyVersion: { PolicyArn: 'arn:aws:iam::aws:policy/p', VersionId: 'v1' },
  GetRole: { RoleName: 'logs' },
  GetRolePolicy: { RoleName: 'logs', PolicyName: 'a+=,.@-' },
  ListAttachedRolePolicies: { RoleName: 'logs' },
  ListRolePolicies: { RoleName: 'logs', Marker: 'next/+ ä=' },
  GetTopicAttributes: { TopicArn: 'arn:aws:sns:us-east-1:111122223333:t' },
  ListSubscriptionsByTopic: { TopicArn: 'arn:aws:sns:us-east-1:111122223333:t', NextToken: 'a/+ ä=' },
  DescribeAlarms: { AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], NextToken: 'a/+ ä=' },
  GetEventDataStore: { EventDataStore: 'lake' },
  GetResourcePolicy: { ResourceArn: 'arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/lake' },
  GetEventSelectors: { TrailName: 'main' },
  GetInsightSelectors: { TrailName: 'main' },
  GetTrailStatus: { Name: 'main' },
  ListAccountsForParent: { ParentId: 'r-ab12' },
  ListBuckets: { MaxBuckets: 1000, ContinuationToken: 'next/+ ä=' },
  ListDelegatedAdministrators: { ServicePrincipal: 'cloudtrail.amazonaws.com' },
  ListOrganizationalUnitsForParent: { ParentId: 'r-ab12' },
  GetKeyPolicy: { KeyId: 'alias/logs', PolicyName: 'default' },
  GetKeyRotationStatus: { KeyId: 'alias/logs' },
  GetObjectLockConfiguration: { Bucket },
  // Of S3 and of S3 Control.
  GetPublicAccessBlock: { Bucket, AccountId: '111122223333' },
};

/** An input with which an operation can be sent. */
export function inputFor(operation: string): JsonObject {
  return inputs[operation] ?? (operation.includes('Bucket') ? { Bucket } : {});
}
