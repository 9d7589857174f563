import { describe, expect, test } from 'vitest';
import type { CallOutcome, CallPort } from '../../src/model/call.ts';
import { countedCalls, type Progress } from '../../src/run/progress-counts.ts';
import { progressBlock, progressLine, progressLines } from '../../src/run/progress-lines.ts';
import { paceMeter } from '../../src/run/progress-pace.ts';

const start = Date.parse('2026-11-21T09:00:00Z');
const base: Progress = {
  stage: 'trails',
  done: 400,
  asked: 600,
  faults: 0,
  throttled: 0,
  regions: 120,
  accounts: { done: 10, known: 40 },
};
const unknownPace = { rate: undefined, leftMs: undefined };

describe('the pace', () => {
  test('is told only when there is enough to measure', () => {
    let at = start;
    const paceOf = paceMeter(() => new Date(at));
    at += 2000;
    expect(paceOf(base)).toEqual(unknownPace);
    at += 2000;
    expect(paceOf(base).rate).toBe(100);
  });

  test('forgets what is long ago', () => {
    let at = start;
    const paceOf = paceMeter(() => new Date(at));
    for (let second = 1; second <= 60; second++) {
      at = start + 1000 * second;
      paceOf({ ...base, done: second <= 30 ? 100 * second : 3000 + 10 * (second - 30) });
    }
    expect(paceOf({ ...base, done: 3300 }).rate).toBe(10);
  });

  test.each([
    // 30 accounts are left, of which each is expected to need 40 calls as the first ten did.
    [base, 12_000],
    [{ ...base, stage: 'details' as const }, 2000],
    [{ ...base, accounts: { done: 0, known: 1 } }, 2000],
  ])('forecasts what is left', (progress, leftMs) => {
    let at = start;
    const paceOf = paceMeter(() => new Date(at));
    at += 4000;
    expect(paceOf(progress).leftMs).toBe(leftMs);
  });
});

describe('the line', () => {
  test('says what is known', () => {
    expect(progressLine(base, unknownPace)).toBe(
      'listing trails in every region: 400 of 600 calls, 10 of 40 accounts',
    );
    const busy = { ...base, done: 12_345, asked: 20_000, throttled: 3, faults: 2 };
    expect(progressLine(busy, { rate: 96.4, leftMs: 240_000 })).toBe(
      'listing trails in every region: 12,345 of 20,000 calls, 10 of 40 accounts, 96 a second, 3 throttled, 2 refused, about 4 min left',
    );
  });

  test('comes every five seconds', () => {
    let at = start;
    const lines: string[] = [];
    const update = progressLines(
      (line) => lines.push(line),
      () => new Date(at),
    );
    for (; at < start + 12_000; at += 500) update(base);
    expect(lines).toHaveLength(2);
  });
});

test('the block has a line for each kind of number', () => {
  expect(progressBlock({ ...base, throttled: 3 }, { rate: 50, leftMs: 7000 })).toEqual([
    'listing trails in every region',
    '  accounts 10 of 40, regions 120',
    '  calls 400 of 600, 50 a second',
    '  3 throttled, about 7 s left',
  ]);
  const alone = { ...base, accounts: { done: 0, known: 1 } };
  expect(progressBlock(alone, unknownPace)[1]).toBe('  regions 120');
});

test('throttled answers are counted, and regions whose trails were listed', async () => {
  const outcomes: CallOutcome[] = [
    {
      kind: 'fault',
      fault: {
        id: 'a',
        kind: 'throttled',
        call: 'cloudtrail:DescribeTrails',
        account: '111122223333',
        region: 'us-east-1',
        code: 'ThrottlingException',
        message: 'Rate exceeded',
      },
    },
    { kind: 'answered', body: '{}', headers: {} },
  ];
  const port: CallPort = async (request) => {
    const outcome = outcomes.shift();
    if (outcome === undefined) throw new Error('asked too often');
    return { ...request, id: 'a', time: new Date(start).toISOString(), outcome };
  };
  const { call, counted } = countedCalls(port);
  const request = {
    service: 'cloudtrail',
    operation: 'DescribeTrails',
    input: {},
    account: '111122223333',
    region: 'us-east-1',
  } as const;
  await call(request);
  await call(request);
  expect(counted(base)).toEqual({ ...base, throttled: 1, regions: 1 });
});
