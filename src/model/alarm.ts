import type { MetricName } from './metric-name.ts';
import type { Observed, Population } from './observed.ts';
import type { Topic } from './topic.ts';

/** A CloudWatch alarm that watches one metric or several. */
export interface Alarm {
  readonly arn: string;
  readonly name: string;
  /** Whether it does anything when it rings. */
  readonly actionsEnabled: Observed<boolean>;
  /** ARNs of what it does when it rings, as written. */
  readonly actions: Observed<readonly string[]>;
  /** Metrics of its own account, also those that it computes with. */
  readonly metrics: readonly MetricName[];
  /** SNS topics among its actions that exist. */
  readonly topics: Population<Topic>;
}

/** An alarm that rings for what other alarms do. */
export interface CompositeAlarm {
  readonly arn: string;
  readonly name: string;
  readonly actionsEnabled: Observed<boolean>;
  readonly actions: Observed<readonly string[]>;
  /** As AWS writes it, `ALARM("a") OR ALARM("b")`. */
  readonly rule: string;
}
