import type { CallRecord } from '../model/call.ts';

/** Refusals for want of patience pass by themselves; connections that break do so seldom. */
const throttled = { attempts: 8, base: 1000 } as const;
const transient = { attempts: 3, base: 100 } as const;
const longestMs = 20_000;

/** Node's codes for connections that a second attempt may find in order; a name that does not resolve is not one. */
const brokenConnections = ['EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

/**
 * Milliseconds to wait before trying a call again, or nothing when that is no use. Exponential with full
 * jitter (AWS Builders' Library, "Timeouts, retries and backoff with jitter").
 */
export function retryDelay(record: CallRecord, attempt: number, random: () => number): number | undefined {
  const policy = policyFor(record);
  if (policy === undefined || attempt >= policy.attempts) return undefined;
  return Math.ceil(random() * Math.min(longestMs, policy.base * 2 ** (attempt - 1)));
}

function policyFor({ outcome, status }: CallRecord): typeof throttled | typeof transient | undefined {
  if (outcome.kind !== 'fault') return undefined;
  const { kind, code } = outcome.fault;
  switch (kind) {
    case 'throttled':
      return throttled;
    case 'unreachable':
    case 'timed-out':
      // With a status AWS itself answered; without one a deadline has passed, which is waiting enough.
      return status !== undefined || brokenConnections.includes(code) ? transient : undefined;
    case 'cancelled':
    case 'conflict':
    case 'denied':
    case 'malformed':
    case 'not-asked':
    case 'not-readable-from-here':
    case 'region-disabled':
    case 'unsupported':
      return undefined;
  }
}
