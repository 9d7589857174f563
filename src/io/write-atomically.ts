import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/problem.ts';
import { fileProblem } from './file-problem.ts';

const chunkLength = 64 * 1024;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes missing folders.
 * Throws a `UsageError` for what the disk says; the file that was there before is then untouched.
 */
export function writeAtomically(path: string, chunks: Iterable<string>): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  let file: number | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(temporary, 'wx', 0o666);
    writeChunks(file, chunks);
    fsyncSync(file);
    closeSync(file);
    file = undefined;
    renameSync(temporary, path);
  } catch (error) {
    if (file !== undefined) closeSync(file);
    rmSync(temporary, { force: true });
    throw fileProblem(error, `write ${path}`);
  }
}

/** Fewer, larger writes: renderers give a line at a time. */
function writeChunks(file: number, chunks: Iterable<string>): void {
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < chunkLength) continue;
    writeWhole(file, Buffer.from(waiting));
    waiting = '';
  }
  writeWhole(file, Buffer.from(waiting));
}

/** A write may take only a part, on a disk that is nearly full for instance. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/**
 * Makes sure that a file can be written at `path`, before an hour of work is spent on what goes into it.
 * Throws a `UsageError`. Leaves nothing behind but the folders.
 */
export function ensureWritable(path: string): void {
  const probe = join(dirname(path), `.trailproof-${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(probe, 'wx', 0o600));
    rmSync(probe);
  } catch (error) {
    throw fileProblem(error, `write ${path}`);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`cannot write ${path}: it is a folder`, { next: 'name a file' });
  }
}
