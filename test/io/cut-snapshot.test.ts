import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { openSnapshotWriter } from '../../src/io/snapshot-writer.ts';
import { folder, header, record, trailer } from './snapshot-lines.ts';

/** Text that gzip cannot make small, so that there are several members. */
const noise = (seed: number): string => {
  let state = seed + 1;
  return Array.from({ length: 4000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  }).join('');
};

it('a file that was written for real, cut at any byte: all that is before the cut, and no end', async () => {
  const path = join(folder(), 'audit.snapshot');
  const records = Array.from({ length: 150 }, (_, index) => record(`r${index}`, noise(index)));
  const writer = openSnapshotWriter(path, header);
  const first = readFileSync(writer.partialPath).length;
  const ends: { readonly bytes: number; readonly records: number }[] = [];
  for (const [index, one] of records.entries()) {
    writer.append(one);
    if (index % 40 === 39) {
      writer.flush();
      ends.push({ bytes: readFileSync(writer.partialPath).length, records: index + 1 });
    }
  }
  writer.finish(trailer);
  const whole = readFileSync(path);
  expect(whole.length).toBeGreaterThan(1024 * 1024);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: first, max: whole.length - 20 }), async (bytes) => {
      writeFileSync(path, whole);
      truncateSync(path, bytes);
      const cut = await readSnapshot(path);
      expect(cut.records).toEqual(records.slice(0, cut.records.length));
      const reached = ends.filter((end) => end.bytes <= bytes).at(-1)?.records ?? 0;
      expect(cut.records.length).toBeGreaterThanOrEqual(reached);
      if (cut.records.length < records.length) expect(cut.trailer).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
