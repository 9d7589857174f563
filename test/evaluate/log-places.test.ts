import { expect, test } from 'vitest';
import { logPlaces } from '../../src/evaluate/log-places.ts';
import type { Trail } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { ACCOUNT, account, fault, inventory, open, trail } from './sample-inventory.ts';

const places = (trails: readonly Partial<Trail>[], changes: Parameters<typeof account>[1] = {}) => {
  const named = trails.map((one, index) => trail(`t${index}`, one));
  const { certain, possible, faults } = logPlaces(inventory(account(named, changes)))('logs');
  return { certain, possible, faults: faults.map(({ id }) => id) };
};
const alone = { prefix: '', account: ACCOUNT };
const everybody = { prefix: '' };
const lost = unknown(fault('lost'));
const yes = known(true, ['describe']);

test.each<[string, readonly Partial<Trail>[], ReturnType<typeof places>]>([
  ['nobody', [], { certain: [everybody], possible: [everybody], faults: [] }],
  ['a trail', [{}], { certain: [alone], possible: [alone], faults: [] }],
  [
    'one of the organization',
    [{ organization: yes }],
    { certain: [everybody], possible: [everybody], faults: [] },
  ],
  [
    'one that may be',
    [{ organization: lost }],
    { certain: [alone], possible: [everybody], faults: ['lost'] },
  ],
  [
    'one whose prefix is lost',
    [{ keyPrefix: lost }],
    { certain: [], possible: 'anywhere', faults: ['lost'] },
  ],
  [
    'one that delivers nobody knows where',
    [{}, { bucket: { state: 'foreign', id: '', faults: [fault('lost')] } }],
    { certain: [alone], possible: 'anywhere', faults: ['lost'] },
  ],
  [
    'one to another bucket',
    [{}, { keyPrefix: lost, bucket: { state: 'dangling', id: 'gone', evidence: [] } }],
    { certain: [alone], possible: [alone], faults: [] },
  ],
  [
    'one whose bucket could not be looked at',
    [{ bucket: { state: 'foreign', id: 'logs', faults: [fault('head')] } }],
    { certain: [alone], possible: [alone], faults: [] },
  ],
])('%s delivers to the bucket', (_, trails, expected) => {
  expect(places(trails)).toEqual(expected);
});

test('trails that could not be listed may deliver anywhere', () => {
  const trails = open([fault('list')], trail('main'));
  expect(places([], { trails })).toEqual({ certain: [alone], possible: 'anywhere', faults: ['list'] });
});

test('a trail that every account shows is one', () => {
  const shown = trail('main', { organization: yes });
  const other = account([shown], { id: '444455556666' });
  const { certain } = logPlaces(inventory(account([shown]), other))('logs');
  expect(certain).toEqual([everybody]);
});

test.each<[string, readonly Partial<Trail>[], boolean | undefined]>([
  ['one without a key', [{}], false],
  ['one with a key', [{}, { key: { state: 'foreign', id: 'k', faults: [fault('denied')] } }], true],
  ['one whose key is lost', [{ key: { state: 'foreign', id: '', faults: [fault('lost')] } }], undefined],
])('%s says whether a key encrypts files', (_, trails, expected) => {
  const named = trails.map((one, index) => trail(`t${index}`, one));
  const { withKey } = logPlaces(inventory(account(named)))('logs');
  expect(withKey.known ? withKey.value : undefined).toBe(expected);
});
