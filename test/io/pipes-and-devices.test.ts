import { execFileSync, spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { openSnapshotWriter } from '../../src/io/snapshot-writer.ts';
import { ensureWritableFile } from '../../src/io/write-atomically.ts';
import { folder, header, lines, record, trailer } from './snapshot-lines.ts';

function pipe(): string {
  const path = join(folder(), 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);
  return path;
}

describe('a snapshot that is written', () => {
  it('goes into a pipe as it is', async () => {
    const path = pipe();
    const copy = join(folder(), 'copy');
    const reader = spawn('sh', ['-c', 'cat "$1" > "$2"', 'sh', path, copy]);
    // Were the pipe opened to try it, its reader would be gone by now.
    ensureWritableFile(path);
    const writer = openSnapshotWriter(path, header);
    writer.append(record('r1'));
    writer.finish(trailer);
    await new Promise((resolve) => reader.on('close', resolve));
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect((await readSnapshot(copy)).records).toHaveLength(1);
  });

  it('never takes the place of a device', () => {
    // Through a link, so that a mistake does not cost this machine its /dev/null.
    const path = join(folder(), 'null');
    symlinkSync('/dev/null', path);
    const writer = openSnapshotWriter(path, header);
    writer.finish(trailer);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(existsSync(`${path}.partial`)).toBe(false);
    openSnapshotWriter(path, header).abandon('discard');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it('goes where a symbolic link leads, when nothing is there yet', () => {
    const base = folder();
    symlinkSync('next', join(base, 'link'));
    symlinkSync('real', join(base, 'next'));
    openSnapshotWriter(join(base, 'link'), header).finish(trailer);
    expect(lstatSync(join(base, 'link')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(base, 'real')).isFile()).toBe(true);
  });

  it('keeps a symbolic link to a file', () => {
    const base = folder();
    writeFileSync(join(base, 'real'), 'old');
    symlinkSync('real', join(base, 'link'));
    openSnapshotWriter(join(base, 'link'), header).finish(trailer);
    expect(lstatSync(join(base, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(base, 'real'), 'utf8')).not.toBe('old');
  });
});

describe('a snapshot that is read', () => {
  const text = lines(header, record('r1'), trailer);
  it.each([
    ['gzip', gzipSync(text)],
    ['plain', Buffer.from(text)],
    ['nothing', Buffer.alloc(0)],
  ])('comes out of a pipe: %s', async (_name, content) => {
    const path = pipe();
    const file = join(folder(), 'content');
    writeFileSync(file, content);
    spawn('sh', ['-c', '(head -c 1; sleep 0.1; cat) < "$1" > "$2"', 'sh', file, path]);
    if (content.length === 0) await expect(readSnapshot(path)).rejects.toThrow(/is empty/);
    else expect((await readSnapshot(path)).records).toHaveLength(1);
  });
});
