import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, fileTrouble } from './file-trouble.ts';
import { writeTarget } from './write-target.ts';
import { writeText } from './write-text.ts';

/**
 * Writes a whole file or none: beside its place under another name, then renamed. Devices and pipes are
 * written to as they are. Throws a `UsageError` when the system refuses; nothing half-written is left.
 */
export function writeAtomically(path: string, text: Iterable<string>, mode: number = 0o666): void {
  const what = `Cannot write ${path}`;
  try {
    const target = writeTarget(path, what);
    if (target.inPlace) writeAll(target.path, text, { flags: 'w', mode });
    else replace(target.path, text, mode);
  } catch (error) {
    throw fileTrouble(error, what);
  }
}

/** Tells before any work is done whether a file can be written. Throws a `UsageError` if not. */
export function ensureWritableFile(path: string): void {
  const what = `Cannot write ${path}`;
  try {
    const target = writeTarget(path, what);
    // Not opened: the reader of a pipe would take the closing for the end.
    if (target.inPlace) accessSync(target.path, constants.W_OK);
    else tryFolder(dirname(target.path));
  } catch (error) {
    throw fileTrouble(error, what);
  }
}

/** Makes a folder if need be and tells whether files can be written into it. Throws a `UsageError` if not. */
export function ensureWritableFolder(path: string): void {
  try {
    makeFolder(path);
    tryFolder(path);
  } catch (error) {
    const code = errorCode(error);
    // mkdir's word for a file that stands where the folder should.
    const next =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'A file of that name is in the way; choose another folder.'
        : undefined;
    throw fileTrouble(error, `Cannot write into the folder ${path}`, next);
  }
}

/** Node's own way to make parents as well never ends below /proc, where making a folder says "no such file". */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

function replace(path: string, text: Iterable<string>, mode: number): void {
  const temporary = temporaryBeside(path);
  try {
    writeAll(temporary, text, { flags: 'wx', mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function tryFolder(folder: string): void {
  const temporary = temporaryBeside(join(folder, 'probe'));
  closeSync(openSync(temporary, 'wx', 0o600));
  rmSync(temporary, { force: true });
}

function temporaryBeside(path: string): string {
  const unique = `${process.pid}-${crypto.randomUUID().slice(0, 8)}`;
  return join(dirname(path), `.${basename(path).slice(0, 120)}.${unique}.tmp`);
}

function writeAll(
  path: string,
  text: Iterable<string>,
  how: { readonly flags: 'w' | 'wx'; readonly mode: number },
): void {
  const file = openSync(path, how.flags, how.mode);
  try {
    writeText(file, text);
    if (how.flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
