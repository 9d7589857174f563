import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../model/problem.ts';
import { fileProblem } from './file-problem.ts';

/** More than any file that a person writes; a mistake in the path must not fill the memory. */
const defaultLimit = 16 * 1024 * 1024;
const standardInput = 0;

/** The text of a file written by a person; `-` is standard input. Throws a `UsageError`. */
export function readText(path: string, limit: number = defaultLimit): string {
  const bytes = readBytes(path, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`cannot read ${path}: it is not UTF-8 text`, { next: 'save it as UTF-8' });
  }
}

/** The same for a file that need not be there. */
export function readTextIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

function readBytes(path: string, limit: number): Uint8Array {
  const file = path === '-' ? standardInput : open(path);
  try {
    if (fstatSync(file).isDirectory()) {
      throw new UsageError(`cannot read ${path}: it is a folder`, { next: 'name a file' });
    }
    const parts: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const part = Buffer.alloc(64 * 1024);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts);
      total += length;
      if (total > limit) {
        throw new UsageError(`cannot read ${path}: it is larger than ${limit / 1024 / 1024} MiB`, {
          next: 'check that this is the right file',
        });
      }
      parts.push(part.subarray(0, length));
    }
  } catch (error) {
    throw fileProblem(error, `read ${path}`);
  } finally {
    if (file !== standardInput) closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw fileProblem(error, `read ${path}`);
  }
}
