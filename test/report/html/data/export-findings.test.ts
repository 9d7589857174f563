import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportCsv, exportJson } from '../../../../src/report/html/data/export-findings.ts';
import { visible } from '../../../../src/report/text/escape-text.ts';
import { findingOf, trailSubject } from '../../fixture-subjects.ts';
import { hostileNames } from '../../hostile-names.ts';
import { dataOf } from './explored.ts';

const data = dataOf();

test('what is listed is saved, in its order', () => {
  const rows: readonly Record<string, string>[] = parse([...exportCsv(data, [3, 1])].join(''), {
    columns: true,
  });
  expect(rows).toMatchObject([
    {
      standing: 'waived',
      status: 'fail',
      severity: 'critical',
      policy: 'trail-is-logging',
      title: 'Every trail logs',
      subject: 'old',
      decision: 'Waived until 2026-12-31 by platform: sandboxes',
    },
    {
      standing: 'fail',
      account: '444455556666',
      accountName: 'Shop',
      region: 'us-east-1',
      witness: 'kms:Decrypt',
    },
  ]);
});

test('as JSON it has what was read and decided as well', () => {
  expect(JSON.parse([...exportJson(data, [3])].join(''))).toMatchObject([
    { standing: 'waived', decision: { Owner: 'platform', Until: '2026-12-31' }, facts: [] },
  ]);
  expect(JSON.parse([...exportJson(data, [])].join(''))).toEqual([]);
});

test('nothing in the table is a formula, and nothing is lost', () => {
  const names = hostileNames.map(({ text }) => text).filter((text) => text.length < 400);
  const hostile = dataOf(
    names.map((name) => findingOf('trail-is-logging', trailSubject(name, 'eu-west-1'), { message: name })),
  );
  const text = [...exportCsv(hostile, names.keys())].join('');
  const rows: readonly Record<string, string>[] = parse(text, { columns: true });
  expect(rows).toHaveLength(names.length);
  rows.forEach((row, place) => {
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@|%\t\r]/u);
    // An apostrophe makes a text of what would be calculated.
    expect(row['message']?.replaceAll("'", '')).toBe(visible(names[place] ?? '').replaceAll("'", ''));
  });
});
