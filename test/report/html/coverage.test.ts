import { expect, test } from 'vitest';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { exampleTrails } from '../fixture-trails.ts';
import { markupOf, rendered, sectionText, textOf } from './page.ts';

type Coverage = ScanResult['coverage'];
type State = Coverage['situations'][number]['answers'][number]['state'];

const main = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';

function situation(id: string, states: readonly State[]): Coverage['situations'][number] {
  return {
    id,
    answers: states.map((state, index) => ({
      class: `c${index}`,
      state,
      by: state === 'unknown' ? [] : [main],
      faults: state === 'unknown' ? ['f1'] : [],
      ...(state === 'gap' ? { witness: `kms:Decrypt of ${id}` } : {}),
    })),
  };
}

const classes = [
  { id: 'c0', title: 'Reads', category: 'management' },
  { id: 'c1', title: 'Writes', category: 'management' },
] as const;

function page(cells: Coverage['cells'], situations: Coverage['situations']): string {
  const fault = {
    id: 'f1',
    call: 'cloudtrail:GetEventSelectors',
    account: '2',
    region: 'r2',
    code: 'X',
    message: '',
  };
  return rendered({
    ...resultOf({
      trails: exampleTrails(),
      faults: [{ ...fault, kind: 'denied' }],
      accounts: ['1', '2', '3'],
    }),
    coverage: { classes, situations, cells },
  });
}

const three = page(
  [
    { account: '1', situation: 'good', regions: ['r1'] },
    { account: '2', situation: 'good', regions: ['r1'] },
    { account: '2', situation: 'dark', regions: ['r2'] },
    { account: '3', situation: 'bad', regions: ['r1'] },
  ],
  [
    situation('good', ['covered', 'covered']),
    situation('dark', ['unknown', 'covered']),
    situation('bad', ['gap', 'covered']),
  ],
);

test('the matrix has a row for each account and class, gaps first, and a cell for each region', () => {
  const [, matrix = ''] = /<table class="matrix">(.*?)<\/table>/su.exec(three) ?? [];
  expect(matrix.split('<tr>').slice(1).map(textOf)).toEqual([
    'Account Events r1 r2',
    '3 Reads ✖ gap not in scope',
    'Writes ✔ recorded not in scope',
    '2 Reads ✔ recorded ? unknown',
    'Writes ✔ recorded ✔ recorded',
    '1 Reads ✔ recorded not in scope',
    'Writes ✔ recorded not in scope',
  ]);
  expect(matrix).toContain('<td class="gap"><a href="#situation-bad" title="kms:Decrypt of bad">');
});

test('every gap has its witness, every unknown its cause, everything recorded its trails', () => {
  const text = sectionText(three, 'coverage');
  expect(text).toContain(
    '1 region r1 in 3 ✖ Gap : nobody would record kms:Decrypt of bad Some of the rest is recorded by main',
  );
  expect(text).toContain('1 region r2 in 2 ? Unknown , because of cause 1');
  expect(text).toContain('2 regions r1 in 1, 2 ✔ Recorded by main ✔ Recorded by main');
});

test('the first screen counts regions by the worst of their classes', () => {
  expect(sectionText(three, 'summary')).toContain(
    'Are we covered? ✖ 2 of 4 regions record 2 classes of events in full; 1 region with a gap, 1 region unknown.',
  );
});

test('only unknowns are no gap, and no coverage either', () => {
  const dark = page(
    [{ account: '2', situation: 'dark', regions: ['r2'] }],
    [situation('dark', ['unknown', 'covered'])],
  );
  expect(sectionText(dark, 'summary')).toContain('Are we covered? ? 0 of 1 region');
});

test('nothing looked at is not everything covered', () => {
  const empty = page([], []);
  expect(sectionText(empty, 'summary')).toContain('Are we covered? ? Nothing was looked at');
  expect(sectionText(empty, 'coverage')).toContain('No region could be looked at.');
});

test('of thousands of accounts the worst are rows, and the others are counted', () => {
  const cells = Array.from({ length: 5_000 }, (_, index) => ({
    account: String(index),
    situation: index === 4_999 ? 'bad' : 'good',
    regions: ['r1'],
  }));
  const many = page(cells, [situation('good', ['covered', 'covered']), situation('bad', ['gap', 'gap'])]);
  expect([...many.matchAll(/class="account"/gu)]).toHaveLength(100);
  expect(textOf(/<tbody>(.*?)<\/tbody>/su.exec(many)?.[1] ?? '')).toContain('4999 Reads ✖ gap');
  expect(sectionText(many, 'coverage')).toContain(
    '4,900 more accounts: 0 with a gap, 0 with something unknown, 4,900 recorded everywhere.',
  );
  expect(markupOf(many).length).toBeLessThan(200_000);
});

test('classes that are recorded only where they are wanted share a column, and their gaps are no alarm', () => {
  const optional = [
    ...classes,
    { id: 'c2', title: 'Objects', category: 'data' },
    { id: 'c3', title: 'Functions', category: 'data' },
    { id: 'c4', title: 'Endpoints', category: 'network-activity' },
  ] as const;
  const { coverage: _coverage, ...rest } = resultOf({ trails: exampleTrails(), accounts: ['1'] });
  const states = ['covered', 'covered', 'gap', 'gap', 'covered'] as const;
  const text = rendered({
    ...rest,
    coverage: {
      classes: optional,
      situations: [situation('good', states)],
      cells: [{ account: '1', situation: 'good', regions: ['r1'] }],
    },
  });
  expect(sectionText(text, 'summary')).toContain('Are we covered? ✔ 1 of 1 region');
  expect(sectionText(text, 'coverage')).toContain(
    '– In part by main: Objects, Functions ✔ Recorded by main: Endpoints',
  );
});
