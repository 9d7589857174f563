import type { Alarm } from '../../src/model/alarm.ts';
import type { LogGroup, MetricFilter } from '../../src/model/log-group.ts';
import type { Role, RolePolicy } from '../../src/model/role.ts';
import type { Topic } from '../../src/model/topic.ts';
import { members, valueClaims } from './value-claims.ts';

const same = { key: (member: object) => JSON.stringify(member), compare: () => [] };

export function logGroupClaims(path: string, before: LogGroup, after: LogGroup): readonly string[] {
  const values = ['retentionDays', 'kmsKey', 'logClass', 'deletionProtection'] as const;
  const sets = ['subscriptions', 'resourcePolicies'] as const;
  return [
    ...values.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...sets.flatMap((name) => members<object>(`${path}.${name}`, before[name], after[name], same)),
    ...members(`${path}.compositeAlarms`, before.compositeAlarms, after.compositeAlarms, {
      key: ({ arn, rule }) => `${arn} ${rule}`,
      compare: (at, was, is) => valueClaims(`${at}.actions`, was.actions, is.actions),
    }),
    ...members(`${path}.metricFilters`, before.metricFilters, after.metricFilters, {
      key: ({ name, pattern, metric, namespace }) => `${name} ${pattern} ${metric} ${namespace}`,
      compare: filterClaims,
    }),
  ];
}

function filterClaims(path: string, before: MetricFilter, after: MetricFilter): readonly string[] {
  const comparison = { key: ({ arn }: Alarm) => arn, compare: alarmClaims };
  return members(`${path}.alarms`, before.alarms, after.alarms, comparison);
}

function alarmClaims(path: string, before: Alarm, after: Alarm): readonly string[] {
  return [
    ...valueClaims(`${path}.actionsEnabled`, before.actionsEnabled, after.actionsEnabled),
    ...valueClaims(`${path}.actions`, before.actions, after.actions),
    ...members(`${path}.topics`, before.topics, after.topics, {
      key: ({ arn }) => arn,
      compare: topicClaims,
    }),
  ];
}

export function topicClaims(path: string, before: Topic, after: Topic): readonly string[] {
  const values = ['kmsKey', 'policy', 'confirmedSubscriptions'] as const;
  return [
    ...values.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...members<object>(`${path}.subscriptions`, before.subscriptions, after.subscriptions, same),
  ];
}

export function roleClaims(path: string, before: Role, after: Role): readonly string[] {
  const comparison = {
    key: ({ id }: RolePolicy) => id,
    compare: (at: string, was: RolePolicy, is: RolePolicy) => valueClaims(at, was.document, is.document),
  };
  return [
    ...valueClaims(`${path}.trustPolicy`, before.trustPolicy, after.trustPolicy),
    ...valueClaims(`${path}.boundary`, before.boundary, after.boundary),
    ...(['inlinePolicies', 'attachedPolicies'] as const).flatMap((name) =>
      members(`${path}.${name}`, before[name], after[name], comparison),
    ),
  ];
}
