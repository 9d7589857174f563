/** A CloudWatch alarm: it watches a metric, computes with several, or, with a `rule`, looks at other alarms. */
export interface WorldAlarm {
  readonly region: string;
  readonly metric?: string;
  readonly namespace?: string;
  /** What it computes with, instead of one metric. */
  readonly metrics?: readonly WorldMetric[];
  /** Makes it a composite alarm: `ALARM("a") OR ALARM("b")`. */
  readonly rule?: string;
  /** True if absent. */
  readonly actionsEnabled?: boolean;
  /** ARNs. */
  readonly actions?: readonly string[];
}

export interface WorldMetric {
  readonly metric: string;
  readonly namespace: string;
  /** Whose metric it is; the alarm's own account's if absent. */
  readonly account?: string;
}
