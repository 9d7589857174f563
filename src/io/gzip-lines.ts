import { closeSync, fsyncSync, ftruncateSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeBytes } from './write-text.ts';

/** Text per gzip member: what a crash can cost at most. */
const memberBytes = 1024 * 1024;
const memberMs = 1000;

export interface GzipLines {
  readonly put: (line: object) => void;
  readonly flush: () => void;
  /** Members that the disk did not take yet. */
  readonly waiting: () => Uint8Array;
  /** Does nothing the second time. */
  readonly close: (how: { readonly sync: boolean }) => void;
}

/**
 * Gathers lines to members. After the first failure everything fails with its reason, which `trouble` words: a gap
 * would go unseen. It is told whether something of the file is whole.
 */
export function gzipLines(file: number, trouble: (error: unknown, readable: boolean) => Error): GzipLines {
  let waiting: string[] = [];
  let waitingLength = 0;
  let written = 0;
  let broken: Error | undefined;
  let isOpen = true;
  const flush = (): void => {
    if (!isOpen) return;
    if (broken !== undefined) throw broken;
    const bytes = bytesOf(waiting);
    try {
      written += writeMembers(file, bytes);
      waiting = [];
      waitingLength = 0;
    } catch (error) {
      broken = trouble(error, written > 0);
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
      const text = JSON.stringify(line);
      waiting.push(text);
      waitingLength += text.length;
      if (waitingLength >= memberBytes) flush();
    },
    flush,
    waiting: () => Buffer.concat(membersOf(bytesOf(waiting))),
    close: ({ sync }) => {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      if (sync) fsyncSync(file);
      closeSync(file);
    },
  };
}

/** Encoded together: a buffer for each line would cost more than the line. */
function bytesOf(lines: readonly string[]): Buffer {
  return lines.length === 0 ? Buffer.alloc(0) : Buffer.from(`${lines.join('\n')}\n`);
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

function keepWholeMembers(file: number, bytes: number): void {
  try {
    ftruncateSync(file, bytes);
  } catch {
    // Devices cannot be cut; readers stop at a broken member anyway.
  }
}
