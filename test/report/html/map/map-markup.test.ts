import { expect, test } from 'vitest';
import { encodeMap } from '../../../../src/report/html/map/encode-map.ts';
import { cellDetail } from '../../../../src/report/html/map/map-detail.ts';
import { allThatCount, createLenses } from '../../../../src/report/html/map/map-lens.ts';
import { mapRow } from '../../../../src/report/html/map/map-markup.ts';
import type { MapRow } from '../../../../src/report/html/map/map-rows.ts';
import { serialise } from '../../../../src/report/html/serialise.ts';
import { textOf } from '../page.ts';
import { organization } from './organization.ts';

const data = encodeMap(organization(), new Map([['f1', 0]]));
const through = createLenses(data);
const seen = through(allThatCount);
const shops: MapRow = { kind: 'unit', unit: 0, accounts: [2, 0], open: false };
const account = (number: number): MapRow => ({ kind: 'account', account: number, level: 2, open: true });

const drawn = (row: MapRow): string => serialise(mapRow(row, { row: 4, data, seen, through }));
const labels = (row: MapRow): readonly string[] =>
  [...drawn(row).matchAll(/aria-label="([^"]*)"/gu)].map(([, label = '']) => label);
const detail = (row: MapRow, region: number): string =>
  textOf(cellDetail({ data, row, region, seen }).map(serialise).join(' '));

test('a cell says its region and its state in words', () => {
  expect(labels(account(2))).toEqual(['r1: gap', 'r2: not in scope']);
  expect(labels(account(1))).toEqual(['r1: recorded', 'r2: unknown']);
  expect(labels(account(3))).toEqual(['r1: unknown', 'r2: unknown']);
  expect(labels({ kind: 'class', account: 2, class: 2, level: 3 })).toEqual([
    'r1: not recorded',
    'r2: not in scope',
  ]);
});

test('a cell of a unit says how many of its accounts are the worst off, and how large a part that is', () => {
  expect(labels(shops)).toEqual(['r1: 1 of 2 accounts gap', 'r2: 1 of 1 account recorded']);
  expect(drawn(shops)).toContain('data-part="50%"');
});

test('rows tell their place in the grid', () => {
  expect(drawn(shops)).toMatch(
    /^<tr class="unit" aria-level="1" aria-rowindex="6" data-row="4" aria-expanded="false">/u,
  );
  expect(drawn(account(0))).toContain('aria-level="2"');
  expect(drawn(account(0))).toContain('data-column="2"');
});

test('a gap is told with its witness, and with who records the rest', () => {
  expect(detail(account(2), 0)).toBe(
    'r1 in 333333333333 farm · Root/Shops ✖ Reads : gap Nobody would record kms:Decrypt (management, read) ✔ Writes : recorded by main – Objects : not recorded Nobody would record s3:GetObject',
  );
  expect(detail(account(0), 0)).toContain('– Objects : recorded in part some of it by main');
});

test('what is unknown is told with its causes and its reason', () => {
  expect(detail(account(1), 1)).toContain('? Reads : unknown A pattern could not be read. Not seen: cause 1');
});

test('accounts that were not looked into and regions out of scope are no coverage', () => {
  expect(detail(account(3), 0)).toContain('? The account could not be looked into, see Not seen');
  expect(detail(account(2), 1)).toContain('The region is not in scope in this account.');
});

test('of a unit the accounts are told that are not covered', () => {
  expect(detail(shops, 0)).toBe(
    'r1 in Root/Shops 2 accounts ✖ 1 account : gap 333333333333 (farm) ✔ 1 account : recorded',
  );
});
