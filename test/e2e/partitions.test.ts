import { beforeAll, describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../src/evaluate/exit-code.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { healthyLogs, healthyLogsEncryption, namingHealthyLogs } from '../../src/simulator/healthy-logs.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { logBucketPolicy, tlsOnly, trailKeyPolicy } from '../../src/simulator/trail-policies.ts';
import type { World } from '../../src/simulator/world.ts';
import {
  archive,
  auditRole,
  externalId,
  keyArn,
  owner,
  partitions,
  partitionWorld,
  shop,
} from '../simulator/partition-worlds.ts';
import { type Collected, collected, shipped } from './collected.ts';

const scope = { ...callersAccount, organization: true, roleName: auditRole };

/** The demo organization stands for `aws`. */
const others = partitions.filter(([partition]) => partition !== 'aws');

interface Place {
  readonly partition: string;
  readonly home: string;
  readonly trail: string;
  readonly key: string;
}

/** Accounts with everything that policies look for, all of it with ARNs of the partition. */
function complete({ partition, home, trail, key }: Place): JsonObject {
  const { logsRole, ...logs } = healthyLogs(owner, home, key);
  const delivery = { bucket: 'logs-1', trailArn: trail, folders: [owner, 'o-a1b2c3d4e5'] };
  const bucket = {
    versioning: 'Enabled',
    policy: logBucketPolicy(delivery, [tlsOnly('logs-1')]),
    objectLock: { mode: 'COMPLIANCE', days: 400 },
    accessLog: { bucket: 'logs-2' },
  };
  const policy = trailKeyPolicy(archive, trail, healthyLogsEncryption(owner, home));
  const accounts = {
    [owner]: {
      ...logs,
      // China's CloudTrail has another name where it asks for topics.
      topics: renamed(logs.topics, 'cloudtrail.amazonaws.com', partition === 'aws-cn' ? '.cn' : ''),
      roles: { 'cloudtrail-to-logs': logsRole },
      trails: { main: namingHealthyLogs(owner, home) },
    },
    [archive]: {
      buckets: { 'logs-1': bucket },
      keys: { [key.split('/').at(-1) ?? '']: { rotation: true, policy } },
    },
  };
  return JSON.parse(JSON.stringify(accounts).replaceAll('arn:aws:', `arn:${partition}:`)) as JsonObject;
}

function renamed(value: object, name: string, ending: string): JsonObject {
  return JSON.parse(JSON.stringify(value).replaceAll(name, `${name}${ending}`)) as JsonObject;
}

describe.each(others)('the partition %s, end to end', (partition, regions, global) => {
  const [home] = regions;
  const trail = `arn:${partition}:cloudtrail:${home}:${owner}:trail/main`;
  const world: World = mergeWorld(partitionWorld(partition, regions), {
    // Organizations lets its root be asked once a second: one more page is one more second.
    organization: { emptyPages: false },
    accounts: {
      ...complete({ partition, home, trail, key: keyArn(partition, regions) }),
      [shop]: { roles: { [auditRole]: { trusts: [owner] } } },
    },
  });

  let scan: Collected;
  let result: ScanResult;
  let findings: readonly Finding[];
  beforeAll(async () => {
    scan = await collected(world, { scope, externalId, facts: wantedCalls(shipped) });
    result = evaluateSnapshot(scan.snapshot, shipped);
    findings = [...result.findings()];
  });

  test('its organization is wholly seen', () => {
    expect(result.incompleteBecause).toEqual([]);
    expect(result.accounts.map(({ id, partition: own, regions: seen }) => [id, own, seen])).toEqual(
      [owner, archive, shop].map((id) => [id, partition, regions]),
    );
    expect(scan.throttled).toEqual({});
    expect(JSON.stringify(scan.snapshot)).not.toContain(externalId);
  });

  test('what is global is asked in its own region, what is not nowhere else', () => {
    const globals = ['organizations', 'account', 's3-control'];
    for (const { service, region, outcome } of scan.snapshot.records) {
      expect(outcome.kind).not.toBe('fault');
      expect(regions).toContain(region);
      if (globals.includes(service)) expect(region).toBe(global);
    }
  });

  test('its trail, bucket and key are joined across accounts by its own ARNs', () => {
    const { reach: _, records: __, ...joined } = result.trails[0] ?? { reach: {}, records: [] };
    expect(joined).toMatchObject({
      arn: trail,
      organization: true,
      bucket: { name: 'logs-1', state: 'present' },
      key: { arn: keyArn(partition, regions), state: 'present', keyState: 'Enabled' },
    });
    const arns = findings.flatMap(({ subject }) => (subject.arn === undefined ? [] : [subject.arn]));
    expect(arns.filter((arn) => !arn.startsWith(`arn:${partition}:`))).toEqual([]);
    expect(arns).toContain(trail);
  });

  test('passes what it should pass', () => {
    const failing = findings.filter(({ status }) => status !== 'pass' && status !== 'not-applicable');
    expect(failing.map(({ policy, subject, message }) => `${policy} ${subject.id}: ${message}`)).toEqual([]);
    expect(exitCodeFor(result, 'low')).toBe(0);
  });

  test('the wrong external id, or a role that trusts others, leaves an account unseen and named', async () => {
    const refusing = mergeWorld(world, {
      accounts: {
        [shop]: {
          roles: { [auditRole]: { trusts: [`arn:${partition}:iam::${archive}:role/${auditRole}`] } },
        },
      },
    });
    const { snapshot } = await collected(refusing, { scope, externalId: 'of-others' });
    const partial = evaluateSnapshot(snapshot, shipped);
    expect(exitCodeFor(partial, 'none')).toBe(3);
    const read = partial.accounts.filter(({ access }) => access === 'read');
    expect(read.map(({ id }) => id)).toEqual([owner]);
    for (const account of [archive, shop]) {
      expect(partial.incompleteBecause.join('\n')).toContain(account);
    }
  });
});
