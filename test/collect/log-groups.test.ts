import { describe, expect, it } from 'vitest';
import { audit, closed, management, shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { wholeDestinations } from './wanted.ts';

const logGroupArn = (owner: string, name: string): string =>
  `arn:aws:logs:eu-west-1:${owner}:log-group:${name}:*`;
const filters = Object.fromEntries(
  ['a', 'b', 'c'].map((name) => [name, { metric: name, namespace: 'Trail' }]),
);
const region = 'eu-west-1';
const whole = { facts: wholeDestinations };

describe('a log group', () => {
  const accounts = {
    [audit]: { logGroups: { trail: { region, metricFilters: filters }, 'trail-old': { region } } },
    [management]: { trails: { main: { logGroupArn: logGroupArn(audit, 'trail') } } },
    [shop]: {
      trails: { own: { home: region, bucket: 'acme-logs', logGroupArn: logGroupArn(audit, 'trail-old') } },
    },
  };

  it('is asked of the account in its ARN, where it is, once; all of the policies there once', async () => {
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany, whole);
    expect(callsAbout(asked, 'logs:')).toEqual([
      `${audit} logs:DescribeLogGroups eu-west-1 trail`,
      `${audit} logs:DescribeLogGroups eu-west-1 trail-old`,
      `${audit} logs:DescribeMetricFilters eu-west-1 trail`,
      `${audit} logs:DescribeMetricFilters eu-west-1 trail-old`,
      `${audit} logs:DescribeResourcePolicies eu-west-1`,
      `${audit} logs:DescribeSubscriptionFilters eu-west-1 trail`,
      `${audit} logs:DescribeSubscriptionFilters eu-west-1 trail-old`,
    ]);
    expect(faults).toEqual([]);
  });

  it('has its filters read to the end of the list', async () => {
    const { asked } = await collectingWorld(auditedCompany({ accounts, pageSize: 1 }), wholeCompany, whole);
    expect(callsAbout(asked, 'DescribeMetricFilters', ' trail')).toHaveLength(3 + 1);
    expect(callsAbout(asked, 'DescribeLogGroups')).toHaveLength(2);
  });

  it('of an account that is not asked is asked of nobody', async () => {
    const scope = { ...wholeCompany, excluded: [{ account: audit, reason: 'r' }] };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), scope, whole);
    expect(callsAbout(asked, 'logs:')).toEqual([]);
  });

  it('that is gone, or named by no ARN, costs nothing but the question', async () => {
    const gone = {
      [management]: { trails: { main: { logGroupArn: logGroupArn(management, 'gone') } } },
      [shop]: { trails: { own: { home: region, bucket: 'acme-logs', logGroupArn: 'trail' } } },
      [closed]: {},
    };
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts: gone }), wholeCompany, whole);
    expect(new Set(callsAbout(asked, 'logs:').map((call) => call.split(' ')[0]))).toEqual(
      new Set([management]),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['logs:DescribeLogGroups', 2],
    ['logs:DescribeMetricFilters', 2],
    ['logs:DescribeSubscriptionFilters', 2],
    ['logs:DescribeResourcePolicies', 1],
  ] as const)('is asked %s only where that is wanted', async (call, times) => {
    const others = new Set([...wholeDestinations].filter((one) => one !== call));
    const world = auditedCompany({ accounts });
    const wanting = await collectingWorld(world, wholeCompany, { facts: new Set([call]) });
    const without = await collectingWorld(world, wholeCompany, { facts: others });
    expect(callsAbout(wanting.asked, 'logs:').length).toBe(times);
    expect(callsAbout(wanting.asked, call).length).toBe(times);
    expect(callsAbout(without.asked, call)).toEqual([]);
  });
});
