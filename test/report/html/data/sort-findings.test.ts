import { expect, test } from 'vitest';
import { createFields } from '../../../../src/report/html/data/fields.ts';
import { createSort, type SortKey } from '../../../../src/report/html/data/sort-findings.ts';
import { dataOf } from './explored.ts';

const data = dataOf();
const sort = createSort(data, createFields(data));
const all = Uint32Array.of(0, 1, 2, 3, 4, 5, 6);

test.each<[SortKey, boolean, readonly number[]]>([
  // Fails by severity, not judged, known, waived, passes.
  ['status', false, [0, 1, 5, 6, 4, 3, 2]],
  ['status', true, [2, 3, 4, 5, 6, 1, 0]],
  ['severity', false, [3, 0, 5, 6, 2, 4, 1]],
  ['subject', false, [0, 5, 6, 4, 3, 2, 1]],
  ['policy', false, [0, 1, 2, 3, 4, 5, 6]],
  ['policy', true, [4, 5, 6, 0, 1, 2, 3]],
  ['account', true, [1, 0, 2, 3, 4, 5, 6]],
  ['region', false, [0, 3, 4, 1, 2, 5, 6]],
])('by %s, descending %j: %j, equals in the order of the scan', (key, descending, places) => {
  expect([...sort(all, { key, descending })]).toEqual(places);
});

test('what is not listed is not sorted in', () => {
  expect([...sort(Uint32Array.of(6, 2), { key: 'status', descending: false })]).toEqual([6, 2]);
  expect([...sort(new Uint32Array(), { key: 'subject', descending: true })]).toEqual([]);
});
