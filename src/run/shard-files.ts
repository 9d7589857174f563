import type { SnapshotLine } from '../io/snapshot-line.ts';
import { openSnapshotReader } from '../io/snapshot-reader.ts';
import { UsageError } from '../model/problem.ts';
import type { Shard, SnapshotHeader } from '../model/snapshot.ts';

/** A file as the user wrote it, and where it is. */
export interface ShardPath {
  readonly path: string;
  readonly file: string;
}

export interface ShardFile extends ShardPath {
  readonly header: SnapshotHeader;
  readonly shard: Shard;
}

/** All shards of a plan, in their order. Throws a `UsageError` for files that are not that. */
export async function shardFiles(paths: readonly ShardPath[]): Promise<readonly ShardFile[]> {
  const shards: ShardFile[] = [];
  for (const one of paths) {
    const { header, records } = await openSnapshotReader(one.file);
    await records[Symbol.asyncIterator]().return?.();
    const { shard } = header;
    if (shard === undefined) {
      throw new UsageError(`${one.path} is no shard of a plan`, {
        next: 'Give what `trailproof collect --plan P --shard i/n --out FILE` wrote; `evaluate` takes several whole snapshots.',
      });
    }
    shards.push({ ...one, header, shard });
  }
  checkTogether(shards);
  return shards.sort((left, right) => left.shard.index - right.shard.index);
}

function checkTogether(shards: readonly ShardFile[]): void {
  const [first, ...others] = shards;
  if (first === undefined) return;
  const { plan, of } = first.shard;
  const stranger = others.find(({ shard }) => shard.plan !== plan);
  if (stranger !== undefined) {
    throw new UsageError(`${stranger.path} is of another plan than ${first.path}`, {
      next: 'Give the shards of one plan.',
    });
  }
  const other = others.find(({ shard }) => shard.of !== of);
  if (other !== undefined) {
    throw new UsageError(`${first.path} is one of ${of} shards and ${other.path} one of ${other.shard.of}`, {
      next: 'Collect all shards of a plan with the same number behind the stroke.',
    });
  }
  refuseRepeated(shards);
  refuseMissing(shards, of);
}

function refuseRepeated(shards: readonly ShardFile[]): void {
  const byIndex = new Map<number, string>();
  for (const { path, shard } of shards) {
    const same = byIndex.get(shard.index);
    byIndex.set(shard.index, path);
    if (same === undefined) continue;
    throw new UsageError(`Shard ${shard.index} is there twice: ${same} and ${path}`, {
      next: 'Give each shard once.',
    });
  }
}

function refuseMissing(shards: readonly ShardFile[], of: number): void {
  const there = new Set(shards.map(({ shard }) => shard.index));
  const missing: number[] = [];
  for (let index = 1; index <= of; index++) if (!there.has(index)) missing.push(index);
  if (missing.length === 0) return;
  const shown = missing.slice(0, 20).join(', ');
  const more = missing.length > 20 ? ' and more' : '';
  throw new UsageError(`Of ${of} shards ${missing.length} are missing: ${shown}${more}`, {
    next: 'Collect them, and give them all to one `merge`; a shard that was broken off may be given as it is.',
  });
}

export interface ShardLine {
  /** Index of the shard. */
  readonly shard: number;
  readonly line: Exclude<SnapshotLine, SnapshotHeader>;
}

/** What is in the shards, one after the other. */
export async function* linesOf(shards: readonly ShardFile[]): AsyncGenerator<ShardLine> {
  for (const { file, shard } of shards) {
    const { records } = await openSnapshotReader(file);
    for await (const line of records) yield { shard: shard.index, line };
  }
}
