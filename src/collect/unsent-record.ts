import type { CallRecord, CallRequest } from '../model/call.ts';
import { callId, type Sha256 } from '../model/call-id.ts';
import type { Fault } from '../model/fault.ts';
import type { Clock } from './clock.ts';

/** Why a call was never sent. */
export type Unsent = Pick<Fault, 'kind' | 'code' | 'message'>;

/** The record of a call that was not sent: a fault like any other, so that nothing goes missing unseen. */
export function unsentRecord(
  request: CallRequest,
  unsent: Unsent,
  { clock, sha256 }: { readonly clock: Clock; readonly sha256: Sha256 },
): CallRecord {
  const { service, operation, input, account, region } = request;
  const id = callId(request, sha256);
  const fault: Fault = { id, ...unsent, call: `${service}:${operation}`, account, region };
  const time = new Date(clock.now()).toISOString();
  return { id, service, operation, input, account, region, time, outcome: { kind: 'fault', fault } };
}
