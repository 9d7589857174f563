import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPalette } from '../tools/palette-png.ts';

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Two pixels wide, one row for each filter: red, then what the filter makes of red and 1, 2, 3. */
const rows = [0, 1, 2, 3, 4].map((filter) => [filter, 255, 0, 0, 1, 2, 3]);
const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', head),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
  chunk('IEND', Buffer.alloc(0)),
]);

function content(of: Buffer, type: string): Buffer {
  const at = of.indexOf(type, 0, 'latin1');
  return of.subarray(at + 4, at + 4 + of.readUInt32BE(at - 4));
}

test('a picture keeps its colours, whatever filter its rows had', () => {
  const smaller = withPalette(png);
  const palette = content(smaller, 'PLTE');
  const numbers = inflateSync(content(smaller, 'IDAT'));
  const colours = Array.from({ length: 5 }, (_, row) =>
    [1, 2].map((column) => {
      const number = numbers[row * 3 + column] ?? 0;
      return palette.subarray(number * 3, number * 3 + 3).toString('hex');
    }),
  );
  expect(colours).toEqual([
    ['ff0000', '010203'],
    // The pixel before.
    ['ff0000', '000203'],
    // The one above.
    ['fe0000', '010406'],
    // The mean of both.
    ['7e0000', '400406'],
    // The nearest to their sum less the one in the corner.
    ['7d0000', '410609'],
  ]);
});
