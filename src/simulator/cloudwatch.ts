import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, refused, textInput, textsInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { partitionOf } from './partition.ts';
import { recordedAt } from './trail-status.ts';
import type { WorldAlarm } from './world-alarm.ts';

const mostRecords = 100;
const usualRecords = 50;

/** CloudWatch's reading operations. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference */
export const cloudwatch: Readonly<Record<string, (question: Question) => Outcome>> = {
  DescribeAlarms: describeAlarms,
};

/** Without types only the alarms of metrics are listed. */
function describeAlarms(question: Question): Outcome {
  const { account, input, region, world } = question;
  const types = textsInput(input, 'AlarmTypes') ?? ['MetricAlarm'];
  const most = input['MaxRecords'] ?? usualRecords;
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > mostRecords) {
    return refused('ValidationError', `MaxRecords must be from 1 to ${mostRecords}.`);
  }
  const alarms = Object.entries(account.alarms ?? {})
    .filter(([, alarm]) => alarm.region === region && types.includes(typeOf(alarm)))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const token = textInput(input, 'NextToken');
  const page = pageOf(alarms, { token, size: Math.min(most, world.pageSize ?? mostRecords) });
  if (page === undefined) return refused('InvalidNextToken', 'The NextToken is not valid.');
  const listed = (type: string): readonly JsonObject[] =>
    page.items
      .filter(([, alarm]) => typeOf(alarm) === type)
      .map(([name, alarm]) => describe(question, name, alarm));
  return {
    kind: 'json',
    body: present({
      MetricAlarms: listed('MetricAlarm'),
      CompositeAlarms: listed('CompositeAlarm'),
      NextToken: page.next,
    }),
  };
}

function typeOf({ rule }: WorldAlarm): 'MetricAlarm' | 'CompositeAlarm' {
  return rule === undefined ? 'MetricAlarm' : 'CompositeAlarm';
}

function describe({ accountId, region, world }: Question, name: string, alarm: WorldAlarm): JsonObject {
  const common = {
    AlarmName: name,
    AlarmArn: `arn:${partitionOf(world)}:cloudwatch:${region}:${accountId}:alarm:${name}`,
    AlarmConfigurationUpdatedTimestamp: recordedAt(world) / 1000,
    ActionsEnabled: alarm.actionsEnabled ?? true,
    OKActions: [],
    AlarmActions: alarm.actions ?? [],
    InsufficientDataActions: [],
    StateValue: 'OK',
    StateReason: 'Unchecked: Initial alarm creation',
    StateUpdatedTimestamp: recordedAt(world) / 1000,
  };
  if (alarm.rule !== undefined) return { ...common, AlarmRule: alarm.rule };
  const metrics = alarm.metrics?.map(({ metric, namespace, account }, index) =>
    present({
      Id: `m${index + 1}`,
      MetricStat: { Metric: { Namespace: namespace, MetricName: metric }, Period: 300, Stat: 'Sum' },
      ReturnData: false,
      AccountId: account,
    }),
  );
  return present({
    ...common,
    MetricName: alarm.metric,
    Namespace: alarm.namespace,
    Metrics: metrics,
    Statistic: metrics === undefined ? 'Sum' : undefined,
    Dimensions: [],
    Period: metrics === undefined ? 300 : undefined,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  });
}
