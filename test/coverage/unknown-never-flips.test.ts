import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { managementClasses } from '../../src/coverage/management-classes.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { refused } from '../answers/call-records.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { account, changedAccount } from '../inventory/worlds.ts';

const selectors = fc.constantFrom(
  {},
  { selectors: [{ ReadWriteType: 'ReadOnly' }] },
  { selectors: [{ ReadWriteType: 'WriteOnly' }] },
  { selectors: [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }] },
  { selectors: [{ IncludeManagementEvents: false }] },
  {
    advancedSelectors: [
      {
        FieldSelectors: [
          { Field: 'eventCategory', Equals: ['Management'] },
          { Field: 'readOnly', Equals: ['true'] },
        ],
      },
    ],
  },
);
const trail = fc
  .record({
    selectors,
    multiRegion: fc.boolean(),
    logging: fc.boolean(),
    home: fc.constantFrom('us-east-1', 'eu-west-1'),
  })
  .map(({ selectors: written, ...rest }) => ({ ...rest, ...written, bucket: 'acme-logs' }));
const snapshots = fc.array(trail, { maxLength: 3 }).map((trails) =>
  collectWorld(
    changedAccount({
      trails: { main: null, ...Object.fromEntries(trails.map((one, index) => [`trail${index}`, one])) },
    }),
  ),
);

function states(snapshot: Snapshot): ReadonlyMap<string, string> {
  const coverage = createCoverage(buildInventory(snapshot));
  const cells = ['us-east-1', 'eu-west-1'].flatMap((region) =>
    managementClasses.map(
      (requirement) =>
        [`${region} ${requirement.name}`, coverage.ask(account, region, requirement).state] as const,
    ),
  );
  return new Map(cells);
}

test('losing answers leaves coverage as it is or makes it unknown', () => {
  const seen = { covered: 0, gap: 0, unknown: 0 };
  fc.assert(
    fc.property(snapshots, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (snapshot, losses) => {
      const lostAt = new Set(losses.map((loss) => loss % snapshot.records.length));
      const records = snapshot.records.map((record, at) => (lostAt.has(at) ? refused(record) : record));
      const before = states(snapshot);
      for (const [cell, state] of states({ ...snapshot, records })) {
        if (state !== 'unknown') expect(state, cell).toBe(before.get(cell));
        seen[state as keyof typeof seen] += 1;
      }
    }),
    { numRuns: 200 },
  );
  // Answers of each kind must have come up often, or this test says nothing.
  expect(Math.min(seen.covered, seen.gap, seen.unknown)).toBeGreaterThan(50);
});
