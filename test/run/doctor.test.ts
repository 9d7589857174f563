import { describe, expect, test } from 'vitest';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { type DoctorResult, doctor } from '../../src/run/doctor.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { FaultRule, World } from '../../src/simulator/world.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';

const management = '111122223333';
/** Owns the bucket and the key of the organization's trail. */
const archive = '222233334444';
const organization: ScopeAsked = { ...callersAccount, organization: true, roleName: 'trailproof-audit' };

async function examined(world: World, scope: ScopeAsked = organization): Promise<DoctorResult> {
  const simulator = await startSimulator(world);
  const credentials = { accessKeyId: accessKeyIdOf(management), secretAccessKey: 'simulated' };
  try {
    return await doctor({
      aws: { endpoint: simulator.url, credentials, region: 'us-east-1' },
      scope,
      policies: shippedPolicies,
      signal: new AbortController().signal,
    });
  } finally {
    await simulator.close();
  }
}

function refusing(...faults: readonly FaultRule[]): World {
  return { ...healthyOrganization(), faults };
}

const denied = ({ report }: DoctorResult): readonly string[] =>
  report.checks.filter(({ answer }) => answer === 'denied').map(({ account, call }) => `${account} ${call}`);

test('a healthy organization lacks nothing, and every call is tried somewhere', async () => {
  const { report } = await examined(refusing());
  expect(report.checks.filter(({ answer, failed }) => answer === 'denied' || failed === true)).toEqual([]);
  const allowed = new Set(report.checks.filter(({ answer }) => answer === 'allowed').map(({ call }) => call));
  const never = new Set(report.checks.map(({ call }) => call).filter((call) => !allowed.has(call)));
  // It has no event data store, and its roles have no policies of their own account or AWS's.
  const lake = ['cloudtrail:GetEventDataStore', 'cloudtrail:GetResourcePolicy'];
  expect([...never]).toEqual([...lake, 'iam:GetPolicy', 'iam:GetPolicyVersion']);
});

describe('what one account denies is told of that account alone', () => {
  const inArchive = [
    'account:ListRegions',
    'cloudtrail:DescribeTrails',
    'cloudtrail:GetTrailStatus',
    'kms:DescribeKey',
    's3-control:GetPublicAccessBlock',
    's3:GetBucketAcl',
    's3:GetBucketPolicyStatus',
    's3:GetPublicAccessBlock',
    's3:HeadBucket',
    's3:ListBuckets',
  ];
  test.each(inArchive)('%s', async (call) => {
    const error = call.startsWith('s3') ? 'AccessDenied' : 'AccessDeniedException';
    const result = await examined(refusing({ call, account: archive, error }));
    expect(denied(result)).toEqual([`${archive} ${call}`]);
  });

  test.each([
    'organizations:DescribeOrganization',
    'organizations:ListDelegatedAdministrators',
    'organizations:ListRoots',
    'organizations:ListOrganizationalUnitsForParent',
  ])('%s', async (call) => {
    const result = await examined(refusing({ call, error: 'AccessDeniedException' }));
    expect(denied(result)).toEqual([`${management} ${call}`]);
  });
});

test('an account whose role is refused is told once, and nothing else is tried there', async () => {
  const world = mergeWorld(healthyOrganization(), { accounts: { [archive]: { roles: null } } });
  const result = await examined(world);
  expect(denied(result)).toEqual([`${archive} sts:AssumeRole`]);
  expect(result.report.checks.filter(({ account }) => account === archive)).toHaveLength(1);
});

test('without the list of accounts the account of the credentials is tried', async () => {
  const result = await examined(
    refusing({ call: 'organizations:ListAccounts', error: 'AccessDeniedException' }),
  );
  expect(denied(result)).toEqual([`${management} organizations:ListAccounts`]);
  expect(new Set(result.report.checks.map(({ account }) => account))).toEqual(new Set([management]));
});

test('what could not be tried is neither allowed nor denied', async () => {
  const result = await examined(
    refusing({ call: 'kms:DescribeKey', account: archive, error: 'UnknownOperationException' }),
  );
  expect(denied(result)).toEqual([]);
  expect(result.report.checks.filter(({ failed }) => failed === true)).toMatchObject([
    { account: archive, call: 'kms:DescribeKey', answer: 'not-checked', code: 'UnknownOperationException' },
  ]);
});
