import type { Alarm } from '../model/alarm.ts';
import type { Fault } from '../model/fault.ts';
import type { LogGroup } from '../model/log-group.ts';
import { unreadFaults } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import type { Topic } from '../model/topic.ts';

/** Every fault that hides something of a log group. */
export function logGroupFaults(group: LogGroup): readonly Fault[] {
  const { metricFilters, subscriptions, resourcePolicies, compositeAlarms } = group;
  return [
    ...unreadFaults(group.retentionDays),
    ...unreadFaults(group.kmsKey),
    ...unreadFaults(group.logClass),
    ...unreadFaults(group.deletionProtection),
    ...metricFilters.faults,
    ...metricFilters.members.flatMap(({ alarms }) => [
      ...alarms.faults,
      ...alarms.members.flatMap(alarmFaults),
    ]),
    ...subscriptions.faults,
    ...resourcePolicies.faults,
    ...compositeAlarms.faults,
    ...compositeAlarms.members.flatMap((one) => [
      ...unreadFaults(one.actionsEnabled),
      ...unreadFaults(one.actions),
    ]),
  ];
}

function alarmFaults({ actionsEnabled, actions, topics }: Alarm): readonly Fault[] {
  return [
    ...unreadFaults(actionsEnabled),
    ...unreadFaults(actions),
    ...topics.faults,
    ...topics.members.flatMap(topicFaults),
  ];
}

export function topicFaults(topic: Topic): readonly Fault[] {
  return [
    ...unreadFaults(topic.kmsKey),
    ...unreadFaults(topic.policy),
    ...unreadFaults(topic.confirmedSubscriptions),
    ...topic.subscriptions.faults,
  ];
}

export function roleFaults({
  trustPolicy,
  boundary,
  inlinePolicies,
  attachedPolicies,
}: Role): readonly Fault[] {
  const policies = [...inlinePolicies.members, ...attachedPolicies.members];
  return [
    ...unreadFaults(trustPolicy),
    ...unreadFaults(boundary),
    ...inlinePolicies.faults,
    ...attachedPolicies.faults,
    ...policies.flatMap(({ document }) => unreadFaults(document)),
  ];
}
