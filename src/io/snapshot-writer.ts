import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';
import { fileTrouble } from './file-trouble.ts';
import { writeBytes } from './write-atomically.ts';

/** Text per gzip member: what a crash can cost at most. */
const memberBytes = 1024 * 1024;
const memberMs = 1000;

export interface SnapshotWriter {
  /** Where the records are until the snapshot is whole. */
  readonly partialPath: string;
  /** Throws a `UsageError` when the disk does not take it; what was written before stays readable. */
  readonly append: (record: CallRecord) => void;
  /** Ends the snapshot and gives it its name. Throws like `append`. */
  readonly finish: (trailer: SnapshotTrailer) => void;
  /** Gives up: what was collected stays in the partial file; with `discard`, nothing stays. */
  readonly abandon: (how?: 'keep' | 'discard') => void;
}

/**
 * Starts a snapshot file: JSON Lines in gzip members of at most 1 MiB of text or one second of records, for
 * the owner only. It is called `PATH.partial` until `finish`. Throws a `UsageError` when it cannot be made.
 */
export function openSnapshotWriter(path: string, header: SnapshotHeader): SnapshotWriter {
  const partialPath = `${path}.partial`;
  const file = openPartial(path, partialPath);
  const waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  let broken: unknown;
  let isOpen = true;

  const put = (line: string): void => {
    if (broken !== undefined) throw broken;
    const bytes = Buffer.from(`${line}\n`);
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes >= memberBytes) flush();
  };
  const flush = (): void => {
    const bytes = Buffer.concat(waiting.splice(0));
    waitingBytes = 0;
    try {
      // A member may end inside a line; readers join the members before they split the lines.
      for (let start = 0; start < bytes.length; start += memberBytes) {
        const member = gzipSync(bytes.subarray(start, start + memberBytes));
        writeBytes(file, member);
        written += member.length;
      }
    } catch (error) {
      broken = diskTrouble(error, partialPath);
      keepWholeMembers(file, written);
      throw broken;
    }
  };
  const timer = setInterval(() => {
    try {
      if (broken === undefined) flush();
    } catch {
      // Kept in `broken`; the next append or finish throws it.
    }
  }, memberMs);
  timer.unref();
  const close = (): void => {
    clearInterval(timer);
    if (isOpen) closeSync(file);
    isOpen = false;
  };

  put(JSON.stringify(header));
  flush();
  return {
    partialPath,
    append: (record) => put(JSON.stringify(record)),
    finish: (trailer) => {
      put(JSON.stringify(trailer));
      flush();
      try {
        fsyncSync(file);
        close();
        renameSync(partialPath, path);
      } catch (error) {
        throw diskTrouble(error, partialPath);
      }
    },
    abandon: (how = 'keep') => {
      if (!isOpen) return;
      try {
        if (broken === undefined && how === 'keep') flush();
      } catch {
        // The disk is full; the members before are kept, and the reason was or will be told elsewhere.
      } finally {
        close();
        if (how === 'discard') rmSync(partialPath, { force: true });
      }
    },
  };
}

/** A partial file of an earlier run gives way; a fresh file, because an old one may be readable by others. */
function openPartial(path: string, partialPath: string): number {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`Cannot write the snapshot ${path}: it is a folder`, {
      next: 'Give the path of a file.',
    });
  }
  try {
    rmSync(partialPath, { force: true });
    return openSync(partialPath, 'wx', 0o600);
  } catch (error) {
    throw fileTrouble(error, `Cannot write the snapshot ${path}`);
  }
}

function diskTrouble(error: unknown, partialPath: string): Error {
  const next = `What was collected until then is in ${partialPath}: mend the disk, then evaluate that file or collect again.`;
  return fileTrouble(error, `Cannot go on writing the snapshot ${partialPath}`, next);
}

function keepWholeMembers(file: number, bytes: number): void {
  try {
    ftruncateSync(file, bytes);
  } catch {
    // Devices cannot be cut; readers stop at a broken member anyway.
  }
}
