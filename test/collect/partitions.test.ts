import { expect, it } from 'vitest';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import {
  archive,
  auditRole,
  externalId,
  owner,
  partitions,
  partitionWorld,
  shop,
} from '../simulator/partition-worlds.ts';
import { accountsAsked, callsAbout, collectingWorld } from './collecting-world.ts';

it.each(partitions)(
  '%s: an organization is read whole, in its own regions',
  async (partition, regions, global) => {
    const roles = { [shop]: { roles: { [auditRole]: { trusts: [owner] } } } };
    const world = mergeWorld(partitionWorld(partition, regions), { accounts: roles });
    const scope = { organization: true, roleName: auditRole };
    const { asked, faults, records } = await collectingWorld(world, scope, { externalId });
    expect(faults).toEqual([]);
    expect(accountsAsked(asked)).toEqual([owner, archive, shop].sort());
    expect(new Set(asked.map((call) => call.split(' ')[2]))).toEqual(new Set(regions));
    for (const about of ['organizations:', 'account:', 's3-control:', 's3:ListBuckets', 'AssumeRole']) {
      const calls = callsAbout(asked, about);
      expect(new Set(calls.map((call) => call.split(' ')[2]))).toEqual(new Set([global]));
    }
    const inputs = records.filter(({ operation }) => operation === 'AssumeRole').map(({ input }) => input);
    expect(inputs).toContainEqual({
      RoleArn: `arn:${partition}:iam::${archive}:role/${auditRole}`,
      RoleSessionName: 'trailproof',
    });
    expect(callsAbout(asked, `${archive} kms:DescribeKey ${regions[0]}`)).toHaveLength(1);
    expect(callsAbout(asked, `${archive} s3:HeadBucket ${regions[0]}`)).toHaveLength(1);
  },
);
