import { expect, it, onTestFinished } from 'vitest';
import { createCaller } from '../../src/aws/caller.ts';
import { collect } from '../../src/collect/collect.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, management, shop } from '../simulator/company.ts';
import { auditedCompany, wholeCompany } from './collecting-world.ts';
import { sha256 } from './fake-aws.ts';
import { destinations } from './wanted.ts';

async function collectFrom(world: World, scope: ScopeAsked = callersAccount) {
  const simulator = await startSimulator(world);
  onTestFinished(simulator.close);
  const credentials = { accessKeyId: simulator.environment['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: 'x' };
  const caller = createCaller({
    endpoint: simulator.url,
    credentials,
    region: 'us-east-1',
    deadlineMs: 300,
    now: Date.now,
  });
  onTestFinished(caller.close);
  const records: CallRecord[] = [];
  const trailer = await collect({
    facts: destinations,
    call: caller.call,
    scope,
    callerRegion: await caller.defaultRegion(),
    clock: {
      now: Date.now,
      random: Math.random,
      after: (milliseconds, wake) => {
        const timer = setTimeout(wake, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    sha256,
    emit: (record) => void records.push(record),
  });
  return { simulator, records, trailer };
}

it('a healthy account is read whole, over HTTP, without being throttled', async () => {
  const { simulator, trailer } = await collectFrom(healthyWorld());
  expect(trailer).toMatchObject({ calls: 18, faults: 0, interrupted: false });
  expect(simulator.throttled()).toEqual({});
  expect(simulator.requests()).toEqual({
    'sts:GetCallerIdentity': 1,
    'account:ListRegions': 1,
    'cloudtrail:DescribeTrails': 2,
    'cloudtrail:GetTrailStatus': 2,
    'cloudtrail:GetEventSelectors': 1,
    's3:ListBuckets': 1,
    's3:HeadBucket': 1,
    's3:GetBucketAcl': 1,
    's3:GetBucketEncryption': 1,
    's3:GetBucketOwnershipControls': 1,
    's3:GetBucketPolicy': 1,
    's3:GetBucketPolicyStatus': 1,
    's3:GetBucketVersioning': 1,
    's3:GetPublicAccessBlock': 1,
    's3-control:GetPublicAccessBlock': 1,
    'kms:DescribeKey': 1,
  });
});

it('an organization is read whole, over HTTP, as the roles of its accounts', async () => {
  const scope = { ...callersAccount, ...wholeCompany };
  const { simulator, records, trailer } = await collectFrom(auditedCompany({ pageSize: 2 }), scope);
  expect(trailer).toMatchObject({ faults: 0, interrupted: false });
  expect(simulator.throttled()).toEqual({});
  expect(simulator.requests()).toMatchObject({
    'sts:AssumeRole': 2,
    'organizations:ListAccounts': 2,
    'account:ListRegions': 6,
    'cloudtrail:DescribeTrails': 6,
    'cloudtrail:GetTrailStatus': 6,
    'cloudtrail:GetEventSelectors': 1,
    's3:ListBuckets': 3,
    's3:HeadBucket': 1,
  });
  expect(new Set(records.map(({ account }) => account))).toEqual(new Set(['', management, audit, shop]));
  expect(JSON.stringify(records)).not.toMatch(/SIMULATEDTEMP|SecretAccessKey|SessionToken/);
});

it('a region that hangs is one deadline, and the rest is read', async () => {
  const world = mergeWorld(healthyWorld(), {
    faults: [{ call: 'cloudtrail:*', region: 'eu-west-1', hang: true }],
  });
  const started = performance.now();
  const { records, trailer } = await collectFrom(world);
  expect(performance.now() - started).toBeLessThan(3000);
  const faults = records.flatMap(({ outcome }) => (outcome.kind === 'fault' ? [outcome.fault] : []));
  expect(faults.map(({ kind, region }) => `${kind} ${region}`)).toEqual(['timed-out eu-west-1']);
  expect(trailer.faults).toBe(1);
});

it('a passing throttle is waited out', async () => {
  const error = { call: 'cloudtrail:DescribeTrails', error: 'ThrottlingException', times: 2 };
  const { trailer, simulator } = await collectFrom(mergeWorld(healthyWorld(), { faults: [error] }));
  expect(trailer.faults).toBe(0);
  expect(simulator.requests()['cloudtrail:DescribeTrails']).toBe(4);
});
