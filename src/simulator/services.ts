import type { CallRequest, ServiceId } from '../model/call.ts';

/** What the simulator plays. `s3-control` signs as `s3` and is told from it by its path. */
export type SimulatedService = ServiceId | 'organizations' | 's3-control';

/** A call to the simulator: who asks and when may be said; else it is the account's own caller, at `recordedAt`. */
export interface SimulatedRequest extends Omit<CallRequest, 'service'> {
  readonly service: SimulatedService;
  /** ARN of who asks. */
  readonly caller?: string;
  /** When the call comes, in milliseconds since the epoch. */
  readonly now?: number;
}

/** How a service writes: what of it the errors need. */
export type Protocol = 'json' | 'rest-json' | 'query' | 'rest-xml';

const protocols: Readonly<Record<SimulatedService, Protocol>> = {
  account: 'rest-json',
  cloudtrail: 'json',
  kms: 'json',
  organizations: 'json',
  s3: 'rest-xml',
  's3-control': 'rest-xml',
  sts: 'query',
};

export function protocolOf(service: SimulatedService): Protocol {
  return protocols[service];
}
