import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CallRecord } from '../model/call.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';
import { fileTrouble } from './file-trouble.ts';
import { writeBytes } from './write-atomically.ts';
import { type WriteTarget, writeTarget } from './write-target.ts';

/** Text per gzip member: what a crash can cost at most. */
const memberBytes = 1024 * 1024;
const memberMs = 1000;

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
  const { file, target, partialPath: firstPath } = openPartial(path, beside);
  let partialPath = firstPath;
  const lines = gzipLines(file, () => partialPath);
  const discard = (): void => {
    lines.close({ sync: false });
    if (!target.inPlace) rmSync(partialPath, { force: true });
  };
  const rename = (to: string): void => {
    if (target.inPlace) return;
    try {
      renameSync(partialPath, to);
    } catch (error) {
      throw diskTrouble(error, partialPath, true);
    }
  };
  try {
    lines.put(header);
    lines.flush();
  } catch (error) {
    discard();
    throw error;
  }
  return {
    get partialPath() {
      return partialPath;
    },
    inPlace: target.inPlace,
    append: lines.put,
    flush: lines.flush,
    waiting: lines.waiting,
    takePlace: () => {
      lines.flush();
      rename(partialOf(target));
      if (!target.inPlace) partialPath = partialOf(target);
    },
    finish: (trailer) => {
      lines.put(trailer);
      lines.flush();
      try {
        lines.close({ sync: !target.inPlace });
      } catch (error) {
        throw diskTrouble(error, partialPath, true);
      }
      rename(target.path);
    },
    abandon: (how = 'keep') => {
      if (how === 'discard') return discard();
      try {
        lines.flush();
      } catch {
        // The disk is full; the members before are kept, and the reason was or will be told elsewhere.
      } finally {
        lines.close({ sync: false });
      }
    },
  };
}

interface GzipLines {
  readonly put: (line: object) => void;
  readonly flush: () => void;
  readonly waiting: () => Uint8Array;
  /** Does nothing the second time. */
  readonly close: (how: { readonly sync: boolean }) => void;
}

/** Gathers lines to members. After the first failure everything fails with its reason: a gap would go unseen. */
function gzipLines(file: number, partialPath: () => string): GzipLines {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  let broken: Error | undefined;
  let isOpen = true;
  const flush = (): void => {
    if (!isOpen) return;
    if (broken !== undefined) throw broken;
    const bytes = Buffer.concat(waiting);
    try {
      written += writeMembers(file, bytes);
      waiting = [];
      waitingBytes = 0;
    } catch (error) {
      broken = diskTrouble(error, partialPath(), written > 0);
      keepWholeMembers(file, written);
      throw broken;
    }
  };
  const timer = setInterval(() => {
    try {
      flush();
    } catch {
      // Kept in `broken`; the next line throws it.
    }
  }, memberMs).unref();
  return {
    put: (line) => {
      if (broken !== undefined) throw broken;
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= memberBytes) flush();
    },
    flush,
    waiting: () => Buffer.concat(membersOf(Buffer.concat(waiting))),
    close: ({ sync }) => {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      if (sync) fsyncSync(file);
      closeSync(file);
    },
  };
}

/** Gives the bytes written. */
function writeMembers(file: number, bytes: Buffer): number {
  let written = 0;
  for (const member of membersOf(bytes)) {
    writeBytes(file, member);
    written += member.length;
  }
  return written;
}

/** A member may end inside a line; readers join the members before they split the lines. */
function membersOf(bytes: Buffer): readonly Buffer[] {
  const starts = Array.from(
    { length: Math.ceil(bytes.length / memberBytes) },
    (_, index) => index * memberBytes,
  );
  return starts.map((start) => gzipSync(bytes.subarray(start, start + memberBytes)));
}

interface PartialFile {
  readonly file: number;
  readonly target: WriteTarget;
  readonly partialPath: string;
}

/** A partial file of an earlier run gives way; a fresh file, because an old one may be readable by others. */
function openPartial(path: string, beside: boolean): PartialFile {
  const what = `Cannot write the snapshot ${path}`;
  try {
    const target = writeTarget(path, what);
    if (target.inPlace) return { file: openSync(target.path, 'w'), target, partialPath: target.path };
    const partialPath = beside ? `${partialOf(target)}.new` : partialOf(target);
    rmSync(partialPath, { force: true });
    return { file: openSync(partialPath, 'wx', 0o600), target, partialPath };
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

function keepWholeMembers(file: number, bytes: number): void {
  try {
    ftruncateSync(file, bytes);
  } catch {
    // Devices cannot be cut; readers stop at a broken member anyway.
  }
}
