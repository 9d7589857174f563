import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutMetricFilterCommand,
  PutResourcePolicyCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { WorldLogGroup, WorldLogPolicy } from '../../../src/simulator/world-log-group.ts';
import { clientFor, type Maker } from './make-in-moto.ts';

/** Makes a log group with what keeps and counts its events. */
export async function createLogGroup(
  maker: Maker,
  logGroupName: string,
  { region, class: logGroupClass, kmsKey: kmsKeyId, retentionDays, metricFilters = {} }: WorldLogGroup,
): Promise<void> {
  const client = new CloudWatchLogsClient(clientFor(maker, region));
  await client.send(new CreateLogGroupCommand({ logGroupName, logGroupClass, kmsKeyId }));
  if (retentionDays !== undefined) {
    await client.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: retentionDays }));
  }
  for (const [filterName, { pattern, metric, namespace }] of Object.entries(metricFilters)) {
    const metricTransformations = [{ metricName: metric, metricNamespace: namespace, metricValue: '1' }];
    const filter = { logGroupName, filterName, filterPattern: pattern ?? '', metricTransformations };
    await client.send(new PutMetricFilterCommand(filter));
  }
}

/** Makes a policy about log groups of the account. */
export async function createLogPolicy(
  maker: Maker,
  policyName: string,
  { region, document }: WorldLogPolicy,
): Promise<void> {
  const client = new CloudWatchLogsClient(clientFor(maker, region));
  const policyDocument = JSON.stringify(document);
  await client.send(new PutResourcePolicyCommand({ policyName, policyDocument }));
}
