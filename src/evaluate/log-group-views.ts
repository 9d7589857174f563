import type { Alarm } from '../model/alarm.ts';
import type { LogGroup, MetricFilter, SubscriptionFilter } from '../model/log-group.ts';
import type { Role } from '../model/role.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import { isLogGroupOpen } from './resource-access.ts';
import { topicView } from './topic-views.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population } from './view-reads.ts';

/** A log group as policies see it. */
export function logGroupView(context: ViewContext, group: LogGroup, path: string): HostObject<'LogGroup'> {
  const { reading } = context;
  return hostObject('LogGroup', {
    arn: () => plain(reading, `${path}.arn`, group.arn),
    name: () => plain(reading, `${path}.name`, group.name),
    owner: () => plain(reading, `${path}.owner`, group.owner),
    region: () => plain(reading, `${path}.region`, group.region),
    retentionDays: () => observed(reading, `${path}.retentionDays`, group.retentionDays),
    kmsKey: () => observed(reading, `${path}.kmsKey`, group.kmsKey),
    class: () => observed(reading, `${path}.class`, group.logClass),
    deletionProtection: () => observed(reading, `${path}.deletionProtection`, group.deletionProtection),
    open: () => observed(reading, `${path}.open`, isLogGroupOpen(group)),
    metricFilters: () =>
      population(reading, 'MetricFilter', {
        path: `${path}.metricFilters`,
        set: group.metricFilters,
        label: ({ name }) => name,
        view: (filter, at) => metricFilterView(context, filter, at),
      }),
    subscriptions: () =>
      population(reading, 'SubscriptionFilter', {
        path: `${path}.subscriptions`,
        set: group.subscriptions,
        label: ({ name }) => name,
        view: (filter, at) => subscriptionFilterView(context, filter, at),
      }),
  });
}

function metricFilterView(
  context: ViewContext,
  filter: MetricFilter,
  path: string,
): HostObject<'MetricFilter'> {
  const { reading } = context;
  return hostObject('MetricFilter', {
    name: () => plain(reading, `${path}.name`, filter.name),
    pattern: () => plain(reading, `${path}.pattern`, filter.pattern),
    metric: () => plain(reading, `${path}.metric`, filter.metric),
    namespace: () => plain(reading, `${path}.namespace`, filter.namespace),
    alarms: () =>
      population(reading, 'Alarm', {
        path: `${path}.alarms`,
        set: filter.alarms,
        label: ({ name }) => name,
        view: (alarm, at) => alarmView(context, alarm, at),
      }),
  });
}

function subscriptionFilterView(
  { reading }: ViewContext,
  filter: SubscriptionFilter,
  path: string,
): HostObject<'SubscriptionFilter'> {
  return hostObject('SubscriptionFilter', {
    name: () => plain(reading, `${path}.name`, filter.name),
    pattern: () => plain(reading, `${path}.pattern`, filter.pattern),
    destination: () => plain(reading, `${path}.destination`, filter.destination),
  });
}

function alarmView(context: ViewContext, alarm: Alarm, path: string): HostObject<'Alarm'> {
  const { reading } = context;
  return hostObject('Alarm', {
    arn: () => plain(reading, `${path}.arn`, alarm.arn),
    name: () => plain(reading, `${path}.name`, alarm.name),
    actionsEnabled: () => observed(reading, `${path}.actionsEnabled`, alarm.actionsEnabled),
    actions: () => observed(reading, `${path}.actions`, alarm.actions),
    topics: () =>
      population(reading, 'Topic', {
        path: `${path}.topics`,
        set: alarm.topics,
        label: ({ name }) => name,
        view: (topic, at) => topicView(context, topic, at),
      }),
  });
}

/** The role with which events are written to a log group. */
export function roleView({ reading, roles }: ViewContext, role: Role, path: string): HostObject<'Role'> {
  const view = hostObject('Role', {
    arn: () => plain(reading, `${path}.arn`, role.arn),
    name: () => plain(reading, `${path}.name`, role.name),
    owner: () => plain(reading, `${path}.owner`, role.owner),
  });
  roles.set(view, role);
  return view;
}
