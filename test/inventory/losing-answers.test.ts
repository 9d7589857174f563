import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { refused } from '../answers/call-records.ts';
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
const snapshots = fc
  .record({
    trails: fc.record(
      { main: trailChange, readers: trailChange, writers: trailChange, lost: trailChange },
      { requiredKeys: [] },
    ),
    pageSize: fc.integer({ min: 1, max: 4 }),
    named: fc.constantFrom([], ['us-east-1'], ['eu-west-1', 'us-east-1']),
  })
  .map(({ trails, pageSize, named }) =>
    collectWorld(mergeWorld(crowdedWorld(), { pageSize, accounts: { [account]: { trails } } }), named),
  );

test('losing answers only ever loses knowledge, and each loss is listed among the faults', () => {
  fc.assert(
    fc.property(snapshots, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (snapshot, losses) => {
      const before = buildInventory(snapshot);
      const lostAt = new Set(losses.map((loss) => loss % snapshot.records.length));
      const lost = snapshot.records.map((record, at) => (lostAt.has(at) ? refused(record) : record));
      const after = buildInventory({ ...snapshot, records: lost });
      expect(newClaims(before, after)).toEqual([]);
      for (const { id, outcome } of lost) expect(after.faults.has(id)).toBe(outcome.kind === 'fault');
    }),
    { numRuns: 150 },
  );
});

test('regions that disagree: whatever is lost, no known value turns into another', () => {
  const disagreeing = fc
    .tuple(snapshots, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }))
    .map(([snapshot, edits]) => {
      const editedAt = new Set(edits.map((edit) => edit % snapshot.records.length));
      const records = snapshot.records.map((record, at) => (editedAt.has(at) ? flipped(record) : record));
      return { ...snapshot, records };
    });
  fc.assert(
    fc.property(disagreeing, fc.nat(), (snapshot, loss) => {
      const before = buildInventory(snapshot);
      const records = snapshot.records.map((record, at) =>
        at === loss % snapshot.records.length ? refused(record) : record,
      );
      const claims = newClaims(before, buildInventory({ ...snapshot, records }));
      expect(claims.filter((claim) => claim.endsWith('changed'))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** The same answer with every setting the other way round. */
function flipped(record: CallRecord): CallRecord {
  if (record.operation !== 'DescribeTrails' || record.outcome.kind !== 'answered') return record;
  const body = record.outcome.body.replace(/true|false/g, (word) => (word === 'true' ? 'false' : 'true'));
  return { ...record, outcome: { ...record.outcome, body } };
}

test('losing a single answer, for every answer of the crowded world', () => {
  const snapshot = collectWorld(crowdedWorld());
  const before = buildInventory(snapshot);
  for (const lost of snapshot.records) {
    const records = snapshot.records.map((record) => (record === lost ? refused(record) : record));
    const after = buildInventory({ ...snapshot, records });
    expect(newClaims(before, after), lost.id).toEqual([]);
    expect(after, lost.id).not.toEqual(before);
  }
});

test('every fault that hides something is listed by its id', () => {
  const snapshot = collectWorld(crowdedWorld());
  const facts = ['s3:HeadBucket', 'kms:DescribeKey', 'cloudtrail:GetTrailStatus'];
  for (const fact of [
    ...facts,
    'cloudtrail:GetEventSelectors',
    's3:GetBucketEncryption',
    'cloudtrail:DescribeTrails',
  ]) {
    const records = snapshot.records.filter(({ service, operation }) => `${service}:${operation}` !== fact);
    const inventory = buildInventory({ ...snapshot, records });
    const hiding = faultIds(inventory.accounts);
    expect(hiding.length).toBeGreaterThan(0);
    expect(hiding.filter((id) => !inventory.faults.has(id))).toEqual([]);
  }
});

function faultIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'code' in value && 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(faultIds)];
}

test('the order of the records never shows', () => {
  const pair = snapshots.chain((snapshot) =>
    fc
      .shuffledSubarray([...snapshot.records], { minLength: snapshot.records.length })
      .map((records) => ({ snapshot, records })),
  );
  fc.assert(
    fc.property(pair, ({ snapshot, records }) => {
      const sorted = buildInventory(snapshot);
      const shuffled = buildInventory({ ...snapshot, records });
      expect(shuffled).toEqual(sorted);
      expect([...shuffled.faults.keys()]).toEqual([...sorted.faults.keys()]);
    }),
    { numRuns: 100 },
  );
});
