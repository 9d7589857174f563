import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import type { Clock } from './clock.ts';
import { type KeyRates, keyRates } from './key-rates.ts';
import { retryDelay } from './retry-delay.ts';
import { type Slots, slots } from './slots.ts';
import type { Stop } from './stop.ts';
import { type Unsent, unsentRecord } from './unsent-record.ts';

export interface PaceSettings {
  /** Calls under way at once, over everything. */
  readonly concurrency: number;
  /** Starts per second of each account x region x API, in the long run. */
  readonly perSecond: number;
  /** Starts that may follow each other at once. */
  readonly burst: number;
  /** Milliseconds after which a call is not tried again. */
  readonly budgetMs: number;
}

/**
 * CloudTrail allows 10 requests a second for each read, account and region, not adjustable (General
 * Reference, "AWS CloudTrail endpoints and quotas"): 7 a second and 3 at once never make more than 10.
 */
export const defaultPace: PaceSettings = { concurrency: 50, perSecond: 7, burst: 3, budgetMs: 60_000 };

export interface PaceOptions {
  readonly settings: PaceSettings;
  readonly clock: Clock;
  readonly stop: Stop;
  readonly sha256: Sha256;
}

interface Pace extends PaceOptions {
  readonly rates: KeyRates;
  readonly places: Slots;
  /** Why a service of a region is not asked again: it answers nobody. */
  readonly silent: Map<string, Unsent>;
}

/**
 * Puts waiting, trying again and giving up around a port. A throttled key is slowed while others go on; a
 * service that does not answer in a region costs one deadline, and further calls there fail alike at once.
 */
export function paced(call: CallPort, options: PaceOptions): CallPort {
  const { settings } = options;
  const pace: Pace = {
    ...options,
    rates: keyRates(settings),
    places: slots(settings.concurrency),
    silent: new Map(),
  };
  return async (request) => {
    const giveUpAt = options.clock.now() + settings.budgetMs;
    for (let attempt = 1; ; attempt++) {
      const record = await attemptOnce(call, request, pace);
      const delay = afterwards(record, attempt, pace);
      if (delay === undefined || pace.clock.now() + delay > giveUpAt) return settled(record, request, pace);
      await pace.stop.sleep(pace.clock, delay);
    }
  };
}

/** Waits for a turn and a place, both at the same moment, or a queue would bunch what the rate spread out. */
async function attemptOnce(call: CallPort, request: CallRequest, pace: Pace): Promise<CallRecord> {
  const { clock, places, rates, silent, stop } = pace;
  for (;;) {
    await places.acquire();
    const unsent = stop.stopped() ? cancelled : silent.get(placeOf(request));
    const wait = unsent === undefined ? rates.take(keyOf(request), clock.now()) : 0;
    if (wait > 0) {
      places.release();
      await stop.sleep(clock, wait);
      continue;
    }
    try {
      const record = unsent === undefined ? await stop.orStopped(call(request)) : undefined;
      return record ?? unsentRecord(request, unsent ?? cancelled, pace);
    } finally {
      places.release();
    }
  }
}

const cancelled: Unsent = {
  kind: 'cancelled',
  code: 'Cancelled',
  message: 'The collection was interrupted before this call was answered.',
};

/** Milliseconds until the next attempt, if there is to be one. */
function afterwards(record: CallRecord, attempt: number, { clock, rates }: Pace): number | undefined {
  const delay = retryDelay(record, attempt, clock.random);
  const key = keyOf(record);
  if (record.outcome.kind !== 'fault') rates.ease(key);
  else if (record.outcome.fault.kind === 'throttled') rates.slow(key, clock.now(), delay ?? 1000);
  return delay;
}

function settled(record: CallRecord, request: CallRequest, { silent }: Pace): CallRecord {
  if (record.outcome.kind !== 'fault' || record.status !== undefined) return record;
  const { kind, code, message } = record.outcome.fault;
  // The same words for each call there: which of them was first is chance.
  if (kind === 'timed-out' || kind === 'unreachable') silent.set(placeOf(request), { kind, code, message });
  return record;
}

function keyOf({ account, region, service, operation }: CallRequest): string {
  return `${account}/${region}/${service}:${operation}`;
}

function placeOf({ account, region, service }: CallRequest): string {
  return `${account}/${region}/${service}`;
}
