import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/collect/clock.ts';
import { type Dispatcher, dispatcher } from '../../src/collect/dispatcher.ts';
import type { Lane } from '../../src/collect/lanes.ts';
import { virtualTime } from './virtual-time.ts';

const quick = { perSecond: 1000, burst: 1000 };
const lane = (key: string, more: Partial<Lane> = {}): Lane => ({ key, rate: quick, urgent: false, ...more });

/** A dispatcher whose jobs are names, with the order in which they were started. */
function setUp(
  places: number,
  clock: Clock = virtualTime(),
): { jobs: Dispatcher<string>; started: string[] } {
  const started: string[] = [];
  const start = (job: string): void => void started.push(job);
  return { jobs: dispatcher<string>({ places, clock, start, settled: () => false }), started };
}

describe('places', () => {
  it('go to one job of each lane in turn', () => {
    const { jobs, started } = setUp(1);
    for (const job of ['a1', 'a2', 'a3', 'a4']) jobs.add(lane('a'), job);
    for (const job of ['b1', 'b2']) jobs.add(lane('b'), job);
    for (let ended = 0; ended < 5; ended++) jobs.release();
    expect(started).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
  });

  it('go to what others wait for first, and to what is tried again before the rest of its lane', () => {
    const { jobs, started } = setUp(1);
    for (const job of ['a1', 'a2', 'a3']) jobs.add(lane('a'), job);
    jobs.add(lane('b', { urgent: true }), 'b1');
    jobs.addFirst(lane('a'), 'again');
    for (let ended = 0; ended < 4; ended++) jobs.release();
    expect(started).toEqual(['a1', 'b1', 'again', 'a2', 'a3']);
  });

  it('are free for lanes that have a token while others wait for theirs', async () => {
    const clock = virtualTime();
    const { jobs, started } = setUp(2, clock);
    const slow = lane('slow', { rate: { perSecond: 1, burst: 1 } });
    for (const job of ['s1', 's2', 's3']) jobs.add(slow, job);
    for (const job of ['q1', 'q2']) jobs.add(lane('quick'), job);
    jobs.release();
    jobs.release();
    expect(started).toEqual(['s1', 'q1', 'q2']);
    await clock.run(new Promise<void>((resolve) => clock.after(999, resolve)));
    expect(started).toHaveLength(3);
    await clock.run(new Promise<void>((resolve) => clock.after(1, resolve)));
    expect(started).toEqual(['s1', 'q1', 'q2', 's2']);
  });
});

it('any number of jobs that wait for their rates need one timer and are not looked at', () => {
  let timers = 0;
  let looks = 0;
  const clock = {
    now: () => {
      looks += 1;
      return 0;
    },
    random: () => 0,
    after: () => {
      timers += 1;
      return () => void (timers -= 1);
    },
  };
  const { jobs, started } = setUp(10, clock);
  const rate = { perSecond: 1, burst: 1 };
  const count = 20_000;
  for (let job = 0; job < count; job++) jobs.add(lane(`lane ${job % 100}`, { rate }), String(job));
  for (let ended = 0; ended < 90; ended++) jobs.release();
  expect(started).toHaveLength(100);
  expect(timers).toBe(1);
  expect(looks / count).toBeLessThan(1.2);
});

describe('calm', () => {
  it('is when fewer lanes wait for a place than there are places', async () => {
    const { jobs } = setUp(2);
    await jobs.calm();
    for (const key of ['a', 'b', 'c', 'd']) jobs.add(lane(key), key);
    let calm = false;
    void jobs.calm().then(() => (calm = true));
    await Promise.resolve();
    expect(calm).toBe(false);
    jobs.release();
    await Promise.resolve();
    expect(calm).toBe(true);
  });
});
