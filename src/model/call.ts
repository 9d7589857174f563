import type { Fault } from './fault.ts';
import type { JsonObject } from './json.ts';

/** The AWS services Trailproof reads from, by the prefix their IAM actions have. */
export type ServiceId =
  | 'account'
  | 'cloudtrail'
  | 'cloudwatch'
  | 'iam'
  | 'kms'
  | 'logs'
  | 'organizations'
  | 's3'
  | 's3-control'
  | 'sns'
  | 'sts';

/** One question to AWS: what is asked, with whose account's credentials, in which region. */
export interface CallRequest {
  readonly service: ServiceId;
  /** Operation name as AWS spells it, for instance `DescribeTrails`. */
  readonly operation: string;
  readonly input: JsonObject;
  /** Account whose credentials sign the call; empty only for the call that finds the account out. */
  readonly account: string;
  readonly region: string;
}

/**
 * What became of one question, kept as AWS said it. `id` is the hash of account, region, operation and
 * canonical input, so it is the same over resumes, shards and runs.
 */
export interface CallRecord extends CallRequest {
  readonly id: string;
  /** When the answer came, ISO 8601 in UTC with milliseconds. */
  readonly time: string;
  readonly requestId?: string;
  /** HTTP status; absent when no answer came at all. */
  readonly status?: number;
  readonly outcome: CallOutcome;
}

export type CallOutcome =
  | {
      readonly kind: 'answered';
      /** The answer's body, byte for byte as UTF-8 text: JSON or XML by service. */
      readonly body: string;
      /** The few headers that carry knowledge (`x-amz-bucket-region`), names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
    }
  /** AWS documents this error as "there is none": knowledge, not a fault. */
  | { readonly kind: 'absent'; readonly code: string; readonly message: string }
  | {
      readonly kind: 'fault';
      readonly fault: Fault;
      /** The same few headers: S3 names a bucket's region also when it refuses the rest. */
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Asks AWS one question. Never throws for what AWS or the network does; that comes back in the record. */
export type CallPort = (request: CallRequest) => Promise<CallRecord>;
