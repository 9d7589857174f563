import { organizationRate, type Rate } from './organization-rates.ts';
import type { SimulatedRequest } from './services.ts';
import type { World } from './world.ts';

/** Says whether a call may pass now; `now` is in milliseconds of any clock that only goes forward. */
export type RateLimit = (request: SimulatedRequest, now: number) => boolean;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** One rate that a call must keep, and what shares it. */
interface Limit extends Rate {
  readonly key: string;
}

/**
 * A token bucket for each account, region and API. CloudTrail's reads have 10 requests a second, not
 * adjustable (https://docs.aws.amazon.com/general/latest/gr/ct.html); Organizations has rates per account and
 * for all accounts together; other calls only what the world says.
 */
export function rateLimit(world: World): RateLimit {
  const buckets = new Map<string, Bucket>();
  return (request, now) => {
    const limits = limitsOf(world, request);
    const filled = limits.map((limit) => ({ key: limit.key, tokens: tokensOf(limit, buckets, now) }));
    const passes = filled.every(({ tokens }) => tokens >= 1);
    // A call that one limit stops takes nothing from the others.
    for (const { key, tokens } of filled) buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    return passes;
  };
}

function tokensOf(
  { key, perSecond, burst }: Limit,
  buckets: ReadonlyMap<string, Bucket>,
  now: number,
): number {
  const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now };
  return Math.min(burst, tokens + ((now - at) / 1000) * perSecond);
}

function limitsOf(world: World, request: SimulatedRequest): readonly Limit[] {
  const { account, region, service, operation } = request;
  const calls = world.limits?.calls ?? {};
  const call = `${service}:${operation}`;
  const key = `${account}/${region}/${call}`;
  const burst = world.limits?.burst ?? 5;
  const written = Object.hasOwn(calls, call) ? calls[call] : undefined;
  if (written !== undefined) return [{ key, perSecond: written, burst }];
  if (service === 'cloudtrail') return [{ key, perSecond: world.limits?.requestsPerSecond ?? 10, burst }];
  const rate = service === 'organizations' ? organizationRate(operation) : undefined;
  if (rate === undefined) return [];
  return [
    { key, ...rate.account },
    { key: call, ...rate.organization },
  ];
}
