import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PolicyException } from '../../src/model/policy-exception.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';

/*
 * Of whom a policy is not asked may hang on what Organizations says. Losing that, or anything else, leaves each
 * finding as it is or makes it an error: nobody is left out, or judged, by what was not seen.
 */

const exceptions: fc.Arbitrary<readonly PolicyException[]> = fc.array(
  fc.record(
    {
      account: fc.constantFrom('*', '6666*', '1*'),
      region: fc.constantFrom('eu-*', 'us-east-1'),
      ou: fc.constantFrom('Root', 'Root/*', 'Root/Security*'),
      reason: fc.constant('A sandbox.'),
    },
    { requiredKeys: ['reason'] },
  ),
  { minLength: 1, maxLength: 3 },
);
const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 4 });
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';

test('what is left out stays so or becomes an error, whatever answers are lost', () => {
  let left = 0;
  fc.assert(
    fc.property(
      organizationWorlds,
      organizationScopes,
      losses,
      exceptions,
      (world, scope, chosen, except) => {
        const policies = [...everyKindOfPolicy, ...organizationPolicies].map((policy) => ({
          ...policy,
          except,
        }));
        const snapshot = collectWorld(world, [], scope);
        const before = byFingerprint(evaluateSnapshot(snapshot, policies));
        left += [...before.values()].filter(({ message }) => message.startsWith('Left out')).length;
        const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
        expect(violations(before, evaluateSnapshot(losing(snapshot, new Map(places)), policies))).toEqual([]);
      },
    ),
    { numRuns: nightly ? 500 : 30 },
  );
  expect(left).toBeGreaterThan(30);
});
