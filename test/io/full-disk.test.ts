import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { openSnapshotWriter } from '../../src/io/snapshot-writer.ts';
import { ensureWritableFile, ensureWritableFolder, writeAtomically } from '../../src/io/write-atomically.ts';
import { UsageError } from '../../src/model/problem.ts';
import { folder, header, record } from './snapshot-lines.ts';

/** A disk of 256 KiB; the test is skipped where no disk may be mounted. */
function smallDisk(context: TestContext): string {
  const path = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    context.skip('no small disk can be mounted here (that needs root)');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  return path;
}

function noise(length: number): string {
  return Array.from({ length }, () => Math.random().toString(36).charAt(2)).join('');
}

describe('a full disk', () => {
  it('loses nothing of a snapshot that was written before', async (context) => {
    const path = join(smallDisk(context), 'audit.snapshot');
    const writer = openSnapshotWriter(path, header);
    const fill = (): void => {
      for (let n = 0; n < 300; n++) writer.append(record(`r${n}`, noise(12_000)));
    };
    expect(fill).toThrow(/disk is full/);
    expect(() => writer.append(record('later'))).toThrow(UsageError);
    writer.abandon();
    expect(existsSync(path)).toBe(false);
    const snapshot = await readSnapshot(`${path}.partial`);
    // Whole members only: other tools can read it too.
    expect(() => gunzipSync(readFileSync(writer.partialPath))).not.toThrow();
    expect(snapshot.header).toEqual(header);
    expect(snapshot.trailer).toBeUndefined();
  });

  it('leaves the report that was there, and no half of the new one', (context) => {
    const disk = smallDisk(context);
    const path = join(disk, 'report.json');
    writeFileSync(path, 'old');
    expect(() => writeAtomically(path, [noise(400_000)])).toThrow(/disk is full/);
    expect(readdirSync(disk)).toEqual(['report.json']);
  });

  it('a device without room says so too', () => {
    expect(() => writeFileSync('/dev/full', 'x')).toThrow(/ENOSPC/);
  });
});

describe('writing a report', () => {
  it('writes the whole and replaces what was there', () => {
    const base = folder();
    const path = join(base, 'report.txt');
    const text = Array.from({ length: 30_000 }, (_, n) => `${n}\n`);
    writeAtomically(path, ['one\n']);
    writeAtomically(path, text);
    expect(readdirSync(base)).toEqual(['report.txt']);
    expect(readFileSync(path, 'utf8')).toBe(text.join(''));
  });

  it('leaves nothing when the renderer itself fails', () => {
    const path = join(folder(), 'report.txt');
    const broken = function* () {
      yield 'half';
      throw new Error('a bug');
    };
    expect(() => writeAtomically(path, broken())).toThrow('a bug');
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('keeps a symbolic link and never puts a file in a device’s place', () => {
    const base = folder();
    writeFileSync(join(base, 'real'), 'old');
    symlinkSync('real', join(base, 'link'));
    symlinkSync('/dev/null', join(base, 'null'));
    writeAtomically(join(base, 'link'), ['new']);
    writeAtomically(join(base, 'null'), ['gone']);
    expect(readFileSync(join(base, 'real'), 'utf8')).toBe('new');
    expect(lstatSync(join(base, 'link')).isSymbolicLink()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each([
    ['a folder', (base: string) => base, /is a folder/],
    ['a file where a folder should be', (base: string) => join(base, 'file', 'x.json'), /no folder/],
    ['a folder that is not there', (base: string) => join(base, 'none', 'x.json'), /no such file or folder/],
    ['a place that the system made', () => '/proc/nothing/x.json', /Cannot write/],
  ])('refuses %s before and when writing', (_name, pathIn, words) => {
    const base = folder();
    writeFileSync(join(base, 'file'), '');
    const path = pathIn(base);
    for (const attempt of [() => ensureWritableFile(path), () => writeAtomically(path, ['x'])]) {
      expect(attempt).toThrow(UsageError);
      expect(attempt).toThrow(words);
    }
  });

  it('makes the folder for reports, or says what is in the way', () => {
    const base = folder();
    ensureWritableFolder(join(base, 'a', 'b'));
    expect(readdirSync(join(base, 'a', 'b'))).toEqual([]);
    writeFileSync(join(base, 'file'), '');
    expect(() => ensureWritableFolder(join(base, 'file'))).toThrow(UsageError);
    expect(() => ensureWritableFolder(join(base, 'file', 'deeper'))).toThrow(/no folder/);
    expect(() => ensureWritableFolder('/proc/nothing')).toThrow(UsageError);
  });
});
