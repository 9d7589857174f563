import { describe, expect, test } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { leftOpenBy } from '../../src/run/permissions-left-open.ts';
import { useOf } from '../../src/run/permissions-uses.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { logDestinationPolicies } from '../evaluate/log-destination-policies.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { organizationWorld } from '../inventory/organization-worlds.ts';
import { collected, leftOpen, refusing } from './left-open-experiment.ts';

const policies = [
  ...shippedPolicies,
  ...everyKindOfPolicy,
  ...organizationPolicies,
  ...logDestinationPolicies,
];
const told = leftOpenBy(policies);
const world = organizationWorld({ accounts: { '777788889999': { roles: { audit: {} } } } });

/** AWS never refuses it, so nothing can be learned from it. */
const refusable = allowedCalls.filter(({ operation }) => operation !== 'GetCallerIdentity');

test('nothing is open while everything is allowed', async () => {
  expect(leftOpen(await collected(world), policies)).toEqual([]);
});

describe('without a call, no other policy is left open than is told', () => {
  test.each(refusable.map((call) => [`${call.service}:${call.operation}`, call] as const))(
    '%s',
    async (name, call) => {
      expect(useOf(name).why).not.toBe('to judge policies');
      const open = leftOpen(await collected(refusing(world, call)), policies);
      expect(open.filter((id) => !told(name).includes(id))).toEqual([]);
    },
  );
});

test('policies that do not need a call are not told', () => {
  const shipped = leftOpenBy(shippedPolicies);
  expect(shipped('kms:DescribeKey')).toEqual(
    expect.arrayContaining(['trail-encrypted-with-kms', 'trail-key-lets-cloudtrail-encrypt']),
  );
  expect(shipped('kms:DescribeKey').filter((id) => id.startsWith('log-bucket'))).toEqual([]);
  expect(shipped('cloudtrail:GetTrailStatus')).not.toContain('log-file-validation-enabled');
  expect(shipped('s3:GetBucketVersioning')).not.toContain('log-bucket-not-public');
  expect(shipped('organizations:ListRoots')).toEqual(['control-policies-protect-trails']);
});
