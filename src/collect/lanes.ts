import { type Queue, queue } from './queue.ts';
import { fullBucket, type RateSettings, type TokenBucket } from './token-bucket.ts';

/** What shares a rate, and the rate. */
export interface Lane {
  readonly key: string;
  readonly rate: RateSettings;
  /** Much waits for what is asked here, so it goes before others. */
  readonly urgent: boolean;
}

export interface OpenLane<Job> {
  readonly key: string;
  readonly urgent: boolean;
  readonly bucket: TokenBucket;
  readonly jobs: Queue<Job>;
  state: 'at rest' | 'lined up';
  restsSince: number;
}

export interface Lanes<Job> {
  readonly find: (lane: Lane, now: number) => OpenLane<Job>;
  /** The lane has no jobs for now. */
  readonly rest: (lane: OpenLane<Job>, now: number) => void;
}

/** A lane at rest for so long has its tokens back, and nothing else is known of it any more. */
const forgetAfterMs = 15_000;

/** The lanes of late: each that is opened makes two forgotten that have been at rest for long. */
export function openLanes<Job>(): Lanes<Job> {
  const lanes = new Map<string, OpenLane<Job>>();
  const resting = queue<{ readonly lane: OpenLane<Job>; readonly since: number }>();
  const forgetOne = (now: number): void => {
    const oldest = resting.shift();
    if (oldest === undefined) return;
    const { lane, since } = oldest;
    if (since > now - forgetAfterMs) resting.pushFirst(oldest);
    else if (lane.state === 'at rest' && lane.restsSince === since) lanes.delete(lane.key);
  };
  return {
    find: ({ key, rate, urgent }, now) => {
      const known = lanes.get(key);
      if (known !== undefined) return known;
      forgetOne(now);
      forgetOne(now);
      const bucket = fullBucket(rate, now);
      const lane: OpenLane<Job> = { key, urgent, bucket, jobs: queue(), state: 'at rest', restsSince: now };
      lanes.set(key, lane);
      return lane;
    },
    rest: (lane, now) => {
      lane.state = 'at rest';
      lane.restsSince = now;
      resting.push({ lane, since: now });
    },
  };
}
