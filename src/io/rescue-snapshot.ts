import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { openSnapshotWriter, type SnapshotWriter } from './snapshot-writer.ts';

/**
 * Keeps a snapshot, whole or not, in the temporary folder; gives its path, or undefined when there is no room
 * there either.
 */
export function rescueSnapshot({ header, records, trailer }: Snapshot): string | undefined {
  let folder: string | undefined;
  let writer: SnapshotWriter | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'trailproof-'));
    const path = join(folder, 'rescued.snapshot');
    writer = openSnapshotWriter(path, header);
    for (const record of records) writer.append(record);
    if (trailer === undefined) return stop(writer);
    writer.finish(trailer);
    return path;
  } catch (error) {
    writer?.abandon('discard');
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    if (error instanceof UsageError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

function stop(writer: SnapshotWriter): string {
  writer.flush();
  writer.abandon();
  return writer.partialPath;
}
