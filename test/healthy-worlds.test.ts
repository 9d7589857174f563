import { expect, test } from 'vitest';
import { planSnapshot } from '../src/collect/plan.ts';
import { callersAccount } from '../src/model/snapshot.ts';
import { wantedCalls } from '../src/policy/wanted-calls.ts';
import { healthyOrganization } from '../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../src/simulator/healthy-world.ts';
import { collectingWorld } from './collect/collecting-world.ts';
import { sha256 } from './collect/fake-aws.ts';
import { evaluateSnapshot } from './evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from './evaluate/shipped-policies.ts';

// Those that do not apply until a parameter asks for them, or the world has what they are about.
const onDemand = [
  'account-has-complete-trail',
  'account-in-organization',
  'advanced-event-selectors-in-use',
  'auditor-role-reads-only',
  'cloudtrail-has-trusted-access',
  'cloudtrail-service-linked-role-exists',
  'cloudwatch-logs-delivered',
  'control-policies-protect-trails',
  'data-events-of-chosen-types-recorded',
  'data-events-on-critical-buckets',
  'delegated-administrators-as-chosen',
  'designated-trail-logs-in-every-region',
  'event-data-store-access-limited',
  'event-data-store-covers-every-region',
  'event-data-store-encrypted-with-kms',
  'event-data-store-federation-role-limited',
  'event-data-store-keeps-events-long-enough',
  'event-data-store-protected-against-deletion',
  'event-data-store-takes-in-events',
  'insights-on-management-events',
  'lambda-invocations-recorded',
  'log-bucket-notifies',
  'log-bucket-replicated',
  'log-group-deletion-protected',
  'log-group-forwarded',
  'management-events-kept-by-trail-or-event-data-store',
  'network-activity-events-recorded',
  'organization-event-data-store',
  'organization-trail-covers-every-account',
  's3-object-reads-recorded',
  's3-object-writes-recorded',
  'trail-delivers-to-expected-bucket',
  'trail-key-in-expected-account',
  'trail-key-single-region',
  'trail-named-as-chosen',
  'trail-notifies-by-sns',
  'trail-tagged-as-chosen',
];

// Cases of policies are small changes to these worlds, so what is wrong in a case is what it changes.
test.each([
  ['account', healthyWorld(), {}],
  ['organization', healthyOrganization(), { organization: true, roleName: 'trailproof-audit' }],
] as const)('the healthy %s meets every policy', async (_name, world, scope) => {
  // The time at which the sample evaluates.
  const today = { ...world, recordedAt: '2026-03-01T12:00:00.000Z' };
  const facts = wantedCalls(shippedPolicies);
  const { records, trailer } = await collectingWorld(today, scope, { facts });
  const asked = { ...callersAccount, ...scope };
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope: asked, facts, tool, startedAt: '2026-03-01T12:00:00.000Z', sha256 });
  const result = evaluateSnapshot({ header, records, trailer }, shippedPolicies);
  const unmet = [...result.findings()].filter(({ status }) => status === 'fail' || status === 'error');
  expect(unmet.map(({ policy, subject, message }) => `${policy} ${subject.id}: ${message}`)).toEqual([]);
  const passed = new Set(
    [...result.findings()].filter(({ status }) => status === 'pass').map(({ policy }) => policy),
  );
  expect(
    shippedPolicies.map(({ id }) => id).filter((id) => !passed.has(id) && !onDemand.includes(id)),
  ).toEqual([]);
});
