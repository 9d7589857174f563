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
