import { expect, test } from 'vitest';
import { healthyOrganization } from '../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../src/simulator/healthy-world.ts';
import { evaluateSnapshot } from './evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from './evaluate/shipped-policies.ts';
import { collectWorld } from './inventory/collect-world.ts';

// Those that do not apply until a parameter asks for them, or the world has what they are about.
const onDemand = [
  'cloudwatch-logs-delivered',
  'control-policies-protect-trails',
  'data-events-of-chosen-types-recorded',
  'data-events-on-critical-buckets',
  'insights-on-management-events',
  'lambda-invocations-recorded',
  'log-bucket-notifies',
  'log-bucket-replicated',
  'log-group-deletion-protected',
  'log-group-forwarded',
  'network-activity-events-recorded',
  'organization-trail-covers-every-account',
  's3-object-reads-recorded',
  's3-object-writes-recorded',
  'trail-delivers-to-expected-bucket',
  'trail-key-in-expected-account',
  'trail-key-single-region',
];

// Cases of policies are small changes to these worlds, so what is wrong in a case is what it changes.
test.each([
  ['account', healthyWorld(), {}],
  ['organization', healthyOrganization(), { organization: true, roleName: 'trailproof-audit' }],
] as const)('the healthy %s meets every policy', (_name, world, scope) => {
  // The time at which the sample evaluates.
  const today = { ...world, recordedAt: '2026-03-01T12:00:00.000Z' };
  const result = evaluateSnapshot(collectWorld(today, [], scope), shippedPolicies);
  const unmet = [...result.findings()].filter(({ status }) => status === 'fail' || status === 'error');
  expect(unmet.map(({ policy, subject, message }) => `${policy} ${subject.id}: ${message}`)).toEqual([]);
  const passed = new Set(
    [...result.findings()].filter(({ status }) => status === 'pass').map(({ policy }) => policy),
  );
  expect(
    shippedPolicies.map(({ id }) => id).filter((id) => !passed.has(id) && !onDemand.includes(id)),
  ).toEqual([]);
});
