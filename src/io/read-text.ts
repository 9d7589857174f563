import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../model/problem.ts';
import { fileTrouble } from './file-trouble.ts';

/** Far above every policy, configuration or selector file. */
const defaultMaxBytes = 4 * 1024 * 1024;

/**
 * A text file as UTF-8, without byte order mark. `what` names it for people (`the policy`). Throws a
 * `UsageError` for a file that cannot be read, is larger than `maxBytes` or is no text.
 */
export function readText(path: string, what: string, maxBytes: number = defaultMaxBytes): string {
  return decodeText(readBytes(path, what, maxBytes), path, what);
}

/** The bytes of a file. Throws a `UsageError` for one that cannot be read or is larger than `maxBytes`. */
export function readBytes(path: string, what: string, maxBytes: number): Buffer {
  let bytes: Buffer;
  try {
    bytes = readBounded(path, maxBytes + 1);
  } catch (error) {
    throw fileTrouble(error, `Cannot read ${what} ${path}`);
  }
  if (bytes.length > maxBytes) {
    throw new UsageError(`Cannot read ${what} ${path}: it is larger than ${maxBytes} bytes`, {
      next: 'Check that this is the right file.',
    });
  }
  return bytes;
}

/** Bytes as text in UTF-8, without byte order mark. Throws a `UsageError` for what is no text. */
export function decodeText(bytes: Buffer, path: string, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`Cannot read ${what} ${path}: it is not text in UTF-8`, {
      next: 'Check that this is the right file, and save it as UTF-8.',
    });
  }
}

/** At most so many bytes, whatever the file is: pipes and devices have no size. */
function readBounded(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const expected = fstatSync(file).size;
    const chunks: Buffer[] = [];
    let size = 0;
    while (size < most) {
      const chunk = Buffer.alloc(Math.min(most - size, Math.max(64 * 1024, expected + 1)));
      const count = readSync(file, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      size += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
