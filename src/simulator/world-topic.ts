import type { JsonObject } from '../model/json.ts';

/** An SNS topic. */
export interface WorldTopic {
  readonly region: string;
  /** Id, ARN or alias of a KMS key. */
  readonly kmsKey?: string;
  /** One that lets the owner's account in, if absent. */
  readonly policy?: JsonObject;
  /** Other accounts that the policy lets look at the topic. */
  readonly readableBy?: readonly string[];
  readonly subscriptions?: readonly WorldSubscription[];
}

export interface WorldSubscription {
  readonly protocol: string;
  readonly endpoint: string;
  /** True if absent. */
  readonly confirmed?: boolean;
}
