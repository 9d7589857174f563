import { expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Trail } from '../../src/model/inventory.ts';
import { answered, flipped, refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { changed } from './worlds.ts';

const world = changed({ regions: { 'us-west-2': 'default' } });

/** The trail `main` of us-east-1, after an edit of what one region shows. */
function main(
  region: string,
  edit: (list: CallRecord) => CallRecord,
  named: readonly string[] = [],
): Trail | undefined {
  const snapshot = collectWorld(world, named);
  const records = snapshot.records.map((record) =>
    record.operation === 'DescribeTrails' && record.region === region ? edit(record) : record,
  );
  return buildInventory({ ...snapshot, records }).accounts[0]?.trails.members[0];
}

test.each([
  ['us-east-1', false],
  ['eu-west-1', true],
])('%s shows other settings than the rest: the home region decides', (odd, value) => {
  expect(main(odd, flipped)).toMatchObject({ name: 'main', logFileValidation: { known: true, value } });
});

test.each([
  ['us-east-1', false],
  ['eu-west-1', true],
])('%s cannot list its trails: the settings are known: %j', (region, known) => {
  const trail = main(region, refused);
  expect(trail).toMatchObject({ name: 'main', multiRegion: { known }, logFileValidation: { known } });
  expect(trail?.bucket.state).toBe(known ? 'present' : 'foreign');
});

test.each([
  ['eu-west-1', false],
  ['us-west-2', true],
])('the home region is not in scope and %s is lost: the settings are known: %j', (region, known) => {
  expect(main(region, refused, ['eu-west-1', 'us-west-2'])?.multiRegion.known).toBe(known);
});

test('a home region that lists the trail twice, with different settings, is not helped out by others', () => {
  const trail = main('us-east-1', (record) => {
    if (record.outcome.kind !== 'answered') return record;
    const entry = record.outcome.body.slice(record.outcome.body.indexOf('[') + 1, -2);
    const twin = entry.replace('"LogFileValidationEnabled":true', '"LogFileValidationEnabled":false');
    return { ...record, outcome: answered(`{"trailList":[${entry},${twin}]}`) };
  });
  expect(trail).toMatchObject({
    multiRegion: { known: true, value: true },
    logFileValidation: { known: false, faults: [{ kind: 'conflict', code: 'ConflictingTrails' }] },
  });
});

test('a copy whose region lost its list is known by the status that was asked of it', () => {
  expect(main('eu-west-1', refused)?.copies).toMatchObject([
    { region: 'eu-west-1', isLogging: { known: true, value: true } },
    { region: 'us-east-1' },
    { region: 'us-west-2' },
  ]);
});
