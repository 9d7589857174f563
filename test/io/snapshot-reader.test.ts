import {
  createWriteStream,
  existsSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { openSnapshotWriter } from '../../src/io/snapshot-writer.ts';
import { UsageError } from '../../src/model/problem.ts';
import { folder, header, lines, record, trailer } from './snapshot-lines.ts';

function file(content: string | Uint8Array): string {
  const path = join(folder(), 'audit.snapshot');
  writeFileSync(path, content);
  return path;
}

async function refusal(path: string): Promise<UsageError> {
  const error = await readSnapshot(path).then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UsageError)) throw error;
  return error;
}

describe('a whole snapshot', () => {
  it.each([
    ['plain text', (text: string) => text],
    ['one member', (text: string) => gzipSync(text)],
    [
      'members that end inside lines and inside a letter',
      (text: string) => {
        const bytes = Buffer.from(text);
        const parts = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) =>
          bytes.subarray(i * 7, i * 7 + 7),
        );
        return Buffer.concat(parts.map((part) => gzipSync(part)));
      },
    ],
  ])('as %s', async (_name, pack) => {
    const records = [record('a', '{"x":"ä€😀"}'), record('b')];
    const path = file(pack(lines(header, ...records, trailer)));
    expect(await readSnapshot(path)).toEqual({ header, records, trailer });
  });

  it('without a last line break', async () => {
    expect((await readSnapshot(file(lines(header, trailer).trimEnd()))).trailer).toEqual(trailer);
  });

  it('with an id twice: both are kept, and the inventory takes the newer', async () => {
    const { records } = await readSnapshot(
      file(lines(header, record('a', 'first'), record('a', 'second'), trailer)),
    );
    expect(records.map(({ outcome }) => outcome.kind === 'answered' && outcome.body)).toEqual([
      'first',
      'second',
    ]);
  });

  it('with a service and members from the future, and members called like prototypes', async () => {
    const odd = { ...record('a'), service: 'quantum', operation: 'DescribeQubits', more: 1 };
    const text = JSON.stringify(odd).replace(
      '"includeShadowTrails":true',
      '"__proto__":{"x":1},"constructor":2',
    );
    const { records } = await readSnapshot(file(lines(header, text, trailer)));
    expect(records[0]?.service).toBe('quantum');
    expect(Object.keys(records[0]?.input ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a snapshot that was cut off', () => {
  it('gives what is before the cut and no trailer, wherever the cut is', async () => {
    const records = ['a', 'b', 'c'].map((id) => record(id));
    const members = [header, ...records, trailer].map((line) => gzipSync(lines(line)));
    const whole = Buffer.concat(members);
    const first = members[0]?.length ?? 0;
    const path = file(whole);
    for (let length = whole.length - 1; length >= first; length--) {
      truncateSync(path, length);
      const snapshot = await readSnapshot(path);
      const kept = members
        .slice(1, 4)
        .filter((_, i) => length >= members.slice(0, i + 2).reduce((n, m) => n + m.length, 0));
      expect(snapshot.records.length).toBeGreaterThanOrEqual(kept.length);
      // A cut may take the checksum only: whoever has the trailer has everything.
      if (snapshot.trailer !== undefined) expect(snapshot.records).toEqual(records);
      if (length < whole.length - 40) expect(snapshot.trailer).toBeUndefined();
    }
  });

  it('in plain text inside a line', async () => {
    const text = lines(header, record('a'), record('b'));
    const snapshot = await readSnapshot(file(text.slice(0, -20)));
    expect(snapshot.records.map(({ id }) => id)).toEqual(['a']);
    expect(snapshot.trailer).toBeUndefined();
  });
});

describe('files that are refused, with what to do', () => {
  it.each([
    ['nothing', '', /is empty/],
    ['a report', '{\n  "schemaVersion": "1.0"\n}\n', /is no snapshot: it begins as the JSON report does/],
    ['text', 'hello\nworld\n', /:1: not a Trailproof snapshot: not JSON/],
    ['other JSON', '[1,2]\n', /:1: .*not a JSON object/],
    ['no header', lines(record('a'), trailer), /:1: .*does not begin with a header/],
    ['a future format', lines({ ...header, format: 2 }), /format 2; this version reads format 1/],
    ['a broken header', lines({ kind: 'header', format: 1 }), /:1: .*header/],
    ['a line that is not JSON', lines(header, '{"a":', record('a')), /:2: .*not JSON/],
    ['a record without an id', lines(header, { ...record('a'), id: 1 }), /:2: /],
    [
      'a record whose outcome is unknown',
      lines(header, { ...record('a'), outcome: { kind: 'odd' } }),
      /:2: /,
    ],
    ['compressed text', gzipSync('hello\n'), /not JSON/],
    [
      'damaged compression',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(99, 255)]),
      /damaged/,
    ],
    ['an archive of another kind', Buffer.from('PK\u0003\u0004rest'), /not JSON/],
  ])('%s', async (_name, content, words) => {
    const error = await refusal(file(content));
    expect(error.message).toMatch(words);
    expect(error.next).toMatch(/\w{4,}/);
  });

  it('a file that is not there, and a folder', async () => {
    const path = folder();
    expect((await refusal(join(path, 'none'))).message).toMatch(/no such file/);
    expect((await refusal(path)).message).toMatch(/is a folder/);
  });

  it('a line of one gigabyte, without taking its memory', async () => {
    const path = join(folder(), 'bomb.snapshot');
    const chunk = Buffer.alloc(4 * 1024 * 1024, 'x');
    const text = function* () {
      yield Buffer.from(lines(header));
      for (let i = 0; i < 256; i++) yield chunk;
    };
    await pipeline(Readable.from(text()), createGzip({ level: 1 }), createWriteStream(path));
    const before = process.memoryUsage().rss;
    expect((await refusal(path)).message).toMatch(/line is longer than 64 MiB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
  });
});

describe('what the writer writes', () => {
  it('is named when it is whole, and readable by its owner only', async () => {
    const path = join(folder(), 'audit.snapshot');
    const writer = openSnapshotWriter(path, header);
    const records = Array.from({ length: 400 }, (_, n) => record(`r${n}`, 'x'.repeat(9000)));
    for (const each of records) writer.append(each);
    expect(existsSync(path)).toBe(false);
    writer.finish(trailer);
    expect(existsSync(writer.partialPath)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await readSnapshot(path)).toEqual({ header, records, trailer });
    expect(memberCount(path)).toBeGreaterThanOrEqual(3);
  });

  it('is readable while it is written', async () => {
    const path = join(folder(), 'audit.snapshot');
    const writer = openSnapshotWriter(path, header);
    for (let n = 0; n < 150; n++) writer.append(record(`r${n}`, 'x'.repeat(9000)));
    const snapshot = await readSnapshot(`${path}.partial`);
    expect(snapshot.records.length).toBeGreaterThan(100);
    expect(snapshot.trailer).toBeUndefined();
    writer.finish(trailer);
  });

  it('splits long lines over members of at most one mebibyte', async () => {
    const path = join(folder(), 'audit.snapshot');
    const writer = openSnapshotWriter(path, header);
    const long = record('a', 'x'.repeat(5_000_000));
    writer.append(long);
    writer.finish(trailer);
    expect((await readSnapshot(path)).records).toEqual([long]);
    expect(memberCount(path)).toBeGreaterThanOrEqual(6);
  });

  it('takes the place of an earlier partial file, and follows no link there', async () => {
    const path = join(folder(), 'audit.snapshot');
    const victim = `${path}.victim`;
    writeFileSync(victim, 'precious', { mode: 0o644 });
    symlinkSync(victim, `${path}.partial`);
    const writer = openSnapshotWriter(path, header);
    writer.append(record('a'));
    writer.abandon();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(statSync(writer.partialPath).mode & 0o777).toBe(0o600);
    expect((await readSnapshot(writer.partialPath)).records).toHaveLength(1);
  });

  it('keeps nothing when it is told so, and refuses a folder and a place that is not there', () => {
    const base = folder();
    const writer = openSnapshotWriter(join(base, 'audit.snapshot'), header);
    writer.abandon('discard');
    expect(existsSync(writer.partialPath)).toBe(false);
    expect(() => openSnapshotWriter(base, header)).toThrow(/is a folder/);
    expect(() => openSnapshotWriter(join(base, 'none', 'x'), header)).toThrow(UsageError);
  });

  it('writes what came within a second also when nothing more comes', async () => {
    const path = join(folder(), 'audit.snapshot');
    const writer = openSnapshotWriter(path, header);
    writer.append(record('a'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect((await readSnapshot(writer.partialPath)).records).toHaveLength(1);
    writer.abandon();
  });
});

function memberCount(path: string): number {
  return readFileSync(path).toString('latin1').split('\u001f\u008b\u0008').length - 1;
}
