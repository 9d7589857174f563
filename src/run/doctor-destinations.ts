import type { Answer } from '../answers/answer.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import type { Page } from '../answers/json-page.ts';
import { logGroupIdentity } from '../answers/log-group-identity.ts';
import {
  decodeGetPolicy,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
} from '../answers/role-answers.ts';
import { roleIdentity } from '../answers/role-identity.ts';
import { topicIdentity } from '../answers/topic-identity.ts';
import { everyAlarm } from '../collect/ask-alarms.ts';
import type { JsonObject } from '../model/json.ts';
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
    ask({ service: 'cloudwatch', operation: 'DescribeAlarms', input: everyAlarm, region }),
  ]);
}

/** A topic of the account itself: those of others have policies of their own. */
export async function probeTopic(
  { account, ask }: Bench,
  trails: readonly TrailDescription[],
): Promise<void> {
  const topics = trails.flatMap(({ topicArn }) => (topicArn.known ? [topicIdentity(topicArn.value)] : []));
  const topic = topics.find((one) => one?.owner === account);
  if (topic === undefined) return;
  const about = { service: 'sns', input: { TopicArn: topic.arn }, region: topic.region } as const;
  await Promise.all([
    ask({ ...about, operation: 'GetTopicAttributes' }),
    ask({ ...about, operation: 'ListSubscriptionsByTopic' }),
  ]);
}

/** The role of a trail, with one of each kind of policy that it has. */
export async function probeRole(
  { account, ask, global }: Bench,
  trails: readonly TrailDescription[],
): Promise<void> {
  const roles = trails.flatMap(({ logsRoleArn }) =>
    logsRoleArn.known ? [roleIdentity(logsRoleArn.value)] : [],
  );
  const role = roles.find((one) => one?.owner === account);
  const send = (operation: string, input: JsonObject): ReturnType<Bench['ask']> =>
    ask({ service: 'iam', operation, input, region: global });
  if (role === undefined) {
    // Whether it is there or not, who may look is told.
    await send('GetRole', { RoleName: 'AWSServiceRoleForCloudTrail' });
    return;
  }
  const input = { RoleName: role.name };
  const [own, attached] = await Promise.all([
    send('ListRolePolicies', input),
    send('ListAttachedRolePolicies', input),
    send('GetRole', input),
  ]);
  const PolicyName = own === undefined ? undefined : firstOf(decodeListRolePolicies(own));
  const PolicyArn = attached === undefined ? undefined : firstOf(decodeListAttachedRolePolicies(attached));
  if (PolicyName !== undefined) await send('GetRolePolicy', { ...input, PolicyName });
  const policy = PolicyArn === undefined ? undefined : await send('GetPolicy', { PolicyArn });
  const version = policy === undefined ? undefined : decodeGetPolicy(policy);
  if (version?.kind === 'value') await send('GetPolicyVersion', { PolicyArn, VersionId: version.value });
}

function firstOf(answer: Answer<Page<string>>): string | undefined {
  return answer.kind === 'value' ? answer.value.items[0] : undefined;
}
