import { expect, test } from 'vitest';
import { healthyOrganization } from '../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../src/simulator/healthy-world.ts';
import { evaluateSnapshot } from './evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from './evaluate/shipped-policies.ts';
import { collectWorld } from './inventory/collect-world.ts';

// Cases of policies are small changes to these worlds, so what is wrong in a case is what it changes.
test.each([
  ['account', healthyWorld(), {}],
  ['organization', healthyOrganization(), { organization: true, roleName: 'trailproof-audit' }],
] as const)('the healthy %s meets every policy', (_name, world, scope) => {
  const result = evaluateSnapshot(collectWorld(world, [], scope), shippedPolicies);
  const unmet = [...result.findings()].filter(({ status }) => status === 'fail' || status === 'error');
  expect(unmet.map(({ policy, subject, message }) => `${policy} ${subject.id}: ${message}`)).toEqual([]);
  expect(result.summary.findings.pass).toBeGreaterThanOrEqual(shippedPolicies.length - 2);
});
