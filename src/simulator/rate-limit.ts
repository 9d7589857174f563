import type { CallRequest } from '../model/call.ts';
import type { World } from './world.ts';

/** Says whether a call may pass now; `now` is in milliseconds of any clock that only goes forward. */
export type RateLimit = (request: CallRequest, now: number) => boolean;

interface Budget {
  readonly tokens: number;
  readonly at: number;
}

/**
 * A token bucket for each account, region and API. CloudTrail's reads have 10 requests a second, not
 * adjustable (https://docs.aws.amazon.com/general/latest/gr/ct.md); other calls only what the world says.
 */
export function rateLimit(world: World): RateLimit {
  const budgets = new Map<string, Budget>();
  const burst = world.limits?.burst ?? 5;
  return (request, now) => {
    const rate = rateOf(world, request);
    if (rate === undefined) return true;
    const key = [request.account, request.region, request.service, request.operation].join('/');
    const budget = budgets.get(key) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, budget.tokens + ((now - budget.at) / 1000) * rate);
    const passes = tokens >= 1;
    budgets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    return passes;
  };
}

function rateOf(world: World, { service, operation }: CallRequest): number | undefined {
  const calls = world.limits?.calls ?? {};
  const call = `${service}:${operation}`;
  if (Object.hasOwn(calls, call)) return calls[call];
  return service === 'cloudtrail' ? (world.limits?.requestsPerSecond ?? 10) : undefined;
}
