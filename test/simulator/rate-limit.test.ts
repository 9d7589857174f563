import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { rateLimit } from '../../src/simulator/rate-limit.ts';
import type { SimulatedRequest } from '../../src/simulator/services.ts';
import { call, home, keyId, member, organizationWorld } from './worlds.ts';

const trails = call('cloudtrail:DescribeTrails', {}, { account: home });

/** How many of `count` calls, evenly spread over a time in milliseconds, pass. */
function passing(
  limits: JsonObject,
  request: SimulatedRequest,
  { count, over }: { count: number; over: number },
): number {
  const passes = rateLimit(organizationWorld({ limits }));
  return Array.from({ length: count }, (_, i) => passes(request, (i * over) / count)).filter(Boolean).length;
}

describe('the rate limit', () => {
  test.each([
    ['a burst of five at once', {}, { count: 50, over: 0 }, 5],
    ['ten a second after the burst', {}, { count: 1000, over: 10_000 }, 104],
    ['exactly ten a second without end', {}, { count: 100, over: 10_000 }, 100],
    ['what the world says', { requestsPerSecond: 2, burst: 1 }, { count: 1000, over: 10_000 }, 20],
    ['more for one call', { calls: { 'cloudtrail:DescribeTrails': 100 } }, { count: 100, over: 1000 }, 100],
  ])('lets through %s', (_, limits, load, expected) => {
    expect(passing(limits, trails, load)).toBeGreaterThanOrEqual(expected);
    expect(passing(limits, trails, load)).toBeLessThanOrEqual(expected + 1);
  });

  test('is one for each account, region and API', () => {
    const passes = rateLimit(organizationWorld());
    const others = [
      call('cloudtrail:GetTrail', {}, { account: home }),
      call('cloudtrail:DescribeTrails', {}, { account: home, region: 'eu-west-1' }),
      call('cloudtrail:DescribeTrails', {}, { account: member }),
    ];
    for (let i = 0; i < 20; i++) passes(trails, 0);
    expect(passes(trails, 0)).toBe(false);
    expect(others.map((request) => passes(request, 0))).toEqual([true, true, true]);
  });

  describe('of Organizations', () => {
    const list = (account: string) => call('organizations:ListAccounts', {}, { account });
    const burst = (passes: ReturnType<typeof rateLimit>, account: string, now: number) =>
      Array.from({ length: 30 }, () => passes(list(account), now)).filter(Boolean).length;

    test('is one for each account and one for all of them together', () => {
      const passes = rateLimit(organizationWorld());
      expect(burst(passes, home, 0)).toBe(12);
      // Fifteen at once for the organization: the other account gets what is left.
      expect(burst(passes, member, 0)).toBe(3);
      expect(burst(passes, home, 1000)).toBe(8);
      expect(burst(passes, member, 1000)).toBe(1);
    });

    test('has other figures for other calls, and gives way to what the world says', () => {
      const roots = call('organizations:ListRoots', {}, { account: home });
      expect(passing({}, roots, { count: 20, over: 0 })).toBe(2);
      expect(passing({ calls: { 'organizations:ListRoots': 100 } }, roots, { count: 100, over: 1000 })).toBe(
        100,
      );
    });
  });

  test('is not there for other services unless the world has one', () => {
    const key = call('kms:DescribeKey', { KeyId: keyId }, { account: home });
    expect(passing({}, key, { count: 1000, over: 0 })).toBe(1000);
    expect(passing({ calls: { 'kms:DescribeKey': 3 } }, key, { count: 1000, over: 0 })).toBe(5);
  });
});
