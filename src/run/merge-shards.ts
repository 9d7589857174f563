import { openSnapshotWriter } from '../io/snapshot-writer.ts';
import { UsageError } from '../model/problem.ts';
import type { SnapshotTrailer } from '../model/snapshot.ts';
import { type JoinedHeader, shardsMember } from '../model/told-shards.ts';
import { linesOf, type ShardFile, type ShardPath, shardFiles } from './shard-files.ts';

/**
 * Puts all shards of a plan together into one snapshot, whatever the order of the files. Where they hold the same
 * question, the earliest answer counts, whatever it says: it is the one that the other shards' questions followed
 * from, and one that was lost must not be made up for by another that might say something else. Throws a
 * `UsageError` for a shard that is missing or there twice, and for one of another plan.
 */
export async function mergeShards(paths: readonly ShardPath[], out: string): Promise<SnapshotTrailer> {
  const shards = await shardFiles(paths);
  const [first] = shards;
  if (first === undefined) throw new UsageError('There is no shard to merge');
  const seen = await earliestRecords(shards);
  const { shard: _none, ...header } = first.header;
  const starts = shards.map((one) => one.header.startedAt).sort();
  const merged: JoinedHeader = {
    ...header,
    startedAt: starts[0] ?? header.startedAt,
    ...shardsMember(shards.map((one) => one.header)),
  };
  const writer = openSnapshotWriter(out, merged);
  try {
    let faults = 0;
    for await (const { line, shard } of linesOf(shards)) {
      if (line.kind !== 'record' || seen.of.get(line.record.id) !== shard) continue;
      // Once in the file, whatever else of the same id is there.
      seen.of.set(line.record.id, 0);
      if (line.record.outcome.kind === 'fault') faults += 1;
      writer.append(line.record);
    }
    const { endedAt, interrupted } = seen;
    const trailer: SnapshotTrailer = { kind: 'trailer', endedAt, calls: seen.of.size, faults, interrupted };
    writer.finish(trailer);
    return trailer;
  } catch (error) {
    writer.abandon('discard');
    throw error;
  }
}

interface Seen {
  /** By record id: the shard whose record counts. */
  readonly of: Map<string, number>;
  readonly endedAt: string;
  readonly interrupted: boolean;
}

/** Of the records only ids are kept in memory, and times of those that came twice. */
async function earliestRecords(shards: readonly ShardFile[]): Promise<Seen> {
  const of = new Map<string, number>();
  const repeated = new Set<string>();
  const trailers: SnapshotTrailer[] = [];
  for await (const { line, shard } of linesOf(shards)) {
    if (line.kind === 'trailer') trailers.push(line);
    else if (of.has(line.record.id)) repeated.add(line.record.id);
    else of.set(line.record.id, shard);
  }
  if (repeated.size > 0) await settleRepeated(shards, repeated, of);
  const ends = trailers.map(({ endedAt }) => endedAt).sort();
  const stopped = trailers.some(({ interrupted }) => interrupted);
  return { of, endedAt: ends.at(-1) ?? '', interrupted: stopped || trailers.length < shards.length };
}

async function settleRepeated(
  shards: readonly ShardFile[],
  repeated: ReadonlySet<string>,
  of: Map<string, number>,
): Promise<void> {
  const times = new Map<string, string>();
  for await (const { line, shard } of linesOf(shards)) {
    if (line.kind !== 'record' || !repeated.has(line.record.id)) continue;
    const { id, time } = line.record;
    const best = times.get(id);
    if (best !== undefined && best <= time) continue;
    times.set(id, time);
    of.set(id, shard);
  }
}
