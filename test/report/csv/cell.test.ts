import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cell } from '../../../src/report/csv/cell.ts';

describe('a cell', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['main', '"main"'],
    ['', '""'],
    ['a "b", c', '"a ""b"", c"'],
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(1)', `"'@SUM(1)"`],
    ['  =1+1', `"'  =1+1"`],
    ['\u00a0=1+1', `"'\u00a0=1+1"`],
    ['\u3000＝1+1', `"'\u3000＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['−1', `"'−1"`],
    ['\t=1+1', '"\\t=1+1"'],
    ['\r=1+1', '"\\r=1+1"'],
    ['a\r\nb', '"a\\r\\nb"'],
    ['x;=1+1; +1', `"x;'=1+1;' +1"`],
    ['a=b; c-d, e@f', '"a=b; c-d, e@f"'],
    ['"=1+1', '"""=1+1"'],
    ['\u001b[2J\u202e', '"\\u{1b}[2J\\u{202e}"'],
  ];
  test.each(cases)('%j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test('is no longer than what a spreadsheet holds', () => {
    const [[read = ''] = []]: readonly (readonly string[])[] = parse(cell('"'.repeat(50_000)));
    expect(read).toBe(`${'"'.repeat(31_999)}…`);
  });
});
