import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidth, readColumn, writeNumbers } from '../../../../src/report/html/data/number-column.ts';

const numbers = fc.array(fc.nat({ max: 0xff_ff_ff_ff }), { maxLength: 300 });

test('what comes out of a column is what went in, in whatever slices it was written', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 50 }), (column, slice) => {
      const width = columnWidth(column);
      let text = String(width);
      for (let from = 0; from < column.length; from += slice) {
        text += writeNumbers(column, width, [from, from + slice]);
      }
      expect([...readColumn(text)]).toEqual(column);
      expect(text).toHaveLength(1 + width * column.length);
    }),
  );
});

test.each([
  [0, 1],
  [63, 1],
  [64, 2],
  [4_095, 2],
  [4_096, 3],
])('up to %i every number takes %i characters', (most, width) => {
  expect(columnWidth([0, most])).toBe(width);
});
