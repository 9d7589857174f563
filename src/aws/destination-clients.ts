import type { ClientSettings } from './client-settings.ts';
import { operationsOf, type ServiceClient } from './operation.ts';

export async function logsClient(settings: ClientSettings): Promise<ServiceClient> {
  const {
    CloudWatchLogsClient,
    DescribeLogGroupsCommand,
    DescribeMetricFiltersCommand,
    DescribeResourcePoliciesCommand,
    DescribeSubscriptionFiltersCommand,
  } = await import('@aws-sdk/client-cloudwatch-logs');
  return operationsOf(new CloudWatchLogsClient(settings), {
    DescribeLogGroups: DescribeLogGroupsCommand,
    DescribeMetricFilters: DescribeMetricFiltersCommand,
    DescribeResourcePolicies: DescribeResourcePoliciesCommand,
    DescribeSubscriptionFilters: DescribeSubscriptionFiltersCommand,
  });
}

export async function cloudwatchClient(settings: ClientSettings): Promise<ServiceClient> {
  const { CloudWatchClient, DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
  return operationsOf(new CloudWatchClient(settings), { DescribeAlarms: DescribeAlarmsCommand });
}

export async function snsClient(settings: ClientSettings): Promise<ServiceClient> {
  const { GetTopicAttributesCommand, ListSubscriptionsByTopicCommand, SNSClient } = await import(
    '@aws-sdk/client-sns'
  );
  return operationsOf(new SNSClient(settings), {
    GetTopicAttributes: GetTopicAttributesCommand,
    ListSubscriptionsByTopic: ListSubscriptionsByTopicCommand,
  });
}

export async function iamClient(settings: ClientSettings): Promise<ServiceClient> {
  const {
    GetPolicyCommand,
    GetPolicyVersionCommand,
    GetRoleCommand,
    GetRolePolicyCommand,
    IAMClient,
    ListAttachedRolePoliciesCommand,
    ListRolePoliciesCommand,
  } = await import('@aws-sdk/client-iam');
  return operationsOf(new IAMClient(settings), {
    GetPolicy: GetPolicyCommand,
    GetPolicyVersion: GetPolicyVersionCommand,
    GetRole: GetRoleCommand,
    GetRolePolicy: GetRolePolicyCommand,
    ListAttachedRolePolicies: ListAttachedRolePoliciesCommand,
    ListRolePolicies: ListRolePoliciesCommand,
  });
}
