import type { LogGroup, MetricFilter, SubscriptionFilter } from '../model/log-group.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
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
  { reading }: ViewContext,
  filter: MetricFilter,
  path: string,
): HostObject<'MetricFilter'> {
  return hostObject('MetricFilter', {
    name: () => plain(reading, `${path}.name`, filter.name),
    pattern: () => plain(reading, `${path}.pattern`, filter.pattern),
    metric: () => plain(reading, `${path}.metric`, filter.metric),
    namespace: () => plain(reading, `${path}.namespace`, filter.namespace),
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
