import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import { laneOf } from './api-rates.ts';
import type { Clock } from './clock.ts';
import { type Dispatcher, dispatcher } from './dispatcher.ts';
import type { Lane } from './lanes.ts';
import { retryDelay } from './retry-delay.ts';
import { type Silence, silences } from './silence.ts';
import type { Stop } from './stop.ts';
import { type Unsent, unsentRecord } from './unsent-record.ts';

export interface PaceSettings {
  /** Calls under way at once, over everything. */
  readonly concurrency: number;
  /** Milliseconds after its first attempt after which a call is not tried again. */
  readonly budgetMs: number;
}

/** As many as there are sockets, or calls would wait where nobody sees them. */
export const defaultPace: PaceSettings = { concurrency: 200, budgetMs: 60_000 };

export interface PaceOptions {
  readonly settings: PaceSettings;
  readonly clock: Clock;
  readonly stop: Stop;
  readonly sha256: Sha256;
}

export interface Pace {
  readonly ask: CallPort;
  /** When there is room for more calls. */
  readonly calm: () => Promise<void>;
  /** Nothing more will be asked of the account, or only little. */
  readonly forget: (account: string) => void;
}

interface Job {
  readonly request: CallRequest;
  readonly lane: Lane;
  readonly resolve: (record: CallRecord) => void;
  readonly reject: (error: unknown) => void;
  attempt: number;
  startedAt: number;
  giveUpAt: number | undefined;
}

interface State extends PaceOptions {
  readonly call: CallPort;
  readonly underWay: Set<Job>;
  readonly jobs: Dispatcher<Job>;
  readonly silence: Silence;
}

/**
 * Puts waiting, trying again and giving up around a port. A throttled key is slowed while others go on; a
 * service that does not answer in a region costs one deadline, and further calls there fail alike at once.
 */
export function paced(call: CallPort, options: PaceOptions): Pace {
  const { clock, settings, stop } = options;
  const silence = silences();
  const jobs = dispatcher<Job>({
    places: settings.concurrency,
    clock,
    settled: (job) => settledUnsent(job, state),
    start: (job) => void attempt(job, state),
  });
  const state: State = { ...options, call, jobs, silence, underWay: new Set() };
  stop.whenStopped(() => {
    for (const job of state.underWay) cancel(job, state);
    jobs.end();
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const lane = laneOf(request);
        jobs.add(lane, { request, lane, resolve, reject, attempt: 1, startedAt: 0, giveUpAt: undefined });
      }),
    calm: jobs.calm,
    forget: silence.forget,
  };
}

const cancelled: Unsent = {
  kind: 'cancelled',
  code: 'Cancelled',
  message: 'The collection was interrupted before this call was answered.',
};

function cancel({ request, resolve }: Job, state: State): void {
  resolve(unsentRecord(request, cancelled, state));
}

function settledUnsent({ request, resolve }: Job, state: State): boolean {
  const unsent = state.stop.stopped() ? cancelled : state.silence.of(request);
  if (unsent === undefined) return false;
  resolve(unsentRecord(request, unsent, state));
  return true;
}

/** Ends when the call has, and gives its place back. What a call comes to after a stop goes unheard. */
async function attempt(job: Job, state: State): Promise<void> {
  const { call, clock, jobs, settings, stop, underWay } = state;
  job.startedAt = clock.now();
  job.giveUpAt ??= job.startedAt + settings.budgetMs;
  underWay.add(job);
  try {
    const record = await call(job.request);
    if (!stop.stopped()) afterwards(job, record, state);
  } catch (error) {
    job.reject(error);
  } finally {
    underWay.delete(job);
    jobs.release();
  }
}

/** Tries again later, if that is any use, or settles the call. */
function afterwards(job: Job, record: CallRecord, state: State): void {
  const { clock, jobs, silence, stop } = state;
  const { giveUpAt = 0, lane } = job;
  const delay = retryDelay(record, job.attempt, clock.random);
  const isThrottled = record.outcome.kind === 'fault' && record.outcome.fault.kind === 'throttled';
  if (isThrottled) jobs.slow(lane, job.startedAt, delay ?? 1000);
  else if (record.outcome.kind !== 'fault') jobs.ease(lane);
  if (delay === undefined || clock.now() + delay > giveUpAt) {
    silence.learn(record);
    job.resolve(record);
    return;
  }
  job.attempt += 1;
  // A throttled lane pauses as a whole; anything else is the call's own.
  if (isThrottled) jobs.addFirst(lane, job);
  else void stop.sleep(clock, delay).then(() => jobs.addFirst(lane, job));
}
