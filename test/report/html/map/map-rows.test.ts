import { describe, expect, test } from 'vitest';
import { encodeMap } from '../../../../src/report/html/map/encode-map.ts';
import { cellStates } from '../../../../src/report/html/map/map-data.ts';
import { allThatCount, createLenses } from '../../../../src/report/html/map/map-lens.ts';
import { type MapRow, mapRows, type RowsWanted } from '../../../../src/report/html/map/map-rows.ts';
import { organization } from './organization.ts';

const data = encodeMap(organization(), new Map([['f1', 0]]));
const through = createLenses(data);
const everything: RowsWanted = {
  text: '',
  states: new Set(cellStates.keys()),
  openUnits: new Set([0, 1]),
  openAccounts: new Set(),
};

function told(row: MapRow): string {
  switch (row.kind) {
    case 'unit':
      return `${data.units[row.unit] ?? ''} ${row.accounts.length}`;
    case 'account':
      return `${'  '.repeat(row.level - 1)}${data.names[row.account] ?? ''}`;
    case 'class':
      return `${'  '.repeat(row.level - 1)}${data.classes[row.class]?.title ?? ''}`;
  }
}

function rows(wanted: Partial<RowsWanted> = {}, lens = allThatCount): readonly string[] {
  return mapRows(data, through(lens), { ...everything, ...wanted }).map(told);
}

test('units and accounts stand with the worst first', () => {
  expect(rows()).toEqual(['Root/Shops 2', '  farm', '  shop', 'Root/Banks 2', '  bank', '  vault']);
});

test('folded units hide their accounts, unfolded accounts show their classes', () => {
  expect(rows({ openUnits: new Set([1]), openAccounts: new Set([1]) })).toEqual([
    'Root/Shops 2',
    'Root/Banks 2',
    '  bank',
    '    Reads',
    '    Writes',
    '    Objects',
    '  vault',
  ]);
});

describe('what is asked for is shown', () => {
  const states = (...names: readonly string[]): ReadonlySet<number> =>
    new Set(names.map((name) => cellStates.findIndex((state) => state === name)));
  test.each([
    ['a name', { text: 'BANK' }, ['Root/Banks 2', '  bank', '  vault']],
    ['words of name and unit', { text: 'vault banks' }, ['Root/Banks 1', '  vault']],
    ['a number', { text: '3333' }, ['Root/Shops 1', '  farm']],
    ['nothing that is there', { text: 'castle' }, []],
    ['accounts with a gap', { states: states('gap') }, ['Root/Shops 1', '  farm']],
    ['accounts not known', { states: states('unknown') }, ['Root/Banks 2', '  bank', '  vault']],
    ['no state', { states: new Set<number>() }, []],
  ])('%s', (_, wanted, expected) => {
    expect(rows(wanted)).toEqual(expected);
  });
});

test('a class by itself is seen by itself, and is no alarm where nobody demands it', () => {
  const seen = (lens: number): readonly string[] =>
    [0, 1, 2, 3].map((account) => cellStates[through(lens).account(account)] ?? '');
  expect(seen(allThatCount)).toEqual(['covered', 'unknown', 'gap', 'unknown']);
  expect(seen(1)).toEqual(['covered', 'covered', 'covered', 'unknown']);
  expect(seen(2)).toEqual(['part', 'unknown', 'open', 'unknown']);
});

test('without units accounts are the first level', () => {
  const { ou: _, ...first } = organization().accounts[0] ?? {
    id: '',
    partition: '',
    access: 'read',
    regions: [],
  };
  const single = encodeMap({ ...organization(), accounts: [first] }, new Map());
  const found = mapRows(single, createLenses(single)(allThatCount), everything);
  expect(found).toEqual([{ kind: 'account', account: 0, level: 1, open: false }]);
});
