import type { Observed, Population } from './observed.ts';

/** An SNS topic. */
export interface Topic {
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  readonly region: string;
  /** Id, ARN or alias of the key that encrypts it, empty when none does. */
  readonly kmsKey: Observed<string>;
  /** The access policy's text. */
  readonly policy: Observed<string>;
  readonly confirmedSubscriptions: Observed<number>;
  readonly subscriptions: Population<Subscription>;
}

export interface Subscription {
  /** `email`, `https`, `sqs`, … */
  readonly protocol: string;
  /** Only then is anything delivered. */
  readonly confirmed: boolean;
}
