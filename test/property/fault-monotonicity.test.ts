import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../../src/model/fault.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { flipped } from '../answers/call-records.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { logDestinationPolicies } from '../evaluate/log-destination-policies.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { crowdedWorld } from '../inventory/worlds.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';
import { namedRegions, regions, scanWorlds } from './scan-worlds.ts';

/*
 * What could not be seen is never a pass and never a fail: replacing any call record by a fault leaves each
 * finding as it is or makes it an error. One may vanish only where its account says by an error of the same
 * policy that subjects may be missing, and none but errors may appear.
 */

const policies = [
  ...shippedPolicies,
  ...everyKindOfPolicy,
  ...organizationPolicies,
  ...logDestinationPolicies,
];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const numRuns = nightly ? 5_000 : 200;

function contradicted(snapshot: Snapshot, contrary: readonly string[]): Snapshot {
  const records = snapshot.records.map((record) =>
    contrary.includes(record.region) ? flipped(record) : record,
  );
  return { ...snapshot, records };
}

describe('replacing one call record by a fault', () => {
  /** Every kind for every record takes its time on the larger worlds: there the kinds take turns. */
  const kindsFor = (index: number): readonly FaultKind[] =>
    faultKinds.filter((_, at) => at === index % faultKinds.length);
  const worlds = [
    ['healthy', healthyWorld(), () => faultKinds],
    ['crowded', crowdedWorld(), nightly ? () => faultKinds : kindsFor],
    ['demo', demoWorld(), nightly ? () => faultKinds : kindsFor],
  ] as const;
  test.each(worlds)('leaves every finding of the %s world or makes it an error', (_name, world, kindsAt) => {
    const snapshot = collectWorld(world);
    const before = byFingerprint(evaluateSnapshot(snapshot, policies));
    let changed = 0;
    let losses = 0;
    for (const [index, record] of snapshot.records.entries()) {
      for (const kind of kindsAt(index)) {
        const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), policies);
        expect(violations(before, after), `${record.id} ${kind}`).toEqual([]);
        losses += 1;
        if (after.summary.findings.error > 0) changed += 1;
      }
    }
    // Most answers matter to some policy here; if few did, the property would say little.
    expect(changed).toBeGreaterThan(losses / 3);
  });
});

test('replacing any call records of random worlds by faults makes findings errors, never anything else', () => {
  const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 4 });
  /** Regions that contradict the others about the settings of trails. */
  const odd = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...regions]));
  fc.assert(
    fc.property(fc.tuple(scanWorlds, namedRegions), odd, losses, ([world, named], contrary, chosen) => {
      const snapshot = contradicted(collectWorld(world, named), contrary);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const after = evaluateSnapshot(losing(snapshot, new Map(places)), policies);
      expect(violations(before, after)).toEqual([]);
    }),
    { numRuns },
  );
});

test('losing the records altogether is no better', () => {
  const losses = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(scanWorlds, namedRegions, losses, (world, named, chosen) => {
      const snapshot = collectWorld(world, named);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      const places = new Set(chosen.map((index) => index % snapshot.records.length));
      const records = snapshot.records.filter(
        // Who asks is found out before anything else; without it there is no account to say anything about.
        ({ operation }, index) => operation === 'GetCallerIdentity' || !places.has(index),
      );
      const after = evaluateSnapshot({ ...snapshot, records }, policies);
      expect(violations(before, after)).toEqual([]);
    }),
    { numRuns: numRuns / 2 },
  );
});
