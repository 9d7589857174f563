import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { FaultKind } from '../../src/model/fault.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { flipped } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { newClaims } from './knowledge-order.ts';
import { archive, audit, everyAccount, management, organizationWorld, shop } from './organization-worlds.ts';

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

function lost(record: CallRecord, kind: FaultKind): CallRecord {
  const { id, account, region, service, operation } = record;
  const call = `${service}:${operation}`;
  const fault = { id, kind, call, account, region, code: 'Lost', message: 'Lost.' };
  return { ...record, outcome: { kind: 'fault', fault } };
}

const scopes = {
  'the whole organization': everyAccount,
  'named accounts, one unknown': { ...everyAccount, accounts: [shop, '123412341234'] },
  'without its management account': {
    ...everyAccount,
    excluded: [{ account: management, reason: 'Scanned elsewhere.' }],
  },
  'two accounts by themselves': { roleName: 'audit', accounts: [archive, shop] },
} as const;

describe.each(Object.entries(scopes))('%s', (_, scope) => {
  const snapshot = collectWorld(organizationWorld(), [], { ...scope, storesToo: true });
  const before = buildInventory(snapshot);

  test('every answer replaced by each kind of fault: knowledge only shrinks', () => {
    for (const [index, record] of snapshot.records.entries()) {
      // Every kind for the whole organization; elsewhere they take turns.
      const turn = scope === everyAccount ? kinds : kinds.slice(index % kinds.length).slice(0, 1);
      for (const kind of turn) {
        const records = snapshot.records.with(index, lost(record, kind));
        const after = buildInventory({ ...snapshot, records });
        expect(newClaims(before, after), `${record.id} ${kind}`).toEqual([]);
        expect(after, record.id).not.toEqual(before);
        expect(after.faults.has(record.id) || record.outcome.kind === 'fault', record.id).toBe(true);
      }
    }
  });

  test('every answer left out: knowledge only shrinks', () => {
    for (const record of snapshot.records) {
      const records = snapshot.records.filter((other) => other !== record);
      expect(newClaims(before, buildInventory({ ...snapshot, records })), record.id).toEqual([]);
    }
  });
});

const bucket = {
  publicAccessBlock: fc.constantFrom<'none' | object>('none', {}, { restrictPublicBuckets: false }),
  ownership: fc.constantFrom('none', 'BucketOwnerEnforced', 'ObjectWriter'),
  grants: fc.constantFrom([], [{ grantee: 'AllUsers', permission: 'READ' }]),
  policyIsPublic: fc.boolean(),
  forbidden: fc.boolean(),
  readableBy: fc.subarray([management, shop]),
};
const worlds = fc.record({
  pageSize: fc.integer({ min: 1, max: 5 }),
  organization: fc.record({ emptyPages: fc.boolean() }),
  accounts: fc.record({
    [management]: fc.record({
      trails: fc.record({
        main: fc.record({
          bucket: fc.constantFrom('company-logs', 'gone', 'stray'),
          members: fc.record({ [shop]: fc.record({ logging: fc.boolean() }) }, { requiredKeys: [] }),
        }),
      }),
    }),
    [audit]: fc.record({ state: fc.constantFrom('ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE') }),
    [archive]: fc.record({
      publicAccessBlock: fc.constantFrom(null, {}, { ignorePublicAcls: false }),
      buckets: fc.record({ 'company-logs': fc.record(bucket) }),
    }),
    '999900001111': fc.constant({ buckets: { stray: { region: 'eu-west-1', readableBy: [shop] } } }),
  }),
});

function edited(
  snapshot: Snapshot,
  picks: readonly (readonly [number, FaultKind])[],
  edit: (record: CallRecord, kind: FaultKind) => CallRecord,
): Snapshot {
  const at = new Map(picks.map(([pick, kind]) => [pick % snapshot.records.length, kind]));
  const records = snapshot.records.map((record, index) => {
    const kind = at.get(index);
    return kind === undefined ? record : edit(record, kind);
  });
  return { ...snapshot, records };
}

test('random organizations, also with regions that disagree: knowledge only shrinks', () => {
  const picks = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 5 });
  const scope = fc.constantFrom(...Object.values(scopes));
  fc.assert(
    fc.property(worlds, scope, picks, picks, (patch, asked, disagreements, losses) => {
      const world: World = organizationWorld(patch as never);
      const snapshot = edited(collectWorld(world, [], asked), disagreements, flipped);
      const after = buildInventory(edited(snapshot, losses, lost));
      expect(newClaims(buildInventory(snapshot), after)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
