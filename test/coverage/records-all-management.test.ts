import { expect, test } from 'vitest';
import { recordsAllManagement } from '../../src/coverage/records-all-management.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { unknown } from '../../src/model/observed.ts';
import { fault, trail } from '../evaluate/sample-inventory.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { account, changedAccount } from '../inventory/worlds.ts';

const basic = (more: JsonObject): JsonObject => ({ selectors: [{ IncludeManagementEvents: true, ...more }] });
const advanced = (...selectors: readonly JsonObject[]): JsonObject => ({
  advancedSelectors: selectors.map((more) => ({
    FieldSelectors: [
      { Field: 'eventCategory', Equals: ['Management'] },
      ...Object.entries(more).map(([Field, condition]) => ({ Field, ...(condition as JsonObject) })),
    ],
  })),
});

function said(main: JsonObject): boolean | string {
  const inventory = buildInventory(collectWorld(changedAccount({ trails: { main } })));
  const trails = inventory.accounts.find(({ id }) => id === account)?.trails.members ?? [];
  const answers = trails.filter(({ name }) => name === 'main').map(recordsAllManagement);
  return answers
    .map((answer) => (answer.known ? answer.value : answer.faults.map(({ code }) => code).join()))
    .reduce((_, answer) => answer);
}

test.each<[string, JsonObject, boolean | string]>([
  ['all by a basic selector', basic({ ReadWriteType: 'All' }), true],
  ['reads', basic({ ReadWriteType: 'ReadOnly' }), false],
  ['a source left out', basic({ ExcludeManagementEventSources: ['kms.amazonaws.com'] }), false],
  ['none', { selectors: [{ IncludeManagementEvents: false }] }, false],
  ['all by an advanced selector', advanced({}), true],
  [
    'halves that add up',
    advanced({ readOnly: { Equals: ['true'] } }, { readOnly: { Equals: ['false'] } }),
    true,
  ],
  ['one half', advanced({ readOnly: { Equals: ['false'] } }), false],
  [
    'a source left out of one of two',
    advanced({ eventSource: { NotEquals: ['kms.amazonaws.com'] } }, {}),
    true,
  ],
  ['an operator of a later day', advanced({ eventSource: { Resembles: ['kms'] } }), 'Undocumented'],
])('%s', (_, main, expected) => {
  expect(said(main)).toBe(expected);
});

test('selectors that were not read say nothing', () => {
  const answer = recordsAllManagement(trail('main', { selectors: unknown(fault('selectors')) }));
  expect(answer).toMatchObject({ known: false, faults: [fault('selectors')] });
});
