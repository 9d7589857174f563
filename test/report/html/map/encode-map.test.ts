import { expect, test } from 'vitest';
import { encodeMap } from '../../../../src/report/html/map/encode-map.ts';
import { activeCharacters } from '../../active-characters.ts';
import { hostileNames } from '../../hostile-names.ts';
import { resultNaming } from '../../hostile-result.ts';
import { manyFindings } from '../many-findings.ts';
import { rendered } from '../page.ts';
import { largeOrganization, organization, organizationTrail } from './organization.ts';

const causes = new Map([['f1', 0]]);

test('accounts share rows, rows share situations, situations share answers', () => {
  const data = encodeMap(organization(), causes);
  expect(data.regions).toEqual(['r1', 'r2']);
  expect(data.units).toEqual(['Root/Shops', 'Root/Banks']);
  expect(data.accountUnits).toEqual([0, 1, 0, 1]);
  expect(data.rows).toEqual([
    [0, 0],
    [0, 2],
    [1, -1],
  ]);
  expect(data.accountRows).toEqual([0, 1, 2, -1]);
  expect(data.trails).toEqual([['main', organizationTrail]]);
  // Covered by the trail; the gap of objects in part; two gaps by none; two unknowns, one with a reason.
  expect(data.answers).toHaveLength(6);
  expect(data.situations.map(([reads]) => data.answers[reads ?? -1])).toEqual([
    [2, [0], 0, [], 0],
    [0, [], 1, [], 0],
    [1, [], 0, [0], 3],
  ]);
  expect(data.texts[1]).toBe('kms:Decrypt (management, read)');
  expect(data.texts[3]).toBe('A pattern could not be read.');
});

test('classes of which a gap counts are marked', () => {
  expect(encodeMap(organization(), causes).classes).toEqual([
    { title: 'Reads', counted: true },
    { title: 'Writes', counted: true },
    { title: 'Objects', counted: false },
  ]);
});

test('names of any kind come out inert and short', () => {
  const names = [...hostileNames.map(({ text }) => text), 'x'.repeat(100_000)];
  const json = JSON.stringify(encodeMap(resultNaming(names), new Map()));
  expect(json).not.toMatch(activeCharacters);
  expect(json.length).toBeLessThan(200_000);
});

test('ten thousand accounts in seventeen regions are two megabytes at most', () => {
  const page = rendered(largeOrganization(10_000));
  const [, json = ''] = /id="coverage-data">(.*?)<\/script>/su.exec(page) ?? [];
  expect(JSON.parse(json).accounts).toHaveLength(10_000);
  expect(json.length).toBeLessThan(2_000_000);
});

test('with a hundred thousand findings the file still fits into eight megabytes', () => {
  const { accounts, coverage, trails } = largeOrganization(10_000);
  const page = rendered({ ...manyFindings(100_000), accounts, coverage, trails });
  expect(new TextEncoder().encode(page).length).toBeLessThan(8_000_000);
});
