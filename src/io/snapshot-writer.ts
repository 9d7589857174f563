import { openSync, renameSync, rmSync } from 'node:fs';
import type { CallRecord } from '../model/call.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';
import { fileTrouble } from './file-trouble.ts';
import { type GzipLines, gzipLines } from './gzip-lines.ts';
import { type WriteTarget, writeTarget } from './write-target.ts';

export interface SnapshotWriter {
  /** Where the records are until the snapshot is whole. */
  readonly partialPath: string;
  /** A device or a pipe: nothing of it can be read again. */
  readonly inPlace: boolean;
  /** Throws a `UsageError` when the disk does not take it; what was written before stays readable. */
  readonly append: (record: CallRecord) => void;
  /** Puts on the disk what is waiting. Throws like `append`. */
  readonly flush: () => void;
  /** Bytes that the disk did not take yet, as the end of the partial file would have them. */
  readonly waiting: () => Uint8Array;
  /** One that was begun beside a partial file replaces it from now on. Throws like `append`. */
  readonly takePlace: () => void;
  /** Ends the snapshot and gives it its name. Throws like `append`. */
  readonly finish: (trailer: SnapshotTrailer) => void;
  /** Gives up: what was collected stays in the partial file; with `discard`, nothing stays. */
  readonly abandon: (how?: 'keep' | 'discard') => void;
}

/**
 * Starts a snapshot file: JSON Lines in gzip members of at most 1 MiB of text or one second of records, for
 * the owner only. It is called `PATH.partial` until `finish`; devices and pipes are written to as they are.
 * With `beside`, a partial file that is there stays until `takePlace` or `finish`. Throws a `UsageError` when it
 * cannot be made.
 */
export function openSnapshotWriter(
  path: string,
  header: SnapshotHeader,
  { beside = false }: { readonly beside?: boolean } = {},
): SnapshotWriter {
  const partial = openPartial(path, beside);
  const lines = gzipLines(partial.file, partial.trouble);
  try {
    lines.put(header);
    lines.flush();
  } catch (error) {
    discard(partial, lines);
    throw error;
  }
  return {
    get partialPath() {
      return partial.path;
    },
    inPlace: partial.target.inPlace,
    append: lines.put,
    flush: lines.flush,
    waiting: lines.waiting,
    takePlace: () => {
      lines.flush();
      partial.path = rename(partial, partialOf(partial.target));
    },
    finish: (trailer) => finish(partial, lines, trailer),
    abandon: (how = 'keep') => (how === 'discard' ? discard(partial, lines) : stop(lines)),
  };
}

function finish(partial: PartialFile, lines: GzipLines, trailer: SnapshotTrailer): void {
  lines.put(trailer);
  lines.flush();
  try {
    lines.close({ sync: !partial.target.inPlace });
  } catch (error) {
    throw partial.trouble(error, true);
  }
  rename(partial, partial.target.path);
}

function stop(lines: GzipLines): void {
  try {
    lines.flush();
  } catch {
    // The disk is full; the members before are kept, and the reason was or will be told elsewhere.
  } finally {
    lines.close({ sync: false });
  }
}

function discard({ path, target }: PartialFile, lines: GzipLines): void {
  lines.close({ sync: false });
  if (!target.inPlace) rmSync(path, { force: true });
}

/** Gives where the file is now: what is written to in place has no other name. */
function rename({ path, target, trouble }: PartialFile, to: string): string {
  if (target.inPlace) return path;
  try {
    renameSync(path, to);
    return to;
  } catch (error) {
    throw trouble(error, true);
  }
}

interface PartialFile {
  readonly file: number;
  readonly target: WriteTarget;
  /** What happened to it, for people. */
  readonly trouble: (error: unknown, readable: boolean) => Error;
  path: string;
}

/** A partial file of an earlier run gives way; a fresh file, because an old one may be readable by others. */
function openPartial(path: string, beside: boolean): PartialFile {
  const what = `Cannot write the snapshot ${path}`;
  try {
    const target = writeTarget(path, what);
    const partialPath = target.inPlace ? target.path : `${partialOf(target)}${beside ? '.new' : ''}`;
    if (!target.inPlace) rmSync(partialPath, { force: true });
    const file = target.inPlace ? openSync(partialPath, 'w') : openSync(partialPath, 'wx', 0o600);
    const partial: PartialFile = {
      file,
      target,
      path: partialPath,
      trouble: (error, readable) => diskTrouble(error, partial.path, readable),
    };
    return partial;
  } catch (error) {
    throw fileTrouble(error, what);
  }
}

function partialOf({ path }: WriteTarget): string {
  return `${path}.partial`;
}

/** `readable`: something of the file is whole. */
function diskTrouble(error: unknown, partialPath: string, readable: boolean): Error {
  const next = `What was collected until then is in ${partialPath}: mend the disk, then evaluate that file or collect again.`;
  const what = `Cannot go on writing the snapshot ${partialPath}`;
  return fileTrouble(error, what, readable ? next : undefined);
}
