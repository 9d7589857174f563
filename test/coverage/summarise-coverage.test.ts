import { describe, expect, test } from 'vitest';
import { createBoxSets } from '../../src/coverage/box-sets.ts';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { eventClasses } from '../../src/coverage/event-classes.ts';
import { managementClasses } from '../../src/coverage/management-classes.ts';
import { summariseCoverage } from '../../src/coverage/summarise-coverage.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { account, changed, mainTrail } from '../inventory/worlds.ts';

function summary(patch: object) {
  const inventory = buildInventory(collectWorld(changed(patch)));
  return summariseCoverage(inventory, createCoverage(inventory), eventClasses.slice(0, 2));
}

describe('summariseCoverage', () => {
  test('cells that answer alike share a situation', () => {
    expect(summary({})).toEqual({
      classes: [
        { id: 'management-read', title: 'Management events that read', category: 'management' },
        { id: 'management-write', title: 'Management events that write', category: 'management' },
      ],
      situations: [
        {
          id: 's1',
          answers: [
            { class: 'management-read', state: 'covered', by: [mainTrail], faults: [] },
            { class: 'management-write', state: 'covered', by: [mainTrail], faults: [] },
          ],
        },
      ],
      cells: [{ account, situation: 's1', regions: ['eu-west-1', 'us-east-1'] }],
    });
  });

  test('gaps have a witness in words, unknowns the ids of their faults', () => {
    const readers = { selectors: [{ ReadWriteType: 'ReadOnly' }] };
    const faults = [
      { call: 'cloudtrail:DescribeTrails', region: 'us-east-1', error: 'AccessDeniedException' },
    ];
    const { situations, cells } = summary({ faults, accounts: { [account]: { trails: { main: readers } } } });
    expect(cells.map(({ situation }) => situation)).toEqual(['s1', 's2']);
    expect(situations[0]?.answers).toMatchObject([
      { state: 'covered' },
      { state: 'gap', witness: expect.stringContaining('(management, write)') },
    ]);
    expect(situations[1]?.answers[0]).toMatchObject({
      state: 'unknown',
      faults: [expect.stringContaining('DescribeTrails')],
    });
  });
});

test('equal boxes are compared once, whichever objects hold them', () => {
  const [requirement] = managementClasses;
  if (requirement === undefined) throw new Error('expected a class');
  const sets = createBoxSets();
  const again = structuredClone(requirement);
  const first = sets.answer(requirement, [requirement.boxes], [requirement.boxes, []]);
  expect(sets.answer(again, [again.boxes, again.boxes], [again.boxes])).toBe(first);
  expect(sets.answer(requirement, [], [requirement.boxes])).not.toBe(first);
});
