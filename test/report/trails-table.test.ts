import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { TrailEntry } from '../../src/model/scan-result.ts';
import { trailsJson, trailsTable } from '../../src/report/trails-table.ts';
import { exampleResult } from './fixture.ts';

const { trails } = exampleResult();

function rendered(entries: readonly TrailEntry[], width: number): string {
  return [...trailsTable(entries, { colour: false, unicode: true, width })].join('');
}

test.each([80, 120, 160])('at %i columns, as reviewed', async (width) => {
  const text = rendered(trails, width);
  for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  await expect(text).toMatchFileSnapshot(`golden/trails-${width}.txt`);
});

test('without trails it says so', () => {
  expect(rendered([], 80)).toBe('No trail was seen.\n');
});

const [first] = trails;
if (first === undefined) throw new Error('the fixture has no trail');
const trail: TrailEntry = first;
const arn = 'arn:aws:kms:us-east-1:1:key/k';

test.each<[string, Partial<TrailEntry>, string]>([
  ['an organization trail', { organization: true }, 'Reach       organization, all regions'],
  ['an unknown reach', { multiRegion: null }, 'Reach       unknown'],
  ['no bucket', { bucket: null }, 'Bucket      none'],
  ['a bucket not seen', { bucket: { name: 'b', state: 'foreign' } }, 'Bucket      b (not seen)'],
  ['a disabled key', { key: { arn, state: 'present', keyState: 'Disabled' } }, 'KMS key     k (Disabled)'],
  [
    'a key of unknown state',
    { key: { arn, state: 'present', keyState: null } },
    'KMS key     k (state unknown)',
  ],
  [
    'a key that is gone',
    { key: { arn, state: 'dangling', keyState: null } },
    'KMS key     k (does not exist)',
  ],
  ['a key not seen', { key: { arn, state: 'foreign', keyState: null } }, 'KMS key     k (not seen)'],
  ['validation off', { logFileValidation: false }, 'Validation  off'],
  ['no selector that records', { records: [] }, 'Records     nothing'],
  ['no word on logging', { reach: { logging: [], stopped: [], unknown: [] } }, 'Logging     unknown'],
])('%s', (_, changes, line) => {
  expect(rendered([{ ...trail, ...changes }], 60).split('\n')).toContain(line);
});

test('as JSON it is the trails of the JSON report', () => {
  expect(JSON.parse([...trailsJson(trails)].join(''))).toEqual(trails);
});
