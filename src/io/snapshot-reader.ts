import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import type { Snapshot, SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';
import { fileTrouble } from './file-trouble.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { sharedParts } from './shared-parts.ts';
import { readSnapshotLine, type SnapshotLine } from './snapshot-line.ts';

/** A body is at most 8 MiB and its JSON text at most a few times that. */
const lineLimit = 64 * 1024 * 1024;
/** Against files that unpack to more than any scan writes. */
const textLimit = 4 * 1024 * 1024 * 1024;

/** Whoever reads one may let go of its records. */
export interface ReadSnapshot extends Snapshot {
  readonly records: CallRecord[];
}

/** Of about a thousand accounts. */
const manyRecords = 50_000;

/**
 * Reads a snapshot, gzip or plain. A file that was cut off gives what is before the cut and no trailer.
 * Throws a `UsageError` for anything that is not a snapshot.
 */
export async function readSnapshot(path: string): Promise<ReadSnapshot> {
  const { header, records } = await openSnapshotReader(path);
  const kept: CallRecord[] = [];
  const shared = sharedParts();
  let trailer: SnapshotTrailer | undefined;
  for await (const line of records) {
    if (line.kind === 'record') kept.push(shared(line.record));
    else trailer = line;
    if (kept.length === manyRecords) growHeapSlowly();
  }
  return { header, records: kept, ...(trailer === undefined ? {} : { trailer }) };
}

export interface SnapshotReader {
  readonly header: SnapshotHeader;
  /** What follows the header, to be read once, in the order of the file. */
  readonly records: AsyncIterable<Exclude<SnapshotLine, SnapshotHeader>>;
}

/** Reads a snapshot line by line, so that a large one needs no memory. Throws like `readSnapshot`, also on the way. */
export async function openSnapshotReader(path: string): Promise<SnapshotReader> {
  const found = snapshotLines(path);
  const first = await found.next();
  if (first.done === true) {
    throw new UsageError(`${path} is empty: nothing was collected into it`, {
      next: 'Run `trailproof collect --out` again.',
    });
  }
  if (first.value.kind !== 'header') {
    await found.return(undefined);
    throw new UsageError(`${path}:1: not a Trailproof snapshot: it does not begin with a header`, {
      next: 'Give a file written by `trailproof collect --out`.',
    });
  }
  return { header: first.value, records: withoutHeaders(found) };
}

async function* snapshotLines(path: string): AsyncGenerator<SnapshotLine, undefined> {
  let number = 0;
  for await (const { text, whole } of lines(path)) {
    number += 1;
    const line = readSnapshotLine(text, { path, number, whole });
    if (line === undefined) return undefined;
    yield line;
  }
  return undefined;
}

/** A second header says nothing. */
async function* withoutHeaders(
  found: AsyncIterable<SnapshotLine>,
): AsyncGenerator<Exclude<SnapshotLine, SnapshotHeader>> {
  for await (const line of found) if (line.kind !== 'header') yield line;
}

interface Line {
  readonly text: string;
  /** False for the last line of a file that does not end with a line break. */
  readonly whole: boolean;
}

async function* lines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  // The pieces of a line are joined once, at its end: a hostile line is long.
  let pieces: string[] = [];
  let length = 0;
  let total = 0;
  try {
    for await (const chunk of await textOf(path)) {
      total += chunk.length;
      if (total > textLimit) throw tooLarge(path, `it unpacks to more than ${textLimit / 1024 ** 3} GiB`);
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
      pieces.push(first);
      length += first.length;
      for (const next of others) {
        yield { text: pieces.join(''), whole: true };
        pieces = [next];
        length = next.length;
      }
      if (length > lineLimit) throw tooLarge(path, `a line is longer than ${lineLimit / 1024 ** 2} MiB`);
    }
  } catch (error) {
    throw readProblem(error, path);
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield { text: rest, whole: false };
}

/** Read once from beginning to end: a pipe cannot be asked twice. */
async function textOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  const source: AsyncIterator<Uint8Array> = createReadStream(path)[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const bytes = rejoined(head, source);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return bytes;
  // The flush makes a cut-off member give what it has instead of an error.
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  return pipeline(Readable.from(bytes, { objectMode: false }), unpacked, () => {
    // An error reaches the reader of the last stream.
  });
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function tooLarge(path: string, why: string): UsageError {
  return new UsageError(`Cannot read the snapshot ${path}: ${why}`, {
    next: 'Check that this is a Trailproof snapshot.',
  });
}

function readProblem(error: unknown, path: string): unknown {
  if (error instanceof UsageError || !(error instanceof Error) || !('code' in error)) return error;
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) {
    return new UsageError(
      `Cannot read the snapshot ${path}: its compressed data is damaged (${error.message})`,
      {
        next: 'Take it from where it was copied, or collect again.',
      },
    );
  }
  return fileTrouble(error, `Cannot read the snapshot ${path}`);
}
