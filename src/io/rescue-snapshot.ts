import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
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
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'rescued.snapshot');
    const writer = openSnapshotWriter(path, header);
    try {
      for (const record of records) writer.append(record);
      if (trailer === undefined) return stop(writer);
      writer.finish(trailer);
      return path;
    } catch (error) {
      writer.abandon('discard');
      throw error;
    }
  });
}

/** The same for a snapshot that is only in a partial file, on a disk that takes no more. */
export function rescueFile(writer: SnapshotWriter): string | undefined {
  if (writer.inPlace) return undefined;
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'rescued.snapshot.partial');
    copyFileSync(writer.partialPath, path);
    appendFileSync(path, writer.waiting());
    return path;
  });
}

/** Does something in a new folder; if there is no room for it, nothing stays. */
function inTemporaryFolder(work: (folder: string) => string): string | undefined {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'trailproof-'));
    return work(folder);
  } catch (error) {
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
