import type { JsonObject } from '../model/json.ts';
import type { ById } from './by-id.ts';

export const logGroupClasses = ['STANDARD', 'INFREQUENT_ACCESS', 'DELIVERY'] as const;

/** A log group of CloudWatch Logs. */
export interface WorldLogGroup {
  readonly region: string;
  /** Events never expire if absent. */
  readonly retentionDays?: number;
  /** ARN of a KMS key. */
  readonly kmsKey?: string;
  /** `STANDARD` if absent. */
  readonly class?: (typeof logGroupClasses)[number];
  readonly deletionProtection?: boolean;
  /** By name. */
  readonly metricFilters?: ById<WorldMetricFilter>;
  /** By name. */
  readonly subscriptions?: ById<WorldSubscriptionFilter>;
}

export interface WorldMetricFilter {
  /** Counts every event if absent. */
  readonly pattern?: string;
  readonly metric: string;
  readonly namespace: string;
}

export interface WorldSubscriptionFilter {
  /** Every event if absent. */
  readonly pattern?: string;
  /** ARN of a stream, a function or a destination. */
  readonly destination: string;
}

/** A policy about log groups of an account. */
export interface WorldLogPolicy {
  readonly region: string;
  readonly document: JsonObject;
}
