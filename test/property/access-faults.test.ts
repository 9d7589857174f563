import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { accessPolicies } from '../evaluate/access-policies.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { everyAccount, management, organizationWorld, shop } from '../inventory/organization-worlds.ts';
import { accessWorlds } from './access-worlds.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';

/*
 * What policy documents come to rests on many answers: the document, who owns the thing, which accounts are of the
 * organization, what is blocked. Losing any of them leaves a finding as it is or makes it an error.
 */

const asking =
  /^(?:log-bucket-(?:refuses|policy|lets|access-limited|deletion)|log-group-not|topic-not|trail-(?:key-(?:not|lets)|may|topic)|control-policies)/u;
const policies = [...shippedPolicies.filter(({ id }) => asking.test(id)), ...accessPolicies];
const numRuns = process.env['TRAILPROOF_NIGHTLY'] === '1' ? 3_000 : 60;

/** Those that documents can matter to: losing one of thousands of statuses of trails says nothing here. */
const calls = /^(?:iam|kms|logs|organizations|s3|s3-control|sns|sts):|:DescribeTrails$/u;

function places({ records }: Snapshot): readonly number[] {
  return records.flatMap(({ service, operation }, index) =>
    calls.test(`${service}:${operation}`) && operation !== 'GetCallerIdentity' ? [index] : [],
  );
}

test('the policies that ask documents are all there', () => {
  expect(policies.length - accessPolicies.length).toBe(12);
});

describe.each([
  ['a whole organization', everyAccount],
  ['two of its accounts', { ...everyAccount, accounts: [management, shop] }],
  ['one account by itself', {}],
] as const)('losing each answer about %s', (_name, scope) => {
  const snapshot = collectWorld(organizationWorld(), [], scope);
  const before = byFingerprint(evaluateSnapshot(snapshot, policies));

  test('leaves every finding, or makes it an error', () => {
    for (const index of places(snapshot)) {
      const kind = faultKinds[index % faultKinds.length] ?? 'denied';
      const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), policies);
      expect(violations(before, after), `${snapshot.records[index]?.operation} ${index} ${kind}`).toEqual([]);
    }
  });
});

test('losing answers about organizations with policies of every kind does the same', () => {
  const statuses = new Set<string>();
  const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(accessWorlds, losses, (world, chosen) => {
      const snapshot = collectWorld(world, [], everyAccount);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      for (const { policy, status } of before.values()) statuses.add(`${policy} ${status}`);
      const some = places(snapshot);
      const lost = new Map(chosen.map(([at, kind]) => [some[at % some.length] ?? 0, kind] as const));
      const less = losing(snapshot, lost);
      expect(violations(before, evaluateSnapshot(less, policies))).toEqual([]);
    }),
    { numRuns },
  );
  // Worlds in which everything passes, or nothing is known, would show nothing.
  const ending = (status: string): number => [...statuses].filter((one) => one.endsWith(status)).length;
  expect(ending(' fail')).toBeGreaterThan(8);
  expect(ending(' pass')).toBeGreaterThan(8);
});
