import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPace, type PaceSettings, paced } from '../../src/collect/pace.ts';
import { type StopSignal, stopOn } from '../../src/collect/stop.ts';
import type { CallPort, CallRecord, CallRequest } from '../../src/model/call.ts';
import { account, answered, refused, sha256 } from './fake-aws.ts';
import { type VirtualTime, virtualTime } from './virtual-time.ts';

function ask(region: string, n: number, operation = 'GetTrailStatus'): CallRequest {
  return { service: 'cloudtrail', operation, input: { Name: String(n) }, account, region };
}

interface Started {
  readonly at: number;
  readonly request: CallRequest;
}

/** A paced port over answers that take a while, with a log of when each attempt began. */
function setUp(
  answer: (request: CallRequest, attempt: number) => CallRecord,
  more: { clock?: VirtualTime; settings?: Partial<PaceSettings>; tookMs?: number; signal?: StopSignal } = {},
) {
  const { clock = virtualTime(), settings = {}, tookMs = 10, signal } = more;
  const started: Started[] = [];
  let underWay = 0;
  let most = 0;
  const inner: CallPort = async (request) => {
    started.push({ at: clock.now(), request });
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => clock.after(tookMs, resolve));
    underWay -= 1;
    return answer(request, started.length);
  };
  const { ask: call } = paced(inner, {
    settings: { ...defaultPace, ...settings },
    clock,
    stop: stopOn(signal),
    sha256,
  });
  return { call, clock, started, most: () => most };
}

function mostInOneSecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

describe('the pace', () => {
  it('never starts more than 10 calls of one API, account and region in any second', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('eu-west-1', 'us-east-1'), fc.nat(3000)), { maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 700 }),
        async (arrivals, concurrency, tookMs) => {
          const { call, clock, started } = setUp((r) => answered(r, {}), {
            settings: { concurrency },
            tookMs,
          });
          const work = arrivals.map(async ([region, delay], n) => {
            await new Promise<void>((resolve) => clock.after(delay, resolve));
            return call(ask(region, n));
          });
          await clock.run(Promise.all(work));
          for (const region of ['eu-west-1', 'us-east-1']) {
            const times = started.filter(({ request }) => request.region === region).map(({ at }) => at);
            expect(mostInOneSecond(times)).toBeLessThanOrEqual(10);
          }
          expect(started).toHaveLength(arrivals.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps to it when everything is asked at once after a rest', async () => {
    const { call, clock, started } = setUp((r) => answered(r, {}));
    await clock.run(call(ask('eu-west-1', 0)));
    await clock.run(new Promise<void>((resolve) => clock.after(5000, resolve)));
    await clock.run(Promise.all(Array.from({ length: 40 }, (_, n) => call(ask('eu-west-1', n)))));
    const most = mostInOneSecond(started.map(({ at }) => at));
    expect(most).toBeLessThanOrEqual(10);
    expect(most).toBeGreaterThanOrEqual(9);
  });

  it('lets no more calls be under way than allowed', async () => {
    const { call, clock, most } = setUp((r) => answered(r, {}), {
      settings: { concurrency: 4 },
      tookMs: 500,
    });
    await clock.run(Promise.all(Array.from({ length: 40 }, (_, n) => call(ask(`eu-west-${n}`, n)))));
    expect(most()).toBe(4);
  });

  it('slows a throttled key while others go on', async () => {
    const slow = (request: CallRequest, attempt: number): CallRecord =>
      request.region === 'eu-west-1' && attempt < 12
        ? refused(request, 'throttled', { status: 400 })
        : answered(request, {});
    const { call, clock, started } = setUp(slow);
    const work = ['eu-west-1', 'us-east-1'].flatMap((region) =>
      Array.from({ length: 6 }, (_, n) => call(ask(region, n))),
    );
    const start = clock.now();
    const records = await clock.run(Promise.all(work));
    expect(records.every(({ outcome }) => outcome.kind === 'answered')).toBe(true);
    const last = (region: string): number =>
      Math.max(...started.filter(({ request }) => request.region === region).map(({ at }) => at - start));
    expect(last('us-east-1')).toBeLessThan(600);
    expect(last('eu-west-1')).toBeGreaterThan(1500);
  });
});

describe('trying again', () => {
  const times = (kind: Parameters<typeof refused>[1], more: Parameters<typeof refused>[2]) => async () => {
    const { call, clock, started } = setUp((request) => refused(request, kind, more));
    await clock.run(call(ask('eu-west-1', 1)));
    return started.length;
  };
  it.each([
    ['a throttled call', 8, times('throttled', { status: 400 })],
    ['a server error', 3, times('unreachable', { status: 500 })],
    ['a broken connection', 3, times('unreachable', { code: 'ECONNRESET' })],
    ['a name that does not resolve', 1, times('unreachable', { code: 'ENOTFOUND' })],
    ['a deadline', 1, times('timed-out', {})],
    ['a refusal', 1, times('denied', { status: 403 })],
    ['a web page', 1, times('malformed', { status: 200 })],
  ])('%s: %d attempts', async (_name, expected, attempts) => {
    expect(await attempts()).toBe(expected);
  });

  it('ends when the budget is spent', async () => {
    const { call, clock } = setUp((r) => refused(r, 'throttled', { status: 400 }), {
      settings: { budgetMs: 3000 },
    });
    const start = clock.now();
    const record = await clock.run(call(ask('eu-west-1', 1)));
    expect(record.outcome.kind).toBe('fault');
    expect(clock.now() - start).toBeLessThan(4000);
  });
});

describe('a region that does not answer', () => {
  it('costs one deadline, fails alike everywhere, and leaves other regions alone', async () => {
    const { call, clock, started } = setUp(
      (request) =>
        request.region === 'eu-west-1'
          ? refused(request, 'timed-out', { code: 'Late' })
          : answered(request, {}),
      { tookMs: 20_000 },
    );
    const start = clock.now();
    const first = await clock.run(call(ask('eu-west-1', 0)));
    const others = await clock.run(Promise.all([1, 2, 3].map((n) => call(ask('eu-west-1', n)))));
    expect(clock.now() - start).toBe(20_000);
    expect(started).toHaveLength(1);
    for (const record of [first, ...others]) {
      expect(record.outcome).toMatchObject({
        kind: 'fault',
        fault: { kind: 'timed-out', code: 'Late', message: 'Late.', id: record.id },
      });
    }
    expect((await clock.run(call(ask('us-east-1', 1)))).outcome.kind).toBe('answered');
  });

  it('a server error of one call does not close the region', async () => {
    const { call, clock } = setUp((request) =>
      request.operation === 'DescribeTrails'
        ? refused(request, 'unreachable', { status: 500 })
        : answered(request, {}),
    );
    await clock.run(call(ask('eu-west-1', 1, 'DescribeTrails')));
    expect((await clock.run(call(ask('eu-west-1', 1)))).outcome.kind).toBe('answered');
  });
});

describe('a region that has answered before', () => {
  const silence = (...unanswered: readonly number[]) =>
    setUp((request, attempt) =>
      unanswered.includes(attempt) ? refused(request, 'timed-out') : answered(request, {}),
    );
  const oneAfterAnother = async ({ call, clock }: ReturnType<typeof silence>, count: number) => {
    const kinds: string[] = [];
    for (let n = 0; n < count; n++) kinds.push((await clock.run(call(ask('eu-west-1', n)))).outcome.kind);
    return kinds;
  };

  it('is asked on when single calls go unanswered', async () => {
    const port = silence(2, 3, 5, 6);
    expect(await oneAfterAnother(port, 7)).toEqual([
      'answered',
      'fault',
      'fault',
      'answered',
      'fault',
      'fault',
      'answered',
    ]);
  });

  it('is given up after three in a row', async () => {
    const port = silence(2, 3, 4);
    expect(await oneAfterAnother(port, 6)).toEqual(['answered', ...Array.from({ length: 5 }, () => 'fault')]);
    expect(port.started).toHaveLength(4);
  });
});

it('one listener on the signal serves any number of waiting calls', async () => {
  let listeners = 0;
  const signal = { aborted: false, addEventListener: () => void (listeners += 1) };
  const { call, clock } = setUp((r) => answered(r, {}), { signal });
  await clock.run(Promise.all(Array.from({ length: 30 }, (_, n) => call(ask('eu-west-1', n)))));
  expect(listeners).toBe(1);
});
