import { expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { plannedCalls, planSnapshot } from '../../src/collect/plan.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { sha256 } from './fake-aws.ts';

const tool = { name: 'trailproof', version: '0.1.0' };
const plan = (regions: readonly string[], startedAt = '2026-01-01T00:00:00.000Z') =>
  planSnapshot({ scope: { ...callersAccount, regions }, tool, startedAt, sha256 });

it('its digest depends on what is asked, not on spelling, order or time', () => {
  const { planDigest } = plan(['eu-west-1', 'us-east-1']);
  expect(planDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(plan(['us-east-1', 'eu-west-1', 'us-east-1'], '2027-01-01T00:00:00.000Z').planDigest).toBe(
    planDigest,
  );
  expect(plan(['us-east-1']).planDigest).not.toBe(planDigest);
});

it('refuses what cannot be a region', () => {
  expect(() => plan(['eu west 1'])).toThrow(/not the name of an AWS region/);
});

it('plans only calls that may be sent', () => {
  const allowed = allowedCalls.map(({ service, operation }) => `${service}:${operation}`);
  expect(plannedCalls.filter((name) => !allowed.includes(name))).toEqual([]);
});
