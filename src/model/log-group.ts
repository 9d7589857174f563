import type { Alarm, CompositeAlarm } from './alarm.ts';
import type { MetricName } from './metric-name.ts';
import type { Observed, Population } from './observed.ts';

/** A log group of CloudWatch Logs to which a trail sends its events. */
export interface LogGroup {
  /** Without the `:*` behind it. */
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  readonly region: string;
  /** 0: events never expire. */
  readonly retentionDays: Observed<number>;
  /** ARN of the key that encrypts it, empty when it has none of its own. */
  readonly kmsKey: Observed<string>;
  /** `STANDARD`, `INFREQUENT_ACCESS`, … as AWS spells it. */
  readonly logClass: Observed<string>;
  readonly deletionProtection: Observed<boolean>;
  readonly metricFilters: Population<MetricFilter>;
  readonly subscriptions: Population<SubscriptionFilter>;
  /** Policies of the account in the region, whichever log groups they are about. */
  readonly resourcePolicies: Population<ResourcePolicy>;
  /** Those of the account in the region, whatever they are about. */
  readonly compositeAlarms: Population<CompositeAlarm>;
}

/** What counts some of a log group's events in one metric. */
export interface MetricFilter extends MetricName {
  readonly name: string;
  /** Empty: it counts every event. */
  readonly pattern: string;
  /** Criteria about the log group's system fields that events must meet too; empty when there are none. */
  readonly selection: string;
  /** Whether it looks at events as a transformer leaves them. */
  readonly transformed: boolean;
  /** Those that watch the metric, in the log group's account and region. */
  readonly alarms: Population<Alarm>;
}

/** What hands a log group's events on. */
export interface SubscriptionFilter {
  readonly name: string;
  /** Empty: every event. */
  readonly pattern: string;
  /** ARN of a stream, a function or a destination. */
  readonly destination: string;
}

export interface ResourcePolicy {
  readonly name: string;
  /** As JSON text. */
  readonly document: string;
}
