import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';

/* See fault-monotonicity.test.ts: here the answers of one account decide findings about others. */

const policies = [...shippedPolicies, ...everyKindOfPolicy, ...organizationPolicies];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';

const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 4 });

test('replacing any call records of random organizations by faults makes findings errors, never anything else', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const after = evaluateSnapshot(losing(snapshot, new Map(places)), policies);
      expect(violations(before, after)).toEqual([]);
    }),
    { numRuns: nightly ? 2_000 : 60 },
  );
});

test('losing the records altogether is no better', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      const places = new Set(chosen.map(([index]) => index % snapshot.records.length));
      // Who asks, and in which accounts, comes first; without it there is no account to say anything about.
      const records = snapshot.records.filter(
        ({ service }, index) => service === 'sts' || !places.has(index),
      );
      expect(violations(before, evaluateSnapshot({ ...snapshot, records }, policies))).toEqual([]);
    }),
    { numRuns: nightly ? 1_000 : 30 },
  );
});
