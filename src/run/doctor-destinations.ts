import type { TrailDescription } from '../answers/describe-trails.ts';
import { logGroupIdentity } from '../answers/log-group-identity.ts';
import type { Bench } from './doctor-bench.ts';

/** A log group of the account itself: CloudWatch Logs says nothing about those of others. */
export async function probeLogGroup(
  { account, ask }: Bench,
  trails: readonly TrailDescription[],
): Promise<void> {
  const groups = trails.flatMap(({ logGroupArn }) =>
    logGroupArn.known ? [logGroupIdentity(logGroupArn.value)] : [],
  );
  const group = groups.find((one) => one?.owner === account);
  if (group === undefined) return;
  const { name, region } = group;
  const about = { logGroupName: name };
  await Promise.all([
    ask({ service: 'logs', operation: 'DescribeLogGroups', input: { logGroupIdentifiers: [name] }, region }),
    ask({ service: 'logs', operation: 'DescribeMetricFilters', input: about, region }),
    ask({ service: 'logs', operation: 'DescribeSubscriptionFilters', input: about, region }),
    ask({ service: 'logs', operation: 'DescribeResourcePolicies', input: {}, region }),
  ]);
}
