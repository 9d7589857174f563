import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { openSnapshotWriter } from './snapshot-writer.ts';

/** Keeps a snapshot in the temporary folder; gives its path, or undefined when there is no room there either. */
export function rescueSnapshot({ header, records, trailer }: Snapshot): string | undefined {
  if (trailer === undefined) return undefined;
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'trailproof-')), 'rescued.snapshot');
    const writer = openSnapshotWriter(path, header);
    for (const record of records) writer.append(record);
    writer.finish(trailer);
    return path;
  } catch (error) {
    if (error instanceof UsageError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
