import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { shortened, visible } from '../../../src/report/text/escape-text.ts';
import { activeInFormat } from '../inert-text.ts';
import type { HostileCase } from './hostile-case.ts';

/** Also behind spaces, and in the wide forms that some spreadsheets take for the same. */
const formula = /^[\s\p{Z}"]*[=+\-@＝＋－＠−\t\r]/u;

/** What a spreadsheet with commas calculates: nothing; and where lists are separated by something else: nothing. */
export function inertCsv(text: string, { names }: HostileCase): void {
  expect(activeInFormat('csv', text)).toEqual([]);
  const rows: readonly Row[] = parse(text, { columns: true });
  expect(rows).toHaveLength(names.length * 3);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => formula.test(cell))).toEqual([]);
  for (const separator of [';', '\t']) {
    const cells = text.split('\r\n').flatMap((line) => line.split(separator).slice(1));
    expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
  }
  const told = rows.flatMap(({ status, subject_name: name = '' }) => (status === 'pass' ? [name] : []));
  expect(told.map(unmarked)).toEqual(names.map((name) => unmarked(shortened(visible(name), 32_000))));
}

type Row = Readonly<Record<string, string>>;

/** Without the apostrophes that make a text of a formula. */
function unmarked(cell: string): string {
  return cell.replaceAll(/(^|;)'/g, '$1');
}
