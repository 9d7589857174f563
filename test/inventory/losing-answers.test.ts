import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { flipped, refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { newClaims } from './knowledge-order.ts';
import { account, crowdedWorld } from './worlds.ts';

const settings = {
  logging: fc.boolean(),
  logFileValidation: fc.boolean(),
  bucket: fc.constantFrom('acme-logs', 'foreign-logs', 'gone'),
  home: fc.constantFrom('us-east-1', 'eu-west-1', 'ap-southeast-3'),
};
const oneRegion = { ...settings, multiRegion: fc.constant(false), copies: fc.constant(null) };
const everyRegion = {
  ...settings,
  multiRegion: fc.constant(true),
  copies: fc.record(
    { 'eu-west-1': fc.record({ logging: fc.boolean() }), 'us-east-1': fc.record({ missing: fc.boolean() }) },
    { requiredKeys: [] },
  ),
};
const trailChange = fc.oneof(fc.record(oneRegion), fc.record(everyRegion));
/** Changes of the crowded world, not snapshots: counterexamples stay readable. */
const changes = fc.record({
  trails: fc.record(
    { main: trailChange, readers: trailChange, writers: trailChange, lost: trailChange },
    { requiredKeys: [] },
  ),
  pageSize: fc.integer({ min: 1, max: 4 }),
  named: fc.constantFrom([], ['us-east-1'], ['eu-west-1', 'us-east-1']),
});

interface Change {
  readonly trails: object;
  readonly pageSize: number;
  readonly named: readonly string[];
}

function collect({ trails, pageSize, named }: Change): Snapshot {
  return collectWorld(mergeWorld(crowdedWorld(), { pageSize, accounts: { [account]: { trails } } }), named, {
    storesToo: true,
  });
}

/** The snapshot with some records, chosen by any numbers, edited. */
function edited(
  snapshot: Snapshot,
  picks: readonly number[],
  edit: (record: CallRecord) => CallRecord,
): Snapshot {
  const at = new Set(picks.map((pick) => pick % snapshot.records.length));
  return {
    ...snapshot,
    records: snapshot.records.map((record, index) => (at.has(index) ? edit(record) : record)),
  };
}

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

test('losing answers only ever loses knowledge, and each loss is listed among the faults', () => {
  fc.assert(
    fc.property(changes, picks, (change, losses) => {
      const snapshot = collect(change);
      const lost = edited(snapshot, losses, refused);
      const after = buildInventory(lost);
      expect(newClaims(buildInventory(snapshot), after)).toEqual([]);
      for (const { id, outcome } of lost.records) {
        expect(outcome.kind !== 'fault' || after.faults.has(id), id).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('regions that disagree: losing answers only ever loses knowledge there as well', () => {
  fc.assert(
    fc.property(changes, picks, fc.nat(), (change, disagreements, loss) => {
      const snapshot = edited(collect(change), disagreements, flipped);
      const lost = edited(snapshot, [loss], refused);
      expect(newClaims(buildInventory(snapshot), buildInventory(lost))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('losing a single answer, for every answer of the crowded world', () => {
  const snapshot = collectWorld(crowdedWorld(), [], { storesToo: true });
  const before = buildInventory(snapshot);
  for (const lost of snapshot.records) {
    const records = snapshot.records.map((record) => (record === lost ? refused(record) : record));
    const after = buildInventory({ ...snapshot, records });
    expect(newClaims(before, after), lost.id).toEqual([]);
    expect(after, lost.id).not.toEqual(before);
  }
});

test('every fault that hides something is listed by its id', () => {
  const snapshot = collectWorld(crowdedWorld(), [], { storesToo: true });
  const facts = ['s3:HeadBucket', 'kms:DescribeKey', 'cloudtrail:GetTrailStatus'];
  for (const fact of [
    ...facts,
    'cloudtrail:GetEventSelectors',
    's3:GetBucketEncryption',
    'cloudtrail:DescribeTrails',
    'cloudtrail:GetEventDataStore',
    'cloudtrail:GetInsightSelectors',
    'cloudtrail:GetResourcePolicy',
    'cloudtrail:ListEventDataStores',
  ]) {
    const records = snapshot.records.filter(({ service, operation }) => `${service}:${operation}` !== fact);
    const inventory = buildInventory({ ...snapshot, records });
    const hiding = faultsIn(inventory.accounts)
      .filter(({ call, code }) => code !== 'NotAsked' || snapshot.header.facts.includes(call))
      .map(({ id }) => id);
    expect(hiding.length).toBeGreaterThan(0);
    expect(hiding.filter((id) => !inventory.faults.has(id))).toEqual([]);
  }
});

function faultsIn(value: unknown): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'code' in value && 'call' in value ? [value as Fault] : [];
  return [...own, ...Object.values(value).flatMap(faultsIn)];
}

test('the order of the records never shows', () => {
  const places = fc.array(fc.nat(), { minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(changes, places, (change, keys) => {
      const snapshot = collect(change);
      const placed = snapshot.records.map((record, index) => ({
        record,
        key: keys[index % keys.length] ?? 0,
      }));
      const records = placed.sort((a, b) => a.key - b.key).map(({ record }) => record);
      const sorted = buildInventory(snapshot);
      const shuffled = buildInventory({ ...snapshot, records });
      expect(shuffled).toEqual(sorted);
      expect([...shuffled.faults.keys()]).toEqual([...sorted.faults.keys()]);
    }),
    { numRuns: 100 },
  );
});
