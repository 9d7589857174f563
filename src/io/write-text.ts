import { writeSync } from 'node:fs';

/** Bytes gathered before each write. */
const blockBytes = 256 * 1024;
/** Of a code unit in UTF-8; both halves of a pair together have four. */
const mostBytesOfUnit = 3;

/**
 * Writes text as UTF-8, a block at a time through one buffer: a buffer for each block would wait for the collector.
 * The next piece is asked for when the system has taken what came before.
 */
export function writeText(file: number, text: Iterable<string>): void {
  const buffer = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  /** Half a character at the end of a piece: alone it could not be written. */
  let half = '';
  const flush = (): void => {
    writeBytes(file, buffer.subarray(0, used));
    used = 0;
  };
  const add = (piece: string): void => {
    const most = piece.length * mostBytesOfUnit;
    if (used + most > blockBytes) flush();
    if (most > blockBytes) writeBytes(file, Buffer.from(piece));
    else used += buffer.write(piece, used);
  };
  for (const piece of text) {
    const whole = half === '' ? piece : half + piece;
    half = isFirstHalf(whole.charCodeAt(whole.length - 1)) ? whole.slice(-1) : '';
    add(half === '' ? whole : whole.slice(0, -1));
  }
  add(half);
  flush();
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The system may take less than it is given. */
export function writeBytes(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
