import { resolve } from 'node:path';
import { sha256 } from '../io/digest.ts';
import { readSnapshot } from '../io/snapshot-reader.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Seen, seenIn } from './evaluate-snapshot.ts';
import { joinSnapshots, type SnapshotFile } from './join-snapshots.ts';

/** Snapshots of one or more files as one. Throws a `UsageError` for files that are none or do not belong together. */
export async function readSnapshots(paths: readonly string[], cwd: string): Promise<Snapshot> {
  const files: SnapshotFile[] = [];
  // One after the other: each may be large, and a pipe is read once.
  for (const path of paths) files.push({ path, snapshot: await readSnapshot(resolve(cwd, path)) });
  return joinSnapshots(files, sha256);
}

/** What they show, without their records: none of those who call keeps hold of them. Throws like `readSnapshots`. */
export async function readSeen(paths: readonly string[], cwd: string): Promise<Seen> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return seenIn(await readSnapshots(paths, cwd));
  const snapshot = await readSnapshot(resolve(cwd, path));
  return seenIn(snapshot, () => {
    snapshot.records.length = 0;
  });
}
