import { describe, expect, test } from 'vitest';
import type { World } from '../../src/simulator/world.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import {
  archive,
  everyAccount,
  management,
  organizationWorld,
  shop,
} from '../inventory/organization-worlds.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';

const policies = [...shippedPolicies, ...everyKindOfPolicy, ...organizationPolicies];

const openToAll = { restrictPublicBuckets: false, ignorePublicAcls: false };

/** A stopped copy, an organization trail of one region, and two public buckets for different reasons. */
const troubled = {
  accounts: {
    [management]: {
      trails: {
        main: { members: { [shop]: { copies: { 'eu-west-1': { logging: false } } } } },
        old: { home: 'eu-west-1', organization: true, multiRegion: false, bucket: 'company-logs' },
      },
    },
    [shop]: { trails: { tills: { bucket: 'till-logs' } } },
    [archive]: {
      publicAccessBlock: openToAll,
      buckets: {
        'company-logs': { publicAccessBlock: 'none', policyIsPublic: true },
        'till-logs': {
          region: 'eu-west-1',
          publicAccessBlock: 'none',
          ownership: 'ObjectWriter',
          grants: [{ grantee: 'AllUsers', permission: 'READ' }],
        },
      },
    },
  },
};

const worlds: readonly (readonly [string, World])[] = [
  ['a company in order', organizationWorld()],
  ['a company with troubles', organizationWorld(troubled)],
];

describe.each(worlds)('replacing one answer about %s by a fault', (_name, world) => {
  const snapshot = collectWorld(world, [], everyAccount);
  const before = byFingerprint(evaluateSnapshot(snapshot, policies));

  test('leaves every finding as it is, or makes it an error', () => {
    let changed = 0;
    for (const [index, record] of snapshot.records.entries()) {
      const kind = faultKinds[index % faultKinds.length] ?? 'denied';
      const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), policies);
      expect(violations(before, after), `${record.id} ${kind}`).toEqual([]);
      if (
        after.summary.findings.error > [...before.values()].filter(({ status }) => status === 'error').length
      ) {
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(snapshot.records.length / 3);
  });

  test('says something about every account under every policy', () => {
    const heard = new Set([...before.values()].map(({ policy, subject }) => `${policy} ${subject.account}`));
    for (const { id, subject } of policies) {
      if (subject === 'organization' || subject === 'log-bucket') continue;
      for (const account of [management, shop, archive]) expect(heard).toContain(`${id} ${account}`);
    }
  });
});
