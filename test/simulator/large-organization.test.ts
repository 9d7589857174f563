import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { parseWorld } from '../../src/simulator/parse-world.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import { serving } from './sdk.ts';
import { call, shown } from './worlds.ts';

const management = '100000000000';
const regions = ['us-east-1', ...Array.from({ length: 16 }, (_, index) => `eu-west-${index + 1}`)];
const trail = { home: 'us-east-1', multiRegion: true };

function world(count: number): ReturnType<typeof parseWorld> {
  const members = Array.from({ length: count - 1 }, (_, index) => {
    const buckets = { [`logs-${index}`]: { region: 'us-east-1' } };
    const stray = { ...trail, bucket: `logs-${index}` };
    return [String(100000000001 + index), { roles: { audit: {} }, trails: { stray }, buckets }] as const;
  });
  const organizationTrail = { ...trail, organization: true, bucket: 'logs-0' };
  return parseWorld({
    regions: Object.fromEntries(regions.map((name) => [name, 'default'])),
    caller: { account: management },
    organization: { id: 'o-a1b2c3d4e5', managementAccount: management },
    accounts: { [management]: { trails: { main: organizationTrail } }, ...Object.fromEntries(members) },
  });
}

test('a thousand accounts in seventeen regions are served within two seconds', async () => {
  const large = world(1000);
  const start = performance.now();
  await serving(large);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(shown(large, {}, { account: '100000000999', region: 'eu-west-16' })).toHaveLength(2);
});

test('a call costs the same in a large organization and in a small one', () => {
  const calls = ['cloudtrail:DescribeTrails', 's3:ListBuckets', 'account:ListRegions'];
  const cost = (count: number): number => {
    const port = simulatorPort(world(count));
    const ask = (): void => {
      for (const name of calls) port(call(name, {}, { account: '100000000007' }));
    };
    const times = Array.from({ length: 300 }, () => {
      const start = performance.now();
      ask();
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[150] ?? 0;
  };
  cost(10);
  // Looking through all accounts makes it some hundred times as dear.
  expect(cost(4000)).toBeLessThan(10 * cost(10));
});
