import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallRecord } from '../../src/model/call.ts';
import type { FaultKind } from '../../src/model/fault.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { flipped } from '../answers/call-records.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { crowdedWorld } from '../inventory/worlds.ts';
import { namedRegions, regions, scanWorlds } from './scan-worlds.ts';

/*
 * What could not be seen is never a pass and never a fail: replacing any call record by a fault leaves each
 * finding as it is or makes it an error. One may vanish only where its account says by an error of the same
 * policy that subjects may be missing, and none but errors may appear.
 */

const kinds: readonly FaultKind[] = [
  'denied',
  'throttled',
  'region-disabled',
  'unreachable',
  'timed-out',
  'malformed',
  'unsupported',
  'conflict',
  'cancelled',
  'not-asked',
  'not-readable-from-here',
];

const policies = [...shippedPolicies, ...everyKindOfPolicy];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const numRuns = nightly ? 5_000 : 200;

function lost(record: CallRecord, kind: FaultKind): CallRecord {
  const { id, service, operation, account, region } = record;
  const fault = {
    id,
    kind,
    call: `${service}:${operation}`,
    account,
    region,
    code: 'Lost',
    message: 'Lost.',
  };
  return { ...record, outcome: { kind: 'fault', fault } };
}

function losing(snapshot: Snapshot, losses: ReadonlyMap<number, FaultKind>): Snapshot {
  const records = snapshot.records.map((record, index) => {
    const kind = losses.get(index);
    return kind === undefined ? record : lost(record, kind);
  });
  return { ...snapshot, records };
}

function contradicted(snapshot: Snapshot, contrary: readonly string[]): Snapshot {
  const records = snapshot.records.map((record) =>
    contrary.includes(record.region) ? flipped(record) : record,
  );
  return { ...snapshot, records };
}

function byFingerprint(result: ScanResult): ReadonlyMap<string, Finding> {
  return new Map([...result.findings()].map((finding) => [finding.fingerprint, finding]));
}

/** One line for each finding that the property forbids. */
function violations(before: ReadonlyMap<string, Finding>, after: ScanResult): readonly string[] {
  const findings = byFingerprint(after);
  const errors = new Set(
    [...findings.values()]
      .filter(({ status, subject }) => status === 'error' && subject.kind === 'account')
      .map(({ policy, subject }) => `${policy} ${subject.id}`),
  );
  const line = ({ policy, subject }: Finding, what: string): string => `${policy} ${subject.id}: ${what}`;
  const wrong: string[] = [];
  for (const [name, finding] of before) {
    const now = findings.get(name);
    if (now === undefined) {
      if (!errors.has(`${finding.policy} ${finding.subject.account}`)) wrong.push(line(finding, 'vanished'));
    } else if (now.status !== finding.status && now.status !== 'error') {
      wrong.push(line(finding, `${finding.status} became ${now.status}`));
    }
  }
  for (const [name, finding] of findings) {
    if (!before.has(name) && finding.status !== 'error')
      wrong.push(line(finding, `${finding.status} appeared`));
    if (finding.status === 'error' && finding.faults.length === 0)
      wrong.push(line(finding, 'error without a fault'));
  }
  return [...wrong, ...(errors.size > 0 && after.complete ? ['errors, and yet complete'] : [])];
}

describe('replacing one call record by a fault', () => {
  /** Every kind for every record takes its time on the larger worlds: there the kinds take turns. */
  const kindsFor = (index: number): readonly FaultKind[] =>
    kinds.filter((_, at) => at === index % kinds.length);
  const worlds = [
    ['healthy', healthyWorld(), () => kinds],
    ['crowded', crowdedWorld(), nightly ? () => kinds : kindsFor],
    ['demo', demoWorld(), nightly ? () => kinds : kindsFor],
  ] as const;
  test.each(worlds)(
    'leaves every finding of the %s world or makes it an error',
    (_name, world, faultKinds) => {
      const snapshot = collectWorld(world);
      const before = byFingerprint(evaluateSnapshot(snapshot, policies));
      let changed = 0;
      let losses = 0;
      for (const [index, record] of snapshot.records.entries()) {
        for (const kind of faultKinds(index)) {
          const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), policies);
          expect(violations(before, after), `${record.id} ${kind}`).toEqual([]);
          losses += 1;
          if (after.summary.findings.error > 0) changed += 1;
        }
      }
      // Most answers matter to some policy here; if few did, the property would say little.
      expect(changed).toBeGreaterThan(losses / 3);
    },
  );
});

test('replacing any call records of random worlds by faults makes findings errors, never anything else', () => {
  const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 4 });
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
