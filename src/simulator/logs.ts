import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, refused, textInput, textsInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { partitionOf } from './partition.ts';
import { recordedAt } from './trail-status.ts';
import type { WorldLogGroup } from './world-log-group.ts';

const mostResults = 50;

/** CloudWatch Logs' reading operations. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference */
export const logs: Readonly<Record<string, (question: Question) => Outcome>> = {
  DescribeLogGroups: describeLogGroups,
  DescribeMetricFilters: describeMetricFilters,
  DescribeResourcePolicies: describeResourcePolicies,
  DescribeSubscriptionFilters: describeSubscriptionFilters,
};

/** Groups that are asked for by name or ARN and do not exist are left out of the list. */
function describeLogGroups(question: Question): Outcome {
  const { input } = question;
  const prefix = textInput(input, 'logGroupNamePrefix');
  const identifiers = textsInput(input, 'logGroupIdentifiers');
  if (identifiers !== undefined && (identifiers.length === 0 || identifiers.length > mostResults)) {
    return refused('InvalidParameterException', `logGroupIdentifiers must have 1 to ${mostResults} members.`);
  }
  if (identifiers !== undefined && prefix !== undefined) {
    const message = 'logGroupIdentifiers cannot be used together with logGroupNamePrefix.';
    return refused('InvalidParameterException', message);
  }
  const wanted = groupsIn(question).filter(
    ([name]) =>
      name.startsWith(prefix ?? '') &&
      (identifiers === undefined || identifiers.some((one) => one === name || one === arnOf(question, name))),
  );
  const described = wanted.map(([name, group]) => describeGroup(question, name, group));
  return pageIn(question, 'logGroups', described);
}

function describeGroup(question: Question, name: string, group: WorldLogGroup): JsonObject {
  const arn = arnOf(question, name);
  return present({
    logGroupName: name,
    creationTime: recordedAt(question.world),
    retentionInDays: group.retentionDays,
    metricFilterCount: Object.keys(group.metricFilters ?? {}).length,
    arn: `${arn}:*`,
    storedBytes: 0,
    kmsKeyId: group.kmsKey,
    logGroupClass: group.class ?? 'STANDARD',
    logGroupArn: arn,
    deletionProtectionEnabled: group.deletionProtection,
  });
}

function describeMetricFilters(question: Question): Outcome {
  const found = groupOf(question);
  if ('kind' in found) return found;
  const filters = Object.entries(found.group.metricFilters ?? {}).sort(byName);
  const described = filters.map(([filterName, { pattern, metric, namespace }]) => ({
    filterName,
    filterPattern: pattern ?? '',
    metricTransformations: [{ metricName: metric, metricNamespace: namespace, metricValue: '1' }],
    creationTime: recordedAt(question.world),
    logGroupName: found.name,
    applyOnTransformedLogs: false,
  }));
  return pageIn(question, 'metricFilters', described);
}

function describeSubscriptionFilters(question: Question): Outcome {
  const found = groupOf(question);
  if ('kind' in found) return found;
  const filters = Object.entries(found.group.subscriptions ?? {}).sort(byName);
  const described = filters.map(([filterName, { pattern, destination }]) => ({
    filterName,
    logGroupName: found.name,
    filterPattern: pattern ?? '',
    destinationArn: destination,
    distribution: 'ByLogStream',
    applyOnTransformedLogs: false,
    creationTime: recordedAt(question.world),
  }));
  return pageIn(question, 'subscriptionFilters', described);
}

function describeResourcePolicies(question: Question): Outcome {
  const policies = Object.entries(question.account.logPolicies ?? {})
    .filter(([, { region }]) => region === question.region)
    .map(([policyName, { document }]) => ({
      policyName,
      policyDocument: JSON.stringify(document),
      lastUpdatedTime: recordedAt(question.world),
    }));
  return pageIn(question, 'resourcePolicies', policies);
}

/** Each service lists its own account's groups of the region that is asked. */
function groupsIn({ account, region }: Question): readonly (readonly [string, WorldLogGroup])[] {
  return Object.entries(account.logGroups ?? {})
    .filter(([, group]) => group.region === region)
    .sort(byName);
}

function groupOf(question: Question): { readonly name: string; readonly group: WorldLogGroup } | Outcome {
  const name = textInput(question.input, 'logGroupName');
  if (name === undefined) return refused('InvalidParameterException', 'logGroupName must be given.');
  const group = groupsIn(question).find(([one]) => one === name)?.[1];
  if (group === undefined) {
    return refused('ResourceNotFoundException', 'The specified log group does not exist.');
  }
  return { name, group };
}

function arnOf({ accountId, region, world }: Question, name: string): string {
  return `arn:${partitionOf(world)}:logs:${region}:${accountId}:log-group:${name}`;
}

function pageIn({ input, world }: Question, member: string, all: readonly JsonObject[]): Outcome {
  const limit = input['limit'] ?? mostResults;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > mostResults) {
    return refused('InvalidParameterException', `limit must be from 1 to ${mostResults}.`);
  }
  const page = pageOf(all, {
    token: textInput(input, 'nextToken'),
    size: Math.min(limit, world.pageSize ?? mostResults),
  });
  if (page === undefined) return refused('InvalidParameterException', 'The nextToken is not valid.');
  return { kind: 'json', body: present({ [member]: page.items, nextToken: page.next }) };
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
