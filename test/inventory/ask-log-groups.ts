import { decodeDescribeAlarms, watches } from '../../src/answers/describe-alarms.ts';
import { member } from '../../src/answers/json-members.ts';
import { decodeDescribeMetricFilters } from '../../src/answers/log-group-filters.ts';
import { type LogGroupIdentity, logGroupIdentity } from '../../src/answers/log-group-identity.ts';
import {
  decodeGetPolicy,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
} from '../../src/answers/role-answers.ts';
import { type RoleIdentity, roleIdentity } from '../../src/answers/role-identity.ts';
import { topicIdentity } from '../../src/answers/topic-identity.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { OptionalCall } from '../../src/model/snapshot.ts';
import type { Swept } from './sweep-account.ts';
import type { AskWorld } from './world-asker.ts';

export const logCalls: readonly OptionalCall[] = [
  'cloudwatch:DescribeAlarms',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'iam:GetRole',
  'iam:GetRolePolicy',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'logs:DescribeResourcePolicies',
  'logs:DescribeSubscriptionFilters',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
];

/** Log groups, roles and topics that trails name, each of the account that owns it if that was asked. */
export function askLogGroups(ask: AskWorld, swept: readonly Swept[], global: string): void {
  const asked = new Set(swept.map(({ account }) => account));
  const topics = new Map<string, string>();
  const seen = swept.flatMap(({ account, trails }) => trails.map((trail) => ({ ...trail, account })));
  for (const { account, logGroupArn, logsRoleArn, owner, topicArn } of seen) {
    const group = logGroupArn.known ? logGroupIdentity(logGroupArn.value) : undefined;
    const role = logsRoleArn.known ? roleIdentity(logsRoleArn.value) : undefined;
    if (group !== undefined && asked.has(group.owner)) {
      for (const arn of askLogGroup(ask, group)) topics.set(arn, topics.get(arn) ?? group.owner);
    }
    if (role !== undefined && asked.has(role.owner)) askRole(ask, role, global);
    if (topicArn.known) topics.set(topicArn.value, asked.has(owner) ? owner : account);
  }
  for (const [arn, reader] of topics) {
    const topic = topicIdentity(arn);
    if (topic === undefined) continue;
    const account = asked.has(topic.owner) ? topic.owner : reader;
    ask('sns:GetTopicAttributes', account, topic.region, { TopicArn: arn });
    askPages('NextToken', (more) =>
      ask('sns:ListSubscriptionsByTopic', account, topic.region, { TopicArn: arn, ...more }),
    );
  }
}

/** Gives the topics of the alarms that watch what is counted. */
function askLogGroup(ask: AskWorld, { name, owner, region }: LogGroupIdentity): readonly string[] {
  const pages = (call: string, input: JsonObject, token = 'nextToken'): readonly CallRecord[] =>
    askPages(token, (more) => ask(call, owner, region, { ...input, ...more }));
  pages('logs:DescribeLogGroups', { logGroupIdentifiers: [name] });
  pages('logs:DescribeSubscriptionFilters', { logGroupName: name });
  pages('logs:DescribeResourcePolicies', {});
  const filters = pages('logs:DescribeMetricFilters', { logGroupName: name }).flatMap((record) => {
    const answer = decodeDescribeMetricFilters(record);
    return answer.kind === 'value' ? answer.value.items : [];
  });
  if (filters.length === 0) return [];
  const input = { AlarmTypes: ['CompositeAlarm', 'MetricAlarm'], MaxRecords: 100 };
  return pages('cloudwatch:DescribeAlarms', input, 'NextToken').flatMap((record) => {
    const answer = decodeDescribeAlarms(record);
    const alarms = answer.kind === 'value' ? answer.value.items : [];
    return alarms.flatMap((alarm) => {
      const isWatching = alarm.kind === 'metric' && filters.some((filter) => watches(alarm, filter));
      return isWatching && alarm.actions.known ? alarm.actions.value : [];
    });
  });
}

function askRole(ask: AskWorld, { name, owner }: RoleIdentity, global: string): void {
  const input = { RoleName: name };
  const send = (operation: string, more: JsonObject): CallRecord =>
    ask(`iam:${operation}`, owner, global, more);
  send('GetRole', input);
  for (const record of askPages('Marker', (more) => send('ListRolePolicies', { ...input, ...more }))) {
    const answer = decodeListRolePolicies(record);
    for (const PolicyName of answer.kind === 'value' ? answer.value.items : []) {
      send('GetRolePolicy', { ...input, PolicyName });
    }
  }
  for (const record of askPages('Marker', (more) =>
    send('ListAttachedRolePolicies', { ...input, ...more }),
  )) {
    const answer = decodeListAttachedRolePolicies(record);
    for (const PolicyArn of answer.kind === 'value' ? answer.value.items : []) {
      const version = decodeGetPolicy(send('GetPolicy', { PolicyArn }));
      if (version.kind === 'value') send('GetPolicyVersion', { PolicyArn, VersionId: version.value });
    }
  }
}

function askPages(name: string, ask: (more: JsonObject) => CallRecord): readonly CallRecord[] {
  const records: CallRecord[] = [];
  let more: JsonObject | undefined = {};
  while (more !== undefined) {
    const record = ask(more);
    records.push(record);
    const token = record.outcome.kind === 'answered' ? tokenIn(record.outcome.body, name) : undefined;
    more = token === undefined ? undefined : { [name]: token };
  }
  return records;
}

function tokenIn(body: string, name: string): string | undefined {
  if (body.startsWith('<')) return new RegExp(`<${name}>([^<]+)</${name}>`).exec(body)?.[1];
  const token = member(JSON.parse(body), name);
  return typeof token === 'string' ? token : undefined;
}
