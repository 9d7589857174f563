import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import { apiRate } from './api-rates.ts';
import type { Clock } from './clock.ts';
import { type KeyRates, keyRates, type Lane } from './key-rates.ts';
import { retryDelay } from './retry-delay.ts';
import { type Slots, slots } from './slots.ts';
import type { Stop } from './stop.ts';
import { type Unsent, unsentRecord } from './unsent-record.ts';

export interface PaceSettings {
  /** Calls under way at once, over everything. */
  readonly concurrency: number;
  /** Milliseconds after which a call is not tried again. */
  readonly budgetMs: number;
}

export const defaultPace: PaceSettings = { concurrency: 50, budgetMs: 60_000 };

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
  /** How many calls in a row such a place did not answer, since it last answered one. */
  readonly unanswered: Map<string, number>;
}

/**
 * A place that has answered before may have lost a packet. Without this, one call for one account that goes
 * unanswered would end the calls for all accounts that go through the same endpoint.
 */
const mostUnanswered = 3;

/**
 * Puts waiting, trying again and giving up around a port. A throttled key is slowed while others go on; a
 * service that does not answer in a region costs one deadline, and further calls there fail alike at once.
 */
export function paced(call: CallPort, options: PaceOptions): CallPort {
  const { settings } = options;
  const pace: Pace = {
    ...options,
    rates: keyRates(),
    places: slots(settings.concurrency),
    silent: new Map(),
    unanswered: new Map(),
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
    const wait = unsent === undefined ? rates.take(laneOf(request), clock.now()) : 0;
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
  const lane = laneOf(record);
  if (record.outcome.kind !== 'fault') rates.ease(lane);
  else if (record.outcome.fault.kind === 'throttled') rates.slow(lane, clock.now(), delay ?? 1000);
  return delay;
}

function settled(record: CallRecord, request: CallRequest, { silent, unanswered }: Pace): CallRecord {
  const place = placeOf(request);
  if (record.status !== undefined) unanswered.set(place, 0);
  if (record.outcome.kind !== 'fault' || record.status !== undefined || silent.has(place)) return record;
  const { kind, code, message } = record.outcome.fault;
  if (kind !== 'timed-out' && kind !== 'unreachable') return record;
  const inARow = (unanswered.get(place) ?? mostUnanswered) + 1;
  unanswered.set(place, inARow);
  // The same words for each call there: which of them was first is chance.
  if (inARow >= mostUnanswered) silent.set(place, { kind, code, message });
  return record;
}

function laneOf(request: CallRequest): Lane {
  const { account, region, service, operation } = request;
  return { key: `${account}/${region}/${service}:${operation}`, rate: apiRate(request) };
}

function placeOf({ account, region, service }: CallRequest): string {
  return `${account}/${region}/${service}`;
}
