import {
  CloudWatchClient,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
} from '@aws-sdk/client-cloudwatch';
import { CreateTopicCommand, DeleteTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import type { WorldAlarm } from '../../../src/simulator/world-alarm.ts';
import type { WorldTopic } from '../../../src/simulator/world-topic.ts';
import { clientFor, type Maker } from './make-in-moto.ts';

/** Makes a topic; whoever subscribes to it is confirmed at once. */
export async function createTopic(maker: Maker, Name: string, topic: WorldTopic): Promise<void> {
  const { region, kmsKey, policy, subscriptions = [] } = topic;
  const client = new SNSClient(clientFor(maker, region));
  const Attributes = {
    ...(kmsKey !== undefined && { KmsMasterKeyId: kmsKey }),
    ...(policy !== undefined && { Policy: JSON.stringify(policy) }),
  };
  const { TopicArn } = await client.send(new CreateTopicCommand({ Name, Attributes }));
  for (const { protocol: Protocol, endpoint: Endpoint } of subscriptions) {
    await client.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint }));
  }
}

export async function deleteTopic(maker: Maker, name: string, region: string): Promise<void> {
  const client = new SNSClient(clientFor(maker, region));
  const { TopicArn } = await client.send(new CreateTopicCommand({ Name: name }));
  await client.send(new DeleteTopicCommand({ TopicArn }));
}

/** Makes an alarm of one metric, or of other alarms. */
export async function createAlarm(maker: Maker, AlarmName: string, alarm: WorldAlarm): Promise<void> {
  const { region, metric, namespace, rule, actionsEnabled, actions } = alarm;
  const client = new CloudWatchClient(clientFor(maker, region));
  const acts = { AlarmName, ActionsEnabled: actionsEnabled, AlarmActions: actions && [...actions] };
  if (rule !== undefined) {
    await client.send(new PutCompositeAlarmCommand({ ...acts, AlarmRule: rule }));
    return;
  }
  const watched = { MetricName: metric, Namespace: namespace, Statistic: 'Sum', Period: 300 } as const;
  const bounds = {
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  } as const;
  await client.send(new PutMetricAlarmCommand({ ...acts, ...watched, ...bounds }));
}
