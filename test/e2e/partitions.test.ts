import { beforeAll, describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../src/evaluate/exit-code.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
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

describe.each(others)('the partition %s, end to end', (partition, regions, global) => {
  const [home] = regions;
  const trail = `arn:${partition}:cloudtrail:${home}:${owner}:trail/main`;
  const world: World = mergeWorld(partitionWorld(partition, regions), {
    // Organizations lets its root be asked once a second: one more page is one more second.
    organization: { emptyPages: false },
    accounts: {
      [archive]: { buckets: { 'logs-1': { versioning: 'Enabled' } } },
      [shop]: { roles: { [auditRole]: { trusts: [owner] } } },
    },
  });

  let scan: Collected;
  let result: ScanResult;
  let findings: readonly Finding[];
  beforeAll(async () => {
    scan = await collected(world, { scope, externalId });
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
