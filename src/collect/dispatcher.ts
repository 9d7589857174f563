import { type Alarms, alarms } from './alarms.ts';
import type { Clock } from './clock.ts';
import { type Lane, type Lanes, type OpenLane, openLanes } from './lanes.ts';
import { type Queue, queue } from './queue.ts';
import { easeUp, slowDown, takeToken, waitFor } from './token-bucket.ts';

export interface DispatcherOptions<Job> {
  /** Jobs under way at once, over all lanes. */
  readonly places: number;
  readonly clock: Clock;
  /** Starts a job; `release` gives its place back. */
  readonly start: (job: Job) => void;
  /** Settles a job that is not worth a place any more, and says so. */
  readonly settled: (job: Job) => boolean;
}

/** Starts jobs as soon as their lane's rate and the number of places let them, one of each lane in turn. */
export interface Dispatcher<Job> {
  readonly add: (lane: Lane, job: Job) => void;
  /** Before the others of its lane. */
  readonly addFirst: (lane: Lane, job: Job) => void;
  readonly release: () => void;
  /** What was started then was throttled: its lane pauses and is slower, the others are not. */
  readonly slow: (lane: Lane, startedAt: number, pause: number) => void;
  readonly ease: (lane: Lane) => void;
  /** When fewer lanes wait for places than there are: more work may be made. */
  readonly calm: () => Promise<void>;
  /** From now on nobody waits, because every job is settled without a place. */
  readonly end: () => void;
}

interface State<Job> extends DispatcherOptions<Job> {
  readonly lanes: Lanes<Job>;
  readonly urgent: Queue<OpenLane<Job>>;
  readonly ready: Queue<OpenLane<Job>>;
  readonly asleep: Alarms<OpenLane<Job>>;
  calmed: (() => void)[];
  free: number;
  ended: boolean;
}

/**
 * Each step costs the same however many jobs wait: a job stands in the line of its lane, a lane with a token in
 * the line for places, and a lane without one among the alarms, at the logarithm of their number.
 */
export function dispatcher<Job>(options: DispatcherOptions<Job>): Dispatcher<Job> {
  const { clock, places } = options;
  const state: State<Job> = {
    ...options,
    lanes: openLanes(),
    urgent: queue(),
    ready: queue(),
    asleep: alarms(clock, wake),
    calmed: [],
    free: places,
    ended: false,
  };
  function wake(woken: readonly OpenLane<Job>[]): void {
    for (const lane of woken) lineUp(lane, state);
    pump(state);
  }
  const put = (given: Lane, into: (jobs: Queue<Job>) => void): void => {
    const lane = state.lanes.find(given, clock.now());
    into(lane.jobs);
    if (lane.state === 'at rest') wake([lane]);
  };
  return {
    add: (lane, job) => put(lane, (jobs) => jobs.push(job)),
    addFirst: (lane, job) => put(lane, (jobs) => jobs.pushFirst(job)),
    release: () => {
      state.free += 1;
      pump(state);
    },
    slow: (lane, startedAt, pause) => {
      const now = clock.now();
      slowDown(state.lanes.find(lane, now).bucket, { now, startedAt, pause });
    },
    ease: (lane) => easeUp(state.lanes.find(lane, clock.now()).bucket),
    calm: () => (isCalm(state) ? Promise.resolve() : new Promise((resolve) => state.calmed.push(resolve))),
    end: () => {
      state.ended = true;
      wake(state.asleep.takeAll());
    },
  };
}

/** Puts a lane that has jobs where it has to wait. */
function lineUp<Job>(lane: OpenLane<Job>, { asleep, clock, ended, ready, urgent }: State<Job>): void {
  lane.state = 'lined up';
  const now = clock.now();
  const wait = ended ? 0 : waitFor(lane.bucket, now);
  if (wait > 0) asleep.set(now + wait, lane);
  else (lane.urgent ? urgent : ready).push(lane);
}

function pump<Job>(state: State<Job>): void {
  while (state.free > 0 || state.ended) {
    const lane = state.urgent.shift() ?? state.ready.shift();
    if (lane === undefined) break;
    // It may have been slowed while it waited for a place.
    if (!state.ended && waitFor(lane.bucket, state.clock.now()) > 0) lineUp(lane, state);
    else serve(lane, state);
  }
  if (state.calmed.length > 0 && isCalm(state)) {
    for (const tell of state.calmed.splice(0)) tell();
  }
}

/** Starts one job of a lane, and puts the lane behind the others for the next. */
function serve<Job>(lane: OpenLane<Job>, state: State<Job>): void {
  let job = lane.jobs.shift();
  while (job !== undefined && state.settled(job)) job = lane.jobs.shift();
  if (job !== undefined) {
    state.free -= 1;
    takeToken(lane.bucket);
  }
  if (lane.jobs.size() > 0) lineUp(lane, state);
  else state.lanes.rest(lane, state.clock.now());
  if (job !== undefined) state.start(job);
}

function isCalm<Job>({ places, ready, urgent }: State<Job>): boolean {
  return urgent.size() + ready.size() < places;
}
