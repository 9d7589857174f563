/** How often something may be started: per second in the long run, and at once after a pause. */
export interface RateSettings {
  readonly perSecond: number;
  readonly burst: number;
}

/** What is left of a rate. All times in milliseconds. */
export interface TokenBucket {
  readonly rate: RateSettings;
  tokens: number;
  at: number;
  perSecond: number;
  notBefore: number;
  /** When it was slowed last: what was started before then says nothing new. */
  slowedAt: number;
}

const slowest = 0.5;

/**
 * A full bucket plus a second's refill is what one sliding second can see, so `burst` and `perSecond` together
 * must stay within the quota.
 */
export function fullBucket(rate: RateSettings, now: number): TokenBucket {
  const { burst, perSecond } = rate;
  return { rate, tokens: burst, at: now, perSecond, notBefore: now, slowedAt: Number.NEGATIVE_INFINITY };
}

/** Milliseconds until there is a token to take. */
export function waitFor(bucket: TokenBucket, now: number): number {
  refill(bucket, now);
  const missing = Math.max(0, 1 - bucket.tokens);
  return Math.max(bucket.notBefore - now, Math.ceil((missing / bucket.perSecond) * 1000));
}

export function takeToken(bucket: TokenBucket): void {
  bucket.tokens -= 1;
}

/**
 * What was started then was throttled: nothing for so long, and half as often from then on. Of calls that were
 * under way together, only one halves.
 */
export function slowDown(
  bucket: TokenBucket,
  { now, startedAt, pause }: { readonly now: number; readonly startedAt: number; readonly pause: number },
): void {
  refill(bucket, now);
  if (startedAt >= bucket.slowedAt) {
    bucket.perSecond = Math.max(slowest, bucket.perSecond / 2);
    bucket.slowedAt = now;
  }
  bucket.notBefore = Math.max(bucket.notBefore, now + pause);
  // The bucket stays empty during the pause, so that there is no burst after it.
  bucket.tokens = 1 - ((bucket.notBefore - now) / 1000) * bucket.perSecond;
}

/** There was an answer: a little faster again, up to the setting. */
export function easeUp(bucket: TokenBucket): void {
  bucket.perSecond = Math.min(bucket.rate.perSecond, bucket.perSecond * 1.25);
}

function refill(bucket: TokenBucket, now: number): void {
  const grown = bucket.tokens + ((now - bucket.at) / 1000) * bucket.perSecond;
  bucket.tokens = Math.min(bucket.rate.burst, grown);
  bucket.at = now;
}
