import type { CallRequest, ServiceId } from '../model/call.ts';

/** A call to the simulator: who asks and when may be said; else it is the account's own caller, at `recordedAt`. */
export interface SimulatedRequest extends CallRequest {
  /** ARN of who asks. */
  readonly caller?: string;
  /** When the call comes, in milliseconds since the epoch. */
  readonly now?: number;
}

/** How a service writes: what of it the errors need. */
export type Protocol = 'json' | 'rest-json' | 'query' | 'rest-xml';

const protocols: Readonly<Record<ServiceId, Protocol>> = {
  account: 'rest-json',
  cloudtrail: 'json',
  cloudwatch: 'json',
  iam: 'query',
  kms: 'json',
  logs: 'json',
  organizations: 'json',
  s3: 'rest-xml',
  's3-control': 'rest-xml',
  sns: 'query',
  sts: 'query',
};

export function protocolOf(service: ServiceId): Protocol {
  return protocols[service];
}
