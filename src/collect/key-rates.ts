/** How often each key may start something: per second in the long run, and at once after a pause. */
export interface RateSettings {
  readonly perSecond: number;
  readonly burst: number;
}

/** What shares a limit, and the limit. */
export interface Lane {
  readonly key: string;
  readonly rate: RateSettings;
}

/** A limiter per key. All times in milliseconds. */
export interface KeyRates {
  /** Takes a turn and gives 0, or says how long to wait before asking again. */
  readonly take: (lane: Lane, now: number) => number;
  /** The lane was throttled: nothing for so long, and half as often from then on. */
  readonly slow: (lane: Lane, now: number, pause: number) => void;
  /** The lane was answered: a little faster again, up to the setting. */
  readonly ease: (lane: Lane) => void;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly perSecond: number;
  readonly notBefore: number;
}

const slowest = 0.5;

/**
 * Token buckets. A full bucket plus a second's refill is what one sliding second can see, so `burst` and
 * `perSecond` together must stay within the quota.
 */
export function keyRates(): KeyRates {
  const buckets = new Map<string, Bucket>();
  const at = ({ key, rate }: Lane, now: number): Bucket => {
    const fresh: Bucket = { tokens: rate.burst, at: now, perSecond: rate.perSecond, notBefore: now };
    const bucket = buckets.get(key) ?? fresh;
    const grown = bucket.tokens + ((now - bucket.at) / 1000) * bucket.perSecond;
    return { ...bucket, tokens: Math.min(rate.burst, grown), at: now };
  };
  return {
    take: (lane, now) => {
      const bucket = at(lane, now);
      const missing = Math.max(0, 1 - bucket.tokens);
      const wait = Math.max(bucket.notBefore - now, Math.ceil((missing / bucket.perSecond) * 1000));
      buckets.set(lane.key, wait > 0 ? bucket : { ...bucket, tokens: bucket.tokens - 1 });
      return wait;
    },
    slow: (lane, now, pause) => {
      const bucket = at(lane, now);
      const perSecond = Math.max(slowest, bucket.perSecond / 2);
      const notBefore = Math.max(bucket.notBefore, now + pause);
      // The bucket stays empty during the pause, so that there is no burst after it.
      buckets.set(lane.key, {
        tokens: 1 - ((notBefore - now) / 1000) * perSecond,
        at: now,
        perSecond,
        notBefore,
      });
    },
    ease: ({ key, rate }) => {
      const bucket = buckets.get(key);
      if (bucket === undefined || bucket.perSecond >= rate.perSecond) return;
      buckets.set(key, { ...bucket, perSecond: Math.min(rate.perSecond, bucket.perSecond * 1.25) });
    },
  };
}
