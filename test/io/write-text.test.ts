import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writeText } from '../../src/io/write-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(pieces: Iterable<string>): string {
  const path = join(folder, 'text');
  const file = openSync(path, 'w');
  writeText(file, pieces);
  closeSync(file);
  return readFileSync(path, 'utf8');
}

test('whatever the pieces, the file has the text, characters in two pieces too', () => {
  const block = 256 * 1024;
  const piece = fc.constantFrom(
    '',
    'a',
    '\u6f22',
    '\ud83d',
    '\ude00',
    '\u00e9'.repeat(50_000),
    'x'.repeat(block - 1),
    '\u6f22'.repeat(block),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      // A failure would print megabytes.
      expect(written(pieces) === pieces.join('').toWellFormed()).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the next piece is asked for when there is room for it', () => {
  let asked = 0;
  function* pieces(): Generator<string> {
    for (; asked < 100; asked += 1) yield 'x'.repeat(10_000);
  }
  const file = openSync('/dev/full', 'w');
  expect(() => writeText(file, pieces())).toThrow('ENOSPC');
  closeSync(file);
  // A block was full, and the system took nothing.
  expect(asked).toBeLessThan(30);
});
